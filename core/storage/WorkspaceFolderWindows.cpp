// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Log.h"
#include "core/storage/WorkspaceFolder.h"

#include <QDir>
#include <QStorageInfo>

#include <array>
#include <memory>
#include <string>
#include <windows.h>

// After windows.h.
#include <aclapi.h>
#include <sddl.h>

namespace heliograph {
namespace {

struct FreeLocally {
    void operator()(void* memory) const { LocalFree(memory); }
};

std::wstring userSid()
{
    HANDLE token = nullptr;
    if (!OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &token))
        return {};
    alignas(TOKEN_USER) std::array<char, sizeof(TOKEN_USER) + SECURITY_MAX_SID_SIZE> bytes{};
    DWORD size = 0;
    const bool known = GetTokenInformation(token, TokenUser, bytes.data(), DWORD(bytes.size()), &size);
    CloseHandle(token);
    wchar_t* text = nullptr;
    if (!known || !ConvertSidToStringSidW(reinterpret_cast<TOKEN_USER*>(bytes.data())->User.Sid, &text))
        return {};
    const std::unique_ptr<wchar_t, FreeLocally> owned(text);
    return text;
}

bool setRights(std::wstring path, const std::wstring& rights)
{
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    if (!ConvertStringSecurityDescriptorToSecurityDescriptorW(rights.c_str(), SDDL_REVISION_1, &descriptor,
                                                              nullptr))
        return false;
    const std::unique_ptr<void, FreeLocally> owned(descriptor);
    BOOL isThere = FALSE;
    BOOL isDefault = FALSE;
    PACL list = nullptr;
    return GetSecurityDescriptorDacl(descriptor, &isThere, &list, &isDefault) && isThere &&
           SetNamedSecurityInfoW(path.data(), SE_FILE_OBJECT,
                                 DACL_SECURITY_INFORMATION | PROTECTED_DACL_SECURITY_INFORMATION, nullptr,
                                 nullptr, list, nullptr) == ERROR_SUCCESS;
}

} // namespace

void makeFolderPrivate(const QString& folder)
{
    const std::wstring user = userSid();
    // Protected from what the folder above says; inherited by files and folders; full access.
    const std::wstring rights = L"D:P(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)(A;OICI;FA;;;" + user + L")";
    if (user.empty() || !setRights(QDir::toNativeSeparators(folder).toStdWString(), rights))
        qCWarning(lcStorage, "The folder of the workspace could not be made private to the user.");
}

bool isNetworkDrive(const QString& folder)
{
    if (QDir::cleanPath(folder).startsWith(QStringLiteral("//")))
        return true;
    const QString root = QDir::toNativeSeparators(QStorageInfo(folder).rootPath());
    return GetDriveTypeW(root.toStdWString().c_str()) == DRIVE_REMOTE;
}

} // namespace heliograph
