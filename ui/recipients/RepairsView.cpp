// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipients/RepairsView.h"

#include "ui/recipients/RepairsModel.h"
#include "ui/recipients/RowPainter.h"
#include "ui/theme/Figures.h"
#include "ui/theme/Glyph.h"
#include "ui/widgets/Tables.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace heliograph {
namespace {

constexpr int kColumns[] = {64, 160, 150, 280};
constexpr int kKindsOpened = 2;

/// The cells of a repaired row; the last one is a link.
class RepairDelegate final : public QStyledItemDelegate {
public:
    RepairDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Tokens& t = m_theme.tokens();
        painter->save();
        paintRowGround(*painter, option, t);
        const QRect field = option.rect.adjusted(metric::kS, 0, -metric::kXs, 0);
        painter->setFont(m_theme.font(Type::Body));
        painter->setPen(index.data(RepairsModel::QuietRole).toBool() ? t.text.secondary : t.text.primary);
        if (index.column() == RepairsModel::Action) {
            painter->setFont(m_theme.font(Type::Control));
            painter->setPen(t.text.link);
            painter->drawText(option.rect.adjusted(0, 0, -metric::kS, 0), Qt::AlignRight | Qt::AlignVCenter,
                              index.data().toString());
        } else {
            drawFigures(*painter, field, Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
        }
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        const int words =
            QFontMetrics(m_theme.font(Type::Control)).horizontalAdvance(index.data().toString());
        const bool isLink = index.column() == RepairsModel::Action;
        return {isLink ? words + 2 * metric::kS : metric::kXl, metric::kGridRow + 2};
    }

private:
    const Theme& m_theme;
};

} // namespace

RepairsView::RepairsView(RepairsModel& model, const Theme& theme, QWidget* parent)
    : QTreeView(parent), m_model(model), m_theme(theme)
{
    setObjectName(QStringLiteral("repairs"));
    setAccessibleName(tr("Repairs"));
    setModel(&model);
    dressTree(*this, theme);
    setItemDelegate(new RepairDelegate(theme, this));
    setRootIsDecorated(false);
    setIndentation(0);
    setExpandsOnDoubleClick(false);
    setAllColumnsShowFocus(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setFixedHeight(metric::kTableHeader);
    header()->setSectionsMovable(false);
    for (int column = 0; column < int(std::size(kColumns)); ++column)
        setColumnWidth(column, kColumns[column]);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(RepairsModel::Why, QHeaderView::Stretch);
    header()->setSectionResizeMode(RepairsModel::Action, QHeaderView::ResizeToContents);
    const auto openFirst = [this] {
        for (int kind = 0; kind < std::min(m_model.rowCount(), kKindsOpened); ++kind)
            expand(m_model.index(kind, 0));
    };
    connect(&model, &QAbstractItemModel::modelReset, this, openFirst);
}

QRect RepairsView::actionRect(const QModelIndex& index) const
{
    const QRect row = visualRect(index.siblingAtColumn(RepairsModel::Row));
    const QFontMetrics metrics(m_theme.font(Type::Control));
    const int width =
        metrics.horizontalAdvance(index.siblingAtColumn(RepairsModel::Action).data().toString()) +
        2 * metric::kS;
    return {viewport()->width() - width, row.top(), width, row.height()};
}

void RepairsView::drawRow(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    if (!RepairsModel::isKind(index))
        return QTreeView::drawRow(painter, option, index);
    const Tokens& t = m_theme.tokens();
    QStyleOptionViewItem ground = option;
    ground.widget = this;
    ground.rect.setLeft(0);
    ground.rect.setRight(viewport()->width());
    ground.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
    painter->save();
    paintRowGround(*painter, ground, t);
    const QRect row = ground.rect;
    const QRectF chevron(metric::kXs, row.top(), metric::kIcon, row.height());
    paintGlyph(*painter, chevron, isExpanded(index) ? Glyph::ChevronDown : Glyph::ChevronRight,
               t.text.secondary);
    const QString title = index.data().toString();
    painter->setFont(m_theme.font(Type::Control));
    painter->setPen(t.text.primary);
    const int left = metric::kXs + metric::kIcon + metric::kS;
    const int width = painter->fontMetrics().horizontalAdvance(title);
    painter->drawText(QRect(left, row.top(), width, row.height()), Qt::AlignLeft | Qt::AlignVCenter, title);
    painter->setFont(m_theme.font(Type::Caption));
    painter->setPen(t.text.secondary);
    painter->drawText(row.adjusted(left + width + metric::kXs, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                      QLocale().toString(index.data(RepairsModel::CountRole).toLongLong()));
    painter->setFont(m_theme.font(Type::Control));
    painter->setPen(t.text.link);
    painter->drawText(row.adjusted(0, 0, -metric::kS, 0), Qt::AlignRight | Qt::AlignVCenter,
                      index.siblingAtColumn(RepairsModel::Action).data().toString());
    painter->restore();
}

void RepairsView::mouseReleaseEvent(QMouseEvent* event)
{
    QTreeView::mouseReleaseEvent(event);
    const QModelIndex at = indexAt(event->position().toPoint());
    if (!at.isValid() || event->button() != Qt::LeftButton)
        return;
    if (actionRect(at).contains(event->position().toPoint()))
        m_model.toggle(at.siblingAtColumn(0));
    else if (RepairsModel::isKind(at))
        setExpanded(at.siblingAtColumn(0), !isExpanded(at.siblingAtColumn(0)));
}

void RepairsView::mouseMoveEvent(QMouseEvent* event)
{
    QTreeView::mouseMoveEvent(event);
    const QModelIndex at = indexAt(event->position().toPoint());
    const bool isLink = at.isValid() && actionRect(at).contains(event->position().toPoint());
    viewport()->setCursor(isLink ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void RepairsView::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex at = currentIndex().siblingAtColumn(0);
    if (event->matches(QKeySequence::Copy))
        return copyRows();
    if (event->key() == Qt::Key_Delete && at.isValid())
        return m_model.toggle(at);
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (opens && RepairsModel::isKind(at))
        return setExpanded(at, !isExpanded(at));
    QTreeView::keyPressEvent(event);
}

void RepairsView::copyRows() const
{
    QStringList lines{(QStringList{m_model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(),
                                   m_model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(),
                                   m_model.headerData(2, Qt::Horizontal, Qt::DisplayRole).toString(),
                                   m_model.headerData(3, Qt::Horizontal, Qt::DisplayRole).toString()})
                          .join(u'\t')};
    for (const QModelIndex& row : selectionModel()->selectedRows()) {
        if (RepairsModel::isKind(row))
            continue;
        QStringList cells;
        for (int column = 0; column < RepairsModel::Action; ++column) {
            const QModelIndex cell = row.siblingAtColumn(column);
            const QVariant plain = cell.data(RepairsModel::PlainRole);
            cells += (plain.isValid() ? plain : cell.data()).toString();
        }
        lines += cells.join(u'\t');
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace heliograph
