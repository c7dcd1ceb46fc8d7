// SPDX-License-Identifier: GPL-3.0-or-later
// Request documents, as files of tests/data/protocol are. The length of the input chooses the dialect.
#include "core/gateway/RequestReader.h"
#include "tests/fuzz/FuzzPromise.h"

#include <algorithm>

using namespace heliograph;
using fuzz::require;

namespace {

/// Whether the dialect can carry the document; the program refuses to send what it can't.
bool isSpoken(const RequestDocument& request, const GatewayProfile& profile)
{
    return std::all_of(request.send.groups.begin(), request.send.groups.end(),
                       [&](const SendGroup& group) { return profile.offers(group.message.type); });
}

void check(const QByteArray& bytes, const GatewayProfile& profile)
{
    const Result<RequestDocument> read = readRequest(bytes, profile.newline);
    if (!read) {
        require(read.error().code == ErrorCode::UnsafeFile || read.error().code == ErrorCode::DamagedFile,
                "a request is read, damaged or unsafe");
        return;
    }
    if (!isSpoken(*read, profile))
        return;
    const QByteArray once = writeRequest(*read, profile);
    const Result<RequestDocument> again = readRequest(once, profile.newline);
    require(again.has_value(), "what the program writes can be read");
    require(again->ignored.isEmpty(), "and it knows all of it");
    require(again->kind == read->kind, "it asks for the same");
    require(writeRequest(*again, profile) == once, "and is written the same again");
    RequestDocument other = *read;
    other.credentials.secret = Secret("another secret altogether");
    require(writeRequest(*read, profile, true) == writeRequest(other, profile, true),
            "a masked document doesn't depend on the secret");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    static const QStringList kPresets = gatewayPresets();
    constexpr int kNewlineModes = 4;
    GatewayProfile profile = *gatewayProfile(kPresets.at(qsizetype(size / kNewlineModes) % kPresets.size()));
    profile.newline = static_cast<NewlineMode>(size % kNewlineModes);
    check(QByteArray(reinterpret_cast<const char*>(data), qsizetype(size)), profile);
    return 0;
}
