// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/ProtocolLog.h"

#include "core/base/Log.h"
#include "core/gateway/ProtocolLogFile.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace heliograph {
namespace {

constexpr std::chrono::hours kDay{24};

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

void ProtocolLog::setFile(const QString& path, const ProtocolBounds& bounds)
{
    m_path = path;
    m_bounds = bounds;
    m_begunAt.reset();
    if (!path.isEmpty())
        rotate();
}

void ProtocolLog::add(Direction direction, const About& about, const QByteArray& document,
                      const QString& note)
{
    // Cut first: masking must not cost more than what is kept. The margin keeps a secret at the cut whole.
    constexpr qsizetype kMargin = 4096;
    QByteArray text = maskedForLog(document.left(kMaxEntryBytes + kMargin)).left(kMaxEntryBytes);
    m_entries.push_back({m_clock.now(), direction, about.endpoint, withoutPhones(note), std::move(text),
                         about.attempt, about.account});
    if (m_entries.size() > kMaxEntries)
        m_entries.pop_front();
    if (!m_path.isEmpty())
        writeToFile(m_entries.back());
}

void ProtocolLog::addSent(const About& about, const QByteArray& document)
{
    add(Direction::Sent, about, document, {});
}

void ProtocolLog::addReceived(const About& about, const Exchange& exchange)
{
    add(Direction::Received, about, exchange.answer.body, noteOf(exchange));
}

void ProtocolLog::writeToFile(const Entry& entry)
{
    rotate();
    QFile file(m_path);
    if (!file.exists()) {
        // Private before the first byte is in it.
        if (!file.open(QIODevice::WriteOnly | QIODevice::Append))
            return;
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    } else if (!file.open(QIODevice::WriteOnly | QIODevice::Append)) {
        return;
    }
    if (!m_begunAt)
        m_begunAt = entry.at;
    file.write(ProtocolLogFile::written(entry));
}

void ProtocolLog::rotate()
{
    const auto numbered = [this](int number) { return m_path + u'.' + QString::number(number); };
    for (int number = 1; number < kFiles; ++number) {
        const QFileInfo old(numbered(number));
        if (old.exists() &&
            old.lastModified() < m_clock.now().addSecs(-std::chrono::seconds(m_bounds.age).count()))
            QFile::remove(old.filePath());
    }
    const QFileInfo current(m_path);
    if (!current.exists()) {
        m_begunAt.reset();
        return;
    }
    if (!m_begunAt)
        m_begunAt = ProtocolLogFile::begunAt(m_path).value_or(m_clock.now());
    const bool old = m_begunAt->secsTo(m_clock.now()) > std::chrono::seconds(kDay).count();
    if (!old && current.size() < m_bounds.bytes / kFiles)
        return;
    QFile::remove(numbered(kFiles - 1));
    for (int number = kFiles - 1; number > 1; --number)
        QFile::rename(numbered(number - 1), numbered(number));
    QFile::rename(m_path, numbered(1));
    m_begunAt.reset();
}

} // namespace heliograph
