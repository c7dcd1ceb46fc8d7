// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/LogFile.h"

#include "core/base/Redaction.h"

#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>

#include <memory>

namespace heliograph {
namespace {

constexpr qsizetype kLongestText = 4000;
constexpr int kMostFiles = 20;

const char* levelWord(QtMsgType level)
{
    switch (level) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
        return "critical";
    case QtFatalMsg:
        return "fatal";
    }
    return "";
}

QString numbered(const QString& path, int number)
{
    return number == 0 ? path : path + u'.' + QString::number(number);
}

struct Kept {
    QMutex mutex;
    std::shared_ptr<LogFile> file;
    QtMessageHandler before = nullptr;
};

// Qt's message handler is a plain function, so where it writes to has to be known here. Never destroyed: Qt
// may have something to say until the very end.
Kept& kept()
{
    static Kept* const only = new Kept;
    return *only;
}

void onMessage(QtMsgType level, const QMessageLogContext& context, const QString& text)
{
    std::shared_ptr<LogFile> file;
    QtMessageHandler before = nullptr;
    {
        const QMutexLocker locker(&kept().mutex);
        file = kept().file;
        before = kept().before;
    }
    if (file && level != QtDebugMsg)
        file->write(QDateTime::currentDateTimeUtc(), level, QString::fromUtf8(context.category), text);
    if (before)
        before(level, context, text);
}

} // namespace

LogFile::LogFile(QString path, const LogBounds& bounds) : m_path(std::move(path)), m_bounds(bounds) {}

void LogFile::write(const QDateTime& at, QtMsgType level, const QString& category, const QString& text)
{
    QString line = redacted(text.left(kLongestText));
    line.replace(u'\n', u' ').replace(u'\r', u' ');
    const QByteArray bytes = at.toUTC().toString(Qt::ISODateWithMs).toLatin1() + ' ' + levelWord(level) +
                             ' ' + category.toUtf8() + ": " + line.toUtf8() + '\n';
    const QMutexLocker locker(&m_mutex);
    rotate(bytes.size());
    // Opened for each line: another program may have moved the file on meanwhile.
    QFile file(m_path);
    const bool isNew = !file.exists();
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        return;
    // Private before the first byte is in it.
    if (isNew)
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(bytes);
}

void LogFile::rotate(qint64 coming)
{
    const QFileInfo current(m_path);
    if (!current.exists() || current.size() + coming <= m_bounds.bytes)
        return;
    const int oldest = m_bounds.files - 1;
    QFile::remove(numbered(m_path, oldest));
    for (int number = oldest; number > 0; --number)
        QFile::rename(numbered(m_path, number - 1), numbered(m_path, number));
}

QByteArray LogFile::tail(const QString& path, qint64 mostBytes)
{
    QByteArray text;
    for (int number = 0; number < kMostFiles && text.size() < mostBytes; ++number) {
        QFile file(numbered(path, number));
        if (!file.exists())
            break;
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const qint64 room = mostBytes - text.size();
        const bool isCut = file.size() > room;
        if (isCut)
            file.seek(file.size() - room);
        QByteArray part = file.readAll();
        if (isCut)
            part.remove(0, part.indexOf('\n') + 1);
        text.prepend(part);
        if (isCut)
            break;
    }
    return text;
}

QString logFileName()
{
    return QStringLiteral("heliograph.log");
}

void keepLog(const QString& path, const LogBounds& bounds)
{
    QLoggingCategory::setFilterRules(QStringLiteral("heliograph.*.info=true"));
    const QtMessageHandler before = qInstallMessageHandler(onMessage);
    const QMutexLocker locker(&kept().mutex);
    if (before != onMessage)
        kept().before = before;
    kept().file = path.isEmpty() ? nullptr : std::make_shared<LogFile>(path, bounds);
}

} // namespace heliograph
