// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/OdsNames.h"

namespace heliograph {
namespace {

struct Element {
    std::string_view name;
    OdsElement element;
};

// The most frequent ones come first.
constexpr Element kElements[] = {
    {"table:table-cell", OdsElement::Cell},
    {"text:p", OdsElement::Paragraph},
    {"table:table-row", OdsElement::Row},
    {"table:covered-table-cell", OdsElement::CoveredCell},
    {"text:s", OdsElement::Spaces},
    {"text:h", OdsElement::Paragraph},
    {"text:tab", OdsElement::Tab},
    {"text:line-break", OdsElement::LineBreak},
    {"text:ruby-text", OdsElement::Unseen},
    {"text:note", OdsElement::Unseen},
    {"text:list", OdsElement::Unseen},
    {"table:table", OdsElement::Table},
    {"table:table-source", OdsElement::TableSource},
    {"table:table-column", OdsElement::Column},
    {"table:table-columns", OdsElement::ColumnWrapper},
    {"table:table-header-columns", OdsElement::ColumnWrapper},
    {"table:table-column-group", OdsElement::ColumnWrapper},
    {"table:table-rows", OdsElement::RowWrapper},
    {"table:table-header-rows", OdsElement::RowWrapper},
    {"table:table-row-group", OdsElement::RowWrapper},
    {"office:body", OdsElement::Body},
    {"office:spreadsheet", OdsElement::Spreadsheet},
    {"office:text", OdsElement::TextDocument},
    {"office:presentation", OdsElement::Presentation},
    {"office:drawing", OdsElement::Presentation},
};

constexpr std::string_view kAttributes[] = {
    "table:name",
    "table:style-name",
    "table:default-cell-style-name",
    "table:number-columns-repeated",
    "table:number-rows-repeated",
    "table:visibility",
    "table:display",
    "office:value-type",
    "office:value",
    "office:date-value",
    "office:time-value",
    "office:boolean-value",
    "office:string-value",
    "text:c",
};
static_assert(std::size(kAttributes) == kOdsAttributes);

} // namespace

OdsName odsNameOf(std::string_view name)
{
    for (const Element& one : kElements) {
        if (one.name == name)
            return {one.element, one.name};
    }
    return {name.substr(0, 5) == "text:" ? OdsElement::Inline : OdsElement::Other, {}};
}

int odsAttributeOf(std::string_view name)
{
    for (int i = 0; i < kOdsAttributes; ++i) {
        if (kAttributes[i] == name)
            return i;
    }
    return -1;
}

std::string_view odsPrefixOf(QByteArrayView namespaceUri)
{
    if (namespaceUri == "urn:oasis:names:tc:opendocument:xmlns:office:1.0")
        return "office";
    if (namespaceUri == "urn:oasis:names:tc:opendocument:xmlns:table:1.0")
        return "table";
    return namespaceUri == "urn:oasis:names:tc:opendocument:xmlns:text:1.0" ? "text" : std::string_view();
}

} // namespace heliograph
