// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/translations/TsFile.h"

namespace heliograph {

/// What every translation of a language has to be.
struct TsLanguage {
    int pluralForms = 0;
    bool cyrillic = false; ///< words have to be in Cyrillic
};

/// The rules of a language by its code; no plural forms for one that TsRules.cpp doesn't know.
TsLanguage rulesOf(const QString& code);

/// What is wrong with a message, as words for whoever mends it; empty when all is well.
QStringList faultsOf(const TsEntry& entry, const TsLanguage& language);

} // namespace heliograph
