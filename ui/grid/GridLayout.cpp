// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/GridLayout.h"

#include "ui/theme/Figures.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Remembered.h"

#include <QApplication>
#include <QFontInfo>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QScopedValueRollback>

#include <algorithm>

namespace heliograph {
namespace {

constexpr int kMostCellsAtFirst = 4;
constexpr int kCellsBeforeNumbers = 2;
constexpr int kWidestColumn = 4096;
// Widths at first, on the grid of 4: most of the room belongs to the state, where the reasons stand.
constexpr int kRowWidth = 64;
constexpr int kPhoneWidth = 148;
constexpr int kCellWidth = 104;
constexpr int kStateWidth = 240;
constexpr int kPartsWidth = 68;

int usualWidth(GridColumnKind kind)
{
    switch (kind) {
    case GridColumnKind::Check:
        return metric::kXl;
    case GridColumnKind::Row:
        return kRowWidth;
    case GridColumnKind::Phone:
        return kPhoneWidth;
    case GridColumnKind::Since:
    case GridColumnKind::GatewayId:
    case GridColumnKind::Charged:
        return metric::kColumnSince;
    case GridColumnKind::Parts:
        return kPartsWidth;
    case GridColumnKind::State:
    case GridColumnKind::Text:
        return kStateWidth;
    case GridColumnKind::Cell:
        break;
    }
    return kCellWidth;
}

// Larger letters need wider columns; numbers must not be cut off.
int firstWidth(GridColumnKind kind)
{
    constexpr int kBodyPixels = 13;
    return usualWidth(kind) * std::max(kBodyPixels, QFontInfo(QApplication::font()).pixelSize()) /
           kBodyPixels;
}

// Row, phone and state are what a line of the grid is about.
bool canBeHidden(GridColumnKind kind)
{
    return kind != GridColumnKind::Check && kind != GridColumnKind::Row && kind != GridColumnKind::State;
}

QString keyOf(const QString& id)
{
    QString key = id;
    key.replace(u'/', u'\u2215').replace(u'\\', u'\u2216');
    return QStringLiteral("status/columns/") + key;
}

} // namespace

GridLayout::GridLayout(RecipientModel& model, QHeaderView& header, Remembered& remembered)
    : QObject(&header), m_model(model), m_header(header), m_remembered(remembered)
{
    connect(&header, &QHeaderView::sectionResized, this,
            [this](int column, int, int width) { keepWidth(column, width); });
    connect(&header, &QHeaderView::sectionMoved, this, [this] { keepOrder(); });
}

GridLayout::Habit GridLayout::habitOf(const QString& id) const
{
    const QStringList kept = m_remembered.value(keyOf(id)).toString().split(u' ');
    if (kept.size() != 3)
        return {};
    return {kept.at(0).toInt(), std::min(kept.at(1).toInt(), kWidestColumn), kept.at(2).toInt()};
}

void GridLayout::keepWidth(int column, int width)
{
    // The state's width is what is left over, so it isn't chosen.
    if (m_applying || width <= 0 || m_model.columnKind(column) == GridColumnKind::State)
        return;
    const QString id = m_model.column(column).id();
    const Habit habit = habitOf(id);
    m_remembered.setValue(keyOf(id), QStringLiteral("%1 %2 %3").arg(habit.place).arg(width).arg(habit.shown));
    Q_EMIT changed();
}

void GridLayout::keepOrder()
{
    if (m_applying)
        return;
    for (int visual = 0; visual < m_header.count(); ++visual) {
        const QString id = m_model.column(m_header.logicalIndex(visual)).id();
        const Habit habit = habitOf(id);
        m_remembered.setValue(keyOf(id),
                              QStringLiteral("%1 %2 %3").arg(visual).arg(habit.width).arg(habit.shown));
    }
    // The check boxes stay in front.
    if (m_header.visualIndex(0) != 0)
        m_header.moveSection(m_header.visualIndex(0), 0);
}

void GridLayout::setShown(int column, bool shown)
{
    const QString id = m_model.column(column).id();
    const Habit habit = habitOf(id);
    m_remembered.setValue(keyOf(id),
                          QStringLiteral("%1 %2 %3").arg(habit.place).arg(habit.width).arg(shown ? 1 : 0));
    Q_EMIT changed();
}

void GridLayout::setCheckShown(bool shown)
{
    m_checkShown = shown;
    Q_EMIT changed();
}

void GridLayout::setChargedShown(bool shown)
{
    if (std::exchange(m_chargedShown, shown) != shown)
        Q_EMIT changed();
}

void GridLayout::reset()
{
    for (int column = 0; column < m_model.columnCount(); ++column)
        m_remembered.setValue(keyOf(m_model.column(column).id()), {});
    Q_EMIT changed();
}

int GridLayout::widthOf(int column) const
{
    const GridColumnKind kind = m_model.columnKind(column);
    const Habit habit = habitOf(m_model.column(column).id());
    if (habit.width > 0)
        return habit.width;
    if (kind != GridColumnKind::Row)
        return firstWidth(kind);
    // Numbers are never cut off.
    const int figures = figuresWidth(m_header.fontMetrics(), QLocale().toString(m_model.rowCount() + 1));
    const int head = m_header.fontMetrics().horizontalAdvance(m_model.column(column).header) + metric::kM;
    return std::max(std::max(figures, head) + 2 * metric::kS, kRowWidth);
}

bool GridLayout::isShownAtFirst(int column, int cellsShown) const
{
    switch (m_model.columnKind(column)) {
    case GridColumnKind::Check:
        return m_checkShown;
    case GridColumnKind::Cell:
        return cellsShown < kMostCellsAtFirst;
    case GridColumnKind::Charged:
        return m_chargedShown;
    case GridColumnKind::GatewayId:
        return !m_chargedShown;
    case GridColumnKind::Text:
        return false;
    default:
        return true;
    }
}

// What gets room first: the line itself, two of the operator's columns, the numbers, then the rest.
QList<int> GridLayout::inPriority() const
{
    const auto rank = [this](int column) {
        switch (m_model.columnKind(column)) {
        case GridColumnKind::Cell:
            return column - m_model.columnOf(GridColumnKind::Cell) < kCellsBeforeNumbers ? 1 : 3;
        case GridColumnKind::GatewayId:
        case GridColumnKind::Charged:
            return 2;
        default:
            return 0;
        }
    };
    QList<int> columns;
    for (int column = 0; column < m_model.columnCount(); ++column)
        columns += column;
    std::stable_sort(columns.begin(), columns.end(),
                     [&rank](int one, int other) { return rank(one) < rank(other); });
    return columns;
}

void GridLayout::apply(int room)
{
    if (m_applying || m_header.count() != m_model.columnCount())
        return;
    const QScopedValueRollback applying(m_applying, true);
    int cells = 0;
    for (const int column : inPriority()) {
        const GridColumnKind kind = m_model.columnKind(column);
        const Habit habit = habitOf(m_model.column(column).id());
        const int width = widthOf(column);
        const bool isChosen = canBeHidden(kind) && habit.shown >= 0;
        const bool fits = isChosen || width <= room || !canBeHidden(kind);
        const bool shown = isChosen ? habit.shown == 1 : fits && isShownAtFirst(column, cells);
        m_header.setSectionHidden(column, !shown);
        if (!shown)
            continue;
        cells += kind == GridColumnKind::Cell ? 1 : 0;
        m_header.resizeSection(column, width);
        room -= width;
    }
    const int state = m_model.columnOf(GridColumnKind::State);
    m_header.resizeSection(state, widthOf(state) + std::max(0, room));
    placeColumns();
}

void GridLayout::placeColumns()
{
    QList<int> columns;
    for (int column = 0; column < m_model.columnCount(); ++column)
        columns += column;
    std::stable_sort(columns.begin(), columns.end(), [this](int one, int other) {
        const auto place = [this](int column) {
            const int kept = habitOf(m_model.column(column).id()).place;
            return column == 0 ? -1 : kept >= 0 ? kept : column;
        };
        return place(one) < place(other);
    });
    for (int visual = 0; visual < columns.size(); ++visual)
        m_header.moveSection(m_header.visualIndex(columns.at(visual)), visual);
}

void GridLayout::fillMenu(QMenu& menu)
{
    for (int visual = 0; visual < m_header.count(); ++visual) {
        const int column = m_header.logicalIndex(visual);
        if (m_model.columnKind(column) == GridColumnKind::Check)
            continue;
        QString name = m_model.column(column).header;
        QAction* action = menu.addAction(name.replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(!m_header.isSectionHidden(column));
        action->setEnabled(canBeHidden(m_model.columnKind(column)));
        connect(action, &QAction::toggled, this, [this, column](bool shown) { setShown(column, shown); });
    }
    menu.addSeparator();
    QAction* first = menu.addAction(tr("Columns as at &first"));
    connect(first, &QAction::triggered, this, &GridLayout::reset);
}

} // namespace heliograph
