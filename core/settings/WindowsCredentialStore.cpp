// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/CredentialStore.h"

#include <windows.h>

// After windows.h.
#include <wincred.h>

namespace heliograph {
namespace {

using Status = CredentialAnswer::Status;

/// The Windows Credential Manager: generic credentials of this user on this computer.
class WindowsCredentialStore final : public CredentialStore {
public:
    WindowsCredentialStore(QString workspaceId, QObject* parent)
        : CredentialStore(parent), m_workspaceId(std::move(workspaceId))
    {}

    void read(const QString& account, Done done) override
    {
        const std::wstring target = targetOf(account);
        PCREDENTIALW found = nullptr;
        if (!CredReadW(target.c_str(), CRED_TYPE_GENERIC, 0, &found))
            return answer(lastError(), std::move(done));
        CredentialAnswer said{Status::Ok, {}, {}};
        said.secret = Secret(QByteArray(reinterpret_cast<const char*>(found->CredentialBlob),
                                        qsizetype(found->CredentialBlobSize)));
        CredFree(found);
        answer(said, std::move(done));
    }

    void write(const QString& account, const Secret& secret, Done done) override
    {
        std::wstring target = targetOf(account);
        std::wstring user = account.toStdWString();
        QByteArray blob = secret.reveal();
        CREDENTIALW entry = {};
        entry.Type = CRED_TYPE_GENERIC;
        entry.TargetName = target.data();
        entry.UserName = user.data();
        entry.Persist = CRED_PERSIST_LOCAL_MACHINE;
        entry.CredentialBlobSize = DWORD(blob.size());
        entry.CredentialBlob = reinterpret_cast<LPBYTE>(blob.data());
        const bool written = CredWriteW(&entry, 0);
        const CredentialAnswer said = written ? CredentialAnswer{Status::Ok, {}, {}} : lastError();
        SecureZeroMemory(blob.data(), SIZE_T(blob.size()));
        answer(said, std::move(done));
    }

    void remove(const QString& account, Done done) override
    {
        const bool removed = CredDeleteW(targetOf(account).c_str(), CRED_TYPE_GENERIC, 0);
        CredentialAnswer said{Status::Ok, {}, {}};
        if (!removed)
            said = lastError();
        if (said.status == Status::NotFound)
            said.status = Status::Ok;
        answer(said, std::move(done));
    }

private:
    std::wstring targetOf(const QString& account) const
    {
        return (QStringLiteral("Heliograph/") + m_workspaceId + u'/' + account).toStdWString();
    }

    static CredentialAnswer lastError()
    {
        const DWORD code = GetLastError();
        Status status = Status::Failed;
        if (code == ERROR_NOT_FOUND)
            status = Status::NotFound;
        else if (code == ERROR_NO_SUCH_LOGON_SESSION)
            status = Status::NoKeychain;
        return {status, {}, QStringLiteral("Credential Manager error %1").arg(code)};
    }

    void answer(const CredentialAnswer& said, Done done)
    {
        const auto call = [said, done = std::move(done)] { done(said); };
        QMetaObject::invokeMethod(this, call, Qt::QueuedConnection);
    }

    QString m_workspaceId;
};

} // namespace

std::unique_ptr<CredentialStore> systemKeychain(const QString& workspaceId, QObject* parent)
{
    return std::make_unique<WindowsCredentialStore>(workspaceId, parent);
}

} // namespace heliograph
