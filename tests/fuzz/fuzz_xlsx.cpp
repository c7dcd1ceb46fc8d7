// SPDX-License-Identifier: GPL-3.0-or-later
// XLSX: inputs that begin with "PK" are whole files; others are parts, one behind the other with a NUL
// between them: sheet, strings, styles, workbook. Parts that the input lacks are sound ones.
#include "tests/fuzz/FuzzFile.h"

#include <QByteArray>
#include <QByteArrayList>

namespace {

const QByteArray kTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

QByteArray relationships(const QByteArray& list)
{
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + list +
           "</Relationships>";
}

QByteArray relationship(const QByteArray& id, const QByteArray& kind, const QByteArray& target)
{
    return "<Relationship Id=\"" + id + "\" Type=\"" + kTypes + "/" + kind + "\" Target=\"" + target + "\"/>";
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    const QByteArray input(reinterpret_cast<const char*>(data), qsizetype(size));
    if (input.startsWith("PK")) {
        heliograph::fuzz::readEverything(input);
        return 0;
    }
    const QByteArray root = relationships(relationship("r1", "officeDocument", "xl/workbook.xml"));
    const QByteArray book = relationships(relationship("r1", "worksheet", "sheet.xml") +
                                          relationship("r2", "sharedStrings", "strings.xml") +
                                          relationship("r3", "styles", "styles.xml"));
    const QByteArrayList parts = input.split('\0');
    const QByteArray workbook = parts.size() > 3
                                    ? parts.at(3)
                                    : "<workbook xmlns:r=\"" + kTypes +
                                          "\"><sheets><sheet name=\"S\" r:id=\"r1\"/></sheets></workbook>";
    const QByteArray strings = parts.size() > 1 ? parts.at(1) : "<sst><si><t>zero</t></si></sst>";
    const QByteArray styles = parts.size() > 2 ? parts.at(2)
                                               : "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf "
                                                 "numFmtId=\"14\"/></cellXfs></styleSheet>";
    const QByteArrayList all{root, book, workbook, strings, styles, parts.at(0)};
    heliograph::fuzz::readPackage(all.join('\0'),
                                  {"_rels/.rels", "xl/_rels/workbook.xml.rels", "xl/workbook.xml",
                                   "xl/strings.xml", "xl/styles.xml", "xl/sheet.xml"});
    return 0;
}
