// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/check/CheckLine.h"

#include "ui/widgets/Buttons.h"
#include "ui/widgets/Labels.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QRadioButton>

namespace heliograph {
namespace {

constexpr int kLineHeight = 52;

} // namespace

CheckLine::CheckLine(const Theme& theme, const FindingWords& words, const FindingLook& look, QWidget* parent)
    : QFrame(parent), m_theme(theme), m_hasRows(!words.show.isEmpty()), m_meaning(look.meaning)
{
    const bool decision = !words.choices.isEmpty();
    setObjectName(QStringLiteral("checkLine"));
    setFocusPolicy(decision && !m_hasRows ? Qt::NoFocus : Qt::StrongFocus);
    setAccessibleName(words.reason.isEmpty() ? words.title
                                             : words.title + QStringLiteral(". ") + words.reason);
    auto* glyph = new GlyphLabel(this);
    glyph->setGlyph(look.glyph, theme.tokens().meanings[look.meaning].text);
    QLabel* title = makeLabel(theme, decision ? Type::BodyStrong : Type::Control,
                              look.meaning == Meaning::Danger ? Tone::Danger : Tone::Primary, this);
    title->setObjectName(QStringLiteral("checkTitle"));
    title->setText(words.title);
    title->setWordWrap(true);
    QLabel* reason = makeLabel(theme, Type::Caption, Tone::Secondary, this);
    reason->setObjectName(QStringLiteral("checkReason"));
    reason->setText(words.reason);
    reason->setWordWrap(true);
    reason->setVisible(!words.reason.isEmpty());
    auto* text = new QVBoxLayout;
    text->setSpacing(decision ? metric::kXxs : 1);
    text->addStretch();
    text->addWidget(title);
    text->addWidget(reason);
    text->addStretch();
    auto* layout = new QHBoxLayout(this);
    const int edge = decision ? metric::kM : metric::kXs;
    layout->setContentsMargins(metric::kM, edge, metric::kXs, decision ? metric::kS : edge);
    layout->setSpacing(metric::kM);
    layout->addWidget(glyph, 0, decision ? Qt::AlignTop : Qt::AlignVCenter);
    layout->addLayout(text, 1);
    if (m_hasRows) {
        QPushButton* show = makeButton(theme, ButtonKind::Link, words.show, this);
        show->setObjectName(QStringLiteral("showRows"));
        // The line itself takes the focus and opens them by Enter.
        show->setFocusPolicy(Qt::NoFocus);
        layout->addWidget(show, 0, decision ? Qt::AlignTop : Qt::AlignVCenter);
        connect(show, &QPushButton::clicked, this, &CheckLine::showRows);
    }
    if (decision)
        addChoices(words.choices, *text);
    setMinimumHeight(kLineHeight);
}

void CheckLine::addChoices(const QStringList& choices, QVBoxLayout& layout)
{
    m_choices = new QButtonGroup(this);
    layout.addSpacing(metric::kXxs);
    for (int i = 0; i < choices.size(); ++i) {
        auto* radio = new QRadioButton(choices.at(i), this);
        radio->setObjectName(QStringLiteral("choice%1").arg(i));
        radio->setFont(m_theme.font(Type::Body));
        radio->setMinimumHeight(metric::kChip - metric::kXxs);
        radio->setAccessibleDescription(accessibleName());
        m_choices->addButton(radio, i);
        layout.addWidget(radio);
    }
    connect(m_choices, &QButtonGroup::idClicked, this, &CheckLine::decided);
}

int CheckLine::chosen() const
{
    return m_choices ? m_choices->checkedId() : -1;
}

void CheckLine::choose(int choice)
{
    if (m_choices && m_choices->button(choice))
        m_choices->button(choice)->setChecked(true);
}

void CheckLine::focusFirst()
{
    if (m_choices)
        m_choices->buttons().constFirst()->setFocus(Qt::TabFocusReason);
    else
        setFocus(Qt::TabFocusReason);
}

void CheckLine::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_hasRows && event->modifiers() == Qt::NoModifier)
        Q_EMIT showRows();
    else
        QFrame::keyPressEvent(event);
}

void CheckLine::focusInEvent(QFocusEvent* event)
{
    m_focusShown = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
                   event->reason() == Qt::ShortcutFocusReason;
    QFrame::focusInEvent(event);
    update();
}

void CheckLine::focusOutEvent(QFocusEvent* event)
{
    QFrame::focusOutEvent(event);
    update();
}

void CheckLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = m_theme.tokens();
    if (m_choices || m_meaning == Meaning::Danger)
        painter.fillRect(rect(), tokens.meanings[m_meaning].tint);
    if (!hasFocus() || !m_focusShown)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.border.focus, metric::kFocus));
    const qreal inset = metric::kFocus;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), metric::kRadius,
                            metric::kRadius);
}

} // namespace heliograph
