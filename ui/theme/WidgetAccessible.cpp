// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/WidgetAccessible.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace heliograph {
namespace {

constexpr char kRole[] = "spokenRole";

QAccessible::Role roleOf(const QWidget& widget, QAccessible::Role otherwise)
{
    const QVariant role = widget.property(kRole);
    return role.isValid() ? static_cast<QAccessible::Role>(role.toInt()) : otherwise;
}

/// A widget without a meaning for Qt: a window, a named group, a picture with a name.
class SpokenWidget : public QAccessibleWidget {
public:
    using QAccessibleWidget::QAccessibleWidget;

    QAccessible::Role role() const override
    {
        if (widget()->isWindow() && widget()->windowType() == Qt::Window)
            return QAccessible::Window;
        const bool named = !widget()->accessibleName().isEmpty();
        return named ? roleOf(*widget(), QAccessible::Grouping) : QAccessibleWidget::role();
    }
};

class SpokenButton final : public QAccessibleWidget {
public:
    explicit SpokenButton(QAbstractButton* button) : QAccessibleWidget(button, QAccessible::PushButton) {}

    QAccessible::Role role() const override;
    QAccessible::State state() const override;
    QString text(QAccessible::Text kind) const override;
    int childCount() const override { return menu() ? 1 : 0; }
    QAccessibleInterface* child(int index) const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QStringList actionNames() const override;
    void doAction(const QString& name) override;
    QStringList keyBindingsForAction(const QString& name) const override;

private:
    QAbstractButton* button() const { return static_cast<QAbstractButton*>(widget()); }
    bool isTab() const { return role() == QAccessible::PageTab; }
    QMenu* menu() const;
    QString action() const;
};

QMenu* SpokenButton::menu() const
{
    const auto* tool = qobject_cast<const QToolButton*>(widget());
    const auto* push = qobject_cast<const QPushButton*>(widget());
    return tool ? tool->menu() : push ? push->menu() : nullptr;
}

// An open menu is a window of its own, which nothing else leads to.
QAccessibleInterface* SpokenButton::child(int index) const
{
    return index == 0 && menu() ? QAccessible::queryAccessibleInterface(menu()) : nullptr;
}

int SpokenButton::indexOfChild(const QAccessibleInterface* child) const
{
    return child && menu() && child->object() == menu() ? 0 : -1;
}

QAccessible::Role SpokenButton::role() const
{
    if (menu())
        return QAccessible::ButtonMenu;
    if (!button()->isCheckable())
        return QAccessible::PushButton;
    const QButtonGroup* group = button()->group();
    const bool oneOfSeveral = button()->autoExclusive() || (group && group->exclusive());
    return roleOf(*widget(), oneOfSeveral ? QAccessible::RadioButton : QAccessible::CheckBox);
}

QAccessible::State SpokenButton::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.pressed = button()->isDown();
    state.hasPopup = menu() != nullptr;
    const auto* push = qobject_cast<const QPushButton*>(widget());
    state.defaultButton = push && push->isDefault();
    if (!button()->isCheckable())
        return state;
    const auto* box = qobject_cast<const QCheckBox*>(widget());
    const bool on = button()->isChecked();
    state.checkable = !isTab();
    state.checked = on && !isTab();
    state.checkStateMixed = box && box->checkState() == Qt::PartiallyChecked;
    state.selectable = isTab();
    state.selected = on && isTab();
    return state;
}

QString SpokenButton::text(QAccessible::Text kind) const
{
    if (kind == QAccessible::Accelerator)
        return button()->shortcut().toString(QKeySequence::NativeText);
    const QString own = QAccessibleWidget::text(kind);
    if (kind != QAccessible::Name || !widget()->accessibleName().isEmpty())
        return own;
    QString words = button()->text();
    words.replace(QStringLiteral("&&"), QChar(QChar::Null)).remove(u'&').replace(QChar(QChar::Null), u'&');
    return words.isEmpty() ? own : words;
}

QString SpokenButton::action() const
{
    if (menu())
        return showMenuAction();
    return button()->isCheckable() && !isTab() ? toggleAction() : pressAction();
}

QStringList SpokenButton::actionNames() const
{
    const QStringList others = QAccessibleWidget::actionNames();
    return widget()->isEnabled() ? QStringList(action()) + others : others;
}

void SpokenButton::doAction(const QString& name)
{
    if (!widget()->isEnabled())
        return;
    if (name != action())
        QAccessibleWidget::doAction(name);
    else if (menu())
        // The buttons' own way waits for the menu to go, and the reader would wait with it.
        menu()->popup(widget()->mapToGlobal(QPoint(0, widget()->height())));
    else
        button()->click();
}

QStringList SpokenButton::keyBindingsForAction(const QString& name) const
{
    const QString keys = button()->shortcut().toString();
    return name == action() && !keys.isEmpty() ? QStringList(keys) : QStringList();
}

/// A box of choices. On Unix Qt calls it by what is chosen and leaves the rest to its label; few of ours have
/// one.
class SpokenBox final : public QAccessibleWidget {
public:
    explicit SpokenBox(QComboBox* box) : QAccessibleWidget(box, QAccessible::ComboBox) {}

    QString text(QAccessible::Text kind) const override;
    QAccessible::State state() const override;
    int childCount() const override { return box()->isEditable() ? 2 : 1; }
    QAccessibleInterface* child(int index) const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QStringList actionNames() const override;
    void doAction(const QString& name) override;

private:
    QComboBox* box() const { return static_cast<QComboBox*>(widget()); }
    QWidget* part(int index) const;
};

QString SpokenBox::text(QAccessible::Text kind) const
{
    const QString chosen = box()->currentText();
    if (kind == QAccessible::Value)
        return chosen;
    if (kind != QAccessible::Name)
        return QAccessibleWidget::text(kind);
    const QString own = box()->accessibleName();
    const bool says = own.isEmpty() || !relations(QAccessible::Label).isEmpty();
    return says ? chosen : own.contains(chosen) ? own : own + QStringLiteral(", ") + chosen;
}

QAccessible::State SpokenBox::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.expandable = true;
    state.expanded = box()->view()->isVisible();
    state.editable = box()->isEditable();
    return state;
}

QWidget* SpokenBox::part(int index) const
{
    if (index == 0)
        return box()->view();
    return index == 1 ? box()->lineEdit() : nullptr;
}

QAccessibleInterface* SpokenBox::child(int index) const
{
    return QAccessible::queryAccessibleInterface(part(index));
}

int SpokenBox::indexOfChild(const QAccessibleInterface* child) const
{
    for (int index = 0; child && index < childCount(); ++index) {
        if (child->object() == part(index))
            return index;
    }
    return -1;
}

QStringList SpokenBox::actionNames() const
{
    const QStringList others = QAccessibleWidget::actionNames();
    return widget()->isEnabled() ? QStringList{showMenuAction(), pressAction()} + others : others;
}

void SpokenBox::doAction(const QString& name)
{
    if (name != showMenuAction() && name != pressAction())
        QAccessibleWidget::doAction(name);
    else if (widget()->isEnabled() && box()->view()->isVisible())
        box()->hidePopup();
    else if (widget()->isEnabled())
        box()->showPopup();
}

// Asked for a class first, then for those it comes from.
QAccessibleInterface* make(const QString& className, QObject* object)
{
    static const QStringList kButtons = {QStringLiteral("QAbstractButton"), QStringLiteral("QPushButton"),
                                         QStringLiteral("QToolButton"), QStringLiteral("QCheckBox"),
                                         QStringLiteral("QRadioButton")};
    auto* widget = qobject_cast<QWidget*>(object);
    if (!widget)
        return nullptr;
    if (kButtons.contains(className))
        return new SpokenButton(static_cast<QAbstractButton*>(widget));
    if (className == QStringLiteral("QComboBox"))
        return new SpokenBox(static_cast<QComboBox*>(widget));
    return className == QStringLiteral("QWidget") ? new SpokenWidget(widget) : nullptr;
}

} // namespace

void installWidgetAccessibility()
{
    // A factory that is installed a second time is only put in front.
    QAccessible::installFactory(make);
}

void setSpokenRole(QWidget& widget, QAccessible::Role role)
{
    widget.setProperty(kRole, static_cast<int>(role));
}

} // namespace heliograph
