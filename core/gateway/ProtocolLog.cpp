// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/ProtocolLog.h"

#include "core/base/Log.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace heliograph {
namespace {

constexpr int kKeptFiles = 2;

/// Both the attribute form (<password value="x"/>) and the element form (<password>x</password>).
const QRegularExpression& secretPattern()
{
    static const QRegularExpression pattern(
        QStringLiteral(R"(<(?:\w+:)?(?:password|token)\b[^<>]*?\bvalue\s*=\s*(?:"\K[^"]*|'\K[^']*))"
                       R"(|<(?:\w+:)?(?:password|token)\b[^<>/]*>\K[^<]*)"),
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

/// A run of digits as long as a phone number that is not the value of an id.
const QRegularExpression& phonePattern()
{
    static const QRegularExpression pattern(
        QStringLiteral(R"((?:\bid\w*|\w+_id\w*|\bnumber_sms)\s*(?:=\s*["']|>)\d+|(?<!\d)(\d{10,14})(?!\d))"),
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

QString withoutSecrets(const QString& text)
{
    QString masked = text;
    return masked.replace(secretPattern(), QStringLiteral("***"));
}

QString withoutPhones(const QString& text)
{
    QString masked;
    qsizetype done = 0;
    auto matches = phonePattern().globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (match.capturedLength(1) <= 0)
            continue;
        masked += QStringView(text).sliced(done, match.capturedStart(1) - done);
        masked += maskedPhone(match.capturedView(1));
        done = match.capturedEnd(1);
    }
    masked += QStringView(text).sliced(done);
    return masked;
}

QString noteOf(const Exchange& exchange)
{
    switch (exchange.fate) {
    case Exchange::Fate::NeverArrived:
        return QStringLiteral("never arrived: ") + exchange.technical;
    case Exchange::Fate::MaybeArrived:
        return QStringLiteral("may have arrived: ") + exchange.technical;
    case Exchange::Fate::Answered:
        break;
    }
    QString note = QStringLiteral("HTTP %1").arg(exchange.answer.status);
    if (exchange.answer.truncated)
        note += QStringLiteral(", cut");
    if (exchange.answer.tooLarge)
        note += QStringLiteral(", too large");
    return note;
}

} // namespace

QByteArray maskedForLog(const QByteArray& document)
{
    return withoutPhones(withoutSecrets(QString::fromUtf8(document))).toUtf8();
}

ProtocolLog::ProtocolLog(const Clock& clock) : m_clock(clock) {}

void ProtocolLog::setFile(const QString& path, qint64 maxFileBytes)
{
    m_path = path;
    m_maxFileBytes = maxFileBytes;
}

void ProtocolLog::add(Direction direction, Endpoint endpoint, const QByteArray& document, const QString& note)
{
    // Cut first: masking must not cost more than what is kept. The margin keeps a secret at the cut whole.
    constexpr qsizetype kMargin = 4096;
    QByteArray text = maskedForLog(document.left(kMaxEntryBytes + kMargin)).left(kMaxEntryBytes);
    m_entries.push_back({m_clock.now(), direction, endpoint, withoutPhones(note), std::move(text)});
    if (m_entries.size() > kMaxEntries)
        m_entries.pop_front();
    if (!m_path.isEmpty())
        writeToFile(m_entries.back());
}

void ProtocolLog::add(Endpoint endpoint, const Exchange& exchange)
{
    add(Direction::Received, endpoint, exchange.answer.body, noteOf(exchange));
}

void ProtocolLog::writeToFile(const Entry& entry) const
{
    rotate();
    QFile file(m_path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append))
        return;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const QByteArray arrow = entry.direction == Direction::Sent ? "> " : "< ";
    file.write(entry.at.toString(Qt::ISODateWithMs).toUtf8() + ' ' + arrow + entry.note.toUtf8() + '\n' +
               entry.text + '\n');
}

void ProtocolLog::rotate() const
{
    if (QFileInfo(m_path).size() < m_maxFileBytes)
        return;
    const auto numbered = [this](int number) { return m_path + u'.' + QString::number(number); };
    QFile::remove(numbered(kKeptFiles));
    for (int number = kKeptFiles; number > 1; --number)
        QFile::rename(numbered(number - 1), numbered(number));
    QFile::rename(m_path, numbered(1));
}

} // namespace heliograph
