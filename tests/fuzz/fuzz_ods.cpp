// SPDX-License-Identifier: GPL-3.0-or-later
// ODS: inputs that begin with "PK" are whole files; others are the content part and, behind a NUL, the styles
// part. What stands around the tables is put there, when the input doesn't begin as a document of its own.
#include "tests/fuzz/FuzzFile.h"

#include <QByteArray>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    const QByteArray input(reinterpret_cast<const char*>(data), qsizetype(size));
    if (input.startsWith("PK")) {
        heliograph::fuzz::readEverything(input);
        return 0;
    }
    const QByteArray urn = "urn:oasis:names:tc:opendocument:xmlns:";
    QByteArray names;
    for (const char* prefix : {"office", "table", "text", "style"})
        names += QByteArray(" xmlns:") + prefix + "=\"" + urn + prefix + ":1.0\"";
    names += " xmlns:number=\"" + urn + "datastyle:1.0\"";
    const qsizetype cut = input.indexOf('\0');
    const QByteArray tables = cut < 0 ? input : input.left(cut);
    const QByteArray styles = cut < 0 ? QByteArray() : input.mid(cut + 1);
    const QByteArray content =
        tables.startsWith("<?xml")
            ? tables
            : "<office:document-content" + names + "><office:automatic-styles>" + styles +
                  "</office:automatic-styles><office:body><office:spreadsheet>" + tables +
                  "</office:spreadsheet></office:body></office:document-content>";
    heliograph::fuzz::readPackage("application/vnd.oasis.opendocument.spreadsheet" + QByteArray(1, '\0') +
                                      content,
                                  {"mimetype", "content.xml"});
    return 0;
}
