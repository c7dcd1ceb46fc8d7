// SPDX-License-Identifier: GPL-3.0-or-later
// Texts with placeholders. The first text of the input is the template, the others are the cells of a row.
#include "core/message/MessageTemplate.h"
#include "core/message/TemplatePieces.h"
#include "tests/fuzz/FuzzPromise.h"

using namespace heliograph;
using fuzz::require;

namespace {

/// The template's text for a row whose columns are those that it names.
QString rendered(MessageTemplate parsed, const QStringList& cells)
{
    require(parsed.bind(parsed.columns()).has_value(), "a template finds the columns that it names");
    const Rendered row = parsed.render(cells);
    require(row.emptyColumn.isEmpty() || parsed.columns().contains(row.emptyColumn, Qt::CaseInsensitive) ||
                !parsed.isConstant(),
            "an empty column is one of the template's");
    return row.text;
}

void check(const QString& text, const QStringList& cells)
{
    const std::vector<TemplatePiece> pieces = cutTemplate(text);
    const QString joined = joinTemplate(pieces);
    const Result<MessageTemplate> again = MessageTemplate::parse(joined);
    require(again.has_value(), "what an editor holds can always be read");
    require(cutTemplate(joined) == pieces, "pieces that were joined are cut the same way");
    const Result<MessageTemplate> parsed = MessageTemplate::parse(text);
    if (!parsed)
        return;
    require(parsed->isConstant() == parsed->columns().isEmpty(), "without columns every row gets the same");
    require(parsed->columns() == again->columns(), "an editor changes no column");
    require(rendered(*parsed, cells) == rendered(*again, cells), "an editor changes no text");
    if (parsed->isConstant()) {
        QString escaped = rendered(*parsed, {});
        escaped.replace(u'{', QStringLiteral("{{")).replace(u'}', QStringLiteral("}}"));
        require(rendered(*MessageTemplate::parse(escaped), {}) == rendered(*parsed, {}),
                "a text with its braces doubled is itself");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    const QStringList texts = fuzz::textsOf(QByteArrayView(data, qsizetype(size)));
    check(texts.front(), texts.mid(1));
    return 0;
}
