// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Toasts.h"

#include "ui/widgets/Buttons.h"
#include "ui/widgets/Labels.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QTimer>

namespace heliograph {
namespace {

constexpr int kShownMs = 6000;

} // namespace

Toast::Toast(const Theme& theme, QWidget* window)
    : QFrame(window),
      m_text(makeLabel(theme, Type::Body, Tone::Primary, this)),
      m_button(makeButton(theme, ButtonKind::Link, QString(), this)),
      m_time(new QTimer(this))
{
    setObjectName(QStringLiteral("toast"));
    setProperty("card", true);
    m_text->setObjectName(QStringLiteral("toastText"));
    m_button->setObjectName(QStringLiteral("toastAction"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(metric::kM, metric::kXs, metric::kXs, metric::kXs);
    layout->addWidget(m_text);
    layout->addWidget(m_button);
    m_time->setSingleShot(true);
    m_time->setInterval(kShownMs);
    connect(m_time, &QTimer::timeout, this, &QWidget::hide);
    connect(m_button, &QPushButton::clicked, this, [this] {
        hide();
        if (const auto action = std::exchange(m_action, {}))
            action();
    });
    window->installEventFilter(this);
    hide();
}

void Toast::showText(const QString& text, const QString& actionLabel, std::function<void()> action)
{
    m_text->setText(text);
    m_button->setText(actionLabel);
    m_button->setVisible(!actionLabel.isEmpty());
    m_action = std::move(action);
    setAccessibleName(text);
    show();
    place();
    raise();
    m_time->start();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Toast::place()
{
    adjustSize();
    const QSize room = parentWidget()->size();
    move(room.width() - width() - metric::kL, room.height() - height() - metric::kL);
}

void Toast::enterEvent(QEnterEvent* event)
{
    m_time->stop();
    QFrame::enterEvent(event);
}

void Toast::leaveEvent(QEvent* event)
{
    m_time->start();
    QFrame::leaveEvent(event);
}

bool Toast::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

} // namespace heliograph
