// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/CampaignCheck.h"
#include "core/storage/GridReader.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

namespace heliograph {

class Desk;

/// The rows behind a line of the check, read by pages.
class CheckRowsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column : int { Row, Phone, Why, FirstCell };

    explicit CheckRowsModel(Desk& desk, QObject* parent = nullptr);

    /// `why` stands beside rows that the draft doesn't know a reason for.
    void setRows(RowKeys keys, const QStringList& headers, const QString& why);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void ask(int page) const;
    void take(int page, const std::vector<GridRow>& rows);
    const GridRow* rowAt(int row) const;
    QString textOf(const GridRow& row, int column) const;

    Desk& m_desk;
    RowKeys m_keys;
    QStringList m_headers;
    QString m_why;
    quint64 m_generation = 0;
    QHash<int, std::vector<GridRow>> m_pages;
    mutable QSet<int> m_asked;
};

} // namespace heliograph
