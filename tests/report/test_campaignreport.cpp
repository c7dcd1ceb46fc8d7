// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/CampaignReport.h"
#include "core/spreadsheet/RowSource.h"
#include "tests/support/Drafts.h"
#include "tests/support/TemporaryWorkspace.h"

#include <QDir>
#include <QTest>

using namespace heliograph;

namespace {

std::vector<QStringList> readTable(const QString& path)
{
    std::vector<QStringList> rows;
    const auto source = openRows(path, {});
    for (auto row = (*source)->next(); row && *row; row = (*source)->next())
        rows.push_back((*row)->cells);
    return rows;
}

} // namespace

/// A report hands the operator's own columns back, with what became of each row beside them.
class CampaignReportTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void keepsTheColumnsAndEveryRow_data();
    void keepsTheColumnsAndEveryRow();
    void leavesOutWhatIsNotWanted();
    void defusesFormulas();
    void refusesOtherEndings();
    void leavesNothingWhenCancelled();
    void leavesNothingWhereItCantWrite();
    void knowsNoOtherCampaign();

private:
    std::unique_ptr<TemporaryWorkspace> m_folders;
    std::unique_ptr<VirtualClock> m_clock;
    std::unique_ptr<Workspace> m_workspace;
    qint64 m_campaign = 0;
};

void CampaignReportTest::init()
{
    m_workspace.reset();
    m_folders = std::make_unique<TemporaryWorkspace>();
    m_clock = std::make_unique<VirtualClock>();
    m_workspace = m_folders->open(*m_clock);
    NewRecipient broken = testRecipient(3);
    broken.phone = QStringLiteral("нет номера");
    broken.state = RecipientState::Invalid;
    broken.reason = Reason::BadPhone;
    NewRecipient formula = testRecipient(2);
    formula.cells = {QStringLiteral("=1+1")};
    m_campaign = addDraft(*m_workspace, testPlan(testAccount()), {testRecipient(1), formula, broken},
                          m_clock->nowMs());
}

void CampaignReportTest::keepsTheColumnsAndEveryRow_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("XLSX") << QStringLiteral("отчёт.xlsx");
    QTest::newRow("CSV") << QStringLiteral("отчёт.csv");
}

void CampaignReportTest::keepsTheColumnsAndEveryRow()
{
    QFETCH(QString, file);
    const QString path = m_folders->path(file);
    const Result<qint64> written = CampaignReport(*m_workspace).write(m_campaign, path);
    QVERIFY2(written, written ? "" : qPrintable(describe(written.error())));
    QCOMPARE(*written, 3);
    const std::vector<QStringList> rows = readTable(path);
    QCOMPARE(rows.size(), std::size_t(4));
    QCOMPARE(rows[0].first(), QStringLiteral("Name"));
    QCOMPARE(rows[1].value(1), QStringLiteral("2"));
    QCOMPARE(rows[1].value(2), testPhone(1));
    QCOMPARE(rows[1].value(3), describe(RecipientState::Ready));
    QCOMPARE(rows[3].value(2), QStringLiteral("нет номера"));
    QCOMPARE(rows[3].value(3), describe(RecipientState::Invalid));
    QCOMPARE(rows[3].value(4), describe(Reason::BadPhone));
}

void CampaignReportTest::leavesOutWhatIsNotWanted()
{
    const QString path = m_folders->path(QStringLiteral("masked.csv"));
    QVERIFY(CampaignReport(*m_workspace, {false, true}).write(m_campaign, path));
    const std::vector<QStringList> rows = readTable(path);
    QCOMPARE(rows[0].size(), 7);
    QCOMPARE(rows[1].value(1), QStringLiteral("7900*****01"));
    // The operator's own phone column would give it away.
    QVERIFY(m_workspace->connection().execute("UPDATE campaign SET headers='Phone',plan=json_set(plan,"
                                              "'$.phoneHeader','Phone')"));
    QVERIFY(m_workspace->connection().execute("UPDATE recipient SET cells=phone"));
    QVERIFY(CampaignReport(*m_workspace, {true, true}).write(m_campaign, path));
    QCOMPARE(readTable(path)[1].value(0), QStringLiteral("7900*****01"));
}

void CampaignReportTest::defusesFormulas()
{
    const QString path = m_folders->path(QStringLiteral("f.csv"));
    QVERIFY(CampaignReport(*m_workspace).write(m_campaign, path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains("'=1+1"));
    QVERIFY(!bytes.contains("\n=1+1"));
}

void CampaignReportTest::refusesOtherEndings()
{
    const Result<qint64> written =
        CampaignReport(*m_workspace).write(m_campaign, m_folders->path(QStringLiteral("r.pdf")));
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::BadOption);
}

void CampaignReportTest::leavesNothingWhenCancelled()
{
    std::vector<NewRecipient> many;
    for (int i = 1; i <= 6000; ++i)
        many.push_back(testRecipient(i));
    const qint64 big = addDraft(*m_workspace, testPlan(testAccount()), many, m_clock->nowMs());
    const QString path = m_folders->path(QStringLiteral("cancelled.csv"));
    const Result<qint64> written =
        CampaignReport(*m_workspace).write(big, path, [](qint64, qint64) { return false; });
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Cancelled);
    QVERIFY(!QFile::exists(path));
}

void CampaignReportTest::leavesNothingWhereItCantWrite()
{
    const QString path = m_folders->path(QStringLiteral("no such folder/r.xlsx"));
    const Result<qint64> written = CampaignReport(*m_workspace).write(m_campaign, path);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::UnwritableFile);
    QVERIFY(!describe(written.error()).isEmpty());
}

void CampaignReportTest::knowsNoOtherCampaign()
{
    const Result<qint64> written =
        CampaignReport(*m_workspace).write(4711, m_folders->path(QStringLiteral("r.csv")));
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::NoSuchCampaign);
}

QTEST_GUILESS_MAIN(CampaignReportTest)
#include "test_campaignreport.moc"
