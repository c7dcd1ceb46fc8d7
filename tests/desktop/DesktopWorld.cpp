// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/DesktopWorld.h"

#include "tests/support/FakeCredentialStore.h"
#include "ui/shell/MainWindow.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QTest>

namespace heliograph {
namespace {

std::unique_ptr<CredentialStore> keychain(const QString&)
{
    auto store = std::make_unique<FakeCredentialStore>();
    store->entries.insert(QStringLiteral("Main"), QByteArrayLiteral("s3cret"));
    return store;
}

} // namespace

DesktopWorld::DesktopWorld() : m_own(std::make_unique<QTemporaryDir>()), m_folder(m_own->path())
{
    // A press right after a button appeared counts here.
    QApplication::setDoubleClickInterval(0);
}

DesktopWorld::DesktopWorld(const QString& folder) : m_folder(folder)
{
    QApplication::setDoubleClickInterval(0);
}

DesktopWorld::~DesktopWorld() = default;

WorkspacePlace DesktopWorld::place() const
{
    QDir().mkpath(path(QStringLiteral("config")));
    return {path(QStringLiteral("workspace")), path(QStringLiteral("config")),
            QStringLiteral("computer-one")};
}

void DesktopWorld::startGateway(const QStringList& options)
{
    m_gateway = std::make_unique<SandboxProcess>(m_folder);
    if (!m_gateway->start(options))
        qFatal("the practice gateway did not start");
    const Result<std::unique_ptr<Engine>> engine = Engine::open(place(), m_clock);
    Result<Account> account = newAccount(QStringLiteral("Main"), m_gateway->url(), QStringLiteral("mysmpp"));
    if (!engine || !account)
        qFatal("no workspace");
    account->login = QStringLiteral("demo");
    account->sender = QStringLiteral("Shop");
    if (!(*engine)->accounts().add(*account))
        qFatal("no account");
}

QString DesktopWorld::spreadsheet(int rows) const
{
    QFile file(path(QStringLiteral("clients.csv")));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no spreadsheet");
    file.write("Name,Phone,City\n");
    for (int row = 1; row <= rows; ++row)
        file.write(
            QStringLiteral("Name%1,+7900%2,Town\n").arg(row).arg(row, 7, 10, QLatin1Char('0')).toUtf8());
    return file.fileName();
}

void DesktopWorld::open(const StartRequest& request)
{
    DesktopApp::Start start;
    start.place = place();
    start.systemFont = QApplication::font();
    start.keychain = &keychain;
    start.practice = false;
    m_app = std::make_unique<DesktopApp>(std::move(start), m_clock);
    QObject::connect(m_app.get(), &DesktopApp::finished, m_app.get(), [this] { m_finished = true; });
    m_app->open(request);
}

QWidget* DesktopWorld::widget(const char* name) const
{
    const QList<QWidget*> found = m_app->window()->findChildren<QWidget*>(QLatin1StringView(name));
    for (QWidget* one : found) {
        if (one->isVisible())
            return one;
    }
    return nullptr;
}

void DesktopWorld::press(const char* name)
{
    waitFor([&] { return widget(name) && widget(name)->isEnabled(); }, QLatin1StringView(name));
    QTest::mouseClick(widget(name), Qt::LeftButton);
}

QAbstractButton* DesktopWorld::buttonNamed(const QString& beginning) const
{
    for (QWidget* top : QApplication::topLevelWidgets()) {
        for (QAbstractButton* button : top->findChildren<QAbstractButton*>()) {
            if (button->isVisible() && button->text().remove(u'&').startsWith(beginning))
                return button;
        }
    }
    return nullptr;
}

void DesktopWorld::pressNamed(const QString& beginning)
{
    waitFor([&] { return buttonNamed(beginning) && buttonNamed(beginning)->isEnabled(); }, beginning);
    QTest::mouseClick(buttonNamed(beginning), Qt::LeftButton);
}

void DesktopWorld::allowAnyHour()
{
    auto* sender = m_app->window()->findChild<QComboBox*>(QStringLiteral("sender"));
    waitFor([sender] { return sender && !sender->currentText().isEmpty(); }, QStringLiteral("the sender"));
    // A test may run at night.
    if (auto* quiet = m_app->window()->findChild<QCheckBox*>(QStringLiteral("quietHours"));
        quiet->isChecked())
        quiet->click();
}

void DesktopWorld::writeMessage(const QString& text)
{
    waitFor([this] { return widget("messageText"); }, QStringLiteral("the message"));
    QTest::keyClicks(widget("messageText"), text);
    allowAnyHour();
    press("continue");
}

Campaign DesktopWorld::campaign(qint64 id)
{
    for (const Campaign& campaign : campaigns()) {
        if (campaign.id == id)
            return campaign;
    }
    return {};
}

std::vector<Campaign> DesktopWorld::campaigns()
{
    std::optional<Result<std::vector<Campaign>>> answer;
    m_app->ui().desk.change(
        m_app.get(), [](Engine& engine) { return engine.campaigns().campaigns(); },
        [&answer](const Result<std::vector<Campaign>>& all) { answer = all; });
    waitFor([&answer] { return answer.has_value(); }, QStringLiteral("the campaigns"));
    return answer->value_or(std::vector<Campaign>());
}

void DesktopWorld::waitFor(const std::function<bool()>& condition, const QString& what, int patienceMs)
{
    if (QTest::qWaitFor(condition, patienceMs))
        return;
    // What a person would have seen, for whoever reads the failure.
    for (QWidget* top : QApplication::topLevelWidgets()) {
        if (top->isVisible())
            top->grab().save(
                QDir::temp().filePath(QStringLiteral("heliograph-%1.png").arg(top->objectName())));
    }
    qFatal("What the test waited for did not come: %s", qPrintable(what));
}

} // namespace heliograph
