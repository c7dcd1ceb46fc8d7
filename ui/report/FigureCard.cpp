// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/FigureCard.h"

#include "ui/widgets/Labels.h"

#include <QHBoxLayout>

namespace heliograph {

FigureCard::FigureCard(const Theme& theme, QWidget* parent)
    : QFrame(parent),
      m_theme(theme),
      m_glyph(new GlyphLabel(this)),
      m_caption(makeLabel(theme, Type::Body, Tone::Secondary, this)),
      m_figure(makeLabel(theme, Type::Figure, Tone::Primary, this)),
      m_line(makeLabel(theme, Type::Caption, Tone::Secondary, this))
{
    setProperty("card", true);
    m_figure->setObjectName(QStringLiteral("figure"));
    m_line->setObjectName(QStringLiteral("figureLine"));
    m_line->setWordWrap(true);
    m_caption->setWordWrap(true);
    auto* head = new QHBoxLayout;
    head->setSpacing(metric::kXxs);
    head->addWidget(m_glyph);
    head->addWidget(m_caption, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metric::kM, metric::kS, metric::kM, metric::kS);
    layout->setSpacing(2);
    layout->addLayout(head);
    layout->addWidget(m_figure);
    layout->addWidget(m_line);
    layout->addStretch(1);
}

void FigureCard::setFigure(const ReportFigure& figure)
{
    m_glyph->setVisible(figure.hasGlyph);
    m_glyph->setGlyph(figure.glyph, m_theme.tokens().meanings[figure.meaning].text);
    m_caption->setText(figure.caption);
    m_figure->setText(figure.figure);
    m_line->setText(figure.line);
    setAccessibleName(QStringLiteral("%1: %2, %3").arg(figure.caption, figure.figure, figure.line));
}

} // namespace heliograph
