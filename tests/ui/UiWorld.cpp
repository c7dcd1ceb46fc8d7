// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/UiWorld.h"

#include "core/gateway/Account.h"

#include <QApplication>
#include <QTest>

namespace heliograph {
namespace {

Desk::Options optionsFor(const WorkspacePlace& place)
{
    return {place, [](Engine& engine) {
                auto keychain = std::make_unique<FakeCredentialStore>();
                keychain->entries.insert(QStringLiteral("Main"), QByteArrayLiteral("s3cret"));
                engine.setKeychain(std::move(keychain));
            }};
}

} // namespace

UiWorld::UiWorld(Theme::Scheme scheme, const std::optional<WorkspacePlace>& elsewhere)
    : m_place(elsewhere.value_or(m_folders.place())),
      theme(scheme, QApplication::font()),
      settings(m_place.configFolder),
      remembered(m_place.configFolder),
      desk(optionsFor(m_place), clock),
      sending(desk),
      feed(m_place.folder),
      m_ui{desk, feed, sending, theme, clock, settings, remembered, prompt, navigator}
{
    applyTheme(*qobject_cast<QApplication*>(QCoreApplication::instance()), theme);
    bool open = false;
    QObject::connect(&desk, &Desk::opened, &desk, [&open] { open = true; });
    desk.open();
    waitFor([&open] { return open; });
    feed.start();
}

UiWorld::~UiWorld() = default;

Account UiWorld::addAccount(const QString& name, quint16 port)
{
    const QUrl url(QStringLiteral("http://127.0.0.1:%1/").arg(port));
    return engine([name, url](Engine& engine) -> Result<Account> {
        Result<Account> account = newAccount(name, url, QStringLiteral("mysmpp"));
        if (!account)
            return account;
        account->login = QStringLiteral("demo");
        account->sender = QStringLiteral("Shop");
        if (const Result<void> added = engine.accounts().add(*account); !added)
            return forward(added);
        return engine.accounts().account(name);
    });
}

void UiWorld::waitFor(const std::function<bool()>& condition)
{
    if (!QTest::qWaitFor(condition, 60'000))
        qFatal("What the test waited for did not come.");
}

Ui withTheme(const Ui& ui, const Theme& theme)
{
    return {ui.desk,     ui.feed,       ui.sending, theme,       ui.clock,
            ui.settings, ui.remembered, ui.prompt,  ui.navigator};
}

Ui withPrompt(const Ui& ui, UserPrompt& prompt)
{
    return {ui.desk,     ui.feed,       ui.sending, ui.theme,    ui.clock,
            ui.settings, ui.remembered, prompt,     ui.navigator};
}

} // namespace heliograph
