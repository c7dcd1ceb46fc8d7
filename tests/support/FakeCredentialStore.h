// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/CredentialStore.h"

#include <QHash>

namespace heliograph {

/// A keychain in memory. A test may take it away (`status`) or make it never answer (`silent`).
class FakeCredentialStore final : public CredentialStore {
public:
    using Status = CredentialAnswer::Status;

    void read(const QString& account, Done done) override
    {
        ++reads;
        const bool known = entries.contains(account);
        answer({known ? Status::Ok : Status::NotFound, Secret(entries.value(account)), {}}, std::move(done));
    }
    void write(const QString& account, const Secret& secret, Done done) override
    {
        if (status == Status::Ok)
            entries[account] = secret.reveal();
        answer({Status::Ok, {}, {}}, std::move(done));
    }
    void remove(const QString& account, Done done) override
    {
        if (status == Status::Ok)
            entries.remove(account);
        answer({Status::Ok, {}, {}}, std::move(done));
    }

    QHash<QString, QByteArray> entries;
    Status status = Status::Ok; ///< anything else is what every call answers
    bool silent = false;
    int reads = 0;

private:
    void answer(CredentialAnswer said, Done done)
    {
        if (silent)
            return;
        if (status != Status::Ok)
            said = {status, {}, QStringLiteral("as the test wants it")};
        QMetaObject::invokeMethod(
            this, [said, done = std::move(done)] { done(said); }, Qt::QueuedConnection);
    }
};

} // namespace heliograph
