// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/CliOutput.h"
#include "app/system/Interrupts.h"
#include "core/base/Clock.h"
#include "core/base/Progress.h"
#include "core/engine/Engine.h"

#include <QEventLoop>

#include <functional>
#include <memory>
#include <optional>

namespace heliograph {

/// Lets tests put their own keychain or client into the engine, right after it was opened.
using EngineHook = std::function<void(Engine&)>;

/// The options that every command takes.
struct GlobalOptions {
    QString profile;
    QString language;
    bool json = false;
    bool verbose = false;
};

/// What a command works with: the output, the workspace (opened when first asked for), the clock, Ctrl-C.
class CliContext {
public:
    CliContext(CliStreams& streams, EngineHook hook)
        : m_streams(streams), m_output(streams), m_hook(std::move(hook))
    {}

    GlobalOptions& globals() { return m_globals; }
    CliOutput& output() { return m_output; }
    QIODevice& input() { return m_streams.in; }
    bool inputIsTerminal() const { return m_streams.inIsTerminal; }
    Clock& clock() { return m_clock; }
    QString workspace() const;

    /// The errors of Workspace::open(). Warns once when the workspace was found copied or restored.
    Result<Engine*> engine();
    /// Closes the workspace, for commands that put another one in its place.
    void closeEngine() { m_engine.reset(); }

    /// The account with its secret, ready to be used: NoSuchAccount, PlainHttp, NoSecret. With `plan`, the
    /// dialect is the plan's frozen one.
    Result<RunSettings> runSettings(const QString& account, const CampaignPlan* plan = nullptr);

    /// Ctrl-C as an event; listened to from the first call on. Commands that never ask end at once.
    Interrupts& interrupts();
    /// For long work: shows how far it is, and stops it at Ctrl-C.
    Progress progress(const QString& what);

    /// Runs the event loop until `start`'s callback was called, and returns what it was called with;
    /// ErrorCode::Cancelled when Ctrl-C came first. The callback may come late or never.
    template <class T>
    Result<T> waitFor(const std::function<void(std::function<void(const T&)>)>& start)
    {
        struct Shared {
            std::optional<T> got;
            QEventLoop loop;
        };
        const auto shared = std::make_shared<Shared>();
        const auto stop =
            QObject::connect(&interrupts(), &Interrupts::interrupted, &shared->loop, &QEventLoop::quit);
        start([shared](const T& value) {
            shared->got = value;
            shared->loop.quit();
        });
        if (!shared->got)
            shared->loop.exec();
        QObject::disconnect(stop);
        if (!shared->got)
            return tl::unexpected(Error{ErrorCode::Cancelled, {}, {}, {}});
        return *shared->got;
    }

    /// The same for callbacks that bring a Result themselves.
    template <class T>
    Result<T> waitForResult(const std::function<void(std::function<void(const Result<T>&)>)>& start)
    {
        const Result<Result<T>> got = waitFor<Result<T>>(start);
        if (!got)
            return forward(got);
        return *got;
    }

private:
    CliStreams& m_streams;
    GlobalOptions m_globals;
    CliOutput m_output;
    EngineHook m_hook;
    SystemClock m_clock;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<Interrupts> m_interrupts;
};

} // namespace heliograph
