// SPDX-License-Identifier: GPL-3.0-or-later
// The real program as a script sees it: streams, encodings, exit codes.
#include "tests/cli/CliWorld.h"

#include <QTest>

using namespace heliograph;
using namespace Qt::StringLiterals;

class TestCliProcess : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void utf8WhateverTheLocale();
    void stdoutIsJsonAlone();
    void passwordThroughAPipe();
    void speaksTheLanguageAsked();
    void aReaderThatGoesAway();
};

void TestCliProcess::utf8WhateverTheLocale()
{
    CliWorld world;
    world.setEnvironment(u"LC_ALL"_s, u"C"_s);
    world.write(u"список.csv"_s, "Телефон\n+79000000101\n");
    const CliRun sheet = world.run({u"sheet"_s, world.path(u"список.csv"_s)});
    QCOMPARE(sheet.code, 0);
    QCOMPARE(sheet.out, QByteArray("Телефон\r\n+79000000101\r\n"));
    QCOMPARE(sheet.err, QByteArray());
    QCOMPARE(world.json({u"count"_s, u"--text"_s, u"ёж"_s}).object().value(u"characters"), QJsonValue(2));
}

void TestCliProcess::stdoutIsJsonAlone()
{
    CliWorld world;
    for (const QStringList& arguments : {QStringList{u"inspect"_s, u"none"_s}, QStringList{u"fly"_s},
                                         QStringList{u"account"_s, u"show"_s, u"none"_s}}) {
        const CliRun said = world.json(arguments);
        QVERIFY(said.code == 1 || said.code == 2);
        QVERIFY2(!said.errorCode().isEmpty(), said.out);
        QCOMPARE(said.err, QByteArray());
        const CliRun human = world.run(arguments);
        QCOMPARE(human.code, said.code);
        QCOMPARE(human.out, QByteArray());
        QVERIFY(!human.err.isEmpty());
    }
    QCOMPARE(world.run({u"--version"_s}).code, 0);
    QCOMPARE(world.run({u"--help"_s}).code, 0);
}

void TestCliProcess::passwordThroughAPipe()
{
    CliWorld world;
    world.setEnvironment(u"DBUS_SESSION_BUS_ADDRESS"_s, u"disabled:"_s);
    const auto process = world.start({u"account"_s, u"add"_s, u"shop"_s, u"--url"_s,
                                      u"https://gateway.example/"_s, u"--password-stdin"_s, u"--json"_s});
    process->write("s3cret\r\n");
    process->closeWriteChannel();
    QVERIFY(process->waitForFinished());
    const QByteArray err = process->readAllStandardError();
    QCOMPARE(process->exitCode(), 0);
    QVERIFY2(err.contains("HELIOGRAPH_PASSWORD_SHOP"), err);
    QVERIFY(!err.contains("s3cret"));
    // The environment of the test has HELIOGRAPH_PASSWORD, and there is one account.
    QCOMPARE(world.json({u"account"_s, u"show"_s, u"shop"_s}).object().value(u"secret"),
             QJsonValue(u"environment"_s));
}

void TestCliProcess::speaksTheLanguageAsked()
{
    CliWorld world;
    world.setEnvironment(u"LC_ALL"_s, u"ru_RU.UTF-8"_s);
    const QByteArray english = world.run({u"book"_s, u"show"_s, u"none"_s, u"--lang"_s, u"en"_s}).err;
    QVERIFY2(english.contains("There is no address book"), english);
    world.setEnvironment(u"LC_ALL"_s, u"C"_s);
    QCOMPARE(world.run({u"book"_s, u"show"_s, u"none"_s}).err, english);
    QCOMPARE(world.run({u"book"_s, u"show"_s, u"none"_s, u"--lang=ru"_s}).code, 2);
}

void TestCliProcess::aReaderThatGoesAway()
{
    CliWorld world;
    QByteArray list = "Phone,Text\n";
    for (int i = 0; i < 50'000; ++i)
        list += QByteArray::number(79000000000 + i) + ",a text that fills the pipe\n";
    world.write(u"long.csv"_s, list);
    const auto process = world.start({u"sheet"_s, world.path(u"long.csv"_s)});
    QVERIFY(process->waitForReadyRead());
    process->closeReadChannel(QProcess::StandardOutput);
    QVERIFY(process->waitForFinished());
    QCOMPARE(process->exitStatus(), QProcess::NormalExit);
}

QTEST_GUILESS_MAIN(TestCliProcess)
#include "test_cli_process.moc"
