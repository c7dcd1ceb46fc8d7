// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/LossyVfs.h"

#include <QFile>

#include <algorithm>
#include <new>
#include <sqlite3.h>

namespace heliograph {
namespace {

constexpr std::int64_t kSector = 512;

std::string readAll(const std::string& path)
{
    QFile file(QFile::decodeName(path.c_str()));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

void writeAt(const std::string& path, std::int64_t offset, const char* bytes, std::int64_t count)
{
    QFile file(QFile::decodeName(path.c_str()));
    if (!file.open(QIODevice::ReadWrite) || !file.seek(offset) || file.write(bytes, count) != count)
        qFatal("%s can't be rolled back", path.c_str());
}

void resize(const std::string& path, std::int64_t size)
{
    if (!QFile::resize(QFile::decodeName(path.c_str()), size))
        qFatal("%s can't be resized", path.c_str());
}

std::int64_t sizeOf(const std::string& path)
{
    return QFile(QFile::decodeName(path.c_str())).size();
}

} // namespace

LossyVfs::Verdict LossyVfs::begin(bool grows)
{
    if (m_dead)
        return Verdict::Dead;
    ++m_operations;
    if (m_deathIn > 0 && --m_deathIn == 0) {
        m_dead = true;
        return Verdict::Dead;
    }
    if (m_failures == 0 || (m_failCode == SQLITE_FULL && !grows))
        return Verdict::Go;
    --m_failures;
    return Verdict::Fail;
}

void LossyVfs::dieAt(std::int64_t nth)
{
    m_deathIn = std::max<std::int64_t>(1, nth);
}

void LossyVfs::failNext(std::int64_t operations, int code)
{
    m_failures = operations;
    m_failCode = code;
}

void LossyVfs::changed(const std::string& path, Change change)
{
    m_changes[path].push_back(std::move(change));
}

void LossyVfs::created(const std::string& path)
{
    m_folder.push_back({false, path, {}, {}});
}

int LossyVfs::remove(const char* path, bool syncFolder)
{
    FolderChange gone{true, path, readAll(path), std::move(m_changes[path])};
    m_changes.erase(path);
    const int code = m_real->xDelete(m_real, path, 0);
    if (code == SQLITE_OK)
        m_folder.push_back(std::move(gone));
    if (syncFolder)
        m_folder.clear();
    return code;
}

void LossyVfs::synced(const std::string& path, bool folderToo)
{
    m_changes.erase(path);
    if (folderToo)
        m_folder.clear();
}

void LossyVfs::revive()
{
    m_dead = false;
    m_deathIn = 0;
}

void LossyVfs::settle()
{
    m_changes.clear();
    m_folder.clear();
}

// A folder's changes reach the disk in their order, so that a cut leaves the first so many of them.
void LossyVfs::undoFolder(const Random& random)
{
    std::size_t kept = random(static_cast<std::uint32_t>(m_folder.size()) + 1);
    for (; m_folder.size() > kept; m_folder.pop_back()) {
        FolderChange& change = m_folder.back();
        QFile::remove(QFile::decodeName(change.path.c_str()));
        m_changes.erase(change.path);
        if (change.removed) {
            writeAt(change.path, 0, change.content.data(), static_cast<std::int64_t>(change.content.size()));
            m_changes[change.path] = std::move(change.changes);
        }
        ++m_losses.files;
    }
}

void LossyVfs::applyTorn(const std::string& path, const Change& change, const Random& random)
{
    const auto size = static_cast<std::int64_t>(change.bytes.size());
    for (std::int64_t at = 0; at < size;) {
        const std::int64_t next = std::min(size, at + kSector - (change.offset + at) % kSector);
        if (random(2) == 0)
            writeAt(path, change.offset + at, change.bytes.data() + at, next - at);
        at = next;
    }
    ++m_losses.torn;
}

void LossyVfs::cutFile(const std::string& path, const std::vector<Change>& changes, const Random& random)
{
    for (auto change = changes.rbegin(); change != changes.rend(); ++change) {
        resize(path, change->oldSize);
        if (!change->before.empty())
            writeAt(path, change->offset, change->before.data(),
                    static_cast<std::int64_t>(change->before.size()));
    }
    // Of a hundred: how many of the writes had reached the disk, and how many of those only in part.
    const std::uint32_t kept = random(5) * 25;
    const std::uint32_t torn = random(3) * 20;
    for (const Change& change : changes) {
        if (random(100) >= kept)
            ++m_losses.writes;
        else if (change.bytes.empty())
            resize(path, std::min(change.offset, sizeOf(path)));
        else if (random(100) < torn)
            applyTorn(path, change, random);
        else
            writeAt(path, change.offset, change.bytes.data(), static_cast<std::int64_t>(change.bytes.size()));
    }
}

void LossyVfs::cut(const Random& random)
{
    undoFolder(random);
    for (const auto& [path, changes] : m_changes)
        cutFile(path, changes, random);
    ++m_losses.cuts;
    settle();
    revive();
}

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
    if (sqlite3_vfs_register(m_own.get(), 1) != SQLITE_OK)
        qFatal("the file system can't be registered");
}

LossyVfs::~LossyVfs()
{
    sqlite3_vfs_unregister(m_own.get());
    sqlite3_vfs_register(m_real, 1);
}

} // namespace heliograph
