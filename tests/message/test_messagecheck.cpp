// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/message/MessageCheck.h"

#include <QTest>

using namespace heliograph;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(heliograph::Message)
Q_DECLARE_METATYPE(heliograph::Reason)

class TestMessageCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void completeness_data();
    void completeness();
    void warnings_data();
    void warnings();
    void typeWords();
};

namespace {

/// Complete for every type.
Message complete(MessageType type)
{
    Message message;
    message.type = type;
    message.sender = u"Heliograph"_s;
    message.text = u"Hello"_s;
    message.url = u"http://shop.example/"_s;
    message.viber = {u"Shop"_s, u"Hello"_s, u"Open"_s, u"http://shop.example/"_s,
                     u"http://shop.example/a.png"_s};
    message.card.name = u"Anna"_s;
    message.card.city = u"Rostov"_s;
    return message;
}

template <class Change>
void add(const char* name, MessageType type, Reason reason, Change change)
{
    Message message = complete(type);
    change(message);
    QTest::newRow(name) << message << reason;
}

} // namespace

void TestMessageCheck::completeness_data()
{
    QTest::addColumn<Message>("message");
    QTest::addColumn<Reason>("reason");
    using T = MessageType;
    for (const T type : {T::Sms, T::FlashSms, T::SilentSms, T::WapPush, T::VCard, T::Viber, T::ViberThenSms,
                         T::SmsThenViber})
        QTest::newRow(qPrintable(messageTypeWord(type))) << complete(type) << Reason::None;
    add("no text", T::Sms, Reason::EmptyText, [](Message& m) { m.text = u" \n"_s; });
    add("no sender", T::Sms, Reason::IncompleteMessage, [](Message& m) { m.sender.clear(); });
    add("bad sender", T::FlashSms, Reason::BadSender, [](Message& m) { m.sender = u"Гелиограф"_s; });
    add("no link", T::WapPush, Reason::IncompleteMessage, [](Message& m) { m.url.clear(); });
    add("no text beside the link", T::WapPush, Reason::EmptyText, [](Message& m) { m.text.clear(); });
    add("card without name", T::VCard, Reason::VCardIncomplete, [](Message& m) { m.card.name.clear(); });
    add("card with a name alone", T::VCard, Reason::VCardIncomplete, [](Message& m) { m.card.city.clear(); });
    add("card needs no text", T::VCard, Reason::None, [](Message& m) { m.text.clear(); });
    add("viber without sender", T::Viber, Reason::IncompleteMessage,
        [](Message& m) { m.viber.sender.clear(); });
    add("viber without text", T::Viber, Reason::EmptyText, [](Message& m) { m.viber.text.clear(); });
    add("viber needs no sms leg", T::Viber, Reason::None, [](Message& m) {
        m.sender.clear();
        m.text.clear();
    });
    add("cascade needs the sms leg", T::ViberThenSms, Reason::EmptyText, [](Message& m) { m.text.clear(); });
    add("cascade needs the viber leg", T::SmsThenViber, Reason::EmptyText,
        [](Message& m) { m.viber.text.clear(); });
}

void TestMessageCheck::completeness()
{
    QFETCH(Message, message);
    QTEST(checkMessage(message), "reason");
}

void TestMessageCheck::warnings_data()
{
    QTest::addColumn<Message>("message");
    QTest::addColumn<QString>("codes");
    const auto row = [](const char* name, const char* codes, MessageType type, auto change) {
        Message message = complete(type);
        change(message);
        QTest::newRow(name) << message << QString::fromLatin1(codes);
    };
    using T = MessageType;
    row("none", "", T::ViberThenSms, [](Message&) {});
    row("1000 characters", "", T::Viber, [](Message& m) { m.viber.text = u"😀"_s.repeated(1000); });
    row("1001 characters", "viberTextTooLong", T::Viber,
        [](Message& m) { m.viber.text = u"я"_s.repeated(1001); });
    row("20 on the button", "viberButtonTooLong", T::Viber,
        [](Message& m) { m.viber.buttonText = u"я"_s.repeated(20); });
    row("no link", "buttonWithoutLink imageWithoutButton", T::Viber,
        [](Message& m) { m.viber.buttonLink.clear(); });
    row("no button", "linkWithoutButton", T::Viber, [](Message& m) {
        m.viber.buttonText.clear();
        m.viber.imageUrl.clear();
    });
    row("picture alone", "imageWithoutButton", T::Viber, [](Message& m) {
        m.viber.buttonText.clear();
        m.viber.buttonLink.clear();
    });
    row("not looked at in an SMS", "", T::Sms, [](Message& m) { m.viber.buttonText.clear(); });
    row("typed line break", "typedLineBreak", T::Sms, [](Message& m) { m.text = u"a\\nb"_s; });
    row("real line break", "", T::Sms, [](Message& m) { m.text = u"a\nb"_s; });
}

void TestMessageCheck::warnings()
{
    QFETCH(Message, message);
    QStringList codes;
    for (const MessageWarning warning : messageWarnings(message)) {
        codes += warningCode(warning);
        QVERIFY(describe(warning).endsWith(u'.'));
    }
    QTEST(codes.join(u' '), "codes");
}

void TestMessageCheck::typeWords()
{
    for (int i = 0; i <= int(MessageType::SmsThenViber); ++i) {
        bool ok = false;
        QCOMPARE(messageTypeFromWord(messageTypeWord(static_cast<MessageType>(i)), &ok),
                 static_cast<MessageType>(i));
        QVERIFY(ok);
    }
    bool ok = true;
    messageTypeFromWord(u"mms", &ok);
    QVERIFY(!ok);
}

QTEST_APPLESS_MAIN(TestMessageCheck)
#include "test_messagecheck.moc"
