// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QStringList>

namespace heliograph {

/// The columns a text can take values from, each with an example; those that match what is typed.
class FieldModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { Example = Qt::UserRole };

    using QAbstractListModel::QAbstractListModel;

    /// `examples` in the order of the names; there may be fewer. Names that can't stand in a placeholder, and
    /// such as stand twice, are left out.
    void setFields(const QStringList& names, const QStringList& examples);
    /// Shows the names that begin with `typed`, then those that have it inside.
    void setFilter(const QString& typed);

    QString nameAt(int row) const { return m_shown.value(row); }
    /// The name as the list writes it; empty when there is none such.
    QString nameLike(const QString& typed) const;
    bool isKnown(const QString& name) const;
    const QStringList& names() const { return m_names; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QStringList m_names;
    QStringList m_examples;
    QString m_filter;
    QStringList m_shown;
};

} // namespace heliograph
