// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/FieldPopup.h"

#include "ui/compose/FieldModel.h"

#include <QPainter>
#include <QScreen>
#include <QStyledItemDelegate>

namespace heliograph {
namespace {

constexpr int kWidth = 320;
constexpr int kMostRows = 8;

/// The column's name, and an example of it in a quieter tone.
class FieldDelegate final : public QStyledItemDelegate {
public:
    FieldDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {kWidth, metric::kListRowShort};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Tokens& tokens = m_theme.tokens();
        painter->save();
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, tokens.surface.selected);
        else if (option.state & QStyle::State_MouseOver)
            painter->fillRect(option.rect, tokens.surface.hover);
        const QRect field = option.rect.adjusted(metric::kS, 0, -metric::kS, 0);
        const QFont nameFont = m_theme.font(Type::Control);
        const QString name = index.data().toString();
        const int nameWidth = std::min(QFontMetrics(nameFont).horizontalAdvance(name), field.width() * 2 / 3);
        painter->setFont(nameFont);
        painter->setPen(tokens.text.primary);
        painter->drawText(field, Qt::AlignVCenter | Qt::AlignLeft,
                          QFontMetrics(nameFont).elidedText(name, Qt::ElideMiddle, nameWidth));
        const QFont exampleFont = m_theme.font(Type::Caption);
        const int room = field.width() - nameWidth - metric::kM;
        painter->setFont(exampleFont);
        painter->setPen(tokens.text.tertiary);
        painter->drawText(field, Qt::AlignVCenter | Qt::AlignRight,
                          QFontMetrics(exampleFont)
                              .elidedText(index.data(FieldModel::Example).toString(), Qt::ElideRight, room));
        painter->restore();
    }

private:
    const Theme& m_theme;
};

} // namespace

FieldPopup::FieldPopup(const Theme& theme, FieldModel& model, QWidget* editor)
    : QListView(editor), m_model(model)
{
    setWindowFlags(Qt::ToolTip | Qt::FramelessWindowHint);
    setAttribute(Qt::WA_ShowWithoutActivating);
    setFocusPolicy(Qt::NoFocus);
    setObjectName(QStringLiteral("fieldList"));
    setAccessibleName(tr("Fields"));
    setModel(&model);
    setItemDelegate(new FieldDelegate(theme, this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setUniformItemSizes(true);
    connect(this, &QListView::clicked, this, [this](const QModelIndex& index) {
        setCurrentIndex(index);
        chooseCurrent();
    });
}

void FieldPopup::openAt(const QRect& caret)
{
    resizeToRows();
    const QRect room = parentWidget()->screen()->availableGeometry();
    QPoint at = caret.bottomLeft() + QPoint(0, metric::kXxs);
    if (at.y() + height() > room.bottom())
        at.setY(caret.top() - metric::kXxs - height());
    at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - width())));
    move(at);
    show();
    raise();
    refresh();
}

void FieldPopup::refresh()
{
    if (m_model.rowCount() == 0) {
        hide();
        return;
    }
    resizeToRows();
    setCurrentIndex(m_model.index(0));
}

void FieldPopup::resizeToRows()
{
    const int rows = std::clamp(m_model.rowCount(), 1, kMostRows);
    resize(kWidth, rows * metric::kListRowShort + 2 * frameWidth());
}

bool FieldPopup::takeKey(int key)
{
    const int row = currentIndex().row();
    const int last = m_model.rowCount() - 1;
    switch (key) {
    case Qt::Key_Down:
        setCurrentIndex(m_model.index(row >= last ? 0 : row + 1));
        return true;
    case Qt::Key_Up:
        setCurrentIndex(m_model.index(row <= 0 ? last : row - 1));
        return true;
    case Qt::Key_PageDown:
        setCurrentIndex(m_model.index(std::min(row + kMostRows, last)));
        return true;
    case Qt::Key_PageUp:
        setCurrentIndex(m_model.index(std::max(row - kMostRows, 0)));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        chooseCurrent();
        return true;
    case Qt::Key_Escape:
        hide();
        return true;
    default:
        return false;
    }
}

void FieldPopup::chooseCurrent()
{
    const QString name = m_model.nameAt(currentIndex().row());
    hide();
    if (!name.isEmpty())
        Q_EMIT fieldChosen(name);
}

} // namespace heliograph
