// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/live/WorkspaceReader.h"

#include <QThread>

namespace heliograph {

/// The GUI thread's side of the reader: asks without waiting, answers come as signals. Owns the reader
/// thread.
class WorkspaceFeed : public QObject {
    Q_OBJECT
public:
    explicit WorkspaceFeed(const QString& folder, QObject* parent = nullptr);
    ~WorkspaceFeed() override;

    /// Begins to read; to be called once everybody listens.
    void start();
    void reopen();
    /// Asks for the keys of a view and gives up older such questions. Returns the answer's generation.
    quint64 askKeys(const GridQuery& query);
    void askRows(const std::vector<qint64>& keys, quint64 generation, qint64 token);
    void askStory(qint64 key);

Q_SIGNALS:
    void workspaceRead(const heliograph::WorkspaceView& view);
    void keysRead(const heliograph::KeysAnswer& answer);
    void rowsRead(const heliograph::RowsAnswer& answer);
    void storyRead(const heliograph::StoryAnswer& answer);

private:
    std::shared_ptr<std::atomic<quint64>> m_newest;
    QThread m_thread;
    WorkspaceReader* m_reader; ///< deleted at the thread's end
};

} // namespace heliograph
