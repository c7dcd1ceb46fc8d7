// SPDX-License-Identifier: GPL-3.0-or-later
// The forms of every kind of message, and what goes into the message from them.
#include "core/message/MessageCheck.h"
#include "ui/compose/CounterLine.h"
#include "ui/compose/DoctorLines.h"
#include "ui/compose/MessageEditor.h"
#include "ui/compose/ScheduleFolds.h"
#include "ui/compose/TypeBar.h"
#include "ui/compose/WrittenMessage.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace heliograph;

namespace {

QString utf8(const char* text)
{
    return QString::fromUtf8(text);
}

} // namespace

class TestMessageEditor : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_editor.reset(); }
    void everyKindMakesItsMessage_data();
    void everyKindMakesItsMessage();
    void otherTextsAreKept();
    void sentPartOnly();
    void whatIsNotOfferedSaysWhy();
    void sendersWithReasons();
    void problemsBesideTheField();
    void takeViberText();
    void cardLeavesEmptyFieldsOut();
    void counter_data();
    void counter();
    void insertFieldGoesWhereTheKeyboardWas();
    void doctorLines();
    void scheduleIntoThePlan();
    void scheduleNeedsTheClock();
    void tabOrder();

private:
    template <class Widget = QWidget>
    Widget* find(const QString& name)
    {
        return m_editor->findChild<Widget*>(name);
    }
    void choose(MessageType type);
    void type(const char* name, const char* text);

    Theme m_theme{Theme::Scheme::Light, QApplication::font()};
    std::unique_ptr<MessageEditor> m_editor;
};

void TestMessageEditor::init()
{
    m_editor = std::make_unique<MessageEditor>(m_theme);
    m_editor->setFields({utf8("Name"), utf8("Bonus")}, {utf8("Anna"), utf8("120")});
    m_editor->resize(800, 700);
    m_editor->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_editor.get()));
    QApplication::setActiveWindow(m_editor.get());
}

void TestMessageEditor::choose(MessageType type)
{
    const QString name = QStringLiteral("kind_") + messageTypeWord(type);
    if (auto* button = find<QToolButton>(name))
        QTest::mouseClick(button, Qt::LeftButton);
    else
        m_editor->findChild<QAction*>(name)->trigger();
}

void TestMessageEditor::type(const char* name, const char* text)
{
    auto* edit = find<QWidget>(QLatin1StringView(name));
    QVERIFY2(edit && edit->isVisible(), name);
    if (auto* box = qobject_cast<QComboBox*>(edit)) {
        box->setEditText(QString());
        QTest::keyClicks(box, QString::fromUtf8(text));
    } else {
        QTest::keyClicks(edit, QString::fromUtf8(text));
    }
}

void TestMessageEditor::everyKindMakesItsMessage_data()
{
    QTest::addColumn<MessageType>("type");
    using enum MessageType;
    for (const MessageType type :
         {Sms, FlashSms, SilentSms, WapPush, VCard, Viber, ViberThenSms, SmsThenViber})
        QTest::newRow(qPrintable(messageTypeWord(type))) << type;
}

void TestMessageEditor::everyKindMakesItsMessage()
{
    QFETCH(const MessageType, type);
    choose(type);
    Message expected;
    expected.type = type;
    const bool card = type == MessageType::VCard;
    if (hasSms(type)) {
        this->type(card ? "cardSender" : "sender", "Shop");
        expected.sender = utf8("Shop");
    }
    if (card) {
        this->type("card_name", "Anna");
        this->type("card_cell", "{Bonus}");
        this->type("card_additional", "hi");
        expected.card.name = utf8("Anna");
        expected.card.cellPhone = utf8("{Bonus|}");
        expected.card.additional = utf8("hi");
    } else if (hasSms(type) && type != MessageType::SilentSms) {
        this->type("messageText", "Hi {Name}!");
        expected.text = utf8("Hi {Name}!");
    }
    if (type == MessageType::WapPush) {
        this->type("link", "https://shop.example");
        expected.url = utf8("https://shop.example");
    }
    if (hasViber(type)) {
        this->type("viberSender", "ShopV");
        this->type("viberText", "Spring");
        this->type("buttonText", "Go");
        this->type("buttonLink", "https://a.example");
        this->type("picture", "https://a.example/p.png");
        expected.viber = {utf8("ShopV"), utf8("Spring"), utf8("Go"), utf8("https://a.example"),
                          utf8("https://a.example/p.png")};
    }
    QCOMPARE(m_editor->message(), expected);
    QCOMPARE(checkMessage(sentPart(m_editor->message())), Reason::None);
    // What is written comes back as it was.
    MessageEditor other(m_theme);
    other.setMessage(expected);
    QCOMPARE(other.message(), expected);
}

void TestMessageEditor::otherTextsAreKept()
{
    type("messageText", "Hi");
    choose(MessageType::Viber);
    type("viberText", "Spring");
    choose(MessageType::VCard);
    type("card_name", "Anna");
    choose(MessageType::FlashSms);
    QCOMPARE(find<FieldTextEdit>(utf8("messageText"))->templateText(), utf8("Hi"));
    choose(MessageType::ViberThenSms);
    QCOMPARE(find<FieldTextEdit>(utf8("viberText"))->templateText(), utf8("Spring"));
    const Message message = m_editor->message();
    QCOMPARE(message.text, utf8("Hi"));
    QCOMPARE(message.viber.text, utf8("Spring"));
    QCOMPARE(message.card.name, utf8("Anna"));
    QCOMPARE(message.type, MessageType::ViberThenSms);
}

void TestMessageEditor::sentPartOnly()
{
    Message written;
    written.text = utf8("Hi");
    written.url = utf8("u");
    written.viber.text = utf8("{Gone}");
    written.card.name = utf8("n");
    QCOMPARE(sentPart(written).viber, ViberContent());
    QCOMPARE(sentPart(written).text, utf8("Hi"));
    QVERIFY(sentPart(written).url.isEmpty());
    written.type = MessageType::SilentSms;
    QVERIFY(!sentPart(written).text.isEmpty());
    QVERIFY(sentPart(written).text != written.text);
    written.type = MessageType::VCard;
    QVERIFY(sentPart(written).text.isEmpty());
    QCOMPARE(sentPart(written).card, written.card);
    QCOMPARE(literalMessage(written).viber.text, utf8("{{Gone}}"));
}

void TestMessageEditor::whatIsNotOfferedSaysWhy()
{
    m_editor->setOffer(*gatewayProfile(u"sms16"), utf8("Main account"));
    auto* viber = find<QToolButton>(utf8("kind_viber"));
    QVERIFY(!viber->isEnabled());
    QCOMPARE(viber->toolTip(), utf8("Main account doesn't offer Viber"));
    QVERIFY(find<QToolButton>(utf8("kind_vcard"))->isEnabled());
    QVERIFY(!m_editor->findChild<QAction*>(utf8("kind_silence"))->isEnabled());
    QVERIFY(m_editor->findChild<QAction*>(utf8("kind_flashsms"))->isEnabled());
    m_editor->setOffer(*gatewayProfile(u"mysmpp"), utf8("Main account"));
    QVERIFY(viber->isEnabled());
    QVERIFY(viber->toolTip().isEmpty());
}

void TestMessageEditor::sendersWithReasons()
{
    m_editor->setSenders({{utf8("Old"), utf8("was refused")}, {utf8("Shop"), QString()}}, false);
    auto* box = find<QComboBox>(utf8("sender"));
    QCOMPARE(box->itemText(0), utf8("Shop"));
    QCOMPARE(box->itemText(2), utf8("Old was refused"));
    QVERIFY((box->model()->flags(box->model()->index(2, 0)) & Qt::ItemIsEnabled) == 0);
    type("sender", "Nobody");
    m_editor->showProblems(sentPart(m_editor->message()), true);
    QVERIFY(static_cast<SenderBox*>(box)->problem().contains(utf8("“Nobody” is not approved")));
    type("sender", "shop");
    QVERIFY(static_cast<SenderBox*>(box)->problem().isEmpty());
}

void TestMessageEditor::problemsBesideTheField()
{
    const auto problem = [this] {
        QStringList words;
        for (const QLabel* label : m_editor->findChildren<QLabel*>(utf8("problem"))) {
            if (label->isVisible())
                words += label->text();
        }
        return words;
    };
    m_editor->showProblems(sentPart(m_editor->message()), false);
    QCOMPARE(problem(), QStringList()); // nothing was touched yet
    type("sender", "Shop");
    m_editor->showProblems(sentPart(m_editor->message()), true);
    QCOMPARE(problem(), QStringList{utf8("The text is missing.")});
    choose(MessageType::Viber);
    type("viberText", "Spring");
    type("picture", "https://a.example/p.png");
    m_editor->showProblems(sentPart(m_editor->message()), true);
    QCOMPARE(problem(), QStringList{describe(MessageWarning::ImageWithoutButton)});
}

void TestMessageEditor::takeViberText()
{
    choose(MessageType::ViberThenSms);
    type("viberText", "Spring {Name}");
    QTest::keyClick(find<QWidget>(utf8("viberText")), Qt::Key_Tab);
    QTest::mouseClick(find<QPushButton>(utf8("takeViberText")), Qt::LeftButton);
    QCOMPARE(m_editor->message().text, m_editor->message().viber.text);
    m_editor->smsText().undo();
    QVERIFY(m_editor->message().text.isEmpty());
}

void TestMessageEditor::cardLeavesEmptyFieldsOut()
{
    Message message;
    message.type = MessageType::VCard;
    message.card.name = utf8("{Name}");
    m_editor->setMessage(message);
    auto* leaveOut = find<QCheckBox>(utf8("leaveOut"));
    QVERIFY(!leaveOut->isChecked()); // as it was written: a row without a name is left out
    QCOMPARE(m_editor->message().card.name, utf8("{Name}"));
    QTest::mouseClick(leaveOut, Qt::LeftButton, {}, QPoint(8, leaveOut->height() / 2));
    QCOMPARE(m_editor->message().card.name, utf8("{Name|}"));
}

void TestMessageEditor::counter_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("empty") << QString() << utf8("GSM-7") << QStringList{utf8("0"), utf8("160 left")};
    QTest::newRow("one part") << QString(99, u'a') << utf8("GSM-7")
                              << QStringList{utf8("99"), utf8("of 160"), utf8("61 left")};
    QTest::newRow("Unicode") << utf8("–") + QString(154, u'a') << utf8("Unicode")
                             << QStringList{utf8("155"), utf8("of 201"), utf8("46 left")};
}

void TestMessageEditor::counter()
{
    QFETCH(const QString, text);
    QFETCH(const QString, encoding);
    QFETCH(const QStringList, words);
    Message message;
    message.text = text;
    m_editor->showCounts(message, utf8("for Anna & Co, row 2"));
    QCOMPARE(find<QLabel>(utf8("encoding"))->text(), encoding);
    QString line = find<QLabel>(utf8("count"))->text();
    QVERIFY(line.contains(utf8("for Anna &amp; Co, row 2")));
    line.remove(utf8("<b>")).remove(utf8("</b>"));
    for (const QString& word : words)
        QVERIFY2(line.contains(word), qPrintable(line));
}

void TestMessageEditor::insertFieldGoesWhereTheKeyboardWas()
{
    choose(MessageType::Viber);
    auto* button = find<FieldTextEdit>(utf8("buttonText"));
    button->setFocus();
    QCOMPARE(m_editor->currentText(), button);
    for (QPushButton* insert : m_editor->findChildren<QPushButton*>(utf8("insertField"))) {
        if (insert->isVisible())
            QTest::mouseClick(insert, Qt::LeftButton);
    }
    QTest::keyClick(button, Qt::Key_Return);
    QCOMPARE(button->templateText(), utf8("{Name}"));
}

void TestMessageEditor::doctorLines()
{
    MessageMeasure measure;
    MeterProposal replace;
    replace.character = U'–';
    replace.suggestion = utf8("-");
    replace.savedParts = 36716;
    replace.message.text = utf8("mended");
    MeterProposal shorten;
    shorten.kind = ProposalKind::Shorten;
    shorten.characters = 5;
    shorten.afterOthers = true;
    shorten.savedParts = 2508;
    shorten.rows = {2508, {7}};
    measure.proposals = {replace, shorten};
    measure.emptyFields = {{utf8("Name"), true, utf8("Friend"), {37, {3, 4}}}};
    QString carriedOut;
    qint64 shown = 0;
    DoctorActions actions;
    actions.carryOut = [&](const Message& message) { carriedOut = message.text; };
    actions.show = [&](const MeasuredRows& rows) { shown = rows.count; };
    actions.pricePerPart = utf8("2.40");
    actions.currency = utf8("₽");
    const std::vector<DoctorLine> lines = heliograph::doctorLines(measure, actions);
    QCOMPARE(lines.size(), std::size_t{3});
    QCOMPARE(lines[0].text, utf8("“–” (a long dash) turns the whole text into Unicode"));
    QCOMPARE(lines[0].actionText, utf8("Replace with “-”"));
    QVERIFY(lines[0].saving.contains(utf8("88,118.40 ₽")));
    lines[0].action();
    QCOMPARE(carriedOut, utf8("mended"));
    lines[1].action();
    QCOMPARE(shown, 2508);
    lines[2].action();
    QCOMPARE(shown, 37);
    DoctorPanel panel(m_theme);
    panel.setLines(lines);
    QCOMPARE(panel.lineCount(), 3);
    panel.show();
    auto* action = panel.findChild<QPushButton*>(utf8("doctorAction1"));
    action->setFocus();
    QApplication::setActiveWindow(&panel);
    shown = 0;
    QTest::keyClick(action, Qt::Key_Return, Qt::AltModifier);
    QCOMPARE(shown, 2508);
    panel.setLines({});
    QVERIFY(panel.isHidden());
}

void TestMessageEditor::scheduleIntoThePlan()
{
    ScheduleFolds folds(m_theme);
    folds.setColumns({utf8("Name"), utf8("When")});
    folds.setOffer(*gatewayProfile(u"prontosms"), 180);
    const qint64 now = QDateTime(QDate(2026, 4, 10), QTime(12, 0), Qt::UTC).toMSecsSinceEpoch();
    CampaignPlan plan;
    plan.quietHours = {QTime(9, 0), QTime(21, 0)};
    plan.maxParts = 2;
    plan.validMinutes = 180;
    plan.message.deliveryName = utf8("Spring");
    folds.showPlan(plan, utf8("Spring"), now);
    folds.show();
    CampaignPlan taken;
    folds.take(taken);
    QCOMPARE(taken.quietHours, plan.quietHours);
    QCOMPARE(taken.maxParts, 2);
    QCOMPARE(taken.validMinutes, 180);
    QCOMPARE(taken.message.deliveryName, utf8("Spring"));
    QVERIFY(!taken.sendAt.has_value());

    QSignalSpy changed(&folds, &ScheduleFolds::changed);
    QSignalSpy column(&folds, &ScheduleFolds::timeColumnChosen);
    folds.findChild<QRadioButton*>(utf8("whenAt"))->setChecked(true);
    folds.findChild<QDateTimeEdit*>(utf8("sendAt"))
        ->setDateTime(QDateTime(QDate(2026, 4, 17), QTime(9, 0), Qt::UTC));
    QVERIFY(changed.count() > 0);
    folds.take(taken);
    QCOMPARE(taken.sendAt.value_or(0),
             QDateTime(QDate(2026, 4, 17), QTime(9, 0), Qt::UTC).toMSecsSinceEpoch());
    QVERIFY(folds.showProblem().isEmpty());
    folds.findChild<QDateTimeEdit*>(utf8("sendAt"))
        ->setDateTime(QDateTime(QDate(2026, 4, 1), QTime(9, 0), Qt::UTC));
    QVERIFY(!folds.showProblem().isEmpty());
    folds.findChild<QComboBox*>(utf8("timeColumn"))->setCurrentIndex(1);
    QCOMPARE(column.count(), 0);
    folds.findChild<QRadioButton*>(utf8("whenColumn"))->setChecked(true);
    QCOMPARE(column.count(), 1);
    QCOMPARE(column.last().first().toString(), utf8("When"));
    folds.findChild<QRadioButton*>(utf8("whenNow"))->setChecked(true);
    QCOMPARE(column.last().first().toString(), QString());
}

void TestMessageEditor::scheduleNeedsTheClock()
{
    ScheduleFolds folds(m_theme);
    folds.setColumns({utf8("When")});
    folds.setOffer(*gatewayProfile(u"mysmpp"), std::nullopt);
    auto* at = folds.findChild<QRadioButton*>(utf8("whenAt"));
    QVERIFY(!at->isEnabled());
    QCOMPARE(at->toolTip(), utf8("The gateway's clock is not known yet. Check the account."));
    QVERIFY(!folds.findChild<QComboBox*>(utf8("smsLifetime"))->isEnabled());
    QVERIFY(folds.findChild<QCheckBox*>(utf8("tellName"))->isHidden());
    folds.setOffer(*gatewayProfile(u"mysmpp"), 180);
    QVERIFY(at->isEnabled());
    QVERIFY(folds.findChild<QRadioButton*>(utf8("whenColumn"))->isEnabled());
}

void TestMessageEditor::tabOrder()
{
    auto* kinds = find<QToolButton>(utf8("kind_sms"));
    kinds->setFocus();
    QStringList way;
    for (int i = 0; i < 12 && !way.contains(utf8("messageText")); ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        const QWidget* now = QApplication::focusWidget();
        QVERIFY(now);
        if (!now->objectName().startsWith(utf8("kind_")))
            way += now->objectName();
    }
    QCOMPARE(way, (QStringList{utf8("sender"), utf8("templates"), utf8("insertField"), utf8("messageText")}));
}

QTEST_MAIN(TestMessageEditor)
#include "test_messageeditor.moc"
