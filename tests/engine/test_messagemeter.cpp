// SPDX-License-Identifier: GPL-3.0-or-later
// A message counted over a list, and as single recipients get it.
#include "core/engine/MessageMeter.h"
#include "core/engine/RowPreview.h"
#include "core/sending/CampaignSealer.h"
#include "core/storage/ReadyRows.h"
#include "core/storage/RowCodec.h"
#include "tests/support/Drafts.h"
#include "tests/support/TemporaryWorkspace.h"

#include <QTest>

using namespace heliograph;

namespace {

QString utf8(const char* text)
{
    return QString::fromUtf8(text);
}

} // namespace

class TestMessageMeter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sameAsTheSealer_data();
    void sameAsTheSealer();
    void replacingOneCharacter();
    void severalCharacters();
    void cyrillicText();
    void gatewayTransliterates();
    void emptyFields();
    void leftOutRowsDontCount();
    void manyOfTheSame();
    void otherKinds();
    void brokenMessages();
    void cancelled();
    void recipientsByPlace();
    void findingRecipients();
    void someCells_data();
    void someCells();
    void preview();
    void nearest_data();
    void nearest();

private:
    qint64 draft(const QStringList& names);
    MessageMeasure measure(qint64 campaign, const QString& text, bool gatewayTransliterates = false);

    VirtualClock m_clock;
    TemporaryWorkspace m_folders;
    std::unique_ptr<Workspace> m_workspace = m_folders.open(m_clock);
};

qint64 TestMessageMeter::draft(const QStringList& names)
{
    std::vector<NewRecipient> recipients;
    for (const QString& name : names)
        recipients.push_back(named(int(recipients.size()) + 1, name));
    return addDraft(*m_workspace, testPlan(testAccount()), recipients, m_clock.nowMs());
}

MessageMeasure TestMessageMeter::measure(qint64 campaign, const QString& text, bool gatewayTransliterates)
{
    MeterRequest request;
    request.campaign = campaign;
    request.headers = {QStringLiteral("Name")};
    request.message = testPlan(testAccount()).message;
    request.message.text = text;
    request.gatewayTransliterates = gatewayTransliterates;
    const Result<MessageMeasure> measure = MessageMeter(m_workspace->connection()).measure(request);
    if (!measure)
        qFatal("%s", qPrintable(describe(measure.error())));
    return *measure;
}

void TestMessageMeter::sameAsTheSealer_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("Latin") << QString(150, u'a') + QStringLiteral(" {Name}");
    QTest::newRow("Cyrillic") << utf8("Привет, {Name}! ").repeated(5);
    QTest::newRow("escapes") << QString(76, u'€') + QStringLiteral("{Name|nobody}");
    QTest::newRow("constant") << QString(500, u'x');
}

void TestMessageMeter::sameAsTheSealer()
{
    QFETCH(const QString, text);
    const qint64 campaign =
        draft({utf8("Ann"), utf8("Анна"), {}, QString(20, u'z'), utf8("Ann"), utf8("[€]")});
    Campaign stored = campaignOf(*m_workspace, campaign);
    stored.plan.message.text = text;
    CampaignSealer sealer(*m_workspace, m_clock);
    QVERIFY(sealer.render(stored, stored.plan, QStringLiteral("somebody")).has_value());
    const Result<Preflight> preflight = sealer.preflight();
    QVERIFY(preflight.has_value());

    const MessageMeasure found = measure(campaign, text);
    QCOMPARE(found.parts, preflight->parts);
    QCOMPARE(found.longest, preflight->longest);
    QVERIFY(found.histogram == preflight->histogram);
    QCOMPARE(found.recipients, 6);
}

void TestMessageMeter::replacingOneCharacter()
{
    const qint64 campaign = draft({utf8("Ann"), utf8("Bob"), utf8("Maximiliana")});
    // With "-" for the dash: 157 septets for the first two, 165 for the third.
    const QString text = QStringLiteral("{Name}") + QString(150, u'x') + utf8(" – ") + QStringLiteral("y");
    const MessageMeasure found = measure(campaign, text);
    QCOMPARE(found.parts, 9);
    QCOMPARE(found.longest, 3);
    QCOMPARE(found.longestUnits, 165);
    QCOMPARE(found.longestKey, recipientKey(campaign, 3));
    QCOMPARE(found.proposals.size(), std::size_t{2});

    const MeterProposal& replace = found.proposals[0];
    QCOMPARE(replace.kind, ProposalKind::ReplaceCharacter);
    QVERIFY(replace.character == U'–');
    QCOMPARE(replace.suggestion, QStringLiteral("-"));
    QCOMPARE(replace.savedParts, 5);
    QVERIFY(replace.message.text.endsWith(QStringLiteral("x - y")));
    QVERIFY(replace.message.text.startsWith(QStringLiteral("{Name}")));

    const MeterProposal& shorten = found.proposals[1];
    QCOMPARE(shorten.kind, ProposalKind::Shorten);
    QVERIFY(shorten.afterOthers);
    QCOMPARE(shorten.characters, 5);
    QCOMPARE(shorten.savedParts, 1);
    QVERIFY(shorten.rows.keys == std::vector<qint64>{recipientKey(campaign, 3)});
}

void TestMessageMeter::severalCharacters()
{
    const qint64 campaign = draft({utf8("Ann"), utf8("Bob")});
    const QString text = utf8("«Sale» – ") + QString(80, u'x');
    const MessageMeasure found = measure(campaign, text);
    // One character alone saves nothing here, all together do.
    QCOMPARE(found.proposals.front().kind, ProposalKind::ReplaceAll);
    QCOMPARE(found.proposals.front().characters, 3);
    QCOMPARE(found.proposals.front().savedParts, 2);
    QVERIFY(found.proposals.front().message.text.startsWith(QStringLiteral("\"Sale\" - xx")));
    QVERIFY(measure(campaign, found.proposals.front().message.text).proposals.empty());
}

void TestMessageMeter::cyrillicText()
{
    const qint64 campaign = draft({utf8("Ann"), utf8("Bob")});
    const MessageMeasure found = measure(campaign, utf8("Скидка {Name} – сегодня! ").repeated(4));
    QVERIFY(!found.proposals.empty());
    QCOMPARE(found.proposals.front().kind, ProposalKind::Transliterate);
    QVERIFY(found.proposals.front().savedParts > 0);
    QVERIFY(found.proposals.front().message.text.startsWith(QStringLiteral("Skidka {Name} - segodnya! ")));
    // A look-alike letter that crept into a Latin text is one character to replace.
    const MessageMeasure latin = measure(campaign, utf8("Sale in our shоp ").repeated(6));
    QCOMPARE(latin.proposals.front().kind, ProposalKind::ReplaceCharacter);
    QCOMPARE(latin.proposals.front().suggestion, QStringLiteral("o"));
}

void TestMessageMeter::gatewayTransliterates()
{
    const qint64 campaign = draft({utf8("Анна"), utf8("Борис")});
    const QString text =
        utf8("Скидка сегодня и завтра для всех, {Name} – ждём вас в магазине на реке у моста!");
    // Without the gateway's help the names stay Cyrillic, so only fewer characters would help.
    QCOMPARE(measure(campaign, text).proposals.front().kind, ProposalKind::Shorten);
    const MessageMeasure found = measure(campaign, text, true);
    QCOMPARE(found.proposals.front().kind, ProposalKind::Transliterate);
    QVERIFY(found.proposals.front().message.transliterate);
    QVERIFY(found.proposals.front().message.text.startsWith(utf8("Скидка")));
    QVERIFY(!found.proposals.front().message.text.contains(utf8("–")));
    QCOMPARE(found.proposals.front().savedParts, 2);
}

void TestMessageMeter::emptyFields()
{
    const qint64 campaign = draft({utf8("Ann"), {}, utf8(" "), utf8("Bob")});
    const MessageMeasure withDefault = measure(campaign, QStringLiteral("Hi {Name|Friend}"));
    QCOMPARE(withDefault.emptyFields.size(), std::size_t{1});
    QCOMPARE(withDefault.emptyFields.front().fallback, QStringLiteral("Friend"));
    QCOMPARE(withDefault.emptyFields.front().rows.count, 2);
    QVERIFY(withDefault.emptyFields.front().rows.keys ==
            (std::vector<qint64>{recipientKey(campaign, 2), recipientKey(campaign, 3)}));
    QCOMPARE(withDefault.parts, 4);

    const MessageMeasure without = measure(campaign, QStringLiteral("Hi {Name}"));
    QVERIFY(!without.emptyFields.front().hasFallback);
    QCOMPARE(without.parts, 2);
    QCOMPARE(without.recipients, 4);
    QVERIFY(measure(campaign, QStringLiteral("Hi")).emptyFields.empty());
}

void TestMessageMeter::leftOutRowsDontCount()
{
    std::vector<NewRecipient> recipients = {named(1, utf8("Ann")), named(2, utf8("Bob"))};
    recipients[1].state = RecipientState::Skipped;
    recipients[1].reason = Reason::Duplicate;
    const qint64 campaign = addDraft(*m_workspace, testPlan(testAccount()), recipients, m_clock.nowMs());
    QCOMPARE(measure(campaign, QStringLiteral("Hi {Name}")).parts, 1);
    QCOMPARE(measure(campaign, QStringLiteral("Hi")).parts, 1);
}

void TestMessageMeter::manyOfTheSame()
{
    const int count = int(kMeasuredKeys) + 2500;
    const qint64 campaign = addDraft(*m_workspace, testPlan(testAccount()), count, m_clock.nowMs());
    const MessageMeasure constant = measure(campaign, QString(165, u'x'));
    QCOMPARE(constant.recipients, count);
    QCOMPARE(constant.parts, 2 * count);
    QCOMPARE(constant.histogram.at(2), count);
    QCOMPARE(constant.proposals.front().savedParts, count);
    QCOMPARE(qint64(constant.proposals.front().rows.keys.size()), kMeasuredKeys);
    const MessageMeasure own = measure(campaign, QStringLiteral("{Name}") + QString(155, u'x'));
    QCOMPARE(own.recipients, count);
    QCOMPARE(own.parts, count + (count - 9)); // Name1 to Name9 fit
}

void TestMessageMeter::otherKinds()
{
    const qint64 campaign = draft({utf8("Ann"), {}});
    MeterRequest request;
    request.campaign = campaign;
    request.headers = {QStringLiteral("Name")};
    request.message.type = MessageType::Viber;
    request.message.viber.text = QStringLiteral("{Name}");
    MessageMeter meter(m_workspace->connection());
    Result<MessageMeasure> viber = meter.measure(request);
    QVERIFY(viber.has_value());
    QCOMPARE(viber->parts, 0);
    QCOMPARE(viber->emptyFields.front().rows.count, 1);
    request.message = {};
    request.message.type = MessageType::VCard;
    request.message.card.name = QStringLiteral("{Name|Shop}");
    const Result<MessageMeasure> card = meter.measure(request);
    QVERIFY(card.has_value());
    QCOMPARE(card->parts, 2);
    QVERIFY(card->proposals.empty());
    request.message = {};
    request.textColumn = QStringLiteral("name");
    const Result<MessageMeasure> column = meter.measure(request);
    QVERIFY(column.has_value());
    QCOMPARE(column->parts, 1);
    QCOMPARE(column->emptyFields.front().rows.count, 1);
}

void TestMessageMeter::brokenMessages()
{
    MeterRequest request;
    request.campaign = draft({utf8("Ann")});
    request.headers = {QStringLiteral("Name")};
    request.message.text = QStringLiteral("{Nmae}");
    const Result<MessageMeasure> unknown = MessageMeter(m_workspace->connection()).measure(request);
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, ErrorCode::UnknownColumn);
}

void TestMessageMeter::cancelled()
{
    MeterRequest request;
    request.campaign = addDraft(*m_workspace, testPlan(testAccount()), 6000, m_clock.nowMs());
    request.headers = {QStringLiteral("Name")};
    request.message.text = QStringLiteral("{Name}");
    qint64 last = -1;
    const Result<MessageMeasure> broken =
        MessageMeter(m_workspace->connection()).measure(request, [&](qint64 done, qint64 total) {
            last = done;
            return total != 6000 || done == 0;
        });
    QVERIFY(!broken);
    QCOMPARE(broken.error().code, ErrorCode::Cancelled);
    QCOMPARE(last, 5000);
}

void TestMessageMeter::recipientsByPlace()
{
    std::vector<NewRecipient> recipients;
    for (int n = 1; n <= 5; ++n)
        recipients.push_back(named(n, QStringLiteral("Name%1").arg(n)));
    recipients[1].state = RecipientState::Invalid;
    const qint64 campaign = addDraft(*m_workspace, testPlan(testAccount()), recipients, m_clock.nowMs());
    ReadyRows rows(m_workspace->connection());
    QCOMPARE(rows.count(campaign).value_or(-1), 4);
    const std::optional<ReadyRow> second = *rows.at(campaign, 1);
    QVERIFY(second.has_value());
    QCOMPARE(second->row, 4);
    QCOMPARE(second->index, 1);
    QCOMPARE(second->cells, QStringList{QStringLiteral("Name3")});
    QVERIFY(!rows.at(campaign, 4)->has_value());
    QVERIFY(!rows.withKey(recipientKey(campaign, 2))->has_value());
    QCOMPARE((*rows.withKey(recipientKey(campaign, 5)))->index, 3);
}

void TestMessageMeter::findingRecipients()
{
    const qint64 campaign = draft({utf8("Анна"), utf8("Борис"), utf8("анна"), utf8("Row 2")});
    ReadyRows rows(m_workspace->connection());
    const auto keyOf = [&](const char* text, qint64 after) {
        const auto found = rows.find(campaign, utf8(text), after);
        return found && *found ? indexOf((*found)->key) : 0;
    };
    QCOMPARE(keyOf("3", 0), 2); // its row number
    QCOMPARE(keyOf("АННА", 0), 1);
    QCOMPARE(keyOf("анна", recipientKey(campaign, 1)), 3);
    QCOMPARE(keyOf("анна", recipientKey(campaign, 3)), 1); // from the beginning again
    QCOMPARE(keyOf("79000000002", 0), 2);
    QCOMPARE(keyOf("nobody", 0), 0);
    const auto cancelled = rows.find(campaign, utf8("nobody"), 0, [] { return false; });
    QVERIFY(cancelled.has_value()); // short lists are read whole
}

void TestMessageMeter::someCells_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::newRow("plain") << QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};
    QTest::newRow("short") << QStringList{QStringLiteral("a")};
    QTest::newRow("empty") << QStringList{QString()};
    QTest::newRow("escaped") << QStringList{QStringLiteral("\\"), QStringLiteral("x\x1fy"), QString()};
}

void TestMessageMeter::someCells()
{
    QFETCH(const QStringList, cells);
    const QByteArray packed = packCells(cells);
    QCOMPARE(unpackSome(packed, {0, 2}), (QStringList{cells.value(0), cells.value(2)}));
    QCOMPARE(unpackSome(packed, {1}), QStringList{cells.value(1)});
    QCOMPARE(unpackSome(packed, {}), QStringList());
}

void TestMessageMeter::preview()
{
    Message message;
    message.text = QStringLiteral("Hi {name|Friend}, {Bonsu} {{x}} {");
    message.viber.text = QStringLiteral("{City}!");
    const QStringList headers = {QStringLiteral("Name"), QStringLiteral("City")};
    const Message ann = renderForPreview(message, headers, {QStringLiteral("Ann"), QStringLiteral("A\r\nB")});
    QCOMPARE(ann.text, QStringLiteral("Hi Ann, {Bonsu} {x} {"));
    QCOMPARE(ann.viber.text, QStringLiteral("A\nB!"));
    QCOMPARE(renderForPreview(message, headers, {}).text, QStringLiteral("Hi Friend, {Bonsu} {x} {"));
}

void TestMessageMeter::nearest_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("header");
    QTest::newRow("swapped") << utf8("Bonsu") << utf8("Bonus");
    QTest::newRow("letter missing") << utf8("Gorod") << utf8("Goorod");
    QTest::newRow("beginning") << utf8("Имя") << utf8("Имя клиента");
    QTest::newRow("case") << utf8("bonu") << utf8("Bonus");
    QTest::newRow("something else") << utf8("Weather") << QString();
}

void TestMessageMeter::nearest()
{
    QFETCH(const QString, name);
    QFETCH(const QString, header);
    const QStringList headers = {utf8("Phone"), utf8("Bonus"), utf8("Goorod"), utf8("Имя клиента"),
                                 QString()};
    QCOMPARE(likelyHeader(name, headers), header);
}

QTEST_GUILESS_MAIN(TestMessageMeter)
#include "test_messagemeter.moc"
