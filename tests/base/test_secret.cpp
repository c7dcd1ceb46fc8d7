// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Secret.h"

#include <QDebug>
#include <QTest>

using namespace heliograph;

/// A secret is given to who asks for it, and to nobody else.
class SecretTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void revealsWhatItHolds();
    void isNeverPrinted();
    void copiesLiveOn();
};

void SecretTest::revealsWhatItHolds()
{
    QCOMPARE(Secret("пароль").reveal(), QByteArray("пароль"));
    QVERIFY(Secret().isEmpty());
}

void SecretTest::isNeverPrinted()
{
    QString text;
    QDebug(&text) << Secret("hunter2");
    QVERIFY(!text.contains(QStringLiteral("hunter2")));
    QVERIFY(text.contains(QStringLiteral("Secret")));
}

void SecretTest::copiesLiveOn()
{
    Secret copy;
    {
        const Secret first(QByteArray("abc").append('d'));
        copy = first;
    }
    QCOMPARE(copy.reveal(), QByteArray("abcd"));
}

QTEST_GUILESS_MAIN(SecretTest)
#include "test_secret.moc"
