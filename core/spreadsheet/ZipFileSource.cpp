// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/ZipFileSource.h"

namespace heliograph {
namespace {

zip_int64_t readStat(const ZipFileSource& source, void* data)
{
    auto* stat = static_cast<zip_stat_t*>(data);
    zip_stat_init(stat);
    stat->size = static_cast<zip_uint64_t>(source.file.size());
    stat->valid |= ZIP_STAT_SIZE;
    return sizeof(zip_stat_t);
}

zip_int64_t seekFile(ZipFileSource& source, void* data, zip_uint64_t length)
{
    const auto pos = static_cast<zip_uint64_t>(source.file.pos());
    const auto size = static_cast<zip_uint64_t>(source.file.size());
    const zip_int64_t target = zip_source_seek_compute_offset(pos, size, data, length, &source.error);
    return target >= 0 && source.file.seek(target) ? 0 : -1;
}

} // namespace

zip_int64_t readCommand(ZipFileSource& source, void* data, zip_uint64_t length, zip_source_cmd_t command)
{
    switch (command) {
    case ZIP_SOURCE_OPEN:
        return source.file.isOpen() || source.file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) ? 0 : -1;
    case ZIP_SOURCE_READ:
        return source.file.read(static_cast<char*>(data), static_cast<qint64>(length));
    case ZIP_SOURCE_CLOSE:
        return 0;
    case ZIP_SOURCE_STAT:
        return readStat(source, data);
    case ZIP_SOURCE_ERROR:
        return zip_error_to_data(&source.error, data, length);
    case ZIP_SOURCE_SEEK:
        return seekFile(source, data, length);
    case ZIP_SOURCE_TELL:
        return source.file.pos();
    default:
        zip_error_set(&source.error, ZIP_ER_OPNOTSUPP, 0);
        return -1;
    }
}

} // namespace heliograph
