// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/ListPreview.h"

#include "core/engine/DraftOrigin.h"
#include "core/engine/PastedRows.h"
#include "core/spreadsheet/FileGlance.h"
#include "core/storage/DraftStore.h"

#include <QCryptographicHash>
#include <QFileInfo>

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
    case Field::Patronymic:
    case Field::Sex:
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

// A workbook tells the names of its sheets whatever it is read as; an ODS file has to be gone through for
// them.
Result<FileInfo> glanceOnce(ListRequest& request)
{
    if (request.seen && request.seen->isOf(request.file))
        return request.seen->info;
    const QFileInfo file(request.file);
    const QDateTime changedAt = file.lastModified();
    const Result<FileInfo> info = glanceAtFile(request.file, request.read);
    const bool isBook = info && info->encoding.isEmpty();
    request.seen =
        isBook ? std::make_shared<SeenFile>(SeenFile{request.file, file.size(), changedAt, *info}) : nullptr;
    return info;
}

Result<void> describeFile(ListPreview& preview)
{
    ListRequest& request = preview.request;
    const Result<FileInfo> info = glanceOnce(request);
    if (!info)
        return forward(info);
    preview.format = info->format;
    preview.encoding = info->encoding;
    preview.encodingConfidence = info->encodingConfidence;
    preview.delimiter = info->delimiter;
    preview.quote = info->quote;
    preview.sheets = info->sheets;
    preview.sheet = request.read.sheet;
    if (preview.sheet.isEmpty() && !info->sheets.empty()) {
        const auto shown = std::find_if(info->sheets.begin(), info->sheets.end(),
                                        [](const SheetInfo& sheet) { return !sheet.hidden; });
        preview.sheet = shown == info->sheets.end() ? info->sheets.front().name : shown->name;
    }
    return {};
}

Result<void> describe(ListPreview& preview)
{
    const ListRequest& request = preview.request;
    if (!request.file.isEmpty())
        return describeFile(preview);
    if (!request.book.isEmpty()) {
        preview.format = QStringLiteral("book");
    } else if (!request.pasted.isEmpty()) {
        preview.format = QStringLiteral("pasted");
        preview.delimiter = pastedDelimiter(request.pasted, request.read.delimiter, request.region);
    } else {
        preview.format = QStringLiteral("phones");
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

// What a list is before anybody chose how to read it.
QString kindOf(ListRequest& request, AddressBookStore& books)
{
    ListRequest found;
    found.file = request.file;
    found.pasted = request.pasted;
    if (found.isEmpty())
        return {};
    const Result<OpenedList> list = openColumns(found, books);
    // Rows from the clipboard with nothing to tell them by are each of their own kind.
    if (!list || (list->headerRow == 0 && found.file.isEmpty()))
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(shapeOf(*list).toLatin1());
    if (list->headerRow == 0)
        hash.addData(list->name.toUtf8());
    if (!found.file.isEmpty()) {
        const Result<FileInfo> info = glanceOnce(request);
        if (info && info->sheets.size() > 1) {
            for (const SheetInfo& sheet : info->sheets)
                hash.addData('\n' + sheet.name.toUtf8());
        }
        if (info)
            hash.addData(info->format.toUtf8());
    }
    return QStringLiteral("kind:") + QString::fromLatin1(hash.result().toHex());
}

Result<void> recall(Connection& connection, AddressBookStore& books, ListPreview& preview)
{
    ListRequest& request = preview.request;
    if (request.kind.isEmpty())
        request.kind = kindOf(request, books);
    const bool asked = request.recall && !request.kind.isEmpty();
    request.recall = false;
    if (!asked)
        return {};
    const Result<QByteArray> kept = DraftStore(connection).choices(request.kind);
    if (!kept)
        return forward(kept);
    const QByteArray before = readingToJson(request);
    applyReading(*kept, request);
    preview.recalled = readingToJson(request) != before;
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

std::vector<int> ListPreview::otherPhones() const
{
    const int phone = phoneColumn();
    std::vector<int> others;
    for (const ColumnGuess& column : columns) {
        if (column.index == phone && column.guess != Field::Phone)
            return {};
        if (phone >= 0 && column.also == Field::Phone && column.index != phone)
            others.push_back(column.index);
    }
    return others;
}

Result<void> keepReading(const ListRequest& list, const QString& shape, Connection& connection, qint64 nowMs)
{
    DraftStore store(connection);
    Result<void> done;
    if (!list.kind.isEmpty())
        done = store.keepChoices(list.kind, readingToJson(list), nowMs);
    if (done && !shape.isEmpty() && !list.choices.empty())
        done = store.keepChoices(shape, choicesToJson(list.choices), nowMs);
    return done;
}

Result<ListPreview> previewList(const ListRequest& asked, Connection& connection)
{
    AddressBookStore books(connection);
    ListPreview preview;
    preview.request = asked;
    if (const Result<void> recalled = recall(connection, books, preview); !recalled)
        return forward(recalled);
    if (const Result<void> described = describe(preview); !described)
        return forward(described);
    const ListRequest request = preview.request;
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
