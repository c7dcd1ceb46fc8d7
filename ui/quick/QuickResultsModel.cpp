// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quick/QuickResultsModel.h"

#include "core/base/Reason.h"
#include "ui/live/Desk.h"
#include "ui/widgets/Wording.h"

#include <QDateTime>

namespace heliograph {

QuickResultsModel::QuickResultsModel(const Ui& ui, QObject* parent) : QAbstractTableModel(parent), m_ui(ui) {}

void QuickResultsModel::addSend(qint64 campaign, qint64 atMs, const QHash<QString, QString>& names)
{
    m_sends.insert(m_sends.begin(), Send{campaign, atMs, names});
    if (m_sends.size() > kMostSends)
        m_sends.resize(kMostSends);
    updateAge();
    refresh();
}

void QuickResultsModel::takeOver(const QuickResultsModel& other)
{
    m_sends = other.m_sends;
    updateAge();
    refresh();
}

bool QuickResultsModel::hasSend(qint64 campaign) const
{
    return std::any_of(m_sends.begin(), m_sends.end(),
                       [campaign](const Send& send) { return send.campaign == campaign; });
}

void QuickResultsModel::refresh()
{
    if (m_sends.empty())
        return;
    if (m_reading) {
        m_again = true;
        return;
    }
    m_reading = true;
    std::vector<qint64> campaigns;
    for (const Send& send : m_sends)
        campaigns.push_back(send.campaign);
    using Sends = std::vector<std::vector<GridRow>>;
    m_ui.desk.read(
        this,
        [campaigns](Connection& connection) -> Result<Sends> {
            GridReader reader(connection);
            Sends sends;
            for (const qint64 campaign : campaigns) {
                GridQuery query;
                query.campaign = campaign;
                const auto keys = reader.keys(query);
                if (!keys)
                    return forward(keys);
                auto rows = reader.rows(*keys);
                if (!rows)
                    return forward(rows);
                sends.push_back(std::move(*rows));
            }
            return sends;
        },
        [this, count = campaigns.size()](const Result<Sends>& sends) {
            m_reading = false;
            if (sends && count == m_sends.size())
                take(*sends);
            if (std::exchange(m_again, false) || count != m_sends.size())
                refresh();
        });
}

void QuickResultsModel::take(const std::vector<std::vector<GridRow>>& sends)
{
    std::vector<QuickResult> results;
    for (std::size_t i = 0; i < sends.size(); ++i) {
        for (const GridRow& row : sends.at(i))
            results.push_back({m_sends.at(i).names.value(row.phone), row});
    }
    const auto same = [](const QuickResult& one, const QuickResult& other) {
        return one.row.key == other.row.key;
    };
    if (!std::equal(results.begin(), results.end(), m_results.begin(), m_results.end(), same)) {
        beginResetModel();
        m_results = std::move(results);
        endResetModel();
        Q_EMIT statesChanged();
        return;
    }
    bool changed = false;
    for (std::size_t i = 0; i < results.size(); ++i) {
        const bool news = results[i].row.state != m_results[i].row.state;
        const bool other = news || results[i].row.changedAt != m_results[i].row.changedAt;
        m_results[i] = results[i];
        if (other)
            Q_EMIT dataChanged(index(int(i), 0), index(int(i), kColumns - 1));
        changed = changed || other;
        if (news)
            Q_EMIT announced(
                tr("%1: %2").arg(textOf(m_results[i], Column::Recipient), describe(results[i].row.state)));
    }
    if (changed)
        Q_EMIT statesChanged();
}

void QuickResultsModel::updateAge()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, 0);
}

int QuickResultsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_results.size());
}

int QuickResultsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QString QuickResultsModel::textOf(const QuickResult& result, Column column) const
{
    switch (column) {
    case Column::Recipient:
        return result.name.isEmpty() ? readablePhone(result.row.phone)
                                     : result.name + u' ' + readablePhone(result.row.phone);
    case Column::State: {
        const QString detail = resultDetail(result.row);
        const QString state = describe(result.row.state);
        return detail.isEmpty() ? state : state + QStringLiteral(" – ") + detail;
    }
    case Column::Since:
        break;
    }
    return result.row.changedAt == 0
               ? QString()
               : QDateTime::fromMSecsSinceEpoch(result.row.changedAt).toString(QStringLiteral("HH:mm:ss"));
}

QVariant QuickResultsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QuickResult& result = m_results.at(static_cast<std::size_t>(index.row()));
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return textOf(result, column);
    case Qt::ToolTipRole:
        return column == Column::State ? describe(result.row.reason, result.row.detail) : QString();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter |
                                   (column == Column::Since ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::UserRole:
        return column == Column::Recipient ? result.row.phone : textOf(result, column);
    default:
        return {};
    }
}

QVariant QuickResultsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter |
                                   (column == Column::Since ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Recipient:
        return m_sends.empty() ? tr("Recipient") : shownAgo(m_sends.front().at, m_ui.clock.now());
    case Column::State:
        return tr("State");
    case Column::Since:
        return tr("Since");
    }
    return {};
}

QString resultDetail(const GridRow& row)
{
    if (row.state == RecipientState::Uncertain)
        return row.next == Next::AskAgain   ? QuickResultsModel::tr("asking again")
               : row.next == Next::PollOnly ? QuickResultsModel::tr("waiting for a report")
                                            : QuickResultsModel::tr("look at the campaign");
    return row.reason == Reason::None ? QString() : describe(row.reason, row.detail);
}

} // namespace heliograph
