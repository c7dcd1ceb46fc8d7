// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProtocolSamples.h"
#include "core/gateway/ErrorTexts.h"
#include "core/gateway/StateWords.h"

#include <QTest>

using namespace heliograph;
using namespace heliograph::test;
using namespace Qt::StringLiterals;

namespace {

const QHash<QString, Reason> kClasses = {
    {u"REQ_FORMAT"_s, Reason::DocumentFormat},
    {u"REQ_AUTH"_s, Reason::LoginRefused},
    {u"REQ_ACCOUNT_LOCKED"_s, Reason::AccountLocked},
    {u"REQ_POST_MISSING"_s, Reason::PostMissing},
    {u"REQ_NO_SUCH_BASE"_s, Reason::NoSuchBase},
    {u"REQ_BAD_DATE"_s, Reason::BadDate},
    {u"REQ_BAD_OPERATOR"_s, Reason::BadOperator},
    {u"FILE_COPY_FAILED"_s, Reason::FileCopyFailed},
    {u"ITEM_PROVIDER_EXHAUSTED"_s, Reason::ProviderOutOfSms},
    {u"ITEM_OUT_OF_SMS"_s, Reason::OutOfSms},
    {u"ITEM_ACCOUNT_BLOCKED"_s, Reason::AccountBlocked},
    {u"ITEM_NO_PHONE"_s, Reason::NoPhone},
    {u"ITEM_STOP_LIST"_s, Reason::OnGatewayStopList},
    {u"ITEM_DESTINATION_CLOSED_FOR_YOU"_s, Reason::DestinationClosedForAccount},
    {u"ITEM_DESTINATION_CLOSED"_s, Reason::DestinationClosed},
    {u"ITEM_HELD_NO_FUNDS"_s, Reason::HeldForFunds},
    {u"ITEM_TEXT_REJECTED"_s, Reason::TextRejected},
    {u"ITEM_NO_SENDER"_s, Reason::NoSender},
    {u"ITEM_SENDER_LENGTH"_s, Reason::SenderLength},
    {u"ITEM_PHONE_LENGTH"_s, Reason::PhoneLength},
    {u"ITEM_NO_TEXT"_s, Reason::NoText},
    {u"ITEM_NO_LINK"_s, Reason::NoLink},
    {u"ITEM_VCARD_INCOMPLETE"_s, Reason::VCardIncomplete},
    {u"ITEM_UNKNOWN_SENDER"_s, Reason::UnknownSender},
    {u"ITEM_SENDER_NOT_MODERATED"_s, Reason::SenderNotModerated},
    {u"ITEM_DUPLICATE"_s, Reason::AlreadySent},
    {u"RATE_IDENTICAL"_s, Reason::IdenticalRequest},
    {u"RATE_FLOOD"_s, Reason::Flood},
    {u"ITEM_BALANCE_OR_RECIPIENT"_s, Reason::BalanceOrRecipient},
    {u"STATE_UNKNOWN_ID"_s, Reason::UnknownToGateway},
};

const QHash<QString, DeliveryState> kNormalised = {
    {u"PENDING"_s, DeliveryState::Pending},
    {u"DELIVERED"_s, DeliveryState::Delivered},
    {u"READ"_s, DeliveryState::Read},
    {u"UNDELIVERED"_s, DeliveryState::Undelivered},
    {u"EXPIRED"_s, DeliveryState::Expired},
    {u"NO_REPORT"_s, DeliveryState::NoReport},
    {u"LINK_CLICKED"_s, DeliveryState::Read},
    {u"UNSUBSCRIBED"_s, DeliveryState::Read},
    {u"UNKNOWN_ID"_s, DeliveryState::UnknownId},
    {u"REJECTED"_s, DeliveryState::Rejected},
};

} // namespace

class TestErrorTexts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void recognisesEveryTextOfTheTable_data();
    void recognisesEveryTextOfTheTable();
    void toleratesSpelling_data();
    void toleratesSpelling();
    void fallsBackToKeywords_data();
    void fallsBackToKeywords();
    void leavesUnknownTextsAlone_data();
    void leavesUnknownTextsAlone();
    void writesBothLanguages();
    void knowsWhatContentFixes();
    void knowsWhatStopsACampaign();
    void readsEveryStateWord_data();
    void readsEveryStateWord();
    void deliveredIsFinalForSmsOnly();
    void namesDeliveryErrors();
};

void TestErrorTexts::recognisesEveryTextOfTheTable_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Reason>("reason");
    for (const QStringList& row : sampleTable(u"error-texts.tsv"_s)) {
        QVERIFY2(kClasses.contains(row[0]), qPrintable(row[0]));
        for (const QString& cell : {row[3], row[4]}) {
            for (const QString& text : cell.split(u" | "_s)) {
                if (!text.startsWith(u'-'))
                    QTest::newRow(qPrintable(row[0] + u": "_s + text)) << text << kClasses[row[0]];
            }
        }
    }
}

void TestErrorTexts::recognisesEveryTextOfTheTable()
{
    QFETCH(QString, text);
    const RecognisedText found = recogniseText(text);
    QTEST(found.reason, "reason");
    QVERIFY(found.exact);
}

void TestErrorTexts::toleratesSpelling_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Reason>("reason");
    QTest::newRow("case and stop") << u"  закончились sms  "_s << Reason::OutOfSms;
    QTest::newRow("nbsp") << u"Нет\u00a0текста\u00a0\u00a0сообщения."_s << Reason::NoText;
    QTest::newRow("yo") << u"Номер телефона присутствуёт в стоп-листе"_s << Reason::OnGatewayStopList;
    QTest::newRow("comma") << u"Укажите название контакта, и хотя бы один параметр для визитной карточки"_s
                           << Reason::VCardIncomplete;
    QTest::newRow("decomposed") << u"Отправитель не прошел модерацию"_s.normalized(
                                       QString::NormalizationForm_D)
                                << Reason::SenderNotModerated;
}

void TestErrorTexts::toleratesSpelling()
{
    QFETCH(QString, text);
    const RecognisedText found = recogniseText(text);
    QTEST(found.reason, "reason");
    QVERIFY(found.exact);
}

void TestErrorTexts::fallsBackToKeywords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Reason>("reason");
    QTest::newRow("for you") << u"Увы, направление закрыто для вас (оператор)"_s
                             << Reason::DestinationClosedForAccount;
    QTest::newRow("closed") << u"Направление 7900 закрыто"_s << Reason::DestinationClosed;
    QTest::newRow("held before out of SMS")
        << u"Закончились SMS, недостаточно средств, пополните счет"_s << Reason::HeldForFunds;
    QTest::newRow("provider") << u"У нас временно закончились SMS"_s << Reason::ProviderOutOfSms;
    QTest::newRow("moderation") << u"Отправитель «KOLOS» не прошел модерацию"_s << Reason::SenderNotModerated;
    QTest::newRow("text") << u"Текст отклонён модератором Ольгой"_s << Reason::TextRejected;
    QTest::newRow("login") << u"Доступ запрещен: проверьте логин"_s << Reason::LoginRefused;
    QTest::newRow("duplicate") << u"Сообщение уже было вам отправлено 01.03"_s << Reason::AlreadySent;
    QTest::newRow("xml") << u"Ошибка в XML"_s << Reason::DocumentFormat;
}

void TestErrorTexts::fallsBackToKeywords()
{
    QFETCH(QString, text);
    const RecognisedText found = recogniseText(text);
    QTEST(found.reason, "reason");
    QVERIFY(!found.exact);
}

void TestErrorTexts::leavesUnknownTextsAlone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("send") << u"send"_s;
    QTest::newRow("other") << u"Оператор временно недоступен"_s;
    QTest::newRow("page") << u"логин "_s.repeated(200);
}

void TestErrorTexts::leavesUnknownTextsAlone()
{
    QFETCH(QString, text);
    QCOMPARE(recogniseText(text).reason, Reason::None);
}

void TestErrorTexts::writesBothLanguages()
{
    QCOMPARE(gatewayText(Reason::OutOfSms, GatewayLanguage::Russian), u"Закончились SMS."_s);
    QCOMPARE(gatewayText(Reason::OutOfSms, GatewayLanguage::English), u"Out of SMS"_s);
    // No English wording is known, so the Russian one stands in.
    QVERIFY(gatewayText(Reason::HeldForFunds, GatewayLanguage::English).startsWith(u"Недостаточно средств"));
    QCOMPARE(gatewayText(Reason::AnswerLost, GatewayLanguage::English), QString());
}

void TestErrorTexts::knowsWhatContentFixes()
{
    for (const Reason reason : {Reason::NoPhone, Reason::PhoneLength, Reason::SenderLength, Reason::NoText,
                                Reason::NoLink, Reason::VCardIncomplete})
        QVERIFY(fixedByContent(reason));
    for (const Reason reason : {Reason::OutOfSms, Reason::OnGatewayStopList, Reason::DestinationClosed,
                                Reason::TextRejected, Reason::SenderNotModerated, Reason::AccountBlocked})
        QVERIFY(!fixedByContent(reason));
}

void TestErrorTexts::knowsWhatStopsACampaign()
{
    for (const Reason reason :
         {Reason::ProviderOutOfSms, Reason::OutOfSms, Reason::AccountBlocked, Reason::UnknownSender,
          Reason::SenderNotModerated, Reason::TextRejected, Reason::Flood})
        QVERIFY(pausesCampaign(reason));
    for (const Reason reason : {Reason::None, Reason::OnGatewayStopList, Reason::PhoneLength,
                                Reason::HeldForFunds, Reason::DestinationClosed})
        QVERIFY(!pausesCampaign(reason));
}

void TestErrorTexts::readsEveryStateWord_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<DeliveryState>("state");
    for (const QStringList& row : sampleTable(u"states.tsv"_s)) {
        QVERIFY2(kNormalised.contains(row[1]), qPrintable(row[1]));
        QTest::newRow(qPrintable(row[0] + u' ' + row[3])) << row[0] << kNormalised[row[1]];
    }
    QTest::newRow("padded") << u"  Deliver. "_s << DeliveryState::Delivered;
    QTest::newRow("smpp accepted") << u"ACCEPTD"_s << DeliveryState::Pending;
    QTest::newRow("unknown word") << u"queued"_s << DeliveryState::Other;
    QTest::newRow("empty") << QString() << DeliveryState::Other;
}

void TestErrorTexts::readsEveryStateWord()
{
    QFETCH(QString, raw);
    QTEST(deliveryState(raw), "state");
}

void TestErrorTexts::deliveredIsFinalForSmsOnly()
{
    QVERIFY(isFinal(DeliveryState::Delivered, false));
    QVERIFY(!isFinal(DeliveryState::Delivered, true));
    QVERIFY(isFinal(DeliveryState::Read, true));
    for (const DeliveryState state :
         {DeliveryState::Undelivered, DeliveryState::Expired, DeliveryState::NoReport,
          DeliveryState::Rejected, DeliveryState::UnknownId})
        QVERIFY(isFinal(state, false) && isFinal(state, true));
    QVERIFY(!isFinal(DeliveryState::Pending, false));
    QVERIFY(!isFinal(DeliveryState::Other, false));
}

void TestErrorTexts::namesDeliveryErrors()
{
    QCOMPARE(deliveryErrorText(u"000"), QString());
    QCOMPARE(deliveryErrorText(u"1"), u"absent or out of coverage"_s);
    QCOMPARE(deliveryErrorText(u"001"), u"absent or out of coverage"_s);
    QCOMPARE(deliveryErrorText(u"13"), u"failure of the message centre"_s);
    QCOMPARE(deliveryErrorText(u"14"), QString());
    QCOMPARE(deliveryErrorText(u"x"), QString());
}

QTEST_APPLESS_MAIN(TestErrorTexts)
#include "test_errortexts.moc"
