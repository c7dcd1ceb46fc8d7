// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/CredentialStore.h"

#include <QHash>

namespace heliograph {

class KeychainLine;

/// The end of the line where the keychain is: owns a store of the thread it was made in (the GUI thread, as
/// keychains need the main loop) and answers what ForwardingKeychains ask. May go before them.
class KeychainHost : public QObject {
    Q_OBJECT
public:
    explicit KeychainHost(std::unique_ptr<CredentialStore> store, QObject* parent = nullptr);
    ~KeychainHost() override;

    CredentialStore& store() { return *m_store; }
    /// For ForwardingKeychain; may be handed to any thread.
    std::shared_ptr<KeychainLine> line() const { return m_line; }

private:
    std::unique_ptr<CredentialStore> m_store;
    std::shared_ptr<KeychainLine> m_line;
};

/// A credential store for the thread it is made in, which asks the KeychainHost of another. Once the host is
/// gone every call is answered with Failed.
class ForwardingKeychain final : public CredentialStore {
    Q_OBJECT
public:
    explicit ForwardingKeychain(std::shared_ptr<KeychainLine> line, QObject* parent = nullptr);
    ~ForwardingKeychain() override;

    void read(const QString& account, Done done) override;
    void write(const QString& account, const Secret& secret, Done done) override;
    void remove(const QString& account, Done done) override;

private:
    using Call = std::function<void(CredentialStore& store, Done done)>;
    void forward(const Call& call, Done done);
    void answer(quint64 question, const CredentialAnswer& answer);

    std::shared_ptr<KeychainLine> m_line;
    QHash<quint64, Done> m_waiting; ///< stays in this thread: what is captured in them may belong to it
    quint64 m_asked = 0;
};

} // namespace heliograph
