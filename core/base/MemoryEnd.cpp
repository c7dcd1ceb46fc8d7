// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/MemoryEnd.h"

#include "core/base/MemoryAbort.h"

#include <QByteArray>
#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>
#include <exception>
#include <new>
#include <system_error>

namespace heliograph {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MemoryEnd)
};

struct Prepared {
    QByteArray sentence;
    int exitCode = 0;
    std::terminate_handler otherwise = nullptr;
};

Prepared& prepared()
{
    static Prepared one;
    return one;
}

/// A thread that can't be made lacks memory as well.
bool isLackOfMemory(const std::exception_ptr& thrown)
{
    try {
        std::rethrow_exception(thrown);
    } catch (const std::bad_alloc&) {
        return true;
    } catch (const std::system_error& error) {
        return error.code() == std::errc::resource_unavailable_try_again ||
               error.code() == std::errc::not_enough_memory;
    } catch (...) {
        return false;
    }
}

void onTerminate()
{
    const std::exception_ptr thrown = std::current_exception();
    if (thrown && isLackOfMemory(thrown)) {
        const QByteArray& sentence = prepared().sentence;
        std::fwrite(sentence.constData(), 1, static_cast<std::size_t>(sentence.size()), stderr);
        std::_Exit(prepared().exitCode);
    }
    if (prepared().otherwise)
        prepared().otherwise();
    std::abort();
}

} // namespace

void endWhenMemoryEnds(int exitCode)
{
    prepared().sentence =
        Words::tr("Heliograph has ended, because the computer has no memory left. Nothing is "
                  "lost: what was sent is written down. Close other programs and start it "
                  "again.")
            .toUtf8() +
        '\n';
    prepared().exitCode = exitCode;
    if (const std::terminate_handler before = std::set_terminate(onTerminate); before != onTerminate)
        prepared().otherwise = before;
    sayAtAbort(prepared().sentence.constData(), exitCode);
}

} // namespace heliograph
