// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/GridReader.h"
#include "core/storage/RecipientStore.h"

#include <QDateTime>

namespace heliograph {

/// "+7 900 000 01 01"; what is no number stays as it was typed.
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
QString stateSentence(const GridRow& row);
/// Whether the message costs money, as far as that is known.
QString chargedText(RecipientState state);

/// One line of a row's story.
QString eventSentence(const RecipientEvent& event);

} // namespace heliograph
