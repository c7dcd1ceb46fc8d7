// SPDX-License-Identifier: GPL-3.0-or-later
// Every pair of states, in every context that may decide (ledger.md, "States and moves of a recipient").
#include "core/campaign/Campaign.h"
#include "core/campaign/Transitions.h"

#include <QTest>

using namespace heliograph;
using enum RecipientState;

namespace {

/// The columns of the table: what is allowed under which circumstance. One letter a target state:
/// a always, m without an unknown attempt, c content, r can't have arrived and no unknown attempt, i with a
/// gateway id, w on the gateway's word, g after our own giving up, p a person or content, . never.
struct Row {
    RecipientState from;
    const char* to; ///< by the numbers of the states, Ready first
};

//                          R S A H U r I k C D V u E N
constexpr Row kTable[] = {
    {Ready, ".a....aaa....."},     {Submitting, "r.aaac........"}, {Accepted, "........waaaaa"},
    {Held, ".........aaaaa"},      {Uncertain, ".aaaap...iiiii"},  {Rejected, ".............."},
    {Invalid, ".............."},   {Skipped, ".............."},    {Cancelled, ".............."},
    {Delivered, "..........a..."}, {Read, ".............."},       {Undelivered, ".............."},
    {Expired, ".........ggg.g"},   {NoReport, ".........gggg."}};

bool expected(char rule, const MoveContext& context)
{
    switch (rule) {
    case 'a':
        return true;
    case 'c':
        return context.maybe == 0 || context.fixedByContent;
    case 'r':
        return context.maybe == 0 && context.cannotHaveArrived;
    case 'i':
        return context.hasGatewayId;
    case 'w':
        return context.gatewaysWord;
    case 'g':
        return context.ourGivingUp;
    case 'p':
        return context.fixedByContent || context.settledByPerson;
    default:
        return false;
    }
}

/// All 128 combinations of what may decide.
MoveContext contextOf(int bits)
{
    MoveContext context;
    context.maybe = bits & 1 ? 2 : 0;
    context.cannotHaveArrived = bits & 2;
    context.fixedByContent = bits & 4;
    context.hasGatewayId = bits & 8;
    context.gatewaysWord = bits & 16;
    context.ourGivingUp = bits & 32;
    context.settledByPerson = bits & 64;
    return context;
}

} // namespace

class TestTransitions : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyPair_data();
    void everyPair();
    void unknownAttemptsNeverBecomeReady();
    void finalStates();
    void words();
    void numbersAreStored();
    void countsAddUp();
    void openCampaigns();
};

void TestTransitions::everyPair_data()
{
    QTest::addColumn<RecipientState>("from");
    QTest::addColumn<RecipientState>("to");
    QTest::addColumn<char>("rule");
    QCOMPARE(std::size(kTable), std::size_t(kRecipientStates));
    for (const Row& row : kTable) {
        QCOMPARE(qstrlen(row.to), std::size_t(kRecipientStates));
        for (const RecipientState to : allRecipientStates()) {
            QTest::addRow("%s to %s", qPrintable(recipientStateWord(row.from)),
                          qPrintable(recipientStateWord(to)))
                << row.from << to << row.to[static_cast<int>(to)];
        }
    }
}

void TestTransitions::everyPair()
{
    QFETCH(RecipientState, from);
    QFETCH(RecipientState, to);
    QFETCH(char, rule);
    for (int bits = 0; bits < 128; ++bits) {
        const MoveContext context = contextOf(bits);
        QVERIFY2(mayMove(from, to, context) == expected(rule, context), qPrintable(QString::number(bits)));
    }
}

void TestTransitions::unknownAttemptsNeverBecomeReady()
{
    for (int bits = 0; bits < 128; ++bits) {
        const MoveContext context = contextOf(bits);
        QVERIFY(!mayMove(Uncertain, Ready, context));
        QVERIFY(!mayMove(Accepted, Ready, context));
        QVERIFY(!mayMove(Held, Submitting, context));
        QVERIFY(!mayMove(Held, Cancelled, context));
        QVERIFY(!mayMove(Accepted, Submitting, context));
        if (context.maybe > 0)
            QVERIFY(!mayMove(Submitting, Ready, context));
    }
}

void TestTransitions::finalStates()
{
    for (const RecipientState from : {Rejected, Invalid, Skipped, Cancelled, Read, Undelivered}) {
        for (const RecipientState to : allRecipientStates()) {
            for (int bits = 0; bits < 128; ++bits)
                QVERIFY(!mayMove(from, to, contextOf(bits)));
        }
    }
}

void TestTransitions::words()
{
    const QStringList contract = {
        QStringLiteral("ready"),     QStringLiteral("submitting"), QStringLiteral("accepted"),
        QStringLiteral("held"),      QStringLiteral("uncertain"),  QStringLiteral("rejected"),
        QStringLiteral("invalid"),   QStringLiteral("skipped"),    QStringLiteral("cancelled"),
        QStringLiteral("delivered"), QStringLiteral("read"),       QStringLiteral("undelivered"),
        QStringLiteral("expired"),   QStringLiteral("noReport")};
    QStringList words;
    for (const RecipientState state : allRecipientStates()) {
        words += recipientStateWord(state);
        bool ok = false;
        QCOMPARE(recipientStateFromWord(recipientStateWord(state), &ok), state);
        QVERIFY(ok);
        QVERIFY(!describe(state).isEmpty());
    }
    QCOMPARE(words, contract);
    bool ok = true;
    recipientStateFromWord(u"Delivered", &ok);
    QVERIFY(!ok);
    QCOMPARE(nextWord(Next::None), QString());
    QCOMPARE(nextWord(Next::AskAgain), QStringLiteral("askAgain"));
    QCOMPARE(nextWord(Next::PollOnly), QStringLiteral("pollOnly"));
    QCOMPARE(nextWord(Next::Operator), QStringLiteral("operator"));
}

void TestTransitions::numbersAreStored()
{
    // These numbers stand in databases.
    QCOMPARE(int(Ready), 0);
    QCOMPARE(int(Uncertain), 4);
    QCOMPARE(int(Cancelled), 8);
    QCOMPARE(int(NoReport), 13);
    QCOMPARE(int(Next::Operator), 3);
    QCOMPARE(int(DueKind::Poll), 2);
    QCOMPARE(int(CampaignState::Cancelled), 5);
    QCOMPARE(int(Wanted::Cancel), 2);
    int number = 0;
    for (const RecipientState state : allRecipientStates())
        QCOMPARE(int(state), number++);
}

void TestTransitions::countsAddUp()
{
    Counts counts;
    QCOMPARE(counts.total(), 0);
    counts[Ready] = 3;
    counts[NoReport] += 4;
    QCOMPARE(counts.total(), 7);
    QCOMPARE(counts[NoReport], 4);
}

void TestTransitions::openCampaigns()
{
    Campaign campaign;
    for (const auto& [state, open] :
         std::initializer_list<std::pair<CampaignState, bool>>{{CampaignState::Draft, false},
                                                               {CampaignState::Scheduled, true},
                                                               {CampaignState::Running, true},
                                                               {CampaignState::Paused, true},
                                                               {CampaignState::Finished, false},
                                                               {CampaignState::Cancelled, false}}) {
        campaign.state = state;
        QCOMPARE(campaign.isOpen(), open);
        QVERIFY(!campaignStateWord(state).isEmpty());
    }
    QVERIFY(!campaign.isSealed());
    campaign.sealedAt = 5;
    QVERIFY(campaign.isSealed());
}

QTEST_APPLESS_MAIN(TestTransitions)
#include "test_transitions.moc"
