// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/PeopleTable.h"

#include "ui/people/ContactDelegate.h"
#include "ui/people/ContactModel.h"
#include "ui/widgets/Remembered.h"
#include "ui/widgets/Tables.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>

#include <utility>

namespace heliograph {
namespace {

constexpr int kLastWidth = 172;
constexpr int kLeastCell = 84;
constexpr int kMostCell = 220;
constexpr int kMostShare = 48;
constexpr int kRowsThatDecide = 40;

QString widthKey(const QString& column)
{
    return QStringLiteral("people/width/") + QString::fromLatin1(column.toUtf8().toHex());
}

QString hiddenKey(qint64 book)
{
    return QStringLiteral("people/hidden/%1").arg(book);
}

int usualWidth(ContactModel::ColumnKind kind)
{
    switch (kind) {
    case ContactModel::ColumnKind::Phone:
        return metric::kColumnPhone - metric::kM;
    case ContactModel::ColumnKind::LastMessage:
        return kLastWidth;
    case ContactModel::ColumnKind::Name:
    case ContactModel::ColumnKind::Book:
    case ContactModel::ColumnKind::Cell:
        break;
    }
    return metric::kColumnCell;
}

} // namespace

PeopleTable::PeopleTable(const Ui& ui, ContactModel& model, QWidget* parent)
    : QTableView(parent), m_ui(ui), m_model(model)
{
    setObjectName(QStringLiteral("people"));
    setModel(&model);
    dressTable(*this, ui.theme);
    setItemDelegate(new ContactDelegate(ui.theme, model, this));
    setSelectionMode(ExtendedSelection);
    QHeaderView* header = horizontalHeader();
    header->setSortIndicatorShown(true);
    header->setSectionsClickable(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder order) {
        if (!m_applying)
            m_model.sort(column, order);
    });
    connect(header, &QHeaderView::sectionResized, this,
            [this](int column, int, int width) { keepWidth(column, width); });
    connect(header, &QWidget::customContextMenuRequested, this, &PeopleTable::openColumnMenu);
    connect(&model, &QAbstractItemModel::modelReset, this, &PeopleTable::applyColumns);
    connect(&model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex& first) {
        if (first.row() == 0)
            fitColumns();
    });
    connect(&model, &ContactModel::placeFound, this, [this](int row) { setCurrentId(m_model.idAt(row)); });
    connect(&model, &ContactModel::checksChanged, this, &PeopleTable::choiceChanged);
    connect(this, &QTableView::doubleClicked, this, &PeopleTable::opened);
    applyColumns();
}

QString PeopleTable::nameOf(int column) const
{
    return m_model.kindOf(column) == ContactModel::ColumnKind::Cell
               ? m_model.headerOf(column)
               : QStringLiteral("#%1").arg(int(m_model.kindOf(column)));
}

void PeopleTable::applyColumns()
{
    m_applying = true;
    const QStringList hidden = m_ui.remembered.value(hiddenKey(m_model.query().book)).toStringList();
    for (int column = 0; column < m_model.columnCount(); ++column) {
        setColumnHidden(column, column > 0 && hidden.contains(nameOf(column)));
    }
    horizontalHeader()->setSortIndicator(
        m_model.sortColumn(), m_model.query().descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_applying = false;
    fitColumns();
    const qint64 before = m_current;
    if (m_model.rowOf(before) >= 0)
        setCurrentId(before);
}

// As wide as the first rows ask for, and never narrower again while the same book is shown: nothing jumps
// under a search.
int PeopleTable::widthByContent(int column)
{
    if (std::exchange(m_widthsOf, m_model.query().book) != m_model.query().book)
        m_widths.clear();
    const int header = horizontalHeader()->fontMetrics().horizontalAdvance(
        m_model.headerData(column, Qt::Horizontal).toString());
    int widest = header + metric::kIcon;
    const int rows = std::min(m_model.rowCount(), kRowsThatDecide);
    for (int row = 0; row < rows; ++row) {
        if (m_model.personAt(row) != nullptr)
            widest = std::max(widest,
                              fontMetrics().horizontalAdvance(m_model.index(row, column).data().toString()));
    }
    int& width = m_widths[nameOf(column)];
    width = std::max(width, std::clamp(widest + 2 * metric::kM, kLeastCell, kMostCell));
    return width;
}

// Columns that nobody has given a width are as wide as their words; what is left over they share.
void PeopleTable::fitColumns()
{
    m_applying = true;
    int left = viewport()->width();
    QList<int> free;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        if (isColumnHidden(column))
            continue;
        const ContactModel::ColumnKind kind = m_model.kindOf(column);
        const QVariant kept = m_ui.remembered.value(widthKey(nameOf(column)));
        const bool byContent = kind == ContactModel::ColumnKind::Cell ||
                               kind == ContactModel::ColumnKind::Book ||
                               kind == ContactModel::ColumnKind::Name;
        if (byContent && !kept.isValid()) {
            free += column;
            setColumnWidth(column, widthByContent(column));
        } else {
            setColumnWidth(column, kept.isValid() ? kept.toInt() : usualWidth(kind));
        }
        left -= columnWidth(column);
        // The last one takes what is left over, beyond what it needs.
        if (column == m_model.columnCount() - 1)
            left += columnWidth(column) - usualWidth(kind);
    }
    const int more = free.isEmpty() ? 0 : std::max(0, left / int(free.size()));
    for (const int column : free)
        setColumnWidth(column, columnWidth(column) + std::min(more, kMostShare));
    m_applying = false;
}

void PeopleTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void PeopleTable::keepWidth(int column, int width)
{
    // Only what a person drags is kept.
    const bool dragged = QGuiApplication::mouseButtons().testFlag(Qt::LeftButton);
    if (!m_applying && dragged && width > 0)
        m_ui.remembered.setValue(widthKey(nameOf(column)), width);
}

void PeopleTable::openColumnMenu(const QPoint& at)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 1; column < m_model.columnCount(); ++column) {
        QAction* action = menu->addAction(m_model.headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            const QString key = hiddenKey(m_model.query().book);
            QStringList hidden = m_ui.remembered.value(key).toStringList();
            hidden.removeAll(nameOf(column));
            if (!shown)
                hidden += nameOf(column);
            m_ui.remembered.setValue(key, hidden);
            setColumnHidden(column, !shown);
        });
    }
    menu->popup(horizontalHeader()->viewport()->mapToGlobal(at));
}

QList<int> PeopleTable::selectedRowNumbers() const
{
    QList<int> rows;
    for (const QItemSelectionRange& range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows += row;
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

std::vector<qint64> PeopleTable::chosen() const
{
    std::vector<qint64> ids;
    if (!m_model.checks().isEmpty()) {
        // In the order of the view; what a search hides is chosen all the same, behind the rest.
        QSet<qint64> left = m_model.checks();
        for (const qint64 id : m_model.ids()) {
            if (left.remove(id))
                ids.push_back(id);
        }
        ids.insert(ids.end(), left.begin(), left.end());
        return ids;
    }
    const QList<int> rows = selectedRowNumbers();
    if (rows.size() < 2)
        return ids;
    for (const int row : rows)
        ids.push_back(m_model.idAt(row));
    return ids;
}

qint64 PeopleTable::currentId() const
{
    return currentIndex().isValid() ? m_model.idAt(currentIndex().row()) : 0;
}

void PeopleTable::setCurrentId(qint64 id)
{
    const int row = m_model.rowOf(id);
    if (row < 0)
        return;
    const QModelIndex at = m_model.index(row, 0);
    setCurrentIndex(at);
    scrollTo(at);
}

void PeopleTable::clearChoice()
{
    m_model.setChecks({});
    const QModelIndex current = currentIndex();
    if (current.isValid())
        selectionModel()->select(current, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void PeopleTable::keyboardSearch(const QString& letters)
{
    const int pause = QApplication::keyboardInputInterval();
    if (!m_sinceLetter.isValid() || m_sinceLetter.elapsed() > pause)
        m_letters.clear();
    m_sinceLetter.start();
    m_letters += letters;
    m_model.findLetters(m_letters);
}

void PeopleTable::toggleChecks(const QList<int>& rows)
{
    QSet<qint64> checks = m_model.checks();
    const bool all =
        std::all_of(rows.begin(), rows.end(), [&](int row) { return checks.contains(m_model.idAt(row)); });
    for (const int row : rows) {
        if (all)
            checks.remove(m_model.idAt(row));
        else
            checks.insert(m_model.idAt(row));
    }
    m_model.setChecks(checks);
}

void PeopleTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        Q_EMIT copyWanted();
    else if (event->key() == Qt::Key_Space)
        toggleChecks(selectedRowNumbers());
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT opened();
    else if (event->key() == Qt::Key_Delete)
        Q_EMIT removeWanted();
    else
        QTableView::keyPressEvent(event);
}

void PeopleTable::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex at = indexAt(event->pos());
    const bool onCheck = at.isValid() && at.column() == 0 && !m_model.checks().isEmpty() &&
                         ContactDelegate::checkField(visualRect(at)).contains(event->pos());
    if (onCheck && event->button() == Qt::LeftButton)
        toggleChecks({at.row()});
    else
        QTableView::mousePressEvent(event);
}

void PeopleTable::contextMenuEvent(QContextMenuEvent* event)
{
    Q_EMIT menuWanted(event->globalPos());
}

void PeopleTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    const qint64 id = currentId();
    // A reset takes the current row away; it comes back when its contact is still there.
    if (id == 0 || id == m_current)
        return;
    m_current = id;
    Q_EMIT currentPersonChanged();
}

void PeopleTable::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT choiceChanged();
}

} // namespace heliograph
