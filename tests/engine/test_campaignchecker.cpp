// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/CampaignCheckRows.h"
#include "core/storage/GridReader.h"
#include "tests/engine/CampaignCheckFixture.h"

#include <QTest>

using namespace heliograph;

using Severity = FindingSeverity;
using Kind = FindingKind;

/// The look before a send: each finding with the rows behind it, and the seal of what was looked at. What
/// they allow is test_campaigncheck's.
class CampaignCheckerTest : public CampaignCheckFixture {
    Q_OBJECT
private Q_SLOTS:
    void init() { prepare(); }
    void allIsWell();
    void countsWhoIsLeftOut();
    void namesFieldsThatAreNotColumns();
    void suggestsTheNearestColumn_data();
    void suggestsTheNearestColumn();
    void listsEmptyFields();
    void leavesOutEmptyFieldsWithoutDefault();
    void findsDuplicatesWithAnotherText();
    void findsNumbersThatCameToTheStopList();
    void findsTheSameTextAndAsks();
    void findsTheSameTextThatIsStillToGo();
    void countsRepeatsByWhatIsKnown();
    void countsPartsAndTheLongest();
    void leavesOutWhatIsTooLong();
    void doubtsATypedLineBreak();
    void linesHaveTheirOrder();
    void sealsWhatWasChecked();
    void refusesADraftThatChanged_data();
    void refusesADraftThatChanged();
    void showsASealedCampaignAsConfirmed();
    void cancels();
};

void CampaignCheckerTest::allIsWell()
{
    const CheckResult result = check(draft(3));
    for (const Finding& finding : result.findings)
        QVERIFY(finding.severity == Severity::Ok || finding.severity == Severity::Info);
    QCOMPARE(result.find(Kind::Recipients)->count, 3);
    QCOMPARE(result.find(Kind::Recipients)->total, 0);
    QVERIFY(!result.find(Kind::Recipients)->rows);
    QCOMPARE(result.find(Kind::Fields)->words, QStringList(QStringLiteral("Name")));
    QCOMPARE(result.find(Kind::Sender)->word, QStringLiteral("Helio"));
    QVERIFY(!result.find(Kind::Connection)->flag);
    const SendOffer offer = offerOf(result, {});
    QVERIFY(offer.isAllowed());
    QCOMPARE(offer.messages, 3);
    QCOMPARE(offer.parts, 3);
    QVERIFY(!offer.at);
    QCOMPARE(offer.repeats, RepeatPolicy::Refuse);
}

void CampaignCheckerTest::countsWhoIsLeftOut()
{
    const CheckResult result =
        check(draft({testRecipient(1), leftOut(2, RecipientState::Skipped, Reason::Duplicate),
                     leftOut(3, RecipientState::Skipped, Reason::StopListed),
                     leftOut(4, RecipientState::Invalid, Reason::BadPhone)}));
    QCOMPARE(result.page.duplicates, 1);
    QCOMPARE(result.page.stopListed, 1);
    QCOMPARE(result.page.counts[RecipientState::Invalid], 1);
    const Finding* recipients = result.find(Kind::Recipients);
    QCOMPARE(recipients->count, 1);
    QCOMPARE(recipients->total, 3);
    QCOMPARE(phonesOf(*recipients), QStringList({testPhone(2), testPhone(3), testPhone(4)}));
}

void CampaignCheckerTest::namesFieldsThatAreNotColumns()
{
    m_plan.message.text = QStringLiteral("{Nmae|you} and {nmae} and {City}");
    const CheckResult result = check(draft(2));
    QStringList unknown;
    for (const Finding& finding : result.findings) {
        if (finding.kind == Kind::UnknownField)
            unknown += finding.word + u'>' + finding.other;
    }
    QCOMPARE(unknown, QStringList({QStringLiteral("Nmae>Name"), QStringLiteral("City>")}));
    QCOMPARE(offerOf(result, {}).blockedBy, Kind::UnknownField);
    QCOMPARE(result.page.counts.total(), 2);
    QCOMPARE(m_checker->seal(RepeatPolicy::Refuse).error().code, ErrorCode::DraftChanged);
}

void CampaignCheckerTest::suggestsTheNearestColumn_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("nearest");
    QTest::newRow("swapped letters") << QStringLiteral("Bonsu") << QStringLiteral("Bonus");
    QTest::newRow("missing letter") << QStringLiteral("Nam") << QStringLiteral("Name");
    QTest::newRow("cyrillic") << QStringLiteral("имия") << QStringLiteral("Имя");
    QTest::newRow("nothing like it") << QStringLiteral("Street") << QString();
    QTest::newRow("too short to tell") << QStringLiteral("X") << QString();
}

void CampaignCheckerTest::suggestsTheNearestColumn()
{
    QFETCH(QString, typed);
    QFETCH(QString, nearest);
    const QStringList headers = {QStringLiteral("Name"), QStringLiteral("Bonus"), QStringLiteral("Имя"),
                                 QStringLiteral("Organization")};
    QCOMPARE(nearestHeader(typed, headers), nearest);
}

void CampaignCheckerTest::listsEmptyFields()
{
    m_plan.message.text = QStringLiteral("Dear {Name|Friend}");
    const CheckResult result = check(draft({named(1, QStringLiteral("Anna")), named(2, QStringLiteral(" ")),
                                            named(3, QString()), named(4, QStringLiteral("Lev"))}));
    const Finding* empty = result.find(Kind::EmptyField);
    QVERIFY(empty);
    QCOMPARE(empty->severity, Severity::Warning);
    QCOMPARE(empty->count, 2);
    QCOMPARE(empty->word, QStringLiteral("Name"));
    QCOMPARE(empty->other, QStringLiteral("Friend"));
    QCOMPARE(phonesOf(*empty), QStringList({testPhone(2), testPhone(3)}));
    QCOMPARE(offerOf(result, {}).messages, 4);
}

void CampaignCheckerTest::leavesOutEmptyFieldsWithoutDefault()
{
    const CheckResult result = check(draft({named(1, QStringLiteral("Anna")), named(2, QString())}));
    QVERIFY(!result.find(Kind::EmptyField));
    const Finding* empty = result.find(Kind::EmptyFieldLeftOut);
    QVERIFY(empty);
    QCOMPARE(empty->count, 1);
    QCOMPARE(phonesOf(*empty), QStringList(testPhone(2)));
    QCOMPARE(phonesOf(*result.find(Kind::Recipients)), QStringList(testPhone(2)));
    QCOMPARE(offerOf(result, {}).messages, 1);
}

void CampaignCheckerTest::findsDuplicatesWithAnotherText()
{
    NewRecipient same = named(1, QStringLiteral("Anna"));
    same.row = 10;
    same.state = RecipientState::Skipped;
    same.reason = Reason::Duplicate;
    NewRecipient other = same;
    other.row = 11;
    other.cells = {QStringLiteral("Maria")};
    const CheckResult result = check(draft({named(1, QStringLiteral("Anna")), same, other}));
    QCOMPARE(result.page.duplicates, 2);
    QCOMPARE(result.page.duplicatesWithOtherText, 1);
    const Finding* finding = result.find(Kind::DuplicatesOtherText);
    QVERIFY(finding);
    QCOMPARE(finding->count, 1);
    QCOMPARE(GridReader(m_engine->workspace().connection()).rows(*finding->rows)->at(0).row, 11);
}

void CampaignCheckerTest::findsNumbersThatCameToTheStopList()
{
    const qint64 id = draft(3);
    QVERIFY(m_engine->stopList().add({{testPhone(2), QStringLiteral("asked"), QStringLiteral("manual"), 1},
                                      {testPhone(9), QStringLiteral("asked"), QStringLiteral("manual"), 1}}));
    const CheckResult result = check(id);
    const Finding* finding = result.find(Kind::StopList);
    QCOMPARE(finding->total, 2);
    QCOMPARE(finding->count, 1);
    QCOMPARE(phonesOf(*finding), QStringList(testPhone(2)));
    QCOMPARE(offerOf(result, {}).messages, 2);
    QVERIFY(m_checker->seal(RepeatPolicy::Refuse));
    QCOMPARE(rowsOf(m_engine->workspace(), id).at(1).state, RecipientState::Skipped);
    QCOMPARE(rowsOf(m_engine->workspace(), id).at(1).reason, Reason::StopListed);
}

void CampaignCheckerTest::findsTheSameTextAndAsks()
{
    check(draft(2));
    QVERIFY(m_checker->seal(RepeatPolicy::Refuse));
    QVERIFY(m_engine->workspace().connection().execute("UPDATE delivery SET state=2,first_attempt_at=" +
                                                       QByteArray::number(m_clock->nowMs())));
    m_clock->advance(std::chrono::minutes(40));
    const qint64 id = draft(5);
    const CheckResult result = check(id);
    const Finding* same = result.find(Kind::SameTextRecently);
    QCOMPARE(same->severity, Severity::Decision);
    QCOMPARE(same->count, 2);
    QCOMPARE(same->word, QStringLiteral("Helio"));
    QCOMPARE(same->other, QStringLiteral("Spring"));
    QCOMPARE(*same->at, m_clock->nowMs() - 40 * kMinute);
    QCOMPARE(phonesOf(*same), QStringList({testPhone(1), testPhone(2)}));

    const SendOffer open = offerOf(result, {});
    QCOMPARE(open.missing, 1);
    QVERIFY(!open.isAllowed());
    const SendOffer skip = offerOf(result, {RepeatPolicy::Skip, {}});
    QVERIFY(skip.isAllowed());
    QCOMPARE(skip.messages, 3);
    QCOMPARE(skip.parts, 3);
    const SendOffer again = offerOf(result, {RepeatPolicy::Allow, {}});
    QVERIFY(again.isAllowed());
    QCOMPARE(again.messages, 5);

    QCOMPARE(m_checker->seal(RepeatPolicy::Refuse).error().code, ErrorCode::RepeatGuard);
    QVERIFY(m_checker->seal(skip.repeats));
    QCOMPARE(campaign(id).counts[RecipientState::Ready], 3);
    QCOMPARE(campaign(id).counts[RecipientState::Skipped], 2);
}

void CampaignCheckerTest::findsTheSameTextThatIsStillToGo()
{
    check(draft(2));
    QVERIFY(m_checker->seal(RepeatPolicy::Refuse));
    m_clock->advance(std::chrono::hours(24 * 3)); // the campaign may be continued at any moment
    const CheckResult result = check(draft(5));
    const Finding* same = result.find(Kind::SameTextRecently);
    QVERIFY(same);
    QCOMPARE(same->severity, Severity::Decision);
    QCOMPARE(same->count, 2);
    QCOMPARE(same->other, QStringLiteral("Spring"));
    QCOMPARE(result.repeats.toCome, 2);
    QCOMPARE(result.repeats.sent + result.repeats.perhaps, 0);
}

void CampaignCheckerTest::countsRepeatsByWhatIsKnown()
{
    const qint64 first = draft(4);
    check(first);
    QVERIFY(m_checker->seal(RepeatPolicy::Refuse));
    const auto becomes = [this, first](int row, const QByteArray& fields) {
        const QByteArray key = QByteArray::number((first << 32) + row);
        return m_engine->workspace().connection().execute("UPDATE delivery SET " + fields +
                                                          " WHERE id=" + key);
    };
    const QByteArray tried = ",first_attempt_at=" + QByteArray::number(m_clock->nowMs() + kMinute);
    QVERIFY(becomes(2, "state=4,next=3" + tried)); // unknown
    QVERIFY(becomes(3, "state=3" + tried));        // held by the gateway
    QVERIFY(becomes(4, "state=9" + tried));        // delivered; the first one still waits
    m_clock->advance(std::chrono::minutes(40));
    const CheckResult result = check(draft(6));
    const Finding* same = result.find(Kind::SameTextRecently);
    QCOMPARE(same->count, 4);
    QCOMPARE(same->rows->size(), std::size_t(4));
    QCOMPARE(result.repeats.sent, 1);
    QCOMPARE(result.repeats.perhaps, 1);
    QCOMPARE(result.repeats.toCome, 2);
    QCOMPARE(result.repeats.parts, 4);
    QCOMPARE(*same->at, m_clock->nowMs() - 39 * kMinute); // of who has it, not of who is still to get it
}

void CampaignCheckerTest::countsPartsAndTheLongest()
{
    m_plan.message.text = QStringLiteral("{Name}");
    const CheckResult result = check(
        draft({named(1, QString(100, u'a')), named(2, QString(165, u'a')), named(3, QString(161, u'b'))}));
    QCOMPARE(result.page.histogram, (std::map<int, qint64>{{1, 1}, {2, 2}}));
    QCOMPARE(result.page.parts, 5);
    QCOMPARE(result.longest.characters, 165);
    QCOMPARE(result.longest.row, 3);
}

void CampaignCheckerTest::leavesOutWhatIsTooLong()
{
    m_plan.message.text = QStringLiteral("{Name}");
    m_plan.maxParts = 1;
    const CheckResult result =
        check(draft({named(1, QString(165, u'a')), named(2, QStringLiteral("short"))}));
    const Finding* invalid = result.find(Kind::InvalidRows);
    QVERIFY(invalid);
    QCOMPARE(invalid->reason, Reason::TooManyParts);
    QCOMPARE(phonesOf(*invalid), QStringList(testPhone(1)));
    QCOMPARE(offerOf(result, {}).messages, 1);
}

void CampaignCheckerTest::doubtsATypedLineBreak()
{
    m_plan.message.text = QStringLiteral("Dear {Name}");
    CheckResult result = check(draft({named(1, QStringLiteral("C:\\new")), named(2, QStringLiteral("Lev"))}));
    const Finding* some = result.find(Kind::MessageDoubt);
    QVERIFY(some);
    QCOMPARE(some->warning, MessageWarning::TypedLineBreak);
    QCOMPARE(phonesOf(*some), QStringList(testPhone(1)));
    QVERIFY(offerOf(result, {}).isAllowed());

    m_plan.message.text = QStringLiteral("two\\nlines");
    result = check(draft(2));
    QCOMPARE(result.find(Kind::MessageDoubt)->count, 2);
    QVERIFY(!result.find(Kind::MessageDoubt)->rows);
}

void CampaignCheckerTest::linesHaveTheirOrder()
{
    check(draft(1));
    QVERIFY(m_checker->seal(RepeatPolicy::Refuse));
    m_plan.maxRecipients = 1;
    m_plan.quietHours = {QTime(9, 0), QTime(21, 0)};
    const CheckResult result = check(draft(2));
    QList<Kind> kinds;
    for (const Finding& finding : result.findings)
        kinds += finding.kind;
    QCOMPARE(kinds, (QList<Kind>{Kind::SameTextRecently, Kind::TooMany, Kind::Recipients, Kind::Fields,
                                 Kind::StopList, Kind::Sender, Kind::QuietHours, Kind::Connection}));
}

void CampaignCheckerTest::sealsWhatWasChecked()
{
    const qint64 id = draft(3);
    check(id);
    QVERIFY(m_checker->seal(RepeatPolicy::Refuse));
    const Campaign sealed = campaign(id);
    QVERIFY(sealed.isSealed());
    QCOMPARE(sealed.parts, 3);
    QCOMPARE(sealed.identity, accountIdentity(m_account));
    QCOMPARE(sealed.plan.gatewayUtcOffsetMinutes, 180);
    // Nothing is sealed twice.
    QVERIFY(!m_checker->seal(RepeatPolicy::Refuse));
}

void CampaignCheckerTest::refusesADraftThatChanged_data()
{
    QTest::addColumn<QString>("what");
    for (const char* what :
         {"text", "cell", "phone", "state", "more rows", "account's address", "account's sender"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void CampaignCheckerTest::refusesADraftThatChanged()
{
    QFETCH(QString, what);
    const qint64 id = draft(3);
    check(id);
    Connection& db = m_engine->workspace().connection();
    Account stored = *m_engine->accounts().account(m_account.name);
    if (what == QStringLiteral("text"))
        QVERIFY(m_engine->campaigns().changeDraft(
            id, [](Campaign& draft) { draft.plan.message.text = QStringLiteral("Hi"); }));
    else if (what == QStringLiteral("cell"))
        QVERIFY(db.execute("UPDATE recipient SET cells='Zoya' WHERE row=3"));
    else if (what == QStringLiteral("phone"))
        QVERIFY(db.execute("UPDATE recipient SET phone='79000000999' WHERE row=3"));
    else if (what == QStringLiteral("state"))
        QVERIFY(db.execute("UPDATE delivery SET state=6,reason='badPhone'"));
    else if (what == QStringLiteral("more rows"))
        QVERIFY(m_engine->campaigns().addRecipients(id, {testRecipient(9)}));
    else if (what == QStringLiteral("account's address"))
        stored.url = QUrl(QStringLiteral("https://other.invalid/xml/"));
    else
        stored.sender = QStringLiteral("Other");
    QVERIFY(m_engine->accounts().update(stored));
    const Result<void> sealed = m_checker->seal(RepeatPolicy::Refuse);
    QVERIFY(!sealed);
    QCOMPARE(sealed.error().code, ErrorCode::DraftChanged);
    QVERIFY(!campaign(id).isSealed());
    check(id);
    QCOMPARE(m_checker->seal(RepeatPolicy::Refuse).has_value(), what != QStringLiteral("state"));
}

void CampaignCheckerTest::showsASealedCampaignAsConfirmed()
{
    const qint64 id = draft({testRecipient(1), leftOut(2, RecipientState::Invalid, Reason::BadPhone)});
    check(id);
    QVERIFY(m_checker->seal(RepeatPolicy::Refuse));
    const CheckResult result = check(id);
    QVERIFY(result.sealed);
    QCOMPARE(result.find(Kind::Recipients)->count, 1);
    QCOMPARE(result.find(Kind::Recipients)->total, 1);
    QCOMPARE(result.page.histogram, (std::map<int, qint64>{{1, 1}}));
    QVERIFY(!m_checker->seal(RepeatPolicy::Allow));
}

void CampaignCheckerTest::cancels()
{
    const qint64 id = draft(6000);
    const Result<CheckResult> result = m_checker->check(id, [](qint64, qint64) { return false; });
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Cancelled);
    QVERIFY(!m_checker->seal(RepeatPolicy::Refuse));
}

QTEST_GUILESS_MAIN(CampaignCheckerTest)
#include "test_campaignchecker.moc"
