// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace heliograph {

/// From now on a program that gets no more memory says so in the user's language on standard error and ends
/// at once with `exitCode`; without this it would abort without a word. Nothing is tidied up: whatever has to
/// last is written before it is needed. The sentence is prepared now: to be called first thing, and once more
/// when the translations are installed.
void endWhenMemoryEnds(int exitCode);

} // namespace heliograph
