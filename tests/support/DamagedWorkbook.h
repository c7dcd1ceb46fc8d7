// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spreadsheet/TableWriter.h"

#include <QFile>

namespace heliograph {

/// Writes a workbook with so many rows below its header (Phone, Bonus) that is damaged behind its middle.
inline void writeDamagedWorkbook(const QString& path, int rows)
{
    const auto check = [](bool good) {
        if (!good)
            qFatal("no test file");
    };
    auto table = createTable(path, {QStringLiteral("Clients"), {}});
    check(table.has_value());
    check((*table)->writeHeader({QStringLiteral("Phone"), QStringLiteral("Bonus")}).has_value());
    for (int n = 0; n < rows; ++n) {
        const QStringList cells{QString::number(79000000000 + n), QString::number(n * 7919 % 1000)};
        check((*table)->writeRow(cells).has_value());
    }
    check((*table)->close().has_value());
    QFile file(path);
    check(file.open(QIODevice::ReadWrite) && file.seek(file.size() * 3 / 5));
    check(file.write(QByteArray(4096, '\0')) == 4096);
}

} // namespace heliograph
