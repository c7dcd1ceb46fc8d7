// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/StopListReader.h"
#include "ui/Ui.h"
#include "ui/lists/PagedRows.h"

#include <QAbstractTableModel>

namespace heliograph {

/// The numbers of the stop list, by pages. Qt::UserRole is the plain text of a cell for copying.
class StopListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Phone, Name, Since, Why, Source, Columns };

    StopListModel(const Ui& ui, QObject* parent);

    void setSource(std::optional<StopSource> source);
    void setSearch(const QString& text);
    void reload();

    const StopListQuery& query() const { return m_query; }
    const StopListCounts& counts() const { return m_counts; }
    /// False until the first answer, and while another view is on its way.
    bool isComplete() const { return m_asked > 0 && m_shown == m_asked; }
    QString phoneAt(int row) const { return QString::number(m_rows.keyAt(row)); }
    const StopListRow* rowAt(int row) const { return m_rows.row(row); }
    int rowOf(const QString& phone) const { return m_rows.rowOf(phone.toLongLong()); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    void viewRead();
    void failed(const heliograph::Error& error);

private:
    struct View {
        StopListCounts counts;
        std::vector<qint64> keys;
    };
    static Result<View> readView(Connection& connection, const StopListQuery& query);
    void ask();
    void takeView(const View& view);
    QString textOf(const StopListRow& row, int column) const;

    const Ui& m_ui;
    StopListQuery m_query;
    StopListCounts m_counts;
    PagedRows<StopListRow> m_rows;
    quint64 m_asked = 0;
    quint64 m_shown = 0;
};

} // namespace heliograph
