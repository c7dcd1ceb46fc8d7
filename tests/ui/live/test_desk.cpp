// SPDX-License-Identifier: GPL-3.0-or-later
// A backup takes the place of a workspace that others in the program ask all the while.
#include "core/storage/DatabaseFiles.h"
#include "core/storage/GridReader.h"
#include "tests/ui/UiWorld.h"

#include <QDir>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace heliograph;

namespace {

using Names = QStringList;

Result<Names> accountsOf(AccountStore store)
{
    const Result<std::vector<Account>> accounts = store.accounts();
    if (!accounts)
        return forward(accounts);
    Names names;
    for (const Account& account : *accounts)
        names += account.name;
    return names;
}

/// Whether this program has the file open.
bool isOpenHere(const QString& file)
{
#ifdef Q_OS_LINUX
    const QDir handles(QStringLiteral("/proc/self/fd"));
    for (const QFileInfo& handle : handles.entryInfoList(QDir::Files | QDir::System)) {
        if (handle.symLinkTarget() == file)
            return true;
    }
    return false;
#else
    // What is open can't be moved there.
    const QString elsewhere = file + QStringLiteral(".moved");
    return !QFile::rename(file, elsewhere) || !QFile::rename(elsewhere, file);
#endif
}

} // namespace

class DeskTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void nothingStaysOpen();
    void theKeysAskedMeanwhileComeAfterwards();
    void jobsThatComeMeanwhileFindTheRestored();
    void anErrorLeavesEverythingAsItWas();

private:
    QString database() const { return databaseFile(m_world->folder()); }
    void beginToRead();
    void beginWork();
    void beginLongWork();
    void beginToRestore();
    void closeFeed();

    std::unique_ptr<UiWorld> m_world;
    QString m_backup; ///< with the account "Before" alone
    QSemaphore m_begun;
    QSemaphore m_mayEnd;
    std::optional<Result<Names>> m_read;
    std::optional<Result<Names>> m_worked;
    std::optional<Result<QString>> m_aside;
    bool m_closed = false;
};

void DeskTest::init()
{
    m_read.reset();
    m_worked.reset();
    m_aside.reset();
    m_closed = false;
    m_mayEnd.acquire(m_mayEnd.available());
    m_world = std::make_unique<UiWorld>();
    m_world->addAccount(QStringLiteral("Before"));
    m_backup = m_world->path(QStringLiteral("copy.db"));
    m_world->engine([path = m_backup](Engine& engine) -> Result<bool> {
        if (const Result<void> made = engine.workspace().backupTo(path); !made)
            return forward(made);
        return true;
    });
    m_world->addAccount(QStringLiteral("After"));
    QTRY_VERIFY(m_world->feed.latest());
}

void DeskTest::cleanup()
{
    m_mayEnd.release();
    m_world.reset();
}

void DeskTest::beginToRead()
{
    m_read.reset();
    m_world->desk.read(
        &m_world->desk, [](Connection& connection) { return accountsOf(AccountStore(connection)); },
        [this](const Result<Names>& names) { m_read = names; });
}

void DeskTest::beginWork()
{
    m_world->desk.work(
        &m_world->desk, [](Engine& engine, const Progress&) { return accountsOf(engine.accounts()); },
        [this](const Result<Names>& names) { m_worked = names; });
}

void DeskTest::beginLongWork()
{
    m_world->desk.work(
        &m_world->desk,
        [this](Engine&, const Progress&) -> Result<bool> {
            m_begun.release();
            m_mayEnd.acquire();
            return true;
        },
        [](const Result<bool>&) {});
    m_begun.acquire();
}

void DeskTest::beginToRestore()
{
    m_world->desk.restore(&m_world->desk, m_backup, {},
                          [this](const Result<QString>& kept) { m_aside = kept; });
}

void DeskTest::closeFeed()
{
    m_world->feed.close([this] { m_closed = true; });
    QTRY_VERIFY(m_closed);
}

void DeskTest::nothingStaysOpen()
{
    m_world->feed.askKeys({});
    beginToRead();
    QTRY_VERIFY(m_read.has_value());
    beginWork();
    QTRY_VERIFY(m_worked.has_value());
    QVERIFY(isOpenHere(database()));
    closeFeed();
    beginToRestore();
    QTRY_VERIFY(m_aside.has_value());
    QVERIFY2(m_aside->has_value(), qPrintable(m_aside->error().technical));
    QVERIFY(QFile::exists(**m_aside) && !isOpenHere(**m_aside));

    QSignalSpy looked(&m_world->feed, &WorkspaceFeed::workspaceRead);
    m_world->feed.reopen();
    QTRY_VERIFY(!looked.isEmpty());
    QVERIFY(!m_world->feed.latest()->error);
    beginToRead();
    QTRY_VERIFY(m_read.has_value());
    QCOMPARE(m_read->value_or(Names()), Names{QStringLiteral("Before")});
}

// A grid that waits for its rows would wait for ever.
void DeskTest::theKeysAskedMeanwhileComeAfterwards()
{
    closeFeed();
    QSignalSpy keys(&m_world->feed, &WorkspaceFeed::keysRead);
    QSignalSpy places(&m_world->feed, &WorkspaceFeed::placeRead);
    const quint64 asked = m_world->feed.askKeys({});
    m_world->feed.askPlace({});
    QTRY_COMPARE(places.size(), 1);
    QVERIFY(keys.isEmpty());
    m_world->feed.reopen();
    QTRY_VERIFY(!keys.isEmpty());
    QCOMPARE(keys.constLast().constFirst().value<KeysAnswer>().generation, asked);
}

void DeskTest::jobsThatComeMeanwhileFindTheRestored()
{
    closeFeed();
    beginLongWork();
    beginToRestore();
    beginWork();
    // Pages are read as long as the old workspace is there.
    beginToRead();
    QTRY_VERIFY(m_read.has_value());
    QCOMPARE(m_read->value_or(Names()).size(), 2);
    QVERIFY(!m_aside && !m_worked);

    m_mayEnd.release();
    while (!m_aside) {
        beginToRead();
        QTRY_VERIFY(m_read && m_read->has_value());
    }
    QVERIFY(m_aside->has_value());
    QTRY_VERIFY(m_worked.has_value());
    QCOMPARE(m_worked->value_or(Names()), Names{QStringLiteral("Before")});
    beginToRead();
    QTRY_VERIFY(m_read.has_value());
    QCOMPARE(m_read->value_or(Names()), Names{QStringLiteral("Before")});
}

void DeskTest::anErrorLeavesEverythingAsItWas()
{
    QVERIFY(QFile(m_backup).resize(5000));
    const auto files = [this] { return QDir(m_world->folder()).entryList(QDir::Files, QDir::Name); };
    const QStringList before = files();
    beginToRestore();
    QTRY_VERIFY(m_aside.has_value());
    QVERIFY(!*m_aside);
    beginWork();
    QTRY_VERIFY(m_worked.has_value());
    QCOMPARE(m_worked->value_or(Names()).size(), 2);
    QCOMPARE(files(), before);
}

QTEST_MAIN(DeskTest)
#include "test_desk.moc"
