// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/ZipWriter.h"

#include <QSaveFile>

#include <memory>
#include <zip.h>

namespace heliograph {
namespace {

struct DiscardArchive {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
struct FreeSource {
    void operator()(zip_source_t* source) const { zip_source_free(source); }
};
using Archive = std::unique_ptr<zip_t, DiscardArchive>;
using Source = std::unique_ptr<zip_source_t, FreeSource>;

bool add(zip_t& archive, const ZipPart& part, time_t at)
{
    zip_source_t* bytes =
        zip_source_buffer(&archive, part.bytes.constData(), zip_uint64_t(part.bytes.size()), 0);
    if (!bytes)
        return false;
    const zip_int64_t index =
        zip_file_add(&archive, part.name.toUtf8().constData(), bytes, ZIP_FL_ENC_UTF_8 | ZIP_FL_OVERWRITE);
    if (index < 0) {
        zip_source_free(bytes);
        return false;
    }
    return zip_file_set_mtime(&archive, zip_uint64_t(index), at, 0) == 0;
}

QByteArray contentsOf(zip_source_t& source)
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_source_stat(&source, &stat) != 0 || zip_source_open(&source) != 0)
        return {};
    QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
    const zip_int64_t read = zip_source_read(&source, bytes.data(), stat.size);
    zip_source_close(&source);
    return read == zip_int64_t(stat.size) ? bytes : QByteArray();
}

// Made in memory: libzip's own files don't know the paths that Qt knows on every system.
QByteArray zipped(const std::vector<ZipPart>& parts, const QDateTime& at)
{
    const Source memory(zip_source_buffer_create(nullptr, 0, 0, nullptr));
    if (!memory)
        return {};
    // The archive frees its source; what was written is still to be read from it.
    zip_source_keep(memory.get());
    Archive archive(zip_open_from_source(memory.get(), ZIP_TRUNCATE, nullptr));
    if (!archive) {
        zip_source_free(memory.get());
        return {};
    }
    for (const ZipPart& part : parts) {
        if (!add(*archive, part, time_t(at.toSecsSinceEpoch())))
            return {};
    }
    if (zip_close(archive.get()) != 0)
        return {};
    static_cast<void>(archive.release());
    return contentsOf(*memory);
}

} // namespace

Result<void> writeZip(const QString& path, const std::vector<ZipPart>& parts, const QDateTime& at)
{
    const QByteArray bytes = zipped(parts, at);
    if (bytes.isEmpty())
        return fail(ErrorCode::UnwritableFile, path, QStringLiteral("zip"), QStringLiteral("zip"));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorCode::UnwritableFile, path, file.errorString(), file.errorString());
    return {};
}

} // namespace heliograph
