// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/PackageCopy.h"

#include "core/spreadsheet/SheetProblem.h"
#include "core/spreadsheet/WriteFailure.h"
#include "core/spreadsheet/ZipFileSource.h"

#include <QSaveFile>

namespace heliograph {
namespace {

// Beyond it a sheet takes much longer and gets hardly smaller.
constexpr zip_uint32_t kLevel = 6;

/// An archive that is read from one file and written into another: libzip copies what didn't change.
struct CopySource {
    ZipFileSource read;
    QSaveFile written;

    CopySource(const QString& from, const QString& to) : read(from), written(to) {}
};

zip_int64_t seekWritten(CopySource& copy, void* data, zip_uint64_t length)
{
    const auto pos = static_cast<zip_uint64_t>(copy.written.pos());
    const auto size = static_cast<zip_uint64_t>(copy.written.size());
    const zip_int64_t target = zip_source_seek_compute_offset(pos, size, data, length, &copy.read.error);
    return target >= 0 && copy.written.seek(target) ? 0 : -1;
}

zip_int64_t writeBytes(CopySource& copy, const void* data, zip_uint64_t length)
{
    const qint64 written = copy.written.write(static_cast<const char*>(data), static_cast<qint64>(length));
    if (written == static_cast<qint64>(length))
        return written;
    zip_error_set(&copy.read.error, ZIP_ER_WRITE, 0);
    return -1;
}

zip_int64_t copyCommand(void* user, void* data, zip_uint64_t length, zip_source_cmd_t command)
{
    auto& copy = *static_cast<CopySource*>(user);
    switch (command) {
    case ZIP_SOURCE_BEGIN_WRITE:
    case ZIP_SOURCE_COMMIT_WRITE:
    case ZIP_SOURCE_ROLLBACK_WRITE:
    case ZIP_SOURCE_REMOVE:
    case ZIP_SOURCE_FREE:
        return 0;
    case ZIP_SOURCE_WRITE:
        return writeBytes(copy, data, length);
    case ZIP_SOURCE_SEEK_WRITE:
        return seekWritten(copy, data, length);
    case ZIP_SOURCE_TELL_WRITE:
        return copy.written.pos();
    case ZIP_SOURCE_SUPPORTS:
        return zip_source_make_command_bitmap(
            ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR,
            ZIP_SOURCE_FREE, ZIP_SOURCE_SEEK, ZIP_SOURCE_TELL, ZIP_SOURCE_SUPPORTS, ZIP_SOURCE_BEGIN_WRITE,
            ZIP_SOURCE_COMMIT_WRITE, ZIP_SOURCE_ROLLBACK_WRITE, ZIP_SOURCE_WRITE, ZIP_SOURCE_SEEK_WRITE,
            ZIP_SOURCE_TELL_WRITE, ZIP_SOURCE_REMOVE, -1);
    default:
        return readCommand(copy.read, data, length, command);
    }
}

/// libzip's view of the new content.
struct ContentSource {
    const ReplacedPart& replaced;
    time_t modified = 0;
    Result<void> outcome;
    zip_error_t error{};
    qint64 given = 0;
    bool ended = false;
};

/// Before the content ends libzip chooses the form of the part's header by a size, and without one takes that
/// of parts beyond 4 GB, which not all programs read; behind the end newer ones refuse any but the true size.
qint64 sizeOf(const ContentSource& source)
{
    return source.ended ? source.given : source.replaced.bytes;
}

zip_int64_t statContent(const ContentSource& source, void* data)
{
    auto* stat = static_cast<zip_stat_t*>(data);
    zip_stat_init(stat);
    stat->size = static_cast<zip_uint64_t>(sizeOf(source));
    stat->mtime = source.modified;
    stat->valid |= ZIP_STAT_SIZE | ZIP_STAT_MTIME;
    return sizeof(zip_stat_t);
}

zip_int64_t readContent(ContentSource& source, void* data, zip_uint64_t length)
{
    const Result<qint64> got =
        source.replaced.content.read(static_cast<char*>(data), static_cast<qint64>(length));
    if (got) {
        source.given += *got;
        source.ended = *got == 0;
        return *got;
    }
    source.outcome = forward(got);
    zip_error_set(&source.error, ZIP_ER_READ, 0);
    return -1;
}

zip_int64_t contentCommand(void* user, void* data, zip_uint64_t length, zip_source_cmd_t command)
{
    auto& source = *static_cast<ContentSource*>(user);
    switch (command) {
    case ZIP_SOURCE_OPEN:
        source.given = 0;
        source.ended = false;
        return 0;
    case ZIP_SOURCE_CLOSE:
    case ZIP_SOURCE_FREE:
        return 0;
    case ZIP_SOURCE_READ:
        return readContent(source, data, length);
    case ZIP_SOURCE_STAT:
        return statContent(source, data);
    case ZIP_SOURCE_ERROR:
        return zip_error_to_data(&source.error, data, length);
    case ZIP_SOURCE_SUPPORTS:
        return zip_source_make_command_bitmap(ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE,
                                              ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE,
                                              ZIP_SOURCE_SUPPORTS, -1);
    default:
        zip_error_set(&source.error, ZIP_ER_OPNOTSUPP, 0);
        return -1;
    }
}

struct CloseArchive {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
using Archive = std::unique_ptr<zip_t, CloseArchive>;

tl::unexpected<Error> damaged(const ZipContainer& package, zip_error_t& error)
{
    const QString technical = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    return fail(ErrorCode::DamagedFile, package.path(), describe(SheetProblem::CannotUnpack), technical);
}

bool replacePart(zip_t* archive, quint64 index, ContentSource& content)
{
    zip_stat_t stat;
    if (zip_stat_index(archive, index, 0, &stat) == 0 && (stat.valid & ZIP_STAT_MTIME) != 0)
        content.modified = stat.mtime;
    zip_source_t* source = zip_source_function(archive, contentCommand, &content);
    if (source == nullptr)
        return false;
    if (zip_file_replace(archive, index, source, 0) != 0) {
        zip_source_free(source);
        return false;
    }
    // Naming the method that the part has already would drop the level.
    return zip_set_file_compression(archive, index, ZIP_CM_DEFAULT, kLevel) == 0;
}

} // namespace

Result<void> copyPackage(const ZipContainer& package, const ReplacedPart& replaced, const QString& path,
                         const CopyCheck& check)
{
    const std::optional<quint64> index = package.indexOf(replaced.part);
    if (!index)
        return fail(ErrorCode::DamagedFile, package.path(), describe(SheetProblem::PartMissing));
    CopySource copy(package.path(), path);
    if (!copy.read.file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::UnreadableFile, package.path(), copy.read.file.errorString());
    if (!copy.written.open(QIODevice::WriteOnly))
        return writeFailure(copy.written, path);
    ContentSource content{replaced, 0, {}, {}, 0, false};
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_function_create(copyCommand, &copy, &error);
    Archive archive(source != nullptr ? zip_open_from_source(source, 0, &error) : nullptr);
    if (!archive) {
        zip_source_free(source);
        return damaged(package, error);
    }
    if (!replacePart(archive.get(), *index, content) || zip_close(archive.get()) != 0) {
        if (!content.outcome)
            return content.outcome;
        if (copy.written.error() != QFileDevice::NoError)
            return writeFailure(copy.written, path);
        return damaged(package, *zip_get_error(archive.get()));
    }
    (void)archive.release(); // closing freed it
    if (const Result<void> fine = check ? check() : Result<void>(); !fine)
        return forward(fine);
    return copy.written.commit() ? Result<void>() : Result<void>(writeFailure(copy.written, path));
}

} // namespace heliograph
