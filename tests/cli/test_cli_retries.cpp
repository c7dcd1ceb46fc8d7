// SPDX-License-Identifier: GPL-3.0-or-later
// The same failed rows are retried once, unless somebody insists.
#include "tests/cli/CliWorld.h"

#include <QJsonArray>
#include <QTest>

using namespace heliograph;

class TestCliRetries : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onlyOnce();
};

void TestCliRetries::onlyOnce()
{
    CliWorld world;
    const auto sandbox = world.gateway({QStringLiteral("--fault"), QStringLiteral("reject")});
    const CliRun sent = world.json(words("send --account main --to 79000000101,79000000102 --text x"));
    QCOMPARE(sent.count("rejected"), 2);
    const QStringList retry = withNumber("campaign retry", sent.campaign());
    const CliRun first = world.json(retry);
    QCOMPARE(first.code, 3); // rejected again
    QCOMPARE(first.object().value(u"alreadyRetried").toInteger(-1), 0);

    const CliRun second = world.json(retry);
    QCOMPARE(second.code, 7);
    QCOMPARE(second.errorCode(), QStringLiteral("repeatGuard"));
    const QString message = second.object().value(u"error").toObject().value(u"message").toString();
    QVERIFY2(message.startsWith(QStringLiteral("All 2 of these recipients were retried before.")),
             qPrintable(message));
    QVERIFY2(message.contains(QStringLiteral("--accept-repeats")), qPrintable(message));

    // Where they failed again they may be retried, and from here with consent.
    QCOMPARE(world.json(withNumber("campaign retry", first.campaign())).code, 3);
    QCOMPARE(world.json(retry + QStringList(QStringLiteral("--accept-repeats"))).code, 3);
}

QTEST_GUILESS_MAIN(TestCliRetries)
#include "test_cli_retries.moc"
