// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/SingleInstance.h"

#include <QDir>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <cstdio>

using namespace heliograph;
using Role = SingleInstance::Role;

namespace {

const QString kHold = QStringLiteral("--hold");

/// A second start, in a thread as the first needs its event loop.
Role startAgain(const QString& workspace, const QString& runtime, const StartRequest& request,
                std::chrono::milliseconds patience = std::chrono::seconds(20))
{
    Role role = Role::Alone;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        SingleInstance second(workspace, runtime);
        role = second.claim(request, patience);
    }));
    QSignalSpy ended(thread.get(), &QThread::finished);
    thread->start();
    while (!thread->isFinished())
        ended.wait(10);
    return role;
}

StartRequest sampleRequest()
{
    StartRequest request;
    request.file = QStringLiteral("/tmp/Клиенты \"весна\".xlsx");
    request.campaign = 9'000'000'000;
    request.quickMessage = true;
    request.activation = QStringLiteral("token-1");
    return request;
}

} // namespace

class TestDesktopInstance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_dir.reset(); }
    void requestSurvivesItsLine();
    void secondHandsOver();
    void otherWorkspacesAreOtherPrograms();
    void sameFolderWrittenOtherwise();
    void afterTheEndTheNextIsFirst();
    void afterACrashTheNextIsFirst();
    void deafFirst();
    void nonsenseIsNotHeard();
    void privateToTheUser();

private:
    QString workspace(const QString& name = QStringLiteral("w")) const { return m_dir->filePath(name); }
    QString runtime() const { return m_dir->filePath(QStringLiteral("run")); }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestDesktopInstance::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_dir->path()).mkpath(QStringLiteral("run")));
    QVERIFY(QDir(m_dir->path()).mkpath(QStringLiteral("w")));
}

void TestDesktopInstance::requestSurvivesItsLine()
{
    const StartRequest request = sampleRequest();
    QVERIFY(!request.toLine().contains('\n'));
    QCOMPARE(StartRequest::fromLine(request.toLine()), request);
    QVERIFY(!StartRequest::fromLine("[]"));
    QVERIFY(!StartRequest::fromLine("GET / HTTP/1.1"));
}

void TestDesktopInstance::secondHandsOver()
{
    SingleInstance first(workspace(), runtime());
    QSignalSpy spy(&first, &SingleInstance::requested);
    QCOMPARE(first.claim({}), Role::First);
    QCOMPARE(startAgain(workspace(), runtime(), sampleRequest()), Role::Second);
    QTRY_COMPARE(spy.count(), 1);
    QCOMPARE(spy.at(0).at(0).value<StartRequest>(), sampleRequest());
    QCOMPARE(startAgain(workspace(), runtime(), {}), Role::Second);
    QTRY_COMPARE(spy.count(), 2);
}

void TestDesktopInstance::otherWorkspacesAreOtherPrograms()
{
    SingleInstance first(workspace(), runtime());
    QCOMPARE(first.claim({}), Role::First);
    QCOMPARE(startAgain(workspace(QStringLiteral("other")), runtime(), {}), Role::First);
}

void TestDesktopInstance::sameFolderWrittenOtherwise()
{
    SingleInstance first(workspace(), runtime());
    QCOMPARE(first.claim({}), Role::First);
    QVERIFY(QFile::link(workspace(), m_dir->filePath(QStringLiteral("link"))));
    QCOMPARE(startAgain(m_dir->filePath(QStringLiteral("link/")), runtime(), {}), Role::Second);
    QCOMPARE(startAgain(workspace() + QStringLiteral("/../w"), runtime(), {}), Role::Second);
}

void TestDesktopInstance::afterTheEndTheNextIsFirst()
{
    {
        SingleInstance first(workspace(), runtime());
        QCOMPARE(first.claim({}), Role::First);
    }
    SingleInstance next(workspace(), runtime());
    QCOMPARE(next.claim({}), Role::First);
}

void TestDesktopInstance::afterACrashTheNextIsFirst()
{
    QProcess crashed;
    crashed.start(QCoreApplication::applicationFilePath(), {kHold, workspace(), runtime()});
    QVERIFY(crashed.waitForReadyRead(20'000));
    QCOMPARE(crashed.readLine().trimmed(), QByteArray("first"));
    crashed.kill();
    QVERIFY(crashed.waitForFinished());
    QVERIFY2(!QDir(runtime()).entryList(QDir::Files | QDir::System).isEmpty(), "it left something behind");

    SingleInstance next(workspace(), runtime());
    QSignalSpy spy(&next, &SingleInstance::requested);
    QCOMPARE(next.claim({}), Role::First);
    QCOMPARE(startAgain(workspace(), runtime(), sampleRequest()), Role::Second);
    QTRY_COMPARE(spy.count(), 1);
}

void TestDesktopInstance::deafFirst()
{
    SingleInstance first(workspace(), runtime());
    QCOMPARE(first.claim({}), Role::First);
    // No event loop runs meanwhile, so nobody answers.
    SingleInstance second(workspace(), runtime());
    QCOMPARE(second.claim({}, std::chrono::milliseconds(50)), Role::Alone);
}

void TestDesktopInstance::nonsenseIsNotHeard()
{
    SingleInstance first(workspace(), runtime());
    QSignalSpy spy(&first, &SingleInstance::requested);
    QCOMPARE(first.claim({}), Role::First);
    const QStringList sockets = QDir(runtime()).entryList({QStringLiteral("heliograph-*")}, QDir::System);
    QCOMPARE(sockets.size(), 1);
    QLocalSocket socket;
    socket.connectToServer(QDir(runtime()).filePath(sockets.constFirst()));
    QVERIFY(socket.waitForConnected());
    socket.write(QByteArray(200'000, 'x'));
    QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
    QCOMPARE(startAgain(workspace(), runtime(), sampleRequest()), Role::Second);
    QTRY_COMPARE(spy.count(), 1);
}

void TestDesktopInstance::privateToTheUser()
{
    SingleInstance first(workspace(), runtime());
    QCOMPARE(first.claim({}), Role::First);
    const QFileInfoList sockets =
        QDir(runtime()).entryInfoList({QStringLiteral("heliograph-*")}, QDir::System);
    QCOMPARE(sockets.size(), 1);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(sockets.constFirst().permissions() & others));
}

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == kHold) {
        SingleInstance instance(arguments.value(2), arguments.value(3));
        std::puts(instance.claim({}) == Role::First ? "first" : "not first");
        std::fflush(stdout);
        return QCoreApplication::exec();
    }
    TestDesktopInstance test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_desktop_instance.moc"
