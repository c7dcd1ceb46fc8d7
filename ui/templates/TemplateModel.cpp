// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/TemplateModel.h"

#include "ui/compose/WrittenMessage.h"

#include <algorithm>

namespace heliograph {
namespace {

QString textOf(const Message& message)
{
    if (message.type == MessageType::VCard)
        return message.card.name;
    return hasViber(message.type) && !message.viber.text.isEmpty() ? message.viber.text : message.text;
}

} // namespace

void TemplateModel::setEntries(std::vector<StoredTemplate> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

void TemplateModel::change(const StoredTemplate& entry)
{
    const int row = rowOf(entry.id);
    if (row < 0)
        return;
    m_entries[std::size_t(row)] = entry;
    Q_EMIT dataChanged(index(row), index(row));
}

const StoredTemplate* TemplateModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_entries[std::size_t(row)] : nullptr;
}

int TemplateModel::rowOf(qint64 id) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [id](const StoredTemplate& entry) { return entry.id == id; });
    return found == m_entries.end() ? -1 : int(found - m_entries.begin());
}

int TemplateModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant TemplateModel::data(const QModelIndex& index, int role) const
{
    const StoredTemplate* entry = index.isValid() ? at(index.row()) : nullptr;
    if (!entry)
        return {};
    const QString text = textOf(entry->message).simplified().left(120);
    const QString summary = entry->kind == TemplateKind::Signature
                                ? text
                                : kindWord(entry->message.type) + QStringLiteral(" · ") + text;
    const QString name = entry->name.isEmpty() ? tr("No name") : entry->name;
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case Summary:
        return summary;
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2").arg(name, summary);
    default:
        return {};
    }
}

} // namespace heliograph
