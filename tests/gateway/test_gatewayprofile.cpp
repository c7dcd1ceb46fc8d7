// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/GatewayProfile.h"

#include <QJsonObject>
#include <QTest>

using namespace heliograph;
using namespace Qt::StringLiterals;

class TestGatewayProfile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void offersTheTenPresets();
    void survivesTheSnapshot_data();
    void survivesTheSnapshot();
    void mysmppHasTheDocumentedPace();
    void unknownPresetIsAnError();
    void damagedSnapshotIsAnError_data();
    void damagedSnapshotIsAnError();
};

void TestGatewayProfile::offersTheTenPresets()
{
    QCOMPARE(gatewayPresets(),
             QStringList({u"mysmpp"_s, u"webcom"_s, u"smsclub24"_s, u"smsgate"_s, u"targetsms"_s,
                          u"prontosms"_s, u"sms16"_s, u"smsgorod"_s, u"stream"_s, u"generic"_s}));
}

void TestGatewayProfile::survivesTheSnapshot_data()
{
    QTest::addColumn<QString>("preset");
    for (const QString& preset : gatewayPresets())
        QTest::newRow(qPrintable(preset)) << preset;
}

void TestGatewayProfile::survivesTheSnapshot()
{
    QFETCH(QString, preset);
    GatewayProfile profile = gatewayProfile(preset).value();
    QCOMPARE(profile.preset, preset);
    QVERIFY(profile.offers(Endpoint::Send) && profile.offers(Endpoint::State));
    QVERIFY(profile.offers(MessageType::Sms));
    QVERIFY(std::find(profile.auths.begin(), profile.auths.end(), profile.auth) != profile.auths.end());
    QVERIFY(profile.viber != ViberStyle::None || !profile.offers(MessageType::Viber));
    QVERIFY(profile.writesTypeSend || !profile.offers(MessageType::ViberThenSms));
    profile.newline = NewlineMode::Space;
    profile.fixedUtcOffsetMinutes = -90;
    profile.requestsPerSecond = 0.5;
    const auto again = GatewayProfile::fromJson(profile.toJson());
    QVERIFY(again);
    QCOMPARE(again->toJson(), profile.toJson());
    QCOMPARE(again->fixedUtcOffsetMinutes, std::optional<int>(-90));
}

void TestGatewayProfile::mysmppHasTheDocumentedPace()
{
    const GatewayProfile profile = gatewayProfile(u"mysmpp").value();
    QCOMPARE(profile.recipientsPerDocument, 100);
    QCOMPARE(profile.inFlight, 2);
    QCOMPARE(profile.maxInFlight, 5);
    QCOMPARE(profile.requestsPerSecond, 5.0);
    QCOMPARE(profile.newline, NewlineMode::BackslashN);
    QCOMPARE(profile.types.size(), std::size_t(8));
    QVERIFY(profile.honoursClientIds);
    QVERIFY(!gatewayProfile(u"generic")->honoursClientIds);
}

void TestGatewayProfile::unknownPresetIsAnError()
{
    const auto profile = gatewayProfile(u"nosuch");
    QVERIFY(!profile);
    QCOMPARE(profile.error().code, ErrorCode::BadOption);
    QCOMPARE(profile.error().detail, u"nosuch"_s);
}

void TestGatewayProfile::damagedSnapshotIsAnError_data()
{
    QTest::addColumn<QString>("key");
    for (const char* key : {"preset", "auth", "newline", "viber", "dates"})
        QTest::newRow(key) << QString::fromLatin1(key);
}

void TestGatewayProfile::damagedSnapshotIsAnError()
{
    QFETCH(QString, key);
    QJsonObject json = gatewayProfile(u"mysmpp")->toJson();
    json.remove(key);
    QVERIFY(!GatewayProfile::fromJson(json));
}

QTEST_APPLESS_MAIN(TestGatewayProfile)
#include "test_gatewayprofile.moc"
