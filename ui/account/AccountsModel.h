// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/account/AccountBoard.h"
#include "ui/theme/Theme.h"

#include <QAbstractTableModel>

namespace heliograph {

class Clock;

/// The accounts of the board as a table.
class AccountsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Column : quint8 { Name, Balance, Age, Kind, Address, Standing };
    static constexpr int kColumns = 6;

    AccountsModel(const AccountBoard& board, const Theme& theme, const Clock& clock,
                  QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Empty for no row.
    QString nameAt(int row) const;
    int rowOf(const QString& name) const;

private:
    void renew();
    QString textOf(const AccountStanding& standing, Column column) const;

    const AccountBoard& m_board;
    const Theme& m_theme;
    const Clock& m_clock;
    std::vector<AccountStanding> m_rows; ///< as the views know them
};

} // namespace heliograph
