// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/EmptyState.h"

#include "ui/widgets/Buttons.h"
#include "ui/widgets/Labels.h"

#include <QHBoxLayout>

namespace heliograph {

EmptyState::EmptyState(const Theme& theme, Glyph glyph, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_headline(makeLabel(theme, Type::Section, Tone::Primary, this)),
      m_text(makeLabel(theme, Type::Body, Tone::Secondary, this)),
      m_buttons(new QHBoxLayout)
{
    auto* picture = new QLabel(this);
    picture->setPixmap(glyphIcon(glyph, theme.tokens().text.tertiary)
                           .pixmap(2 * metric::kIconLarge, 2 * metric::kIconLarge));
    picture->setAlignment(Qt::AlignHCenter);
    m_headline->setObjectName(QStringLiteral("emptyHeadline"));
    for (QLabel* label : {m_headline, m_text}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(true);
        label->setMaximumWidth(metric::kEmptyPage);
    }
    m_buttons->setSpacing(metric::kS);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(metric::kXs);
    layout->addStretch(2);
    layout->addWidget(picture, 0, Qt::AlignHCenter);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(metric::kXxs);
    for (QLabel* label : {m_headline, m_text}) {
        // A label of wrapped words needs the whole width to know its height.
        auto* line = new QHBoxLayout;
        line->addStretch(1);
        line->addWidget(label, 100);
        line->addStretch(1);
        texts->addLayout(line);
    }
    layout->addLayout(texts);
    layout->addSpacing(metric::kXs);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addLayout(m_buttons);
    row->addStretch(1);
    layout->addLayout(row);
    layout->addStretch(3);
}

void EmptyState::setTexts(const QString& headline, const QString& text)
{
    m_headline->setText(headline);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(headline);
}

QPushButton* EmptyState::addButton(const QString& text, bool isPrimary)
{
    QPushButton* button =
        makeButton(m_theme, isPrimary ? ButtonKind::Primary : ButtonKind::Secondary, text, this);
    m_buttons->addWidget(button);
    return button;
}

} // namespace heliograph
