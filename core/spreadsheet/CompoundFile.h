// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QFile>
#include <QHash>
#include <QString>

#include <memory>
#include <vector>

namespace heliograph {

/// The bytes of one stream of a compound file, in any order.
class CompoundStream {
public:
    /// offsets: where in the file its blocks lie.
    CompoundStream(std::unique_ptr<QFile> file, std::vector<qint64> offsets, qint64 blockBytes, qint64 size)
        : m_file(std::move(file)), m_offsets(std::move(offsets)), m_blockBytes(blockBytes), m_size(size)
    {}

    QString path() const { return m_file->fileName(); }
    qint64 size() const { return m_size; }
    /// Puts up to max bytes from that position at data and says how many; fewer only at the stream's end.
    /// ErrorCode::UnreadableFile, DamagedFile (the file is shorter than it claims).
    Result<qint64> readAt(qint64 position, char* data, qint64 max);

private:
    std::unique_ptr<QFile> m_file;
    std::vector<qint64> m_offsets;
    qint64 m_blockBytes;
    qint64 m_size;
};

/// A compound file ([MS-CFB]): the small file system in which older office programs keep their documents, and
/// newer ones those with a password. Only the streams of its root are looked at; embedded documents aren't.
class CompoundFile {
public:
    /// The first bytes of every compound file.
    static constexpr QByteArrayView kSignature{"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8};

    /// ErrorCode::UnreadableFile, DamagedFile, UnsafeFile (chains that bite their tails).
    static Result<CompoundFile> open(const QString& path);

    /// Names compare without case.
    bool has(const QString& stream) const { return m_streams.contains(stream.toLower()); }
    /// The stream has a handle of its own on the file. ErrorCode::DamagedFile (also for none of that name),
    /// UnsafeFile, UnreadableFile.
    Result<std::unique_ptr<CompoundStream>> openStream(const QString& name) const;

private:
    struct Entry {
        quint32 start = 0;
        qint64 size = 0;
    };
    using Chain = std::vector<quint32>;

    explicit CompoundFile(const QString& path) : m_path(path) {}
    Result<void> read(QFile& file);
    Result<void> readTables(QFile& file, const QByteArray& header);
    Result<std::vector<quint32>> tableSectors(QFile& file, const QByteArray& header) const;
    Result<void> readDirectory(QFile& file, quint32 firstSector);
    Result<QByteArray> readSectors(QFile& file, const Chain& sectors) const;
    Result<Chain> chainOf(quint32 first, const std::vector<quint32>& table, qint64 blocks) const;
    qint64 offsetOf(quint32 sector) const { return (qint64(sector) + 1) * m_sectorBytes; }

    QString m_path;
    qint64 m_sectorBytes = 0;
    qint64 m_sectors = 0;              // that the file has
    std::vector<quint32> m_table;      // the sector that follows a sector
    std::vector<quint32> m_smallTable; // the same for the blocks of small streams
    Chain m_smallBlocks;               // the sectors in which those blocks lie
    QHash<QString, Entry> m_streams;   // by lower-case name
};

} // namespace heliograph
