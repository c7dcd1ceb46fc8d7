// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/spreadsheet/PackageMaker.h"

/// Pieces of an OpenDocument spreadsheet, and its rows as both parsers read them.
namespace ods {

QByteArray table(const QByteArray& rows, const QByteArray& attributes = "table:name=\"Data\"");
QByteArray row(const QByteArray& cells, const QByteArray& attributes = {});
QByteArray text(const QByteArray& content);
QByteArray number(const QByteArray& value, const QByteArray& shown, const QByteArray& attributes = {});
/// Without a text.
QByteArray typed(const QByteArray& type, const QByteArray& attributes);
QByteArray cellStyle(const QByteArray& name, const QByteArray& dataStyle, const QByteArray& more = {});
/// Formats of every kind for cells: ceN0, ceN2 (thousands, two decimals), ceNS (scientific), ceNM (by a
/// condition), ceNP (percent), ceNC (money), ceND, ceNR (dates), ceNT (time); "child" of ceN2, "circle" of
/// itself; "hidden" for a table.
QByteArray styles();

/// Writes the file twice, once as it is for the quick parser and once so that only the full one may read it;
/// both must say the same.
QStringList dumpBoth(PackageMaker maker, bool includeHidden = false, const QString& sheet = {});
QStringList dumpTable(const QByteArray& rows, bool includeHidden = false);

} // namespace ods
