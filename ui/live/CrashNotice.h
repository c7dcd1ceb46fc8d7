// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/RunView.h"

#include <QList>
#include <QString>

namespace heliograph {

/// What a window says when the program ended while it was sending: one sentence, and one button.
struct CrashNotice {
    QString headline;    ///< what happened
    QString text;        ///< what it means for the recipients
    QString button;      ///< "Resume sending 7,132"; with several campaigns "Show campaigns"
    qint64 campaign = 0; ///< that the button resumes; 0 = there are several
};

/// The notice for what was found after a crash; `campaigns` is not empty.
CrashNotice crashNotice(const QList<InterruptedCampaign>& campaigns);

} // namespace heliograph
