// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/message/PhoneScanner.h"

namespace heliograph {
namespace {

enum class Kind { Digit, Plus, Blank, Formatting, Invisible, Quote, WeakSeparator, Separator, Letter };

// Longer texts are no phone cells; what stands behind this is looked at no more.
constexpr qsizetype kMostCharacters = 400;

Kind kindOfAscii(char16_t c)
{
    switch (c) {
    case u' ':
        return Kind::Blank;
    case u'+':
        return Kind::Plus;
    case u'-':
    case u'(':
    case u')':
    case u'.':
    case u'[':
    case u']':
    case u'_':
    case u'~':
    case u'*':
        return Kind::Formatting;
    case u'\'':
    case u'"':
    case u'`':
        return Kind::Quote;
    case u',':
    case u'/':
        return Kind::WeakSeparator;
    default:
        return Kind::Separator;
    }
}

Kind kindOf(char32_t c)
{
    if (QChar::digitValue(c) >= 0 && QChar::category(c) == QChar::Number_DecimalDigit)
        return Kind::Digit;
    if (QChar::isLetter(c))
        return Kind::Letter;
    if (c < 0x80)
        return kindOfAscii(char16_t(c));
    if (c == U'＋')
        return Kind::Plus;
    switch (QChar::category(c)) {
    case QChar::Punctuation_Dash:
    case QChar::Punctuation_Open:
    case QChar::Punctuation_Close:
        return Kind::Formatting;
    case QChar::Separator_Space:
    case QChar::Other_Format:
    case QChar::Mark_NonSpacing:
        return Kind::Invisible;
    case QChar::Punctuation_InitialQuote:
    case QChar::Punctuation_FinalQuote:
        return Kind::Quote;
    default:
        return c == U'−' ? Kind::Formatting : Kind::Separator;
    }
}

bool isLetterO(char32_t c)
{
    return c == U'O' || c == U'o' || c == U'О' || c == U'о';
}

/// One walk over the text; keeps the run under construction.
class Scanner {
public:
    explicit Scanner(QStringView text) : m_text(text.left(kMostCharacters)) {}

    PhoneScan run()
    {
        while (m_at < m_text.size())
            take(nextCodePoint());
        finish();
        return std::move(m_scan);
    }

private:
    char32_t nextCodePoint()
    {
        const QChar first = m_text[m_at++];
        if (first.isHighSurrogate() && m_at < m_text.size() && m_text[m_at].isLowSurrogate())
            return QChar::surrogateToUcs4(first, m_text[m_at++]);
        return first.unicode();
    }

    void take(char32_t c)
    {
        const Kind kind = kindOf(c);
        if (kind != Kind::Blank && kind != Kind::Invisible && kind != Kind::Quote)
            m_scan.blank = m_scan.blank && c < 0x80 && QChar::isSpace(c);
        switch (kind) {
        case Kind::Digit:
            takeDigit(c);
            break;
        case Kind::Plus:
            finish();
            m_run.plus = true;
            break;
        case Kind::Blank:
            markGap();
            break;
        case Kind::Formatting:
            break;
        case Kind::Invisible:
            m_scan.note(PhoneRepair::InvisibleCharacters);
            markGap();
            break;
        case Kind::Quote:
            m_scan.note(PhoneRepair::Apostrophe);
            break;
        case Kind::WeakSeparator:
            finish();
            break;
        case Kind::Separator:
            m_scan.commasOnly = false;
            finish();
            break;
        case Kind::Letter:
            takeLetter(c);
            break;
        }
    }

    void takeDigit(char32_t c)
    {
        if (c >= 0x80)
            m_scan.note(PhoneRepair::UnicodeDigits);
        m_run.digits += char('0' + QChar::digitValue(c));
    }

    void markGap()
    {
        if (!m_run.digits.empty() && (m_run.gaps.empty() || m_run.gaps.back() != m_run.digits.size()))
            m_run.gaps.push_back(m_run.digits.size());
    }

    void takeLetter(char32_t c)
    {
        if (isLetterO(c) && touchesDigits()) {
            m_scan.note(PhoneRepair::LetterForDigit);
            m_run.digits += '0';
            return;
        }
        m_scan.commasOnly = false;
        m_scan.note(PhoneRepair::ExtraText);
        finish();
    }

    /// Whether the run of letters O around the one just taken stands directly at a digit and at no other
    /// letter.
    bool touchesDigits() const
    {
        qsizetype before = m_at - 2;
        while (before >= 0 && isLetterO(m_text[before].unicode()))
            --before;
        qsizetype after = m_at;
        while (after < m_text.size() && isLetterO(m_text[after].unicode()))
            ++after;
        const bool digitBefore = before >= 0 && m_text[before].isDigit();
        const bool digitAfter = after < m_text.size() && m_text[after].isDigit();
        const bool letterBefore = before >= 0 && m_text[before].isLetter();
        const bool letterAfter = after < m_text.size() && m_text[after].isLetter();
        return (digitBefore || digitAfter) && !letterBefore && !letterAfter;
    }

    void finish()
    {
        if (!m_run.digits.empty())
            m_scan.runs.push_back(std::move(m_run));
        m_run = DigitRun();
    }

    QStringView m_text;
    qsizetype m_at = 0;
    DigitRun m_run;
    PhoneScan m_scan;
};

} // namespace

PhoneScan scanPhone(QStringView text)
{
    return Scanner(text).run();
}

} // namespace heliograph
