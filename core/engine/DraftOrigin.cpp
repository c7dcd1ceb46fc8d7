// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/DraftOrigin.h"

#include "core/message/MessageTemplate.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace heliograph {
namespace {

QJsonArray toArray(const std::vector<ColumnChoice>& choices)
{
    QJsonArray array;
    for (const ColumnChoice& choice : choices) {
        QJsonObject object{{QStringLiteral("column"), choice.column}};
        if (choice.field)
            object.insert(QStringLiteral("field"), fieldWord(*choice.field));
        if (!choice.used)
            object.insert(QStringLiteral("used"), false);
        array.append(object);
    }
    return array;
}

std::vector<ColumnChoice> fromArray(const QJsonArray& array)
{
    std::vector<ColumnChoice> choices;
    for (const QJsonValue value : array) {
        const QJsonObject object = value.toObject();
        choices.push_back({object.value(u"column").toInt(), fieldFromWord(object.value(u"field").toString()),
                           object.value(u"used").toBool(true)});
    }
    return choices;
}

// Numbers of a book can be beyond what a JSON number holds.
QJsonArray toArray(const std::vector<qint64>& ids)
{
    QJsonArray array;
    for (const qint64 id : ids)
        array.append(QString::number(id));
    return array;
}

QJsonObject readToJson(const ReadOptions& read)
{
    return {{QStringLiteral("sheet"), read.sheet},
            {QStringLiteral("encoding"), read.encoding},
            {QStringLiteral("delimiter"), read.delimiter.isNull() ? QString() : QString(read.delimiter)},
            {QStringLiteral("hidden"), read.includeHidden},
            {QStringLiteral("quote"), quoteWord(read.quote)}};
}

ReadOptions readFromJson(const QJsonObject& object)
{
    ReadOptions read;
    read.sheet = object.value(u"sheet").toString();
    read.encoding = object.value(u"encoding").toString();
    if (const QString delimiter = object.value(u"delimiter").toString(); !delimiter.isEmpty())
        read.delimiter = delimiter.front();
    read.includeHidden = object.value(u"hidden").toBool();
    read.quote = quoteFromWord(object.value(u"quote").toString()).value_or(CsvQuote::Detect);
    return read;
}

QJsonObject optionsToJson(const ListRequest& request)
{
    QJsonObject object{{QStringLiteral("read"), readToJson(request.read)},
                       {QStringLiteral("region"), QString::fromLatin1(request.region.plan().iso.data(), 2)},
                       {QStringLiteral("keepAll"), request.duplicates == DuplicatePolicy::KeepAll},
                       {QStringLiteral("several"), request.several == SeveralNumbers::All},
                       {QStringLiteral("unfit"), request.unfit == UnfitNumbers::Take}};
    if (request.headerRow)
        object.insert(QStringLiteral("header"), *request.headerRow);
    return object;
}

void optionsFromJson(const QJsonObject& object, ListRequest& request)
{
    request.read = readFromJson(object.value(u"read").toObject());
    request.headerRow.reset();
    if (const QJsonValue header = object.value(u"header"); header.isDouble())
        request.headerRow = header.toInteger();
    request.region = Region::fromCode(object.value(u"region").toString()).value_or(Region());
    request.duplicates =
        object.value(u"keepAll").toBool() ? DuplicatePolicy::KeepAll : DuplicatePolicy::KeepFirst;
    request.several = object.value(u"several").toBool() ? SeveralNumbers::All : SeveralNumbers::First;
    // A program that didn't tell kinds apart took them all.
    request.unfit = object.value(u"unfit").toBool(true) ? UnfitNumbers::Take : UnfitNumbers::LeaveOut;
}

ListRequest requestFromJson(const QJsonObject& object)
{
    ListRequest request;
    request.file = object.value(u"file").toString();
    request.book = object.value(u"book").toString();
    for (const QJsonValue id : object.value(u"contacts").toArray())
        request.contacts.push_back(id.toString().toLongLong());
    for (const QJsonValue phone : object.value(u"phones").toArray())
        request.phones += phone.toString();
    optionsFromJson(object, request);
    request.rows = RowRange::fromText(object.value(u"rows").toString()).value_or(RowRange());
    request.kind = object.value(u"kind").toString();
    request.untilDamage = object.value(u"untilDamage").toBool();
    request.choices = fromArray(object.value(u"choices").toArray());
    for (const QJsonValue rule : object.value(u"overrides").toArray())
        request.overrides += rule.toString();
    return request;
}

} // namespace

QJsonObject toJson(const DraftOrigin& origin)
{
    const ListRequest& request = origin.request;
    QJsonObject object{{QStringLiteral("file"), request.file},
                       {QStringLiteral("book"), request.book},
                       {QStringLiteral("contacts"), toArray(request.contacts)},
                       {QStringLiteral("phones"), QJsonArray::fromStringList(request.phones)},
                       {QStringLiteral("rows"), request.rows.toText()},
                       {QStringLiteral("kind"), request.kind},
                       {QStringLiteral("untilDamage"), request.untilDamage},
                       {QStringLiteral("brokeOffAfter"), origin.brokeOffAfter},
                       {QStringLiteral("choices"), toArray(request.choices)},
                       {QStringLiteral("overrides"), QJsonArray::fromStringList(request.overrides)},
                       {QStringLiteral("name"), origin.name},
                       {QStringLiteral("phoneColumn"), origin.phoneColumn},
                       {QStringLiteral("tookMs"), origin.tookMs}};
    const QJsonObject options = optionsToJson(request);
    for (auto option = options.begin(); option != options.end(); ++option)
        object.insert(option.key(), option.value());
    return object;
}

QByteArray readingToJson(const ListRequest& request)
{
    return QJsonDocument(optionsToJson(request)).toJson(QJsonDocument::Compact);
}

void applyReading(const QByteArray& json, ListRequest& request)
{
    if (const QJsonObject object = QJsonDocument::fromJson(json).object(); !object.isEmpty())
        optionsFromJson(object, request);
}

DraftOrigin originOf(const Campaign& draft)
{
    const QJsonObject& object = draft.plan.list;
    DraftOrigin origin;
    origin.timeColumn = draft.plan.timeColumn.isEmpty()
                            ? -1
                            : HeaderIndex(draft.headers).find(draft.plan.timeColumn).value_or(-1);
    if (!object.isEmpty()) {
        origin.request = requestFromJson(object);
        origin.name = object.value(u"name").toString();
        origin.phoneColumn = object.value(u"phoneColumn").toInt(-1);
        origin.tookMs = object.value(u"tookMs").toInteger();
        origin.brokeOffAfter = object.value(u"brokeOffAfter").toInteger();
        return origin;
    }
    if (draft.headers.isEmpty())
        return origin;
    origin.name = QFileInfo(draft.plan.source).fileName();
    origin.request.unfit = UnfitNumbers::Take;
    origin.request.region = Region::fromCode(draft.plan.region).value_or(Region());
    origin.phoneColumn = HeaderIndex(draft.headers).find(draft.plan.phoneHeader).value_or(-1);
    return origin;
}

QByteArray choicesToJson(const std::vector<ColumnChoice>& choices)
{
    return QJsonDocument(toArray(choices)).toJson(QJsonDocument::Compact);
}

std::vector<ColumnChoice> choicesFromJson(const QByteArray& json)
{
    return fromArray(QJsonDocument::fromJson(json).array());
}

QString shapeOf(const OpenedList& list)
{
    if (list.headerRow == 0)
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString& header : list.headers) {
        hash.addData(header.trimmed().toCaseFolded().toUtf8());
        hash.addData(QByteArrayView("\x1f"));
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace heliograph
