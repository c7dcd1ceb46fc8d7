// SPDX-License-Identifier: GPL-3.0-or-later
// The message step over a real workspace: saving itself, the list's total, doctor, pager, templates, test
// send.
#include "core/storage/TemplateStore.h"
#include "tests/ui/compose/ComposeWorld.h"
#include "ui/compose/DoctorPanel.h"
#include "ui/compose/FieldTextEdit.h"
#include "ui/compose/ListMeter.h"
#include "ui/compose/PhonePreview.h"
#include "ui/compose/RecipientPager.h"
#include "ui/compose/WrittenMessage.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace heliograph;

namespace {

QString utf8(const char* text)
{
    return QString::fromUtf8(text);
}

Message sms(const char* text)
{
    Message message;
    message.sender = utf8("Shop");
    message.text = utf8(text);
    return message;
}

} // namespace

class TestMessagePage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_world = std::make_unique<ComposeWorld>(); }
    void cleanupTestCase() { m_world.reset(); }
    void init();
    void savesItself();
    void savesWhenLeaving();
    void otherTextsSurviveReopening();
    void fieldChosenByKeysIsSent();
    void totalOfTheList();
    void doctorMendsAndIsUndone();
    void emptyFieldsAreShown();
    void pager();
    void continueSavesAndGoesOn();
    void continueStopsAtWhatIsMissing();
    void templatesAndSignatures();
    void clearedAndBack();
    void testToMyself();
    void testGoesOutThoughThePageIsGone();
    void sealedIsReadOnly();
    void timesFromAColumn();
    void newDraftRestsAtNight();
    void whatIsToldDoesntDisturbTyping();
    void hiddenItRests();
    void anotherAccountSends();
    void accountThatIsGone();
    void previewUnderATab();

private:
    qint64 draft(const Message& message, int recipients = 6)
    {
        return m_world->addDraft(message, recipients);
    }
    template <class Condition>
    bool wait(Condition condition)
    {
        return QTest::qWaitFor(condition, 30'000);
    }

    std::unique_ptr<ComposeWorld> m_world;
};

void TestMessagePage::init()
{
    m_world->navigator.ways.clear();
    m_world->prompt.texts.clear();
    m_world->prompt.askedTexts.clear();
}

void TestMessagePage::savesItself()
{
    const qint64 id = draft(sms("Hi"));
    ShownMessagePage shown(*m_world, id);
    auto* text = shown.find<FieldTextEdit>("messageText");
    QTest::keyClicks(text, utf8(" there"));
    QCOMPARE(m_world->campaign(id).plan.message.text, utf8("Hi"));
    QVERIFY(wait([&] { return m_world->campaign(id).plan.message.text == utf8("Hi there"); }));
    auto* note = shown.find<QLabel>("pageNote");
    QVERIFY(!note || wait([note] { return note->text().startsWith(utf8("Saved ")); }));
}

void TestMessagePage::savesWhenLeaving()
{
    const qint64 id = draft(sms("Hi"));
    ShownMessagePage shown(*m_world, id);
    QTest::keyClicks(shown.find("messageText"), utf8("!"));
    shown.page().leave();
    // The queue of the engine's thread keeps the order: what is asked now comes after the save.
    QCOMPARE(m_world->campaign(id).plan.message.text, utf8("Hi!"));
}

void TestMessagePage::otherTextsSurviveReopening()
{
    const qint64 id = draft(sms("Hi"));
    {
        ShownMessagePage shown(*m_world, id);
        QTest::mouseClick(shown.find("kind_viber"), Qt::LeftButton);
        QTest::keyClicks(shown.find("viberText"), utf8("Spring"));
        shown.page().leave();
    }
    const Campaign stored = m_world->campaign(id);
    QCOMPARE(stored.plan.message.type, MessageType::Viber);
    QVERIFY(stored.plan.message.text.isEmpty()); // not sent, so not in what is sealed
    ShownMessagePage again(*m_world, id);
    QCOMPARE(again.find<FieldTextEdit>("viberText")->templateText(), utf8("Spring"));
    QTest::mouseClick(again.find("kind_sms"), Qt::LeftButton);
    QCOMPARE(again.find<FieldTextEdit>("messageText")->templateText(), utf8("Hi"));
}

void TestMessagePage::fieldChosenByKeysIsSent()
{
    const qint64 id = draft(sms(""));
    ShownMessagePage shown(*m_world, id);
    auto* text = shown.find<FieldTextEdit>("messageText");
    QTest::keyClicks(text, utf8("Hi {na"));
    QTest::keyClick(text, Qt::Key_Return);
    QTest::keyClicks(text, utf8("!"));
    QCOMPARE(shown.find<PhonePreview>("phone")->spokenText(), utf8("Hi Anna!"));
    shown.page().leave();
    QCOMPARE(m_world->campaign(id).plan.message.text, utf8("Hi {Name}!"));
}

void TestMessagePage::totalOfTheList()
{
    const qint64 id = draft(sms("Hi {Name|Friend}"));
    ShownMessagePage shown(*m_world, id);
    auto* total = shown.find<QLabel>("listTotal");
    QVERIFY(wait([total] { return total->text().contains(utf8("<b>6 ")); }));
    QVERIFY(total->text().contains(utf8("14.40 ₽")));
    QTest::keyClicks(shown.find("messageText"), QString(160, u'x'));
    QVERIFY(total->text().contains(utf8("counting")));
    QVERIFY(wait([total] { return total->text().contains(utf8("<b>12 ")); }));
}

void TestMessagePage::doctorMendsAndIsUndone()
{
    const QString text = utf8("{Name|Friend} – ") + QString(80, u'x');
    const qint64 id = draft(sms(text.toUtf8().constData()));
    ShownMessagePage shown(*m_world, id);
    auto* doctor = shown.find<DoctorPanel>("doctor");
    QVERIFY(wait([doctor] { return doctor->lineCount() == 2; }));
    QTest::mouseClick(shown.find("doctorAction0"), Qt::LeftButton);
    auto* edit = shown.find<FieldTextEdit>("messageText");
    QVERIFY(edit->templateText().startsWith(utf8("{Name|Friend} - x")));
    QVERIFY(wait([doctor] { return doctor->lineCount() == 1; }));
    QTest::keySequence(edit, QKeySequence::Undo);
    QCOMPARE(edit->templateText(), text);
    QVERIFY(wait([doctor] { return doctor->lineCount() == 2; }));
}

void TestMessagePage::emptyFieldsAreShown()
{
    const qint64 id = draft(sms("Hi {Name|Friend}"));
    ShownMessagePage shown(*m_world, id);
    auto* doctor = shown.find<DoctorPanel>("doctor");
    QVERIFY(wait([doctor] { return doctor->lineCount() == 1; }));
    QTest::mouseClick(shown.find("doctorAction0"), Qt::LeftButton);
    auto* phone = shown.find<PhonePreview>("phone");
    QVERIFY(wait([phone] { return phone->spokenText() == utf8("Hi Friend"); }));
    QVERIFY(shown.find<QLineEdit>("recipientPlace")->text().contains(utf8("row 4")));
    QVERIFY(shown.page().escape());
    QVERIFY(!shown.page().escape());
}

void TestMessagePage::pager()
{
    const qint64 id = draft(sms("{Name|Friend} of {City}"));
    ShownMessagePage shown(*m_world, id);
    auto* phone = shown.find<PhonePreview>("phone");
    auto* place = shown.find<QLineEdit>("recipientPlace");
    const auto shows = [phone](const char* text) {
        return QTest::qWaitFor([=] { return phone->spokenText() == utf8(text); }, 30'000);
    };
    QVERIFY(shows("Anna of Kostroma"));
    QTest::mouseClick(shown.find("nextRecipient"), Qt::LeftButton);
    QVERIFY(shows("Boris of Tver"));
    QTest::keyClick(shown.find("messageText"), Qt::Key_Up, Qt::ControlModifier);
    QVERIFY(shows("Anna of Kostroma"));
    QTest::mouseClick(shown.find("previousRecipient"), Qt::LeftButton);
    QVERIFY(shows("Vera of Kostroma")); // round to the last one
    place->setFocus();
    QTest::keyClicks(place, utf8("lev"));
    QTest::keyClick(place, Qt::Key_Return);
    QVERIFY(shows("Lev of Tver"));
    place->clear();
    QTest::keyClicks(place, utf8("5"));
    QTest::keyClick(place, Qt::Key_Return);
    QVERIFY(shows("Maximiliana of Yaroslavl"));
    QVERIFY(shown.find<QLabel>("count")->text().contains(utf8("for Maximiliana, row 5")));
}

void TestMessagePage::continueSavesAndGoesOn()
{
    const qint64 id = draft(sms("Hi"));
    ShownMessagePage shown(*m_world, id);
    QTest::keyClicks(shown.find("messageText"), utf8(" {City}"));
    QTest::mouseClick(shown.find("continue"), Qt::LeftButton);
    const QString way = QStringLiteral("campaign %1 step 3").arg(id);
    QVERIFY(wait([&] { return m_world->navigator.ways.contains(way); }));
    QCOMPARE(m_world->campaign(id).plan.message.text, utf8("Hi {City}"));
}

void TestMessagePage::continueStopsAtWhatIsMissing()
{
    const qint64 id = draft(sms("Hi {Bonsu}"));
    ShownMessagePage shown(*m_world, id);
    QTest::mouseClick(shown.find("continue"), Qt::LeftButton);
    QVERIFY(m_world->navigator.ways.isEmpty());
    QVERIFY(shown.find("messageText")->hasFocus());
    QTest::mouseClick(shown.find("suggestion"), Qt::LeftButton);
    QTest::mouseClick(shown.find("continue"), Qt::LeftButton);
    QVERIFY(wait([&] { return !m_world->navigator.ways.isEmpty(); }));
    QCOMPARE(m_world->campaign(id).plan.message.text, utf8("Hi {Bonus}"));
}

void TestMessagePage::templatesAndSignatures()
{
    m_world->engine([](Engine& engine) -> Result<qint64> {
        TemplateStore store(engine.workspace().connection());
        Message message;
        message.text = utf8("Welcome, {Name}");
        if (const auto added = store.add({0, TemplateKind::Template, utf8("Greeting"), message, 1}); !added)
            return added;
        message.text = utf8("Your shop");
        return store.add({0, TemplateKind::Signature, utf8("Mine"), message, 1});
    });
    const qint64 id = draft(sms(""));
    ShownMessagePage shown(*m_world, id);
    QTest::mouseClick(shown.find("templates"), Qt::LeftButton);
    QMenu* menu = nullptr;
    QVERIFY(wait([&] { return (menu = shown.find<QMenu>("templateMenu")) && menu->isVisible(); }));
    QVERIFY(menu->actions().first()->text().startsWith(utf8("Greeting")));
    menu->actions().first()->trigger();
    menu->close();
    auto* text = shown.find<FieldTextEdit>("messageText");
    QCOMPARE(text->templateText(), utf8("Welcome, {Name}"));
    QCOMPARE(shown.find<QComboBox>("sender")->currentText(), utf8("Shop"));

    m_world->prompt.texts = {utf8("Spring greeting")};
    for (QAction* action : shown.page().head().menu()->actions()) {
        if (action->menu()) {
            Q_EMIT action->menu()->aboutToShow();
            action->menu()->actions().first()->trigger();
        }
    }
    QCOMPARE(text->templateText(), utf8("Welcome, {Name}\nYour shop"));
    shown.page().head().menu()->actions().first()->trigger(); // save as template
    QVERIFY(wait([&] { return !m_world->navigator.ways.isEmpty(); }));
    const auto stored = m_world->engine([](Engine& engine) {
        return TemplateStore(engine.workspace().connection()).list(TemplateKind::Template);
    });
    QCOMPARE(stored.size(), std::size_t{2});
    QCOMPARE(stored[1].name, utf8("Spring greeting"));
    QCOMPARE(stored[1].message.text, text->templateText());
}

void TestMessagePage::clearedAndBack()
{
    const qint64 id = draft(sms("Hi {Name}"));
    ShownMessagePage shown(*m_world, id);
    shown.page().head().menu()->actions().last()->trigger();
    auto* text = shown.find<FieldTextEdit>("messageText");
    QVERIFY(text->templateText().isEmpty());
    m_world->navigator.lastUndo();
    QCOMPARE(text->templateText(), utf8("Hi {Name}"));
}

void TestMessagePage::testToMyself()
{
    const qint64 id = draft(sms("Hi {Name} {{x}}"));
    ShownMessagePage shown(*m_world, id);
    QVERIFY(wait([&] { return shown.find<PhonePreview>("phone")->spokenText() == utf8("Hi Anna {x}"); }));
    m_world->prompt.texts = {utf8("12"), utf8("8 900 000-09-99")};
    QTest::mouseClick(shown.find("sendTest"), Qt::LeftButton);
    QCOMPARE(m_world->prompt.askedTexts.size(), 2); // a number that is none is asked for again
    QVERIFY(wait([&] { return m_world->navigator.ways.join(u' ').contains(utf8("+7 900 000-09-99")); }));
    const auto campaigns = m_world->engine([](Engine& engine) { return engine.campaigns().campaigns(); });
    const Campaign* test = nullptr;
    for (const Campaign& campaign : campaigns) {
        if (campaign.name == utf8("Test of Spring sale"))
            test = &campaign;
    }
    QVERIFY(test);
    QVERIFY(test->isSealed());
    QCOMPARE(test->recipients, 1);
    QCOMPARE(test->plan.message.text, utf8("Hi Anna {{x}}"));
    QTest::mouseClick(shown.find("sendTest"), Qt::LeftButton);
    QCOMPARE(m_world->prompt.askedTexts.last().value, utf8("+7 900 000-09-99")); // remembered
}

void TestMessagePage::testGoesOutThoughThePageIsGone()
{
    const qint64 id = draft(sms("Hi {Name}"));
    QList<qint64> started;
    const QObject hearing;
    connect(&m_world->sending, &SendingFeed::changed, &hearing,
            [&started](const RunView& view) { started += view.campaign; });
    {
        ShownMessagePage shown(*m_world, id);
        QVERIFY(wait([&] { return shown.find<PhonePreview>("phone")->spokenText() == utf8("Hi Anna"); }));
        m_world->prompt.texts = {utf8("8 900 000-09-99")};
        QTest::mouseClick(shown.find("sendTest"), Qt::LeftButton);
    }
    QVERIFY(wait([&] { return !started.isEmpty(); }));
    QVERIFY(m_world->campaign(started.first()).isSealed());
    QVERIFY(started.first() != id);
}

void TestMessagePage::sealedIsReadOnly()
{
    const qint64 id = draft(sms("Hi"));
    ShownMessagePage shown(*m_world, id);
    Campaign sealed = m_world->campaign(id);
    sealed.sealedAt = 1;
    shown.page().showCampaign(sealed);
    QVERIFY(!shown.find("messageText")->isEnabled());
    QVERIFY(shown.find("sendTest")->isHidden());
    QTest::mouseClick(shown.find("continue"), Qt::LeftButton);
    QCOMPARE(m_world->navigator.ways, QStringList{QStringLiteral("campaign %1 step 5").arg(id)});
}

void TestMessagePage::timesFromAColumn()
{
    const qint64 id = draft(sms("Hi"));
    ShownMessagePage shown(*m_world, id);
    auto* column = shown.find<QRadioButton>("whenColumn");
    QVERIFY(wait([column] { return column->isEnabled(); }));
    shown.find<QComboBox>("timeColumn")->setCurrentIndex(1);
    column->setChecked(true); // cities are no times
    QVERIFY(wait([&] { return m_world->campaign(id).counts[RecipientState::Invalid] == 6; }));
    shown.find<QRadioButton>("whenNow")->setChecked(true);
    QVERIFY(wait([&] { return m_world->campaign(id).counts[RecipientState::Ready] == 6; }));
}

void TestMessagePage::newDraftRestsAtNight()
{
    const qint64 id = draft({});
    ShownMessagePage shown(*m_world, id);
    auto* sender = shown.find<QComboBox>("sender");
    QVERIFY(wait([sender] { return sender->currentText() == utf8("Shop"); })); // the account's usual one
    QTest::keyClicks(shown.find("messageText"), utf8("Hi"));
    shown.page().leave();
    const Campaign stored = m_world->campaign(id);
    QCOMPARE(stored.plan.quietHours, (QuietHours{QTime(9, 0), QTime(21, 0)}));
    QCOMPARE(stored.plan.message.sender, utf8("Shop"));
    QCOMPARE(stored.name, utf8("Spring sale"));
}

void TestMessagePage::whatIsToldDoesntDisturbTyping()
{
    const qint64 id = draft(sms("Hi"));
    ShownMessagePage shown(*m_world, id);
    auto* text = shown.find<FieldTextEdit>("messageText");
    QTest::keyClicks(text, utf8(" the"));
    shown.page().showCampaign(m_world->campaign(id)); // still without the change
    QTest::keyClicks(text, utf8("re"));
    QCOMPARE(text->templateText(), utf8("Hi there"));
    shown.page().leave();
    const qint64 other = draft(sms("Other"));
    shown.page().showCampaign(m_world->campaign(other));
    QCOMPARE(text->templateText(), utf8("Other"));
    QCOMPARE(m_world->campaign(id).plan.message.text, utf8("Hi there"));
}

void TestMessagePage::hiddenItRests()
{
    const qint64 id = draft(sms("Hi"));
    ShownMessagePage shown(*m_world, id);
    auto* total = shown.find<QLabel>("listTotal");
    QVERIFY(wait([total] { return total->text().contains(utf8("<b>6 ")); }));
    QSignalSpy outdated(shown.page().findChild<ListMeter*>(), &ListMeter::outdated);
    QSignalSpy moved(shown.page().findChild<RecipientPager*>(), &RecipientPager::moved);
    Campaign told = m_world->campaign(id);
    shown.page().showCampaign(told); // nothing to measure anew
    QVERIFY(wait([&moved] { return moved.count() == 1; }));
    QCOMPARE(outdated.count(), 0);
    shown.page().hide();
    told.counts[RecipientState::Ready] = 5;
    shown.page().showCampaign(told);
    // The reading thread keeps the order: whatever the page asked for has been answered then.
    bool isAnswered = false;
    m_world->desk.read(
        &shown.page(), [](Connection&) -> Result<int> { return 0; },
        [&isAnswered](const Result<int>&) { isAnswered = true; });
    QVERIFY(wait([&isAnswered] { return isAnswered; }));
    QCOMPARE(moved.count(), 1);
    QCOMPARE(outdated.count(), 0);
    shown.page().show();
    QCOMPARE(outdated.count(), 1);
    QVERIFY(wait([&moved] { return moved.count() == 2; }));
    QVERIFY(wait([total] { return total->text().contains(utf8("<b>6 ")); }));
}

void TestMessagePage::anotherAccountSends()
{
    const qint64 id = draft(sms("Hi"));
    const Account second = m_world->addAccount(utf8("Second"));
    m_world->engine([second](Engine& engine) -> Result<bool> {
        Account other = second;
        other.pricePerPart = utf8("3.00");
        other.currency = utf8("EUR");
        other.sender = utf8("Kiosk");
        const Result<void> updated = engine.accounts().update(other);
        return updated ? Result<bool>(true) : Result<bool>(forward(updated));
    });
    ShownMessagePage shown(*m_world, id);
    auto* box = shown.find<QComboBox>("account");
    QVERIFY(wait([box] { return box->isVisible() && box->count() == 2; }));
    QCOMPARE(box->currentText(), utf8("Main"));
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(box->currentText(), utf8("Second"));
    // Its usual sender, its price; and the draft goes out by it.
    QVERIFY(wait([&] { return shown.find<QComboBox>("sender")->currentText() == utf8("Kiosk"); }));
    auto* total = shown.find<QLabel>("listTotal");
    QVERIFY(wait([total] { return total->text().contains(utf8("18.00 EUR")); }));
    shown.page().leave();
    const Campaign kept = m_world->campaign(id);
    QCOMPARE(kept.accountName, utf8("Second"));
    QCOMPARE(kept.plan.message.sender, utf8("Kiosk"));
}

void TestMessagePage::accountThatIsGone()
{
    const qint64 id = draft(sms("Hi"));
    m_world->engine([id](Engine& engine) -> Result<bool> {
        const Result<void> changed =
            engine.campaigns().changeDraft(id, [](Campaign& draft) { draft.accountName = utf8("Old"); });
        return changed ? Result<bool>(true) : Result<bool>(forward(changed));
    });
    ShownMessagePage shown(*m_world, id);
    auto* box = shown.find<QComboBox>("account");
    QVERIFY(wait([box] { return box->isVisible() && box->currentIndex() == -1; }));
    QTest::keyClicks(shown.find("messageText"), utf8("!"));
    shown.page().leave();
    QCOMPARE(m_world->campaign(id).accountName, utf8("Old"));
}

void TestMessagePage::previewUnderATab()
{
    const qint64 id = draft(sms("Hi {Name}"));
    ShownMessagePage shown(*m_world, id, {968, 640});
    auto* text = shown.find("messageText");
    auto* phone = shown.find<PhonePreview>("phone");
    auto* tab = shown.find<QAbstractButton>("previewTab");
    QVERIFY(tab->isVisible());
    QVERIFY(text->isVisible());
    QVERIFY(!phone->isVisible());
    QTest::keyClick(text, Qt::Key_F9);
    QVERIFY(phone->isVisible());
    QVERIFY(!text->isVisible());
    QVERIFY(wait([phone] { return phone->spokenText() == utf8("Hi Anna"); }));
    QTest::keyClick(&shown.page(), Qt::Key_Down, Qt::ControlModifier);
    QVERIFY(wait([phone] { return phone->spokenText() == utf8("Hi Boris"); }));
    QTest::mouseClick(shown.find("tab0"), Qt::LeftButton);
    QVERIFY(text->isVisible());
    tab->setFocus();
    QTest::keyClick(tab, Qt::Key_Space);
    QVERIFY(phone->isVisible());
    shown.page().focusFirst();
    QVERIFY(text->hasFocus());
    shown.page().resize(1072, 800);
    QVERIFY(!tab->isVisible());
    QVERIFY(phone->isVisible() && text->isVisible());
}

QTEST_MAIN(TestMessagePage)
#include "test_messagepage.moc"
