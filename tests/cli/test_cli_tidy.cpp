// SPDX-License-Identifier: GPL-3.0-or-later
// campaign remove, workspace tidy.
#include "core/settings/Settings.h"
#include "core/storage/CampaignCounts.h"
#include "core/storage/Workspace.h"
#include "tests/cli/InProcess.h"
#include "tests/support/Drafts.h"

#include <QTest>

using namespace heliograph;
using namespace Qt::StringLiterals;

class TestCliTidy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_cli = std::make_unique<InProcess>(); }
    void cleanup() { m_cli.reset(); }
    void removesACampaign();
    void asksForConsent();
    void saysWhatSpeaksAgainst_data();
    void saysWhatSpeaksAgainst();
    void tidiesByTheSettings();
    void limitsOnTheLine();
    void onlySaysWhatItWouldDo();
    void helpTellsBoth();

private:
    qint64 ended(int daysAgo, const QByteArray& more = "SELECT 1");
    CliRun tidy(const QStringList& more = {})
    {
        return m_cli->json(QStringList{u"workspace"_s, u"tidy"_s} + more);
    }
    CliRun remove(qint64 campaign, const QStringList& more = {})
    {
        return m_cli->json(QStringList{u"campaign"_s, u"remove"_s, QString::number(campaign)} + more);
    }
    QJsonObject firstRow(qint64 campaign)
    {
        return m_cli->json({u"status"_s, QString::number(campaign)}).lines().value(0);
    }

    std::unique_ptr<InProcess> m_cli;
};

// A finished campaign with five recipients, all delivered.
qint64 TestCliTidy::ended(int daysAgo, const QByteArray& more)
{
    SystemClock clock;
    const auto workspace =
        Workspace::open({m_cli->path(u"workspace"_s), m_cli->path(u"config"_s), thisMachine()}, clock);
    const QDateTime at = clock.now().addDays(-daysAgo).addSecs(-60);
    const qint64 campaign = addDraft(**workspace, testPlan(testAccount()), 5, at.toMSecsSinceEpoch());
    const QByteArray time = QByteArray::number(at.toMSecsSinceEpoch());
    const QByteArray number = QByteArray::number(campaign);
    const Result<void> done =
        (*workspace)
            ->connection()
            .execute("UPDATE campaign SET state=4,sealed_at=" + time + ",finished_at=" + time +
                     " WHERE id=" + number + ";UPDATE delivery SET state=9,first_attempt_at=" + time +
                     ",changed_at=" + time + " WHERE id>>32=" + number + ";" + more);
    if (!done || !recountCampaign((*workspace)->connection(), campaign))
        qFatal("not ended");
    return campaign;
}

void TestCliTidy::removesACampaign()
{
    const qint64 stays = ended(3);
    const qint64 campaign = ended(3);
    const CliRun said = remove(campaign);
    QCOMPARE(said.code, 0);
    QCOMPARE(said.object().value(u"campaign").toInteger(), campaign);
    QCOMPARE(said.object().value(u"recipients"), QJsonValue(5));
    QCOMPARE(said.object().value(u"error"), QJsonValue());
    const QList<QJsonObject> left = m_cli->json({u"campaign"_s, u"list"_s}).lines();
    QCOMPARE(left.size(), 1);
    QCOMPARE(left.first().value(u"campaign").toInteger(), stays);
    QCOMPARE(remove(campaign).code, 2);
    QCOMPARE(remove(campaign).errorCode(), u"noSuchCampaign"_s);
    const CliRun human = m_cli->run({u"campaign"_s, u"remove"_s, QString::number(stays)});
    QVERIFY(human.out.contains("removed with 5 recipient"));
}

void TestCliTidy::asksForConsent()
{
    const qint64 campaign = ended(0);
    const CliRun refused = remove(campaign);
    QCOMPARE(refused.code, 2);
    QVERIFY(refused.err.contains("--yes"));
    QCOMPARE(m_cli->json({u"campaign"_s, u"show"_s, QString::number(campaign)}).count("delivered"), 5);
    const CliRun agreed = remove(campaign, {u"--yes"_s});
    QCOMPARE(agreed.code, 0);
    QCOMPARE(agreed.object().value(u"recent"), QJsonValue(5));
}

void TestCliTidy::saysWhatSpeaksAgainst_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::addColumn<QByteArray>("word");
    QTest::newRow("paused") << QByteArray("UPDATE campaign SET state=3") << QByteArray("can't be done");
    QTest::newRow("awaited") << QByteArray("UPDATE delivery SET state=2,due_kind=2,due_at=1")
                             << QByteArray("still awaited");
}

void TestCliTidy::saysWhatSpeaksAgainst()
{
    QFETCH(QByteArray, change);
    QFETCH(QByteArray, word);
    const qint64 campaign = ended(3, change);
    const CliRun refused = remove(campaign, {u"--yes"_s});
    QCOMPARE(refused.code, 2);
    QVERIFY2(refused.err.contains(word) || refused.out.contains(word), refused.out.constData());
    QVERIFY(!refused.err.contains("--yes"));
    QCOMPARE(m_cli->json({u"campaign"_s, u"list"_s}).lines().size(), 1);
}

void TestCliTidy::tidiesByTheSettings()
{
    const qint64 campaign = ended(40);
    CliRun said = tidy();
    QCOMPARE(said.code, 0);
    QCOMPARE(said.object().value(u"redacted")[u"campaigns"], QJsonValue(0)); // off unless wanted
    QCOMPARE(firstRow(campaign).value(u"phone"), QJsonValue(testPhone(1)));
    QVERIFY(Settings(m_cli->path(u"config"_s)).setNumber(Setting::RedactAfterDays, 30));
    said = tidy();
    QCOMPARE(said.object().value(u"redacted")[u"campaigns"], QJsonValue(1));
    QCOMPARE(said.object().value(u"redacted")[u"recipients"], QJsonValue(5));
    QCOMPARE(said.object().value(u"compacted"), QJsonValue(true));
    QVERIFY(said.object().value(u"bytesAfter").toInteger() > 0);
    const QJsonObject row = firstRow(campaign);
    QCOMPARE(row.value(u"phone"), QJsonValue(u"7900*****01"_s));
    QCOMPARE(row.value(u"text"), QJsonValue(u"redacted"_s));
    QCOMPARE(row.value(u"state"), QJsonValue(u"delivered"_s));
    // The report says so in each of the operator's columns.
    const QString report = m_cli->path(u"report.csv"_s);
    QCOMPARE(m_cli->json({u"report"_s, QString::number(campaign), u"-o"_s, report}).code, 0);
    QCOMPARE(m_cli->read(u"report.csv"_s).count("redacted"), 5);
    QVERIFY(!m_cli->read(u"report.csv"_s).contains("Name1"));
}

void TestCliTidy::limitsOnTheLine()
{
    const qint64 old = ended(40);
    const qint64 young = ended(3);
    QCOMPARE(tidy({u"--redact-after"_s, u"0"_s, u"--condense-after"_s, u"10"_s})
                 .object()
                 .value(u"condensed")[u"campaigns"],
             QJsonValue(1));
    QCOMPARE(tidy({u"--redact-after"_s, u"10"_s}).object().value(u"redacted")[u"campaigns"], QJsonValue(1));
    QCOMPARE(firstRow(old).value(u"phone"), QJsonValue(u"7900*****01"_s));
    QCOMPARE(firstRow(young).value(u"phone"), QJsonValue(testPhone(1)));
    QCOMPARE(tidy({u"--redact-after"_s, u"-1"_s}).code, 1);
    QCOMPARE(tidy({u"--redact-after"_s, u"soon"_s}).code, 1);
}

void TestCliTidy::onlySaysWhatItWouldDo()
{
    const qint64 campaign = ended(40);
    ended(40, "UPDATE delivery SET state=4,next=3 WHERE id=(SELECT max(id) FROM delivery)");
    const CliRun said = tidy({u"--redact-after"_s, u"30"_s, u"--dry-run"_s});
    QCOMPARE(said.code, 0);
    QCOMPARE(said.object().value(u"redacted")[u"recipients"], QJsonValue(5));
    QCOMPARE(said.object().value(u"waiting"), QJsonValue(1));
    QCOMPARE(firstRow(campaign).value(u"phone"), QJsonValue(testPhone(1)));
    const CliRun human =
        m_cli->run({u"workspace"_s, u"tidy"_s, u"--redact-after"_s, u"30"_s, u"--dry-run"_s});
    QVERIFY(human.out.contains("Would be redacted"));
    QVERIFY(human.out.contains("still open"));
}

void TestCliTidy::helpTellsBoth()
{
    QVERIFY(m_cli->run({u"--help"_s}).out.contains("workspace"));
    QVERIFY(m_cli->run({u"campaign"_s, u"--help"_s}).out.contains("remove"));
    QVERIFY(m_cli->run({u"workspace"_s, u"tidy"_s, u"--help"_s}).out.contains("--redact-after 30"));
}

QTEST_GUILESS_MAIN(TestCliTidy)
#include "test_cli_tidy.moc"
