// SPDX-License-Identifier: GPL-3.0-or-later
// The calls that SQLite makes, in front of the real file system.
#include "tests/support/LossyVfs.h"

#include <QFile>

#include <algorithm>
#include <new>
#include <sqlite3.h>

namespace heliograph {
namespace {

struct File {
    sqlite3_file base;
    LossyVfs* disk;
    std::string* path; ///< of what is remembered; null for temporary files
    bool newJournal;   ///< its first sync syncs the folder, too (SQLite's unixSync)

    sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

File* self(sqlite3_file* file)
{
    return reinterpret_cast<File*>(file);
}

sqlite3_int64 sizeOf(File* file)
{
    sqlite3_int64 size = 0;
    file->real()->pMethods->xFileSize(file->real(), &size);
    return size;
}

std::string contentOf(File* file, sqlite3_int64 offset, sqlite3_int64 count)
{
    std::string bytes(static_cast<std::size_t>(std::max<sqlite3_int64>(0, count)), '\0');
    if (!bytes.empty())
        file->real()->pMethods->xRead(file->real(), bytes.data(), static_cast<int>(bytes.size()), offset);
    return bytes;
}

int onClose(sqlite3_file* file)
{
    const int code =
        self(file)->real()->pMethods ? self(file)->real()->pMethods->xClose(self(file)->real()) : 0;
    delete self(file)->path;
    return code;
}

int onRead(sqlite3_file* file, void* to, int count, sqlite3_int64 offset)
{
    return self(file)->real()->pMethods->xRead(self(file)->real(), to, count, offset);
}

int onWrite(sqlite3_file* file, const void* from, int count, sqlite3_int64 offset)
{
    File* one = self(file);
    if (!one->path)
        return one->real()->pMethods->xWrite(one->real(), from, count, offset);
    const sqlite3_int64 size = sizeOf(one);
    const LossyVfs::Verdict verdict = one->disk->begin(offset + count > size);
    if (verdict != LossyVfs::Verdict::Go)
        return verdict == LossyVfs::Verdict::Dead ? SQLITE_IOERR_WRITE : one->disk->failCode();
    LossyVfs::Change change{
        offset, size, std::string(static_cast<const char*>(from), std::size_t(count)), {}};
    change.before = contentOf(one, offset, std::min<sqlite3_int64>(count, size - offset));
    const int code = one->real()->pMethods->xWrite(one->real(), from, count, offset);
    if (code == SQLITE_OK)
        one->disk->changed(*one->path, std::move(change));
    return code;
}

int onTruncate(sqlite3_file* file, sqlite3_int64 size)
{
    File* one = self(file);
    if (!one->path)
        return one->real()->pMethods->xTruncate(one->real(), size);
    const LossyVfs::Verdict verdict = one->disk->begin(false);
    if (verdict != LossyVfs::Verdict::Go)
        return SQLITE_IOERR_TRUNCATE;
    const sqlite3_int64 before = sizeOf(one);
    LossyVfs::Change change{size, before, {}, contentOf(one, size, before - size)};
    const int code = one->real()->pMethods->xTruncate(one->real(), size);
    if (code == SQLITE_OK)
        one->disk->changed(*one->path, std::move(change));
    return code;
}

// The real disk isn't waited for: what counts as durable is decided here.
int onSync(sqlite3_file* file, int)
{
    File* one = self(file);
    if (!one->path)
        return SQLITE_OK;
    if (one->disk->begin(false) != LossyVfs::Verdict::Go)
        return SQLITE_IOERR_FSYNC;
    one->disk->synced(*one->path, one->newJournal);
    one->newJournal = false;
    return SQLITE_OK;
}

int onFileSize(sqlite3_file* file, sqlite3_int64* size)
{
    return self(file)->real()->pMethods->xFileSize(self(file)->real(), size);
}

int onLock(sqlite3_file* file, int level)
{
    return self(file)->real()->pMethods->xLock(self(file)->real(), level);
}

int onUnlock(sqlite3_file* file, int level)
{
    return self(file)->real()->pMethods->xUnlock(self(file)->real(), level);
}

int onCheckReservedLock(sqlite3_file* file, int* held)
{
    return self(file)->real()->pMethods->xCheckReservedLock(self(file)->real(), held);
}

int onFileControl(sqlite3_file* file, int what, void* with)
{
    return self(file)->real()->pMethods->xFileControl(self(file)->real(), what, with);
}

int onSectorSize(sqlite3_file* file)
{
    return self(file)->real()->pMethods->xSectorSize(self(file)->real());
}

int onDeviceCharacteristics(sqlite3_file* file)
{
    return self(file)->real()->pMethods->xDeviceCharacteristics(self(file)->real());
}

int onShmMap(sqlite3_file* file, int page, int size, int extend, void volatile** where)
{
    return self(file)->real()->pMethods->xShmMap(self(file)->real(), page, size, extend, where);
}

int onShmLock(sqlite3_file* file, int offset, int n, int flags)
{
    return self(file)->real()->pMethods->xShmLock(self(file)->real(), offset, n, flags);
}

void onShmBarrier(sqlite3_file* file)
{
    self(file)->real()->pMethods->xShmBarrier(self(file)->real());
}

int onShmUnmap(sqlite3_file* file, int remove)
{
    return self(file)->real()->pMethods->xShmUnmap(self(file)->real(), remove);
}

// Version 2: nothing is written through memory maps.
const sqlite3_io_methods kMethods = {2,
                                     onClose,
                                     onRead,
                                     onWrite,
                                     onTruncate,
                                     onSync,
                                     onFileSize,
                                     onLock,
                                     onUnlock,
                                     onCheckReservedLock,
                                     onFileControl,
                                     onSectorSize,
                                     onDeviceCharacteristics,
                                     onShmMap,
                                     onShmLock,
                                     onShmBarrier,
                                     onShmUnmap,
                                     nullptr,
                                     nullptr};

LossyVfs* diskOf(sqlite3_vfs* vfs)
{
    return static_cast<LossyVfs*>(vfs->pAppData);
}

int onOpen(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* outFlags)
{
    constexpr int kJournals = SQLITE_OPEN_WAL | SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_SUPER_JOURNAL;
    LossyVfs* disk = diskOf(vfs);
    File* one = new (file) File{{nullptr}, disk, nullptr, false};
    one->real()->pMethods = nullptr;
    const bool remembered = name && (flags & (SQLITE_OPEN_MAIN_DB | kJournals)) != 0;
    if (remembered && disk->isDead())
        return SQLITE_CANTOPEN;
    const bool isNew = remembered && !QFile::exists(QFile::decodeName(name));
    const int code = disk->real()->xOpen(disk->real(), name, one->real(), flags, outFlags);
    if (code != SQLITE_OK)
        return code;
    one->base.pMethods = &kMethods;
    if (remembered)
        one->path = new std::string(name);
    one->newJournal = isNew && (flags & kJournals) != 0;
    if (isNew)
        disk->created(name);
    return SQLITE_OK;
}

int onDelete(sqlite3_vfs* vfs, const char* name, int syncFolder)
{
    LossyVfs* disk = diskOf(vfs);
    if (!QFile::exists(QFile::decodeName(name)))
        return SQLITE_IOERR_DELETE_NOENT;
    if (disk->begin(false) != LossyVfs::Verdict::Go)
        return SQLITE_IOERR_DELETE;
    return disk->remove(name, syncFolder != 0);
}

} // namespace

LossyVfs::LossyVfs() : m_real(sqlite3_vfs_find(nullptr)), m_own(std::make_unique<sqlite3_vfs>(*m_real))
{
    m_own->szOsFile = static_cast<int>(sizeof(File)) + m_real->szOsFile;
    m_own->zName = "lossy";
    m_own->pAppData = this;
    m_own->pNext = nullptr;
    m_own->xOpen = onOpen;
    m_own->xDelete = onDelete;
    if (sqlite3_vfs_find(m_own->zName) || sqlite3_vfs_register(m_own.get(), 1) != SQLITE_OK)
        qFatal("the file system can't be registered");
}

LossyVfs::~LossyVfs()
{
    sqlite3_vfs_unregister(m_own.get());
    sqlite3_vfs_register(m_real, 1);
}

} // namespace heliograph
