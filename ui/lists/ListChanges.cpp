// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/ListChanges.h"

#include "ui/live/Desk.h"

#include <QUndoStack>

namespace heliograph {

class ListChanges::Command final : public QUndoCommand {
public:
    Command(ListChanges& changes, Change change) : m_changes(changes), m_change(std::move(change))
    {
        setText(m_change.text);
    }

    void undo() override { m_changes.run(m_change.back); }
    void redo() override
    {
        // It was done when it is pushed.
        if (std::exchange(m_isDone, true))
            m_changes.run(m_change.forward);
    }

private:
    ListChanges& m_changes;
    Change m_change;
    bool m_isDone = false;
};

ListChanges::ListChanges(Desk& desk, QObject* parent)
    : QObject(parent), m_desk(desk), m_stack(new QUndoStack(this))
{}

void ListChanges::run(const Change::Step& step, std::function<void()> done)
{
    m_desk.change(this, step, [this, done = std::move(done)](const Result<void>& result) {
        if (!result) {
            Q_EMIT failed(result.error());
            return;
        }
        if (done)
            done();
        Q_EMIT changed();
    });
}

void ListChanges::carryOut(const Change& change, std::function<void()> done)
{
    run(change.forward, [this, change, done = std::move(done)] {
        remember(change);
        if (done)
            done();
    });
}

void ListChanges::remember(const Change& change)
{
    m_stack->push(new Command(*this, change));
}

void ListChanges::undo()
{
    m_stack->undo();
}

void ListChanges::redo()
{
    m_stack->redo();
}

std::function<void()> ListChanges::undoOfLast()
{
    return [self = QPointer<ListChanges>(this), index = m_stack->index()] {
        if (self && self->m_stack->index() == index)
            self->undo();
    };
}

Change stopNumbers(const std::vector<StopListEntry>& entries, const QString& text)
{
    const auto added = std::make_shared<QStringList>();
    const auto forward = [entries, added](Engine& engine) -> Result<void> {
        StopListStore list = engine.stopList();
        std::vector<StopListEntry> fresh;
        added->clear();
        for (const StopListEntry& entry : entries) {
            const Result<bool> known = list.contains(entry.phone);
            if (!known)
                return heliograph::forward(known);
            if (*known)
                continue;
            fresh.push_back(entry);
            *added += entry.phone;
        }
        const Result<qint64> done = list.add(fresh);
        return done ? Result<void>() : Result<void>(heliograph::forward(done));
    };
    const auto back = [added](Engine& engine) -> Result<void> {
        const Result<qint64> done = engine.stopList().remove(*added);
        return done ? Result<void>() : Result<void>(heliograph::forward(done));
    };
    return {text, forward, back};
}

Change unstopNumbers(const QStringList& phones, const QString& text)
{
    const auto taken = std::make_shared<std::vector<StopListEntry>>();
    const auto forward = [phones, taken](Engine& engine) -> Result<void> {
        Result<std::vector<StopListEntry>> done = engine.stopList().take(phones);
        if (!done)
            return heliograph::forward(done);
        *taken = std::move(*done);
        return {};
    };
    const auto back = [taken](Engine& engine) -> Result<void> {
        const Result<qint64> done = engine.stopList().add(*taken);
        return done ? Result<void>() : Result<void>(heliograph::forward(done));
    };
    return {text, forward, back};
}

Change stopListImport(const QString& source, qint64 startedAt, const QString& text)
{
    const auto taken = std::make_shared<std::vector<StopListEntry>>();
    const auto forward = [taken](Engine& engine) -> Result<void> {
        const Result<qint64> done = engine.stopList().add(*taken);
        return done ? Result<void>() : Result<void>(heliograph::forward(done));
    };
    const auto back = [source, startedAt, taken](Engine& engine) -> Result<void> {
        StopListStore list = engine.stopList();
        const Result<QStringList> phones = list.phonesFrom(source, startedAt);
        if (!phones)
            return heliograph::forward(phones);
        Result<std::vector<StopListEntry>> done = list.take(*phones);
        if (!done)
            return heliograph::forward(done);
        *taken = std::move(*done);
        return {};
    };
    return {text, forward, back};
}

} // namespace heliograph
