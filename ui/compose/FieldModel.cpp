// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/FieldModel.h"

#include "core/message/MessageTemplate.h"

namespace heliograph {

void FieldModel::setFields(const QStringList& names, const QStringList& examples)
{
    const HeaderIndex index(names);
    beginResetModel();
    m_names.clear();
    m_examples.clear();
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString name = names[i].trimmed();
        const bool writable = !name.contains(u'{') && !name.contains(u'}') && !name.contains(u'|');
        if (writable && index.find(name)) {
            m_names += name;
            m_examples += examples.value(i).simplified();
        }
    }
    m_filter.clear();
    m_shown = m_names;
    endResetModel();
}

void FieldModel::setFilter(const QString& typed)
{
    beginResetModel();
    m_filter = typed.trimmed();
    m_shown.clear();
    QStringList inside;
    for (const QString& name : m_names) {
        if (name.startsWith(m_filter, Qt::CaseInsensitive))
            m_shown += name;
        else if (name.contains(m_filter, Qt::CaseInsensitive))
            inside += name;
    }
    m_shown += inside;
    endResetModel();
}

QString FieldModel::nameLike(const QString& typed) const
{
    const Result<int> found = HeaderIndex(m_names).find(typed);
    return found ? m_names.at(*found) : QString();
}

bool FieldModel::isKnown(const QString& name) const
{
    return !nameLike(name).isEmpty();
}

int FieldModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant FieldModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_shown.size())
        return {};
    const QString& name = m_shown.at(index.row());
    const QString example = m_examples.value(m_names.indexOf(name));
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case Example:
        return example;
    case Qt::AccessibleTextRole:
        return example.isEmpty() ? name : tr("%1, for example %2").arg(name, example);
    default:
        return {};
    }
}

} // namespace heliograph
