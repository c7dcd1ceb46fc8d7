// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/FormatCode.h"

#include <algorithm>

namespace heliograph {
namespace {

using Section = NumberFormat::Section;
using Token = NumberFormat::Token;
using Kind = NumberFormat::TokenKind;
using Comparison = NumberFormat::Comparison;

bool isDateKind(Kind kind)
{
    return kind >= Kind::Year;
}

/// Reads one code from left to right.
class CodeParser {
public:
    explicit CodeParser(QStringView code) : m_code(code) {}

    FormatSections parse()
    {
        while (m_at < m_code.size())
            step();
        finishSection();
        return {std::move(m_sections), std::move(m_textSection)};
    }

private:
    QChar peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_code.size() ? m_code.at(m_at + ahead) : QChar();
    }

    void literal(QStringView text)
    {
        auto& tokens = m_section.tokens;
        if (tokens.empty() || tokens.back().kind != Kind::Literal)
            tokens.push_back({Kind::Literal, 0, {}});
        tokens.back().text += text;
    }

    void add(Kind kind, qsizetype width)
    {
        m_section.tokens.push_back({kind, static_cast<int>(width), {}});
        m_section.isDate = m_section.isDate || isDateKind(kind);
        m_at += width;
    }

    qsizetype runLength() const
    {
        const QChar letter = peek().toLower();
        qsizetype length = 1;
        while (peek(length).toLower() == letter)
            ++length;
        return length;
    }

    void step()
    {
        switch (peek().unicode()) {
        case u';':
            finishSection();
            ++m_at;
            return;
        case u'"':
            quoted();
            return;
        case u'\\':
        case u'!':
            literal(m_code.mid(m_at + 1, 1));
            m_at += 2;
            return;
        case u'_':
            literal(u" ");
            m_at += 2;
            return;
        case u'*':
            m_at += 2;
            return;
        case u'[':
            bracket();
            return;
        default:
            if (!keyword() && !dateLetter() && !numberSign()) {
                literal(m_code.mid(m_at, 1));
                ++m_at;
            }
        }
    }

    void quoted()
    {
        qsizetype end = m_code.indexOf(u'"', m_at + 1);
        if (end < 0)
            end = m_code.size();
        literal(m_code.mid(m_at + 1, end - m_at - 1));
        m_at = end + 1;
    }

    void bracket()
    {
        qsizetype end = m_code.indexOf(u']', m_at);
        if (end < 0)
            end = m_code.size();
        const QStringView inside = m_code.mid(m_at + 1, end - m_at - 1);
        m_at = end + 1;
        if (inside.isEmpty())
            return;
        const QChar first = inside.front().toLower();
        const bool oneLetter =
            std::all_of(inside.begin(), inside.end(), [&](QChar c) { return c.toLower() == first; });
        const qsizetype next = m_at;
        if (oneLetter && first == u'h')
            add(Kind::ElapsedHours, inside.size());
        else if (oneLetter && first == u'm')
            add(Kind::ElapsedMinutes, inside.size());
        else if (oneLetter && first == u's')
            add(Kind::ElapsedSeconds, inside.size());
        else if (first == u'$')
            language(inside.mid(1));
        else if (first == u'<' || first == u'>' || first == u'=')
            condition(inside);
        m_at = next; // add() moved by the width
    }

    void language(QStringView inside)
    {
        const qsizetype dash = inside.lastIndexOf(u'-');
        literal(dash < 0 ? inside : inside.first(dash));
        const QStringView code = dash < 0 ? QStringView() : inside.mid(dash + 1);
        m_section.genitive = code.compare(u"FC19", Qt::CaseInsensitive) == 0;
        m_section.russian =
            m_section.genitive || code.endsWith(u"419") || code.startsWith(u"ru", Qt::CaseInsensitive);
    }

    void condition(QStringView inside)
    {
        struct Sign {
            QStringView text;
            Comparison comparison;
        };
        static constexpr Sign kSigns[] = {
            {u"<=", Comparison::LessOrEqual}, {u">=", Comparison::GreaterOrEqual},
            {u"<>", Comparison::NotEqual},    {u"<", Comparison::Less},
            {u">", Comparison::Greater},      {u"=", Comparison::Equal}};
        for (const Sign& sign : kSigns) {
            if (!inside.startsWith(sign.text))
                continue;
            m_section.comparison = sign.comparison;
            m_section.limit = inside.mid(sign.text.size()).toDouble();
            return;
        }
    }

    bool keyword()
    {
        const QStringView rest = m_code.mid(m_at);
        if (rest.startsWith(u"General", Qt::CaseInsensitive)) {
            add(Kind::General, 7);
            return true;
        }
        const bool longForm = rest.startsWith(u"AM/PM", Qt::CaseInsensitive);
        if (longForm || rest.startsWith(u"A/P", Qt::CaseInsensitive)) {
            add(Kind::HalfDay, longForm ? 5 : 3);
            m_section.halfDays = true;
            return true;
        }
        if (rest.startsWith(u"E+", Qt::CaseInsensitive) || rest.startsWith(u"E-", Qt::CaseInsensitive)) {
            m_section.isUnsupported = true;
            m_at += 2;
            return true;
        }
        return false;
    }

    bool dateLetter()
    {
        switch (peek().toLower().unicode()) {
        case u'y':
            add(Kind::Year, runLength());
            return true;
        case u'e':
            eraYear(runLength());
            return true;
        case u'g':
            return era(runLength());
        case u'm':
            add(Kind::Month, runLength());
            return true;
        case u'd':
            add(Kind::Day, runLength());
            return true;
        case u'h':
            add(Kind::Hour, runLength());
            return true;
        case u's':
            add(Kind::Second, runLength());
            return true;
        default:
            return false;
        }
    }

    /// Years of an era ("令和3") are shown as those of everybody; the era's name in front of them is left
    /// out.
    void eraYear(qsizetype letters)
    {
        m_section.tokens.push_back({Kind::Year, 4, {}});
        m_section.isDate = true;
        m_at += letters;
    }

    bool era(qsizetype letters)
    {
        if (peek(letters).toLower() != u'e')
            return false;
        m_at += letters;
        return true;
    }

    bool numberSign()
    {
        const QChar c = peek();
        if (c == u'0' || c == u'#' || c == u'?') {
            if (m_lastWasPoint && m_section.isDate) {
                add(Kind::SecondFraction, runLength());
                return true;
            }
            m_section.tokens.push_back({Kind::Digit, 0, QString(c)});
            (m_behindPoint ? m_section.decimals : m_section.integerPlaces) += 1;
            m_commas = 0;
        } else if (c == u'.') {
            m_section.tokens.push_back({Kind::Point, 0, {}});
            m_behindPoint = true;
            m_section.powerOfTen -= 3 * m_commas;
            m_commas = 0;
        } else if (c == u',') {
            comma();
        } else if (c == u'%') {
            literal(u"%");
            m_section.powerOfTen += 2;
        } else if (c == u'/' && !m_section.isDate && m_section.integerPlaces > 0) {
            m_section.isUnsupported = true; // a fraction
        } else if (c == u'@') {
            m_section.tokens.push_back({Kind::General, 0, {}});
            m_isText = true;
        } else {
            return false;
        }
        m_lastWasPoint = c == u'.';
        ++m_at;
        return true;
    }

    void comma()
    {
        const QChar next = peek(1);
        if (m_section.isDate || m_section.integerPlaces == 0)
            literal(u",");
        else if (next == u'0' || next == u'#' || next == u'?')
            m_section.thousands = true;
        else
            ++m_commas;
    }

    /// "m" means minutes behind hours and before seconds.
    void tellMinutesFromMonths()
    {
        Token* previous = nullptr;
        for (Token& token : m_section.tokens) {
            if (!isDateKind(token.kind) || token.kind == Kind::HalfDay || token.kind == Kind::SecondFraction)
                continue;
            const bool afterHours =
                previous != nullptr && (previous->kind == Kind::Hour || previous->kind == Kind::ElapsedHours);
            if (token.kind == Kind::Month && token.width <= 2 && afterHours)
                token.kind = Kind::Minute;
            if (token.kind == Kind::Second && previous != nullptr && previous->kind == Kind::Month &&
                previous->width <= 2)
                previous->kind = Kind::Minute;
            previous = &token;
        }
    }

    void finishSection()
    {
        m_section.powerOfTen -= 3 * m_commas;
        tellMinutesFromMonths();
        constexpr std::size_t kNumberSections = 3;
        if (m_isText)
            m_textSection = m_section;
        // A text section that stands alone is for numbers too.
        if (m_sections.empty() || (!m_isText && m_sections.size() < kNumberSections))
            m_sections.push_back(std::move(m_section));
        m_section = {};
        m_isText = false;
        m_behindPoint = m_lastWasPoint = false;
        m_commas = 0;
    }

    QStringView m_code;
    qsizetype m_at = 0;
    std::vector<Section> m_sections;
    Section m_section;
    Section m_textSection;
    bool m_isText = false;
    bool m_behindPoint = false;
    bool m_lastWasPoint = false;
    int m_commas = 0;
};

} // namespace

FormatSections parseFormatCode(QStringView code)
{
    return CodeParser(code).parse();
}

} // namespace heliograph
