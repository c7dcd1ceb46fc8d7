// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/ShareBars.h"

#include "ui/theme/Figures.h"
#include "ui/theme/StateLook.h"
#include "ui/theme/WidgetAccessible.h"
#include "ui/widgets/SplitBar.h"
#include "ui/widgets/Wording.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace heliograph {
namespace {

constexpr int kRow = 31;
constexpr int kBar = 8;
constexpr int kShareBar = 112;
constexpr int kShareText = 60;
constexpr int kNumber = 80;
constexpr int kName = 96;
constexpr std::size_t kMostRows = 8;

// Left of the bars.
int nameRoom(const QList<int>& rights)
{
    return std::max(kName, (rights.first() - kNumber - metric::kXs) / 3);
}

} // namespace

ShareBars::ShareBars(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setSpokenRole(*this, QAccessible::Chart);
    setObjectName(QStringLiteral("shareBars"));
    setFont(theme.font(Type::Body));
}

void ShareBars::setReports(const std::vector<DeliveryReport>& reports)
{
    m_rows.clear();
    QStringList spoken;
    for (const DeliveryReport& report : reports) {
        if (m_rows.size() == kMostRows)
            break;
        m_rows.push_back(
            {report.campaign.name, report.deliveredShare(), shownShare(report.delivered, report.handedOver)});
        spoken += report.campaign.name + u' ' + m_rows.back().text;
    }
    setAccessibleName(tr("Delivered share, chart: %1").arg(spoken.join(QStringLiteral(", "))));
    updateGeometry();
    update();
}

QSize ShareBars::sizeHint() const
{
    return {kShareBar + kShareText + 2 * metric::kXl, static_cast<int>(m_rows.size()) * kRow + metric::kXs};
}

void ShareBars::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& tokens = m_theme.tokens();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const int top = static_cast<int>(i) * kRow;
        const Row& row = m_rows[i];
        painter.fillRect(0, top, width(), metric::kHairline, tokens.border.hairline);
        painter.setFont(m_theme.font(i == 0 ? Type::Control : Type::Body));
        painter.setPen(tokens.text.primary);
        const int barLeft = width() - kShareText - kShareBar;
        painter.drawText(QRect(0, top, barLeft - metric::kS, kRow), int(Qt::AlignLeft | Qt::AlignVCenter),
                         painter.fontMetrics().elidedText(row.name, Qt::ElideRight, barLeft - metric::kS));
        const QRectF track(barLeft, top + (kRow - kBar) / 2.0, kShareBar, kBar);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.surface.pressed);
        painter.drawRoundedRect(track, 2, 2);
        painter.setBrush(tokens.meanings[i == 0 ? Meaning::Success : Meaning::Neutral].fill);
        painter.drawRoundedRect(QRectF(track.left(), track.top(), track.width() * row.share, kBar), 2, 2);
        painter.setPen(tokens.text.primary);
        drawFigures(painter, QRect(width() - kShareText, top, kShareText, kRow), Qt::AlignRight, row.text);
    }
}

SplitRows::SplitRows(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setSpokenRole(*this, QAccessible::Chart);
    setObjectName(QStringLiteral("splitRows"));
    setFont(theme.font(Type::Body));
}

void SplitRows::setRows(const ChartTable& table, const std::vector<Counts>& counts)
{
    m_table = table;
    m_counts = counts;
    QStringList spoken;
    for (const QStringList& row : table.rows)
        spoken += row.join(QStringLiteral(", "));
    setAccessibleName(table.headers.value(0) + QStringLiteral(", ") + spoken.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

QSize SplitRows::sizeHint() const
{
    const auto rows = static_cast<int>(std::min<qsizetype>(m_table.rows.size(), kMostRows));
    return {4 * kNumber + 2 * metric::kXl, (rows + 1) * kRow + metric::kXs};
}

void SplitRows::paintLine(QPainter& painter, int top, const QStringList& cells,
                          const QList<int>& rights) const
{
    const int room = top == 0 ? rights.first() - kNumber - metric::kXs : nameRoom(rights);
    painter.drawText(QRect(0, top, room, kRow), int(Qt::AlignLeft | Qt::AlignVCenter),
                     painter.fontMetrics().elidedText(cells.value(0), Qt::ElideRight, room));
    for (qsizetype i = 1; i < cells.size(); ++i)
        drawFigures(painter, QRect(rights.at(i - 1) - kNumber, top, kNumber, kRow), Qt::AlignRight,
                    cells.at(i));
}

void SplitRows::paintEvent(QPaintEvent*)
{
    if (m_table.headers.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& tokens = m_theme.tokens();
    QList<int> rights;
    const auto numbers = static_cast<int>(m_table.headers.size()) - 1;
    for (int i = 0; i < numbers; ++i)
        rights += width() - (numbers - 1 - i) * kNumber;
    painter.setFont(m_theme.font(Type::Caption));
    painter.setPen(tokens.text.secondary);
    paintLine(painter, 0, m_table.headers, rights);
    qint64 most = 1;
    for (const Counts& counts : m_counts)
        most = std::max(most, takingPart(counts));
    painter.setFont(m_theme.font(Type::Body));
    const auto shown = std::min<std::size_t>(static_cast<std::size_t>(m_table.rows.size()), kMostRows);
    for (std::size_t i = 0; i < shown; ++i) {
        const int top = static_cast<int>(i + 1) * kRow;
        painter.fillRect(0, top, width(), metric::kHairline, tokens.border.hairline);
        painter.setPen(tokens.text.primary);
        paintLine(painter, top, m_table.rows.at(static_cast<qsizetype>(i)), rights);
        if (i >= m_counts.size())
            continue;
        const int left = nameRoom(rights) + metric::kXs;
        const int room = rights.first() - kNumber - metric::kS - left;
        const qreal width =
            std::max(4.0, room * static_cast<qreal>(takingPart(m_counts[i])) / static_cast<qreal>(most));
        paintSplitBar(painter, QRectF(left, top + (kRow - kBar) / 2.0, width, kBar), m_counts[i], tokens);
    }
}

} // namespace heliograph
