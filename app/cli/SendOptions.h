// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/ListOptions.h"
#include "core/message/Message.h"

#include <QStringList>

#include <CLI/CLI.hpp>
#include <set>
#include <string>

namespace heliograph {

/// The options of `send` as they were typed.
struct SendOptions {
    QString account;
    QString from, book, to;
    QString type = QStringLiteral("sms");
    QString textColumn;
    Message message; ///< its texts
    QString at, atColumn, validUntil, viberValidUntil;
    QString name;
    QString sheet, encoding, delimiter, quote, region, duplicates = QStringLiteral("keep-first");
    bool includeHidden = false;
    TakeOptions take;
    QStringList maps;
    bool skipRepeats = false, allowRepeats = false;
    int maxParts = 0;
    qint64 maxRecipients = 0;
    bool dryRun = false;
    QString documents;
    std::string wait;            ///< empty = don't, kWaitForAll, or seconds
    std::set<std::string> given; ///< names of the options that stand on the line
};

/// Declares the options of `send` on its command; `options` must live as long as the command.
void declareSendOptions(CLI::App& command, SendOptions& options);

/// What the option parser gives for `--wait` alone.
inline constexpr char kWaitForAll[] = "true";
/// `--wait[=SECONDS]`: a flag, so that a word after it is never taken for the seconds.
CLI::Option* addWait(CLI::App& command, std::string& wait);

} // namespace heliograph
