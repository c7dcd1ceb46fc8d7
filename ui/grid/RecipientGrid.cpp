// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/RecipientGrid.h"

#include "ui/grid/GridAccessible.h"
#include "ui/grid/GridHeader.h"
#include "ui/grid/RecipientDelegate.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace heliograph {
namespace {

constexpr int kLettersTogetherMs = 1000;
// About 20 MB of text, which every program that pastes it can still take; more is for an export.
constexpr int kMostCopied = 200'000;

} // namespace

RecipientGrid::RecipientGrid(RecipientModel& model, WorkspaceFeed& feed, const Theme& theme,
                             Remembered& remembered, QWidget* parent)
    : QTableView(parent), m_model(model), m_feed(feed), m_copier(feed)
{
    installGridAccessibility();
    auto* header = new GridHeader(theme, this);
    setHorizontalHeader(header);
    setModel(&model);
    m_layout = new GridLayout(model, *header, remembered);
    setItemDelegate(new RecipientDelegate(theme, this));
    // What is chosen is kept as a set of rows: Qt's own selection can't hold a million through a new order.
    setSelectionMode(NoSelection);
    setShowGrid(false);
    setWordWrap(false);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerItem);
    setHorizontalScrollMode(ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(metric::kGridRow);
    verticalHeader()->setDefaultSectionSize(metric::kGridRow);
    sortByColumn(model.columnOf(GridColumnKind::Row), Qt::AscendingOrder);
    setSortingEnabled(true);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &RecipientGrid::rememberPlace);
    connect(&model, &QAbstractItemModel::modelReset, this, &RecipientGrid::restorePlace);
    connect(&model, &RecipientModel::checksChanged, this, &RecipientGrid::showChecks);
    // Not every column can order the rows; the arrow then goes back to the one that does.
    connect(header, &QHeaderView::sortIndicatorChanged, this,
            [this, header](int column, Qt::SortOrder order) {
                const bool orders =
                    column >= 0 && column < m_model.columnCount() && m_model.column(column).order();
                if (orders)
                    m_ordering = {column, order};
                else
                    header->setSortIndicator(m_ordering.first, m_ordering.second);
            });
    connect(m_layout, &GridLayout::changed, this, &RecipientGrid::layOutColumns, Qt::QueuedConnection);
    connect(header, &GridHeader::checkPressed, this, [this] {
        if (m_model.checks().isEmpty())
            checkAll();
        else
            clearChecks();
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &RecipientGrid::follow);
    connect(&m_copier, &RowCopier::copied, this, &RecipientGrid::copied);
    connect(&feed, &WorkspaceFeed::placeRead, this, &RecipientGrid::takePlace);
}

qint64 RecipientGrid::currentKey() const
{
    return currentIndex().isValid() ? m_model.keyAt(currentIndex().row()) : 0;
}

RowSet RecipientGrid::chosenRows() const
{
    RowSet chosen = m_model.checks();
    if (chosen.isEmpty() && currentKey() != 0)
        chosen.insert(currentKey());
    return chosen;
}

void RecipientGrid::showFromStart()
{
    m_keptCurrent = 0;
    m_keptTop = 0;
    m_anchor = -1;
    const int row = m_model.columnOf(GridColumnKind::Row);
    horizontalHeader()->setSortIndicator(row, Qt::AscendingOrder);
}

void RecipientGrid::rememberPlace()
{
    m_resetting = true;
    m_keptTop = 0;
    const int top = verticalScrollBar()->value();
    if (top > 0 && top < m_model.rowCount())
        m_keptTop = m_model.keyAt(top);
    if (currentIndex().isValid()) {
        m_keptCurrent = currentKey();
        m_keptOffset = currentIndex().row() - top;
    }
}

// What somebody looks at stays where it is: the current row if it is in sight, else the row at the top.
void RecipientGrid::restorePlace()
{
    m_resetting = false;
    // Rows come many times a second while a campaign runs; columns change with the campaign alone, and with
    // the figures of the row numbers.
    const std::pair shape(m_model.campaign(), QString::number(m_model.rowCount()).size());
    if (std::exchange(m_laidOutFor, shape) != shape)
        layOutColumns();
    const int current = m_keptCurrent == 0 ? -1 : m_model.rowOf(m_keptCurrent);
    const bool inSight = m_keptOffset >= 0 && m_keptOffset * metric::kGridRow < viewport()->height();
    const int top = m_keptTop == 0 || (current >= 0 && inSight) ? -1 : m_model.rowOf(m_keptTop);
    if (current < 0 && top < 0)
        return;
    // The range of the scroll bar is set only when the items are laid out.
    doItemsLayout();
    if (current >= 0) {
        const QScopedValueRollback quiet(m_resetting, true);
        setAutoScroll(false);
        setCurrentIndex(m_model.index(current, m_model.columnOf(GridColumnKind::Row)));
        setAutoScroll(true);
    }
    verticalScrollBar()->setValue(top >= 0 ? top : std::max(0, current - m_keptOffset));
}

void RecipientGrid::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    // QTableView's own would tell screen readers of a child that our interface doesn't number that way.
    QAbstractItemView::currentChanged(current, previous);
    if (QAccessible::isActive() && hasFocus() && current.isValid()) {
        if (QAccessibleInterface* cell = QAccessible::queryAccessibleInterface(this)->focusChild()) {
            QAccessibleEvent event(cell, QAccessible::Focus);
            QAccessible::updateAccessibility(&event);
        }
    }
    // The ring is around the whole row.
    viewport()->update();
    follow();
    if (!m_resetting && current.isValid() && current.row() != previous.row())
        Q_EMIT currentKeyChanged(currentKey());
}

void RecipientGrid::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(0, m_model.columnOf(GridColumnKind::Row)));
    viewport()->update();
}

void RecipientGrid::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    if (!index.isValid())
        return QTableView::mousePressEvent(event);
    const int row = index.row();
    m_dragging = false;
    if (event->button() == Qt::LeftButton && event->modifiers().testFlag(Qt::ShiftModifier)) {
        extendTo(row);
    } else if (event->button() == Qt::LeftButton &&
               (event->modifiers().testFlag(Qt::ControlModifier) ||
                m_model.columnKind(index.column()) == GridColumnKind::Check)) {
        toggle(row);
    } else {
        m_anchor = -1;
        m_dragging = event->button() == Qt::LeftButton;
    }
    setCurrentIndex(m_model.index(row, m_model.columnOf(GridColumnKind::Row)));
}

void RecipientGrid::mouseMoveEvent(QMouseEvent* event)
{
    QTableView::mouseMoveEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (!m_dragging || !event->buttons().testFlag(Qt::LeftButton) || !index.isValid() ||
        index.row() == currentIndex().row())
        return;
    extendTo(index.row());
    setCurrentIndex(m_model.index(index.row(), m_model.columnOf(GridColumnKind::Row)));
}

void RecipientGrid::contextMenuEvent(QContextMenuEvent* event)
{
    QPoint at = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard && currentIndex().isValid())
        at = viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft());
    else if (event->reason() == QContextMenuEvent::Mouse)
        at = mapToGlobal(event->pos());
    Q_EMIT menuWanted(at);
}

// Shift goes on from where the first of its steps began; what was checked before stays checked.
void RecipientGrid::extendTo(int row)
{
    if (m_anchor < 0) {
        m_anchor = std::max(currentIndex().row(), 0);
        m_beforeRange = m_model.checks();
    }
    m_model.setChecks(m_model.withRows(m_beforeRange, m_anchor, row));
}

void RecipientGrid::toggle(int row)
{
    m_anchor = -1;
    RowSet checks = m_model.checks();
    checks.toggle(m_model.keyAt(row));
    m_model.setChecks(checks);
}

void RecipientGrid::checkAll()
{
    m_anchor = -1;
    m_model.setChecks(m_model.withRows(m_model.checks(), 0, m_model.rowCount() - 1));
}

void RecipientGrid::clearChecks()
{
    m_anchor = -1;
    m_model.setChecks({});
}

void RecipientGrid::showChecks()
{
    m_layout->setCheckShown(!m_model.checks().isEmpty());
    horizontalHeader()->viewport()->update();
    viewport()->update();
}

void RecipientGrid::goTo(int row)
{
    if (row < 0 || row >= m_model.rowCount())
        return;
    const QModelIndex index = m_model.index(row, m_model.columnOf(GridColumnKind::Row));
    scrollTo(index, PositionAtCenter);
    setCurrentIndex(index);
}

void RecipientGrid::goToRowNumber(qint64 number)
{
    m_numberAsked = number;
    m_placeAsked = m_feed.askPlace({m_model.query(), m_model.keys(), {}, number});
}

void RecipientGrid::jumpByLetters(const QString& letter)
{
    if (!m_sinceLetter.isValid() || m_sinceLetter.hasExpired(kLettersTogetherMs))
        m_letters.clear();
    m_sinceLetter.start();
    m_letters += letter;
    m_numberAsked = 0;
    m_placeAsked = m_feed.askPlace({m_model.query(), m_model.keys(), m_letters, 0});
}

void RecipientGrid::takePlace(const PlaceAnswer& answer)
{
    if (answer.token != m_placeAsked)
        return;
    if (answer.place >= 0)
        goTo(static_cast<int>(answer.place));
    else if (m_numberAsked != 0)
        Q_EMIT placeMissing(m_numberAsked);
}

void RecipientGrid::copyRows()
{
    const RowSet chosen = chosenRows();
    if (chosen.count() > kMostCopied)
        return Q_EMIT tooManyToCopy(kMostCopied);
    // In the order of the view; checked rows that it doesn't show come last.
    std::vector<qint64> keys;
    keys.reserve(static_cast<std::size_t>(chosen.count()));
    RowSet rest = chosen;
    std::copy_if(m_model.keys()->begin(), m_model.keys()->end(), std::back_inserter(keys),
                 [&chosen](qint64 key) { return chosen.contains(key); });
    for (const qint64 key : keys)
        rest.remove(key);
    const std::vector<qint64> hidden = rest.keys();
    keys.insert(keys.end(), hidden.begin(), hidden.end());
    if (!keys.empty())
        m_copier.copy(std::move(keys), m_model.headers());
}

void RecipientGrid::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    layOutColumns();
}

void RecipientGrid::layOutColumns()
{
    m_layout->apply(viewport()->width());
}

// Newest first, and at the top: then new rows come into sight by themselves.
void RecipientGrid::follow()
{
    const GridQuery& query = m_model.query();
    m_model.setFollowing(query.order == GridOrder::Since && query.descending &&
                         verticalScrollBar()->value() == 0 && currentIndex().row() <= 0 &&
                         m_model.checks().isEmpty());
}

} // namespace heliograph
