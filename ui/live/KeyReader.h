// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/GridReader.h"

#include <QObject>

#include <atomic>

namespace heliograph {

/// The keys of a grid's rows, for the question with this generation.
struct KeysAnswer {
    quint64 generation = 0;
    bool isPart = false; ///< the first rows; the whole answer follows
    bool isSame = false; ///< the rows are those that the asker already shows
    qint64 gone = 0;     ///< rows that keep their place although they have left the view
    GridKeys keys{};
};

/// A place among the rows of a view; -1 when there is none. `token` is what the asker gave.
struct PlaceAnswer {
    qint64 token = 0;
    qint64 place = -1;
};

/// What is looked for among the rows of a view.
struct PlaceQuestion {
    GridQuery query;
    GridKeys keys;
    QString letters; ///< the first ones in the ordering column; empty = `row`
    qint64 row = 0;  ///< the operator's own row number
};

/// Reads what takes long in a view of a million rows, on a thread and with a connection of its own, so that
/// pages of rows don't wait for it. Of questions for keys only the newest is answered.
class KeyReader : public QObject {
    Q_OBJECT
public:
    /// `newest` is the generation of the newest question for keys; older ones are given up.
    KeyReader(QString folder, std::shared_ptr<const std::atomic<quint64>> newest);
    ~KeyReader() override;

    void reopen();
    /// Lets the workspace go until reopen(); the question for keys that comes meanwhile waits for it.
    void close();
    /// With `shown`, rows that have left the view keep their places (mergedKeys()).
    void readKeys(const GridQuery& query, quint64 generation, const GridKeys& shown);
    void findPlace(const PlaceQuestion& question, qint64 token);

Q_SIGNALS:
    void keysRead(const heliograph::KeysAnswer& answer);
    void placeRead(const heliograph::PlaceAnswer& answer);
    void failed(const heliograph::Error& error);

private:
    bool connectIfThere();

    QString m_folder;
    std::shared_ptr<const std::atomic<quint64>> m_newest;
    std::unique_ptr<Connection> m_connection;
    bool m_closed = false;
    std::function<void()> m_waiting; ///< asked while closed
};

} // namespace heliograph
