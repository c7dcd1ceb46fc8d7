// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

struct sqlite3_file;
struct sqlite3_vfs;

namespace heliograph {

/// The disk of a computer whose power may fail, as SQLite's default file system while it lives. Files are
/// real; what was written since a file's last sync is remembered, and a power cut leaves of it what a random
/// choice leaves: some of the writes, torn at sector borders, in any order; files made or removed since the
/// last sync of their folder may be missing or back again. Writes within a sector don't harm their neighbours
/// (SQLite counts on that, too). One thread, one at a time.
class LossyVfs {
public:
    LossyVfs();
    ~LossyVfs();
    LossyVfs(const LossyVfs&) = delete;
    LossyVfs& operator=(const LossyVfs&) = delete;

    /// A random number below its argument.
    using Random = std::function<std::uint32_t(std::uint32_t)>;

    /// Writing operations so far: writes, truncations, syncs, deletions.
    std::int64_t operations() const { return m_operations; }
    /// The power fails, or the process dies, at the n-th operation from now, which has no effect any more;
    /// nor has anything after it.
    void dieAt(std::int64_t nth);
    /// At once.
    void die() { m_dead = true; }
    void stayAlive() { m_deathIn = 0; }
    bool isDead() const { return m_dead; }

    /// The next so many operations fail with this SQLite code, without effect; files that don't grow may
    /// still be written while the code is SQLITE_FULL.
    void failNext(std::int64_t operations, int code);

    /// After a killed process: the system goes on and has everything that was written, synced or not.
    void revive();
    /// After a power cut; nothing may be open.
    void cut(const Random& random);
    /// Files were put in place by hand: what is on the disk now counts as synced.
    void settle();

    /// What the cuts so far have lost.
    struct Losses {
        std::int64_t cuts = 0;
        std::int64_t writes = 0; ///< lost as a whole
        std::int64_t torn = 0;   ///< of which only some sectors were left
        std::int64_t files = 0;  ///< that were missing or back again
    };
    const Losses& losses() const { return m_losses; }

    // What SQLite's calls end up in.
    struct Change {
        std::int64_t offset = 0; ///< of a write; the new size of a truncation
        std::int64_t oldSize = 0;
        std::string bytes;  ///< written; empty for a truncation
        std::string before; ///< what was there from `offset` on
    };
    enum class Verdict { Go, Dead, Fail };
    Verdict begin(bool grows);
    int failCode() const { return m_failCode; }
    void changed(const std::string& path, Change change);
    void created(const std::string& path);
    int remove(const char* path, bool syncFolder);
    void synced(const std::string& path, bool folderToo);
    sqlite3_vfs* real() const { return m_real; }

private:
    struct FolderChange {
        bool removed = false;
        std::string path;
        std::string content;         ///< of the removed file
        std::vector<Change> changes; ///< of it, since its last sync
    };

    void undoFolder(const Random& random);
    void cutFile(const std::string& path, const std::vector<Change>& changes, const Random& random);
    void applyTorn(const std::string& path, const Change& change, const Random& random);

    sqlite3_vfs* m_real;
    std::unique_ptr<sqlite3_vfs> m_own;
    std::map<std::string, std::vector<Change>> m_changes; ///< by path, since the last sync
    std::vector<FolderChange> m_folder;                   ///< since its last sync
    std::int64_t m_operations = 0;
    std::int64_t m_deathIn = 0; ///< 0 = not planned
    bool m_dead = false;
    std::int64_t m_failures = 0;
    int m_failCode = 0;
    Losses m_losses;
};

} // namespace heliograph
