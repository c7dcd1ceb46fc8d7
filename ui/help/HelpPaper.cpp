// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/HelpPaper.h"

#include "ui/help/HelpBook.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextList>
#include <QTextTable>

namespace heliograph {
namespace {

constexpr qreal kLineHeight = 135; // percent

/// A piece of a block in one format.
struct Piece {
    int begin = 0;
    int length = 0;
    QTextCharFormat format;
};

QHash<QString, int> takeMarks(QTextDocument& document)
{
    QHash<QString, int> places;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QString text = block.text();
        const int begin = static_cast<int>(text.indexOf(HelpMark::kBegin));
        const QString name = HelpMark::take(text);
        if (name.isEmpty())
            continue;
        QTextCursor mark(block);
        mark.setPosition(block.position() + begin);
        mark.setPosition(block.position() + begin + static_cast<int>(name.size()) + 2,
                         QTextCursor::KeepAnchor);
        mark.removeSelectedText();
        places.insert(name, block.blockNumber());
    }
    return places;
}

QList<Piece> piecesOf(const QTextBlock& block)
{
    QList<Piece> pieces;
    for (auto it = block.begin(); !it.atEnd(); ++it)
        pieces += {it.fragment().position(), it.fragment().length(), it.fragment().charFormat()};
    return pieces;
}

bool isCode(const QTextBlock& block)
{
    return block.blockFormat().hasProperty(QTextFormat::BlockCodeFence) ||
           block.blockFormat().hasProperty(QTextFormat::BlockCodeLanguage);
}

Type typeOf(const QTextBlock& block, const QTextCharFormat& format)
{
    switch (block.blockFormat().headingLevel()) {
    case 0:
        break;
    case 1:
        return Type::Page;
    case 2:
        return Type::Section;
    default:
        return Type::BodyStrong;
    }
    if (format.fontFixedPitch() || isCode(block))
        return Type::Mono;
    return format.fontWeight() > QFont::Normal ? Type::BodyStrong : Type::Body;
}

QTextCharFormat dressed(const QTextBlock& block, const QTextCharFormat& plain, const Theme& theme)
{
    const Tokens& t = theme.tokens();
    const Type type = typeOf(block, plain);
    QFont font = theme.font(type);
    font.setItalic(plain.fontItalic());
    QTextCharFormat format;
    format.setFont(font);
    format.setForeground(t.text.primary);
    if (type == Type::Mono && !isCode(block))
        format.setBackground(t.surface.sunken);
    if (plain.isAnchor()) {
        format.setAnchor(true);
        format.setAnchorHref(plain.anchorHref());
        format.setForeground(t.text.link);
        format.setFontUnderline(true);
    }
    return format;
}

void dressPieces(const QTextBlock& block, const Theme& theme)
{
    for (const Piece& piece : piecesOf(block)) {
        if (piece.format.isImageFormat())
            continue;
        QTextCursor cursor(block);
        cursor.setPosition(piece.begin);
        cursor.setPosition(piece.begin + piece.length, QTextCursor::KeepAnchor);
        cursor.setCharFormat(dressed(block, piece.format, theme));
    }
}

void dressBlock(const QTextBlock& block, const Theme& theme)
{
    QTextCursor cursor(block);
    QTextBlockFormat format = block.blockFormat();
    const int level = format.headingLevel();
    const bool isInTable = cursor.currentTable() != nullptr;
    if (level > 0) {
        format.setTopMargin(block.blockNumber() == 0 ? 0 : level == 2 ? metric::kL : metric::kS);
        format.setBottomMargin(metric::kXxs);
    } else if (isInTable || isCode(block)) {
        format.setTopMargin(0);
        format.setBottomMargin(isInTable || isCode(block.next()) ? 0 : metric::kS);
    } else {
        format.setTopMargin(block.textList() ? 0 : metric::kXxs);
        format.setBottomMargin(block.textList() ? metric::kXxs : metric::kXs);
    }
    if (isCode(block)) {
        format.setBackground(theme.tokens().surface.sunken);
        format.setNonBreakableLines(false);
    }
    const bool isPicture = block.text().contains(QChar::ObjectReplacementCharacter);
    if (!isPicture && !isInTable && !isCode(block))
        format.setLineHeight(kLineHeight, QTextBlockFormat::ProportionalHeight);
    cursor.setBlockFormat(format);
}

void dressTables(const QTextDocument& document, const Theme& theme)
{
    for (QTextFrame* frame : document.rootFrame()->childFrames()) {
        auto* table = qobject_cast<QTextTable*>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorder(metric::kHairline);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(theme.tokens().border.hairline);
        format.setBorderCollapse(true);
        format.setCellPadding(metric::kXxs + 2);
        format.setCellSpacing(0);
        format.setTopMargin(metric::kXs);
        format.setBottomMargin(metric::kXs);
        table->setFormat(format);
    }
}

} // namespace

QHash<QString, int> layHelpPage(QTextDocument& document, const HelpPage& page, const Theme& theme)
{
    document.setUndoRedoEnabled(false);
    document.setDefaultFont(theme.font(Type::Body));
    document.setMarkdown(page.text, QTextDocument::MarkdownDialectGitHub);
    // One layout for all changes instead of one for each.
    QTextCursor whole(&document);
    whole.beginEditBlock();
    const QHash<QString, int> places = takeMarks(document);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        dressPieces(block, theme);
        dressBlock(block, theme);
    }
    dressTables(document, theme);
    whole.endEditBlock();
    return places;
}

} // namespace heliograph
