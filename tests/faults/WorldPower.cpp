// SPDX-License-Identifier: GPL-3.0-or-later
// What computers do in a simulated world: they lose power, are killed, and get old states of their disk back.
#include "core/storage/StopListStore.h"
#include "tests/faults/World.h"

#include <QDir>
#include <QFile>

namespace heliograph {

QString World::crash(bool power, bool inside)
{
    m_totals.add(power ? "power cuts" : "kills");
    const QString before = Judge::dump(m_desks[0]->workspace(), m_campaigns);
    for (const std::unique_ptr<Desk>& desk : m_desks)
        desk->kill();
    say(power ? QStringLiteral("the power fails") : QStringLiteral("killed"));
    if (power) {
        m_disk.cut(
            [this](std::uint32_t below) { return static_cast<std::uint32_t>(m_dice.below(int(below))); });
        harmWitness();
    } else {
        m_disk.revive();
    }
    m_clock.advance(std::chrono::seconds(m_dice.below(m_dice.oneIn(4) ? 30'000 : 60)));
    const QString wrong = openDesks(true);
    if (!wrong.isEmpty())
        return wrong;
    // Between two actions nothing is half written: every row must be found as it was. Inside one, what was
    // being sealed may have been sealed.
    const bool forked = m_desks[0]->workspace().wasForked() || m_desks[1]->workspace().wasForked();
    if (!inside && !forked && before != Judge::dump(m_desks[0]->workspace(), m_campaigns))
        return QStringLiteral("the crash lost something, or made something up");
    const Result<std::vector<Campaign>> all = CampaignStore(m_desks[0]->connection()).campaigns();
    if (!all)
        return QStringLiteral("the campaigns can't be read");
    m_campaigns.clear();
    for (const Campaign& campaign : *all) {
        if (campaign.isSealed())
            m_campaigns.push_back(campaign.id);
    }
    std::sort(m_campaigns.begin(), m_campaigns.end());
    return judge();
}

// Outside SQLite nothing is synced; the file may be missing, empty, or cut.
void World::harmWitness()
{
    if (!m_dice.oneIn(6))
        return;
    const QDir config(m_folders.path(QStringLiteral("config")));
    for (const QString& name : config.entryList({QStringLiteral("witness-*")}, QDir::Files, QDir::Name)) {
        QFile file(config.filePath(name));
        const int how = m_dice.below(3);
        if (how == 0)
            file.remove();
        else if (how == 1)
            file.resize(0);
        else if (file.open(QIODevice::ReadWrite))
            file.write(QByteArray(64, '\0'));
    }
    m_mayFork = true;
    m_totals.add("damaged witnesses");
    say(QStringLiteral("the witness is damaged"));
}

QString World::openDesks(bool powerMayFail)
{
    for (;;) {
        const bool fails = powerMayFail && m_dice.oneIn(6);
        if (fails)
            m_disk.dieAt(1 + m_dice.below(30));
        const bool opened = m_desks[0]->open() && m_desks[1]->open();
        m_disk.stayAlive();
        if (opened && !m_disk.isDead())
            break;
        for (const std::unique_ptr<Desk>& desk : m_desks)
            desk->kill();
        if (!fails)
            return QStringLiteral("the workspace can't be opened any more");
        m_totals.add("power cuts");
        m_totals.add("power cuts while opening");
        say(QStringLiteral("the power fails while it opens"));
        m_disk.cut(
            [this](std::uint32_t below) { return static_cast<std::uint32_t>(m_dice.below(int(below))); });
        m_mayFork = true;
    }
    const bool forked = m_desks[0]->workspace().wasForked() || m_desks[1]->workspace().wasForked();
    if (forked)
        m_totals.add("forks");
    if (forked && !m_mayFork)
        return QStringLiteral("the workspace takes itself for a copy");
    m_mayFork = false;
    return Judge::missing(m_desks[0]->workspace(), m_campaigns);
}

void World::backUp(Desk& desk)
{
    if (!desk.workspace().backupTo(m_folders.path(QStringLiteral("backup.db"))))
        return;
    m_kept = Kept{true, m_campaigns};
    m_totals.add("backups");
    say(QStringLiteral("backed up"));
}

void World::keepSnapshot()
{
    for (const std::unique_ptr<Desk>& desk : m_desks)
        desk->kill();
    m_disk.settle();
    m_folders.copyFolder(QStringLiteral("workspace"), QStringLiteral("snapshot"));
    m_kept = Kept{false, m_campaigns};
    m_totals.add("snapshots");
    say(QStringLiteral("snapshot"));
    m_wrong = openDesks(false);
}

QString World::restore()
{
    if (!m_kept)
        return {};
    for (const std::unique_ptr<Desk>& desk : m_desks)
        desk->kill();
    if (m_kept->isBackup) {
        const QString file = databaseFile(m_folders.place().folder);
        for (const char* rest : {"", "-wal", "-shm"})
            QFile::remove(file + QLatin1StringView(rest));
        if (!QFile::copy(m_folders.path(QStringLiteral("backup.db")), file))
            return QStringLiteral("the backup can't be put in place");
    } else {
        m_folders.copyFolder(QStringLiteral("snapshot"), QStringLiteral("workspace"));
    }
    m_disk.settle();
    m_campaigns = m_kept->campaigns;
    m_kept.reset();
    m_mayFork = true;
    m_totals.add("restores");
    say(QStringLiteral("restored"));
    if (const QString wrong = openDesks(false); !wrong.isEmpty())
        return wrong;
    if (!m_desks[0]->workspace().wasForked())
        return QStringLiteral("a restored workspace doesn't know that it is one");
    return afterRestore();
}

// What the older ledger can't know any more doesn't count: lists that were sealed later are gone, and whoever
// seals them again wishes it.
QString World::afterRestore()
{
    Workspace& workspace = m_desks[0]->workspace();
    QSet<QString> known;
    m_gateway.cancelled.clear();
    for (const qint64 campaign : m_campaigns) {
        for (const RecipientRow& row : rowsOf(workspace, campaign))
            known.insert(QString::number(row.clientId));
        noteCancelled(*m_desks[0], campaign);
    }
    for (const Truth& truth : m_gateway.truths()) {
        if (!known.contains(truth.clientId))
            m_judge.excuse(truth.phone, truth.text);
    }
    m_gateway.stopListed.clear();
    const Result<std::vector<StopListEntry>> stopped = StopListStore(workspace.connection()).entries();
    if (!stopped)
        return QStringLiteral("the stop list can't be read");
    for (const StopListEntry& entry : *stopped)
        m_gateway.stopListed.insert(entry.phone);
    m_judge.forgetSeen();
    return {};
}

} // namespace heliograph
