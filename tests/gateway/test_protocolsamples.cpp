// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProtocolSamples.h"
#include "core/gateway/ReplyReader.h"

#include <QTest>

using namespace heliograph;
using namespace heliograph::test;
using namespace Qt::StringLiterals;

namespace {

// Each answer of the samples in one line: how the whole is taken, then what its entries say. A dash is an
// absent value.

QString orDash(const QString& text)
{
    return text.isEmpty() ? u"-"_s : text;
}

QString headLine(const ReplyHead& head)
{
    QString line = replyOutcomeWord(head.outcome);
    if (head.reason != Reason::None)
        line += u" !"_s + reasonCode(head.reason);
    for (const ReplyWarning& warning : head.warnings)
        line += u" ~"_s + warning.code;
    return line;
}

QString lineOf(const SendReply& reply)
{
    QString line = headLine(reply);
    for (const SendEntry& entry : reply.entries) {
        line += u" | %1 %2"_s.arg(entry.number).arg(entryStateWord(entry.state));
        if (entry.next != NextStep::None)
            line += u'/' + nextStepWord(entry.next);
        if (entry.reason != Reason::None)
            line += u' ' + reasonCode(entry.reason);
        if (!entry.gatewayId.isEmpty())
            line += u" #"_s + entry.gatewayId;
        if (entry.parts > 0)
            line += u" x%1"_s.arg(entry.parts);
    }
    return line;
}

QString lineOf(const StateReply& reply)
{
    QString line = headLine(reply);
    for (const StateEntry& entry : reply.entries) {
        line += u" | %1 %2 %3"_s.arg(entry.gatewayId, deliveryStateWord(entry.state), orDash(entry.time));
        if (!entry.viber.isEmpty())
            line += u" viber="_s + entry.viber;
        if (!entry.sms.isEmpty())
            line += u" sms="_s + entry.sms;
        if (!entry.errorCode.isEmpty())
            line += u" err="_s + entry.errorCode;
        if (entry.parts > 0)
            line += u" x%1"_s.arg(entry.parts);
    }
    return line;
}

QString lineOf(const BalanceReply& reply)
{
    QString line = headLine(reply) + u" | "_s + orDash(reply.money) + u' ' + orDash(reply.currency);
    for (const BalanceReply::Direction& direction : reply.directions)
        line += u" | "_s + direction.area + u'=' + direction.messages;
    return line;
}

QString lineOf(const OriginatorReply& reply)
{
    QString line = headLine(reply) + (reply.any ? u" any"_s : u" listed"_s);
    for (const OriginatorReply::Sender& sender : reply.senders)
        line += u" | %1 %2 %3"_s.arg(sender.name, sender.state, orDash(sender.operatorName));
    return line;
}

QString lineOf(const TimeReply& reply)
{
    return headLine(reply) + u" | "_s + orDash(reply.full.toString(u"yyyy-MM-dd"_s)) + u' ' +
           orDash(reply.timeOfDay.toString(u"HH:mm:ss"_s));
}

QString lineOf(const ScheduledReply& reply)
{
    QString line = headLine(reply) + u" %1/%2"_s.arg(reply.page).arg(reply.pages);
    for (const ScheduledReply::Item& item : reply.items)
        line += u" | "_s + QStringList{item.gatewayId, item.phone,
                                       item.sender,    item.type,
                                       item.text,      item.deliveryName,
                                       item.sendAt,    item.validUntil,
                                       item.queuedAt,  QString::number(item.parts)}
                               .join(u';');
    return line;
}

QString lineOf(const ScheduledDeleteReply& reply)
{
    QString line = headLine(reply);
    for (const ScheduledDeleteReply::Item& item : reply.items)
        line += u" | "_s + item.gatewayId + (item.deleted ? u" deleted"_s : u" kept"_s);
    return line;
}

QString lineOf(const IncomingReply& reply)
{
    QString line = headLine(reply);
    for (const IncomingReply::Item& item : reply.items)
        line += u" | "_s + QStringList{item.id, item.from, item.to, item.receivedAt, item.text}.join(u';');
    return line;
}

QString lineOf(const NumberInfoReply& reply)
{
    QString line = headLine(reply);
    for (const NumberInfoReply::Item& item : reply.items)
        line += u" | "_s + QStringList{item.phone, item.operatorName, item.region, item.timeZone}.join(u';');
    return line;
}

QString lineOf(const StopListReply& reply)
{
    return headLine(reply) + u" | "_s + reply.phones.join(u' ');
}

QString lineOf(const StopEditReply& reply)
{
    QString line = headLine(reply);
    for (const StopEditReply::Item& item : reply.items)
        line += u" | "_s + item.phone + u' ' + item.raw;
    return line;
}

QString lineFor(const QString& kind, const HttpAnswer& answer)
{
    if (kind == u"send"_s)
        return lineOf(readSendReply(answer));
    if (kind == u"send1"_s)
        return lineOf(readSendReply(answer, 1));
    if (kind == u"state"_s)
        return lineOf(readStateReply(answer));
    if (kind == u"balance"_s)
        return lineOf(readBalanceReply(answer));
    if (kind == u"originator"_s)
        return lineOf(readOriginatorReply(answer));
    if (kind == u"time"_s)
        return lineOf(readTimeReply(answer));
    if (kind == u"list_scheduled"_s)
        return lineOf(readScheduledReply(answer));
    if (kind == u"scheduled"_s)
        return lineOf(readScheduledDeleteReply(answer));
    if (kind == u"incoming"_s)
        return lineOf(readIncomingReply(answer));
    if (kind == u"def"_s)
        return lineOf(readNumberInfoReply(answer));
    if (kind == u"list_stop"_s)
        return lineOf(readStopListReply(answer));
    if (kind == u"stop"_s)
        return lineOf(readStopEditReply(answer));
    return u"no such kind"_s;
}

struct Expectation {
    const char* file;
    const char* kind;
    const char16_t* line;
};

#include "expectations.inc"

} // namespace

class TestProtocolSamples : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyAnswerOfTheManifest_data();
    void everyAnswerOfTheManifest();
};

void TestProtocolSamples::everyAnswerOfTheManifest_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("line");
    for (const QStringList& row : sampleTable(u"MANIFEST.tsv"_s)) {
        if (row[1] != u"response"_s)
            continue;
        const auto found =
            std::find_if(std::begin(kExpectations), std::end(kExpectations),
                         [&](const Expectation& e) { return row[0] == QLatin1StringView(e.file); });
        QVERIFY2(found != std::end(kExpectations), qPrintable(row[0] + u" has no expectation"_s));
        for (const QString& status : row[2].section(u" Location"_s, 0, 0).split(u" or "_s)) {
            QTest::newRow(qPrintable(row[0] + u" http "_s + status))
                << QString::fromLatin1(found->kind) << status.toInt() << QStringView(found->line).toString();
        }
    }
}

void TestProtocolSamples::everyAnswerOfTheManifest()
{
    QFETCH(QString, kind);
    QFETCH(int, status);
    HttpAnswer answer;
    answer.status = status;
    answer.body = sample(QString::fromUtf8(QTest::currentDataTag()).section(u' ', 0, 0));
    if (status == 301)
        answer.location = u"https://gw.example/xml/"_s;
    // The status is told by a warning; the body means the same under any.
    QTEST(lineFor(kind, answer).remove(u" ~httpStatus"_s), "line");
}

QTEST_APPLESS_MAIN(TestProtocolSamples)
#include "test_protocolsamples.moc"
