// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spreadsheet/NumberFormat.h"

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace heliograph {

/// The kinds of values of a cell (ODF 1.3 part 3, 19.389 office:value-type).
enum class OdsType : quint8 { None, Number, Percentage, Currency, Date, Time, Boolean, Text };

OdsType odsTypeOf(QByteArrayView word);

/// What a cell of this value and format shows when the file doesn't say it.
QString odsValueText(OdsType type, QByteArrayView value, const NumberFormat& format);

/// What the operator sees of a cell whose text stands in the file: that text, but numbers that a
/// format cut down to "7.90E+10" or that are nothing but digits come with all of them.
QString odsShownText(OdsType type, QByteArrayView value, const NumberFormat& format, QString text);

/// Days of a duration ("PT26H05M06S"); std::nullopt for other texts.
std::optional<double> odsDays(QByteArrayView duration);

} // namespace heliograph
