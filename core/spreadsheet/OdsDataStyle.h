// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spreadsheet/XmlPartReader.h"

#include <QHash>

namespace heliograph {

/// Whether an element of that local name is a data style (ODF 1.3 part 3, 16.29).
bool isOdsDataStyle(QStringView name);

/// Reads the data style that the reader stands at, to its end, and says it as a number format code
/// (NumberFormat::fromCode); empty for one that shows numbers as they are or is too long. Styles that it
/// refers to by conditions are looked up among those already read.
QString readOdsDataStyle(XmlPartReader& reader, const QHash<QByteArray, QString>& known);

} // namespace heliograph
