// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/NumberFormat.h"

#include "core/spreadsheet/FormatCode.h"
#include "core/spreadsheet/SheetDate.h"

namespace heliograph {
namespace {

using Section = NumberFormat::Section;
using Token = NumberFormat::Token;
using Kind = NumberFormat::TokenKind;

struct BuiltIn {
    int first;
    int last;
    QStringView code;
};

// ECMA-376 part 1, 18.8.30; dates and times of 14, 22, 27-36 and 50-58 follow the computer there, dd.mm.yyyy
// here.
constexpr BuiltIn kBuiltIns[] = {
    {1, 1, u"0"},
    {2, 2, u"0.00"},
    {3, 3, u"#,##0"},
    {4, 4, u"#,##0.00"},
    {5, 6, u"#,##0;-#,##0"},
    {7, 8, u"#,##0.00;-#,##0.00"},
    {9, 9, u"0%"},
    {10, 10, u"0.00%"},
    {14, 14, u"dd.mm.yyyy"},
    {15, 15, u"d-mmm-yy"},
    {16, 16, u"d-mmm"},
    {17, 17, u"mmm-yy"},
    {18, 18, u"h:mm AM/PM"},
    {19, 19, u"h:mm:ss AM/PM"},
    {20, 20, u"h:mm"},
    {21, 21, u"h:mm:ss"},
    {22, 22, u"dd.mm.yyyy h:mm"},
    {27, 31, u"dd.mm.yyyy"},
    {32, 32, u"h:mm"},
    {33, 33, u"h:mm:ss"},
    {34, 34, u"h:mm"},
    {35, 35, u"h:mm:ss"},
    {36, 36, u"dd.mm.yyyy"},
    {37, 38, u"#,##0;-#,##0"},
    {39, 40, u"#,##0.00;-#,##0.00"},
    {41, 42, u"#,##0;-#,##0"},
    {43, 44, u"#,##0.00;-#,##0.00"},
    {45, 45, u"mm:ss"},
    {46, 46, u"[h]:mm:ss"},
    {47, 47, u"mm:ss.0"},
    {50, 58, u"dd.mm.yyyy"},
};

bool holds(const Section& section, double value)
{
    switch (section.comparison) {
    case NumberFormat::Comparison::Less:
        return value < section.limit;
    case NumberFormat::Comparison::LessOrEqual:
        return value <= section.limit;
    case NumberFormat::Comparison::Equal:
        return value == section.limit;
    case NumberFormat::Comparison::NotEqual:
        return value != section.limit;
    case NumberFormat::Comparison::GreaterOrEqual:
        return value >= section.limit;
    case NumberFormat::Comparison::Greater:
        return value > section.limit;
    case NumberFormat::Comparison::None:
        break;
    }
    return true;
}

constexpr qsizetype kUsualLength = 24;

/// Puts the digits of a number into the places of a section.
class PlaceFiller {
public:
    PlaceFiller(const Section& section, const Decimal& number)
        : m_section(section),
          m_integer(number.integerDigits()),
          m_fraction(number.fractionDigits(section.decimals)),
          m_general(number)
    {
        m_text.reserve(kUsualLength);
        m_place = section.integerPlaces;
        m_general.dropSign();
    }

    QString fill()
    {
        bool behindPoint = false;
        for (const Token& token : m_section.tokens) {
            if (token.kind == Kind::Literal)
                m_text += token.text;
            else if (token.kind == Kind::General)
                m_text += m_general.general();
            else if (token.kind == Kind::Point)
                point(behindPoint);
            else if (behindPoint)
                fractionPlace(token.text.front());
            else
                integerPlace(token.text.front());
        }
        return m_text;
    }

private:
    void point(bool& behindPoint)
    {
        if (m_section.integerPlaces == 0 && !m_integer.isEmpty())
            m_text += QLatin1StringView(m_integer.data(), m_integer.size());
        behindPoint = true;
        m_text += u'.';
    }

    void integerPlace(QChar sign)
    {
        const qsizetype length = m_integer.size();
        // Digits that have no place of their own stand before the first one.
        if (m_place == m_section.integerPlaces) {
            for (qsizetype i = length; i > m_place; --i)
                integerDigit(QLatin1Char(m_integer.at(length - i)), i - 1);
        }
        --m_place;
        if (m_place < length)
            integerDigit(QLatin1Char(m_integer.at(length - 1 - m_place)), m_place);
        else if (sign == u'0')
            integerDigit(u'0', m_place);
        else if (sign == u'?')
            m_text += u' ';
    }

    void integerDigit(QChar digit, qsizetype placesBehind)
    {
        m_text += digit;
        if (m_section.thousands && placesBehind > 0 && placesBehind % 3 == 0)
            m_text += u',';
    }

    void fractionPlace(QChar sign)
    {
        bool onlyZeros = true;
        for (qsizetype i = m_fractionPlace; i < m_fraction.size(); ++i)
            onlyZeros = onlyZeros && m_fraction.at(i) == '0';
        if (sign == u'0' || !onlyZeros)
            m_text += QLatin1Char(m_fraction.at(m_fractionPlace));
        else if (sign == u'?')
            m_text += u' ';
        ++m_fractionPlace;
    }

    const Section& m_section;
    Decimal::Digits m_integer;
    Decimal::Digits m_fraction;
    Decimal m_general;
    QString m_text;
    qsizetype m_place = 0;
    qsizetype m_fractionPlace = 0;
};

QString numberText(const Section& section, Decimal number, bool keepSign)
{
    const bool general = std::any_of(section.tokens.begin(), section.tokens.end(),
                                     [](const Token& token) { return token.kind == Kind::General; });
    number.scaleByTen(section.powerOfTen);
    if (!general)
        number.roundTo(section.decimals);
    const QString text = PlaceFiller(section, number).fill();
    return keepSign && number.isNegative() && !section.tokens.empty() ? u'-' + text : text;
}

} // namespace

NumberFormat NumberFormat::fromCode(QStringView code)
{
    NumberFormat format;
    if (code.size() > kLongestCode)
        return format;
    if (code.trimmed().isEmpty() || code.compare(u"General", Qt::CaseInsensitive) == 0 || code == u"@")
        return format;
    FormatSections sections = parseFormatCode(code);
    if (!sections.numbers.empty())
        format.m_sections = std::make_shared<const std::vector<Section>>(std::move(sections.numbers));
    format.takeTextSection(sections.text);
    return format;
}

void NumberFormat::takeTextSection(const Section& section)
{
    bool behind = false;
    for (const Token& token : section.tokens) {
        if (token.kind == Kind::General)
            behind = true;
        else if (token.kind == Kind::Literal && !token.text.trimmed().isEmpty())
            (behind ? m_behindText : m_beforeText) += token.text;
    }
}

NumberFormat NumberFormat::builtIn(int id)
{
    for (const BuiltIn& known : kBuiltIns) {
        if (id >= known.first && id <= known.last)
            return fromCode(known.code);
    }
    return {};
}

NumberFormat NumberFormat::ofId(int id, const QHash<int, NumberFormat>& own)
{
    const NumberFormat known = builtIn(id);
    return known.isDate() ? known : own.value(id, known);
}

bool NumberFormat::isDate() const
{
    return m_sections && m_sections->front().isDate;
}

const NumberFormat::Section* NumberFormat::sectionFor(double value) const
{
    const std::vector<Section>& sections = *m_sections;
    const bool conditional = sections.front().comparison != Comparison::None;
    if (conditional) {
        for (const Section& section : sections) {
            if (holds(section, value))
                return &section;
        }
        return nullptr;
    }
    if (value < 0 && sections.size() > 1)
        return &sections[1];
    if (value == 0 && sections.size() > 2)
        return &sections[2];
    return &sections.front();
}

QString NumberFormat::apply(QByteArrayView number, bool date1904) const
{
    const std::optional<Decimal> decimal = Decimal::parse(number);
    if (!decimal)
        return QString::fromUtf8(number).trimmed();
    const Section* section = isGeneral() ? nullptr : sectionFor(decimal->value());
    if (section == nullptr || section->isUnsupported)
        return decimal->general();
    if (section->isDate) {
        const auto shown = sheetDateText(decimal->value(), *section, date1904);
        return shown ? *shown : decimal->general();
    }
    const bool ownNegative = m_sections->size() > 1 && section == &(*m_sections)[1];
    return numberText(*section, *decimal, !ownNegative || section->comparison != Comparison::None);
}

} // namespace heliograph
