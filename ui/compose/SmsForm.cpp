// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/SmsForm.h"

#include "ui/compose/CounterLine.h"
#include "ui/compose/LegHead.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/FieldBox.h"
#include "ui/widgets/Labels.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace heliograph {
namespace {

constexpr int kSenderWidth = 224;

} // namespace

SmsForm::SmsForm(const Theme& theme, QWidget* parent)
    : MessageForm(parent),
      m_head(new LegHead(theme, tr("SMS"), this)),
      m_takeViber(makeButton(theme, ButtonKind::Link, Glyph::Copy, tr("Take the &Viber text"), this)),
      m_sender(new SenderBox(theme)),
      m_senderBox(new FieldBox(theme, tr("S&ender"), m_sender, this)),
      m_tools(new QHBoxLayout),
      m_text(new TextField(theme, {}, FieldTextEdit::Shape::Text, tr("Message text"), this)),
      m_link(new TextField(theme, tr("Link that the phone &opens"), FieldTextEdit::Shape::OneLine, {}, this)),
      m_silent(makeLabel(theme, Type::Body, Tone::Secondary, this)),
      m_transliterate(new QCheckBox(tr("The &gateway spells Cyrillic letters in Latin ones"), this)),
      m_counter(new CounterLine(theme, this))
{
    m_text->edit().setObjectName(QStringLiteral("messageText"));
    m_text->edit().setMarksOffenders(true);
    m_link->edit().setObjectName(QStringLiteral("link"));
    m_takeViber->setObjectName(QStringLiteral("takeViberText"));
    m_transliterate->setObjectName(QStringLiteral("transliterate"));
    m_silent->setObjectName(QStringLiteral("silentNote"));
    m_silent->setWordWrap(true);
    m_silent->setAlignment(Qt::AlignTop);
    m_silent->setText(
        tr("A silent SMS shows nothing on the phone. It only finds out whether the number is in "
           "use: what is delivered is alive. It has no text."));
    add(m_text, [](Message& m) -> QString& { return m.text; });
    add(m_link, [](Message& m) -> QString& { return m.url; });
    m_senderBox->setFixedWidth(kSenderWidth);
    m_head->addWidget(m_takeViber);
    auto* row = new QHBoxLayout;
    row->setSpacing(metric::kS);
    row->addWidget(m_senderBox, 0, Qt::AlignTop);
    row->addStretch();
    row->addLayout(m_tools);
    row->setAlignment(m_tools, Qt::AlignBottom);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::kS);
    layout->addWidget(m_head);
    layout->addLayout(row);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_counter);
    layout->addWidget(m_transliterate);
    layout->addWidget(m_link);
    layout->addWidget(m_silent, 1);
    connect(m_sender, &SenderBox::senderChanged, this, &SmsForm::changed);
    connect(m_transliterate, &QCheckBox::toggled, this, &SmsForm::changed);
    connect(m_takeViber, &QPushButton::clicked, this, &SmsForm::viberTextWanted);
    arrange(MessageType::Sms);
}

void SmsForm::arrange(MessageType type)
{
    const bool cascade = hasSms(type) && hasViber(type);
    const bool silent = type == MessageType::SilentSms;
    m_head->setVisible(cascade);
    if (type == MessageType::SmsThenViber)
        m_head->setFirst();
    else
        m_head->setSecond(tr("only to those Viber didn't reach"));
    m_text->setVisible(!silent);
    m_counter->setVisible(!silent);
    m_silent->setVisible(silent);
    m_link->setVisible(type == MessageType::WapPush);
    m_transliterate->setVisible(!silent && (m_canTransliterate || m_transliterate->isChecked()));
    for (int i = 0; i < m_tools->count(); ++i) {
        if (QWidget* tool = m_tools->itemAt(i)->widget())
            tool->setVisible(!silent);
    }
}

void SmsForm::showMessage(const Message& message)
{
    MessageForm::showMessage(message);
    m_sender->setSender(message.sender);
    const QSignalBlocker quiet(m_transliterate);
    m_transliterate->setChecked(message.transliterate);
    arrange(message.type);
}

void SmsForm::take(Message& message) const
{
    MessageForm::take(message);
    message.sender = m_sender->sender();
    message.transliterate = m_transliterate->isChecked();
}

void SmsForm::setTransliterates(bool offered)
{
    m_canTransliterate = offered;
    m_transliterate->setVisible(!m_text->isHidden() && (offered || m_transliterate->isChecked()));
}

void SmsForm::setTransliterate(bool on)
{
    m_transliterate->setChecked(on);
}

void SmsForm::setSenders(const std::vector<SenderChoice>& senders, bool any)
{
    m_sender->setChoices(senders, any);
}

void SmsForm::showProblems(Reason reason, const std::vector<MessageWarning>& warnings)
{
    const bool linkMissing = reason == Reason::IncompleteMessage && !m_sender->sender().isEmpty() &&
                             !m_link->isHidden() && m_link->text().trimmed().isEmpty();
    m_text->setProblem(reason == Reason::EmptyText ? tr("The text is missing.") : QString());
    m_link->setProblem(linkMissing ? tr("The link is missing.") : QString());
    QString warning;
    for (const MessageWarning each : warnings) {
        if (each == MessageWarning::TypedLineBreak)
            warning = describe(each);
    }
    m_text->setWarning(warning);
    m_senderBox->setProblem(reason == Reason::None && m_sender->sender().isEmpty() ? QString()
                                                                                   : m_sender->problem());
}

QWidget* SmsForm::beforeTools()
{
    return m_sender;
}

} // namespace heliograph
