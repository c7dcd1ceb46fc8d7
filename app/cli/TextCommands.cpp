// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliJson.h"
#include "app/cli/CliText.h"
#include "app/cli/Commands.h"
#include "app/cli/ListOptions.h"
#include "core/message/CharacterDoctor.h"
#include "core/message/PhoneReader.h"
#include "core/message/SmsSegments.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace heliograph {
namespace {

struct PhoneOptions {
    QStringList numbers;
    QString region;
};

QJsonObject toJson(const QString& input, const PhoneReading& reading)
{
    QJsonArray repairs;
    for (const PhoneRepair repair : reading.repairs)
        repairs.append(QJsonObject{{u"code"_s, repairCode(repair)}, {u"text"_s, describe(repair)}});
    QJsonValue error;
    if (reading.error != Reason::None)
        error = QJsonObject{{u"code"_s, reasonCode(reading.error)}, {u"message"_s, describe(reading.error)}};
    return {{u"input"_s, input},
            {u"phone"_s, reading.phone ? QJsonValue(reading.phone->digits()) : QJsonValue()},
            {u"repairs"_s, repairs},
            {u"more"_s, QJsonArray::fromStringList(reading.more)},
            {u"error"_s, error}};
}

QStringList toRow(const QString& input, const PhoneReading& reading)
{
    QStringList remarks;
    if (reading.error != Reason::None)
        remarks += describe(reading.error);
    for (const PhoneRepair repair : reading.repairs)
        remarks += describe(repair);
    return {input, reading.phone ? grouped(*reading.phone) : u"-"_s, remarks.join(u' ')};
}

Result<ExitCode> readPhones(CliContext& context, const PhoneOptions& options)
{
    const Result<Region> region = regionOf(options.region);
    if (!region)
        return forward(region);
    std::vector<QStringList> rows;
    for (const QString& input : options.numbers) {
        const PhoneReading reading = readPhone(input, *region);
        context.output().line(toJson(input, reading));
        rows.push_back(toRow(input, reading));
    }
    context.output().table({}, rows);
    return ExitCode::Done;
}

QString characterText(const Offender& offender)
{
    return QString::fromUcs4(&offender.character, 1);
}

QJsonArray toJson(const std::vector<Offender>& offenders)
{
    QJsonArray array;
    for (const Offender& offender : offenders)
        array.append(
            QJsonObject{{u"position"_s, offender.position},
                        {u"character"_s, characterText(offender)},
                        {u"suggestion"_s,
                         offender.suggestion.isNull() ? QJsonValue() : QJsonValue(offender.suggestion)}});
    return array;
}

Result<ExitCode> countText(CliContext& context, const QString& text)
{
    CliOutput& output = context.output();
    const SegmentCount count = countSegments(text);
    const std::vector<Offender> offenders = findOffenders(text);
    output.object({{u"encoding"_s, encodingWord(count.encoding)},
                   {u"characters"_s, count.characters},
                   {u"units"_s, count.units},
                   {u"parts"_s, count.parts},
                   {u"left"_s, count.left},
                   {u"offenders"_s, toJson(offenders)}});
    if (output.json())
        return ExitCode::Done;
    output.facts({{Cli::tr("Encoding"), encodingWord(count.encoding)},
                  {Cli::tr("Characters"), QString::number(count.characters)},
                  {Cli::tr("Units"), QString::number(count.units)},
                  {Cli::tr("Parts"), QString::number(count.parts)},
                  {Cli::tr("Left in the last part"), QString::number(count.left)}});
    if (offenders.empty())
        return ExitCode::Done;
    output.text(Cli::tr("These characters make the message longer:"));
    std::vector<QStringList> rows;
    for (const Offender& offender : offenders)
        rows.push_back(
            {QString::number(offender.position + 1), characterText(offender), offender.suggestion});
    output.table({Cli::tr("Position"), Cli::tr("Character"), Cli::tr("Could be")}, rows);
    return ExitCode::Done;
}

} // namespace

void addTextCommands(CommandLine& line)
{
    CLI::App& phone = line.addCommand(
        line.root(), "phone", Cli::tr("Read telephone numbers as an import would"), "\"8 (900) 000-01-01\"");
    const auto options = std::make_shared<PhoneOptions>();
    addWords(phone, "NUMBER", options->numbers, Cli::tr("Numbers as they were written"))
        ->required()
        ->type_name("");
    declareRegion(phone, options->region);
    line.onRun(phone, [&line, options] { return readPhones(line.context(), *options); });

    CLI::App& count = line.addCommand(line.root(), "count", Cli::tr("Count the parts of an SMS text"),
                                      "--text \"Your order is ready\"");
    const auto text = std::make_shared<QString>();
    addText(count, "--text", *text, Cli::tr("The text"))->required();
    line.onRun(count, [&line, text] { return countText(line.context(), *text); });
}

} // namespace heliograph
