// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/Campaign.h"
#include "core/storage/GridReader.h"
#include "core/storage/RecipientStore.h"

#include <QDateTime>
#include <QObject>

#include <atomic>
#include <memory>
#include <vector>

class QTimer;

namespace heliograph {

class Connection;

/// What the window knows of a workspace as a whole.
struct WorkspaceView {
    bool exists = false; ///< false: nobody has made it yet
    std::optional<Error> error;
    std::vector<Campaign> campaigns; ///< newest first
};

/// The keys of a grid's rows, for the question with this generation.
struct KeysAnswer {
    quint64 generation = 0;
    std::vector<qint64> keys;
};

/// Some rows of a grid; `token` is what the asker gave.
struct RowsAnswer {
    quint64 generation = 0;
    qint64 token = 0;
    std::vector<GridRow> rows;
};

/// One recipient with its story, oldest event first.
struct StoryAnswer {
    qint64 key = 0;
    std::optional<GridRow> row;
    std::vector<RecipientEvent> events;
};

/// Owns the read-only connection and lives on the reader thread. Looks twice a second whether another program
/// has changed the workspace. Questions come as queued calls, answers leave as signals; of questions for keys
/// only the newest is answered.
class WorkspaceReader : public QObject {
    Q_OBJECT
public:
    /// `newest` is the generation of the newest question for keys; older ones are given up.
    WorkspaceReader(QString folder, std::shared_ptr<const std::atomic<quint64>> newest);
    ~WorkspaceReader() override;

    void start();
    /// Opens the workspace anew and reads everything again.
    void reopen();
    void readKeys(const GridQuery& query, quint64 generation);
    void readRows(const std::vector<qint64>& keys, quint64 generation, qint64 token);
    void readStory(qint64 key);

Q_SIGNALS:
    void workspaceRead(const heliograph::WorkspaceView& view);
    void keysRead(const heliograph::KeysAnswer& answer);
    void rowsRead(const heliograph::RowsAnswer& answer);
    void storyRead(const heliograph::StoryAnswer& answer);

private:
    void look();
    Result<bool> hasChanged();
    Result<void> connectIfThere();
    void readWorkspace();
    void report(const Error& error);

    QString m_folder;
    std::shared_ptr<const std::atomic<quint64>> m_newest;
    std::unique_ptr<Connection> m_connection;
    QTimer* m_timer = nullptr;
    qint64 m_version = -1;
    QDateTime m_born; ///< of the database's file: a restored backup is another file
};

} // namespace heliograph
