// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protocol/DocumentTree.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

#include <algorithm>

namespace heliograph {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ProtocolLog)
};

constexpr int kIndent = 2;

std::unique_ptr<DocumentNode> damageNode(const QString& sentence)
{
    auto node = std::make_unique<DocumentNode>();
    node->kind = DocumentNode::Kind::Damage;
    node->text = sentence;
    return node;
}

DocumentNode* append(DocumentNode& parent, std::unique_ptr<DocumentNode> node)
{
    node->parent = &parent;
    parent.children.push_back(std::move(node));
    return parent.children.back().get();
}

std::unique_ptr<DocumentNode> elementNode(const QXmlStreamReader& xml)
{
    auto node = std::make_unique<DocumentNode>();
    node->name = xml.qualifiedName().toString();
    for (const QXmlStreamAttribute& attribute : xml.attributes())
        node->attributes.emplace_back(attribute.qualifiedName().toString(), attribute.value().toString());
    return node;
}

QString endSentence(bool wasCut, const QXmlStreamReader& xml)
{
    if (wasCut)
        return Words::tr("The log keeps no more of this document.");
    if (xml.error() == QXmlStreamReader::PrematureEndOfDocumentError)
        return Words::tr("The document ends here.");
    return Words::tr("From here on it can’t be read (line %1, column %2).")
        .arg(xml.lineNumber())
        .arg(xml.columnNumber());
}

bool hasDamage(const DocumentNode& node)
{
    return std::any_of(node.children.begin(), node.children.end(), [](const auto& child) {
        return child->kind == DocumentNode::Kind::Damage || hasDamage(*child);
    });
}

/// Without what stands before the first "<" (a BOM, blanks, a server's notice), which a reader would refuse.
QByteArray fromFirstTag(const QByteArray& document)
{
    const qsizetype begin = document.indexOf('<');
    return begin < 0 ? QByteArray() : document.mid(begin);
}

QString escaped(const QString& text)
{
    return text.toHtmlEscaped();
}

void write(const DocumentNode& node, int depth, QString& text)
{
    const QString indent(depth * kIndent, u' ');
    if (node.kind == DocumentNode::Kind::Damage) {
        text += indent + u'[' + node.text + QStringLiteral("]\n");
        return;
    }
    if (node.kind == DocumentNode::Kind::More) {
        for (const auto& child : node.children)
            write(*child, depth, text);
        return;
    }
    text += indent + u'<' + node.name;
    for (const auto& [name, value] : node.attributes)
        text += u' ' + name + QStringLiteral("=\"") + escaped(value) + u'"';
    if (node.children.empty() && node.text.isEmpty()) {
        text += QStringLiteral("/>\n");
        return;
    }
    if (node.children.empty()) {
        text += u'>' + escaped(node.text) + QStringLiteral("</") + node.name + QStringLiteral(">\n");
        return;
    }
    text += QStringLiteral(">\n");
    for (const auto& child : node.children)
        write(*child, depth + 1, text);
    text += indent + QStringLiteral("</") + node.name + QStringLiteral(">\n");
}

} // namespace

int DocumentNode::row() const
{
    if (!parent)
        return 0;
    const auto found = std::find_if(parent->children.begin(), parent->children.end(),
                                    [this](const auto& child) { return child.get() == this; });
    return static_cast<int>(found - parent->children.begin());
}

DocumentTree DocumentTree::read(const QByteArray& document, bool wasCut)
{
    DocumentTree tree;
    QXmlStreamReader xml(fromFirstTag(document));
    DocumentNode* at = tree.m_root.get();
    int nodes = 0;
    int depth = 0;
    while (!xml.atEnd() && nodes < kMostNodes && depth < kMostDepth) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement:
            at = append(*at, elementNode(xml));
            ++nodes;
            ++depth;
            break;
        case QXmlStreamReader::Characters:
            if (at->parent && !xml.isWhitespace())
                at->text += xml.text();
            break;
        case QXmlStreamReader::EndElement:
            at = at->parent;
            --depth;
            break;
        default:
            break;
        }
    }
    const bool tooLarge = nodes >= kMostNodes || depth >= kMostDepth;
    tree.m_damaged = !tooLarge && !wasCut && xml.hasError();
    DocumentNode& top = tree.m_root->children.empty() ? *tree.m_root : *tree.m_root->children.front();
    if (tooLarge)
        append(top, damageNode(Words::tr("The rest is too large to be shown here; “Text” has it.")));
    else if (xml.hasError())
        append(*at, damageNode(endSentence(wasCut, xml)));
    tree.fold(*tree.m_root);
    return tree;
}

void DocumentTree::fold(DocumentNode& node)
{
    for (const auto& child : node.children)
        fold(*child);
    auto& all = node.children;
    for (std::size_t first = 0; first < all.size(); ++first) {
        std::size_t end = first;
        while (end < all.size() && all[end]->kind == DocumentNode::Kind::Element &&
               all[end]->name == all[first]->name)
            ++end;
        if (end > first && hasDamage(*all[end - 1]))
            --end; // what is broken stays in sight
        if (end - first <= kFoldAbove || end < first)
            continue;
        auto more = std::make_unique<DocumentNode>();
        more->kind = DocumentNode::Kind::More;
        more->parent = &node;
        for (std::size_t i = first + kShownOfFolded; i < end; ++i) {
            all[i]->parent = more.get();
            more->children.push_back(std::move(all[i]));
        }
        more->folded = static_cast<int>(more->children.size());
        const auto begin = all.begin() + static_cast<std::ptrdiff_t>(first + kShownOfFolded);
        *begin = std::move(more);
        all.erase(begin + 1, all.begin() + static_cast<std::ptrdiff_t>(end));
        first += kShownOfFolded;
    }
}

int DocumentTree::unfold(DocumentNode& more)
{
    DocumentNode& parent = *more.parent;
    const auto at = parent.children.begin() + more.row();
    std::vector<std::unique_ptr<DocumentNode>> hidden = std::move(more.children);
    for (const auto& node : hidden)
        node->parent = &parent;
    const auto after = parent.children.erase(at); // `more` is gone from here on
    parent.children.insert(after, std::make_move_iterator(hidden.begin()),
                           std::make_move_iterator(hidden.end()));
    return static_cast<int>(hidden.size());
}

void DocumentTree::setDamage(const QString& sentence)
{
    DocumentNode* at = m_root.get();
    while (!at->children.empty()) {
        at = at->children.back().get();
        if (at->kind == DocumentNode::Kind::Damage) {
            at->text = sentence;
            return;
        }
    }
}

bool isMasked(const QString& value)
{
    return value == u"***";
}

QString contentText(const DocumentNode& node)
{
    const auto shown = [](const QString& value) { return isMasked(value) ? Words::tr("hidden") : value; };
    if (node.kind == DocumentNode::Kind::More)
        return Words::tr("%n more, show all", nullptr, node.folded);
    if (node.kind == DocumentNode::Kind::Damage)
        return node.text;
    QStringList parts;
    for (const auto& [name, value] : node.attributes)
        parts += node.attributes.size() == 1 && name == u"value" ? shown(value) : name + u' ' + shown(value);
    if (const QString text = node.text.simplified(); !text.isEmpty())
        parts += shown(text);
    return parts.join(QStringLiteral("   "));
}

QString indented(const QByteArray& document)
{
    const DocumentTree tree = DocumentTree::read(document, true);
    QString text;
    for (const auto& child : tree.root().children) {
        if (child->kind != DocumentNode::Kind::Element)
            return QString::fromUtf8(document);
        write(*child, 0, text);
    }
    return text.isEmpty() ? QString::fromUtf8(document) : text;
}

} // namespace heliograph
