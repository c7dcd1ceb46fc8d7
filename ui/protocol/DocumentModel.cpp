// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protocol/DocumentModel.h"

#include "ui/theme/Glyph.h"

#include <algorithm>

namespace heliograph {
namespace {

using Kind = DocumentNode::Kind;

bool hasMasked(const DocumentNode& node)
{
    return isMasked(node.text) || std::any_of(node.attributes.begin(), node.attributes.end(),
                                              [](const auto& pair) { return isMasked(pair.second); });
}

} // namespace

DocumentModel::DocumentModel(const Theme& theme, QObject* parent) : QAbstractItemModel(parent), m_theme(theme)
{}

void DocumentModel::setTree(DocumentTree tree)
{
    beginResetModel();
    m_tree = std::move(tree);
    endResetModel();
}

DocumentNode& DocumentModel::nodeOf(const QModelIndex& index) const
{
    return index.isValid() ? *static_cast<DocumentNode*>(index.internalPointer())
                           : const_cast<DocumentNode&>(m_tree.root());
}

void DocumentModel::unfold(const QModelIndex& index)
{
    if (!index.isValid() || nodeOf(index).kind != Kind::More)
        return;
    DocumentNode& more = nodeOf(index);
    const QModelIndex above = index.parent();
    const int at = index.row();
    const int count = static_cast<int>(more.children.size());
    // The line itself becomes the first of what it hid.
    beginRemoveRows(above, at, at);
    DocumentNode& parent = *more.parent;
    std::unique_ptr<DocumentNode> held = std::move(parent.children[static_cast<std::size_t>(at)]);
    parent.children.erase(parent.children.begin() + at);
    endRemoveRows();
    beginInsertRows(above, at, at + count - 1);
    parent.children.insert(parent.children.begin() + at, std::move(held));
    DocumentTree::unfold(more);
    endInsertRows();
}

QModelIndex DocumentModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeOf(parent).children[static_cast<std::size_t>(row)].get());
}

QModelIndex DocumentModel::parent(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    DocumentNode* above = nodeOf(index).parent;
    return !above || !above->parent ? QModelIndex() : createIndex(above->row(), 0, above);
}

int DocumentModel::rowCount(const QModelIndex& parent) const
{
    if (parent.column() > 0)
        return 0;
    const DocumentNode& node = nodeOf(parent);
    return node.kind == Kind::More ? 0 : static_cast<int>(node.children.size());
}

int DocumentModel::columnCount(const QModelIndex&) const
{
    return 2;
}

QVariant DocumentModel::color(const DocumentNode& node, Column column) const
{
    const Tokens& t = m_theme.tokens();
    if (node.kind == Kind::Damage)
        return t.meanings[Meaning::Unknown].text;
    if (node.kind == Kind::More || column == Column::Name)
        return t.text.link;
    return t.text.primary;
}

QVariant DocumentModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const DocumentNode& node = nodeOf(index);
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        if (node.kind == Kind::Damage)
            return column == Column::Name ? node.text : QString(); // it spans the line
        if (column == Column::Content)
            return contentText(node);
        return node.kind == Kind::Element ? node.name
               : node.kind == Kind::More  ? QStringLiteral("…")
                                          : QString();
    case Qt::AccessibleTextRole:
        return QString((node.name + u' ' + contentText(node)).trimmed());
    case Qt::ToolTipRole:
        return column == Column::Content || node.kind == Kind::Damage ? QVariant(contentText(node))
                                                                      : QVariant();
    case Qt::ForegroundRole:
        return color(node, column);
    case Qt::BackgroundRole:
        return node.kind == Kind::Damage ? QVariant(m_theme.tokens().meanings[Meaning::Unknown].tint)
                                         : QVariant();
    case Qt::DecorationRole:
        if (column == Column::Content && node.kind == Kind::Element && hasMasked(node))
            return glyphIcon(Glyph::Lock, m_theme.tokens().text.secondary);
        if (column == Column::Name && node.kind == Kind::Damage)
            return glyphIcon(Glyph::RingQuestion, m_theme.tokens().meanings[Meaning::Unknown].text);
        return {};
    case Qt::FontRole:
        return node.kind == Kind::Element ? m_theme.font(Type::Mono) : m_theme.font(Type::Caption);
    case Qt::SizeHintRole:
        return QSize(0, metric::kL);
    case KindRole:
        return static_cast<int>(node.kind);
    default:
        return {};
    }
}

} // namespace heliograph
