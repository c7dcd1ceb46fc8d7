// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/RowCopier.h"

#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>

#include <algorithm>

namespace heliograph {
namespace {

constexpr std::size_t kRowsAtOnce = 1000;

// A tab or line break inside a cell would shift everything after it.
QString clean(QString cell)
{
    for (QChar& c : cell) {
        if (c == u'\t' || c == u'\n' || c == u'\r')
            c = u' ';
    }
    return cell;
}

QString lineOf(QStringList cells)
{
    std::transform(cells.begin(), cells.end(), cells.begin(), clean);
    return cells.join(u'\t') + u'\n';
}

} // namespace

RowCopier::RowCopier(WorkspaceFeed& feed, QObject* parent) : QObject(parent), m_feed(feed)
{
    connect(&feed, &WorkspaceFeed::rowsRead, this, &RowCopier::take);
}

void RowCopier::copy(std::vector<qint64> keys, const QStringList& headers)
{
    m_keys = std::move(keys);
    m_next = 0;
    m_cells = headers.size();
    m_text = lineOf(QStringList{tr("Row"), tr("Phone")} + headers +
                    QStringList{tr("State"), tr("Reason"), tr("Since"), tr("Parts")});
    askNext();
}

void RowCopier::askNext()
{
    if (m_next >= m_keys.size()) {
        QGuiApplication::clipboard()->setText(m_text);
        m_text.clear();
        Q_EMIT copied(static_cast<int>(m_keys.size()));
        return;
    }
    const std::size_t end = std::min(m_next + kRowsAtOnce, m_keys.size());
    const auto from = m_keys.begin() + static_cast<qint64>(m_next);
    const auto to = m_keys.begin() + static_cast<qint64>(end);
    m_next = end;
    // Tokens below zero are ours; pages of the grid count from zero.
    --m_token;
    m_feed.askRows({from, to}, 0, m_token);
}

void RowCopier::take(const RowsAnswer& answer)
{
    if (answer.token != m_token || answer.token >= 0)
        return;
    for (const GridRow& row : answer.rows) {
        QStringList cells = row.cells;
        cells.resize(m_cells);
        const QDateTime since = QDateTime::fromMSecsSinceEpoch(row.changedAt);
        m_text += lineOf(QStringList{QString::number(row.row), row.phone} + cells +
                         QStringList{describe(row.state), describe(row.reason, row.detail),
                                     since.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")),
                                     row.parts > 0 ? QString::number(row.parts) : QString()});
    }
    askNext();
}

} // namespace heliograph
