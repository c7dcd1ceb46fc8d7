// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protocol/ExchangeModel.h"

#include "ui/theme/Figures.h"

#include <QApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace heliograph {
namespace {

constexpr qint64 kMsPerSecond = 1000;
constexpr double kWhole = 10.0; // seconds from which one decimal is enough
constexpr int kLine = 18;

QString tookText(qint64 ms)
{
    if (ms < 0)
        return QStringLiteral("…");
    const double seconds = double(ms) / kMsPerSecond;
    return ExchangeModel::tr("%1 s").arg(QLocale().toString(seconds, 'f', seconds < kWhole ? 2 : 1));
}

QString timeText(const QDateTime& at)
{
    return at.toLocalTime().time().toString(QStringLiteral("HH:mm:ss"));
}

/// Below the time, for what is not of today.
QString dateText(const QDateTime& at)
{
    const QDate date = at.toLocalTime().date();
    return date == QDate::currentDate() ? QString() : QLocale().toString(date, QStringLiteral("d MMM"));
}

} // namespace

ExchangeModel::ExchangeModel(const Theme& theme, QObject* parent)
    : QAbstractTableModel(parent), m_theme(theme)
{}

void ExchangeModel::setExchanges(std::vector<ProtocolExchange> exchanges)
{
    beginResetModel();
    m_all = std::move(exchanges);
    refilter();
    endResetModel();
}

void ExchangeModel::setFilter(const ExchangeFilter& filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    refilter();
    endResetModel();
}

bool ExchangeModel::passes(const ProtocolExchange& exchange) const
{
    return (!m_filter.endpoint || exchange.request.endpoint == *m_filter.endpoint) &&
           (m_filter.account.isEmpty() || exchange.request.account == m_filter.account);
}

void ExchangeModel::refilter()
{
    m_shown.clear();
    for (std::size_t i = 0; i < m_all.size(); ++i) {
        if (passes(m_all[i]) && (!m_filter.end || m_all[i].end == *m_filter.end))
            m_shown.push_back(i);
    }
}

int ExchangeModel::count(std::optional<ExchangeEnd> end) const
{
    return static_cast<int>(std::count_if(m_all.begin(), m_all.end(), [&](const ProtocolExchange& exchange) {
        return passes(exchange) && (!end || exchange.end == *end);
    }));
}

QStringList ExchangeModel::accounts() const
{
    QStringList names;
    for (const ProtocolExchange& exchange : m_all) {
        if (!exchange.request.account.isEmpty() && !names.contains(exchange.request.account))
            names += exchange.request.account;
    }
    names.sort(Qt::CaseInsensitive);
    return names;
}

int ExchangeModel::rowOf(const ProtocolHead& request) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const ProtocolHead& one = at(row).request;
        if (one.at == request.at && one.endpoint == request.endpoint && one.attempt == request.attempt)
            return row;
    }
    return -1;
}

std::vector<ProtocolExchange> ExchangeModel::shown() const
{
    std::vector<ProtocolExchange> all;
    for (const std::size_t i : m_shown)
        all.push_back(m_all[i]);
    return all;
}

int ExchangeModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ExchangeModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 3;
}

QVariant ExchangeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ProtocolExchange& exchange = at(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        if (column == Column::Time)
            return timeText(exchange.request.at);
        return column == Column::What ? exchange.title() : tookText(exchange.tookMs());
    case DetailRole:
        if (column == Column::Time)
            return dateText(exchange.request.at);
        return column == Column::What ? exchange.detail() : QString();
    case EndRole:
        return static_cast<int>(exchange.end);
    case Qt::TextAlignmentRole:
        return int((column == Column::Took ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::DecorationRole:
        if (column == Column::Time)
            return glyphIcon(glyphOf(exchange.end), m_theme.tokens().meanings[meaningOf(exchange.end)].text);
        return {};
    case Qt::ToolTipRole:
        return QLocale().toString(exchange.request.at.toLocalTime(), QLocale::LongFormat);
    case Qt::AccessibleTextRole:
        if (column == Column::What)
            return QString(exchange.title() + QStringLiteral(", ") + exchange.detail());
        return column == Column::Time
                   ? QString(captionOf(exchange.end) + QStringLiteral(", ") + timeText(exchange.request.at))
                   : tookText(exchange.tookMs());
    default:
        return {};
    }
}

QVariant ExchangeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole)
        return int((column == Column::Took ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Time:
        return tr("Time");
    case Column::What:
        return tr("What");
    case Column::Took:
        return tr("Took");
    }
    return {};
}

void ExchangeDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    const QIcon icon = ground.icon;
    const QString text = ground.text;
    ground.text.clear();
    ground.icon = {};
    ground.features &= ~QStyleOptionViewItem::HasDecoration;
    const QWidget* widget = option.widget;
    (widget ? widget->style() : QApplication::style())
        ->drawControl(QStyle::CE_ItemViewItem, &ground, painter, widget);
    const Tokens& t = m_theme.tokens();
    painter->save();
    QRect field = option.rect.adjusted(metric::kXs, 0, -metric::kXs, 0);
    painter->setPen(t.border.hairline);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (!icon.isNull()) {
        icon.paint(painter, QRect(field.left(), field.center().y() - metric::kIcon / 2 + 1, metric::kIcon,
                                  metric::kIcon));
        field.setLeft(field.left() + metric::kIcon + metric::kXs);
    }
    const QString detail = index.data(ExchangeModel::DetailRole).toString();
    const bool isWhat = index.column() == static_cast<int>(ExchangeModel::Column::What);
    painter->setPen(isWhat ? t.text.primary : t.text.secondary);
    if (detail.isEmpty()) {
        painter->setFont(m_theme.font(isWhat ? Type::Control : Type::Body));
        drawFigures(*painter, field, Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()), text);
    } else {
        const int top = field.center().y() - kLine + 1;
        const QRect upper(field.left(), top, field.width(), kLine);
        painter->setFont(m_theme.font(isWhat ? Type::Control : Type::Body));
        painter->drawText(upper, Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, upper.width()));
        painter->setFont(m_theme.font(Type::Caption));
        painter->setPen(t.text.secondary);
        painter->drawText(upper.translated(0, kLine), Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(detail, Qt::ElideRight, upper.width()));
    }
    painter->restore();
}

} // namespace heliograph
