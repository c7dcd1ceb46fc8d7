// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spreadsheet/ByteSource.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <memory>
#include <optional>

namespace heliograph {

/// How much a package may unpack to before it is taken for a trap.
struct ZipLimits {
    qint64 inflatedBytes = qint64(8) << 30; ///< of one part
    qint64 ratioFrom = qint64(32) << 20;    ///< inflated bytes from which the ratio is judged
    qint64 ratio = 300;                     ///< inflated to packed; real sheets stay under 100
    qint64 parts = 20'000;
};

/// The parts of a ZIP package (OPC, ECMA-376 part 2) by name; names compare without case, as OPC says.
/// Each part that is open has its own handle on the file, so parts may be read in different threads.
class ZipContainer {
public:
    /// ErrorCode::UnreadableFile, DamagedFile, UnsafeFile.
    static Result<ZipContainer> open(const QString& path, const ZipLimits& limits = {});

    const QString& path() const { return m_path; }
    bool has(const QString& part) const;
    /// Where the part stands in the package's own list.
    std::optional<quint64> indexOf(const QString& part) const;
    /// Whether any part lies in this folder.
    bool hasFolder(const QString& folder) const;
    /// Bytes of the part when unpacked, as the package claims; 0 for none.
    qint64 size(const QString& part) const;

    /// ErrorCode::DamagedFile (also while reading), UnsafeFile, UnsupportedFile (encrypted).
    Result<std::unique_ptr<ByteSource>> openPart(const QString& part) const;
    /// The whole of a small part; UnsafeFile beyond maxBytes.
    Result<QByteArray> readPart(const QString& part, qint64 maxBytes) const;

private:
    struct Entry {
        quint64 index = 0;
        qint64 packed = 0;
        qint64 inflated = 0;
    };

    ZipContainer(QString path, const ZipLimits& limits) : m_path(std::move(path)), m_limits(limits) {}
    Result<void> list();

    QString m_path;
    ZipLimits m_limits;
    QHash<QString, Entry> m_entries; // by lower-case name with forward slashes
};

} // namespace heliograph
