// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliOutput.h"

#include "app/cli/CliJson.h"
#include "app/cli/CliText.h"
#include "app/cli/ErrorHint.h"

#include <QFileDevice>
#include <QJsonDocument>

#include <algorithm>

namespace heliograph {
namespace {

constexpr int kBarWidth = 30;
constexpr qint64 kBarEveryMs = 100;
constexpr qint64 kLineEveryMs = 5000;
constexpr int kPercent = 100;
constexpr int kColumnGap = 2;

QByteArray jsonLine(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

// Cells of a table stay on one line of the terminal.
QString oneLine(QString cell)
{
    return cell.replace(u'\n', u' ').replace(u'\r', u' ').replace(u'\t', u' ');
}

QString bar(qint64 done, qint64 total)
{
    const auto filled = static_cast<int>(std::clamp<qint64>(done * kBarWidth / total, 0, kBarWidth));
    return u'[' + QString(filled, u'#') + QString(kBarWidth - filled, u'.') + u']';
}

QString howFar(qint64 done, qint64 total)
{
    return total > 0 ? QStringLiteral("%1 %").arg(std::min<qint64>(done * kPercent / total, kPercent))
                     : QString::number(done);
}

} // namespace

void CliOutput::write(const QByteArray& bytes)
{
    endProgress();
    if (!m_outBroken && m_streams.out.write(bytes) != bytes.size())
        m_outBroken = true;
}

void CliOutput::writeError(const QString& line)
{
    endProgress();
    flush();
    m_streams.err.write(line.toUtf8() + '\n');
}

void CliOutput::text(const QString& line)
{
    if (!m_json)
        write(line.toUtf8() + '\n');
}

void CliOutput::row(const QStringList& cells, const std::vector<int>& widths)
{
    QString line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const bool last = i + 1 == cells.size();
        const qsizetype width =
            !last && std::size_t(i) < widths.size() ? widths[std::size_t(i)] + kColumnGap : 0;
        line += oneLine(cells.at(i)).leftJustified(width);
    }
    while (line.endsWith(u' '))
        line.chop(1);
    text(line);
}

void CliOutput::table(const QStringList& headers, const std::vector<QStringList>& rows)
{
    if (m_json)
        return;
    std::vector<int> widths;
    const auto widen = [&widths](const QStringList& cells) {
        widths.resize(std::max(widths.size(), std::size_t(cells.size())));
        for (qsizetype i = 0; i < cells.size(); ++i)
            widths[std::size_t(i)] = std::max(widths[std::size_t(i)], static_cast<int>(cells.at(i).size()));
    };
    widen(headers);
    for (const QStringList& cells : rows)
        widen(cells);
    if (!headers.isEmpty())
        row(headers, widths);
    for (const QStringList& cells : rows)
        row(cells, widths);
}

void CliOutput::facts(const std::vector<QStringList>& pairs)
{
    std::vector<QStringList> shown;
    for (const QStringList& pair : pairs) {
        if (!pair.value(1).isEmpty())
            shown.push_back({pair.value(0) + u':', pair.value(1)});
    }
    table({}, shown);
}

void CliOutput::object(QJsonObject object, const Error* error)
{
    if (!m_json)
        return;
    const QString key = QStringLiteral("error");
    if (error || !object.contains(key))
        object.insert(key, jsonError(error));
    write(jsonLine(object));
}

void CliOutput::line(const QJsonObject& object)
{
    if (m_json)
        write(jsonLine(object));
}

void CliOutput::raw(const QByteArray& bytes)
{
    write(bytes);
}

void CliOutput::warn(const QString& sentence)
{
    writeError(Cli::tr("Warning: %1").arg(sentence));
}

void CliOutput::prompt(const QString& question)
{
    endProgress();
    m_streams.err.write(question.toUtf8());
}

void CliOutput::progress(const QString& what, qint64 done, qint64 total)
{
    const bool terminal = m_streams.errIsTerminal;
    if (!m_lastProgress.isValid()) {
        m_lastProgress.start();
        return;
    }
    if (m_lastProgress.elapsed() < (terminal ? kBarEveryMs : kLineEveryMs))
        return;
    m_lastProgress.restart();
    if (!terminal)
        return writeError(what + u' ' + howFar(done, total));
    const QString shownBar = total > 0 ? u' ' + bar(done, total) : QString();
    m_streams.err.write("\r\x1b[K" + (what + shownBar + u' ' + howFar(done, total)).toUtf8());
    m_barShown = true;
}

void CliOutput::endProgress()
{
    if (!m_barShown)
        return;
    m_barShown = false;
    m_streams.err.write("\r\x1b[K");
}

ExitCode CliOutput::fail(const Error& error)
{
    if (m_json)
        object({}, &error);
    else
        writeError(describeWithHint(error));
    if (m_verbose && !error.technical.isEmpty())
        writeError(error.technical);
    return exitCodeFor(error.code);
}

void CliOutput::flush()
{
    if (auto* file = qobject_cast<QFileDevice*>(&m_streams.out); file && !file->flush())
        m_outBroken = true;
}

} // namespace heliograph
