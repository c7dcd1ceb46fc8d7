// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/message/TemplatePieces.h"

namespace heliograph {
namespace {

void addText(std::vector<TemplatePiece>& pieces, QStringView text)
{
    if (text.isEmpty())
        return;
    if (pieces.empty() || pieces.back().isField())
        pieces.emplace_back();
    pieces.back().text += text;
}

QString escaped(const QString& text)
{
    QString result = text;
    return result.replace(u'{', QStringLiteral("{{")).replace(u'}', QStringLiteral("}}"));
}

} // namespace

std::vector<TemplatePiece> cutTemplate(QStringView text)
{
    std::vector<TemplatePiece> pieces;
    while (!text.isEmpty()) {
        const QChar c = text.front();
        const bool brace = c == u'{' || c == u'}';
        if (!brace) {
            qsizetype plain = 1;
            while (plain < text.size() && text[plain] != u'{' && text[plain] != u'}')
                ++plain;
            addText(pieces, text.left(plain));
            text = text.mid(plain);
            continue;
        }
        TemplatePiece field;
        const bool twice = text.size() > 1 && text[1] == c;
        const qsizetype size = c == u'{' && !twice ? readPlaceholder(text, field) : 0;
        if (size > 0)
            pieces.push_back(std::move(field));
        else
            addText(pieces, text.left(1));
        text = text.mid(size > 0 ? size : (twice ? 2 : 1));
    }
    return pieces;
}

QString joinTemplate(const std::vector<TemplatePiece>& pieces)
{
    QString text;
    for (const TemplatePiece& piece : pieces)
        text += piece.isField() ? writePlaceholder(piece) : escaped(piece.text);
    return text;
}

} // namespace heliograph
