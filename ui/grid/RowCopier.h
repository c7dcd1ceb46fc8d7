// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "ui/live/WorkspaceFeed.h"

namespace heliograph {

/// Puts rows of the grid on the clipboard as tab-separated text with headers, phones as plain digits. The
/// rows come from the reader thread in pieces, so that a million of them block nothing; a new copy replaces
/// one that is under way.
class RowCopier : public QObject {
    Q_OBJECT
public:
    explicit RowCopier(WorkspaceFeed& feed, QObject* parent = nullptr);

    void copy(std::vector<qint64> keys, const QStringList& headers);

Q_SIGNALS:
    void copied(int rows);

private:
    void askNext();
    void take(const RowsAnswer& answer);

    WorkspaceFeed& m_feed;
    std::vector<qint64> m_keys;
    std::size_t m_next = 0;
    qint64 m_token = 0;
    qsizetype m_cells = 0;
    QString m_text;
};

} // namespace heliograph
