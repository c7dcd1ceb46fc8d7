// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/SideList.h"

#include "ui/theme/Figures.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

namespace heliograph {

void SideModel::setItems(const QList<SideItem>& items)
{
    if (items == m_items)
        return;
    beginResetModel();
    m_items = items;
    endResetModel();
}

int SideModel::rowOf(qint64 id) const
{
    for (qsizetype row = 0; row < m_items.size(); ++row) {
        if (m_items.at(row).id == id)
            return int(row);
    }
    return -1;
}

int SideModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant SideModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SideItem& item = m_items.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return item.name;
    case Qt::AccessibleTextRole:
        return tr("%1, %Ln contact(s)", nullptr, int(item.count)).arg(item.name);
    case IdRole:
        return item.id;
    case GlyphRole:
        return int(item.glyph);
    case CountRole:
        return item.count;
    default:
        return {};
    }
}

void SideDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    const Tokens& tokens = m_theme.tokens();
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const bool current = view && view->currentIndex() == index;
    const bool ring = current && view->hasFocus();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF body = QRectF(option.rect).adjusted(1, 1, -1, -1);
    painter->setPen(ring ? QPen(tokens.border.focus, metric::kFocus) : QPen(Qt::NoPen));
    if (current)
        painter->setBrush(tokens.accent.tint);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->setBrush(tokens.surface.hover);
    painter->drawRoundedRect(body, metric::kRadius, metric::kRadius);
    const QColor color = current ? tokens.accent.text : tokens.text.primary;
    QRect field = option.rect.adjusted(metric::kXs, 0, -metric::kXs, 0);
    const QRectF icon(field.left(), field.center().y() - metric::kIcon / 2 + 1, metric::kIcon, metric::kIcon);
    paintGlyph(*painter, icon, static_cast<Glyph>(index.data(SideModel::GlyphRole).toInt()),
               current ? tokens.accent.text : tokens.text.secondary);
    field.setLeft(field.left() + metric::kIcon + metric::kXs);
    painter->setFont(m_theme.font(Type::Body));
    const QString count = QLocale().toString(index.data(SideModel::CountRole).toLongLong());
    painter->setPen(current ? tokens.accent.text : tokens.text.secondary);
    drawFigures(*painter, field, Qt::AlignRight, count);
    field.setRight(field.right() - figuresWidth(painter->fontMetrics(), count) - metric::kXs);
    painter->setPen(color);
    painter->setFont(m_theme.font(current ? Type::BodyStrong : Type::Body));
    painter->drawText(
        field, int(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, field.width()));
    painter->restore();
}

QSize SideDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {metric::kControl, metric::kListRowShort};
}

SideList::SideList(const Theme& theme, QWidget* parent) : QListView(parent), m_model(new SideModel(this))
{
    setModel(m_model);
    setItemDelegate(new SideDelegate(theme, this));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    // The page shows through.
    viewport()->setAutoFillBackground(false);
}

void SideList::setItems(const QList<SideItem>& items)
{
    const qint64 before = currentId();
    m_silent = true;
    m_model->setItems(items);
    m_silent = false;
    setCurrentId(before);
    updateGeometry();
}

qint64 SideList::currentId() const
{
    return currentIndex().isValid() ? currentIndex().data(SideModel::IdRole).toLongLong() : -1;
}

void SideList::setCurrentId(qint64 id)
{
    m_silent = true;
    const int row = m_model->rowOf(id);
    setCurrentIndex(row < 0 ? QModelIndex() : m_model->index(row, 0));
    m_silent = false;
    viewport()->update();
}

QSize SideList::sizeHint() const
{
    return {metric::kNavigation, m_model->rowCount() * metric::kListRowShort};
}

QSize SideList::minimumSizeHint() const
{
    return {metric::kControl, sizeHint().height()};
}

void SideList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (!m_silent && current.isValid())
        Q_EMIT chosen(currentId());
}

void SideList::keyPressEvent(QKeyEvent* event)
{
    const qint64 id = currentId();
    if (event->key() == Qt::Key_F2 && id > 0)
        Q_EMIT renameWanted(id);
    else if (event->key() == Qt::Key_Delete && id > 0)
        Q_EMIT removeWanted(id);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT left();
    else
        QListView::keyPressEvent(event);
}

void SideList::contextMenuEvent(QContextMenuEvent* event)
{
    const QModelIndex at =
        event->reason() == QContextMenuEvent::Mouse ? indexAt(event->pos()) : currentIndex();
    if (at.isValid())
        Q_EMIT menuWanted(at.data(SideModel::IdRole).toLongLong(), event->globalPos());
}

} // namespace heliograph
