// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/CliStreams.h"
#include "app/cli/ExitCode.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace heliograph {

/// What the command line says: human text or JSON on stdout, progress, warnings and human errors on stderr.
/// Everything is UTF-8 without BOM, whatever the locale.
class CliOutput {
public:
    explicit CliOutput(CliStreams& streams) : m_streams(streams) {}

    bool json() const { return m_json; }
    void setJson(bool json) { m_json = json; }
    /// -v: the technical words behind an error too.
    void setVerbose(bool verbose) { m_verbose = verbose; }

    // For people; nothing at all with --json.
    void text(const QString& line);
    /// Columns as wide as their widest cell, two blanks apart; without headers when these are empty.
    void table(const QStringList& headers, const std::vector<QStringList>& rows);
    /// "label: value" lines with the values one below the other; pairs without a value are left out.
    void facts(const std::vector<QStringList>& pairs);
    /// One row of a table that is too long to be held in memory; widths in characters.
    void row(const QStringList& cells, const std::vector<int>& widths);

    // For scripts; nothing at all without --json.
    /// The one object of a command, with "error" added where it has none.
    void object(QJsonObject object, const Error* error = nullptr);
    /// One line of JSON Lines.
    void line(const QJsonObject& object);

    /// Bytes to stdout as they are, in either mode.
    void raw(const QByteArray& bytes);
    /// False once nobody reads stdout any more; long output may then stop.
    bool isHeard() const { return !m_outBroken; }

    // To stderr in either mode.
    void warn(const QString& sentence);
    /// A question as it is, without a line end.
    void prompt(const QString& question);
    /// Shows how far long work is: a bar on a terminal, else a line every few seconds. total 0 = not known.
    void progress(const QString& what, qint64 done, qint64 total);
    /// Takes the bar away; warn(), text() and fail() do so themselves.
    void endProgress();

    /// Says why the command failed: JSON on stdout, a sentence on stderr. Returns the exit code.
    ExitCode fail(const Error& error);
    /// Hands everything over to whoever reads stdout; see isHeard().
    void flush();

private:
    void write(const QByteArray& bytes);
    void writeError(const QString& line);

    CliStreams& m_streams;
    bool m_json = false;
    bool m_verbose = false;
    bool m_outBroken = false;
    bool m_barShown = false;
    QElapsedTimer m_lastProgress;
};

} // namespace heliograph
