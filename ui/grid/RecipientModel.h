// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "ui/live/WorkspaceFeed.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QSet>

namespace heliograph {

/// What a column shows. The operator's own columns are all `Cell`.
enum class GridColumn : quint8 { Row, Phone, Cell, State, Since, Parts };

/// What delegates and screen readers ask a cell for, besides Qt's own roles.
enum GridRole : int {
    LoadedRole = Qt::UserRole, ///< bool; false = the row is still being read
    KeyRole,                   ///< qint64
    StateRole,                 ///< int, a RecipientState
    ReasonRole,                ///< QString, the words beside the state
};

/// The recipients of one campaign, up to a million: keys of all rows in memory, rows by pages of 256 from the
/// reader thread. Cells that aren't read yet are empty and have LoadedRole false.
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

    GridColumn columnKind(int column) const { return m_columns.at(static_cast<std::size_t>(column)).kind; }
    const QStringList& headers() const { return m_headers; } ///< all of the operator's columns
    qint64 keyAt(int row) const { return m_keys.at(static_cast<std::size_t>(row)); }
    /// The row that shows this key; -1 when none does.
    int rowOf(qint64 key) const;
    /// False while the first rows of a view are on their way.
    bool isComplete() const { return m_shown == m_asked; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    /// The rows of a new view, or of the old one after a change, are known.
    void viewRead();

private:
    struct Column {
        GridColumn kind = GridColumn::Row;
        int cell = 0;
    };
    struct Page {
        std::vector<GridRow> rows;
        bool stale = false;
    };

    void makeColumns(const Campaign& campaign);
    void ask();
    void takeKeys(const KeysAnswer& answer);
    void takeRows(const RowsAnswer& answer);
    void markStale();
    const GridRow* loadedRow(int row) const;
    void want(qint64 page) const;
    void askWanted();
    QVariant text(const GridRow& row, const Column& column) const;
    QString toolTip(const GridRow& row, const Column& column) const;

    WorkspaceFeed& m_feed;
    const Clock& m_clock;
    GridQuery m_query;
    QStringList m_headers;
    std::vector<Column> m_columns;
    std::vector<qint64> m_keys;
    quint64 m_asked = 0; ///< generation of the newest question
    quint64 m_shown = 0; ///< generation that m_keys answers
    QCache<qint64, Page> m_pages;
    mutable QList<qint64> m_wanted; ///< pages that painting missed, newest last
    mutable bool m_askingSoon = false;
    QSet<qint64> m_underWay;
};

} // namespace heliograph
