// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/protocol/ProtocolExchange.h"
#include "ui/theme/Theme.h"

#include <QAbstractTableModel>
#include <QStyledItemDelegate>

#include <array>

namespace heliograph {

/// Which exchanges are shown.
struct ExchangeFilter {
    std::optional<ExchangeEnd> end;
    std::optional<Endpoint> endpoint;
    QString account; ///< empty = all
    bool operator==(const ExchangeFilter&) const = default;
};

/// The exchanges that pass the filter, newest first.
class ExchangeModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Column : quint8 { Time, What, Took };
    enum Role : quint16 { DetailRole = Qt::UserRole + 1, EndRole };

    explicit ExchangeModel(const Theme& theme, QObject* parent = nullptr);

    void setExchanges(std::vector<ProtocolExchange> exchanges);
    void setFilter(const ExchangeFilter& filter);
    const ExchangeFilter& filter() const { return m_filter; }
    /// How many have this end, by the other filters; nothing = all.
    int count(std::optional<ExchangeEnd> end) const;
    QStringList accounts() const;

    const ProtocolExchange& at(int row) const { return m_all[m_shown[std::size_t(row)]]; }
    /// The row of the exchange whose request began then; -1 when it isn't shown.
    int rowOf(const ProtocolHead& request) const;
    std::vector<ProtocolExchange> shown() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool passes(const ProtocolExchange& exchange) const;
    void refilter();

    const Theme& m_theme;
    std::vector<ProtocolExchange> m_all;
    std::vector<std::size_t> m_shown;
    ExchangeFilter m_filter;
};

/// Two lines a row: what was said, and what became of it.
class ExchangeDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    ExchangeDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    const Theme& m_theme;
};

} // namespace heliograph
