// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace heliograph {

// What a row takes on the disk, for Workspace::needSpace(). Measured with 20,000 rows; a test holds these
// numbers against what the database really grows by.

/// A recipient of a draft or a contact of a book, without its cells (measured: 62 bytes).
inline constexpr qint64 kBytesPerListRow = 120;
/// What sealing and sending add: the log of the one transaction that seals, the fingerprint, the document and
/// its outcome (measured: 383 bytes together), and reports, about 100 bytes each.
inline constexpr qint64 kBytesPerSentRow = 700;

} // namespace heliograph
