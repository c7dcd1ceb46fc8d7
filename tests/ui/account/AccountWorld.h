// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/SandboxGateway.h"
#include "app/sandbox/SandboxServer.h"
#include "tests/ui/UiWorld.h"

#include <QTest>

namespace heliograph::test {

/// A page's world with a practice gateway on this computer that takes login "demo" and password "demo".
struct AccountWorld {
    explicit AccountWorld(Theme::Scheme scheme = Theme::Scheme::Light, const QStringList& faults = {})
        : world(scheme), gateway(options(), FaultPlan::parse(faults, 1).value(), world.clock), server(gateway)
    {
        port = server.listen(0).value();
    }

    static SandboxOptions options()
    {
        SandboxOptions options;
        options.login = QStringLiteral("demo");
        options.password = "demo";
        options.language = GatewayLanguage::English;
        return options;
    }
    QString url() const { return QStringLiteral("http://127.0.0.1:%1/xml/").arg(port); }
    QByteArray storedSecret(const QString& account)
    {
        std::optional<QByteArray> secret;
        world.desk.onEngineThread([&](Engine& engine) {
            auto& keychain = static_cast<FakeCredentialStore&>(engine.keychain());
            const QByteArray kept = keychain.entries.value(account);
            QMetaObject::invokeMethod(&world.desk, [&secret, kept] { secret = kept; });
        });
        UiWorld::waitFor([&secret] { return secret.has_value(); });
        return *secret;
    }
    void onKeychain(const std::function<void(FakeCredentialStore&)>& change)
    {
        bool done = false;
        world.desk.onEngineThread([&](Engine& engine) {
            change(static_cast<FakeCredentialStore&>(engine.keychain()));
            QMetaObject::invokeMethod(&world.desk, [&done] { done = true; });
        });
        UiWorld::waitFor([&done] { return done; });
    }
    std::optional<Account> stored(const QString& name)
    {
        return world.engine([name](Engine& engine) -> Result<std::optional<Account>> {
            const Result<Account> account = engine.accounts().account(name);
            return account ? std::optional(*account) : std::optional<Account>();
        });
    }

    UiWorld world;
    SandboxGateway gateway;
    SandboxServer server;
    quint16 port = 0;
};

} // namespace heliograph::test
