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

/// The placeholder at the front of the text and its length; a length of 0 when there is none.
qsizetype readField(QStringView text, TemplatePiece& piece)
{
    const qsizetype end = text.indexOf(u'}');
    if (end < 2)
        return 0;
    const QStringView inside = text.mid(1, end - 1);
    const qsizetype bar = inside.indexOf(u'|');
    const QStringView name = (bar < 0 ? inside : inside.left(bar)).trimmed();
    if (inside.contains(u'{') || name.isEmpty())
        return 0;
    piece.name = name.toString();
    piece.hasFallback = bar >= 0;
    piece.fallback = bar < 0 ? QString() : inside.mid(bar + 1).toString();
    return end + 1;
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
        const qsizetype size = c == u'{' && !twice ? readField(text, field) : 0;
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
    for (const TemplatePiece& piece : pieces) {
        if (!piece.isField())
            text += escaped(piece.text);
        else if (piece.hasFallback)
            text += u'{' + piece.name + u'|' + piece.fallback + u'}';
        else
            text += u'{' + piece.name + u'}';
    }
    return text;
}

} // namespace heliograph
