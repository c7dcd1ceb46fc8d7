// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/Campaign.h"
#include "core/storage/GridReader.h"
#include "core/storage/StoryReader.h"

#include <QDateTime>
#include <QObject>

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

/// Some rows of a grid; `token` is what the asker gave.
struct RowsAnswer {
    quint64 generation = 0;
    qint64 token = 0;
    std::vector<GridRow> rows;
};

/// One recipient with its story.
struct StoryAnswer {
    qint64 key = 0;
    RecipientStory story;
};

/// Owns the read-only connection and lives on the reader thread. Looks twice a second whether another program
/// has changed the workspace. Questions come as queued calls, answers leave as signals.
class WorkspaceReader : public QObject {
    Q_OBJECT
public:
    explicit WorkspaceReader(QString folder);
    ~WorkspaceReader() override;

    void start();
    /// Opens the workspace anew and reads everything again.
    void reopen();
    /// Lets the workspace go until reopen(); what is asked meanwhile finds nothing.
    void close();
    void readRows(const std::vector<qint64>& keys, quint64 generation, qint64 token);
    void readStory(qint64 key);
    /// Tells of an error as part of the view, and opens the workspace anew at the next look.
    void report(const heliograph::Error& error);

Q_SIGNALS:
    void workspaceRead(const heliograph::WorkspaceView& view);
    /// The database is another file now, or is opened anew.
    void reopened();
    void rowsRead(const heliograph::RowsAnswer& answer);
    void storyRead(const heliograph::StoryAnswer& answer);

private:
    void look();
    Result<bool> hasChanged();
    Result<void> connectIfThere();
    void readWorkspace();

    QString m_folder;
    std::unique_ptr<Connection> m_connection;
    QTimer* m_timer = nullptr;
    bool m_closed = false;
    qint64 m_version = -1;
    QDateTime m_born; ///< of the database's file: a restored backup is another file
};

} // namespace heliograph
