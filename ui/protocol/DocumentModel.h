// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/protocol/DocumentTree.h"
#include "ui/theme/Theme.h"

#include <QAbstractItemModel>

namespace heliograph {

/// A document's tree for a view: the element's name, and what stands beside it.
class DocumentModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum class Column : quint8 { Name, Content };
    enum Role : quint16 { KindRole = Qt::UserRole + 1 };

    explicit DocumentModel(const Theme& theme, QObject* parent = nullptr);

    void setTree(DocumentTree tree);
    /// Shows what a "more" line folds; nothing for other lines.
    void unfold(const QModelIndex& index);

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    DocumentNode& nodeOf(const QModelIndex& index) const;
    QVariant color(const DocumentNode& node, Column column) const;

    const Theme& m_theme;
    DocumentTree m_tree;
};

} // namespace heliograph
