// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/ListPreview.h"
#include "core/message/MessageComposer.h"
#include "ui/Ui.h"
#include "ui/recipients/ListedRow.h"

#include <QAbstractTableModel>
#include <QHash>

#include <optional>

namespace heliograph {

class RecipientsFlow;

/// How a cell of the preview is drawn.
struct PreviewLook {
    bool quiet = false;    ///< of a row that is left out, or of a column that isn't used
    bool struck = false;   ///< the phone of a row that is left out
    bool repaired = false; ///< a wand
    bool missing = false;  ///< the message needs the cell and it is empty
};

/// The list as it will be taken: its columns with all that the file has, the rows as they were judged once
/// they were read into the draft, before that as they stand in the file. Pages are read when they are needed.
class PreviewModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role : quint16 { LookRole = Qt::UserRole + 1, PlainRole = Qt::UserRole };

    PreviewModel(RecipientsFlow& flow, const Ui& ui, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

    /// The list's column that a column of the table shows; -1 = the row numbers or the verdicts.
    int listColumn(int section) const;
    PreviewLook lookAt(const QModelIndex& index) const;
    /// Where there is no room for a column of its own, the verdict on a row takes the place of its last cell.
    void setVerdictInLast(bool inLast);

private:
    void resetAll();
    void readFirst();
    void append(std::vector<ListedRow> rows);
    void bindMessage();
    bool isNumber(int row, int column) const;
    QString cellOf(int row, int column) const;
    QString shownCell(int row, int column) const;
    QString verdictOf(const ListedRow& row) const;
    int draftColumn(int column) const { return m_draftColumns.value(column, -1); }

    RecipientsFlow& m_flow;
    Ui m_ui;
    std::vector<ListedRow> m_rows;       ///< of the draft
    QHash<int, int> m_draftColumns;      ///< by the list's column
    QHash<qint64, std::size_t> m_asRead; ///< by the operator's row number, into the preview's rows
    QList<bool> m_numeric;               ///< by the list's column
    std::optional<MessageComposer> m_composer;
    QStringList m_needed;
    int m_columns = 0;
    int m_phone = -1;
    bool m_judged = false; ///< the rows of the draft are shown
    bool m_complete = false;
    bool m_reading = false;
    bool m_verdictInLast = false;
    quint64 m_ticket = 0;
};

} // namespace heliograph

Q_DECLARE_METATYPE(heliograph::PreviewLook)
