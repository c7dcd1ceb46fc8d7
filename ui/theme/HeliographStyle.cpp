// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/HeliographStyle.h"

#include "ui/theme/EnterPresses.h"
#include "ui/theme/ScrollBarGeometry.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOptionComboBox>
#include <QStyleOptionProgressBar>
#include <QStyleOptionSlider>
#include <QStyleOptionSpinBox>
#include <QStyleOptionToolButton>
#include <QTableView>
#include <QTextEdit>
#include <QToolButton>

#include <algorithm>

namespace heliograph {
namespace {

bool isWrong(const QWidget* widget)
{
    return widget && widget->property("wrong").toBool();
}

bool takesLines(const QWidget* widget)
{
    return qobject_cast<const QTextEdit*>(widget) || qobject_cast<const QPlainTextEdit*>(widget);
}

double shareOf(const QStyleOptionProgressBar& bar)
{
    return static_cast<double>(bar.progress - bar.minimum) / std::max(1, bar.maximum - bar.minimum);
}

Qt::ArrowType arrowOf(QStyle::PrimitiveElement element)
{
    switch (element) {
    case QStyle::PE_IndicatorArrowUp:
        return Qt::UpArrow;
    case QStyle::PE_IndicatorArrowLeft:
        return Qt::LeftArrow;
    case QStyle::PE_IndicatorArrowRight:
        return Qt::RightArrow;
    default:
        return Qt::DownArrow;
    }
}

} // namespace

HeliographStyle::HeliographStyle(const Tokens& tokens)
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))),
      m_tokens(tokens),
      m_paint(tokens),
      m_enter(new EnterPresses(this))
{}

void HeliographStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QPushButton*>(widget) || qobject_cast<QToolButton*>(widget))
        widget->installEventFilter(m_enter);
    // What comes from a list or a gateway must never be read as markup, in tips neither.
    if (widget->inherits("QTipLabel"))
        static_cast<QLabel*>(widget)->setTextFormat(Qt::PlainText);
    if (qobject_cast<QLineEdit*>(widget) || qobject_cast<QComboBox*>(widget) || takesLines(widget) ||
        qobject_cast<QAbstractSpinBox*>(widget))
        widget->setAttribute(Qt::WA_Hover);
    // Boxes of numbers and dates ask the sheet for their height, which knows nothing of ours.
    if (qobject_cast<QAbstractSpinBox*>(widget))
        widget->setMinimumHeight(metric::kControl);
    if (!takesLines(widget))
        return;
    // The frame is round, so what lies on it must not fill its corners.
    static_cast<QAbstractScrollArea*>(widget)->viewport()->setAutoFillBackground(false);
    if (auto* lines = qobject_cast<QPlainTextEdit*>(widget))
        lines->document()->setDocumentMargin(metric::kXs);
    if (auto* text = qobject_cast<QTextEdit*>(widget))
        text->document()->setDocumentMargin(metric::kXs);
}

void HeliographStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                         QPainter* painter, const QWidget* widget) const
{
    switch (control) {
    case CC_ScrollBar:
        return drawScrollBar(option, painter, widget);
    case CC_ComboBox:
        return drawComboBox(option, painter, widget);
    case CC_SpinBox:
        return drawSpinBox(option, painter, widget);
    case CC_ToolButton:
        return drawToolButton(option, painter, widget);
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

void HeliographStyle::drawScrollBar(const QStyleOptionComplex* option, QPainter* painter,
                                    const QWidget* widget) const
{
    const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (!slider || slider->maximum <= slider->minimum)
        return;
    const bool vertical = slider->orientation == Qt::Vertical;
    QRectF thumb = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
    constexpr qreal kMargin = (metric::kScrollBar - metric::kScrollThumb) / 2.0;
    thumb.adjust(vertical ? kMargin : 0, vertical ? 0 : kMargin, vertical ? -kMargin : 0,
                 vertical ? 0 : -kMargin);
    const bool busy = option->state.testFlag(State_MouseOver) || option->state.testFlag(State_Sunken);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(busy ? m_tokens.border.controlHover : m_tokens.surface.scrollThumb);
    painter->drawRoundedRect(thumb, metric::kScrollThumb / 2.0, metric::kScrollThumb / 2.0);
    painter->restore();
}

void HeliographStyle::drawComboBox(const QStyleOptionComplex* option, QPainter* painter,
                                   const QWidget* widget) const
{
    QStyleOption frame = *option;
    // A box that can be typed into shows its focus always, others only when the keyboard brought it.
    const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    if (box && !box->editable && !showsFocus(*option))
        frame.state.setFlag(State_HasFocus, false);
    m_paint.field(*painter, frame, isWrong(widget));
    const QRect arrow = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
    m_paint.chevron(*painter, arrow, *option, Qt::DownArrow);
}

void HeliographStyle::drawSpinBox(const QStyleOptionComplex* option, QPainter* painter,
                                  const QWidget* widget) const
{
    m_paint.field(*painter, *option, isWrong(widget));
    const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
    if (!spin || spin->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    m_paint.chevron(*painter, subControlRect(CC_SpinBox, option, SC_SpinBoxUp, widget), *option, Qt::UpArrow);
    m_paint.chevron(*painter, subControlRect(CC_SpinBox, option, SC_SpinBoxDown, widget), *option,
                    Qt::DownArrow);
}

void HeliographStyle::drawToolButton(const QStyleOptionComplex* option, QPainter* painter,
                                     const QWidget* widget) const
{
    const auto* tool = qstyleoption_cast<const QStyleOptionToolButton*>(option);
    if (!tool)
        return;
    const ButtonKind kind = buttonKind(widget);
    m_paint.button(*painter, *option, kind);
    QStyleOptionButton label;
    static_cast<QStyleOption&>(label) = *option;
    label.text = tool->toolButtonStyle == Qt::ToolButtonIconOnly ? QString() : tool->text;
    label.icon = tool->toolButtonStyle == Qt::ToolButtonTextOnly ? QIcon() : tool->icon;
    label.iconSize = tool->iconSize;
    if (tool->features.testFlag(QStyleOptionToolButton::HasMenu) && !label.text.isEmpty())
        label.features = QStyleOptionButton::HasMenu;
    painter->save();
    painter->setFont(tool->font);
    m_paint.buttonLabel(*painter, label, kind);
    painter->restore();
}

void HeliographStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                                  const QWidget* widget) const
{
    if (element == CE_PushButtonBevel)
        return m_paint.button(*painter, *option, buttonKind(widget));
    if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        button && element == CE_PushButtonLabel)
        return m_paint.buttonLabel(*painter, *button, buttonKind(widget));
    if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
        item && element == CE_MenuItem)
        return m_paint.menuItem(*painter, *item);
    if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option);
        bar && element == CE_ProgressBar)
        return m_paint.progress(*painter, bar->rect, shareOf(*bar));
    if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option);
        bar && element == CE_ProgressBarContents)
        return m_paint.progress(*painter, bar->rect, shareOf(*bar));
    if (const auto* head = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
        if (element == CE_HeaderSection)
            return m_paint.headerSection(*painter, *head);
        if (element == CE_HeaderLabel)
            return m_paint.headerLabel(*painter, *head);
    }
    if (const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        box && element == CE_ComboBoxLabel && !box->editable) {
        QStyleOptionComboBox elided = *box;
        const int room = subControlRect(CC_ComboBox, box, SC_ComboBoxEditField, widget).width() -
                         (box->currentIcon.isNull() ? 0 : box->iconSize.width() + metric::kXxs) - 2;
        elided.currentText = box->fontMetrics.elidedText(box->currentText, Qt::ElideRight, room);
        return QProxyStyle::drawControl(element, &elided, painter, widget);
    }
    if (element == CE_HeaderEmptyArea) {
        QStyleOptionHeader empty;
        empty.rect = option->rect;
        return m_paint.headerSection(*painter, empty);
    }
    if (element == CE_ProgressBarGroove || element == CE_Splitter)
        return;
    QProxyStyle::drawControl(element, option, painter, widget);
}

void HeliographStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                    const QWidget* widget) const
{
    switch (element) {
    case PE_FrameFocusRect:
    case PE_FrameDefaultButton:
    case PE_FrameStatusBarItem:
    case PE_IndicatorHeaderArrow:
    case PE_PanelScrollAreaCorner:
        return;
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool:
        return m_paint.button(*painter, *option, buttonKind(widget));
    case PE_PanelLineEdit:
    case PE_FrameLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
            frame && frame->lineWidth > 0)
            m_paint.field(*painter, *option, isWrong(widget));
        return;
    case PE_Frame:
        if (takesLines(widget))
            return m_paint.field(*painter, *option, isWrong(widget));
        break;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return m_paint.checkBox(*painter, *option);
    case PE_IndicatorRadioButton:
        return m_paint.radioButton(*painter, *option);
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight:
        return m_paint.chevron(*painter, option->rect, *option, arrowOf(element));
    case PE_IndicatorBranch:
        if (option->state.testFlag(State_Children))
            m_paint.chevron(*painter, option->rect, *option,
                            option->state.testFlag(State_Open) ? Qt::DownArrow : Qt::RightArrow);
        return;
    case PE_PanelItemViewRow:
    case PE_PanelItemViewItem:
        return m_paint.itemGround(*painter, *option);
    case PE_FrameMenu:
        painter->setPen(m_tokens.border.strong);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_PanelMenu:
        painter->fillRect(option->rect, m_tokens.surface.raised);
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

int HeliographStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return metric::kScrollBar;
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_FocusFrameHMargin:
        return qobject_cast<const QTableView*>(widget) ? metric::kS - 1
                                                       : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_DefaultFrameWidth:
        return takesLines(widget) ? 2 : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return metric::kIcon;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return metric::kXs;
    case PM_SplitterWidth:
        return metric::kS;
    case PM_MenuVMargin:
        return metric::kXxs;
    case PM_MenuPanelWidth:
        return 1;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int HeliographStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                               QStyleHintReturn* data) const
{
    // A list of choices opens below its box, as everywhere in the program.
    if (hint == SH_ComboBox_Popup)
        return 0;
    if (hint == SH_EtchDisabledText || hint == SH_UnderlineShortcut)
        return hint == SH_UnderlineShortcut ? QProxyStyle::styleHint(hint, option, widget, data) : 0;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

QSize HeliographStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                        const QWidget* widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton: {
        const ButtonKind kind = buttonKind(widget);
        const bool slim = kind == ButtonKind::Link || kind == ButtonKind::Quiet;
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        const bool menu = button && button->features.testFlag(QStyleOptionButton::HasMenu);
        const int icon = button && !button->icon.isNull() ? metric::kXxs : 0;
        result = {size.width() + icon + (menu ? metric::kIcon + metric::kXxs : 0) +
                      2 * (slim ? metric::kXs : metric::kM),
                  std::max(metric::kControl, size.height())};
        break;
    }
    case CT_ToolButton:
        result = {std::max(size.width() + 2 * metric::kXs, metric::kControl),
                  std::max(metric::kControl, size.height())};
        break;
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        result.setHeight(std::max(metric::kControl, result.height()));
        if (type != CT_LineEdit)
            result.rwidth() += metric::kM;
        break;
    case CT_CheckBox:
    case CT_RadioButton:
        result.setHeight(std::max(metric::kL, result.height()));
        break;
    case CT_MenuItem: {
        const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
        const bool separator = item && item->menuItemType == QStyleOptionMenuItem::Separator;
        result.setHeight(separator ? metric::kXs + 1 : metric::kChip);
        result.rwidth() += metric::kM;
        break;
    }
    default:
        break;
    }
    return result;
}

QRect HeliographStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                                      SubControl part, const QWidget* widget) const
{
    if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
        slider && control == CC_ScrollBar)
        return scrollBarPart(*slider, part);
    const QRect rect = option->rect;
    if (control == CC_ComboBox) {
        if (part == SC_ComboBoxArrow)
            return {rect.right() - metric::kL - metric::kXxs, rect.top(), metric::kL, rect.height()};
        if (part == SC_ComboBoxEditField)
            return rect.adjusted(metric::kXs, 2, -metric::kL - metric::kXxs, -2);
    }
    if (control == CC_SpinBox) {
        const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        const bool bare = spin && spin->buttonSymbols == QAbstractSpinBox::NoButtons;
        const int room = bare ? metric::kXs : metric::kL;
        const QRect buttons(rect.right() - metric::kL, rect.top() + 2, metric::kL, rect.height() - 4);
        if (part == SC_SpinBoxEditField)
            return rect.adjusted(metric::kXxs, 2, -room, -2);
        if (part == SC_SpinBoxUp)
            return bare ? QRect() : buttons.adjusted(0, 0, 0, -buttons.height() / 2);
        if (part == SC_SpinBoxDown)
            return bare ? QRect() : buttons.adjusted(0, buttons.height() / 2, 0, 0);
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect HeliographStyle::subElementRect(SubElement element, const QStyleOption* option,
                                      const QWidget* widget) const
{
    if (element == SE_LineEditContents) {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        const int room = frame && frame->lineWidth > 0 ? metric::kXs : 0;
        return option->rect.adjusted(room, 0, -room, 0);
    }
    if (element == SE_PushButtonContents || element == SE_HeaderLabel)
        return option->rect;
    if (element == SE_HeaderArrow)
        return {};
    return QProxyStyle::subElementRect(element, option, widget);
}

} // namespace heliograph
