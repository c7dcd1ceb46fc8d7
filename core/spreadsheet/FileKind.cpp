// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/FileKind.h"

#include "core/spreadsheet/EncodingDetector.h"
#include "core/spreadsheet/SheetProblem.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <algorithm>

namespace heliograph {
namespace {

constexpr qint64 kHeadBytes = 8192;

struct Signature {
    QByteArrayView bytes;
    SheetProblem problem;
};

constexpr Signature kSignatures[] = {
    {"%PDF", SheetProblem::Pdf},
    {"\x89PNG", SheetProblem::Picture},
    {"\xFF\xD8\xFF", SheetProblem::Picture},
    {"GIF8", SheetProblem::Picture},
    {"II*", SheetProblem::Picture},
    {"{\\rtf", SheetProblem::RichText},
    {"7z\xBC\xAF\x27\x1C", SheetProblem::Archive},
    {"Rar!", SheetProblem::Archive},
    {"\x1F\x8B", SheetProblem::Archive},
    {"BZh", SheetProblem::Archive},
    {"\xFD"
     "7zXZ",
     SheetProblem::Archive},
    {"SQLite format 3", SheetProblem::Binary},
    {"\x7F"
     "ELF",
     SheetProblem::Binary},
};

// Excel 2 to 4 wrote bare BIFF streams; their first record is BOF.
constexpr QByteArrayView kOldBiff[] = {QByteArrayView("\x09\x00\x04\x00", 4),
                                       QByteArrayView("\x09\x02\x06\x00", 4),
                                       QByteArrayView("\x09\x04\x06\x00", 4)};

/// Whether a stream of that name stands in the directory of a compound file ([MS-CFB] 2.6.1), of which this
/// is a piece.
bool hasStream(QByteArrayView directory, QStringView name)
{
    constexpr qsizetype kEntryBytes = 128;
    QByteArray wide;
    for (const QChar c : name) {
        wide += static_cast<char>(c.unicode() & 0xFF);
        wide += static_cast<char>(c.unicode() >> 8);
    }
    wide += QByteArray(2, '\0');
    for (qsizetype at = 0; at + kEntryBytes <= directory.size(); at += kEntryBytes) {
        if (directory.sliced(at).startsWith(wide))
            return true;
    }
    return false;
}

SheetProblem compoundProblem(QFile& file, QByteArrayView head)
{
    constexpr qsizetype kHeaderBytes = 512;
    constexpr qint64 kDirectoryBytes = 16 * 1024;
    if (head.size() < kHeaderBytes)
        return SheetProblem::OtherOle;
    const int shift = std::clamp<int>(qFromLittleEndian<quint16>(head.data() + 30), 9, 12);
    const auto firstSector = qFromLittleEndian<quint32>(head.data() + 48);
    QByteArray directory;
    if (file.seek((qint64(firstSector) + 1) << shift))
        directory = file.read(kDirectoryBytes);
    if (hasStream(directory, u"EncryptedPackage"))
        return SheetProblem::PasswordProtected;
    if (hasStream(directory, u"Workbook") || hasStream(directory, u"Book"))
        return SheetProblem::OldXls;
    if (hasStream(directory, u"WordDocument"))
        return SheetProblem::WordDocument;
    return hasStream(directory, u"PowerPoint Document") ? SheetProblem::Presentation : SheetProblem::OtherOle;
}

std::optional<SheetProblem> markupProblem(QByteArrayView head)
{
    if (head.startsWith("\xEF\xBB\xBF"))
        head = head.sliced(3);
    const QByteArray start =
        head.first(std::min<qsizetype>(head.size(), 1024)).trimmed().toByteArray().toLower();
    if (start.startsWith("begin:vcard"))
        return SheetProblem::VCard;
    if (!start.startsWith('<'))
        return std::nullopt;
    if (start.startsWith("<!doctype html") || start.startsWith("<html") || start.startsWith("<table") ||
        start.contains("<html"))
        return SheetProblem::WebPage;
    return start.startsWith("<?xml") ? std::optional(SheetProblem::XmlSpreadsheet) : std::nullopt;
}

/// Whether there are bytes that no text file of any kind has.
bool looksBinary(QByteArrayView head)
{
    if (markOf(head) || wideWithoutMark(head))
        return false;
    const auto controls = std::count_if(head.begin(), head.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 && byte != 0 && byte != 0x04 && !(byte >= '\t' && byte <= '\r') && byte != 0x1A;
    });
    const auto nuls = std::count(head.begin(), head.end(), '\0');
    return controls * 50 > head.size() || nuls * 10 > head.size() * 9;
}

} // namespace

Result<FileKind> fileKindOf(const QString& path)
{
    QFile file(path);
    if (QFileInfo(path).isDir())
        return fail(ErrorCode::UnreadableFile, path, describe(SheetProblem::Folder));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::UnreadableFile, path, file.errorString());
    const QByteArray head = file.read(kHeadBytes);
    if (head.isEmpty() && file.error() != QFileDevice::NoError)
        return fail(ErrorCode::UnreadableFile, path, file.errorString());
    const auto unsupported = [&](SheetProblem problem) {
        return fail(ErrorCode::UnsupportedFile, path, describe(problem));
    };
    if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06"))
        return FileKind::ZipPackage;
    if (head.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        return unsupported(compoundProblem(file, head));
    for (const QByteArrayView biff : kOldBiff) {
        if (head.startsWith(biff))
            return unsupported(SheetProblem::OldXls);
    }
    for (const Signature& signature : kSignatures) {
        if (head.startsWith(signature.bytes))
            return unsupported(signature.problem);
    }
    if (const auto problem = markupProblem(head))
        return unsupported(*problem);
    if (looksBinary(head))
        return unsupported(SheetProblem::Binary);
    return FileKind::Text;
}

} // namespace heliograph
