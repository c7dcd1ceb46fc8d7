// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/TestSend.h"

#include "core/engine/CampaignChecker.h"
#include "core/message/PhoneReader.h"
#include "ui/Navigator.h"
#include "ui/compose/WrittenMessage.h"
#include "ui/live/Desk.h"
#include "ui/live/SendingFeed.h"
#include "ui/widgets/Remembered.h"
#include "ui/widgets/UserPrompt.h"

#include <QPointer>
#include <QWidget>

namespace heliograph {
namespace {

QString phoneKey()
{
    return QStringLiteral("compose/testPhone");
}

DraftRequest requestOf(const Campaign& campaign, const Message& rendered, const QString& phone,
                       const QString& name)
{
    DraftRequest request;
    request.name = name;
    request.accountName = campaign.accountName;
    request.list.phones = {phone};
    request.plan.message = literalMessage(rendered);
    request.plan.message.deliveryName.clear();
    return request;
}

/// Makes the campaign and seals it; nothing is left behind when it can't be sent.
Result<qint64> makeTest(Engine& engine, DraftRequest request)
{
    const Result<Account> account = engine.accounts().account(request.accountName);
    if (!account)
        return forward(account);
    if (const Result<void> filled = engine.fillPlan(request.plan, *account); !filled)
        return forward(filled);
    const Result<DraftResult> draft = DraftBuilder(engine.workspace(), engine.clock()).build(request);
    if (!draft)
        return forward(draft);
    CampaignChecker checker(engine);
    const Result<CheckResult> checked = checker.check(draft->campaign);
    const Result<void> sealed = checked ? checker.seal(RepeatPolicy::Allow) : Result<void>(forward(checked));
    if (sealed)
        return draft->campaign;
    if (const Result<void> removed = engine.campaigns().removeDraft(draft->campaign); !removed)
        return forward(removed);
    return forward(sealed);
}

} // namespace

TestSend::TestSend(const Ui& ui, QWidget* page) : QObject(page), m_ui(ui), m_page(page) {}

void TestSend::send(const Campaign& campaign, const Message& rendered)
{
    const QString words =
        tr("The message goes to this number as the recipient in the preview would get it, and is "
           "charged like any other.");
    askNumber(campaign, rendered, words, m_ui.remembered.value(phoneKey()).toString());
}

void TestSend::askNumber(const Campaign& campaign, const Message& rendered, const QString& words,
                         const QString& typed)
{
    TextQuestion question;
    question.title = tr("Send a test to yourself?");
    question.text = words;
    question.label = tr("Your phone number");
    question.value = typed;
    question.button = tr("Send test");
    m_ui.prompt.askText(m_page, question, [=, this](const std::optional<QString>& answer) {
        if (!answer)
            return;
        const PhoneReading reading =
            readPhone(*answer, Region::fromCode(campaign.plan.region).value_or(Region()));
        if (!reading.phone) {
            askNumber(campaign, rendered, describe(reading.error), *answer);
            return;
        }
        m_ui.remembered.setValue(phoneKey(), grouped(*reading.phone));
        start(campaign, rendered, reading.phone->digits());
    });
}

void TestSend::start(const Campaign& campaign, const Message& rendered, const QString& phone)
{
    const QString name = tr("Test of %1").arg(campaign.name.isEmpty() ? tr("a message") : campaign.name);
    // What is sealed is started, whatever became of the page meanwhile.
    m_ui.desk.change(
        &m_ui.sending,
        [request = requestOf(campaign, rendered, phone, name)](Engine& engine) {
            return makeTest(engine, request);
        },
        [guard = QPointer<TestSend>(this), &sending = m_ui.sending, &navigator = m_ui.navigator,
         phone](const Result<qint64>& test) {
            if (!test && guard)
                Q_EMIT guard->failed(test.error());
            else if (!test)
                navigator.toast(describe(test.error()));
            if (!test)
                return;
            sending.start(*test);
            const std::optional<PhoneNumber> number = PhoneNumber::fromDigits(phone);
            navigator.toast(tr("Test to %1 is under way").arg(number ? grouped(*number) : phone), tr("Show"),
                            [&navigator, id = *test] { navigator.openCampaign(id, CampaignStep::Status); });
        });
}

} // namespace heliograph
