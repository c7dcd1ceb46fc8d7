// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/ViberForm.h"

#include "ui/compose/CounterLine.h"
#include "ui/compose/LegHead.h"
#include "ui/widgets/FieldBox.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace heliograph {

ViberForm::ViberForm(const Theme& theme, QWidget* parent)
    : MessageForm(parent),
      m_head(new LegHead(theme, tr("Viber"), this)),
      m_sender(new SenderBox(theme)),
      m_senderBox(new FieldBox(theme, tr("Sender in Vi&ber"), m_sender, this)),
      m_tools(new QHBoxLayout),
      m_buttonText(new TextField(theme, tr("B&utton text"), FieldTextEdit::Shape::OneLine, {}, this)),
      m_buttonLink(new TextField(theme, tr("Button lin&k"), FieldTextEdit::Shape::OneLine, {}, this)),
      m_picture(new TextField(theme, tr("Link to a &picture"), FieldTextEdit::Shape::OneLine, {}, this)),
      m_text(new TextField(theme, {}, FieldTextEdit::Shape::Text, tr("Viber text"), this)),
      m_counter(new CounterLine(theme, this))
{
    m_sender->setObjectName(QStringLiteral("viberSender"));
    m_text->edit().setObjectName(QStringLiteral("viberText"));
    m_buttonText->edit().setObjectName(QStringLiteral("buttonText"));
    m_buttonLink->edit().setObjectName(QStringLiteral("buttonLink"));
    m_picture->edit().setObjectName(QStringLiteral("picture"));
    m_buttonLink->edit().setPlaceholderText(QStringLiteral("https://"));
    m_picture->edit().setPlaceholderText(QStringLiteral("https://"));
    add(m_buttonText, [](Message& m) -> QString& { return m.viber.buttonText; });
    add(m_buttonLink, [](Message& m) -> QString& { return m.viber.buttonLink; });
    add(m_picture, [](Message& m) -> QString& { return m.viber.imageUrl; });
    add(m_text, [](Message& m) -> QString& { return m.viber.text; });
    auto* row = new QHBoxLayout;
    row->setSpacing(metric::kS);
    row->addWidget(m_senderBox, 3, Qt::AlignTop);
    row->addWidget(m_buttonText, 3, Qt::AlignTop);
    row->addWidget(m_buttonLink, 4, Qt::AlignTop);
    row->addWidget(m_picture, 4, Qt::AlignTop);
    auto* below = new QHBoxLayout;
    below->addWidget(m_counter, 1);
    below->addLayout(m_tools);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::kS);
    layout->addWidget(m_head);
    layout->addLayout(row);
    layout->addWidget(m_text, 1);
    layout->addLayout(below);
    connect(m_sender, &SenderBox::senderChanged, this, &ViberForm::changed);
    m_head->hide();
}

void ViberForm::showMessage(const Message& message)
{
    MessageForm::showMessage(message);
    m_sender->setSender(message.viber.sender);
    m_head->setVisible(message.type == MessageType::ViberThenSms ||
                       message.type == MessageType::SmsThenViber);
    if (message.type == MessageType::ViberThenSms)
        m_head->setFirst();
    else
        m_head->setSecond(tr("only to those the SMS didn't reach"));
}

void ViberForm::take(Message& message) const
{
    MessageForm::take(message);
    message.viber.sender = m_sender->sender();
}

void ViberForm::setSenders(const std::vector<SenderChoice>& senders, bool any)
{
    m_sender->setChoices(senders, any);
}

void ViberForm::showProblems(Reason reason, const std::vector<MessageWarning>& warnings)
{
    const auto warn = [&](std::initializer_list<MessageWarning> wanted) {
        for (const MessageWarning each : warnings) {
            if (std::find(wanted.begin(), wanted.end(), each) != wanted.end())
                return describe(each);
        }
        return QString();
    };
    using enum MessageWarning;
    m_text->setProblem(reason == Reason::EmptyText && m_text->text().trimmed().isEmpty()
                           ? tr("The text is missing.")
                           : QString());
    m_text->setWarning(warn({ViberTextTooLong, TypedLineBreak}));
    m_buttonText->setWarning(warn({ViberButtonTooLong, LinkWithoutButton}));
    m_buttonLink->setWarning(warn({ButtonWithoutLink}));
    m_picture->setWarning(warn({ImageWithoutButton}));
    m_senderBox->setProblem(reason == Reason::None && m_sender->sender().isEmpty() ? QString()
                                                                                   : m_sender->problem());
}

QWidget* ViberForm::beforeTools()
{
    return &m_picture->edit();
}

} // namespace heliograph
