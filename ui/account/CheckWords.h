// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/GatewayQuestions.h"
#include "ui/theme/Glyph.h"
#include "ui/theme/Tokens.h"

#include <QDateTime>

namespace heliograph {

/// One line of the check's results.
struct CheckLine {
    Meaning meaning = Meaning::Success;
    Glyph glyph = Glyph::RingCheck;
    QString title;
    QString text;            ///< may be empty
    bool hasSenders = false; ///< "Show" lists them
};

/// Whether the gateway can do something, for the list below the results.
struct Capability {
    QString text;
    bool offered = false;
};

/// Why a check ended, in one sentence. `certificateEnds` is known where the gateway showed a certificate.
QString checkFailure(const Error& error, const QDateTime& certificateEnds, const QDateTime& now);

/// The line of that failure, with what the network said as its second line where that helps.
CheckLine failureLine(const Error& error, const QDateTime& certificateEnds, const QDateTime& now);

/// The lines that one finished question adds. `isFirst`: nothing has answered before it.
std::vector<CheckLine> linesOf(const Account& account, const CheckStep& step, bool isFirst);

/// The line about repeats, which needs no question.
CheckLine repeatLine(const GatewayProfile& profile);

/// What a gateway can do by its profile and, where it was checked, by what answered.
std::vector<Capability> capabilitiesOf(const GatewayProfile& profile, const QStringList& answered);

/// Senders that can be used, as the gateway told them, each once.
QStringList usableSenders(const OriginatorReply& senders);
/// "is still being checked", "was refused"; empty for one that can be used.
QString senderObstacle(const OriginatorReply::Sender& sender);

} // namespace heliograph
