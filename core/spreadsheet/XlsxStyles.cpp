// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/XlsxStyles.h"

#include "core/spreadsheet/XmlPartReader.h"

#include <QHash>

namespace heliograph {

Result<std::vector<NumberFormat>> readCellFormats(ByteSource& source, const QString& path)
{
    XmlPartReader reader(source, path);
    QHash<int, NumberFormat> custom;
    std::vector<int> ids;
    bool inCells = false;
    bool inFormats = false; // those of conditional formatting are numbered apart
    while (reader.next()) {
        const QStringView name = reader.name();
        if (name == u"cellXfs")
            inCells = reader.isStart();
        else if (name == u"numFmts")
            inFormats = reader.isStart();
        else if (reader.isStart() && inFormats && name == u"numFmt")
            custom.insert(reader.attribute(u"numFmtId").toInt(),
                          NumberFormat::fromCode(reader.attribute(u"formatCode")));
        else if (reader.isStart() && inCells && name == u"xf")
            ids.push_back(reader.attribute(u"numFmtId").toInt());
    }
    if (const Result<void> outcome = reader.outcome(); !outcome)
        return forward(outcome);
    std::vector<NumberFormat> formats;
    formats.reserve(ids.size());
    for (const int id : ids)
        formats.push_back(NumberFormat::ofId(id, custom));
    return formats;
}

} // namespace heliograph
