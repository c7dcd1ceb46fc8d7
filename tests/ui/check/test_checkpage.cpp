// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/CampaignChecker.h"
#include "core/gateway/ReplyWriter.h"
#include "core/storage/RowCodec.h"
#include "tests/support/Drafts.h"
#include "tests/ui/LatePrompt.h"
#include "tests/ui/PageShots.h"
#include "tests/ui/UiWorld.h"
#include "translations/Translations.h"
#include "ui/check/CheckList.h"
#include "ui/check/CheckPage.h"
#include "ui/check/CheckRowsModel.h"
#include "ui/check/HoldButton.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTimer>

using namespace heliograph;

namespace {

/// What the gateway of these tests says.
struct Said {
    QString money = QStringLiteral("61234.50");
    QString senderState = QStringLiteral("completed");
    bool reachable = true;
};

/// Answers questions at once; messages never arrive.
class QuestionClient final : public GatewayClient {
public:
    explicit QuestionClient(std::shared_ptr<const Said> said) : m_said(std::move(said)) {}

    void post(Lane, Endpoint endpoint, const QByteArray&, Done done) override
    {
        Exchange exchange;
        if (m_said->reachable && endpoint != Endpoint::Send) {
            exchange.fate = Exchange::Fate::Answered;
            exchange.answer.status = 200;
            exchange.answer.body = bodyOf(endpoint);
        }
        QTimer::singleShot(0, this, [done, exchange] { done(exchange); });
    }
    void abort(Lane) override {}
    std::chrono::milliseconds deadline() const override { return std::chrono::seconds(1); }

private:
    QByteArray bodyOf(Endpoint endpoint) const
    {
        if (endpoint == Endpoint::Balance) {
            BalanceReply balance;
            balance.money = m_said->money;
            balance.currency = QStringLiteral("RUR");
            return writeBalanceReply(balance);
        }
        OriginatorReply senders;
        senders.senders.push_back({QStringLiteral("Shop"), m_said->senderState, {}});
        return writeOriginatorReply(senders);
    }

    std::shared_ptr<const Said> m_said;
};

NewRecipient named(int n, const QString& name)
{
    NewRecipient recipient = testRecipient(n);
    recipient.cells = {name};
    return recipient;
}

NewRecipient leftOut(int n, RecipientState state, Reason reason)
{
    NewRecipient recipient = testRecipient(n);
    recipient.state = state;
    recipient.reason = reason;
    return recipient;
}

} // namespace

/// The last look before a send: lines, decisions, rows behind them, and the button that sends once.
class CheckPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void saysThatAllIsWell();
    void showsTheRowsBehindALine();
    void opensRowsByEnter();
    void asksForADecision();
    void skipsThoseWhoHadIt();
    void sendsOnce();
    void mustBeHeldAboveTheThreshold();
    void asksInsteadOfHolding();
    void sendsOnlyWhatWasAgreedTo();
    void startsThoughAnotherIsShown();
    void startsThoughThePageIsGone();
    void doesNotPullAway();
    void saysWhyNothingCanBeSent();
    void senderThatIsNotApprovedBlocks();
    void showsTheCost();
    void balanceIsStaleWhenUnreachable();
    void checksAgainWhenTheDraftChanged();
    void refusesToSealWhatChanged();
    void showsAHandedOverCampaign();
    void controlEnterOnlyMovesTheFocus();
    void namesForScreenReaders();
    void rowsModel();
    void pictures_data();
    void pictures();

private:
    qint64 addDraft(const std::vector<NewRecipient>& rows,
                    const QString& text = QStringLiteral("Hello {Name|Friend}"));
    qint64 addDraft(int count);
    qint64 seal(qint64 draft);
    Campaign campaign(qint64 id);
    void open(qint64 id);
    void openAndWait(qint64 id);
    void changeText(qint64 id, const QString& text);
    bool wasStarted(qint64 id);
    QString title(FindingKind kind);
    template <class T>
    T* child(const char* name)
    {
        return m_page->findChild<T*>(QString::fromLatin1(name));
    }
    HoldButton* send() { return child<HoldButton>("send"); }
    CheckList* list() { return child<CheckList>("checkList"); }

    std::shared_ptr<Said> m_said;
    std::unique_ptr<UiWorld> m_world;
    std::unique_ptr<CheckPage> m_page;
};

void CheckPageTest::init()
{
    // Presses right after the button came count here.
    QApplication::setDoubleClickInterval(0);
    m_said = std::make_shared<Said>();
    m_world = std::make_unique<UiWorld>();
    m_world->engine([said = m_said](Engine& engine) -> Result<int> {
        engine.setClientFactory(
            [said](const RunSettings&) { return std::make_unique<QuestionClient>(said); });
        return 0;
    });
    m_world->addAccount();
    m_page = std::make_unique<CheckPage>(m_world->ui());
    m_page->resize(1072, 800);
    m_page->show();
}

void CheckPageTest::cleanup()
{
    m_page.reset();
    m_world.reset();
}

qint64 CheckPageTest::addDraft(const std::vector<NewRecipient>& rows, const QString& text)
{
    return m_world->engine([rows, text](Engine& engine) -> Result<qint64> {
        const Result<Account> account = engine.accounts().account(QStringLiteral("Main"));
        if (!account)
            return forward(account);
        CampaignPlan plan = testPlan(*account);
        plan.message.text = text;
        const qint64 id = heliograph::addDraft(engine.workspace(), plan, rows, engine.clock().nowMs());
        const Result<void> named = engine.campaigns().changeDraft(id, [](Campaign& draft) {
            draft.accountName = QStringLiteral("Main");
            draft.name = QStringLiteral("Spring sale");
        });
        return named ? Result<qint64>(id) : Result<qint64>(forward(named));
    });
}

qint64 CheckPageTest::addDraft(int count)
{
    std::vector<NewRecipient> rows;
    for (int n = 1; n <= count; ++n)
        rows.push_back(testRecipient(n));
    return addDraft(rows);
}

qint64 CheckPageTest::seal(qint64 draft)
{
    return m_world->engine([draft](Engine& engine) -> Result<qint64> {
        CampaignChecker checker(engine);
        if (const auto checked = checker.check(draft); !checked)
            return forward(checked);
        const Result<void> sealed = checker.seal(RepeatPolicy::Allow);
        return sealed ? Result<qint64>(draft) : Result<qint64>(forward(sealed));
    });
}

Campaign CheckPageTest::campaign(qint64 id)
{
    return m_world->engine([id](Engine& engine) { return engine.campaigns().campaign(id); });
}

void CheckPageTest::open(qint64 id)
{
    m_page->showCampaign(campaign(id));
    m_page->activate();
}

void CheckPageTest::openAndWait(qint64 id)
{
    open(id);
    QTRY_VERIFY(list()->line(FindingKind::Recipients) || list()->line(FindingKind::NobodyLeft));
    if (m_said->reachable)
        QTRY_VERIFY(!child<QLabel>("balanceNow")->text().isEmpty() || !send()->isVisible());
}

void CheckPageTest::changeText(qint64 id, const QString& text)
{
    m_world->engine([id, text](Engine& engine) -> Result<int> {
        const Result<void> done =
            engine.campaigns().changeDraft(id, [text](Campaign& draft) { draft.plan.message.text = text; });
        return done ? Result<int>(0) : Result<int>(forward(done));
    });
}

bool CheckPageTest::wasStarted(qint64 id)
{
    const RunView view = m_world->sending.view(id);
    return view.phase != RunPhase::Idle || view.error;
}

QString CheckPageTest::title(FindingKind kind)
{
    const CheckLine* line = list()->line(kind);
    return line ? line->findChild<QLabel*>(QStringLiteral("checkTitle"))->text() : QString();
}

void CheckPageTest::saysThatAllIsWell()
{
    openAndWait(addDraft(
        {testRecipient(1), testRecipient(2), leftOut(3, RecipientState::Skipped, Reason::Duplicate)}));
    QVERIFY(title(FindingKind::Recipients).contains(u'2'));
    QTRY_COMPARE(list()->lines().size(), 6);
    QVERIFY(send()->isEnabled());
    QVERIFY(send()->text().contains(u'2'));
    QVERIFY(!child<QAbstractButton>("hindrance")->isVisible());
    QCOMPARE(child<QLabel>("pageNote")->text(), CheckPage::tr("Everything is in order"));
    QTRY_COMPARE(m_page->focusWidget(), send());
    QVERIFY(!m_page->hasOpenDecision());
}

void CheckPageTest::showsTheRowsBehindALine()
{
    openAndWait(addDraft({testRecipient(1), leftOut(2, RecipientState::Skipped, Reason::Duplicate),
                          leftOut(3, RecipientState::Invalid, Reason::BadPhone)}));
    auto* show = list()->line(FindingKind::Recipients)->findChild<QPushButton*>(QStringLiteral("showRows"));
    QVERIFY(show->text().contains(u'2'));
    QTest::mouseClick(show, Qt::LeftButton);
    auto* table = child<QTableView>("checkRows");
    QVERIFY(table->isVisible());
    QCOMPARE(table->model()->rowCount(), 2);
    QTRY_COMPARE(table->model()->index(0, CheckRowsModel::Row).data().toString(), QStringLiteral("3"));
    QCOMPARE(table->model()->index(0, CheckRowsModel::Why).data().toString(), describe(Reason::Duplicate));
    QCOMPARE(table->model()->index(1, CheckRowsModel::Why).data().toString(), describe(Reason::BadPhone));
    QTest::mouseClick(child<QPushButton>("backToCheck"), Qt::LeftButton);
    QVERIFY(!table->isVisible());
    QVERIFY(list()->isVisible());
}

void CheckPageTest::opensRowsByEnter()
{
    openAndWait(addDraft({testRecipient(1), named(2, QString())}));
    CheckLine* line = list()->line(FindingKind::EmptyField);
    QVERIFY(line);
    line->setFocus(Qt::TabFocusReason);
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(child<QTableView>("checkRows")->isVisible());
    QVERIFY(m_page->escape());
    QVERIFY(!child<QTableView>("checkRows")->isVisible());
    QCOMPARE(m_page->focusWidget(), list()->line(FindingKind::EmptyField));
    QVERIFY(!m_page->escape());
}

void CheckPageTest::asksForADecision()
{
    seal(addDraft(3));
    QSignalSpy marks(m_page.get(), &CheckPage::openDecisionChanged);
    openAndWait(addDraft(5));
    CheckLine* line = list()->line(FindingKind::SameTextRecently);
    QVERIFY(line && line->isDecision());
    QCOMPARE(list()->lines().constFirst(), line);
    // Sealed, and not sent yet.
    QVERIFY(title(FindingKind::SameTextRecently).contains(QStringLiteral("still to get this text")));
    QCOMPARE(line->chosen(), -1);
    QVERIFY(!send()->isEnabled());
    QCOMPARE(send()->toolTip(), child<QAbstractButton>("hindrance")->text());
    QVERIFY(child<QAbstractButton>("hindrance")->isVisible());
    QVERIFY(m_page->hasOpenDecision());
    QCOMPARE(marks.last().first().toBool(), true);
    QTRY_COMPARE(m_page->focusWidget(), line->findChild<QRadioButton*>(QStringLiteral("choice0")));
    QTest::mouseClick(child<QAbstractButton>("hindrance"), Qt::LeftButton);
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Space);
    QTRY_VERIFY(send()->isEnabled());
    QVERIFY(send()->text().contains(u'2'));
    QVERIFY(!child<QAbstractButton>("hindrance")->isVisible());
    line->findChild<QRadioButton*>(QStringLiteral("choice1"))->click();
    QVERIFY(send()->text().contains(u'5'));
    QCOMPARE(marks.last().first().toBool(), false);
}

void CheckPageTest::skipsThoseWhoHadIt()
{
    seal(addDraft(3));
    const qint64 id = addDraft(5);
    openAndWait(id);
    list()->line(FindingKind::SameTextRecently)->findChild<QRadioButton*>(QStringLiteral("choice0"))->click();
    QTest::mouseClick(send(), Qt::LeftButton);
    QTRY_VERIFY(!m_world->navigator.ways.isEmpty());
    QCOMPARE(campaign(id).counts[RecipientState::Skipped], 3);
}

void CheckPageTest::sendsOnce()
{
    const qint64 id = addDraft(2);
    openAndWait(id);
    QTest::mouseDClick(send(), Qt::LeftButton);
    QTest::mouseClick(send(), Qt::LeftButton);
    QVERIFY(!send()->isEnabled());
    const QString way = QStringLiteral("campaign %1 step 5").arg(id);
    QTRY_COMPARE(m_world->navigator.ways, QStringList(way));
    QVERIFY(campaign(id).isSealed());
    QTRY_VERIFY(m_world->sending.view(id).phase != RunPhase::Idle || m_world->sending.view(id).error);
    QCOMPARE(m_world->navigator.ways, QStringList(way));
}

void CheckPageTest::mustBeHeldAboveTheThreshold()
{
    QVERIFY(m_world->settings.setNumber(Setting::HoldFrom, 2));
    const qint64 id = addDraft(3);
    openAndWait(id);
    QVERIFY(send()->isHolding());
    QVERIFY(!send()->toolTip().isEmpty());
    send()->setHoldTime(60'000);
    QTest::mouseClick(send(), Qt::LeftButton);
    QTest::keyClick(send(), Qt::Key_Return);
    QVERIFY(send()->isEnabled());
    send()->setHoldTime(60);
    QTest::keyPress(send(), Qt::Key_Space);
    QTRY_VERIFY(!m_world->navigator.ways.isEmpty());
    QTest::keyRelease(send(), Qt::Key_Space);
    QVERIFY(campaign(id).isSealed());
    QVERIFY(m_world->prompt.asked.isEmpty());
}

void CheckPageTest::asksInsteadOfHolding()
{
    QVERIFY(m_world->settings.setNumber(Setting::HoldFrom, 2));
    QVERIFY(m_world->settings.setOn(Setting::NoHolding, true));
    const qint64 id = addDraft(3);
    openAndWait(id);
    QVERIFY(!send()->isHolding());
    QTest::mouseClick(send(), Qt::LeftButton);
    QCOMPARE(m_world->prompt.asked.size(), 1);
    QVERIFY(send()->isEnabled());
    m_world->prompt.choices = {0};
    QTest::mouseClick(send(), Qt::LeftButton);
    QTRY_VERIFY(!m_world->navigator.ways.isEmpty());
    QVERIFY(campaign(id).isSealed());
}

void CheckPageTest::sendsOnlyWhatWasAgreedTo()
{
    QVERIFY(m_world->settings.setNumber(Setting::HoldFrom, 2));
    QVERIFY(m_world->settings.setOn(Setting::NoHolding, true));
    LatePrompt prompt;
    const Ui& old = m_world->ui();
    const Ui ui{old.desk,     old.feed,       old.sending, old.theme,    old.clock,
                old.settings, old.remembered, prompt,      old.navigator};
    m_page = std::make_unique<CheckPage>(ui);
    m_page->show();
    const qint64 id = addDraft(3);
    openAndWait(id);
    QTest::mouseClick(send(), Qt::LeftButton);
    QCOMPARE(prompt.asked.size(), 1);
    changeText(id, QStringLiteral("Another text"));
    m_page->showCampaign(campaign(id));
    QVERIFY(!send()->isEnabled());
    QTRY_VERIFY(send()->isEnabled());
    prompt.answer(0);
    QVERIFY2(send()->isEnabled(), "nothing is handed over");
    QCOMPARE(child<QLabel>("noteHeadline")->text(), describe(Error{ErrorCode::DraftChanged, {}, {}, {}}));
    QTest::mouseClick(send(), Qt::LeftButton);
    prompt.answer(0);
    QTRY_VERIFY(!m_world->navigator.ways.isEmpty());
    QVERIFY(campaign(id).isSealed());
}

void CheckPageTest::startsThoughAnotherIsShown()
{
    const qint64 id = addDraft(2);
    const qint64 other = addDraft({testRecipient(7)}, QStringLiteral("Something else"));
    const Campaign second = campaign(other);
    openAndWait(id);
    QTest::mouseClick(send(), Qt::LeftButton);
    m_page->showCampaign(second);
    const QString toast = QStringLiteral("toast ") + CheckPage::tr("“%1” is under way");
    QTRY_COMPARE(m_world->navigator.ways, QStringList(toast.arg(QStringLiteral("Spring sale"))));
    QTRY_VERIFY(wasStarted(id));
    QTRY_VERIFY(send()->isEnabled());
    QVERIFY(!campaign(other).isSealed());
    m_world->navigator.lastUndo();
    QCOMPARE(m_world->navigator.ways.last(), QStringLiteral("campaign %1 step 5").arg(id));
}

void CheckPageTest::startsThoughThePageIsGone()
{
    const qint64 id = addDraft(2);
    openAndWait(id);
    QTest::mouseClick(send(), Qt::LeftButton);
    m_page.reset();
    QTRY_VERIFY(wasStarted(id));
    QVERIFY(campaign(id).isSealed());
}

void CheckPageTest::doesNotPullAway()
{
    const qint64 id = addDraft(2);
    openAndWait(id);
    QTest::mouseClick(send(), Qt::LeftButton);
    m_page->leave();
    m_page->hide();
    QTRY_COMPARE(m_world->navigator.ways.size(), 1);
    QVERIFY(m_world->navigator.ways.first().startsWith(QStringLiteral("toast ")));
    QTRY_VERIFY(wasStarted(id));
}

void CheckPageTest::saysWhyNothingCanBeSent()
{
    openAndWait(addDraft({leftOut(1, RecipientState::Invalid, Reason::BadPhone)}));
    QVERIFY(!send()->isEnabled());
    QVERIFY(!title(FindingKind::NobodyLeft).isEmpty());
    QCOMPARE(send()->accessibleDescription(), child<QAbstractButton>("hindrance")->text());

    const qint64 unknown = addDraft({testRecipient(1)}, QStringLiteral("Dear {Nmae}"));
    m_page->showCampaign(campaign(unknown));
    QTRY_VERIFY(list()->line(FindingKind::UnknownField));
    QVERIFY(title(FindingKind::UnknownField).contains(QStringLiteral("{Nmae}")));
    QVERIFY(list()
                ->line(FindingKind::UnknownField)
                ->findChild<QLabel*>(QStringLiteral("checkReason"))
                ->text()
                .contains(QStringLiteral("{Name}")));
    QVERIFY(!send()->isEnabled());
}

void CheckPageTest::senderThatIsNotApprovedBlocks()
{
    m_said->senderState = QStringLiteral("rejected");
    openAndWait(addDraft(1));
    QTRY_VERIFY(!send()->isEnabled());
    QVERIFY(title(FindingKind::Sender).contains(QStringLiteral("Shop")));
}

void CheckPageTest::showsTheCost()
{
    m_world->engine([](Engine& engine) -> Result<int> {
        Result<Account> account = engine.accounts().account(QStringLiteral("Main"));
        account->pricePerPart = QStringLiteral("2.40");
        account->currency = QStringLiteral("₽");
        const Result<void> updated = engine.accounts().update(*account);
        return updated ? Result<int>(0) : Result<int>(forward(updated));
    });
    openAndWait(addDraft(10));
    QVERIFY(child<QLabel>("cost")->text().contains(QStringLiteral("24")));
    QTRY_VERIFY(child<QLabel>("balanceNow")->text().contains(QStringLiteral("234")));
    QVERIFY(child<QLabel>("balanceAfter")->text().contains(QStringLiteral("210")));
    QVERIFY(list()->line(FindingKind::Balance));
}

void CheckPageTest::balanceIsStaleWhenUnreachable()
{
    openAndWait(addDraft(2));
    QTRY_VERIFY(!child<QLabel>("balanceNow")->text().isEmpty());
    m_said->reachable = false;
    m_page->refresh();
    QTRY_VERIFY(list()->line(FindingKind::AccountTrouble));
    QVERIFY(!child<QLabel>("balanceNow")->text().isEmpty());
    QVERIFY(send()->isEnabled());
}

void CheckPageTest::checksAgainWhenTheDraftChanged()
{
    const qint64 id = addDraft(2);
    openAndWait(id);
    m_world->engine([id](Engine& engine) -> Result<int> {
        const Result<void> done = engine.campaigns().changeDraft(
            id, [](Campaign& draft) { draft.plan.message.text = QStringLiteral("Dear {Nmae}"); });
        return done ? Result<int>(0) : Result<int>(forward(done));
    });
    m_page->showCampaign(campaign(id));
    QTRY_VERIFY(list()->line(FindingKind::UnknownField));
    QVERIFY(!send()->isEnabled());
}

void CheckPageTest::refusesToSealWhatChanged()
{
    const qint64 id = addDraft(2);
    openAndWait(id);
    m_world->engine([id](Engine& engine) -> Result<int> {
        const Result<void> done = engine.campaigns().changeDraft(
            id, [](Campaign& draft) { draft.plan.message.text = QStringLiteral("Another text"); });
        return done ? Result<int>(0) : Result<int>(forward(done));
    });
    QTest::mouseClick(send(), Qt::LeftButton);
    QTRY_VERIFY(child<QLabel>("noteHeadline")->isVisible());
    QCOMPARE(child<QLabel>("noteHeadline")->text(), describe(Error{ErrorCode::DraftChanged, {}, {}, {}}));
    QVERIFY(!campaign(id).isSealed());
    QTRY_VERIFY(send()->isEnabled());
    QTest::mouseClick(send(), Qt::LeftButton);
    QTRY_VERIFY(!m_world->navigator.ways.isEmpty());
    QVERIFY(campaign(id).isSealed());
}

void CheckPageTest::showsAHandedOverCampaign()
{
    openAndWait(seal(addDraft(3)));
    QVERIFY(!send()->isVisible());
    QCOMPARE(child<QLabel>("noteHeadline")->text(), CheckPage::tr("Handed over as shown here"));
    QVERIFY(title(FindingKind::Recipients).contains(u'3'));
}

void CheckPageTest::controlEnterOnlyMovesTheFocus()
{
    openAndWait(addDraft(2));
    list()->lines().constFirst()->setFocus();
    m_page->carryOut();
    QCOMPARE(m_page->focusWidget(), send());
    QVERIFY(m_world->navigator.ways.isEmpty());
}

void CheckPageTest::namesForScreenReaders()
{
    openAndWait(addDraft(2));
    QVERIFY(list()->accessibleName().contains(QString::number(list()->lines().size())));
    for (const CheckLine* line : list()->lines())
        QVERIFY(!line->accessibleName().isEmpty());
    QVERIFY(child<QWidget>("histogram")->accessibleName().contains(u'2'));
}

void CheckPageTest::rowsModel()
{
    const qint64 id = addDraft(600);
    CheckRowsModel model(m_world->desk);
    QAbstractItemModelTester tester(&model);
    std::vector<qint64> keys;
    for (int n = 1; n <= 600; ++n)
        keys.push_back(recipientKey(id, n));
    model.setRows(std::make_shared<const std::vector<qint64>>(keys), {QStringLiteral("Name")}, {});
    QCOMPARE(model.rowCount(), 600);
    QCOMPARE(model.columnCount(), 4);
    const QModelIndex last = model.index(599, CheckRowsModel::FirstCell);
    QCOMPARE(last.data().toString(), QStringLiteral("…"));
    QTRY_COMPARE(last.data().toString(), QStringLiteral("Name600"));
    QCOMPARE(model.index(599, CheckRowsModel::Phone).data(Qt::UserRole).toString(), testPhone(600));
    model.setRows({}, {}, {});
    QCOMPARE(model.rowCount(), 0);
}

void CheckPageTest::pictures_data()
{
    addShotRows();
}

void CheckPageTest::pictures()
{
    QFETCH(QString, language);
    QFETCH(bool, dark);
    QFETCH(QSize, size);
    m_page.reset();
    applyTheme(*qobject_cast<QApplication*>(QCoreApplication::instance()),
               Theme(dark ? Theme::Scheme::Dark : Theme::Scheme::Light, QApplication::font()));
    QLocale::setDefault(QLocale(language));
    installTranslations(*QCoreApplication::instance(), QLocale(language));
    const Theme theme(dark ? Theme::Scheme::Dark : Theme::Scheme::Light, QApplication::font());
    const Ui& old = m_world->ui();
    const Ui ui{old.desk,     old.feed,       old.sending, theme,        old.clock,
                old.settings, old.remembered, old.prompt,  old.navigator};
    seal(addDraft(3));
    std::vector<NewRecipient> rows;
    for (int n = 1; n <= 40; ++n)
        rows.push_back(n % 9 == 0 ? leftOut(n, RecipientState::Skipped, Reason::Duplicate)
                                  : named(n, n % 11 == 0 ? QString() : QStringLiteral("Name%1").arg(n)));
    rows.push_back(named(77, QString(170, u'a')));
    const qint64 id = addDraft(rows);
    m_page = std::make_unique<CheckPage>(ui);
    m_page->setAutoFillBackground(true);
    m_page->resize(size);
    m_page->show();
    openAndWait(id);
    QTRY_VERIFY(!child<QLabel>("balanceNow")->text().isEmpty());
    QTRY_VERIFY(list()->line(FindingKind::Sender)->findChild<QLabel*>()->isVisible());
    QCoreApplication::processEvents();
    const QString tag = QString::fromLatin1(QTest::currentDataTag());
    QVERIFY(shoot(*m_page, QStringLiteral("check-") + tag));
    QCOMPARE(cutOffWords(*m_page), QStringList());
    list()->line(FindingKind::Recipients)->findChild<QPushButton*>(QStringLiteral("showRows"))->click();
    QTRY_VERIFY(child<QTableView>("checkRows")->model()->index(0, 0).data().toString() !=
                QStringLiteral("…"));
    QVERIFY(shoot(*m_page, QStringLiteral("check-rows-") + tag));
    m_page.reset();
    QLocale::setDefault(QLocale::c());
    installTranslations(*QCoreApplication::instance(), QLocale::c());
}

QTEST_MAIN(CheckPageTest)
#include "test_checkpage.moc"
