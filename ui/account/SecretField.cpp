// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/SecretField.h"

#include "ui/widgets/Buttons.h"

#include <QKeyEvent>

namespace heliograph {
namespace {

constexpr int kDots = 12;

} // namespace

SecretField::SecretField(const Theme& theme, QWidget* parent)
    : QLineEdit(parent), m_theme(theme), m_change(makeButton(theme, ButtonKind::Link, tr("Chan&ge"), this))
{
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    m_change->setObjectName(QStringLiteral("changeSecret"));
    m_change->setAccessibleName(tr("Change the stored password or token"));
    m_change->hide();
    connect(m_change, &QPushButton::clicked, this, &SecretField::change);
}

void SecretField::setStored(bool stored)
{
    m_stored = stored;
    clear();
    setReadOnly(stored);
    setPlaceholderText(stored ? QString(kDots, QChar(0x2022)) : QString());
    QPalette colors = palette();
    colors.setColor(QPalette::PlaceholderText,
                    stored ? m_theme.tokens().text.primary : m_theme.tokens().text.tertiary);
    setPalette(colors);
    m_change->setVisible(stored);
    setTextMargins(0, 0, stored ? m_change->sizeHint().width() : 0, 0);
    setAccessibleDescription(stored ? tr("stored, hidden") : QString());
}

std::optional<Secret> SecretField::typed() const
{
    if (m_stored || text().isEmpty())
        return std::nullopt;
    return Secret(text().toUtf8());
}

void SecretField::change()
{
    setStored(false);
    Q_EMIT textChanged(QString()); // the dots are gone, though the text was empty before
    setFocus(Qt::OtherFocusReason);
}

void SecretField::resizeEvent(QResizeEvent* event)
{
    QLineEdit::resizeEvent(event);
    const QSize size = m_change->sizeHint();
    m_change->setGeometry(width() - size.width(), (height() - size.height()) / 2, size.width(),
                          size.height());
}

void SecretField::keyPressEvent(QKeyEvent* event)
{
    // Typing over the dots means a new one.
    if (m_stored && !event->text().isEmpty() && event->text().front().isPrint())
        setStored(false);
    QLineEdit::keyPressEvent(event);
}

} // namespace heliograph
