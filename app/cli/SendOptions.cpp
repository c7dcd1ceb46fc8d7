// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/SendOptions.h"

#include "app/cli/CliText.h"
#include "app/cli/CommandLine.h"

namespace heliograph {
namespace {

constexpr int kMostAtOnce = 1'000'000'000;

std::string group(const QString& caption)
{
    return caption.toStdString();
}

void declareRecipients(CLI::App& command, SendOptions& options)
{
    const std::string title = group(Cli::tr("Recipients (one of --from, --book, --to)"));
    const auto text = [&](const char* name, QString& value, const QString& what) {
        return addText(command, name, value, what)->group(title);
    };
    text("--from", options.from, Cli::tr("Spreadsheet or contact file"))->type_name("FILE");
    text("--book", options.book, Cli::tr("Address book"));
    text("--to", options.to, Cli::tr("Phone numbers, with commas between them"))->type_name("PHONES");
    text("--sheet", options.sheet, Cli::tr("Sheet of the file"));
    text("--encoding", options.encoding, Cli::tr("Encoding of a CSV, when it is not recognised"));
    text("--delimiter", options.delimiter, Cli::tr("Delimiter of a CSV: one character, or tab"));
    declareQuote(command, options.quote)->group(title);
    command
        .add_flag("--include-hidden", options.includeHidden, Cli::tr("Take hidden rows too").toStdString())
        ->group(title);
    text("--region", options.region, Cli::tr("Country of numbers without a country code (RU)"));
    addTexts(command, "--map", options.maps, Cli::tr("FIELD=HEADER: which column holds phone, sender, …"))
        ->type_name("FIELD=HEADER")
        ->group(title);
    addChoice(command, "--duplicates", options.duplicates,
              {QStringLiteral("keep-first"), QStringLiteral("keep-all")},
              Cli::tr("What becomes of numbers that stand twice (keep-first)"))
        ->group(title);
    declareTake(command, options.take, SeveralNumbers::First);
    for (const char* name : {"--rows", "--header", "--several", "--landlines"})
        command.get_option(name)->group(title);
}

void declareMessage(CLI::App& command, SendOptions& options)
{
    const std::string title = group(Cli::tr("Message; texts may hold {Header} and {Header|default}"));
    const auto text = [&](const char* name, QString& value, const QString& what) {
        return addText(command, name, value, what)->group(title);
    };
    Message& message = options.message;
    const QStringList types =
        QStringLiteral("sms flashsms silence wappush vcard viber viber-sms sms-viber").split(u' ');
    addChoice(command, "--type", options.type, types, Cli::tr("Kind of message (sms)"))->group(title);
    text("--sender", message.sender, Cli::tr("What the recipient sees as the sender"));
    text("--text", message.text, Cli::tr("Text"));
    text("--text-column", options.textColumn, Cli::tr("Column that holds each row's whole text"));
    text("--url", message.url, Cli::tr("Link of a WAP push"));
    text("--viber-text", message.viber.text, Cli::tr("Text of the Viber message"));
    text("--viber-sender", message.viber.sender, Cli::tr("Sender of the Viber message"));
    text("--viber-button", message.viber.buttonText, Cli::tr("Text of the Viber button"));
    text("--viber-action", message.viber.buttonLink, Cli::tr("Link of the Viber button"));
    text("--viber-image", message.viber.imageUrl, Cli::tr("Address of the Viber picture"));
}

void declareCard(CLI::App& command, BusinessCard& card)
{
    const std::string title = group(Cli::tr("Business card (--type vcard)"));
    struct Field {
        const char* name;
        QString& value;
        QString what;
    };
    const Field fields[] = {
        {"name", card.name, Cli::tr("Name of the person")},
        {"cell", card.cellPhone, Cli::tr("Mobile phone")},
        {"work", card.workPhone, Cli::tr("Phone at work")},
        {"fax", card.fax, Cli::tr("Fax")},
        {"email", card.email, Cli::tr("E-mail address")},
        {"url", card.url, Cli::tr("Web page")},
        {"position", card.position, Cli::tr("Position")},
        {"organization", card.organization, Cli::tr("Organization")},
        {"address-post-office-box", card.postOfficeBox, Cli::tr("Post office box")},
        {"address-street", card.street, Cli::tr("Street and house")},
        {"address-city", card.city, Cli::tr("City")},
        {"address-region", card.region, Cli::tr("Region")},
        {"address-postal-code", card.postalCode, Cli::tr("Postal code")},
        {"address-country", card.country, Cli::tr("Country")},
        {"additional", card.additional, Cli::tr("Anything else")},
    };
    for (const Field& field : fields)
        addText(command, std::string("--vcard-") + field.name, field.value, field.what)->group(title);
}

void declareTimes(CLI::App& command, SendOptions& options)
{
    const std::string title = group(Cli::tr("Times, as \"YYYY-MM-DD HH:MM\" by this computer's clock"));
    const auto text = [&](const char* name, QString& value, const QString& what) {
        return addText(command, name, value, what)->group(title);
    };
    text("--at", options.at, Cli::tr("When the gateway is to send"));
    text("--at-column", options.atColumn, Cli::tr("Column with each row's own time"));
    text("--valid-until", options.validUntil, Cli::tr("When the message is no longer worth delivering"));
    text("--viber-valid-until", options.viberValidUntil, Cli::tr("The same for Viber"));
}

void declareSending(CLI::App& command, SendOptions& options)
{
    addText(command, "--account", options.account, Cli::tr("Gateway account"))->required();
    addText(command, "--name", options.name, Cli::tr("Name of the campaign"));
    command.add_flag("--skip-repeats", options.skipRepeats,
                     Cli::tr("Leave out who was sent the same within 24 hours").toStdString());
    command.add_flag("--allow-repeats", options.allowRepeats,
                     Cli::tr("Send also to those who were sent the same within 24 hours").toStdString());
    command.add_option("--max-parts", options.maxParts, Cli::tr("Leave out longer messages").toStdString())
        ->check(wholeNumber(1, kMostAtOnce))
        ->type_name("N");
    command
        .add_option("--max-recipients", options.maxRecipients,
                    Cli::tr("Send nothing to a longer list").toStdString())
        ->check(wholeNumber(1, kMostAtOnce))
        ->type_name("N");
    command.add_flag("--dry-run", options.dryRun, Cli::tr("Check everything and send nothing").toStdString());
    addText(command, "--documents", options.documents,
            Cli::tr("With --dry-run: empty folder for the documents as they would be sent"))
        ->type_name("DIR");
    addWait(command, options.wait);
}

} // namespace

void declareSendOptions(CLI::App& command, SendOptions& options)
{
    declareSending(command, options);
    declareRecipients(command, options);
    declareMessage(command, options);
    declareCard(command, options.message.card);
    declareTimes(command, options);
    command.parse_complete_callback([&command, &options] {
        for (const CLI::Option* option : command.get_options()) {
            if (option->count() > 0)
                options.given.insert(option->get_single_name());
        }
    });
}

CLI::Option* addWait(CLI::App& command, std::string& wait)
{
    const std::string what =
        Cli::tr("Wait for the delivery reports, with =SECONDS not longer than that").toStdString();
    return command.add_flag("--wait", wait, what)->check([](const std::string& value) {
        const bool digits = !value.empty() && value.find_first_not_of("0123456789") == std::string::npos;
        return value == kWaitForAll || (digits && value.size() <= 9) ? std::string()
                                                                     : std::string("--wait=SECONDS");
    });
}

} // namespace heliograph
