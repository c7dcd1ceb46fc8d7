// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace heliograph {

/// From now on a program that gets no more memory says so in the user's language on standard error and ends
/// at once with `exitCode`; without this it would abort without a word. Nothing is tidied up: whatever has to
/// last is written before it is needed. To be called once the translations are installed, as the sentence is
/// prepared now.
void endWhenMemoryEnds(int exitCode);

} // namespace heliograph
