// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/storage/RowSet.h"
#include "ui/grid/GridColumn.h"
#include "ui/live/WorkspaceFeed.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QHash>

namespace heliograph {

/// The recipients of one campaign, up to a million: keys of all rows in memory, rows by pages of 256 from the
/// reader thread. Cells that aren't read yet are empty and have LoadedRole false. While somebody looks at a
/// filtered or ordered view, its rows keep their places; renew() reads it anew.
class RecipientModel : public QAbstractTableModel {
    Q_OBJECT
public:
    RecipientModel(WorkspaceFeed& feed, const Clock& clock, QObject* parent = nullptr);

    /// Shows another campaign, or the same with what has changed in it.
    void setCampaign(const Campaign& campaign);
    void clear();
    qint64 campaign() const { return m_query.campaign; }
    void setFilter(const QSet<RecipientState>& states);
    void setSearch(const QString& text);
    /// Rows that have left the view go, and all come where they belong.
    void renew() { ask({}); }
    /// Whether a change brings the newest rows to the top, rather than leaving all where they are.
    void setFollowing(bool following) { m_following = following; }
    /// How many rows are still shown that have left the view.
    qint64 goneRows() const { return m_gone; }

    const GridQuery& query() const { return m_query; }
    const GridKeys& keys() const { return m_keys; }
    const GridColumn& column(int column) const { return m_columns.at(static_cast<std::size_t>(column)); }
    GridColumnKind columnKind(int column) const { return this->column(column).kind; }
    /// -1 when there is none of this kind.
    int columnOf(GridColumnKind kind) const;
    const QStringList& headers() const { return m_headers; } ///< all of the operator's columns
    qint64 keyAt(int row) const { return m_keys->at(static_cast<std::size_t>(row)); }
    /// The row that shows this key; -1 when none does.
    int rowOf(qint64 key) const;
    /// What is known of a row; nothing while it is being read.
    const GridRow* rowAt(int row) const { return loadedRow(row); }
    /// False while the first rows of a view are on their way.
    bool isComplete() const { return m_shown == m_asked; }

    /// The rows that are checked, in this view or not.
    const RowSet& checks() const { return m_checks; }
    void setChecks(const RowSet& checks);
    bool isChecked(int row) const { return m_checks.contains(keyAt(row)); }
    /// `base` with the rows from `one` to `other`, both included.
    RowSet withRows(RowSet base, int one, int other) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    /// The rows of a new view, or of the old one after a change, are known.
    void viewRead();
    void checksChanged();

private:
    /// A row as it was read; older than m_epoch, it is shown but read again.
    struct Cached {
        GridRow row;
        quint64 epoch = 0;
    };
    struct UnderWay {
        qint64 page = 0;
        quint64 epoch = 0;
    };

    void ask(const GridKeys& shown);
    void takeKeys(const KeysAnswer& answer);
    void takeRows(const RowsAnswer& answer);
    void showKeys(const GridKeys& keys);
    void markStale();
    bool isWholeList() const;
    const GridRow* loadedRow(int row) const;
    void want(qint64 page) const;
    void askWanted();
    bool isUnderWay(qint64 page) const;
    QVariant shown(int row, const GridColumn& column, int role) const;

    WorkspaceFeed& m_feed;
    const Clock& m_clock;
    GridQuery m_query;
    QStringList m_headers;
    GridColumns m_columns;
    GridKeys m_keys;
    RowSet m_checks;
    qint64 m_gone = 0;
    bool m_following = false;
    bool m_askAgain = false; ///< something changed while a question was on its way
    quint64 m_asked = 0;     ///< generation of the newest question
    quint64 m_shown = 0;     ///< generation that m_keys answers
    quint64 m_epoch = 0;     ///< counts changes of the workspace
    QCache<qint64, Cached> m_rows;
    mutable QList<qint64> m_wanted; ///< pages that painting missed, newest last
    mutable bool m_askingSoon = false;
    QHash<qint64, UnderWay> m_underWay; ///< by token
    qint64 m_token = 0;
};

} // namespace heliograph
