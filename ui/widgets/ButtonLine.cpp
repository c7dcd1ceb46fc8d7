// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ButtonLine.h"

#include "ui/widgets/Buttons.h"

#include <QEvent>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace heliograph {

ButtonLine::ButtonLine(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_more(makeIconButton(theme, Glyph::More, tr("More actions"), this)),
      m_menu(new QMenu(m_more))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_more->setObjectName(QStringLiteral("moreActions"));
    m_more->setMenu(m_menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->hide();
    m_menu->setToolTipsVisible(true);
    connect(m_menu, &QMenu::aboutToShow, this, &ButtonLine::fillMenu);
}

void ButtonLine::addButton(QPushButton* button)
{
    button->setParent(this);
    setTabOrder(m_entries.isEmpty() ? this : static_cast<QWidget*>(m_entries.last().button), button);
    setTabOrder(button, m_more);
    m_entries.append({button, true});
    updateGeometry();
    place();
}

void ButtonLine::setOffered(QPushButton* button, bool offered)
{
    for (Entry& entry : m_entries) {
        if (entry.button == button)
            entry.offered = offered;
    }
    updateGeometry();
    place();
}

bool ButtonLine::isOffered(const QPushButton* button) const
{
    return std::any_of(m_entries.begin(), m_entries.end(),
                       [button](const Entry& entry) { return entry.button == button && entry.offered; });
}

QSize ButtonLine::sizeHint() const
{
    int width = 0;
    int height = metric::kControl;
    for (const Entry& entry : m_entries) {
        if (!entry.offered)
            continue;
        const QSize size = entry.button->sizeHint();
        width += (width > 0 ? metric::kXs : 0) + size.width();
        height = std::max(height, size.height());
    }
    return {width, height};
}

/// The first button at least, and the way to the others.
QSize ButtonLine::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    for (const Entry& entry : m_entries) {
        if (entry.offered)
            return {std::min(whole.width(),
                             entry.button->sizeHint().width() + metric::kXs + m_more->sizeHint().width()),
                    whole.height()};
    }
    return {0, whole.height()};
}

void ButtonLine::place()
{
    if (m_placing)
        return;
    m_placing = true;
    const bool all = sizeHint().width() <= width();
    const int room = all ? width() : width() - metric::kXs - m_more->sizeHint().width();
    int x = 0;
    bool isFull = false;
    for (const Entry& entry : std::as_const(m_entries)) {
        const QSize size = entry.button->sizeHint();
        isFull = isFull || (entry.offered && x > 0 && x + size.width() > room);
        const bool shown = entry.offered && !isFull;
        if (shown) {
            const int fit = std::min(size.width(), std::max(room, 0));
            entry.button->setGeometry(x, (height() - size.height()) / 2, fit, size.height());
            x += fit + metric::kXs;
        }
        entry.button->setVisible(shown);
    }
    m_more->setVisible(isFull);
    const QSize more = m_more->sizeHint();
    m_more->setGeometry(x, (height() - more.height()) / 2, more.width(), more.height());
    m_placing = false;
}

void ButtonLine::fillMenu()
{
    m_menu->clear();
    for (const Entry& entry : std::as_const(m_entries)) {
        if (!entry.offered || !entry.button->isHidden())
            continue;
        if (QMenu* submenu = entry.button->menu()) {
            submenu->menuAction()->setText(entry.button->text());
            m_menu->addMenu(submenu);
            continue;
        }
        QAction* action = m_menu->addAction(entry.button->icon(), entry.button->text());
        action->setEnabled(entry.button->isEnabled());
        action->setToolTip(entry.button->toolTip());
        connect(action, &QAction::triggered, entry.button, &QPushButton::click);
    }
}

void ButtonLine::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    place();
}

bool ButtonLine::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        place();
    }
    return QWidget::event(event);
}

} // namespace heliograph
