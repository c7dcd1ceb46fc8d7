// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/live/KeyReader.h"
#include "ui/live/WorkspaceReader.h"

#include <QThread>

#include <functional>

namespace heliograph {

/// The GUI thread's side of the readers: asks without waiting, answers come as signals. Owns their threads:
/// one for pages and stories, one for what passes over all rows.
class WorkspaceFeed : public QObject {
    Q_OBJECT
public:
    explicit WorkspaceFeed(const QString& folder, QObject* parent = nullptr);
    ~WorkspaceFeed() override;

    /// Begins to read; to be called once everybody listens.
    void start();
    void reopen();
    /// Lets the workspace go, so that its file can be replaced (Windows refuses to replace an open one).
    /// `closed` is called once nothing is open any more. Until reopen() a question for keys waits, others
    /// find nothing.
    void close(std::function<void()> closed);
    /// What was read last, for whoever comes after it; nothing before the first reading.
    const std::optional<WorkspaceView>& latest() const { return m_latest; }
    /// Asks for the keys of a view and gives up older such questions. Returns the answer's generation.
    /// With `shown`, rows that have left the view keep their places.
    quint64 askKeys(const GridQuery& query, const GridKeys& shown = {});
    /// Looks for a place among the rows of a view; answered by placeRead() with the returned token.
    qint64 askPlace(const PlaceQuestion& question);
    void askRows(const std::vector<qint64>& keys, quint64 generation, qint64 token);
    void askStory(qint64 key);

Q_SIGNALS:
    void workspaceRead(const heliograph::WorkspaceView& view);
    void keysRead(const heliograph::KeysAnswer& answer);
    void placeRead(const heliograph::PlaceAnswer& answer);
    void rowsRead(const heliograph::RowsAnswer& answer);
    void storyRead(const heliograph::StoryAnswer& answer);

private:
    std::optional<WorkspaceView> m_latest;
    std::shared_ptr<std::atomic<quint64>> m_newest;
    QThread m_thread;
    QThread m_keyThread;
    WorkspaceReader* m_reader; ///< deleted at the thread's end, as the other one
    KeyReader* m_keyReader;
    qint64 m_place = 0; ///< newest question for a place
};

} // namespace heliograph
