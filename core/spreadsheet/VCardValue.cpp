// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/VCardValue.h"

#include "core/spreadsheet/EncodingDetector.h"

#include <QDate>
#include <QRegularExpression>

namespace heliograph {
namespace {

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

QString unescaped(const QString& text)
{
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'\r')
            continue;
        if (c != u'\\' || i + 1 == text.size()) {
            plain += c;
            continue;
        }
        const QChar next = text.at(++i);
        if (next == u'n' || next == u'N')
            plain += u'\n';
        else if (next == u',' || next == u';' || next == u'\\' || next == u':')
            plain += next;
        else
            (plain += c) += next; // no escape of any version
    }
    return plain.trimmed();
}

Utf8Judge judged(QByteArrayView bytes)
{
    Utf8Judge judge;
    judge.feed(bytes);
    judge.finish();
    return judge;
}

} // namespace

QByteArray decodedQuotedPrintable(QByteArrayView text)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int high = i + 2 < text.size() && text[i] == '=' ? hexDigit(text[i + 1]) : -1;
        const int low = high >= 0 ? hexDigit(text[i + 2]) : -1;
        if (low < 0) {
            bytes += text[i];
            continue;
        }
        bytes += static_cast<char>(high * 16 + low);
        i += 2;
    }
    return bytes;
}

VCardValues::Coding VCardValues::codingOf(const VCardLine& line)
{
    const QByteArrayList charsets = line.values("CHARSET");
    const QString charset = charsets.isEmpty() ? QString() : QString::fromLatin1(charsets.constFirst());
    return {line.isQuotedPrintable(), line.isBase64(), encodingFromName(charset)};
}

QString VCardValues::decode(const Coding& coding, QByteArrayView piece) const
{
    QByteArray bytes = piece.toByteArray();
    if (coding.quotedPrintable)
        bytes = decodedQuotedPrintable(bytes);
    else if (coding.base64)
        bytes = QByteArray::fromBase64(bytes);
    const TextEncoding own =
        coding.charset.value_or(TextEncoding::Utf16Le); // which no single value can be in
    const bool wide = own == TextEncoding::Utf16Le || own == TextEncoding::Utf16Be;
    const Utf8Judge utf8 = judged(bytes);
    // Programs that fold inside characters spoil UTF-8 for whoever looks at the file as a whole.
    const bool plainlyUtf8 = utf8.isClean() && utf8.characters() > 0 && m_encoding != TextEncoding::Cp866;
    QString text;
    if (!wide && (own != TextEncoding::Utf8 || utf8.isClean()))
        text = TextDecoder(own).decode(bytes);
    else if (plainlyUtf8)
        text = QString::fromUtf8(bytes);
    else if (m_encoding == TextEncoding::Utf8 && !utf8.isClean())
        text = TextDecoder(guessSingleByte(bytes).encoding).decode(bytes);
    else
        text = m_decoder.decode(bytes);
    return unescaped(text.remove(QChar()));
}

QString VCardValues::text(const VCardLine& line) const
{
    return decode(codingOf(line), line.value);
}

QStringList VCardValues::parts(const VCardLine& line, char separator) const
{
    constexpr qsizetype kMostParts = 100;
    QStringList parts;
    const Coding coding = codingOf(line);
    const QByteArrayView value = line.value;
    qsizetype from = 0;
    for (qsizetype i = 0; i <= value.size() && parts.size() < kMostParts; ++i) {
        if (i < value.size() && value[i] == '\\') {
            ++i;
        } else if (i == value.size() || value[i] == separator) {
            parts.append(decode(coding, value.sliced(from, std::min(i, value.size()) - from)));
            from = i + 1;
        }
    }
    if (from <= value.size() && value.endsWith('\\') && parts.size() < kMostParts)
        parts.append(decode(coding, value.sliced(from)));
    return parts;
}

QString shownBirthday(const QString& text, bool withoutYear)
{
    static const QRegularExpression kFull(QStringLiteral("^(\\d{4})-?(\\d{2})-?(\\d{2})(?:[T ].*)?$"));
    static const QRegularExpression kNoYear(QStringLiteral("^--(\\d{2})-?(\\d{2})(?:T.*)?$"));
    constexpr int kAppleYear = 1604;
    if (const auto match = kNoYear.match(text); match.hasMatch())
        return match.captured(2) + u'.' + match.captured(1);
    const auto match = kFull.match(text);
    if (!match.hasMatch())
        return text;
    const int year = match.captured(1).toInt();
    const QString day = match.captured(3) + u'.' + match.captured(2);
    if (!QDate::isValid(year, match.captured(2).toInt(), match.captured(3).toInt()))
        return text;
    return withoutYear || year == kAppleYear ? day : day + u'.' + match.captured(1);
}

QString phoneOfUri(const QString& text)
{
    if (!text.startsWith(QStringLiteral("tel:"), Qt::CaseInsensitive))
        return text;
    return text.mid(4).section(u';', 0, 0).trimmed();
}

QString decodedParameter(QByteArrayView value)
{
    const QString text = QString::fromUtf8(value).remove(u'"');
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar next = text.at(i) == u'^' && i + 1 < text.size() ? text.at(i + 1) : QChar();
        if (next != u'n' && next != u'^' && next != u'\'') {
            plain += text.at(i);
            continue;
        }
        plain += next == u'n' ? QChar(u'\n') : (next == u'^' ? QChar(u'^') : QChar(u'"'));
        ++i;
    }
    return plain.trimmed();
}

} // namespace heliograph
