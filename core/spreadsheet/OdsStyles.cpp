// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/OdsStyles.h"

#include "core/spreadsheet/OdsDataStyle.h"
#include "core/spreadsheet/SheetProblem.h"

namespace heliograph {
namespace {

constexpr int kMostParents = 20; // a circle of styles ends here
constexpr qsizetype kMostStyles = 200'000;

} // namespace

Result<void> OdsStyles::read(ByteSource& source, const QString& path)
{
    XmlPartReader reader(source, path);
    while (reader.next()) {
        if (!reader.isStart())
            continue;
        const QStringView name = reader.name();
        if (name == u"body")
            return {};
        if (m_codes.size() + m_cellStyles.size() + m_hidden.size() > kMostStyles)
            return fail(ErrorCode::UnsafeFile, path, describe(SheetProblem::TooManyParts));
        if (name == u"style") {
            readStyle(reader);
        } else if (isOdsDataStyle(name)) {
            const QByteArray key = reader.attribute(u"name").toUtf8();
            m_codes.insert(key, readOdsDataStyle(reader, m_codes));
        }
    }
    return reader.outcome();
}

void OdsStyles::readStyle(XmlPartReader& reader)
{
    const QByteArray name = reader.attribute(u"name").toUtf8();
    const QStringView family = reader.attribute(u"family");
    if (family == u"table-cell") {
        m_cellStyles.insert(name, {reader.attribute(u"parent-style-name").toUtf8(),
                                   reader.attribute(u"data-style-name").toUtf8()});
        return;
    }
    if (family != u"table")
        return;
    while (reader.next()) {
        if (reader.isEnd() && reader.name() == u"style")
            return;
        if (reader.isStart() && reader.attribute(u"display") == u"false")
            m_hidden.insert(name);
    }
}

void OdsStyles::finish()
{
    QHash<QByteArray, NumberFormat> read;
    for (auto style = m_cellStyles.cbegin(); style != m_cellStyles.cend(); ++style) {
        CellStyle one = *style;
        for (int i = 0; i < kMostParents && one.dataStyle.isEmpty() && !one.parent.isEmpty(); ++i)
            one = m_cellStyles.value(one.parent);
        const auto code = m_codes.constFind(one.dataStyle);
        if (code == m_codes.constEnd() || code->isEmpty())
            continue;
        auto format = read.find(one.dataStyle);
        if (format == read.end())
            format = read.insert(one.dataStyle, NumberFormat::fromCode(*code));
        m_formats.insert(style.key(), *format);
    }
}

const NumberFormat& OdsStyles::format(QByteArrayView cellStyle) const
{
    static const NumberFormat kGeneral;
    const auto found = m_formats.constFind(QByteArray::fromRawData(cellStyle.data(), cellStyle.size()));
    return found == m_formats.constEnd() ? kGeneral : *found;
}

bool OdsStyles::hidesSheet(QByteArrayView tableStyle) const
{
    return m_hidden.contains(QByteArray::fromRawData(tableStyle.data(), tableStyle.size()));
}

} // namespace heliograph
