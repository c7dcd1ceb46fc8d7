// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/Campaign.h"
#include "core/engine/RunView.h"
#include "ui/theme/Glyph.h"
#include "ui/theme/Tokens.h"

#include <QDateTime>
#include <QList>

namespace heliograph {

/// What the one primary button of the status page does.
enum class MainAction : quint8 { None, Pause, Resume, TryNow, Retry, BreakOff };

struct MainButton {
    MainAction action = MainAction::None;
    QString text;
    Glyph glyph = Glyph::Pause;
    QString disabledBecause{}; ///< empty = it can be pressed
};

/// What the page offers first for this campaign.
MainButton mainButton(const Campaign& campaign, const RunView& run);

/// One note of the page: what happened, what it means for the recipients, what to do.
struct StatusNote {
    Meaning meaning = Meaning::Neutral;
    QString headline;
    QString text;
    bool offersAccount = false; ///< "Check account…" helps
    bool offersLog = false;     ///< "What happened" helps
    QString helpTopic{};        ///< where the help says what to do
};

/// The notes of a campaign, the gravest first; `now` is local.
QList<StatusNote> notesOf(const Campaign& campaign, const RunView& run, const QDateTime& now);

/// Rows that can be retried without further thought, then with those that the gateway refused.
qint64 failedRows(const Counts& counts);
/// Rows that still wait here: nothing of them has left this computer.
qint64 waitingRows(const Counts& counts);
/// Why states can't be asked for now; empty = they can.
QString whyNoAsking(const Campaign& campaign, const RunView& run);

} // namespace heliograph
