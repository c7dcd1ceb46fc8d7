// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/ListPreview.h"
#include "ui/live/WorkBar.h"

#include <functional>

class QComboBox;

namespace heliograph {

class NoteBar;

// What the boxes above a list offer, and what is said while it is read: alike for campaigns and for books.
// The boxes are set without a signal.

bool hasSheets(const ListPreview& preview);
bool hasEncoding(const ListPreview& preview);

/// The usual ones, once.
void offerEncodings(QComboBox& box);
void offerDelimiters(QComboBox& box);
void offerQuotes(QComboBox& box);

/// The sheets that may be read; hidden ones only when they are asked for.
void showSheets(QComboBox& box, const ListPreview& preview);
/// Rows 1 to 10 and none; `row` holds %1.
void showHeaderRows(QComboBox& box, const ListPreview& preview, const QString& row, const QString& none);
/// The encoding in use, with how sure that is in the tip.
void showEncoding(QComboBox& box, const ListPreview& preview);
/// Chooses the entry with this value.
void chooseData(QComboBox& box, const QVariant& value);

/// Says in the note that further columns have phone numbers, with a link to take each; true when there are.
bool offerOtherPhones(NoteBar& note, const ListPreview& preview, const std::function<void(int)>& take);

/// "412,000 of about 1,000,000 rows · 210,000 a second", counted from this call.
WorkBar::Sentence readingSentence();

} // namespace heliograph
