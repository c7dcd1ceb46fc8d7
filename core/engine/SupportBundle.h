// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"
#include "core/gateway/ProtocolLogFile.h"
#include "core/settings/Settings.h"
#include "core/spreadsheet/ZipWriter.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace heliograph {

class Connection;

/// What those who help with the program need to know, in one ZIP: versions, settings, accounts and campaigns
/// in numbers, the log's end, and documents. Nothing in it tells a secret, a login, a name, a phone or a
/// text. It is gathered first, so that a person sees what is in it before it is saved.
class SupportBundle {
public:
    struct Sources {
        QString folder; ///< the workspace
        const Settings& settings;
        Connection* connection = nullptr;                   ///< null = the workspace can't be used
        std::optional<Error> trouble;                       ///< why it can't
        std::optional<std::vector<ProtocolHead>> documents; ///< oldest first; absent = all of the log
        QDateTime at;
    };

    /// Long work. ErrorCode::Cancelled; what can't be read is said in its place in the bundle.
    static Result<SupportBundle> gather(const Sources& sources, const Progress& progress);

    /// A part, as a person is told of it.
    struct Part {
        QString name;
        QString what;
        qint64 bytes = 0;
    };
    const std::vector<Part>& contents() const { return m_contents; }
    /// The same as lines, what is left out as the last.
    QString contentsText() const;

    /// ErrorCode::UnwritableFile.
    Result<void> save(const QString& path) const;
    /// A name for the file, with the day.
    QString fileName() const;

private:
    void add(const QString& name, const QString& what, const QByteArray& bytes);
    void addWorkspace(Connection& connection);
    Result<void> addDocuments(const Sources& sources, const QStringList& accounts, const Progress& progress);

    std::vector<Part> m_contents;
    std::vector<ZipPart> m_parts;
    QDateTime m_at;
};

} // namespace heliograph
