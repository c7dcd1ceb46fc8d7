// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/AccountsModel.h"

#include "core/base/Clock.h"
#include "ui/account/CheckWords.h"
#include "ui/theme/Glyph.h"

namespace heliograph {

AccountsModel::AccountsModel(const AccountBoard& board, const Theme& theme, const Clock& clock,
                             QObject* parent)
    : QAbstractTableModel(parent), m_board(board), m_theme(theme), m_clock(clock), m_rows(board.accounts())
{
    connect(&board, &AccountBoard::changed, this, &AccountsModel::renew);
}

void AccountsModel::renew()
{
    const auto idsOf = [](const std::vector<AccountStanding>& rows) {
        QList<qint64> ids;
        for (const AccountStanding& row : rows)
            ids += row.account.id;
        return ids;
    };
    if (idsOf(m_rows) != idsOf(m_board.accounts())) {
        beginResetModel();
        m_rows = m_board.accounts();
        endResetModel();
        return;
    }
    m_rows = m_board.accounts();
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
}

int AccountsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AccountsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QString AccountsModel::textOf(const AccountStanding& standing, Column column) const
{
    switch (column) {
    case Column::Name:
        return standing.account.name;
    case Column::Balance:
        if (!standing.balance || standing.balance->money.isEmpty())
            return QStringLiteral("–");
        return moneyText(standing.balance->money, standing.balance->currency);
    case Column::Age:
        return standing.balanceAt.isValid() ? ageText(standing.balanceAt, m_clock.now())
                                            : QStringLiteral("–");
    case Column::Kind:
        return presetText(standing.account.preset);
    case Column::Address:
        return standing.account.url.host();
    case Column::Standing:
        return standing.standing();
    }
    return {};
}

QVariant AccountsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AccountStanding& standing = m_rows.at(static_cast<std::size_t>(index.row()));
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(standing, column);
    case Qt::DecorationRole:
        if (column == Column::Name)
            return glyphIcon(Glyph::Dot, m_theme.tokens().meanings[standing.meaning()].fill);
        return {};
    case Qt::ToolTipRole:
        return standing.error ? checkFailure(*standing.error, {}, m_clock.now()) : QVariant();
    case Qt::TextAlignmentRole:
        return int((column == Column::Balance ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        if (column == Column::Name)
            return QString(standing.account.name + QStringLiteral(", ") + standing.standing());
        return textOf(standing, column);
    default:
        return {};
    }
}

QVariant AccountsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole)
        return int((column == Column::Balance ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Name:
        return tr("Account");
    case Column::Balance:
        return tr("Balance");
    case Column::Age:
        return tr("As of");
    case Column::Kind:
        return tr("Kind");
    case Column::Address:
        return tr("Address");
    case Column::Standing:
        return tr("State");
    }
    return {};
}

QString AccountsModel::nameAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows.at(static_cast<std::size_t>(row)).account.name : QString();
}

int AccountsModel::rowOf(const QString& name) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (nameAt(row).compare(name, Qt::CaseInsensitive) == 0)
            return row;
    }
    return -1;
}

} // namespace heliograph
