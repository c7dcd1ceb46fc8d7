// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/DraftStore.h"
#include "ui/Ui.h"

#include <QAbstractItemModel>

namespace heliograph {

class RecipientsFlow;

/// What an import repaired in the phones: kinds with their rows below them, read when a kind is opened.
class RepairsModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column : quint8 { Row, InTheFile, TakenAs, Why, Action };
    enum Role : quint16 { PlainRole = Qt::UserRole, QuietRole, CountRole, UndoneRole };

    RepairsModel(RecipientsFlow& flow, const Ui& ui, QObject* parent = nullptr);

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool hasChildren(const QModelIndex& parent = {}) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

    static bool isKind(const QModelIndex& index) { return index.isValid() && index.internalId() == 0; }
    /// Gives back or takes again: one row, or all rows of a kind.
    void toggle(const QModelIndex& index);
    void setActive(bool active);

private:
    struct Kind {
        RepairKind kind;
        std::vector<DraftRow> rows;
        bool complete = false;
        bool reading = false;
    };

    void refresh();
    void take(const std::vector<RepairKind>& kinds);
    void refreshRows(int kind);
    void onEdited(const std::vector<DraftRow>& rows);
    QVariant kindData(const Kind& kind, int column, int role) const;
    QVariant rowData(const DraftRow& row, int column, int role) const;
    QString titleOf(const QString& kind) const;
    QString whyOf(const DraftRow& row) const;

    RecipientsFlow& m_flow;
    Ui m_ui;
    std::vector<Kind> m_kinds;
    qint64 m_draft = 0;
    int m_phone = -1;
    bool m_active = false;
    bool m_stale = true;
    quint64 m_ticket = 0;
    quint64 m_generation = 0; ///< of the kinds; pages of older ones are dropped
};

} // namespace heliograph
