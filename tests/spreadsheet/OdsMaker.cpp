// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/spreadsheet/OdsMaker.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace ods {
namespace {

const QByteArray kStyles =
    "<number:number-style style:name=\"N0\"><number:number "
    "number:min-integer-digits=\"1\"/></number:number-style>"
    "<number:number-style style:name=\"N2\"><number:number number:decimal-places=\"2\" "
    "number:min-integer-digits=\"1\" number:grouping=\"true\"/></number:number-style>"
    "<number:number-style style:name=\"NS\"><number:scientific-number number:decimal-places=\"2\" "
    "number:min-integer-digits=\"1\" number:min-exponent-digits=\"2\"/></number:number-style>"
    "<number:number-style style:name=\"NM\"><number:text>-</number:text><number:number "
    "number:decimal-places=\"0\" number:min-integer-digits=\"3\"/><style:map "
    "style:condition=\"value()&gt;=0\" "
    "style:apply-style-name=\"N2\"/></number:number-style>"
    "<number:percentage-style style:name=\"NP\"><number:number number:decimal-places=\"0\" "
    "number:min-integer-digits=\"1\"/><number:text>%</number:text></number:percentage-style>"
    "<number:currency-style style:name=\"NC\"><number:number number:decimal-places=\"2\" "
    "number:min-integer-digits=\"1\" number:grouping=\"true\"/><number:text> </number:text>"
    "<number:currency-symbol>₽</number:currency-symbol></number:currency-style>"
    "<number:date-style style:name=\"ND\"><number:day number:style=\"long\"/><number:text>.</number:text>"
    "<number:month number:style=\"long\"/><number:text>.</number:text><number:year number:style=\"long\"/>"
    "</number:date-style>"
    "<number:date-style style:name=\"NR\" number:language=\"ru\"><number:day/><number:text> </number:text>"
    "<number:month number:textual=\"true\" number:style=\"long\"/></number:date-style>"
    "<number:time-style style:name=\"NT\" number:truncate-on-overflow=\"false\"><number:hours/><number:text>:"
    "</number:text><number:minutes number:style=\"long\"/></number:time-style>"
    "<style:style style:name=\"hidden\" style:family=\"table\"><style:table-properties "
    "table:display=\"false\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\"/></style:style>";

} // namespace

QByteArray table(const QByteArray& rows, const QByteArray& attributes)
{
    return "<table:table " + attributes + ">" + rows + "</table:table>";
}

QByteArray row(const QByteArray& cells, const QByteArray& attributes)
{
    return "<table:table-row " + attributes + ">" + cells + "</table:table-row>";
}

QByteArray text(const QByteArray& content)
{
    return "<table:table-cell office:value-type=\"string\"><text:p>" + content +
           "</text:p></table:table-cell>";
}

QByteArray number(const QByteArray& value, const QByteArray& shown, const QByteArray& attributes)
{
    return "<table:table-cell " + attributes + " office:value-type=\"float\" office:value=\"" + value +
           "\" calcext:value-type=\"float\"><text:p>" + shown + "</text:p></table:table-cell>";
}

QByteArray typed(const QByteArray& type, const QByteArray& attributes)
{
    return "<table:table-cell office:value-type=\"" + type + "\" " + attributes + "/>";
}

QByteArray cellStyle(const QByteArray& name, const QByteArray& dataStyle, const QByteArray& more)
{
    return "<style:style style:name=\"" + name + "\" style:family=\"table-cell\" style:data-style-name=\"" +
           dataStyle + "\" " + more + "/>";
}

QByteArray styles()
{
    QByteArray all = kStyles;
    for (const char* name : {"N0", "N2", "NS", "NM", "NP", "NC", "ND", "NR", "NT"})
        all += cellStyle(QByteArray("ce") + name, name);
    return all + "<style:style style:name=\"child\" style:family=\"table-cell\" "
                 "style:parent-style-name=\"ceN2\"/><style:style style:name=\"circle\" "
                 "style:family=\"table-cell\" style:parent-style-name=\"circle\"/>";
}

QStringList dumpBoth(PackageMaker maker, bool includeHidden, const QString& sheet)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"list.ods"_s);
    maker.write(path);
    const QStringList quick = dumpRows(path, includeHidden, sheet);
    QByteArray content = maker.content(u"content.xml"_s);
    content.insert(content.indexOf("<office:document-content"), "<!-- only the full parser reads this -->");
    maker.part(u"content.xml"_s, content).write(path);
    const QStringList full = dumpRows(path, includeHidden, sheet);
    return quick == full ? quick : QStringList{u"quick"_s} + quick + QStringList{u"full"_s} + full;
}

QStringList dumpTable(const QByteArray& rows, bool includeHidden)
{
    return dumpBoth(PackageMaker::openDocument(table(rows), styles()), includeHidden);
}

} // namespace ods
