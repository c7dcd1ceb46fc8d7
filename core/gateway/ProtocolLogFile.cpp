// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/ProtocolLogFile.h"

#include "core/gateway/Account.h"

#include <QFile>
#include <QUrl>

#include <array>

namespace heliograph {
namespace {

constexpr char kMark[] = "== ";
constexpr qint64 kLongestHead = 4096;

std::optional<Endpoint> endpointOf(const QString& word)
{
    constexpr std::array kAll = {Endpoint::Send,        Endpoint::State, Endpoint::Balance,
                                 Endpoint::Originators, Endpoint::Time,  Endpoint::ListScheduled,
                                 Endpoint::Scheduled};
    const auto found =
        std::find_if(kAll.begin(), kAll.end(), [&](Endpoint one) { return endpointWord(one) == word; });
    return found == kAll.end() ? std::nullopt : std::optional(*found);
}

std::optional<ProtocolHead> headOf(const QByteArray& line)
{
    constexpr qsizetype kFields = 7;
    if (!line.startsWith(kMark) || !line.endsWith('\n'))
        return std::nullopt;
    const QString text = QString::fromUtf8(line.chopped(1));
    const QStringList fields = text.split(u' ');
    if (fields.size() < kFields)
        return std::nullopt;
    ProtocolHead head;
    head.at = QDateTime::fromString(fields.at(1), Qt::ISODateWithMs);
    head.direction = fields.at(2) == u">" ? ProtocolLog::Direction::Sent : ProtocolLog::Direction::Received;
    const std::optional<Endpoint> endpoint = endpointOf(fields.at(3));
    bool isAttempt = false;
    bool isSize = false;
    head.attempt = fields.at(4).toLongLong(&isAttempt);
    head.size = fields.at(5).toLongLong(&isSize);
    const bool sensible = isSize && head.size >= 0 && head.size <= ProtocolLog::kMaxEntryBytes;
    if (!head.at.isValid() || !endpoint || !isAttempt || !sensible)
        return std::nullopt;
    head.endpoint = *endpoint;
    head.account = fields.at(6) == u"-" ? QString() : QUrl::fromPercentEncoding(fields.at(6).toLatin1());
    head.note = fields.mid(kFields).join(u' ');
    return head;
}

// Calls `visit` with each entry's head; false ends it. False when the file can't be read.
template <class Visit>
bool forEachHead(QFile& file, Visit visit, QIODevice::OpenMode mode = QIODevice::ReadOnly)
{
    if (!file.open(mode))
        return false;
    while (!file.atEnd()) {
        std::optional<ProtocolHead> head = headOf(file.readLine(kLongestHead));
        if (!head)
            continue;
        head->file = file.fileName();
        head->offset = file.pos();
        if (!visit(*head))
            break;
        file.seek(std::min(head->offset + head->size + 1, file.size()));
    }
    return true;
}

QString oneLine(QString note)
{
    constexpr qsizetype kLongestNote = 500;
    return note.left(kLongestNote).replace(u'\n', u' ').replace(u'\r', u' ');
}

} // namespace

QByteArray ProtocolLogFile::written(const ProtocolLog::Entry& entry)
{
    const bool sent = entry.direction == ProtocolLog::Direction::Sent;
    const QByteArray account =
        entry.account.isEmpty() ? "-" : QUrl::toPercentEncoding(entry.account, {}, "-");
    return kMark + entry.at.toUTC().toString(Qt::ISODateWithMs).toLatin1() + (sent ? " > " : " < ") +
           endpointWord(entry.endpoint).toLatin1() + ' ' + QByteArray::number(entry.attempt) + ' ' +
           QByteArray::number(entry.text.size()) + ' ' + account + ' ' + oneLine(entry.note).toUtf8() + '\n' +
           entry.text + '\n';
}

Result<std::vector<ProtocolHead>> ProtocolLogFile::heads(const QString& path)
{
    std::vector<ProtocolHead> all;
    for (int number = ProtocolLog::kFiles; number >= 0; --number) {
        QFile file(number == 0 ? path : path + u'.' + QString::number(number));
        if (!file.exists())
            continue;
        const bool read = forEachHead(file, [&all](const ProtocolHead& head) {
            all.push_back(head);
            return true;
        });
        if (!read && file.exists())
            return fail(ErrorCode::UnreadableFile, file.fileName(), file.errorString());
    }
    return all;
}

Result<std::vector<ProtocolHead>> ProtocolLogFile::ofAttempt(const QString& path, qint64 attempt)
{
    Result<std::vector<ProtocolHead>> all = heads(path);
    if (all)
        std::erase_if(*all, [attempt](const ProtocolHead& head) { return head.attempt != attempt; });
    return all;
}

QByteArray ProtocolLogFile::text(const ProtocolHead& head)
{
    QFile file(head.file);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray text;
    // The line before it tells whether this is still the same file.
    const qint64 from = std::max<qint64>(0, head.offset - kLongestHead);
    file.seek(from);
    const QByteArray before = file.read(head.offset - from);
    const std::optional<ProtocolHead> found =
        headOf(before.mid(before.chopped(before.isEmpty() ? 0 : 1).lastIndexOf('\n') + 1));
    if (found && found->at == head.at && found->size == head.size && found->attempt == head.attempt)
        text = file.read(head.size);
    return text;
}

Result<std::vector<ProtocolLog::Entry>> ProtocolLogFile::read(const QString& path)
{
    QFile file(path);
    std::vector<ProtocolLog::Entry> entries;
    const bool read = forEachHead(file, [&](const ProtocolHead& head) {
        entries.push_back({head.at, head.direction, head.endpoint, head.note, file.read(head.size),
                           head.attempt, head.account});
        return true;
    });
    if (!read)
        return fail(ErrorCode::UnreadableFile, path, file.errorString());
    return entries;
}

Result<qint64> ProtocolLogFile::cover(const QString& path, const QSet<qint64>& attempts)
{
    qint64 covered = 0;
    std::optional<Error> trouble; // one file that can't be written doesn't spare the others
    // From the newest on: a file that is moved on meanwhile is met again under its next number.
    for (int number = 0; number <= ProtocolLog::kFiles; ++number) {
        QFile file(number == 0 ? path : path + u'.' + QString::number(number));
        if (attempts.isEmpty() || !file.exists())
            continue;
        bool written = true;
        // In place and of the same length, as others append to the file.
        const auto visit = [&](const ProtocolHead& head) {
            if (head.attempt == 0 || !attempts.contains(head.attempt))
                return true;
            const auto size = std::min(head.size, file.size() - head.offset);
            written = file.seek(head.offset) && file.write(QByteArray(size, ' ')) == size && file.flush();
            covered += 1;
            return written;
        };
        if ((!forEachHead(file, visit, QIODevice::ReadWrite) || !written) && file.exists() && !trouble)
            trouble = Error{ErrorCode::UnwritableFile, file.fileName(), file.errorString(), {}};
    }
    if (trouble)
        return tl::unexpected<Error>(*trouble);
    return covered;
}

std::optional<QDateTime> ProtocolLogFile::begunAt(const QString& path)
{
    QFile file(path);
    std::optional<QDateTime> at;
    forEachHead(file, [&at](const ProtocolHead& head) {
        at = head.at;
        return false;
    });
    return at;
}

} // namespace heliograph
