// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/spreadsheet/PackageMaker.h"

#include <QByteArray>
#include <QList>

namespace heliograph {

/// A row of an OpenDocument table; a hidden one when told so.
inline QByteArray odsRow(const QList<QByteArray>& cells, bool isHidden = false)
{
    QByteArray row = isHidden ? "<table:table-row table:visibility=\"collapse\">" : "<table:table-row>";
    for (const QByteArray& cell : cells)
        row +=
            "<table:table-cell office:value-type=\"string\"><text:p>" + cell + "</text:p></table:table-cell>";
    return row + "</table:table-row>";
}

/// An ODS file: a hidden sheet "Archive" of one person, "Clients" of three, one of whom is in a hidden row,
/// and "Staff" of two.
inline QString writeOds(const QString& path)
{
    const QByteArray head = odsRow({"Phone", "Name"});
    const QByteArray archive = head + odsRow({"79000000109", "Gleb"});
    const QByteArray clients = head + odsRow({"79000000101", "Anna"}) +
                               odsRow({"79000000102", "Boris"}, true) + odsRow({"8 (900) 000-01-03", "Vera"});
    const QByteArray staff = head + odsRow({"79000000104", "Daria"}) + odsRow({"79000000105", "Egor"});
    const auto table = [](const QByteArray& name, const QByteArray& rows) {
        return "<table:table table:name=\"" + name + "\"" +
               (name == "Archive" ? " table:style-name=\"hidden\">" : ">") + rows + "</table:table>";
    };
    PackageMaker::openDocument(table("Archive", archive) + table("Clients", clients) + table("Staff", staff),
                               "<style:style style:name=\"hidden\" style:family=\"table\">"
                               "<style:table-properties table:display=\"false\"/></style:style>")
        .write(path);
    return path;
}

/// Two people with a mobile number each, one of whom has another at work, and one without a number.
inline QByteArray vCards()
{
    return "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Anna\r\nTEL;TYPE=CELL:+7 900 000-01-01\r\n"
           "TEL;TYPE=WORK:+7 900 000-02-01\r\nEND:VCARD\r\n"
           "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Boris\r\nTEL;TYPE=CELL:+7 900 000-01-02\r\nEND:VCARD\r\n"
           "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Vera\r\nEMAIL:vera@example.com\r\nEND:VCARD\r\n";
}

} // namespace heliograph
