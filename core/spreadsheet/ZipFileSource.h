// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>

#include <zip.h>

namespace heliograph {

/// libzip's view of a QFile: works with every path Qt can open, on every system.
struct ZipFileSource {
    QFile file;
    zip_error_t error;

    explicit ZipFileSource(const QString& path) : file(path) { zip_error_init(&error); }
    ~ZipFileSource() { zip_error_fini(&error); }
    Q_DISABLE_COPY_MOVE(ZipFileSource)
};

/// Answers the commands that reading needs, but ZIP_SOURCE_FREE and ZIP_SOURCE_SUPPORTS; refuses all others.
zip_int64_t readCommand(ZipFileSource& source, void* data, zip_uint64_t length, zip_source_cmd_t command);

} // namespace heliograph
