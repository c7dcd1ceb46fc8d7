// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/message/NumberPlan.h"
#include "ui/Ui.h"
#include "ui/recipients/ListedRow.h"

#include <QAbstractTableModel>

namespace heliograph {

class RecipientsFlow;

/// The rows of a draft that can't be sent, repeat others, or are on the stop list. Read page by page.
class PartModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role : quint16 { PlainRole = Qt::UserRole, QuietRole, ProblemRole, FixedRole };

    PartModel(DraftPart part, RecipientsFlow& flow, const Ui& ui, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Typing a phone asks the flow; what became of it comes back later.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

    /// The column that is typed into; -1 = none.
    int editColumn() const;
    /// Reads anew what is shown; until then nothing changes on the screen.
    void refresh();
    /// Only models that are looked at follow the draft.
    void setActive(bool active);

private:
    void clear();
    void take(std::vector<ListedRow> rows);
    void onEdited(const std::vector<DraftRow>& rows);
    QString text(const ListedRow& row, int column) const;
    QString verdict(const DraftRow& row) const;
    Region region() const;
    QString others(const QStringList& cells) const;

    DraftPart m_part;
    RecipientsFlow& m_flow;
    Ui m_ui;
    std::vector<ListedRow> m_rows;
    qint64 m_draft = 0; ///< whose rows these are
    int m_phone = -1;
    bool m_complete = true;
    bool m_reading = false;
    bool m_active = false;
    bool m_stale = true;
    quint64 m_ticket = 0;
};

} // namespace heliograph
