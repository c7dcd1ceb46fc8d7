// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quick/QuickForm.h"

#include "core/gateway/AccountMoney.h"
#include "core/message/MessageCheck.h"
#include "core/message/MessageTemplate.h"
#include "core/message/SmsSegments.h"
#include "ui/compose/CounterLine.h"
#include "ui/compose/SenderBox.h"
#include "ui/compose/WrittenMessage.h"
#include "ui/live/Desk.h"
#include "ui/live/SendingFeed.h"
#include "ui/quick/RecipientsField.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/FieldBox.h"
#include "ui/widgets/Wording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonObject>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace heliograph {
namespace {

constexpr int kChannelWidth = 150;
constexpr int kSenderWidth = 190;
constexpr int kTextHeight = 104;
constexpr int kLeastTextHeight = 52;
constexpr int kViberCharacters = 1000;
constexpr qint64 kHourMs = 3'600'000;
constexpr std::array kChannels = {MessageType::Sms, MessageType::Viber, MessageType::ViberThenSms,
                                  MessageType::SmsThenViber};

SenderChoice choiceOf(const OriginatorReply::Sender& sender)
{
    const bool fine = sender.state.isEmpty() || sender.state == QLatin1String("completed");
    if (fine)
        return {sender.name, {}};
    return {sender.name, sender.state == QLatin1String("rejected")
                             ? QuickForm::tr("The gateway refused this sender.")
                             : QuickForm::tr("The gateway is still checking it.")};
}

// There are no columns here: what stands in braces becomes its default.
QString withDefaults(const QString& text)
{
    auto parsed = MessageTemplate::parse(text);
    if (!parsed)
        return text;
    const QStringList columns = parsed->columns();
    if (const auto bound = parsed->bind(columns); !bound)
        return text;
    return parsed->render(QStringList(columns.size())).text;
}

} // namespace

QuickForm::QuickForm(const Ui& ui, QWidget* parent)
    : QWidget(parent),
      m_ui(ui),
      m_to(new RecipientsField(ui)),
      m_channel(new QComboBox),
      m_sender(new SenderBox(ui.theme)),
      m_templates(makeButton(ui.theme, ButtonKind::Link, Glyph::Template, tr("Te&mplates"), this)),
      m_text(new QPlainTextEdit(this)),
      m_counter(new CounterLine(ui.theme, this)),
      m_later(new QCheckBox(tr("Send &later"), this)),
      m_time(new QDateTimeEdit(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::kS);
    setUpFields(*layout);
    setUpLater();
    fillChannels();
    count();
    connect(m_to, &RecipientsField::changed, this, [this] {
        showProblems();
        count();
        Q_EMIT changed();
    });
    connect(m_channel, &QComboBox::currentIndexChanged, this, [this] {
        count();
        Q_EMIT changed();
    });
    connect(m_sender, &SenderBox::senderChanged, this, &QuickForm::changed);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        count();
        Q_EMIT changed();
    });
    connect(m_templates, &QPushButton::clicked, this, &QuickForm::openTemplates);
}

void QuickForm::setUpFields(QVBoxLayout& layout)
{
    m_toBox = new FieldBox(m_ui.theme, tr("&To"), m_to, this);
    m_toBox->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    layout.addWidget(m_toBox);

    auto* line = new QHBoxLayout;
    line->setSpacing(metric::kS);
    m_channel->setObjectName(QStringLiteral("channel"));
    m_channel->setAccessibleName(tr("Channel"));
    m_channel->setFixedWidth(kChannelWidth);
    m_sender->setObjectName(QStringLiteral("sender"));
    m_sender->setAccessibleName(tr("Sender"));
    m_sender->setFixedWidth(kSenderWidth);
    m_templates->setObjectName(QStringLiteral("templates"));
    m_templates->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_T));
    m_templates->setToolTip(tr("Insert a template (Ctrl+T)"));
    line->addWidget(new FieldBox(m_ui.theme, tr("C&hannel"), m_channel, this));
    line->addWidget(new FieldBox(m_ui.theme, tr("Se&nder"), m_sender, this));
    line->addStretch();
    line->addWidget(m_templates, 0, Qt::AlignBottom);
    layout.addLayout(line);

    m_text->setObjectName(QStringLiteral("text"));
    m_text->setAccessibleName(tr("Text"));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(kLeastTextHeight);
    m_text->setMaximumHeight(kTextHeight);
    auto* written = new QVBoxLayout;
    written->setSpacing(metric::kXs);
    written->addWidget(m_text);
    written->addWidget(m_counter);
    layout.addLayout(written);
}

void QuickForm::setUpLater()
{
    m_later->setObjectName(QStringLiteral("later"));
    m_time->setObjectName(QStringLiteral("laterTime"));
    m_time->setAccessibleName(tr("When to send"));
    m_time->setCalendarPopup(true);
    m_time->setDisplayFormat(QStringLiteral("dd.MM.yyyy HH:mm"));
    m_time->setDateTime(QDateTime::fromMSecsSinceEpoch(m_ui.clock.nowMs() + kHourMs));
    m_time->hide();
    connect(m_later, &QCheckBox::toggled, this, [this](bool on) {
        m_time->setVisible(on);
        Q_EMIT changed();
    });
    connect(m_time, &QDateTimeEdit::dateTimeChanged, this, &QuickForm::changed);
}

void QuickForm::setAccount(const std::optional<Account>& account)
{
    const bool other = !m_account || !account || m_account->name != account->name;
    m_account = account;
    fillChannels();
    const auto profile =
        account ? profileOf(*account) : Result<GatewayProfile>(fail(ErrorCode::NoSuchAccount));
    const bool clockKnown = profile && gatewayUtcOffset(*account, *profile).has_value();
    setDisabledBecause(*m_later, clockKnown
                                     ? QString()
                                     : tr("The gateway's clock is not known yet. Check the account first."));
    if (!clockKnown)
        m_later->setChecked(false);
    if (other && account) {
        m_sender->setChoices({}, true);
        if (m_sender->sender().isEmpty())
            m_sender->setSender(account->sender);
        askSenders();
    }
    count();
    Q_EMIT changed();
}

void QuickForm::fillChannels()
{
    const MessageType before = channel();
    const auto profile =
        m_account ? profileOf(*m_account) : Result<GatewayProfile>(fail(ErrorCode::NoSuchAccount));
    const QSignalBlocker quiet(m_channel);
    m_channel->clear();
    for (const MessageType type : kChannels) {
        if (type == MessageType::Sms || (profile && profile->offers(type)))
            m_channel->addItem(kindWord(type), static_cast<int>(type));
    }
    m_channel->setCurrentIndex(std::max(0, m_channel->findData(static_cast<int>(before))));
}

MessageType QuickForm::channel() const
{
    const QVariant type = m_channel->currentData();
    return type.isValid() ? static_cast<MessageType>(type.toInt()) : MessageType::Sms;
}

void QuickForm::askSenders()
{
    const QString name = m_account->name;
    m_ui.sending.senders(this, name, [this, name](const Result<OriginatorReply>& reply) {
        if (!reply || !m_account || m_account->name != name)
            return;
        std::vector<SenderChoice> choices;
        for (const OriginatorReply::Sender& sender : reply->senders)
            choices.push_back(choiceOf(sender));
        const QString before = m_sender->sender();
        m_sender->setChoices(choices, reply->any || choices.empty());
        if (!before.isEmpty())
            m_sender->setSender(before);
        Q_EMIT changed();
    });
}

QList<QWidget*> QuickForm::inOrder() const
{
    return {m_to->focusProxy(), m_channel, m_sender, m_templates, m_text, m_later, m_time};
}

Message QuickForm::message() const
{
    Message message;
    message.type = channel();
    const QString text = m_text->toPlainText();
    if (hasSms(message.type)) {
        message.sender = m_sender->sender();
        message.text = text;
    }
    if (hasViber(message.type)) {
        message.viber.sender = m_sender->sender();
        message.viber.text = text;
    }
    return message;
}

std::optional<qint64> QuickForm::sendAt() const
{
    if (!m_later->isChecked())
        return std::nullopt;
    return m_time->dateTime().toMSecsSinceEpoch();
}

QString QuickForm::hindrance() const
{
    if (!m_account)
        return tr("Add an account first: nothing can be sent without one.");
    if (m_to->phones().isEmpty())
        return tr("Say to whom: a name or a phone number.");
    if (m_sender->sender().isEmpty())
        return tr("Choose a sender.");
    if (!m_sender->problem().isEmpty())
        return m_sender->problem();
    if (m_text->toPlainText().trimmed().isEmpty())
        return tr("Write a text.");
    if (const auto at = sendAt(); at && *at <= m_ui.clock.nowMs())
        return tr("The time to send has passed.");
    const Reason reason = checkMessage(message());
    return reason == Reason::None ? QString() : describe(reason);
}

void QuickForm::showProblems()
{
    m_toBox->setProblem(m_to->problem());
}

void QuickForm::count()
{
    const QString text = m_text->toPlainText();
    if (hasSms(channel())) {
        const SegmentCount segments = countSegments(text);
        m_counter->setCount(segments, {}, false);
        m_counter->setTotal(priceText(segments.parts));
    } else {
        m_counter->setCharacters(static_cast<int>(text.size()), kViberCharacters, {});
        m_counter->setTotal({});
    }
}

QString QuickForm::priceText(int parts) const
{
    const qint64 messages = m_to->phones().size();
    if (!m_account || m_account->pricePerPart.isEmpty() || parts == 0 || messages == 0)
        return {};
    const QString amount = amountTimes(m_account->pricePerPart, parts * messages);
    return tr("about %1").arg(shownMoney(amount, m_account->currency).toHtmlEscaped());
}

void QuickForm::openTemplates()
{
    using Lists = std::pair<std::vector<StoredTemplate>, std::vector<StoredTemplate>>;
    m_ui.desk.read(
        this,
        [](Connection& connection) -> Result<Lists> {
            TemplateStore store(connection);
            auto templates = store.list(TemplateKind::Template);
            auto signatures = store.list(TemplateKind::Signature);
            if (!templates || !signatures)
                return forward(templates ? signatures : templates);
            return Lists(std::move(*templates), std::move(*signatures));
        },
        [this](const Result<Lists>& lists) {
            auto* menu = new QMenu(this);
            menu->setObjectName(QStringLiteral("templateMenu"));
            menu->setAttribute(Qt::WA_DeleteOnClose);
            if (lists) {
                addTemplates(*menu, TemplateKind::Template, lists->first);
                addTemplates(*menu, TemplateKind::Signature, lists->second);
            }
            if (menu->isEmpty())
                menu->addAction(tr("No templates yet"))->setEnabled(false);
            menu->popup(m_templates->mapToGlobal(QPoint(0, m_templates->height())));
        });
}

void QuickForm::addTemplates(QMenu& menu, TemplateKind kind, const std::vector<StoredTemplate>& templates)
{
    if (templates.empty())
        return;
    menu.addSection(kind == TemplateKind::Template ? tr("Templates") : tr("Signatures"));
    for (const StoredTemplate& entry : templates) {
        QAction* action = menu.addAction(entry.name);
        connect(action, &QAction::triggered, this, [this, entry] { insertTemplate(entry); });
    }
}

void QuickForm::insertTemplate(const StoredTemplate& entry)
{
    const QString text = entry.message.text.isEmpty() ? entry.message.viber.text : entry.message.text;
    const QString plain = withDefaults(text);
    if (entry.kind == TemplateKind::Signature) {
        m_text->moveCursor(QTextCursor::End);
        m_text->insertPlainText(m_text->toPlainText().isEmpty() ? plain : u'\n' + plain);
    } else if (m_text->toPlainText().trimmed().isEmpty()) {
        m_text->setPlainText(plain);
        m_text->moveCursor(QTextCursor::End);
    } else {
        m_text->insertPlainText(plain);
    }
    m_text->setFocus(Qt::OtherFocusReason);
}

bool QuickForm::isEmpty() const
{
    return m_to->recipients().empty() && m_text->toPlainText().isEmpty();
}

QJsonObject QuickForm::toJson() const
{
    QJsonArray to;
    for (const QuickRecipient& recipient : m_to->recipients())
        to.append(recipient.phone.isEmpty() ? recipient.typed : QString(u'+' + recipient.phone));
    QJsonObject draft{{QStringLiteral("to"), to},
                      {QStringLiteral("text"), m_text->toPlainText()},
                      {QStringLiteral("sender"), m_sender->sender()},
                      {QStringLiteral("channel"), messageTypeWord(channel())}};
    if (m_later->isChecked())
        draft.insert(QStringLiteral("at"), m_time->dateTime().toString(Qt::ISODate));
    return draft;
}

void QuickForm::fromJson(const QJsonObject& draft)
{
    QStringList to;
    for (const QJsonValue& entry : draft.value(QStringLiteral("to")).toArray())
        to << entry.toString();
    m_to->take(to.join(u'\n'));
    m_text->setPlainText(draft.value(QStringLiteral("text")).toString());
    m_later->setChecked(draft.contains(QStringLiteral("at")));
    if (m_later->isChecked())
        m_time->setDateTime(QDateTime::fromString(draft.value(QStringLiteral("at")).toString(), Qt::ISODate));
    m_text->moveCursor(QTextCursor::End);
    const QString sender = draft.value(QStringLiteral("sender")).toString();
    if (!sender.isEmpty())
        m_sender->setSender(sender);
    bool known = false;
    const MessageType type = messageTypeFromWord(draft.value(QStringLiteral("channel")).toString(), &known);
    const int at = known ? m_channel->findData(static_cast<int>(type)) : -1;
    if (at >= 0)
        m_channel->setCurrentIndex(at);
}

} // namespace heliograph
