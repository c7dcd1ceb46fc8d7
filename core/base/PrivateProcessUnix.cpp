// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/PrivateProcess.h"

#include <cstdlib>
#include <cstring>
#include <string>
#include <string_view>
#include <sys/resource.h>
#include <vector>

extern char** environ; // NOLINT(readability-redundant-declaration): not every libc declares it

namespace heliograph {
namespace {

void refuseCoreDumps()
{
    // One byte is too little for a file, and for Linux the word to hand nothing to a crash reporter either;
    // zero would still reach the reporter.
    const rlimit almostNothing{1, 1};
    setrlimit(RLIMIT_CORE, &almostNothing);
}

bool isSecret(std::string_view entry)
{
    return entry.starts_with("HELIOGRAPH_PASSWORD") || entry.starts_with("HELIOGRAPH_TOKEN");
}

void wipe(char* text)
{
    for (volatile char* at = text; *at != '\0'; ++at)
        *at = '*';
}

/// The library keeps changed values elsewhere, so what the system shows can be overwritten.
void hideSecretsOfTheEnvironment()
{
    std::vector<char*> secrets;
    for (char** entry = environ; entry != nullptr && *entry != nullptr; ++entry) {
        if (isSecret(*entry) && std::strchr(*entry, '=') != nullptr)
            secrets.push_back(*entry);
    }
    for (char* entry : secrets) {
        char* const value = std::strchr(entry, '=') + 1;
        const std::string name(entry, value - 1);
        std::string copy(value);
        const char* const before = std::getenv(name.c_str());
        if (setenv(name.c_str(), copy.c_str(), 1) == 0 && std::getenv(name.c_str()) != before)
            wipe(value);
        wipe(copy.data());
    }
}

} // namespace

void makeProcessPrivate()
{
    refuseCoreDumps();
    hideSecretsOfTheEnvironment();
}

} // namespace heliograph
