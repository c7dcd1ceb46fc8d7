// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/WordChips.h"

#include "ui/theme/Figures.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

namespace heliograph {

WordChip::WordChip(const QString& text, const Theme& theme, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme)
{
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setText(text);
    setCount(0);
}

void WordChip::setCount(qint64 count)
{
    m_count = count;
    setAccessibleName(text() + u' ' + QLocale().toString(count));
    updateGeometry();
    update();
}

QSize WordChip::sizeHint() const
{
    const QFontMetrics word(m_theme.font(Type::Control));
    const QFontMetrics count(m_theme.font(Type::Body));
    return {2 * metric::kS + word.horizontalAdvance(text()) + metric::kXs +
                figuresWidth(count, QLocale().toString(m_count)),
            metric::kChip};
}

void WordChip::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal stroke = hasFocus() ? metric::kFocus : metric::kHairline;
    const QColor ground = isChecked()    ? (underMouse() ? tokens.accent.tintHover : tokens.accent.tint)
                          : isDown()     ? tokens.surface.pressed
                          : underMouse() ? tokens.surface.hover
                                         : tokens.surface.raised;
    const QColor edge = hasFocus()    ? tokens.border.focus
                        : isChecked() ? tokens.accent.border
                                      : tokens.border.control;
    painter.setPen(QPen(edge, stroke));
    painter.setBrush(ground);
    const QRectF body = QRectF(rect()).adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2);
    painter.drawRoundedRect(body, body.height() / 2, body.height() / 2);
    const QRect field = rect().adjusted(metric::kS, 0, -metric::kS, 0);
    painter.setPen(isChecked() ? tokens.accent.text : tokens.text.primary);
    painter.setFont(m_theme.font(Type::Control));
    painter.drawText(field, int(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextSingleLine, text());
    painter.setPen(isChecked()    ? tokens.accent.text
                   : m_count == 0 ? tokens.text.tertiary
                                  : tokens.text.secondary);
    painter.setFont(m_theme.font(Type::Body));
    drawFigures(painter, field, Qt::AlignRight, QLocale().toString(m_count));
}

WordChips::WordChips(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::kXs);
    layout->addStretch(1);
}

WordChip* WordChips::addChip(int id, const QString& text)
{
    auto* chip = new WordChip(text, m_theme, this);
    chip->setObjectName(QStringLiteral("chip%1").arg(id));
    static_cast<QHBoxLayout*>(layout())->insertWidget(int(m_chips.size()), chip);
    m_chips.append({id, chip});
    chip->setChecked(m_chips.size() == 1);
    if (m_chips.size() == 1)
        m_current = id;
    // A click never switches the last one off.
    connect(chip, &QAbstractButton::clicked, this, [this, id] { choose(id); });
    return chip;
}

void WordChips::setCount(int id, qint64 count)
{
    for (const Entry& entry : m_chips) {
        if (entry.id == id)
            entry.chip->setCount(count);
    }
}

void WordChips::choose(int id)
{
    for (const Entry& entry : m_chips)
        entry.chip->setChecked(entry.id == id);
    if (std::exchange(m_current, id) != id)
        Q_EMIT chosen(id);
}

void WordChips::step(int by)
{
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        if (m_chips.at(i).id == m_current)
            return choose(m_chips.at(std::clamp<qsizetype>(i + by, 0, m_chips.size() - 1)).id);
    }
}

void WordChips::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Left && event->key() != Qt::Key_Right)
        return QWidget::keyPressEvent(event);
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        if (!m_chips.at(i).chip->hasFocus())
            continue;
        const qsizetype to = i + (event->key() == Qt::Key_Left ? -1 : 1);
        if (to >= 0 && to < m_chips.size())
            m_chips.at(to).chip->setFocus(Qt::TabFocusReason);
        return;
    }
}

} // namespace heliograph
