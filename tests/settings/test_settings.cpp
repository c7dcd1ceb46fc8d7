// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/Settings.h"
#include "core/settings/WorkspacePaths.h"

#include <QDir>
#include <QFile>
#include <QNetworkProxy>
#include <QTemporaryDir>
#include <QTest>

using namespace heliograph;

class TestSettings : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup();
    void defaults();
    void survivesARestart();
    void numbersStayInBounds();
    void switches();
    void areTheUsersAlone();
    void backToDefaults();
    void unusableProxyIsTheSystems_data();
    void unusableProxyIsTheSystems();
    void unwritableFileIsToldOf();
    void folders();
    void loopbackHasNoProxy_data();
    void loopbackHasNoProxy();

private:
    QTemporaryDir m_folder;
};

void TestSettings::cleanup()
{
    QFile::remove(m_folder.filePath(QStringLiteral("settings.ini")));
    qunsetenv("HELIOGRAPH_PROFILE");
    qunsetenv("HELIOGRAPH_CONFIG");
}

void TestSettings::defaults()
{
    const Settings settings(m_folder.path());
    QCOMPARE(settings.value(Setting::Language), QString());
    QCOMPARE(settings.proxy(), ProxyChoice{});
    QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("settings.ini"))));
}

void TestSettings::survivesARestart()
{
    const ProxyChoice manual{ProxyMode::Manual, QStringLiteral("proxy.example"), 8080};
    {
        Settings settings(m_folder.path());
        QVERIFY(settings.setValue(Setting::Language, QStringLiteral("ru")));
        QVERIFY(settings.setProxy(manual));
    }
    Settings again(m_folder.path());
    QCOMPARE(again.value(Setting::Language), QStringLiteral("ru"));
    QCOMPARE(again.proxy(), manual);
    QVERIFY(again.setProxy({ProxyMode::None, {}, 0}));
    QCOMPARE(again.proxy().mode, ProxyMode::None);
    QCOMPARE(again.value(Setting::ProxyHost), QStringLiteral("proxy.example")); // kept for the next time
}

void TestSettings::numbersStayInBounds()
{
    Settings settings(m_folder.path());
    QCOMPARE(settings.number(Setting::HoldFrom), 10'000);
    QVERIFY(settings.setNumber(Setting::HoldFrom, 0));
    QCOMPARE(settings.number(Setting::HoldFrom), settings.bounds(Setting::HoldFrom).least);
    QVERIFY(settings.setNumber(Setting::LogDays, 100'000));
    QCOMPARE(settings.number(Setting::LogDays), 365);
    for (const char* stored : {"many", "-5", "99999999999", ""}) {
        QVERIFY(settings.setValue(Setting::LogDays, QString::fromLatin1(stored)));
        QCOMPARE(settings.number(Setting::LogDays), 7);
    }
}

void TestSettings::switches()
{
    Settings settings(m_folder.path());
    QVERIFY(settings.isOn(Setting::NotifyEnd));
    QVERIFY(!settings.isOn(Setting::NoHolding));
    QVERIFY(settings.setOn(Setting::NotifyEnd, false));
    QVERIFY(!settings.isOn(Setting::NotifyEnd));
    QVERIFY(settings.setValue(Setting::NotifyEnd, QStringLiteral("perhaps")));
    QVERIFY(!settings.isOn(Setting::NotifyEnd));
}

void TestSettings::areTheUsersAlone()
{
    Settings settings(m_folder.path());
    QVERIFY(settings.setOn(Setting::NotifyEnd, false));
    const QString file = m_folder.filePath(QStringLiteral("settings.ini"));
    QVERIFY(QFile::exists(file));
    QCOMPARE(QFile::permissions(file) & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
             QFileDevice::Permissions());
}

void TestSettings::backToDefaults()
{
    Settings settings(m_folder.path());
    QVERIFY(settings.isDefault(Setting::Look));
    QVERIFY(settings.setValue(Setting::Look, QStringLiteral("dark")));
    QVERIFY(!settings.isDefault(Setting::Look));
    QVERIFY(settings.reset(Setting::Look));
    QVERIFY(settings.isDefault(Setting::Look));
    QCOMPARE(Settings(m_folder.path()).value(Setting::Look), QStringLiteral("system"));
}

void TestSettings::unusableProxyIsTheSystems_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("port");
    const QString manual = QStringLiteral("manual");
    const QString host = QStringLiteral("proxy.example");
    QTest::newRow("unknown mode") << QStringLiteral("magic") << host << QStringLiteral("80");
    QTest::newRow("no host") << manual << QStringLiteral("  ") << QStringLiteral("80");
    QTest::newRow("no port") << manual << host << QStringLiteral("0");
    QTest::newRow("port too high") << manual << host << QStringLiteral("65536");
    QTest::newRow("port is a word") << manual << host << QStringLiteral("http");
}

void TestSettings::unusableProxyIsTheSystems()
{
    QFETCH(QString, mode);
    QFETCH(QString, host);
    QFETCH(QString, port);
    Settings settings(m_folder.path());
    QVERIFY(settings.setValue(Setting::ProxyMode, mode));
    QVERIFY(settings.setValue(Setting::ProxyHost, host));
    QVERIFY(settings.setValue(Setting::ProxyPort, port));
    QCOMPARE(settings.proxy(), ProxyChoice{});
}

void TestSettings::unwritableFileIsToldOf()
{
    QFile plain(m_folder.filePath(QStringLiteral("plain")));
    QVERIFY(plain.open(QIODevice::WriteOnly));
    Settings settings(plain.fileName()); // a file where the folder should be
    const auto stored = settings.setValue(Setting::Language, QStringLiteral("ru"));
    QVERIFY(!stored);
    QCOMPARE(stored.error().code, ErrorCode::UnwritableFile);
}

void TestSettings::folders()
{
    const QString data = workspaceFolder();
    const QString config = configFolder();
    QVERIFY(QDir::isAbsolutePath(data) && QDir::isAbsolutePath(config));
    QVERIFY(data != config && !config.startsWith(data + u'/'));
    qputenv("HELIOGRAPH_PROFILE", "/tmp/one/../two/");
    qputenv("HELIOGRAPH_CONFIG", "three");
    QCOMPARE(workspaceFolder(), QStringLiteral("/tmp/two"));
    QCOMPARE(workspaceFolder(QStringLiteral("four")), QDir::currentPath() + QStringLiteral("/four"));
    QCOMPARE(configFolder(), QDir::currentPath() + QStringLiteral("/three"));
}

void TestSettings::loopbackHasNoProxy_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("loopback");
    for (const char* host :
         {"localhost", "LOCALHOST", "gw.localhost", "127.0.0.1", "127.8.9.1", "::1", "[::1]"})
        QTest::newRow(host) << QString::fromLatin1(host) << true;
    for (const char* host :
         {"gateway.example", "localhost.example", "10.0.0.1", "127.0.0.1.example", "0.0.0.0", ""})
        QTest::newRow(*host ? host : "empty") << QString::fromLatin1(host) << false;
}

void TestSettings::loopbackHasNoProxy()
{
    QFETCH(QString, host);
    QFETCH(bool, loopback);
    QCOMPARE(isLoopbackHost(host), loopback);
    const QNetworkProxyQuery query(host, 80, QStringLiteral("http"), QNetworkProxyQuery::TcpSocket);
    const auto manual =
        proxyFactory({ProxyMode::Manual, QStringLiteral("proxy.example"), 8080})->queryProxy(query);
    QCOMPARE(manual.size(), 1);
    QCOMPARE(manual.first().type(), loopback ? QNetworkProxy::NoProxy : QNetworkProxy::HttpProxy);
    QCOMPARE(manual.first().port(), loopback ? 0 : 8080);
    const auto none = proxyFactory({ProxyMode::None, {}, 0})->queryProxy(query);
    QCOMPARE(none.first().type(), QNetworkProxy::NoProxy);
}

QTEST_GUILESS_MAIN(TestSettings)
#include "test_settings.moc"
