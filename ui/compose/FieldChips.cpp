// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/FieldChips.h"

#include "ui/compose/FieldFormatWords.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextDocument>

namespace heliograph {
namespace {

constexpr int kPlaceholder = QTextFormat::UserProperty + 1;
constexpr qreal kWidest = 260;

FieldChip chipOf(const QTextFormat& format)
{
    FieldChip chip;
    readPlaceholder(format.stringProperty(kPlaceholder), chip);
    return chip;
}

QTextCharFormat formatOf(const FieldChip& chip, const QTextCharFormat& around)
{
    QTextCharFormat format;
    format.setFont(around.font());
    format.setObjectType(kChipObject);
    format.setVerticalAlignment(QTextCharFormat::AlignBaseline);
    format.setProperty(kPlaceholder, writePlaceholder(chip));
    return format;
}

bool isBreak(QChar c)
{
    return c == QChar::ParagraphSeparator || c == QChar::LineSeparator || c == u'\n';
}

} // namespace

FieldChipPainter::FieldChipPainter(const Theme& theme, IsKnown isKnown, QObject* parent)
    : QObject(parent), m_theme(theme), m_isKnown(std::move(isKnown))
{}

QFont FieldChipPainter::chipFont(const QTextDocument* document) const
{
    QFont font = document->defaultFont();
    font.setWeight(QFont::Medium);
    return font;
}

QSizeF FieldChipPainter::intrinsicSize(QTextDocument* document, int, const QTextFormat& format)
{
    const QFontMetricsF metrics(chipFont(document));
    const qreal width = metrics.horizontalAdvance(chipText(chipOf(format))) + 2 * metric::kXs;
    // It stands on the line of the words; what reaches below has the room of their own descents.
    return {std::min(width, kWidest), metrics.ascent() + 2};
}

void FieldChipPainter::drawObject(QPainter* painter, const QRectF& rect, QTextDocument* document, int,
                                  const QTextFormat& format)
{
    const Tokens& tokens = m_theme.tokens();
    const FieldChip chip = chipOf(format);
    const MeaningColors& danger = tokens.meanings[Meaning::Danger];
    const bool known = m_isKnown(chip.name);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(known ? tokens.accent.border : danger.tintBorder);
    painter->setBrush(known ? tokens.accent.tint : danger.tint);
    const QFont font = chipFont(document);
    const QFontMetricsF metrics(font);
    const QRectF field = rect.adjusted(1.5, 0.5, -1.5, metrics.descent() - 0.5);
    painter->drawRoundedRect(field, metric::kRadiusSmall, metric::kRadiusSmall);
    painter->setPen(known ? tokens.accent.text : danger.text);
    painter->setFont(font);
    const QString text =
        metrics.elidedText(chipText(chip), Qt::ElideMiddle, field.width() - 2 * metric::kXxs);
    const qreal left = field.center().x() - metrics.horizontalAdvance(text) / 2;
    painter->drawText(QPointF(left, rect.bottom()), text);
    painter->restore();
}

QString chipText(const FieldChip& chip)
{
    const bool hasFormat = chip.format != FieldFormat::AsIs;
    const QString value =
        hasFormat ? chip.name + QStringLiteral(" · ") + formatExample(chip.format) : chip.name;
    const QString full = chip.before + value + chip.after;
    const bool quietlyEmpty = full != value && chip.fallback.isEmpty();
    return chip.hasFallback && !quietlyEmpty ? full + QStringLiteral(" | ") + chip.fallback : full;
}

std::optional<FieldChip> chipAt(const QTextDocument& document, int position)
{
    if (position < 0 || document.characterAt(position) != QChar::ObjectReplacementCharacter)
        return std::nullopt;
    QTextCursor cursor(const_cast<QTextDocument*>(&document));
    cursor.setPosition(position + 1);
    const QTextCharFormat format = cursor.charFormat();
    if (format.objectType() != kChipObject)
        return std::nullopt;
    return chipOf(format);
}

void insertChip(QTextCursor& cursor, const FieldChip& chip)
{
    QTextCharFormat around;
    around.setFont(cursor.document()->defaultFont());
    cursor.insertText(QString(QChar::ObjectReplacementCharacter), formatOf(chip, around));
    cursor.setCharFormat(QTextCharFormat());
}

void insertTemplate(QTextCursor& cursor, const QString& text, bool oneLine)
{
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    for (const TemplatePiece& piece : cutTemplate(text)) {
        if (piece.isField()) {
            insertChip(cursor, piece);
            continue;
        }
        QString plain = piece.text;
        plain.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
        plain.remove(QChar::ObjectReplacementCharacter);
        if (oneLine)
            plain.replace(u'\n', u' ');
        cursor.insertText(plain, QTextCharFormat());
    }
    cursor.endEditBlock();
}

QString templateBetween(const QTextDocument& document, int from, int to)
{
    std::vector<TemplatePiece> pieces;
    for (int position = from; position < to; ++position) {
        if (const std::optional<FieldChip> chip = chipAt(document, position)) {
            pieces.push_back({*chip});
            continue;
        }
        if (pieces.empty() || pieces.back().isField())
            pieces.emplace_back();
        const QChar c = document.characterAt(position);
        pieces.back().text += isBreak(c) ? QChar(u'\n') : c;
    }
    return joinTemplate(pieces);
}

} // namespace heliograph
