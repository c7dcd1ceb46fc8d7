// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quick/HistoryBubble.h"

#include "ui/theme/StateLook.h"
#include "ui/widgets/Labels.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace heliograph {

HistoryBubble::HistoryBubble(const Theme& theme, const PastMessage& message, QWidget* parent)
    : QFrame(parent), m_theme(theme)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metric::kS, metric::kXs, metric::kS, metric::kXs);
    layout->setSpacing(metric::kXxs);
    auto* text = makeLabel(theme, Type::Body, message.text.isEmpty() ? Tone::Secondary : Tone::Primary, this);
    text->setWordWrap(true);
    text->setText(message.text.isEmpty() ? tr("Campaign “%1”").arg(message.campaignName) : message.text);
    text->setToolTip(message.campaignName);
    layout->addWidget(text);

    auto* line = new QHBoxLayout;
    line->setSpacing(metric::kXxs);
    auto* time = makeLabel(theme, Type::Caption, Tone::Secondary, this);
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(message.at);
    time->setText(at.toString(QStringLiteral("HH:mm")));
    line->addWidget(time);
    line->addStretch();
    const StateLook look = lookOf(message.state);
    auto* glyph = new GlyphLabel(this);
    glyph->setGlyph(look.glyph, theme.tokens().meanings[look.meaning].text);
    line->addWidget(glyph);
    auto* state = makeLabel(theme, Type::Caption, Tone::Primary, this);
    state->setTextFormat(Qt::RichText);
    state->setText(
        QStringLiteral("<span style=\"color:%1\">%2</span>")
            .arg(theme.tokens().meanings[look.meaning].text.name(), describe(message.state).toHtmlEscaped()));
    state->setToolTip(describe(message.reason, message.detail));
    line->addWidget(state);
    layout->addLayout(line);
    setAccessibleName(QStringLiteral("%1, %2, %3").arg(text->text(), time->text(), describe(message.state)));
}

void HistoryBubble::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.meanings[Meaning::Waiting].tintBorder, metric::kHairline));
    painter.setBrush(tokens.accent.tint);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metric::kRadiusCard,
                            metric::kRadiusCard);
}

} // namespace heliograph
