// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/ListPreview.h"

#include "core/engine/DraftOrigin.h"
#include "core/engine/PastedRows.h"
#include "core/spreadsheet/FileGlance.h"
#include "core/storage/DraftStore.h"

#include <algorithm>

namespace heliograph {
namespace {

// What a guess may decide. Who signs and when a row goes out are never guessed.
bool mayBeGuessed(Field field)
{
    switch (field) {
    case Field::Phone:
    case Field::Name:
    case Field::Surname:
    case Field::Organization:
    case Field::Email:
    case Field::Birthday:
        return true;
    default:
        return false;
    }
}

std::vector<ColumnChoice> guessedChoices(const std::vector<ColumnGuess>& guesses,
                                         const ColumnMapping& mapping)
{
    std::vector<ColumnChoice> choices;
    for (const ColumnGuess& guess : guesses) {
        ColumnChoice choice{guess.index, std::nullopt, true};
        for (int field = 0; field < kFieldCount; ++field) {
            const auto one = static_cast<Field>(field);
            if (mapping.column(one) == guess.index && mayBeGuessed(one))
                choice.field = one;
        }
        choices.push_back(choice);
    }
    return choices;
}

Result<void> describeFile(const ListRequest& request, ListPreview& preview)
{
    const Result<FileInfo> info = glanceAtFile(request.file, request.read);
    if (!info)
        return forward(info);
    preview.format = info->format;
    preview.encoding = info->encoding;
    preview.delimiter = info->delimiter;
    preview.sheets = info->sheets;
    preview.sheet = request.read.sheet;
    if (preview.sheet.isEmpty() && !info->sheets.empty()) {
        const auto shown = std::find_if(info->sheets.begin(), info->sheets.end(),
                                        [](const SheetInfo& sheet) { return !sheet.hidden; });
        preview.sheet = shown == info->sheets.end() ? info->sheets.front().name : shown->name;
    }
    return {};
}

// The operator's choice first, then what is remembered, then the guesses.
Result<void> choose(const ListRequest& request, const OpenedList& list, Connection& connection,
                    ListPreview& preview)
{
    const Result<ColumnMapping> mapping = mapColumns(request, list);
    if (!mapping)
        return forward(mapping);
    std::vector<ColumnChoice> choices = guessedChoices(list.guesses, *mapping);
    std::vector<ColumnChoice> over = request.choices;
    if (over.empty()) {
        if (const QString shape = shapeOf(list); !shape.isEmpty()) {
            const Result<QByteArray> kept = DraftStore(connection).choices(shape);
            if (!kept)
                return forward(kept);
            over = choicesFromJson(*kept);
        }
        preview.remembered = !over.empty() && over != choices;
    }
    for (const ColumnChoice& choice : over) {
        if (choice.column < int(choices.size()))
            choices[std::size_t(choice.column)] = choice;
    }
    preview.request.choices = std::move(choices);
    return {};
}

} // namespace

int ListPreview::phoneColumn() const
{
    for (const ColumnChoice& choice : request.choices) {
        if (choice.used && choice.field == Field::Phone)
            return choice.column;
    }
    return -1;
}

Result<ListPreview> previewList(const ListRequest& request, Connection& connection)
{
    AddressBookStore books(connection);
    ListPreview preview;
    preview.request = request;
    if (!request.file.isEmpty()) {
        if (const Result<void> described = describeFile(request, preview); !described)
            return forward(described);
    } else if (!request.book.isEmpty()) {
        preview.format = QStringLiteral("book");
    } else if (!request.pasted.isEmpty()) {
        preview.format = QStringLiteral("pasted");
        preview.delimiter = pastedDelimiter(request.pasted, request.read.delimiter, request.region);
    } else {
        preview.format = QStringLiteral("phones");
    }
    Result<OpenedList> list = openColumns(request, books);
    if (!list)
        return forward(list);
    if (const Result<void> chosen = choose(request, *list, connection, preview); !chosen)
        return forward(chosen);
    preview.name = list->name;
    preview.headerRow = list->headerRow;
    preview.headers = list->headers;
    preview.columns = std::move(list->guesses);
    preview.rows = std::move(list->firstRows);
    if (preview.rows.size() > std::size_t(kPreviewRows))
        preview.rows.resize(std::size_t(kPreviewRows));
    return preview;
}

} // namespace heliograph
