// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/MessageEditor.h"

#include "core/engine/MeterVariants.h"
#include "core/message/Transliteration.h"
#include "ui/compose/AsideRow.h"
#include "ui/compose/CardForm.h"
#include "ui/compose/CounterLine.h"
#include "ui/compose/LegHead.h"
#include "ui/compose/SmsForm.h"
#include "ui/compose/TypeBar.h"
#include "ui/compose/ViberForm.h"
#include "ui/compose/WrittenMessage.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Labels.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace heliograph {
namespace {

QVBoxLayout* cardLayout(QFrame* card)
{
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(metric::kM, metric::kM, metric::kM, metric::kM);
    layout->setSpacing(metric::kS);
    return layout;
}

int codePoints(const QString& text)
{
    return int(std::count_if(text.begin(), text.end(), [](QChar c) { return !c.isLowSurrogate(); }));
}

} // namespace

MessageEditor::MessageEditor(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_layout(new QVBoxLayout(this)),
      m_kinds(new TypeBar(theme, this)),
      m_top(new AsideRow(m_kinds, this)),
      m_firstCard(makeCard(this)),
      m_secondCard(makeCard(this)),
      m_viber(new ViberForm(theme, this)),
      m_sms(new SmsForm(theme, this)),
      m_card(new CardForm(theme, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(metric::kS);
    cardLayout(m_firstCard);
    cardLayout(m_secondCard);
    m_layout->addWidget(m_firstCard, 1);
    m_layout->addWidget(m_secondCard, 1);
    for (MessageForm* form : std::initializer_list<MessageForm*>{m_sms, m_viber, m_card})
        makeForm(form);
    addTools(theme, m_sms, m_sms->tools(), true);
    addTools(theme, m_viber, m_viber->tools(), true);
    addTools(theme, m_card, m_card->tools(), false);
    connect(m_kinds, &TypeBar::typeChosen, this, &MessageEditor::chooseType);
    connect(m_sms, &SmsForm::viberTextWanted, this, &MessageEditor::takeViberText);
    connect(&m_sms->head(), &LegHead::minutesChanged, this, &MessageEditor::changed);
    connect(&m_viber->head(), &LegHead::minutesChanged, this, &MessageEditor::changed);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        auto* text = qobject_cast<FieldTextEdit*>(now);
        if (!text || !isAncestorOf(text))
            return;
        m_current = text;
        Q_EMIT legEntered(m_viber->isAncestorOf(text) ? MessageLeg::Viber : MessageLeg::Sms);
    });
    arrange();
}

MessageEditor::~MessageEditor()
{
    qApp->disconnect(this);
    for (MessageForm* form : std::initializer_list<MessageForm*>{m_sms, m_viber, m_card})
        form->disconnect(this);
}

void MessageEditor::makeForm(MessageForm* form)
{
    connect(form, &MessageForm::changed, this, &MessageEditor::changed);
    connect(form, &MessageForm::fieldLeft, this, [this] {
        m_touched = true;
        Q_EMIT fieldLeft();
    });
}

void MessageEditor::addTools(const Theme& theme, MessageForm* form, QHBoxLayout& tools, bool withTemplates)
{
    // In a cascade both forms are in sight, and each mnemonic may be there once.
    const bool isViber = form == m_viber;
    QWidget* before = form->beforeTools();
    if (withTemplates) {
        auto* templates = makeButton(theme, ButtonKind::Link, Glyph::Template,
                                     isViber ? tr("Templates") : tr("&Templates"), form);
        templates->setObjectName(QStringLiteral("templates"));
        templates->setToolTip(tr("Put a template into the text (Ctrl+T)"));
        tools.addWidget(templates);
        setTabOrder(before, templates);
        before = templates;
        connect(templates, &QPushButton::clicked, this,
                [this, templates] { Q_EMIT templatesWanted(templates); });
    }
    auto* field = makeButton(theme, ButtonKind::Link, Glyph::Braces,
                             isViber ? tr("Insert field") : tr("&Insert field"), form);
    field->setObjectName(QStringLiteral("insertField"));
    field->setToolTip(tr("Put a column's value into the text ({ or Ctrl+Space)"));
    tools.addWidget(field);
    setTabOrder(before, field);
    connect(field, &QPushButton::clicked, this, [this, form] {
        FieldTextEdit* text =
            m_current && form->isAncestorOf(m_current) ? m_current.data() : form->firstText();
        text->setFocus();
        text->openFieldList();
    });
}

std::vector<MessageForm*> MessageEditor::activeForms() const
{
    switch (type()) {
    case MessageType::VCard:
        return {m_card};
    case MessageType::Viber:
        return {m_viber};
    case MessageType::ViberThenSms:
        return {m_viber, m_sms};
    case MessageType::SmsThenViber:
        return {m_sms, m_viber};
    default:
        return {m_sms};
    }
}

/// One way: kinds and form in one card. Two ways: a card for each, the kinds above them.
void MessageEditor::arrange()
{
    const std::vector<MessageForm*> forms = activeForms();
    const bool two = forms.size() > 1;
    for (MessageForm* form : std::initializer_list<MessageForm*>{m_sms, m_viber, m_card}) {
        const auto place = std::find(forms.begin(), forms.end(), form);
        if (place != forms.end()) {
            QFrame* card = place == forms.begin() ? m_firstCard : m_secondCard;
            static_cast<QVBoxLayout*>(card->layout())->addWidget(form, 1);
        }
        // After the move, which hides: the keyboard may go there at once.
        form->setVisible(place != forms.end());
    }
    m_secondCard->setVisible(two);
    if (two)
        m_layout->insertWidget(0, m_top);
    else
        static_cast<QVBoxLayout*>(m_firstCard->layout())->insertWidget(0, m_top);
    m_top->show();
}

MessageType MessageEditor::type() const
{
    return m_kinds->type();
}

Message MessageEditor::message() const
{
    Message message = m_kept;
    message.type = type();
    for (const MessageForm* form : activeForms())
        form->take(message);
    return message;
}

void MessageEditor::setMessage(const Message& message)
{
    m_kept = message;
    m_kinds->setType(message.type);
    arrange();
    for (MessageForm* form : activeForms())
        form->showMessage(message);
    m_touched = false;
}

void MessageEditor::chooseType(MessageType type)
{
    // The bar has changed already, so what the old forms show is asked of them by the old type.
    const MessageType before = m_kept.type;
    m_kinds->setType(before);
    Message message = this->message();
    m_kinds->setType(type);
    message.type = type;
    if (hasViber(type) && message.viber.sender.isEmpty())
        message.viber.sender = message.sender;
    if (hasSms(type) && message.sender.isEmpty())
        message.sender = message.viber.sender;
    setMessage(message);
    Q_EMIT typeChanged();
    Q_EMIT changed();
    firstText()->setFocus();
}

void MessageEditor::takeViberText()
{
    m_sms->text().edit().replaceTemplateText(m_viber->text().text());
    m_sms->text().edit().setFocus();
}

void MessageEditor::setFields(const QStringList& names, const QStringList& examples)
{
    for (MessageForm* form : std::initializer_list<MessageForm*>{m_sms, m_viber, m_card})
        form->setFields(names, examples);
}

void MessageEditor::setAnyField(bool any)
{
    for (MessageForm* form : std::initializer_list<MessageForm*>{m_sms, m_viber, m_card})
        form->setAnyField(any);
}

void MessageEditor::setBesideKinds(QWidget* aside)
{
    m_top->setAside(aside);
    setTabOrder(m_kinds->findChildren<QToolButton*>().last(), aside);
}

void MessageEditor::removeTemplateButtons()
{
    qDeleteAll(findChildren<QPushButton*>(QStringLiteral("templates")));
}

void MessageEditor::setOffer(const std::optional<GatewayProfile>& profile, const QString& account)
{
    m_kinds->setOffer(profile, account);
    m_sms->setTransliterates(profile && profile->writesTransliterate);
}

void MessageEditor::setClockKnown(bool known)
{
    const QString reason = known ? QString() : tr("The gateway's clock is not known yet. Check the account.");
    m_sms->head().setUnusable(reason);
    m_viber->head().setUnusable(reason);
}

void MessageEditor::setSenders(const std::vector<SenderChoice>& senders, bool any)
{
    for (MessageForm* form : std::initializer_list<MessageForm*>{m_sms, m_viber, m_card})
        form->setSenders(senders, any);
}

void MessageEditor::setTransliterate(bool on)
{
    m_sms->setTransliterate(on);
}

int MessageEditor::firstLegMinutes() const
{
    return type() == MessageType::SmsThenViber ? m_sms->head().minutes() : m_viber->head().minutes();
}

void MessageEditor::setFirstLegMinutes(int minutes)
{
    m_sms->head().setMinutes(minutes);
    m_viber->head().setMinutes(minutes);
}

FieldTextEdit* MessageEditor::firstText() const
{
    return activeForms().front()->firstText();
}

FieldTextEdit* MessageEditor::currentText() const
{
    return m_current && m_current->isVisible() ? m_current.data() : firstText();
}

FieldTextEdit& MessageEditor::smsText() const
{
    return m_sms->text().edit();
}

void MessageEditor::showCounts(const Message& rendered, const QString& whom)
{
    const QString text = rendered.transliterate ? transliterate(rendered.text) : rendered.text;
    const SegmentCount count = countSegments(text);
    const bool mendable = count.encoding == Encoding::Ucs2 && !isWrittenInCyrillic(text);
    m_sms->counter().setCount(count, whom, mendable);
    m_viber->counter().setCharacters(codePoints(rendered.viber.text), kMostViberCharacters, whom);
}

void MessageEditor::setTotal(const QString& html, bool isFresh)
{
    m_sms->counter().setTotal(html, isFresh);
}

void MessageEditor::showProblems(const Message& rendered, bool all)
{
    const Reason reason = m_touched || all ? checkMessage(rendered) : Reason::None;
    const std::vector<MessageWarning> warnings = messageWarnings(rendered);
    m_touched = m_touched || all;
    for (MessageForm* form : activeForms())
        form->showProblems(reason, warnings);
}

bool MessageEditor::hasUnknownField() const
{
    const std::vector<MessageForm*> forms = activeForms();
    return std::any_of(forms.begin(), forms.end(),
                       [](const MessageForm* form) { return form->hasUnknownField(); });
}

} // namespace heliograph
