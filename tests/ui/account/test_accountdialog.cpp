// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/account/AccountWorld.h"
#include "ui/account/AccountDialog.h"
#include "ui/account/CheckPane.h"
#include "ui/account/SecretField.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace heliograph;
using heliograph::test::AccountWorld;

/// The account dialog by keys and clicks, against a practice gateway.
class TestAccountDialog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void tabOrder();
    void aWholeNewAccount();
    void wrongPasswordCanBeSavedAnyway();
    void unreachableGateway();
    void checkCanBeStopped();
    void plainHttpNeedsConsent();
    void storedSecretIsNeverShown();
    void changedLoginDropsTheResults();
    void nameThatIsTaken();
    void renamedAccountKeepsItsSecret();
    void refusedSecretGetsTheFocus();
    void noKeychain();
    void keychainThatRefuses();
    void kindsChooseTheirForms();
    void moneyThatIsNone();
    void narrowDialogStacks();

private:
    AccountDialog& open(const QString& name = {});
    template <class T>
    T* part(const char* name) const
    {
        return m_dialog->findChild<T*>(QLatin1String(name));
    }
    void type(const char* field, const QString& text);
    void press(const char* button);
    QStringList titles() const;
    void fillIn(const QString& name, const QString& password);
    QString text(const char* label) const { return part<QLabel>(label)->text(); }

    std::unique_ptr<AccountWorld> m_world;
    QPointer<AccountDialog> m_dialog;
};

void TestAccountDialog::init()
{
    m_world = std::make_unique<AccountWorld>();
}

void TestAccountDialog::cleanup()
{
    delete m_dialog;
    m_world.reset();
}

AccountDialog& TestAccountDialog::open(const QString& name)
{
    delete m_dialog;
    m_dialog = new AccountDialog(m_world->world.ui(), name);
    m_dialog->open();
    m_dialog->activateWindow();
    if (!QTest::qWaitForWindowActive(m_dialog))
        qFatal("the dialog did not open");
    if (!name.isEmpty())
        UiWorld::waitFor([&] { return part<QLineEdit>("accountName")->text() == name; });
    return *m_dialog;
}

void TestAccountDialog::type(const char* field, const QString& text)
{
    auto* edit = part<QLineEdit>(field);
    QTest::mouseClick(edit, Qt::LeftButton);
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

void TestAccountDialog::press(const char* button)
{
    auto* target = part<QPushButton>(button);
    QVERIFY2(target->isEnabled(), qPrintable(target->toolTip()));
    QTest::mouseClick(target, Qt::LeftButton);
}

QStringList TestAccountDialog::titles() const
{
    QStringList titles;
    for (const CheckLine& line : m_dialog->findChild<CheckPane*>()->lines())
        titles += line.title;
    return titles;
}

void TestAccountDialog::fillIn(const QString& name, const QString& password)
{
    type("accountName", name);
    type("address", m_world->url());
    type("login", QStringLiteral("demo"));
    type("secret", password);
}

void TestAccountDialog::tabOrder()
{
    open();
    QCOMPARE(m_dialog->focusWidget(), part<QLineEdit>("accountName"));
    fillIn(QStringLiteral("Main account"), QStringLiteral("demo"));
    part<QLineEdit>("accountName")->setFocus(Qt::TabFocusReason);
    QStringList order;
    for (int i = 0; i < 30; ++i) {
        const QString name = m_dialog->focusWidget()->objectName();
        if (order.contains(name) && !name.isEmpty())
            break;
        if (!name.isEmpty())
            order += name;
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Tab);
    }
    // Only what screens.md names; folds and segments stand between.
    QStringList named;
    for (const QString& name : std::as_const(order)) {
        if (!name.startsWith(u"auth"))
            named += name;
    }
    QCOMPARE(named,
             (QStringList{QStringLiteral("accountName"), QStringLiteral("preset"), QStringLiteral("address"),
                          QStringLiteral("login"), QStringLiteral("secret"), QStringLiteral("sender"),
                          QStringLiteral("checkAgain"), QStringLiteral("cancel"), QStringLiteral("save")}));
}

void TestAccountDialog::aWholeNewAccount()
{
    QSignalSpy saved(&open(), &AccountDialog::saved);
    QVERIFY(!part<QPushButton>("save")->isEnabled());
    QVERIFY(!part<QPushButton>("save")->toolTip().isEmpty());
    fillIn(QStringLiteral("Main account"), QStringLiteral("demo"));
    QTest::keyClick(part<QLineEdit>("secret"), Qt::Key_Tab); // leaving the secret begins the check
    QTRY_VERIFY(titles().contains(QStringLiteral("Repeats are safe")));
    const QStringList lines = titles();
    QCOMPARE(lines.at(0), QStringLiteral("The gateway answers"));
    QCOMPARE(lines.at(1), QStringLiteral("Login accepted"));
    QVERIFY(lines.at(2).startsWith(QStringLiteral("Balance")));
    QVERIFY(lines.join(u'|').contains(QStringLiteral("Its clock is UTC+3")));
    QVERIFY(text("checkNote").startsWith(QStringLiteral("done in")));
    QVERIFY(part<QWidget>("checkList")->accessibleName().startsWith(QStringLiteral("Check results, list, ")));
    press("save");
    QTRY_COMPARE(saved.size(), 1);
    QTRY_VERIFY(!m_dialog || !m_dialog->isVisible());
    const std::optional<Account> account = m_world->stored(QStringLiteral("Main account"));
    QVERIFY(account);
    QCOMPARE(account->url.toString(), m_world->url());
    QCOMPARE(account->health, AccountHealth::Reachable);
    QCOMPARE(account->clockOffsetMinutes, std::optional(180));
    QVERIFY(account->capabilities.contains(QStringLiteral("balance")));
    QCOMPARE(m_world->storedSecret(QStringLiteral("Main account")), QByteArray("demo"));
}

void TestAccountDialog::wrongPasswordCanBeSavedAnyway()
{
    open();
    fillIn(QStringLiteral("Main account"), QStringLiteral("wrong"));
    QTest::keyClick(m_dialog, Qt::Key_F5);
    QTRY_COMPARE(titles(), QStringList{QStringLiteral("Login or password is wrong.")});
    QTRY_COMPARE(part<QPushButton>("save")->text().remove(u'&'), QStringLiteral("Save anyway"));
    press("save");
    QTRY_VERIFY(m_world->stored(QStringLiteral("Main account")).has_value());
    QCOMPARE(m_world->stored(QStringLiteral("Main account"))->health, AccountHealth::Failed);
}

void TestAccountDialog::unreachableGateway()
{
    open();
    fillIn(QStringLiteral("Main account"), QStringLiteral("demo"));
    type("address", QStringLiteral("http://127.0.0.1:1/xml/"));
    QTRY_COMPARE(part<QPushButton>("checkAgain")->text().remove(u'&'), QStringLiteral("Check again"));
    press("checkAgain");
    QTRY_COMPARE(titles(), QStringList{QStringLiteral("The gateway can’t be found. Is the address right?")});
}

void TestAccountDialog::checkCanBeStopped()
{
    SandboxOptions slow = AccountWorld::options();
    slow.latency = std::chrono::minutes(1);
    SandboxGateway gateway(slow, FaultPlan::parse({}, 1).value(), m_world->world.clock);
    SandboxServer server(gateway);
    open();
    fillIn(QStringLiteral("Main account"), QStringLiteral("demo"));
    type("address", QStringLiteral("http://127.0.0.1:%1/xml/").arg(server.listen(0).value()));
    press("checkAgain");
    QTRY_COMPARE(part<QPushButton>("checkAgain")->text().remove(u'&'), QStringLiteral("Stop the check"));
    press("checkAgain");
    QTRY_COMPARE(titles(), QStringList{QStringLiteral("The check was stopped.")});
    QCOMPARE(part<QPushButton>("checkAgain")->text().remove(u'&'), QStringLiteral("Check again"));
    QCOMPARE(part<QPushButton>("save")->text().remove(u'&'), QStringLiteral("Save account"));
}

void TestAccountDialog::plainHttpNeedsConsent()
{
    open();
    fillIn(QStringLiteral("Main account"), QStringLiteral("demo"));
    QVERIFY(!part<QCheckBox>("consent")->isVisible()); // loopback needs none
    type("address", QStringLiteral("http://gateway.example/xml/"));
    QVERIFY(part<QCheckBox>("consent")->isVisible());
    QCOMPARE(text("plainNote"),
             QStringLiteral("Anyone on the way could read logins and messages. Use https if "
                            "the gateway has it."));
    QVERIFY(!part<QCheckBox>("consent")->isChecked());
    QVERIFY(!part<QPushButton>("save")->isEnabled());
    QTRY_VERIFY(!part<QPushButton>("checkAgain")->isEnabled()); // once the check under way has ended
    QTest::keyClick(part<QCheckBox>("consent"), Qt::Key_Space);
    QVERIFY(part<QPushButton>("save")->isEnabled());
    type("address", QStringLiteral("https://gateway.example/xml/"));
    QVERIFY(!part<QCheckBox>("consent")->isVisible());
    QVERIFY(part<QPushButton>("save")->isEnabled());
}

void TestAccountDialog::storedSecretIsNeverShown()
{
    m_world->world.addAccount();
    open(QStringLiteral("Main"));
    auto* secret = part<SecretField>("secret");
    QVERIFY(secret->isStored());
    QVERIFY(secret->text().isEmpty());
    QVERIFY(!secret->typed());
    QTest::mouseClick(part<QPushButton>("changeSecret"), Qt::LeftButton);
    QVERIFY(!secret->isStored());
    QVERIFY(secret->hasFocus());
    QVERIFY(!part<QPushButton>("save")->isEnabled()); // nothing to sign in with yet
    QTest::keyClicks(secret, QStringLiteral("new"));
    QCOMPARE(secret->typed()->reveal(), QByteArray("new"));
    press("save");
    QTRY_COMPARE(m_world->storedSecret(QStringLiteral("Main")), QByteArray("new"));
}

void TestAccountDialog::changedLoginDropsTheResults()
{
    open();
    fillIn(QStringLiteral("Main account"), QStringLiteral("demo"));
    press("checkAgain");
    QTRY_VERIFY(titles().contains(QStringLiteral("Repeats are safe")));
    type("login", QStringLiteral("other"));
    QVERIFY(titles().isEmpty());
    press("save");
    QTRY_VERIFY(m_world->stored(QStringLiteral("Main account")).has_value());
    QCOMPARE(m_world->stored(QStringLiteral("Main account"))->health, AccountHealth::NotChecked);
    QVERIFY(m_world->stored(QStringLiteral("Main account"))->capabilities.isEmpty());
}

void TestAccountDialog::nameThatIsTaken()
{
    m_world->world.addAccount();
    open();
    fillIn(QStringLiteral("main"), QStringLiteral("demo"));
    press("save");
    QTRY_VERIFY(part<QLineEdit>("accountName")->property("wrong").toBool());
    QVERIFY(part<QLineEdit>("accountName")->hasFocus());
    QVERIFY(m_dialog->isVisible());
}

void TestAccountDialog::renamedAccountKeepsItsSecret()
{
    m_world->world.addAccount();
    open(QStringLiteral("Main"));
    type("accountName", QStringLiteral("Shop"));
    press("save");
    QTRY_VERIFY(m_world->stored(QStringLiteral("Shop")).has_value());
    QTRY_COMPARE(m_world->storedSecret(QStringLiteral("Shop")), QByteArray("s3cret"));
    QVERIFY(m_world->storedSecret(QStringLiteral("Main")).isEmpty());
    QVERIFY(!m_world->stored(QStringLiteral("Main")));
}

void TestAccountDialog::refusedSecretGetsTheFocus()
{
    m_world->world.addAccount();
    open(QStringLiteral("Main")).askForSecret();
    QTRY_VERIFY(part<SecretField>("secret")->hasFocus());
    QVERIFY(!part<SecretField>("secret")->isStored());
}

void TestAccountDialog::noKeychain()
{
    m_world->onKeychain(
        [](FakeCredentialStore& keychain) { keychain.status = CredentialAnswer::Status::NoKeychain; });
    open();
    QTRY_COMPARE(
        text("secretHint"),
        QStringLiteral("This computer has no keychain. Heliograph asks for the password at each start."));
    fillIn(QStringLiteral("Main account"), QStringLiteral("demo"));
    press("save");
    QTRY_VERIFY(!m_dialog || !m_dialog->isVisible()); // it was said beforehand
}

void TestAccountDialog::keychainThatRefuses()
{
    open();
    QTRY_COMPARE(text("secretHint"), QStringLiteral("Kept in the keychain of this computer, nowhere else."));
    m_world->onKeychain([](FakeCredentialStore& keychain) { // somebody locks it meanwhile
        keychain.status = CredentialAnswer::Status::Failed;
    });
    fillIn(QStringLiteral("Main account"), QStringLiteral("demo"));
    press("save");
    QTRY_COMPARE(part<QPushButton>("save")->text(), QStringLiteral("Close"));
    QVERIFY(m_dialog->isVisible()); // it must be read
    QVERIFY(m_world->stored(QStringLiteral("Main account")).has_value());
    press("save");
    QTRY_VERIFY(!m_dialog || !m_dialog->isVisible());
}

void TestAccountDialog::kindsChooseTheirForms()
{
    open();
    auto* kind = part<QComboBox>("preset");
    const auto choose = [&](const char* preset) {
        kind->setCurrentIndex(kind->findData(QString::fromLatin1(preset)));
        Q_EMIT kind->activated(kind->currentIndex());
    };
    choose("prontosms");
    QVERIFY(part<QToolButton>("auth0")->isVisible());
    QVERIFY(!part<QToolButton>("auth1")->isVisible());
    choose("generic");
    QVERIFY(part<QToolButton>("auth2")->isVisible());
    QTest::mouseClick(part<QToolButton>("auth1"), Qt::LeftButton);
    QCOMPARE(part<SecretField>("secret")->accessibleName(), QStringLiteral("Token"));
    type("accountName", QStringLiteral("Main account"));
    type("address", QStringLiteral("https://gateway.example/xml/"));
    type("secret", QStringLiteral("t0ken"));
    QVERIFY(part<QPushButton>("save")->isEnabled()); // a token needs no login
    choose("prontosms");                             // which takes none
    QCOMPARE(part<SecretField>("secret")->accessibleName(), QStringLiteral("Password"));
    QVERIFY(!part<QPushButton>("save")->isEnabled());
}

void TestAccountDialog::moneyThatIsNone()
{
    open();
    fillIn(QStringLiteral("Main account"), QStringLiteral("demo"));
    part<QLineEdit>("pricePerPart")->setText(QStringLiteral("two"));
    Q_EMIT part<QLineEdit>("pricePerPart")->textEdited(QStringLiteral("two"));
    QVERIFY(!part<QPushButton>("save")->isEnabled());
    part<QLineEdit>("pricePerPart")->setText(QStringLiteral("2,40"));
    part<QLineEdit>("lowBalance")->setText(QStringLiteral("5 000"));
    Q_EMIT part<QLineEdit>("lowBalance")->textEdited(QStringLiteral("5 000"));
    press("save");
    QTRY_VERIFY(m_world->stored(QStringLiteral("Main account")).has_value());
    const Account account = *m_world->stored(QStringLiteral("Main account"));
    QCOMPARE(account.pricePerPart, QStringLiteral("2.40"));
    QCOMPARE(account.lowBalanceAt, QStringLiteral("5000"));
    QCOMPARE(account.currency, QStringLiteral("₽"));
}

void TestAccountDialog::narrowDialogStacks()
{
    open();
    auto* pane = m_dialog->findChild<CheckPane*>();
    const auto topOf = [&](QWidget* widget) { return widget->mapTo(m_dialog, QPoint()).y(); };
    auto* name = part<QLineEdit>("accountName");
    QVERIFY(topOf(pane) < topOf(name));
    m_dialog->resize(760, 560);
    QTRY_VERIFY(topOf(pane) > topOf(name));
}

QTEST_MAIN(TestAccountDialog)
#include "test_accountdialog.moc"
