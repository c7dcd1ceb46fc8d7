// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/NoteBar.h"

#include "ui/widgets/Buttons.h"
#include "ui/widgets/HelpTopic.h"
#include "ui/widgets/Labels.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QStyle>

namespace heliograph {
namespace {

struct NoteLook {
    const char* name;
    Glyph glyph;
};

NoteLook lookOfNote(Meaning meaning)
{
    switch (meaning) {
    case Meaning::Success:
        return {"success", Glyph::RingCheck};
    case Meaning::Warning:
        return {"warning", Glyph::Triangle};
    case Meaning::Danger:
        return {"danger", Glyph::Triangle};
    case Meaning::Unknown:
        return {"unknown", Glyph::RingQuestion};
    case Meaning::Neutral:
    case Meaning::Waiting:
        break;
    }
    return {"info", Glyph::Info};
}

} // namespace

NoteBar::NoteBar(const Theme& theme, QWidget* parent)
    : QFrame(parent),
      m_theme(theme),
      m_glyph(new GlyphLabel(this)),
      m_headline(makeLabel(theme, Type::BodyStrong, Tone::Primary, this)),
      m_text(makeLabel(theme, Type::Body, Tone::Primary, this)),
      m_actions(new QHBoxLayout)
{
    setObjectName(QStringLiteral("note"));
    m_headline->setObjectName(QStringLiteral("noteHeadline"));
    m_text->setObjectName(QStringLiteral("noteText"));
    for (QLabel* label : {m_headline, m_text}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_headline);
    words->addWidget(m_text);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(metric::kM, metric::kXs, metric::kXs, metric::kXs);
    layout->setSpacing(metric::kXs);
    layout->addWidget(m_glyph, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    layout->addLayout(m_actions);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
}

void NoteBar::showNote(Meaning meaning, const QString& headline, const QString& text)
{
    const NoteLook look = lookOfNote(meaning);
    const bool isNew = isHidden() || m_headline->text() != headline;
    setProperty("note", QString::fromLatin1(look.name));
    style()->unpolish(this);
    style()->polish(this);
    const bool plain = meaning == Meaning::Neutral;
    m_glyph->setGlyph(look.glyph, m_theme.tokens().meanings[plain ? Meaning::Waiting : meaning].text);
    m_headline->setText(headline);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setToolTip({});
    clearActions();
    show();
    setAccessibleName(text.isEmpty() ? headline : headline + u' ' + text);
    if (isNew) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void NoteBar::setText(const QString& text)
{
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(text.isEmpty() ? m_headline->text() : m_headline->text() + u' ' + text);
}

void NoteBar::showError(const Error& error)
{
    showNote(Meaning::Danger, describe(error));
    setToolTip(error.technical);
    addHelp(helpTopicOf(error.code));
}

void NoteBar::addHelp(const QString& topic)
{
    if (!topic.isEmpty())
        addAction(tr("What to do"), [this, topic] { askForHelp(*this, topic); });
}

void NoteBar::addAction(const QString& text, const std::function<void()>& action)
{
    QPushButton* link = makeButton(m_theme, ButtonKind::Link, text, this);
    m_actions->addWidget(link, 0, Qt::AlignTop);
    connect(link, &QPushButton::clicked, this, action);
}

void NoteBar::clearActions()
{
    while (QLayoutItem* item = m_actions->takeAt(0)) {
        if (QWidget* link = item->widget()) {
            link->hide();
            link->deleteLater();
        }
        delete item;
    }
}

void NoteBar::clear()
{
    hide();
    clearActions();
}

QString NoteBar::headline() const
{
    return isHidden() ? QString() : m_headline->text();
}

} // namespace heliograph
