// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <vector>

namespace heliograph {

/// One line of a document's tree.
struct DocumentNode {
    enum class Kind : quint8 { Element, More, Damage };

    Kind kind = Kind::Element;
    QString name;
    std::vector<std::pair<QString, QString>> attributes;
    QString text;   ///< of an element without children; the sentence of Damage
    int folded = 0; ///< of More: so many like elements stand here, in `children`
    DocumentNode* parent = nullptr;
    std::vector<std::unique_ptr<DocumentNode>> children;

    int row() const;
};

/// A document as a person looks at it: whatever comes before damage is there, and the damage says where it
/// is. Bounded in nodes and depth. More than 50 like elements in a row are folded.
class DocumentTree {
public:
    static constexpr int kFoldAbove = 50;
    static constexpr int kShownOfFolded = 3;
    static constexpr int kMostNodes = 20000;
    static constexpr int kMostDepth = 64;

    /// `wasCut`: the log keeps only the beginning, so its end is no damage.
    static DocumentTree read(const QByteArray& document, bool wasCut = false);

    const DocumentNode& root() const { return *m_root; }
    bool isDamaged() const { return m_damaged; }
    /// Puts what a More node folds in its place. Returns how many came.
    static int unfold(DocumentNode& more);
    /// Replaces the sentence of the damage, for who knows what it means.
    void setDamage(const QString& sentence);

private:
    void fold(DocumentNode& node);

    std::unique_ptr<DocumentNode> m_root = std::make_unique<DocumentNode>(); ///< invisible
    bool m_damaged = false;
};

/// A value that was replaced before it was written.
bool isMasked(const QString& value);
/// One line for what stands beside an element's name.
QString contentText(const DocumentNode& node);
/// The document with line breaks and indents between its elements, as far as it can be read; else as it is.
QString indented(const QByteArray& document);

} // namespace heliograph
