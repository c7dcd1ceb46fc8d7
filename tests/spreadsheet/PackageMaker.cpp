// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/spreadsheet/PackageMaker.h"

#include "core/spreadsheet/RowSource.h"

#include <QFile>

#include <zip.h>

using namespace heliograph;

namespace {

const QByteArray kMain = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const QByteArray kTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const QByteArray kRels =
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";

QByteArray relationship(const QByteArray& id, const QByteArray& kind, const QByteArray& target)
{
    return "<Relationship Id=\"" + id + "\" Type=\"" + kTypes + "/" + kind + "\" Target=\"" + target + "\"/>";
}

} // namespace

PackageMaker PackageMaker::workbook(const QByteArray& rows)
{
    PackageMaker maker;
    maker.part(QStringLiteral("_rels/.rels"),
               kRels + relationship("rId1", "officeDocument", "xl/workbook.xml") + "</Relationships>");
    maker.part(QStringLiteral("xl/_rels/workbook.xml.rels"),
               kRels + relationship("rId1", "worksheet", "/xl/odd place/first.xml") +
                   relationship("rId2", "sharedStrings", "strings.xml") +
                   relationship("rId3", "styles", "./looks/../styles.xml") + "</Relationships>");
    maker.part(
        QStringLiteral("xl/workbook.xml"),
        "<workbook xmlns=\"" + kMain + "\" xmlns:r=\"" + kTypes +
            "\"><workbookPr/><sheets><sheet name=\"Data\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
    maker.part(QStringLiteral("xl/odd place/first.xml"),
               "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<worksheet xmlns=\"" + kMain + "\"><sheetData>" +
                   rows + "</sheetData></worksheet>");
    maker.strings("<si><t>zero</t></si><si><t>one</t></si>");
    maker.styles("<cellXfs count=\"1\"><xf numFmtId=\"0\"/></cellXfs>");
    return maker;
}

PackageMaker PackageMaker::openDocument(const QByteArray& tables, const QByteArray& automaticStyles)
{
    const QByteArray urn = "urn:oasis:names:tc:opendocument:xmlns:";
    PackageMaker maker;
    maker.part(QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.spreadsheet");
    maker.part(QStringLiteral("META-INF/manifest.xml"),
               "<manifest:manifest xmlns:manifest=\"" + urn +
                   "manifest:1.0\"><manifest:file-entry manifest:full-path=\"content.xml\" "
                   "manifest:media-type=\"text/xml\"/></manifest:manifest>");
    maker.part(QStringLiteral("content.xml"),
               "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-content xmlns:office=\"" + urn +
                   "office:1.0\" xmlns:table=\"" + urn + "table:1.0\" xmlns:text=\"" + urn +
                   "text:1.0\" xmlns:style=\"" + urn + "style:1.0\" xmlns:number=\"" + urn +
                   "datastyle:1.0\" xmlns:draw=\"" + urn +
                   "drawing:1.0\" xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:"
                   "calcext:1.0\"><office:automatic-styles>" +
                   automaticStyles + "</office:automatic-styles><office:body><office:spreadsheet>" + tables +
                   "</office:spreadsheet></office:body></office:document-content>");
    return maker;
}

PackageMaker& PackageMaker::part(const QString& name, const QByteArray& content)
{
    m_parts.insert(name, content);
    return *this;
}

PackageMaker& PackageMaker::without(const QString& name)
{
    m_parts.remove(name);
    return *this;
}

PackageMaker& PackageMaker::strings(const QByteArray& items)
{
    return part(QStringLiteral("xl/strings.xml"), "<sst xmlns=\"" + kMain + "\">" + items + "</sst>");
}

PackageMaker& PackageMaker::styles(const QByteArray& content)
{
    return part(QStringLiteral("xl/styles.xml"),
                "<styleSheet xmlns=\"" + kMain + "\">" + content + "</styleSheet>");
}

void PackageMaker::write(const QString& path) const
{
    QFile::remove(path);
    zip_t* archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE, nullptr);
    for (auto part = m_parts.begin(); part != m_parts.end(); ++part) {
        zip_source_t* source = zip_source_buffer(archive, part->constData(), zip_uint64_t(part->size()), 0);
        zip_file_add(archive, part.key().toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    }
    zip_close(archive);
}

QStringList dumpRows(const QString& path, bool includeHidden, const QString& sheet)
{
    QStringList lines;
    ReadOptions options;
    options.includeHidden = includeHidden;
    options.sheet = sheet;
    auto source = openRows(path, options);
    if (!source)
        return {contractWord(source.error().code) + QStringLiteral(": ") + source.error().detail};
    for (;;) {
        const auto row = (*source)->next();
        if (!row) {
            lines.append(contractWord(row.error().code) + QStringLiteral(": ") + row.error().detail);
            return lines;
        }
        if (!*row)
            return lines;
        lines.append(QString::number((*row)->row) +
                     ((*row)->hidden ? QStringLiteral("h: ") : QStringLiteral(": ")) +
                     (*row)->cells.join(u'|'));
    }
}
