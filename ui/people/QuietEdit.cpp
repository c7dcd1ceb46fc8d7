// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/QuietEdit.h"

#include <QKeyEvent>
#include <QPainter>

namespace heliograph {

QuietEdit::QuietEdit(const Theme& theme, QWidget* parent) : QLineEdit(parent), m_theme(theme)
{
    setAttribute(Qt::WA_Hover);
    setFont(theme.font(Type::Body));
}

void QuietEdit::setKept(const QString& text)
{
    const bool typing = hasFocus() && isModified();
    m_kept = text;
    m_said.reset();
    if (!typing && text != QLineEdit::text()) {
        setText(text);
        setCursorPosition(0);
    }
}

bool QuietEdit::revert()
{
    if (text() == m_kept)
        return false;
    setText(m_kept);
    return true;
}

void QuietEdit::keep()
{
    const QString typed = text().trimmed();
    setModified(false);
    if (typed == m_kept) {
        setText(m_kept);
        m_said.reset();
    } else if (m_said != typed) {
        // Enter and leaving the field must not say it twice.
        m_said = typed;
        Q_EMIT changeWanted(typed);
    }
}

// Escape is a shortcut of the window as well, which would leave the field and keep what was typed.
bool QuietEdit::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape && text() != m_kept) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void QuietEdit::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        keep();
        // On to the next field, as in a form.
        focusNextChild();
        return;
    }
    if (event->key() == Qt::Key_Escape && revert())
        return;
    QLineEdit::keyPressEvent(event);
}

void QuietEdit::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        keep();
}

void QuietEdit::paintEvent(QPaintEvent* event)
{
    if (hasFocus() || property("wrong").toBool())
        return QLineEdit::paintEvent(event);
    const Tokens& tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setFont(font());
    // The text must not move under the pointer.
    if (underMouse())
        painter.fillRect(0, height() - metric::kXxs, width(), metric::kHairline, tokens.border.control);
    const bool empty = text().isEmpty();
    painter.setPen(empty ? tokens.text.tertiary : tokens.text.primary);
    const QString shown = empty ? QStringLiteral("–") : text();
    painter.drawText(rect(), int(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextSingleLine,
                     fontMetrics().elidedText(shown, Qt::ElideRight, width()));
}

} // namespace heliograph
