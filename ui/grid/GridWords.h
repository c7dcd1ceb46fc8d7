// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/StoryReader.h"

#include <QDateTime>

namespace heliograph {

/// Whether a row in this state has had nothing happen to it, so that it has no time of its own.
bool isNothingYet(RecipientState state);

/// A sentence as part of another one: without its full stop and its capital.
QString clauseOf(const QString& sentence);

/// "+7 900 000-01-01"; what is no number stays as it was typed.
QString shownPhone(const QString& phone);

/// "12:03:15" today, "10 Apr 16:20" this year, else with the year; local time.
QString shownTime(qint64 ms, const QDateTime& now);
/// With seconds and zone, for tool tips and screen readers.
QString exactTime(qint64 ms);
/// Since when a row is in its state; an en dash where nothing has happened to it yet.
QString shownSince(const GridRow& row, const QDateTime& now);

/// Why a row is in its state or what comes next, for the line beside the state's word; may be empty.
QString shownReason(const GridRow& row, const QDateTime& now);
/// What the state means for the recipient and what is to be done.
QString stateSentence(const GridRow& row, const QDateTime& now);
/// Whether the message costs money, as far as that is known: "usually yes", "charged: usually yes".
QString chargedWord(RecipientState state);
QString chargedText(RecipientState state);
/// Word, reason and since, as a screen reader says them.
QString accessibleState(const GridRow& row, const QDateTime& now);

/// The line of a row's story for a document that carried it.
QString handedOverSentence(const StoryAttempt& attempt);
/// The line for what happened then; `row` is as it is now.
QString eventSentence(const RecipientEvent& event, const GridRow& row);

} // namespace heliograph
