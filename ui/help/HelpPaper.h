// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QHash>

class QTextDocument;

namespace heliograph {

struct HelpPage;

/// Puts a page into a document in the program's fonts and colours. Returns the number of the block that each
/// of its places stands in.
QHash<QString, int> layHelpPage(QTextDocument& document, const HelpPage& page, const Theme& theme);

} // namespace heliograph
