// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Drafts.h"

#include <QJsonObject>

namespace heliograph {
namespace {

template <class T>
T orDie(const Result<T>& result)
{
    if (!result)
        qFatal("%s %s", qPrintable(describe(result.error())), qPrintable(result.error().technical));
    return *result;
}

void orDie(const Result<void>& result)
{
    if (!result)
        qFatal("%s %s", qPrintable(describe(result.error())), qPrintable(result.error().technical));
}

} // namespace

Account testAccount()
{
    Account account =
        orDie(newAccount(QStringLiteral("practice"), QUrl(QStringLiteral("https://gateway.invalid/xml/")),
                         QStringLiteral("mysmpp")));
    account.login = QStringLiteral("demo");
    account.sender = QStringLiteral("Helio");
    account.requestsPerSecond = 0;
    return account;
}

CampaignPlan testPlan(const Account& account)
{
    CampaignPlan plan;
    plan.message.type = MessageType::Sms;
    plan.message.sender = account.sender;
    plan.message.text = QStringLiteral("Hello {Name}");
    plan.profile = orDie(profileOf(account)).toJson();
    plan.recipientsPerDocument = account.recipientsPerDocument;
    return plan;
}

QString testPhone(int n)
{
    return QStringLiteral("79%1").arg(n, 9, 10, QLatin1Char('0'));
}

NewRecipient testRecipient(int n)
{
    NewRecipient recipient;
    recipient.row = n + 1;
    recipient.phone = testPhone(n);
    recipient.cells = {QStringLiteral("Name%1").arg(n)};
    return recipient;
}

NewRecipient named(int n, const QString& name)
{
    NewRecipient recipient = testRecipient(n);
    recipient.cells = {name};
    return recipient;
}

NewRecipient leftOut(int n, RecipientState state, Reason reason)
{
    NewRecipient recipient = testRecipient(n);
    recipient.state = state;
    recipient.reason = reason;
    return recipient;
}

qint64 addDraft(Workspace& workspace, const CampaignPlan& plan, const std::vector<NewRecipient>& recipients,
                qint64 nowMs)
{
    CampaignStore store(workspace.connection());
    Campaign draft;
    draft.name = QStringLiteral("Spring");
    draft.accountName = QStringLiteral("practice");
    draft.plan = plan;
    draft.headers = {QStringLiteral("Name")};
    draft.createdAt = nowMs;
    const qint64 id = orDie(store.createDraft(draft));
    orDie(store.addRecipients(id, recipients));
    orDie(store.completeDraft(id));
    return id;
}

qint64 addDraft(Workspace& workspace, const CampaignPlan& plan, int count, qint64 nowMs)
{
    std::vector<NewRecipient> recipients;
    for (int n = 1; n <= count; ++n)
        recipients.push_back(testRecipient(n));
    return addDraft(workspace, plan, recipients, nowMs);
}

std::vector<RecipientRow> rowsOf(Workspace& workspace, qint64 campaign)
{
    std::vector<RecipientRow> rows;
    orDie(RecipientStore(workspace.connection()).forEach(campaign, {}, [&](const RecipientRow& row) {
        rows.push_back(row);
        return true;
    }));
    return rows;
}

Campaign campaignOf(Workspace& workspace, qint64 campaign)
{
    return orDie(CampaignStore(workspace.connection()).campaign(campaign));
}

} // namespace heliograph
