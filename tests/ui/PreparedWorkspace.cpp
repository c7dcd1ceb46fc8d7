// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/PreparedWorkspace.h"

#include "core/storage/CampaignCounts.h"
#include "core/storage/EventWriter.h"
#include "core/storage/RowCodec.h"
#include "tests/support/Drafts.h"

namespace heliograph {
namespace {

constexpr int kRows = 300;

struct Fate {
    RecipientState state;
    Reason reason;
    const char* detail;
};

// The story of every sixteenth row, so that a page of the grid shows them all.
Fate fateOf(int n)
{
    using enum RecipientState;
    switch (n % 16) {
    case 3:
        return {Skipped, Reason::StopListed, ""};
    case 5:
        return {Rejected, Reason::DestinationClosed, ""};
    case 7:
        return {Undelivered, Reason::None, ""};
    case 8:
        return {Invalid, Reason::PhoneTooShort, ""};
    case 9:
    case 10:
        return {Uncertain, Reason::AnswerLost, ""};
    case 11:
        return {Expired, Reason::None, ""};
    case 12:
        return {Read, Reason::None, ""};
    case 13:
        return {Ready, Reason::None, ""};
    case 14:
        return {NoReport, Reason::GaveUp, ""};
    case 2:
    case 4:
        return {Accepted, Reason::None, ""};
    default:
        return {Delivered, Reason::None, ""};
    }
}

QStringList cellsOf(int n)
{
    static const QStringList kNames = {
        QStringLiteral("Анна"),  QStringLiteral("Борис"), QStringLiteral("Вера"), QStringLiteral("Глеб"),
        QStringLiteral("Дарья"), QStringLiteral("Егор"),  QStringLiteral("Жанна")};
    static const QStringList kCities = {QStringLiteral("Калуга"), QStringLiteral("Рязань"),
                                        QStringLiteral("Тула"), QStringLiteral("Владимир"),
                                        QStringLiteral("Псков")};
    return {kNames.at(n % kNames.size()), testPhone(n), kCities.at(n % kCities.size()),
            QString::number(n * 10)};
}

} // namespace

PreparedWorkspace::PreparedWorkspace(const PreparedWords& words) : m_workspace(m_folders.open(m_clock))
{
    const CampaignPlan plan = testPlan(testAccount());
    m_finished = addDraft(*m_workspace, plan, 40, m_clock.nowMs());
    m_paused = addDraft(*m_workspace, plan, 120, m_clock.nowMs());
    fillSpringSale(words.headers);
    const QByteArray now = QByteArray::number(m_clock.nowMs());
    const auto update = [&](qint64 campaign, const QByteArray& what) {
        execute("UPDATE campaign SET sealed_at=" + now + ',' + what +
                " WHERE id=" + QByteArray::number(campaign));
        recount(campaign);
    };
    const QByteArray range =
        QByteArray::number(firstKey(m_finished)) + " AND " + QByteArray::number(lastKey(m_finished));
    execute("UPDATE delivery SET state=9 WHERE id BETWEEN " + range);
    update(m_finished,
           "state=4,name='" + words.finished.toUtf8() + "',parts=40,requests=1,finished_at=" + now);
    update(m_paused,
           "state=3,name='Reminder for those who asked for a call back',pause_code='unreachable',"
           "pause_detail='The gateway gateway.example can''t be reached. Check the network and the address, "
           "then continue; nobody is sent anything twice.'");
    update(m_springSale, "state=2,name='" + words.running.toUtf8() + "',parts=352,requests=3");
    Result<WorkspaceLock> lock = WorkspaceLock::campaign(m_workspace->lockFolder(), m_springSale);
    if (lock)
        m_sender = std::move(*lock);
}

void PreparedWorkspace::fillSpringSale(const QStringList& headers)
{
    CampaignPlan plan = testPlan(testAccount());
    plan.phoneHeader = headers.at(1);
    std::vector<NewRecipient> rows;
    for (int n = 1; n <= kRows; ++n) {
        NewRecipient row = testRecipient(n);
        row.cells = cellsOf(n);
        if (fateOf(n).state == RecipientState::Invalid)
            row.phone = QStringLiteral("7900");
        rows.push_back(row);
    }
    m_springSale = addDraft(*m_workspace, plan, rows, m_clock.nowMs());
    // One transaction, as a thousand durable ones would take seconds.
    Result<Transaction> transaction = Transaction::begin(m_workspace->connection());
    execute("UPDATE campaign SET headers='" + headers.join(u'\x1f').toUtf8() +
            "' WHERE id=" + QByteArray::number(m_springSale));
    for (int n = 1; n <= kRows; ++n) {
        const Fate fate = fateOf(n);
        const qint64 key = recipientKey(m_springSale, n);
        const bool isUncertain = fate.state == RecipientState::Uncertain;
        const qint64 at = m_clock.nowMs() - (kRows - n) * 100;
        execute(
            "UPDATE delivery SET state=" + QByteArray::number(static_cast<int>(fate.state)) + ",reason='" +
            reasonCode(fate.reason).toLatin1() + "',changed_at=" + QByteArray::number(at) +
            (isUncertain ? ",next=1,due_kind=1,due_at=" + QByteArray::number(at + 30'000) : QByteArray()) +
            " WHERE id=" + QByteArray::number(key));
        if (fate.state == RecipientState::Ready || fate.state == RecipientState::Invalid)
            continue;
        const bool isReport = fate.state == RecipientState::Delivered || fate.state == RecipientState::Read;
        if (isReport &&
            !writeEvent(m_workspace->connection(),
                        {key, at - 5000, EventKind::Attempt, RecipientState::Accepted, {}, {}, 1}))
            qFatal("no event");
        if (!writeEvent(
                m_workspace->connection(),
                {key, at, isReport ? EventKind::Report : EventKind::Attempt, fate.state, fate.reason, {}, 1}))
            qFatal("no event");
    }
    execute("UPDATE recipient SET parts=1+(id%9=0) WHERE (SELECT state FROM delivery d WHERE "
            "d.id=recipient.id) NOT IN (6,7) "
            "AND id>" +
            QByteArray::number(firstKey(m_springSale) - 1));
    if (!transaction || !transaction->commit())
        qFatal("no transaction");
}

void PreparedWorkspace::moveRow(int n, RecipientState state)
{
    Result<Transaction> transaction = Transaction::begin(m_workspace->connection());
    execute("UPDATE delivery SET state=" + QByteArray::number(static_cast<int>(state)) +
            ",reason=NULL,due_kind=NULL WHERE id=" + QByteArray::number(recipientKey(m_springSale, n)));
    recount(m_springSale);
    if (!transaction || !transaction->commit())
        qFatal("no transaction");
}

void PreparedWorkspace::execute(const QByteArray& sql)
{
    if (const Result<void> done = m_workspace->connection().execute(sql.constData()); !done)
        qFatal("%s", qPrintable(done.error().technical));
}

void PreparedWorkspace::recount(qint64 campaign)
{
    if (!recountCampaign(m_workspace->connection(), campaign))
        qFatal("no counts");
}

} // namespace heliograph
