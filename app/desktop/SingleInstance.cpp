// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/SingleInstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QThread>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace heliograph {
namespace {

constexpr qint64 kLongestLine = 64 * 1024;
constexpr int kPauseMs = 20;
const QByteArray kTaken = QByteArrayLiteral("taken\n");

QString folderFor(const QString& given)
{
#ifdef Q_OS_WIN
    // The one for run-time files is the user's own folder, where a lock would lie about among documents.
    constexpr auto kUsual = QStandardPaths::TempLocation;
#else
    constexpr auto kUsual = QStandardPaths::RuntimeLocation;
#endif
    QString folder = given.isEmpty() ? QStandardPaths::writableLocation(kUsual) : given;
    if (folder.isEmpty())
        folder = QDir::tempPath();
    return folder;
}

// The same workspace has the same name, however its folder was written.
QString nameFor(const QString& workspaceFolder)
{
    const QFileInfo folder(workspaceFolder);
    const QString canonical = folder.canonicalFilePath();
    const QString path = canonical.isEmpty() ? QDir::cleanPath(folder.absoluteFilePath()) : canonical;
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QStringLiteral("heliograph-") + QString::fromLatin1(hash.first(20));
}

} // namespace

SingleInstance::SingleInstance(const QString& workspaceFolder, const QString& runtimeFolder, QObject* parent)
    : QObject(parent),
      m_name(QDir(folderFor(runtimeFolder)).filePath(nameFor(workspaceFolder))),
      m_lock(m_name + QStringLiteral(".lock"))
{
#ifdef Q_OS_WIN
    // A pipe has a name of its own kind; the user's session keeps it apart from others.
    m_name = QFileInfo(m_name).fileName() + u'-' + qEnvironmentVariable("USERNAME");
#endif
    // Only the owner's end makes the lock stale, however long it runs.
    m_lock.setStaleLockTime(0);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::accept);
}

SingleInstance::~SingleInstance()
{
    m_server.close();
}

SingleInstance::Role SingleInstance::claim(const StartRequest& request, std::chrono::milliseconds patience)
{
    QElapsedTimer waited;
    waited.start();
    do {
        // The first may end while the second waits for it.
        if (m_lock.tryLock(0))
            return listen() ? Role::First : Role::Alone;
        if (handOver(request, patience - std::chrono::milliseconds(waited.elapsed())))
            return Role::Second;
        QThread::msleep(kPauseMs);
    } while (!waited.hasExpired(patience.count()) && m_lock.error() == QLockFile::LockFailedError);
    return Role::Alone;
}

bool SingleInstance::listen()
{
    // Whoever holds the lock is the only one, so a socket that is there is a crashed program's.
    QLocalServer::removeServer(m_name);
    return m_server.listen(m_name);
}

bool SingleInstance::handOver(const StartRequest& request, std::chrono::milliseconds patience) const
{
    const int wait = static_cast<int>(std::max<qint64>(patience.count(), 1));
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(wait))
        return false;
#ifdef Q_OS_WIN
    AllowSetForegroundWindow(ASFW_ANY);
#endif
    socket.write(request.toLine() + '\n');
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(wait))
            return false;
    }
    return socket.readLine() == kTaken;
}

void SingleInstance::accept()
{
    while (QLocalSocket* socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { readFrom(socket); });
        readFrom(socket);
    }
}

void SingleInstance::readFrom(QLocalSocket* socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() > kLongestLine)
            socket->abort();
        return;
    }
    const auto request = StartRequest::fromLine(socket->readLine(kLongestLine));
    if (!request) {
        socket->abort();
        return;
    }
    socket->write(kTaken);
    socket->disconnectFromServer();
    Q_EMIT requested(*request);
}

} // namespace heliograph
