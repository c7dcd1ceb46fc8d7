// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/engine/Engine.h"
#include "core/storage/Workspace.h"
#include "ui/live/JobThread.h"
#include "ui/live/Task.h"

#include <QElapsedTimer>
#include <QPointer>

#include <set>
#include <type_traits>

namespace heliograph {

/// How windows get work done without waiting: a thread for the engine with its network, one for long work
/// with an engine of its own, one that reads. Jobs and answers are functions; an answer comes back on the GUI
/// thread, or not at all once its context is gone. Jobs must be copyable and must not touch widgets.
class Desk : public QObject {
    Q_OBJECT
public:
    struct Options {
        WorkspacePlace place;
        /// Called for each engine on its own thread, once it is open (keychain, client factory).
        std::function<void(Engine&)> prepare;
    };

    Desk(Options options, Clock& clock, QObject* parent = nullptr);
    ~Desk() override;

    /// Opens or creates the workspace; opened() or failed() follows. Jobs given before wait for it.
    void open();
    const WorkspacePlace& place() const { return m_options.place; }

    /// A short change on the engine's thread: `job(Engine&)` gives a Result<T>, `done(const Result<T>&)`.
    template <class Job, class Done>
    void change(QObject* context, Job job, Done done)
    {
        using Answer = std::invoke_result_t<Job, Engine&>;
        enqueue(Where::Engine, [this, guard = QPointer<QObject>(context), job = std::move(job),
                                done = std::move(done)](const Held& held) {
            if (!held.engine)
                return answer(guard,
                              [done, error = held.error] { done(Answer(tl::unexpected<Error>(error))); });
            answer(guard, [done, result = job(*held.engine)] { done(result); });
        });
    }

    /// Long work: `job(Engine&, const Progress&)`. Jobs of this kind run one after the other. The task is
    /// cancelled when `context` goes.
    template <class Job, class Done>
    Task* work(QObject* context, Job job, Done done)
    {
        using Answer = std::invoke_result_t<Job, Engine&, const Progress&>;
        auto* task = new Task(this);
        connect(context, &QObject::destroyed, task, &Task::cancel);
        const QPointer<Task> weak(task);
        const auto finish = [weak, done = std::move(done)](const Answer& result) {
            if (weak)
                weak->end();
            done(result);
        };
        enqueue(Where::Worker, [this, guard = QPointer<QObject>(context), job = std::move(job), finish, weak,
                                cancelled = task->cancelled()](const Held& held) {
            if (!held.engine || *cancelled) {
                const Error error = held.engine ? Error{ErrorCode::Cancelled, {}, {}, {}} : held.error;
                return answer(
                    guard, [finish, error] { finish(Answer(tl::unexpected<Error>(error))); }, weak);
            }
            answer(
                guard, [finish, result = job(*held.engine, progressOf(weak, cancelled))] { finish(result); },
                weak);
        });
        return task;
    }

    /// Reads on the reading thread: `job(Connection&)` gives a Result<T>. Short, or in pieces.
    template <class Job, class Done>
    void read(QObject* context, Job job, Done done)
    {
        using Answer = std::invoke_result_t<Job, Connection&>;
        enqueue(Where::Reader, [this, guard = QPointer<QObject>(context), job = std::move(job),
                                done = std::move(done)](const Held& held) {
            if (!held.connection)
                return answer(guard,
                              [done, error = held.error] { done(Answer(tl::unexpected<Error>(error))); });
            answer(guard, [done, result = job(*held.connection)] { done(result); });
        });
    }

    /// A job on the engine's thread that gets the engine and answers by itself later; for the sending desk.
    void onEngineThread(std::function<void(Engine&)> job);
    /// What is to be destroyed on the engine's thread before the engine is.
    void beforeEngineCloses(std::function<void()> job);

    /// Puts a backup in the place of the workspace: lets what is under way end, closes everything, restores,
    /// opens again; jobs that come meanwhile wait. The answer is where the old workspace was kept aside.
    /// `passphrase`: of an encrypted one. Whoever else reads the workspace in this program closes it before.
    void restore(QObject* context, const QString& backup, const Secret& passphrase,
                 std::function<void(const Result<QString>&)> done);

Q_SIGNALS:
    /// The workspace is open. `forked`: it was found copied or restored.
    void opened(bool forked);
    void failed(const heliograph::Error& error);

private:
    enum class Where : quint8 { Engine, Worker, Reader };
    /// What a job finds on its thread; null when it could not be opened, `error` says why.
    struct Held {
        Engine* engine = nullptr;
        Connection* connection = nullptr;
        Error error;
    };
    using Queued = std::function<void(const Held&)>;

    void enqueue(Where where, Queued job);
    void run(Where where, const Queued& job);
    void answer(const QPointer<QObject>& guard, std::function<void()> deliver,
                const QPointer<Task>& task = {});
    Progress progressOf(const QPointer<Task>& task, std::shared_ptr<std::atomic<bool>> cancelled);
    void openEngine();
    Result<Engine*> workEngine();
    Result<Connection*> readConnection();
    void closeOnEngineThread();
    void closeAround(std::function<void()> swap);
    void reopenAround();

    Options m_options;
    Clock& m_clock;
    JobThread m_engineThread;
    JobThread m_workThread;
    JobThread m_readThread;
    std::unique_ptr<Engine> m_engine;         ///< lives on the engine's thread
    std::unique_ptr<Engine> m_worker;         ///< lives on the work thread
    std::unique_ptr<Connection> m_connection; ///< lives on the reading thread
    std::optional<Error> m_openError;         ///< on the engine's thread
    std::vector<std::function<void()>> m_beforeClose;
    std::set<Where> m_closed;                      ///< on the engine's thread: being closed for a restore
    std::vector<std::function<void()>> m_heldBack; ///< on the engine's thread: jobs that wait for its end
    std::shared_ptr<std::atomic<bool>> m_closing = std::make_shared<std::atomic<bool>>(false);
};

} // namespace heliograph
