// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/Engine.h"

#include <QObject>

#include <functional>

class QUndoStack;

namespace heliograph {

class Desk;

/// A change that knows its way back. Both steps run on the engine's thread, one after the other, and share
/// what they need to know of each other.
struct Change {
    using Step = std::function<Result<void>(Engine&)>;
    QString text; ///< for the menu: "Undo %1"
    Step forward;
    Step back;
};

/// Carries out changes of one page and takes them back. A change that fails is not remembered.
class ListChanges : public QObject {
    Q_OBJECT
public:
    ListChanges(Desk& desk, QObject* parent);

    /// `done` comes on the GUI thread once it has worked, before changed().
    void carryOut(const Change& change, std::function<void()> done = {});
    /// Remembers a change that was made already.
    void remember(const Change& change);
    void undo();
    void redo();
    /// Takes back the change that is the last one now, if it still is then; for a toast.
    std::function<void()> undoOfLast();
    QUndoStack& stack() { return *m_stack; }

Q_SIGNALS:
    void changed();
    void failed(const heliograph::Error& error);

private:
    class Command;
    void run(const Change::Step& step, std::function<void()> done = {});

    Desk& m_desk;
    QUndoStack* m_stack;
};

/// Numbers onto the stop list; those that are there already keep their entries.
Change stopNumbers(const std::vector<StopListEntry>& entries, const QString& text);
/// Numbers off the stop list.
Change unstopNumbers(const QStringList& phones, const QString& text);
/// An import into the stop list that was done already; see StopListImportResult.
Change stopListImport(const QString& source, qint64 startedAt, const QString& text);

} // namespace heliograph
