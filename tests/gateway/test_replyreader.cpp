// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProtocolSamples.h"
#include "core/gateway/ReplyReader.h"
#include "core/gateway/ReplyWriter.h"
#include "tests/support/CpuTimer.h"

#include <QTest>

using namespace heliograph;
using namespace heliograph::test;
using namespace Qt::StringLiterals;

namespace {

HttpAnswer answerOf(QByteArray body, int status = 200)
{
    HttpAnswer answer;
    answer.status = status;
    answer.body = std::move(body);
    return answer;
}

QByteArray information(const char* attributes, const QByteArray& text)
{
    return "<information " + QByteArray(attributes) + ">" + text + "</information>";
}

SendReply readEntries(const QByteArray& entries, int requested = 0)
{
    return readSendReply(answerOf("<?xml version=\"1.0\"?><response>" + entries + "</response>"), requested);
}

QStringList warningCodes(const ReplyHead& head)
{
    QStringList codes;
    for (const ReplyWarning& warning : head.warnings)
        codes.append(warning.code);
    return codes;
}

} // namespace

class TestReplyReader : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void classifiesEntries_data();
    void classifiesEntries();
    void judgesWholeAnswers_data();
    void judgesWholeAnswers();
    void noPrefixCrashesOrInventsEntries_data();
    void noPrefixCrashesOrInventsEntries();
    void completesTheListOfNumbers();
    void nothingReadableIsALostAnswer();
    void theEntryThatForbidsSendingAgainWins_data();
    void theEntryThatForbidsSendingAgainWins();
    void loneEntryWithoutNumberBelongsToALoneRecipient();
    void keepsEntriesBesideAnError();
    void ignoresEntriesInsideUnknownElements();
    void restartsOnlyAtADeclaration();
    void boundsTexts();
    void refusesEndlessNesting();
    void believesNoImpossibleParts();
    void readsWhatTheWriterWrites();
};

void TestReplyReader::classifiesEntries_data()
{
    QTest::addColumn<QByteArray>("entry");
    QTest::addColumn<QString>("expected");
    const QByteArray dup("Данное сообщение уже было отправлено.");
    const QByteArray held(
        "Недостаточно средств для отправки SMS. SMS будет отправлена как только вы пополните счет "
        "по данному направлению.");
    QTest::newRow("send") << information("number_sms='1' id_sms='9'", "send") << u"accepted//"_s;
    QTest::newRow("send without id") << information("number_sms='1'", "send") << u"accepted//sentWithoutId"_s;
    QTest::newRow("zero id") << information("number_sms='1' id_sms='0'", "send")
                             << u"accepted//sentWithoutId"_s;
    QTest::newRow("held") << information("number_sms='1'", held) << u"held//heldForFunds"_s;
    QTest::newRow("held with id") << information("number_sms='1' id_sms='9'", held)
                                  << u"held//heldForFunds"_s;
    QTest::newRow("duplicate") << information("number_sms='1'", dup) << u"uncertain/operator/alreadySent"_s;
    QTest::newRow("duplicate with id")
        << information("number_sms='1' id_sms='9'", dup) << u"accepted//alreadySent"_s;
    QTest::newRow("error") << information("number_sms='1'", "No link") << u"rejected//noLink"_s;
    QTest::newRow("error with id") << information("number_sms='1' id_sms='9'", "No link")
                                   << u"uncertain/pollOnly/errorWithId"_s;
    QTest::newRow("unknown") << information("number_sms='1'", "Oops") << u"rejected//unrecognisedText"_s;
    QTest::newRow("unknown with id") << information("number_sms='1' id_sms='9'", "Oops")
                                     << u"uncertain/pollOnly/errorWithId"_s;
    QTest::newRow("no text") << information("number_sms='1'", "") << u"uncertain/askAgain/noEntry"_s;
    QTest::newRow("no text with id") << information("number_sms='1' id_sms='9'", " ")
                                     << u"uncertain/pollOnly/errorWithId"_s;
}

void TestReplyReader::classifiesEntries()
{
    QFETCH(QByteArray, entry);
    const SendReply reply = readEntries(entry);
    QCOMPARE(reply.outcome, ReplyOutcome::Answered);
    QCOMPARE(reply.entries.size(), std::size_t(1));
    const SendEntry& read = reply.entries[0];
    QTEST(entryStateWord(read.state) + u'/' + nextStepWord(read.next) + u'/' + reasonCode(read.reason),
          "expected");
}

void TestReplyReader::judgesWholeAnswers_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("outcome");
    const QByteArray ok("<response><information number_sms=\"1\" id_sms=\"9\">send</information></response>");
    const QByteArray declared = "<?xml version=\"1.0\" encoding=\"utf-8\"?>" + ok;
    QTest::newRow("no declaration") << ok << 200 << u"answered"_s;
    QTest::newRow("any status is read") << ok << 503 << u"answered"_s;
    QTest::newRow("read under a redirect") << ok << 302 << u"answered"_s;
    QTest::newRow("preamble") << "Warning: mysql_connect()\n" + declared << 200 << u"answered"_s;
    QTest::newRow("100 KB of blanks") << QByteArray(100 * 1024, ' ') + declared << 200 << u"malformed"_s;
    QTest::newRow("100 KB of preamble") << QByteArray(100 * 1024, 'x') + declared << 200 << u"notGateway"_s;
    QTest::newRow("gzip") << QByteArray("\x1f\x8b\x08\x00\x00\x00", 6) << 200 << u"notGateway"_s;
    QTest::newRow("utf-16") << QByteArray("\xff\xfe<\0r\0", 6) << 200 << u"notGateway"_s;
    QTest::newRow("html") << QByteArray("<HTML><body>Wartung</body></HTML>") << 200 << u"notGateway"_s;
    QTest::newRow("html 503") << QByteArray("<html/>") << 503 << u"notGateway"_s;
    QTest::newRow("xhtml") << QByteArray(
                                  "<?xml version=\"1.0\"?>\n<!DOCTYPE html PUBLIC \"-//W3C\" \"x\"><html/>")
                           << 200 << u"notGateway"_s;
    QTest::newRow("dtd behind a comment")
        << QByteArray("<?xml version=\"1.0\"?><!-- x --> <!DOCTYPE response><response/>") << 200
        << u"unsafe"_s;
    QTest::newRow("cut dtd") << QByteArray("<!DOCTYPE response [<!ENTITY a") << 200 << u"unsafe"_s;
    QTest::newRow("other root") << QByteArray("<soap:Envelope/>") << 200 << u"notGateway"_s;
    QTest::newRow("blanks") << QByteArray(" \r\n\t") << 200 << u"empty"_s;
    QTest::newRow("empty 500") << QByteArray() << 500 << u"empty"_s;
    QTest::newRow("redirect") << QByteArray() << 301 << u"redirected"_s;
    QTest::newRow("429") << QByteArray("slow down") << 429 << u"rateLimited"_s;
    QTest::newRow("same request")
        << QByteArray("error: Попытка отправки более одного одинакового запроса в течение минуты") << 200
        << u"rateLimited"_s;
    QTest::newRow("plain text") << QByteArray("Internal Server Error") << 500 << u"notGateway"_s;
    QTest::newRow("unknown error") << QByteArray("<response><error>Oops</error></response>") << 400
                                   << u"documentRefused"_s;
    QTest::newRow("error before the cut")
        << QByteArray("<response><error>Incorrect login or password</error>") << 200 << u"truncated"_s;
    QTest::newRow("cut in a character")
        << QByteArray("<response><information number_sms=\"1\">\xd0") << 200 << u"truncated"_s;
    QTest::newRow("broken in the middle")
        << QByteArray("<response><information></response>") << 200 << u"malformed"_s;
}

void TestReplyReader::judgesWholeAnswers()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    const SendReply reply = readSendReply(answerOf(body, status));
    QTEST(replyOutcomeWord(reply.outcome), "outcome");
    QCOMPARE(reply.complete,
             reply.outcome == ReplyOutcome::Answered || reply.outcome == ReplyOutcome::DocumentRefused);
    QCOMPARE(warningCodes(reply).contains(u"httpStatus"_s), status != 200);
}

void TestReplyReader::noPrefixCrashesOrInventsEntries_data()
{
    QTest::addColumn<QString>("file");
    for (const char* file : {"core/resp-01-send-ok.xml", "core/resp-03-send-every-item-error-ru.xml",
                             "nasty/n04-cdata-status.xml", "nasty/n25-padded-status-text.xml"})
        QTest::newRow(file) << QString::fromLatin1(file);
}

void TestReplyReader::noPrefixCrashesOrInventsEntries()
{
    QFETCH(QString, file);
    const QByteArray whole = sample(file);
    const std::vector<SendEntry> all = readSendReply(answerOf(whole)).entries;
    const qsizetype rootEnd = whole.lastIndexOf("</response>") + 11;
    for (qsizetype length = 0; length < rootEnd; ++length) {
        const QByteArray prefix = whole.first(length);
        const SendReply reply = readSendReply(answerOf(prefix));
        QVERIFY(!reply.complete);
        QCOMPARE(qsizetype(reply.entries.size()), prefix.count("</information>"));
        for (std::size_t i = 0; i < reply.entries.size(); ++i) {
            QCOMPARE(reply.entries[i].text, all[i].text);
            QCOMPARE(reply.entries[i].gatewayId, all[i].gatewayId);
        }
    }
}

void TestReplyReader::completesTheListOfNumbers()
{
    SendReply reply =
        readEntries(information("number_sms='3' id_sms='93'", "send") +
                    information("number_sms='7' id_sms='97'", "send") +
                    information("number_sms='1' id_sms='91'", "send") + information("", "No link"));
    reply = completeSendReply(std::move(reply), 3);
    QCOMPARE(reply.entries.size(), std::size_t(3));
    QCOMPARE(reply.entries[0].gatewayId, u"91"_s);
    QCOMPARE(reply.entries[1].number, 2);
    QCOMPARE(reply.entries[1].state, EntryState::Uncertain);
    QCOMPARE(reply.entries[1].next, NextStep::AskAgain);
    QCOMPARE(reply.entries[1].reason, Reason::NoEntry);
    QCOMPARE(reply.entries[2].gatewayId, u"93"_s);
    QCOMPARE(warningCodes(reply), QStringList({u"missingNumber"_s, u"foreignNumber"_s}));
}

void TestReplyReader::nothingReadableIsALostAnswer()
{
    const SendReply lost = completeSendReply(readSendReply(answerOf("<html/>")), 2);
    QCOMPARE(lost.entries.size(), std::size_t(2));
    QCOMPARE(lost.entries[1].reason, Reason::AnswerLost);
    QCOMPARE(lost.entries[1].next, NextStep::AskAgain);
    const SendReply silent = completeSendReply(readSendReply(answerOf("<response/>")), 1);
    QCOMPARE(silent.entries[0].reason, Reason::NoEntry);
}

void TestReplyReader::theEntryThatForbidsSendingAgainWins_data()
{
    QTest::addColumn<QByteArray>("loser");
    QTest::addColumn<QByteArray>("winner");
    QTest::addColumn<EntryState>("state");
    const QByteArray held("Недостаточно средств для отправки SMS");
    const QByteArray accepted = information("number_sms='1' id_sms='9'", "send");
    const QByteArray rejected = information("number_sms='1'", "No link");
    const QByteArray poll = information("number_sms='1' id_sms='9'", "Oops");
    QTest::newRow("rejected, accepted") << rejected << accepted << EntryState::Accepted;
    QTest::newRow("rejected, uncertain") << rejected << poll << EntryState::Uncertain;
    QTest::newRow("uncertain, accepted") << poll << accepted << EntryState::Accepted;
    QTest::newRow("accepted, held") << accepted << information("number_sms='1'", held) << EntryState::Held;
    QTest::newRow("without id, with id")
        << information("number_sms='1'", "send") << accepted << EntryState::Accepted;
}

void TestReplyReader::theEntryThatForbidsSendingAgainWins()
{
    QFETCH(QByteArray, loser);
    QFETCH(QByteArray, winner);
    for (const QByteArray& entries : {loser + winner, winner + loser}) {
        const SendReply reply = completeSendReply(readEntries(entries), 1);
        QCOMPARE(reply.entries.size(), std::size_t(1));
        QTEST(reply.entries[0].state, "state");
        QVERIFY(reply.entries[0].state != EntryState::Accepted || reply.entries[0].gatewayId == u"9");
        QVERIFY(warningCodes(reply).contains(u"repeatedNumber"_s));
    }
}

void TestReplyReader::loneEntryWithoutNumberBelongsToALoneRecipient()
{
    const QByteArray entry = information("number_sms=''", "No link");
    QCOMPARE(readEntries(entry, 1).entries[0].number, 1);
    QCOMPARE(readEntries(entry, 2).entries[0].number, 0);
    QCOMPARE(readEntries(entry + entry, 1).entries[0].number, 0);
}

void TestReplyReader::keepsEntriesBesideAnError()
{
    const SendReply reply = readEntries(information("number_sms='1' id_sms='9'", "send") +
                                        "<error>Incorrect login or password</error>");
    QCOMPARE(reply.outcome, ReplyOutcome::Answered);
    QCOMPARE(reply.reason, Reason::LoginRefused);
    QCOMPARE(reply.entries.size(), std::size_t(1));
    QCOMPARE(warningCodes(reply), QStringList(u"errorBesideEntries"_s));
}

void TestReplyReader::ignoresEntriesInsideUnknownElements()
{
    const QByteArray entry = information("number_sms='1' id_sms='9'", "send");
    QCOMPARE(readEntries("<log>" + entry + "<error>x</error></log>").entries.size(), std::size_t(0));
    QCOMPARE(readEntries("<log>" + entry + "</log>" + entry).entries.size(), std::size_t(1));
}

void TestReplyReader::restartsOnlyAtADeclaration()
{
    const QByteArray one("<response>\r\n<state id_sms=\"1\">Доставлено 😀</state>\r\n</response>");
    const QByteArray two("<response><state id_sms=\"2\">deliver</state></response>");
    const QByteArray declaration("<?xml version=\"1.0\"?>");
    const StateReply both = readStateReply(answerOf(declaration + one + "\r\n" + declaration + two));
    QCOMPARE(both.entries.size(), std::size_t(2));
    const StateReply first = readStateReply(answerOf(declaration + one + two));
    QCOMPARE(first.entries.size(), std::size_t(1));
    QCOMPARE(warningCodes(first), QStringList(u"trailingData"_s));
    const StateReply cut = readStateReply(answerOf(declaration + one + declaration + two.chopped(5)));
    QCOMPARE(cut.outcome, ReplyOutcome::Truncated);
    QCOMPARE(cut.entries.size(), std::size_t(2));
}

void TestReplyReader::boundsTexts()
{
    const CpuTimer timer;
    const SendReply reply = readEntries("<error>" + QByteArray(7 * 1024 * 1024, 'a') + "</error>");
    QCOMPARE(reply.outcome, ReplyOutcome::DocumentRefused);
    QVERIFY(reply.errorText.size() <= 16 * 1024);
    QVERIFY(timer.elapsed() < 5000);
    HttpAnswer tooLarge =
        answerOf("<response>" + information("number_sms='1' id_sms='9'", "send") + "<inform");
    tooLarge.tooLarge = true;
    QCOMPARE(readSendReply(tooLarge).outcome, ReplyOutcome::TooLarge);
    QCOMPARE(readSendReply(tooLarge).entries.size(), std::size_t(1));
}

void TestReplyReader::believesNoImpossibleParts()
{
    for (const char* parts : {"-1", "256", "2000000000", "99999999999", "two"}) {
        const SendReply reply =
            readEntries(information("number_sms='1' id_sms='9' parts='" + QByteArray(parts) + '\'', "send"));
        QCOMPARE(reply.entries.at(0).parts, 0);
        QCOMPARE(reply.entries.at(0).state, EntryState::Accepted);
    }
    QCOMPARE(readEntries(information("number_sms='1' id_sms='9' parts='255'", "send")).entries.at(0).parts,
             255);
}

void TestReplyReader::refusesEndlessNesting()
{
    QCOMPARE(readEntries(QByteArray("<x>").repeated(500'000)).outcome, ReplyOutcome::Unsafe);
}

void TestReplyReader::readsWhatTheWriterWrites()
{
    const StateReply states = readStateReply(answerOf(writeStateReply(
        {{u"1"_s, {}, u"deliver"_s, u"expired"_s, u"deliver"_s, u"2026-03-01 10:00:00"_s, 2, {}}})));
    QCOMPARE(states.outcome, ReplyOutcome::Answered);
    QCOMPARE(states.entries[0].sms, u"expired"_s);
    QCOMPARE(states.entries[0].viber, u"deliver"_s);
    QCOMPARE(states.entries[0].parts, 2);
    for (const auto language : {GatewayLanguage::Russian, GatewayLanguage::English}) {
        const SendReply refused = readSendReply(answerOf(writeErrorReply(Reason::LoginRefused, language)));
        QCOMPARE(refused.outcome, ReplyOutcome::AccountRefused);
    }
    BalanceReply balance;
    balance.money = u"12.50"_s;
    balance.currency = u"RUB"_s;
    balance.directions.push_back({u"Все & все"_s, u"7"_s});
    const BalanceReply read = readBalanceReply(answerOf(writeBalanceReply(balance)));
    QCOMPARE(read.money, balance.money);
    QCOMPARE(read.directions[0].area, u"Все & все"_s);
    OriginatorReply senders;
    senders.senders.push_back({u"Pekarnya"_s, u"completed"_s, u"MTS"_s});
    QCOMPARE(readOriginatorReply(answerOf(writeOriginatorReply(senders))).senders[0].operatorName, u"MTS"_s);
    const QDateTime clock(QDate(2026, 3, 1), QTime(12, 0, 1), Qt::UTC);
    QCOMPARE(readTimeReply(answerOf(writeTimeReply(clock))).full, clock);
}

QTEST_APPLESS_MAIN(TestReplyReader)
#include "test_replyreader.moc"
