// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/ListPreview.h"

#include <QAbstractTableModel>
#include <QHash>

namespace heliograph {

/// What becomes of a column of a file in an address book.
struct ColumnUse {
    enum class Kind : quint8 {
        Field,   ///< has a meaning
        Own,     ///< stays under its own name
        LeftOut, ///< is not taken
    };
    Kind kind = Kind::Own;
    Field field = Field::Phone; ///< with Kind::Field

    bool operator==(const ColumnUse&) const = default;
};

/// The columns of a file as they were read, with what is in their first rows.
struct FileColumns {
    QStringList headers;
    QStringList examples; ///< by column: the first values that are not empty
    QStringList reasons;  ///< by column: why it has its use, in a sentence
    std::vector<ColumnUse> uses;
};

/// The columns of a file whose head was read.
FileColumns fileColumnsOf(const ListPreview& preview);

/// The columns of a file, one in each row: what it is called, what is in it, what it becomes.
class ImportPreview : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Header, Examples, Use, Columns };

    using QAbstractTableModel::QAbstractTableModel;

    void setColumns(const FileColumns& columns);
    ColumnUse use(int column) const { return m_file.uses.at(static_cast<std::size_t>(column)); }
    /// A field goes to one column: the one that had it before stays under its own name.
    void setUse(int column, ColumnUse use);
    bool hasPhone() const;

    std::vector<ColumnChoice> choices() const;
    /// Names in the book of columns whose meaning their own name doesn't tell.
    QHash<QString, QString> bookHeaders() const;

    static QList<ColumnUse> allUses();
    static QString nameOf(const ColumnUse& use);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void usesChanged();

private:
    FileColumns m_file;
};

} // namespace heliograph
