// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/TextEncoding.h"

#include "core/spreadsheet/SingleByteTables.h"

namespace heliograph {
namespace {

struct Known {
    TextEncoding encoding;
    const char* name;
    const char* aliases; // between spaces, lower case, without dashes, underscores and spaces
    const UpperHalf* table;
};

constexpr Known kKnown[] = {
    {TextEncoding::Utf8, "UTF-8", " utf8 utf8bom utf8sig unicode65001 cp65001 65001 ", nullptr},
    {TextEncoding::Utf16Le, "UTF-16LE", " utf16le utf16 unicode ucs2 ucs2le cp1200 1200 ", nullptr},
    {TextEncoding::Utf16Be, "UTF-16BE", " utf16be ucs2be unicodefffe cp1201 1201 ", nullptr},
    {TextEncoding::Utf32Le, "UTF-32LE", " utf32le utf32 ucs4 ucs4le cp12000 12000 ", nullptr},
    {TextEncoding::Utf32Be, "UTF-32BE", " utf32be ucs4be cp12001 12001 ", nullptr},
    {TextEncoding::Windows1251, "windows-1251", " windows1251 cp1251 win1251 1251 ansi mswin1251 ",
     &kWindows1251},
    {TextEncoding::Koi8R, "KOI8-R", " koi8r koi8 cp20866 20866 ", &kKoi8R},
    {TextEncoding::Koi8U, "KOI8-U", " koi8u cp21866 21866 ", &kKoi8U},
    {TextEncoding::Cp866, "CP866", " cp866 ibm866 866 dos dos866 oem oem866 ", &kCp866},
    {TextEncoding::Iso8859Part5, "ISO-8859-5", " iso88595 cyrillic cp28595 28595 ", &kIso8859Part5},
    {TextEncoding::MacCyrillic, "x-mac-cyrillic", " xmaccyrillic maccyrillic cp10007 10007 ", &kMacCyrillic},
    {TextEncoding::Windows1252, "windows-1252", " windows1252 cp1252 win1252 1252 latin1 iso88591 ",
     &kWindows1252},
};

const Known& knownOf(TextEncoding encoding)
{
    for (const Known& known : kKnown) {
        if (known.encoding == encoding)
            return known;
    }
    return kKnown[0];
}

} // namespace

QString nameOf(TextEncoding encoding)
{
    return QString::fromLatin1(knownOf(encoding).name);
}

bool isWide(TextEncoding encoding)
{
    return encoding == TextEncoding::Utf16Le || encoding == TextEncoding::Utf16Be ||
           encoding == TextEncoding::Utf32Le || encoding == TextEncoding::Utf32Be;
}

std::optional<TextEncoding> encodingFromName(QStringView name)
{
    QByteArray word = " ";
    for (const QChar c : name) {
        if (c != u'-' && c != u'_' && c != u' ')
            word += c.toLower().toLatin1();
    }
    word += ' ';
    if (word.size() < 3)
        return std::nullopt;
    for (const Known& known : kKnown) {
        if (QByteArrayView(known.aliases).contains(word))
            return known.encoding;
    }
    return std::nullopt;
}

TextDecoder::TextDecoder(TextEncoding encoding)
{
    const UpperHalf* table = knownOf(encoding).table;
    m_isUtf8 = table == nullptr;
    for (std::size_t byte = 0; byte < m_units.size(); ++byte)
        m_units[byte] = byte < 0x80 || m_isUtf8 ? static_cast<char16_t>(byte) : (*table)[byte - 0x80];
}

QString TextDecoder::decode(QByteArrayView bytes) const
{
    if (m_isUtf8)
        return QString::fromUtf8(bytes);
    QString text(bytes.size(), Qt::Uninitialized);
    auto* out = reinterpret_cast<char16_t*>(text.data());
    for (const char c : bytes)
        *out++ = m_units[static_cast<unsigned char>(c)];
    return text;
}

} // namespace heliograph
