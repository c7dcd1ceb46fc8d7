// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/TemplateStore.h"

#include <QAbstractListModel>

namespace heliograph {

/// Templates or signatures, by name.
class TemplateModel : public QAbstractListModel {
    Q_OBJECT
public:
    /// The second line of an entry: its kind and how its text begins.
    enum Role { Summary = Qt::UserRole };

    using QAbstractListModel::QAbstractListModel;

    void setEntries(std::vector<StoredTemplate> entries);
    /// Takes the place of the entry with its id, without another order.
    void change(const StoredTemplate& entry);
    const StoredTemplate* at(int row) const;
    /// -1 = it isn't there.
    int rowOf(qint64 id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<StoredTemplate> m_entries;
};

} // namespace heliograph
