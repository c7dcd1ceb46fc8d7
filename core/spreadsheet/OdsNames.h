// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <string_view>

namespace heliograph {

/// The elements of an OpenDocument spreadsheet that mean something here (ODF 1.3 part 3, chapters 3, 6, 9).
enum class OdsElement : quint8 {
    Other,
    Body,
    Spreadsheet,
    TextDocument,
    Presentation, ///< or a drawing
    Table,
    TableSource,
    ColumnWrapper, ///< groups and headers around columns
    Column,
    RowWrapper, ///< groups and headers around rows
    Row,
    Cell,
    CoveredCell,
    Paragraph, ///< or a heading
    Spaces,
    Tab,
    LineBreak,
    Inline, ///< any other element of the text namespace whose characters are seen
    Unseen, ///< one whose characters stand somewhere else: notes, readings above signs
};

enum class OdsAttribute : quint8 {
    Name,
    StyleName,
    DefaultCellStyle,
    ColumnsRepeated,
    RowsRepeated,
    Visibility,
    Display,
    ValueType,
    Value,
    DateValue,
    TimeValue,
    BooleanValue,
    StringValue,
    Spaces,
};
inline constexpr int kOdsAttributes = 14;

/// An element by its name with the usual prefix ("table:table-cell").
struct OdsName {
    OdsElement element = OdsElement::Other;
    std::string_view known; ///< the same name, kept for good; empty for one that isn't told from others
};

OdsName odsNameOf(std::string_view name);
inline OdsElement odsElementOf(std::string_view name)
{
    return odsNameOf(name).element;
}
/// -1 for an attribute that means nothing here.
int odsAttributeOf(std::string_view name);

/// The usual prefix of a namespace that matters here ("table"), or nothing.
std::string_view odsPrefixOf(QByteArrayView namespaceUri);

} // namespace heliograph
