// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/Desk.h"

#include "core/storage/Connection.h"
#include "core/storage/GridReader.h"

namespace heliograph {
namespace {

constexpr qint64 kProgressEveryMs = 50;

} // namespace

Desk::Desk(Options options, Clock& clock, QObject* parent)
    : QObject(parent),
      m_options(std::move(options)),
      m_clock(clock),
      m_engineThread(QStringLiteral("engine")),
      m_workThread(QStringLiteral("work")),
      m_readThread(QStringLiteral("read"))
{}

Desk::~Desk()
{
    *m_closing = true;
    m_readThread.finish([this] { m_connection.reset(); });
    m_workThread.finish([this] { m_worker.reset(); });
    m_engineThread.finish([this] { closeOnEngineThread(); });
}

void Desk::closeOnEngineThread()
{
    for (const auto& job : m_beforeClose)
        job();
    m_beforeClose.clear();
    m_engine.reset();
}

void Desk::open()
{
    m_engineThread.post([this] { openEngine(); });
}

void Desk::openEngine()
{
    Result<std::unique_ptr<Engine>> engine = Engine::open(m_options.place, m_clock);
    if (!engine) {
        m_openError = engine.error();
        const Error error = engine.error();
        QMetaObject::invokeMethod(this, [this, error] { Q_EMIT failed(error); });
        return;
    }
    m_openError.reset();
    m_engine = std::move(*engine);
    if (m_options.prepare)
        m_options.prepare(*m_engine);
    const bool forked = m_engine->workspace().wasForked();
    QMetaObject::invokeMethod(this, [this, forked] { Q_EMIT opened(forked); });
}

Result<Engine*> Desk::workEngine()
{
    if (!m_worker) {
        Result<std::unique_ptr<Engine>> engine = Engine::open(m_options.place, m_clock);
        if (!engine)
            return forward(engine);
        m_worker = std::move(*engine);
        if (m_options.prepare)
            m_options.prepare(*m_worker);
    }
    return m_worker.get();
}

Result<Connection*> Desk::readConnection()
{
    if (!m_connection) {
        Result<std::unique_ptr<Connection>> connection = openForReading(m_options.place.folder);
        if (!connection)
            return forward(connection);
        if (!*connection)
            return fail(ErrorCode::WorkspaceUnwritable, m_options.place.folder);
        m_connection = std::move(*connection);
    }
    return m_connection.get();
}

void Desk::enqueue(Where where, Queued job)
{
    const auto unlessClosing = [closing = m_closing, job = std::move(job)](const Held& held) {
        if (!*closing)
            job(held);
    };
    // Everything passes the engine's thread first, so that nobody opens the workspace before the engine has.
    m_engineThread.post([this, where, unlessClosing] { run(where, unlessClosing); });
}

void Desk::run(Where where, const Queued& job)
{
    if (m_closed.contains(where)) {
        m_heldBack.emplace_back([this, where, job] { run(where, job); });
        return;
    }
    if (where == Where::Engine || !m_engine)
        return job(
            Held{m_engine.get(), nullptr, m_openError.value_or(Error{ErrorCode::Cancelled, {}, {}, {}})});
    if (where == Where::Worker)
        return m_workThread.post([this, job] {
            const Result<Engine*> engine = workEngine();
            job(engine ? Held{*engine, nullptr, {}} : Held{nullptr, nullptr, engine.error()});
        });
    m_readThread.post([this, job] {
        const Result<Connection*> connection = readConnection();
        job(connection ? Held{nullptr, *connection, {}} : Held{nullptr, nullptr, connection.error()});
    });
}

void Desk::answer(const QPointer<QObject>& guard, std::function<void()> deliver, const QPointer<Task>& task)
{
    QMetaObject::invokeMethod(
        this,
        [guard, deliver = std::move(deliver), task] {
            if (guard)
                deliver();
            else if (task)
                task->end();
        },
        Qt::QueuedConnection);
}

Progress Desk::progressOf(const QPointer<Task>& task, std::shared_ptr<std::atomic<bool>> cancelled)
{
    QElapsedTimer since;
    since.start();
    qint64 last = -kProgressEveryMs;
    return [this, task, cancelled = std::move(cancelled), closing = m_closing, since,
            last](qint64 done, qint64 total) mutable {
        if (*cancelled || *closing)
            return false;
        const qint64 now = since.elapsed();
        if (now - last >= kProgressEveryMs) {
            last = now;
            QMetaObject::invokeMethod(
                this,
                [task, done, total] {
                    if (task)
                        task->report(done, total);
                },
                Qt::QueuedConnection);
        }
        return true;
    };
}

void Desk::onEngineThread(std::function<void(Engine&)> job)
{
    enqueue(Where::Engine, [job = std::move(job)](const Held& held) {
        if (held.engine)
            job(*held.engine);
    });
}

void Desk::beforeEngineCloses(std::function<void()> job)
{
    m_engineThread.post([this, job = std::move(job)] { m_beforeClose.push_back(job); });
}

void Desk::restore(QObject* context, const QString& backup, const Secret& passphrase,
                   std::function<void(const Result<QString>&)> done)
{
    const QPointer<QObject> guard(context);
    const auto swap = [this, guard, backup, passphrase, done = std::move(done)] {
        closeOnEngineThread();
        const Result<QString> aside =
            Engine::restore(backup, m_options.place.folder, true, m_clock, passphrase);
        openEngine();
        answer(guard, [done, aside] { done(aside); });
        reopenAround();
    };
    m_engineThread.post([this, swap] { closeAround(swap); });
}

// A thread that has closed its part must not be given a job that opens it again: it would go on with the file
// that was moved aside, and where open files can't be replaced it would stop the restore. Long work may take
// its time; pages are read until it is over.
void Desk::closeAround(std::function<void()> swap)
{
    m_closed.insert(Where::Worker);
    m_workThread.post([this, swap = std::move(swap)] {
        m_worker.reset();
        m_engineThread.post([this, swap] {
            m_closed.insert(Where::Reader);
            m_readThread.post([this, swap] {
                m_connection.reset();
                m_engineThread.post(swap);
            });
        });
    });
}

void Desk::reopenAround()
{
    m_closed.clear();
    for (const auto& job : std::exchange(m_heldBack, {}))
        job();
}

} // namespace heliograph
