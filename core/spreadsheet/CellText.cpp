// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/CellText.h"

#include "core/spreadsheet/SheetDate.h"
#include "core/spreadsheet/XmlText.h"

#include <charconv>
#include <cstring>

namespace heliograph {
namespace {

constexpr std::size_t kRecentStrings = 4096;
constexpr std::size_t kRecentNumbers = 4096;

QString plainText(QByteArrayView value)
{
    const QString text = decodeValidUtf8(value.begin(), value.end());
    return value.contains('_') ? unescapeXstring(text) : text;
}

} // namespace

CellType cellTypeOf(QByteArrayView word)
{
    if (word == "s")
        return CellType::SharedString;
    if (word == "str")
        return CellType::FormulaText;
    if (word == "inlineStr")
        return CellType::InlineText;
    if (word == "b")
        return CellType::Boolean;
    if (word == "e")
        return CellType::Error;
    return word == "d" ? CellType::IsoDate : CellType::Number;
}

CellText::CellText(std::shared_ptr<const SharedStrings> strings,
                   std::shared_ptr<const std::vector<NumberFormat>> formats, bool date1904)
    : m_strings(std::move(strings)),
      m_formats(std::move(formats)),
      m_date1904(date1904),
      m_recentNumbers(kRecentNumbers),
      m_recent(kRecentStrings)
{}

QString CellText::text(CellType type, int style, QByteArrayView value)
{
    switch (type) {
    case CellType::SharedString:
        return dressedText(style, sharedText(value.trimmed()));
    case CellType::FormulaText:
    case CellType::InlineText:
        return dressedText(style, plainText(value));
    case CellType::Error:
        return plainText(value);
    case CellType::Boolean:
        if (value.trimmed() == "1" || value.trimmed() == "true")
            return QStringLiteral("TRUE");
        if (value.trimmed() == "0" || value.trimmed() == "false")
            return QStringLiteral("FALSE");
        return plainText(value);
    case CellType::IsoDate:
        return dateText(style, value);
    case CellType::Number:
        break;
    }
    return value.isEmpty() ? QString() : numberText(style, value);
}

/// A text with what its format puts around it.
QString CellText::dressedText(int style, QString text) const
{
    const NumberFormat* format = formatOf(style);
    return format != nullptr && format->changesTexts() && !text.isEmpty() ? format->applyToText(text) : text;
}

QString CellText::sharedText(QByteArrayView index)
{
    qsizetype number = -1;
    const auto [rest, error] = std::from_chars(index.begin(), index.end(), number);
    if (error != std::errc() || rest != index.end() || number < 0)
        return {};
    Recent& recent = m_recent[static_cast<std::size_t>(number) % kRecentStrings];
    if (recent.index == number)
        return recent.text;
    QString text = m_strings->at(number);
    // Strings that come often stand early in the table; one of its own in each row would only push them out.
    if (recent.index < 0 || number < recent.index) {
        recent.index = number;
        recent.text = text;
    }
    return text;
}

const NumberFormat* CellText::formatOf(int style) const
{
    const bool known = style >= 0 && static_cast<std::size_t>(style) < m_formats->size();
    const NumberFormat* format = known ? &(*m_formats)[static_cast<std::size_t>(style)] : nullptr;
    return format != nullptr && !format->isGeneral() ? format : nullptr;
}

QString CellText::numberText(int style, QByteArrayView number)
{
    if (const NumberFormat* format = formatOf(style))
        return formattedText(*format, style, number);
    if (isCanonicalNumber(number))
        return QString::fromLatin1(number);
    return NumberFormat().apply(number, m_date1904);
}

QString CellText::formattedText(const NumberFormat& format, int style, QByteArrayView number)
{
    quint64 bytes = 0;
    if (!format.isDate() || number.size() > qsizetype(sizeof bytes))
        return format.apply(number, m_date1904);
    std::memcpy(&bytes, number.data(), static_cast<std::size_t>(number.size()));
    constexpr quint64 kSpread = 0x9E3779B97F4A7C15; // the golden ratio; neighbours fall far apart
    const quint64 spread = (bytes ^ static_cast<quint64>(style)) * kSpread;
    RecentNumber& recent = m_recentNumbers[static_cast<std::size_t>(spread >> 52) % kRecentNumbers];
    if (recent.bytes != bytes || recent.style != style)
        recent = {bytes, style, format.apply(number, m_date1904)};
    return recent.text;
}

QString CellText::dateText(int style, QByteArrayView iso) const
{
    const NumberFormat* format = formatOf(style);
    const auto shown =
        isoDateText(QString::fromUtf8(iso), format != nullptr ? *format : NumberFormat(), m_date1904);
    return shown ? *shown : plainText(iso);
}

} // namespace heliograph
