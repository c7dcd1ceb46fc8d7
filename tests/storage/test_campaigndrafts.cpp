// SPDX-License-Identifier: GPL-3.0-or-later
// Drafts before they have recipients, their changes, other names and copies.
#include "tests/storage/StorageFixture.h"

#include <QTest>

using namespace heliograph;
using enum RecipientState;

class TestCampaignDrafts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void newDraftIsSeenAtOnce();
    void changesAreKept();
    void nothingChangesAfterSealing();
    void hiddenDraftsCannotBeChanged();
    void renamedInAnyState();
    void duplicateWithoutList();
    void duplicateOfWhatWasSent();
    void removedWithEverything();
    void hiddenDraftsSurviveOtherStarts();
    void whatWasHalfMadeGoesAfterADay();
    void aDraftWithItsRowsIsMadeAtOnce();
};

namespace {

Campaign emptyDraft(const StorageFixture& fixture)
{
    Campaign draft;
    draft.name = QStringLiteral("Spring sale");
    draft.accountName = QStringLiteral("practice");
    draft.plan = testPlan(fixture.account);
    draft.createdAt = fixture.now();
    return draft;
}

} // namespace

void TestCampaignDrafts::newDraftIsSeenAtOnce()
{
    StorageFixture fixture;
    const Result<qint64> id = CampaignStore(fixture.db()).newDraft(emptyDraft(fixture));
    QVERIFY(id);
    const Campaign draft = campaignOf(*fixture.workspace, *id);
    QCOMPARE(draft.name, QStringLiteral("Spring sale"));
    QCOMPARE(draft.state, CampaignState::Draft);
    QCOMPARE(draft.recipients, 0);
    QCOMPARE(draft.counts.total(), 0);
    QVERIFY(!draft.isSealed());
}

void TestCampaignDrafts::changesAreKept()
{
    StorageFixture fixture;
    CampaignStore store(fixture.db());
    const qint64 id = *store.newDraft(emptyDraft(fixture));
    const Result<void> changed = store.changeDraft(id, [](Campaign& draft) {
        draft.name += QStringLiteral(" 2");
        draft.accountName = QStringLiteral("main");
        draft.plan.message.text = QStringLiteral("Other");
        draft.plan.list.insert(QStringLiteral("file"), QStringLiteral("clients.xlsx"));
    });
    QVERIFY(changed);
    const Campaign draft = campaignOf(*fixture.workspace, id);
    QCOMPARE(draft.name, QStringLiteral("Spring sale 2"));
    QCOMPARE(draft.accountName, QStringLiteral("main"));
    QCOMPARE(draft.plan.message.text, QStringLiteral("Other"));
    QCOMPARE(draft.plan.list.value(u"file").toString(), QStringLiteral("clients.xlsx"));
}

void TestCampaignDrafts::nothingChangesAfterSealing()
{
    StorageFixture fixture;
    const qint64 id = fixture.sealed(2);
    bool asked = false;
    const Result<void> changed =
        CampaignStore(fixture.db()).changeDraft(id, [&asked](Campaign&) { asked = true; });
    QVERIFY(!changed);
    QCOMPARE(changed.error().code, ErrorCode::NotAllowedInState);
    QVERIFY(!asked);
}

void TestCampaignDrafts::hiddenDraftsCannotBeChanged()
{
    StorageFixture fixture;
    CampaignStore store(fixture.db());
    const qint64 id = *store.createDraft(emptyDraft(fixture));
    const Result<void> changed = store.changeDraft(id, [](Campaign&) {});
    QVERIFY(!changed);
    QCOMPARE(changed.error().code, ErrorCode::NoSuchCampaign);
    // A failed change leaves no transaction behind.
    QVERIFY(store.newDraft(emptyDraft(fixture)));
}

void TestCampaignDrafts::renamedInAnyState()
{
    StorageFixture fixture;
    const qint64 id = fixture.running(1);
    QVERIFY(CampaignStore(fixture.db()).rename(id, QStringLiteral("Summer")));
    QCOMPARE(campaignOf(*fixture.workspace, id).name, QStringLiteral("Summer"));
}

void TestCampaignDrafts::duplicateWithoutList()
{
    StorageFixture fixture;
    CampaignStore store(fixture.db());
    const qint64 id = fixture.draft(3);
    QVERIFY(store.changeDraft(id, [](Campaign& draft) { draft.plan.sendAt = 5; }));
    const Result<qint64> copy = store.duplicate(id, QStringLiteral("Copy"), false, fixture.now() + 7);
    QVERIFY(copy);
    const Campaign draft = campaignOf(*fixture.workspace, *copy);
    QCOMPARE(draft.name, QStringLiteral("Copy"));
    QCOMPARE(draft.plan.message.text, QStringLiteral("Hello {Name}"));
    QVERIFY(!draft.plan.sendAt);
    QCOMPARE(draft.createdAt, fixture.now() + 7);
    QCOMPARE(draft.recipients, 0);
    QCOMPARE(draft.counts.total(), 0);
    QVERIFY(draft.headers.isEmpty());
}

void TestCampaignDrafts::duplicateOfWhatWasSent()
{
    StorageFixture fixture;
    std::vector<NewRecipient> list{testRecipient(1), testRecipient(2), testRecipient(3), testRecipient(4)};
    list[1].state = Skipped;
    list[1].reason = Reason::Duplicate;
    list[2].state = Invalid;
    list[2].reason = Reason::PhoneTooShort;
    list[3].state = Invalid;
    list[3].reason = Reason::EmptyText; // of the message, not of the list
    const qint64 id = addDraft(*fixture.workspace, testPlan(fixture.account), list, fixture.now());
    QVERIFY(SealingStore(fixture.db()).seal(fixture.request(id), fixture.rendered(id, 1)));

    const Result<qint64> copy =
        CampaignStore(fixture.db()).duplicate(id, QStringLiteral("Copy"), true, fixture.now());
    QVERIFY(copy);
    const Campaign draft = campaignOf(*fixture.workspace, *copy);
    QCOMPARE(draft.state, CampaignState::Draft);
    QVERIFY(!draft.isSealed());
    QCOMPARE(draft.recipients, 4);
    QCOMPARE(draft.headers, QStringList(QStringLiteral("Name")));
    QCOMPARE(draft.counts[Ready], 2);
    QCOMPARE(draft.counts[Skipped], 1);
    QCOMPARE(draft.counts[Invalid], 1);
    const std::vector<RecipientRow> rows = rowsOf(*fixture.workspace, *copy);
    QCOMPARE(rows.at(0).phone, testPhone(1));
    QCOMPARE(rows.at(0).clientId, 0);
    QCOMPARE(rows.at(1).reason, Reason::Duplicate);
    QCOMPARE(rows.at(2).reason, Reason::PhoneTooShort);
    QCOMPARE(rows.at(3).reason, Reason::None);
    QCOMPARE(rows.at(3).state, Ready);
}

void TestCampaignDrafts::removedWithEverything()
{
    StorageFixture fixture;
    CampaignStore store(fixture.db());
    const qint64 id = fixture.draft(2);
    const QByteArray key = QByteArray::number(recipientKey(id, 1));
    QVERIFY(fixture.db().execute("INSERT INTO draft_phone(id,kind) VALUES(" + key + ",'scientific')"));
    QVERIFY(store.removeDraft(id));
    for (const char* table : {"campaign", "recipient", "delivery", "draft_phone", "campaign_count"}) {
        Result<Statement> count = fixture.db().prepare(QByteArray("SELECT count(*) FROM ").append(table));
        QVERIFY(count);
        QVERIFY(*count->step());
        QCOMPARE(count->integer(0), 0);
    }
    QCOMPARE(CampaignStore(fixture.db()).removeDraft(fixture.sealed(1)).error().code,
             ErrorCode::NotAllowedInState);
}

void TestCampaignDrafts::hiddenDraftsSurviveOtherStarts()
{
    constexpr qint64 kDay = 24LL * 3600 * 1000;
    StorageFixture fixture;
    CampaignStore store(fixture.db());
    const qint64 old = fixture.draft(2);
    fixture.clock.advance(std::chrono::hours(24 * 10));
    QVERIFY(store.hideDraft(old, fixture.now()));
    QVERIFY(store.removeIncompleteDrafts(fixture.now() + kDay));
    QVERIFY(store.completeDraft(old)); // undo
    QCOMPARE(fixture.counts(old)[Ready], 2);
    QCOMPARE(rowsOf(*fixture.workspace, old).size(), std::size_t(2));
    QVERIFY(!campaignOf(*fixture.workspace, old).finishedAt);

    const qint64 fresh = fixture.draft(1);
    QVERIFY(store.hideDraft(fresh, fixture.now()));
    QVERIFY(store.swapDrafts(old, fresh, fixture.now()));
    QVERIFY(store.removeIncompleteDrafts(fixture.now() + kDay));
    QVERIFY(store.swapDrafts(fresh, old, fixture.now())); // the list before
    QVERIFY(store.removeIncompleteDrafts(fixture.now() + kDay + 1));
    QCOMPARE(store.completeDraft(fresh).error().code, ErrorCode::NoSuchCampaign);
    QVERIFY(rowsOf(*fixture.workspace, fresh).empty());
    QCOMPARE(fixture.counts(old)[Ready], 2);
}

void TestCampaignDrafts::whatWasHalfMadeGoesAfterADay()
{
    constexpr qint64 kDay = 24LL * 3600 * 1000;
    StorageFixture fixture;
    CampaignStore store(fixture.db());
    const qint64 half = *store.createDraft(emptyDraft(fixture));
    QVERIFY(store.addRecipients(half, {testRecipient(1)}));
    QVERIFY(store.removeIncompleteDrafts(fixture.now()));
    QCOMPARE(rowsOf(*fixture.workspace, half).size(), std::size_t(1));
    QVERIFY(store.removeIncompleteDrafts(fixture.now() + kDay + 1));
    QVERIFY(rowsOf(*fixture.workspace, half).empty());
    // A clock that was set back keeps nothing for a year.
    Campaign ahead = emptyDraft(fixture);
    ahead.createdAt += 365 * kDay;
    const qint64 later = *store.createDraft(ahead);
    QVERIFY(store.removeIncompleteDrafts(fixture.now()));
    QCOMPARE(store.completeDraft(later).error().code, ErrorCode::NoSuchCampaign);
}

void TestCampaignDrafts::aDraftWithItsRowsIsMadeAtOnce()
{
    StorageFixture fixture;
    CampaignStore store(fixture.db());
    const qint64 whole = *store.newDraft(emptyDraft(fixture), {testRecipient(1), testRecipient(2)});
    QCOMPARE(fixture.counts(whole)[Ready], 2);
    QCOMPARE(campaignOf(*fixture.workspace, whole).recipients, 2);
    QVERIFY(fixture.db().execute("CREATE TEMP TRIGGER no_rows BEFORE INSERT ON recipient"
                                 " BEGIN SELECT raise(ABORT,'full'); END"));
    QVERIFY(!store.newDraft(emptyDraft(fixture), {testRecipient(1)}));
    Result<Statement> count = fixture.db().prepare("SELECT count(*) FROM campaign");
    QVERIFY(count);
    QVERIFY(*count->step());
    QCOMPARE(count->integer(0), 1); // nothing half made is left
}

QTEST_GUILESS_MAIN(TestCampaignDrafts)
#include "test_campaigndrafts.moc"
