// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/FileKind.h"

#include "core/spreadsheet/CompoundFile.h"
#include "core/spreadsheet/EncodingDetector.h"
#include "core/spreadsheet/SheetProblem.h"
#include "core/spreadsheet/ZipContainer.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>
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
    {QByteArrayView("MM\0*", 4), SheetProblem::Picture},
    {"SQLite format 3", SheetProblem::Database},
    {QByteArrayView("\0\1\0\0Standard Jet DB", 19), SheetProblem::Database},
    {QByteArrayView("\0\1\0\0Standard ACE DB", 19), SheetProblem::Database},
    {"\x7F"
     "ELF",
     SheetProblem::Binary},
};

// Excel 2 to 4 wrote bare BIFF streams, as some web sites do until today; their first record is BOF.
constexpr QByteArrayView kOldBiff[] = {
    QByteArrayView("\x09\x00\x04\x00", 4), QByteArrayView("\x09\x02\x06\x00", 4),
    QByteArrayView("\x09\x04\x06\x00", 4), QByteArrayView("\x09\x08\x08\x00", 4),
    QByteArrayView("\x09\x08\x10\x00", 4)};

/// What a compound file is by its streams; std::nullopt for a workbook.
std::optional<SheetProblem> compoundProblem(const CompoundFile& file)
{
    struct Known {
        QLatin1StringView stream;
        SheetProblem problem;
    };
    constexpr Known kKnown[] = {
        {QLatin1StringView("EncryptedPackage"), SheetProblem::PasswordProtected},
        {QLatin1StringView("WordDocument"), SheetProblem::WordDocument},
        {QLatin1StringView("PowerPoint Document"), SheetProblem::Presentation},
        {QLatin1StringView("Book"), SheetProblem::OldXls},
    };
    if (file.has(QStringLiteral("Workbook")))
        return std::nullopt;
    for (const Known& known : kKnown) {
        if (file.has(known.stream))
            return known.problem;
    }
    return SheetProblem::OtherOle;
}

/// A DBF table: a date and lengths that fit together stand at its beginning.
bool isDbf(QByteArrayView head)
{
    constexpr QByteArrayView kVersions("\x02\x03\x30\x31\x32\x43\x63\x83\x8B\xCB\xF5\xFB");
    constexpr qsizetype kHeaderBytes = 32;
    if (head.size() < kHeaderBytes || !kVersions.contains(head[0]))
        return false;
    const auto headerLength = qFromLittleEndian<quint16>(head.data() + 8);
    const auto recordLength = qFromLittleEndian<quint16>(head.data() + 10);
    const bool hasDate = head[2] >= 1 && head[2] <= 12 && head[3] >= 1 && head[3] <= 31;
    return hasDate && headerLength > kHeaderBytes && headerLength % kHeaderBytes <= 8 && recordLength > 0;
}

/// What a ZIP archive is by the names of its parts; damage is left to the one who opens it.
Result<FileKind> zipKind(const QString& path)
{
    const Result<ZipContainer> package = ZipContainer::open(path);
    if (!package || package->has(QStringLiteral("_rels/.rels")))
        return FileKind::ZipPackage;
    constexpr qint64 kLongestType = 256;
    const QString typePart = QStringLiteral("mimetype");
    const QByteArray type = package->has(typePart)
                                ? package->readPart(typePart, kLongestType).value_or(QByteArray())
                                : QByteArray();
    if (type.startsWith("application/vnd.sun.xml"))
        return fail(ErrorCode::UnsupportedFile, path, describe(SheetProblem::OldOpenOffice));
    const bool isOpenDocument =
        package->has(QStringLiteral("content.xml")) || package->has(QStringLiteral("encrypted-package"));
    return isOpenDocument ? FileKind::OpenDocument : FileKind::ZipPackage;
}

bool isFlatOpenDocument(QByteArrayView head)
{
    return head.contains("<office:document ") &&
           head.contains("urn:oasis:names:tc:opendocument:xmlns:office");
}

/// Whether the first word is a card's, in any encoding.
bool isVCard(QByteArrayView head)
{
    QString text = QString::fromLatin1(head);
    const auto marked = markOf(head);
    const auto wide = marked ? marked : wideWithoutMark(head);
    if (wide) {
        QStringDecoder decoder(wide->encoding == TextEncoding::Utf16Le   ? QStringConverter::Utf16LE
                               : wide->encoding == TextEncoding::Utf16Be ? QStringConverter::Utf16BE
                                                                         : QStringConverter::Utf8);
        text = decoder.decode(head.sliced(wide->markBytes));
    }
    return text.trimmed().startsWith(QStringLiteral("begin:vcard"), Qt::CaseInsensitive);
}

std::optional<SheetProblem> markupProblem(QByteArrayView head)
{
    if (head.startsWith("\xEF\xBB\xBF"))
        head = head.sliced(3);
    const QByteArray start =
        head.first(std::min<qsizetype>(head.size(), 1024)).trimmed().toByteArray().toLower();
    if (start.startsWith("mime-version:"))
        return SheetProblem::WebPage;
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
        return zipKind(path);
    if (head.startsWith(CompoundFile::kSignature)) {
        const Result<CompoundFile> compound = CompoundFile::open(path);
        if (!compound)
            return forward(compound);
        const auto problem = compoundProblem(*compound);
        return problem ? Result<FileKind>(unsupported(*problem)) : FileKind::Xls;
    }
    for (const QByteArrayView biff : kOldBiff) {
        if (head.startsWith(biff))
            return unsupported(SheetProblem::OldXls);
    }
    for (const Signature& signature : kSignatures) {
        if (head.startsWith(signature.bytes))
            return unsupported(signature.problem);
    }
    if (isFlatOpenDocument(head))
        return FileKind::FlatOpenDocument;
    if (isVCard(head))
        return FileKind::VCard;
    if (const auto problem = markupProblem(head))
        return unsupported(*problem);
    if (isDbf(head))
        return unsupported(SheetProblem::Database);
    if (looksBinary(head))
        return unsupported(SheetProblem::Binary);
    return FileKind::Text;
}

} // namespace heliograph
