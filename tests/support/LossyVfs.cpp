// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/LossyVfs.h"

#include <QFile>

#include <algorithm>
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
    // Somebody has renamed or removed it by hand.
    if (!QFile::exists(QFile::decodeName(path.c_str())))
        return;
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

} // namespace heliograph
