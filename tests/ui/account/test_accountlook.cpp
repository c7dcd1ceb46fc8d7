// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/account/AccountWorld.h"
#include "tests/ui/account/Pictures.h"
#include "ui/account/AccountBoard.h"
#include "ui/account/AccountDialog.h"
#include "ui/account/AccountMenu.h"
#include "ui/account/AccountsPanel.h"
#include "ui/account/CheckPane.h"
#include "ui/widgets/Fold.h"

#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

using namespace heliograph;
using heliograph::test::AccountWorld;
using heliograph::test::cutTexts;
using heliograph::test::keepPicture;

/// Nothing of the account screens is cut off, in both schemes and at the smallest sizes.
class TestAccountLook : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void dialog_data();
    void dialog();
    void menuAndList();
};

void TestAccountLook::dialog_data()
{
    QTest::addColumn<Theme::Scheme>("scheme");
    QTest::addColumn<QSize>("size");
    QTest::newRow("light") << Theme::Scheme::Light << QSize(928, 672);
    QTest::newRow("dark") << Theme::Scheme::Dark << QSize(928, 672);
    QTest::newRow("narrow") << Theme::Scheme::Light << QSize(760, 560);
}

void TestAccountLook::dialog()
{
    QFETCH(Theme::Scheme, scheme);
    QFETCH(QSize, size);
    AccountWorld world(scheme);
    AccountDialog dialog(world.world.ui(), {});
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.resize(size);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    const auto fill = [&](const char* field, const QString& text) {
        auto* edit = dialog.findChild<QLineEdit*>(QLatin1String(field));
        edit->setText(text);
        Q_EMIT edit->textEdited(text);
    };
    const QString tag = QString::fromLatin1(QTest::currentDataTag());
    keepPicture(dialog, QStringLiteral("account-new-") + tag);
    fill("accountName", QStringLiteral("Main account"));
    fill("address", world.url());
    fill("login", QStringLiteral("demo"));
    fill("secret", QStringLiteral("demo"));
    fill("pricePerPart", QStringLiteral("2.40"));
    fill("lowBalance", QStringLiteral("5000"));
    QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("checkAgain")), Qt::LeftButton);
    QTRY_VERIFY(dialog.findChild<CheckPane*>()->lines().size() >= 6);
    QCoreApplication::processEvents();
    QCOMPARE(cutTexts(dialog).join(u'|'), QString());
    keepPicture(dialog, QStringLiteral("account-checked-") + tag);
    dialog.findChild<Fold*>(QStringLiteral("paceFold"))->setOpen(true);
    dialog.findChild<Fold*>(QStringLiteral("moneyFold"))->setOpen(true);
    QCoreApplication::processEvents();
    QCOMPARE(cutTexts(dialog).join(u'|'), QString());
    keepPicture(dialog, QStringLiteral("account-folds-") + tag);
    fill("address", QStringLiteral("http://gateway.example/xml/"));
    QCoreApplication::processEvents();
    QCOMPARE(cutTexts(dialog).join(u'|'), QString());
    keepPicture(dialog, QStringLiteral("account-plain-") + tag);
}

void TestAccountLook::menuAndList()
{
    AccountWorld world;
    const QUrl url(world.url());
    world.world.engine([url](Engine& engine) -> Result<bool> {
        for (const char* name : {"Main account", "Practice"}) {
            Account account = *newAccount(QString::fromLatin1(name), url, QStringLiteral("mysmpp"));
            account.login = QStringLiteral("demo");
            if (auto added = engine.accounts().add(account); !added)
                return forward(added);
        }
        return true;
    });
    world.onKeychain([](FakeCredentialStore& keychain) {
        keychain.entries.insert(QStringLiteral("Main account"), "demo");
        keychain.entries.insert(QStringLiteral("Practice"), "wrong");
    });
    AccountMenu menu(world.world.ui());
    menu.resize(menu.sizeHint());
    menu.show();
    QTRY_VERIFY(accountBoard(world.world.ui()).accounts().size() == 2 &&
                accountBoard(world.world.ui()).find(QStringLiteral("Main account"))->balance &&
                accountBoard(world.world.ui()).find(QStringLiteral("Practice"))->error);
    keepPicture(menu, QStringLiteral("account-foot"));
    QTest::keyClick(&menu, Qt::Key_Down);
    auto* popup = menu.findChild<QMenu*>();
    QTRY_VERIFY(popup->isVisible());
    QCOMPARE(cutTexts(*popup).join(u'|'), QString());
    keepPicture(*popup, QStringLiteral("account-menu"));
    popup->close();
    AccountsPanel panel(world.world.ui());
    panel.resize(736, 400);
    panel.show();
    panel.focusFirst();
    QCoreApplication::processEvents();
    QCOMPARE(cutTexts(panel).join(u'|'), QString());
    keepPicture(panel, QStringLiteral("account-list"));
}

QTEST_MAIN(TestAccountLook)
#include "test_accountlook.moc"
