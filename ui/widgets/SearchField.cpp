// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/SearchField.h"

#include "ui/theme/Glyph.h"

#include <QAction>
#include <QPainter>
#include <QTimer>
#include <QToolButton>

namespace heliograph {
namespace {

constexpr int kTypingPauseMs = 200;

} // namespace

SearchField::SearchField(const Theme& theme, const QString& placeholder, QWidget* parent)
    : QLineEdit(parent), m_theme(theme), m_typing(new QTimer(this))
{
    setObjectName(QStringLiteral("search"));
    setPlaceholderText(placeholder);
    setAccessibleName(tr("Find"));
    setToolTip(tr("Find (Ctrl+F)"));
    setFixedWidth(metric::kSearch);
    setClearButtonEnabled(true);
    addAction(glyphIcon(Glyph::Search, theme.tokens().text.secondary), QLineEdit::LeadingPosition);
    // Qt's own buttons inside have no name for a screen reader.
    const QList<QToolButton*> inside = findChildren<QToolButton*>();
    for (QToolButton* button : inside)
        button->setAccessibleName(button == inside.first() ? tr("Clear") : tr("Find"));
    m_typing->setSingleShot(true);
    m_typing->setInterval(kTypingPauseMs);
    connect(this, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(this, &QLineEdit::returnPressed, this, &SearchField::say);
    connect(m_typing, &QTimer::timeout, this, &SearchField::say);
}

void SearchField::say()
{
    m_typing->stop();
    const QString typed = text().trimmed();
    if (typed == m_said)
        return;
    m_said = typed;
    if (typed.isEmpty())
        setFound({});
    Q_EMIT searchChanged(typed);
}

void SearchField::setFound(const QString& text)
{
    m_found = text;
    setAccessibleDescription(text);
    const int room =
        text.isEmpty() ? 0 : QFontMetrics(m_theme.font(Type::Caption)).horizontalAdvance(text) + metric::kXxs;
    setTextMargins(0, 0, room, 0);
    update();
}

bool SearchField::clearSearch()
{
    if (text().isEmpty() && m_said.isEmpty())
        return false;
    clear();
    say();
    return true;
}

void SearchField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    if (m_found.isEmpty())
        return;
    QPainter painter(this);
    painter.setFont(m_theme.font(Type::Caption));
    painter.setPen(m_theme.tokens().text.secondary);
    // Beside the button that empties the field.
    painter.drawText(rect().adjusted(0, 0, -metric::kXl, 0), Qt::AlignRight | Qt::AlignVCenter, m_found);
}

} // namespace heliograph
