// SPDX-License-Identifier: GPL-3.0-or-later
// Repairs that are undone, phones that are typed anew, and what that means for the other rows.
#include "core/engine/DraftBuilder.h"
#include "core/engine/DraftEdits.h"
#include "core/engine/DraftReport.h"
#include "core/storage/StopListStore.h"
#include "tests/support/Drafts.h"
#include "tests/support/TemporaryWorkspace.h"

#include <QFile>
#include <QTest>

using namespace heliograph;
using enum RecipientState;

class DraftEditsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void asItStands_data();
    void asItStands();
    void repairsByKind();
    void undoOneRepair();
    void undoAllOfAKind();
    void manyRowsInPieces();
    void typedPhone();
    void typedNonsenseStaysToFix();
    void aDuplicateTakesTheFreePlace();
    void anEditCanBecomeADuplicate();
    void aReadyRowCountsWhateverItsCellSays();
    void keepAllKnowsNoDuplicates();
    void stopListHolds();
    void rowTimesAreJudged();
    void partsInPages();
    void report();

private:
    qint64 draft(const QByteArray& csv, DuplicatePolicy duplicates = DuplicatePolicy::KeepFirst);
    DraftRow row(qint64 draft, qint64 number);
    DraftEdit type(const DraftRow& row, const QString& text);
    DraftSummary summary(qint64 draft) { return DraftStore(db()).summary(draft).value(); }
    void checkCounters(qint64 draft);
    Connection& db() { return m_workspace->connection(); }
    DraftEdits edits() { return DraftEdits(*m_workspace, *m_clock); }

    std::unique_ptr<TemporaryWorkspace> m_folders;
    std::unique_ptr<VirtualClock> m_clock;
    std::unique_ptr<Workspace> m_workspace;
    bool m_withTimes = false;
};

void DraftEditsTest::init()
{
    m_workspace.reset();
    m_folders = std::make_unique<TemporaryWorkspace>();
    m_clock = std::make_unique<VirtualClock>();
    m_workspace = m_folders->open(*m_clock);
    m_withTimes = false;
}

qint64 DraftEditsTest::draft(const QByteArray& csv, DuplicatePolicy duplicates)
{
    QFile file(m_folders->path(QStringLiteral("list.csv")));
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size())
        qFatal("no test file");
    file.close();
    Campaign empty;
    empty.plan = testPlan(testAccount());
    ListRequest list;
    list.file = file.fileName();
    list.duplicates = duplicates;
    if (m_withTimes)
        list.choices = {{0, Field::Phone, true}, {1, Field::Time, true}};
    const Result<DraftResult> made =
        DraftBuilder(*m_workspace, *m_clock).replaceList(*CampaignStore(db()).newDraft(empty), list);
    if (!made)
        qFatal("%s", qPrintable(describe(made.error())));
    return made->campaign;
}

DraftRow DraftEditsTest::row(qint64 draft, qint64 number)
{
    const Result<std::vector<DraftRow>> rows = DraftStore(db()).rows({draft, 0, 1000}, DraftPart::All);
    for (const DraftRow& row : *rows) {
        if (row.row == number)
            return row;
    }
    qFatal("no row");
}

DraftEdit DraftEditsTest::type(const DraftRow& row, const QString& text)
{
    return edits().apply(row.key >> 32, {{row.key, text, false}}).value();
}

void DraftEditsTest::checkCounters(qint64 draft)
{
    Counts counted;
    const Result<std::vector<DraftRow>> rows = DraftStore(db()).rows({draft, 0, 1000}, DraftPart::All);
    for (const DraftRow& row : *rows)
        ++counted[row.state];
    const Counts kept = campaignOf(*m_workspace, draft).counts;
    QCOMPARE(kept[Ready], counted[Ready]);
    QCOMPARE(kept[Invalid], counted[Invalid]);
    QCOMPARE(kept[Skipped], counted[Skipped]);
    const DraftSummary sum = summary(draft);
    QCOMPARE(sum.rows, sum.ready + sum.duplicates + sum.stopListed + sum.toFix);
    QCOMPARE(sum.ready, counted[Ready]);
}

void DraftEditsTest::asItStands_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("phone");
    QTest::newRow("plus") << QStringLiteral("+7 (900) 000-01-01") << QStringLiteral("79000000101");
    QTest::newRow("digits") << QStringLiteral("79000000101") << QStringLiteral("79000000101");
    QTest::newRow("trunk") << QStringLiteral("8 900 000 01 01") << QString();
    QTest::newRow("no country") << QStringLiteral("900 000 01 01") << QString();
    QTest::newRow("exponent") << QStringLiteral("7.9000000101E+10") << QString();
    QTest::newRow("two") << QStringLiteral("79000000101, 79000000102") << QString();
    QTest::newRow("letters") << QStringLiteral("7900OOOO101") << QString();
    QTest::newRow("empty") << QString() << QString();
}

void DraftEditsTest::asItStands()
{
    QFETCH(QString, cell);
    QFETCH(QString, phone);
    const PhoneVerdict verdict = readPhoneAsItStands(cell);
    QCOMPARE(verdict.phone, phone);
    QCOMPARE(verdict.reason == Reason::None, !phone.isEmpty());
}

void DraftEditsTest::repairsByKind()
{
    const qint64 id =
        draft("Phone,Name\n8 900 000-01-01,A\n89000000102,B\n7.9000000103E+10,C\n79000000104,D\n"
              "8 900 000-01-01,again\n");
    const std::vector<RepairKind> kinds = *DraftStore(db()).repairKinds(id);
    // The repaired duplicate is left out anyway and counts as no repair.
    QCOMPARE(kinds, (std::vector<RepairKind>{{QStringLiteral("scientific"), 1, 0},
                                             {QStringLiteral("trunkPrefix"), 2, 0}}));
    const std::vector<DraftRow> rows = *DraftStore(db()).repairs({id, 0, 10}, QStringLiteral("trunkPrefix"));
    QCOMPARE(rows.size(), std::size_t(2));
    QCOMPARE(rows.front().row, 2);
    QCOMPARE(rows.front().cells.value(0), QStringLiteral("8 900 000-01-01"));
    QCOMPARE(rows.front().phone, QStringLiteral("79000000101"));
    QCOMPARE(DraftStore(db()).repairs({id, rows.front().key, 10}, QStringLiteral("trunkPrefix"))->size(),
             std::size_t(1));
    QCOMPARE(summary(id).repaired, 3);
    QCOMPARE(summary(id).ready, 4);
    QCOMPARE(summary(id).duplicates, 1);
}

void DraftEditsTest::undoOneRepair()
{
    const qint64 id = draft("Phone,Name\n89000000101,A\n79000000102,B\n");
    const DraftRow before = row(id, 2);
    const Result<DraftEdit> undone = edits().apply(id, {{before.key, std::nullopt, true}});
    QVERIFY(undone);
    const DraftRow after = row(id, 2);
    QCOMPARE(after.state, Invalid);
    QCOMPARE(after.phone, QStringLiteral("89000000101"));
    QVERIFY(after.undone);
    QCOMPARE(undone->rows.size(), std::size_t(1));
    QCOMPARE(undone->rows.front(), after);
    checkCounters(id);
    // The kind still shows the row, so that it can be taken again.
    QCOMPARE(DraftStore(db()).repairKinds(id)->front(), (RepairKind{QStringLiteral("trunkPrefix"), 0, 1}));
    QVERIFY(edits().apply(id, undone->before));
    QCOMPARE(row(id, 2), before);
    checkCounters(id);
}

void DraftEditsTest::undoAllOfAKind()
{
    const qint64 id = draft("Phone,Name\n89000000101,A\n89000000102,B\n89000000103,C\n79000000104,D\n");
    QVERIFY(edits().apply(id, {{row(id, 3).key, std::nullopt, true}}));
    const Result<DraftEdit> undone = edits().setKind(id, QStringLiteral("trunkPrefix"), true);
    QVERIFY(undone);
    QCOMPARE(undone->before.size(), std::size_t(2));
    QCOMPARE(summary(id).ready, 1);
    QCOMPARE(summary(id).toFix, 3);
    checkCounters(id);
    // Back to how it was: the one that had been undone before stays so.
    QVERIFY(edits().apply(id, undone->before));
    QCOMPARE(summary(id).ready, 3);
    QVERIFY(row(id, 3).undone);
    checkCounters(id);
    QVERIFY(edits().setKind(id, QStringLiteral("trunkPrefix"), false));
    QCOMPARE(summary(id).ready, 4);
    checkCounters(id);
}

void DraftEditsTest::manyRowsInPieces()
{
    constexpr int kRows = 45'000;
    QByteArray csv("Phone,Name\n");
    for (int i = 0; i < kRows; ++i)
        csv += QByteArray::number(89000000000 + i) + ",A\n";
    const qint64 id = draft(csv);
    const QString kind = QStringLiteral("trunkPrefix");
    // A cancel in the middle takes back what was done.
    const Result<DraftEdit> cancelled =
        edits().setKind(id, kind, true, [](qint64 done, qint64) { return done < 30'000; });
    QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
    QCOMPARE(summary(id).ready, kRows);
    const Result<DraftEdit> undone = edits().setKind(id, kind, true);
    QVERIFY(undone);
    QCOMPARE(undone->before.size(), std::size_t(kRows));
    QCOMPARE(summary(id).toFix, kRows);
    QVERIFY(edits().apply(id, undone->before));
    QCOMPARE(summary(id).ready, kRows);
    QCOMPARE(campaignOf(*m_workspace, id).counts[Ready], kRows);
}

void DraftEditsTest::typedPhone()
{
    const qint64 id = draft("Phone,Name\nabc,A\n79000000102,B\n");
    const DraftRow before = row(id, 2);
    const DraftEdit edit = type(before, QStringLiteral("8 (900) 000-01-01"));
    const DraftRow after = row(id, 2);
    QCOMPARE(after.state, Ready);
    QCOMPARE(after.phone, QStringLiteral("79000000101"));
    QCOMPARE(after.edited, std::optional(QStringLiteral("8 (900) 000-01-01")));
    QCOMPARE(after.cells.value(0), QStringLiteral("abc"));
    checkCounters(id);
    // Still in the list of what needed a look.
    QCOMPARE(DraftStore(db()).rows({id, 0, 10}, DraftPart::ToFix)->size(), std::size_t(1));
    QVERIFY(edits().apply(id, edit.before));
    QCOMPARE(row(id, 2), before);
    checkCounters(id);
}

void DraftEditsTest::typedNonsenseStaysToFix()
{
    const qint64 id = draft("Phone,Name\nabc,A\n79000000102,B\n");
    type(row(id, 2), QStringLiteral("7900"));
    QCOMPARE(row(id, 2).state, Invalid);
    QCOMPARE(row(id, 2).reason, Reason::PhoneTooShort);
    QCOMPARE(row(id, 2).phone, QStringLiteral("7900"));
    type(row(id, 2), QString());
    QCOMPARE(row(id, 2).reason, Reason::EmptyPhone);
    checkCounters(id);
}

void DraftEditsTest::aDuplicateTakesTheFreePlace()
{
    const qint64 id = draft("Phone,Name\n79000000101,A\n79000000101,B\n79000000101,C\n");
    const DraftEdit edit = type(row(id, 2), QStringLiteral("79000000109"));
    QCOMPARE(row(id, 2).state, Ready);
    QCOMPARE(row(id, 3).state, Ready); // nobody is forgotten
    QCOMPARE(row(id, 4).reason, Reason::Duplicate);
    checkCounters(id);
    QVERIFY(edits().apply(id, edit.before));
    QCOMPARE(row(id, 2).state, Ready);
    QCOMPARE(row(id, 3).reason, Reason::Duplicate);
    checkCounters(id);
}

void DraftEditsTest::anEditCanBecomeADuplicate()
{
    const qint64 id = draft("Phone,Name\n79000000101,A\nabc,B\n79000000103,C\n");
    type(row(id, 3), QStringLiteral("79000000101"));
    QCOMPARE(row(id, 3).state, Skipped);
    QCOMPARE(row(id, 3).reason, Reason::Duplicate);
    // The same number further down gives way to the row above.
    type(row(id, 3), QStringLiteral("79000000103"));
    QCOMPARE(row(id, 3).state, Ready);
    QCOMPARE(row(id, 4).reason, Reason::Duplicate);
    checkCounters(id);
}

void DraftEditsTest::aReadyRowCountsWhateverItsCellSays()
{
    const qint64 id = draft("Phone,Name\n79000000103,A\nabc,B\n79000000104,C\n");
    type(row(id, 3), QStringLiteral("79000000101"));
    // What was typed is no longer known, as in drafts of earlier versions.
    QVERIFY(db().execute("DELETE FROM draft_phone"));
    type(row(id, 2), QStringLiteral("79000000101"));
    type(row(id, 4), QStringLiteral("79000000101"));
    QCOMPARE(row(id, 3).state, Ready);
    QCOMPARE(row(id, 2).reason, Reason::Duplicate);
    QCOMPARE(row(id, 4).reason, Reason::Duplicate);
    checkCounters(id);
}

void DraftEditsTest::keepAllKnowsNoDuplicates()
{
    const qint64 id = draft("Phone,Name\n79000000101,A\nabc,B\n", DuplicatePolicy::KeepAll);
    type(row(id, 3), QStringLiteral("79000000101"));
    QCOMPARE(row(id, 3).state, Ready);
    checkCounters(id);
}

void DraftEditsTest::stopListHolds()
{
    QVERIFY(StopListStore(db()).add({{QStringLiteral("79000000109"), QStringLiteral("asked"), {}, 77}}));
    const qint64 id = draft("Phone,Name\n79000000101,A\nabc,B\n");
    type(row(id, 3), QStringLiteral("79000000109"));
    QCOMPARE(row(id, 3).reason, Reason::StopListed);
    const std::vector<StopListed> listed = *DraftStore(db()).stopListed({id, 0, 10});
    QCOMPARE(listed.size(), std::size_t(1));
    QCOMPARE(listed.front().since, 77);
    QCOMPARE(listed.front().why, QStringLiteral("asked"));
    checkCounters(id);
}

void DraftEditsTest::rowTimesAreJudged()
{
    m_withTimes = true;
    const QByteArray later =
        m_clock->now().addDays(2).toLocalTime().toString(QStringLiteral("dd.MM.yyyy HH:mm")).toUtf8();
    const qint64 id = draft("Phone,When\nabc," + later + "\ndef,2001-01-01 10:00\n");
    type(row(id, 2), QStringLiteral("79000000101"));
    QVERIFY(row(id, 2).sendAt.has_value());
    QCOMPARE(row(id, 2).state, Ready);
    type(row(id, 3), QStringLiteral("79000000102"));
    QCOMPARE(row(id, 3).reason, Reason::RowTimeInPast);
    checkCounters(id);
}

void DraftEditsTest::partsInPages()
{
    const qint64 id = draft("Phone,Name\na,A\n79000000101,B\nb,C\n79000000101,D\nc,E\n");
    const std::vector<DraftRow> first = *DraftStore(db()).rows({id, 0, 2}, DraftPart::ToFix);
    QCOMPARE(first.size(), std::size_t(2));
    QCOMPARE(first.back().row, 4);
    const std::vector<DraftRow> second = *DraftStore(db()).rows({id, first.back().key, 2}, DraftPart::ToFix);
    QCOMPARE(second.size(), std::size_t(1));
    QCOMPARE(second.front().row, 6);
    QCOMPARE(DraftStore(db()).rows({id, 0, 9}, DraftPart::Duplicates)->front().row, 5);
    QVERIFY(DraftStore(db()).rows({id, 0, 9}, DraftPart::StopListed)->empty());
    QCOMPARE(DraftStore(db()).rowsWithPhones(id, {QStringLiteral("79000000101")})->size(), std::size_t(2));
}

void DraftEditsTest::report()
{
    const qint64 id = draft("Phone,Name\n89000000101,A\n79000000102,B\n79000000102,C\nabc,D\nxyz,E\n");
    type(row(id, 6), QStringLiteral("79000000109"));
    const QString path = m_folders->path(QStringLiteral("report.csv"));
    QCOMPARE(writeDraftReport(db(), id, path).value(), 4);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(QStringLiteral("\r\n"));
    QCOMPARE(lines.size(), 6); // a header, four lines, the end
    QVERIFY(lines.at(0).endsWith(QStringLiteral("Phone,Name")));
    QVERIFY(lines.at(1).startsWith(QStringLiteral("2,89000000101,79000000101,repaired,")));
    QVERIFY(lines.at(2).contains(QStringLiteral("repeats row 3")));
    QVERIFY(lines.at(3).startsWith(QStringLiteral("5,abc,,left out,")));
    QVERIFY(lines.at(4).startsWith(QStringLiteral("6,xyz,79000000109,corrected by hand,")));
    QCOMPARE(writeDraftReport(db(), id, m_folders->path(QStringLiteral("a.pdf"))).error().code,
             ErrorCode::BadOption);
}

QTEST_GUILESS_MAIN(DraftEditsTest)
#include "test_draftedits.moc"
