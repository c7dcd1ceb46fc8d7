// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/PreflightText.h"

#include "app/cli/CliText.h"
#include "core/base/Reason.h"

#include <QLocale>

namespace heliograph {
namespace {

QString number(qint64 n)
{
    return QLocale().toString(n);
}

QString orNothing(qint64 n)
{
    return n > 0 ? number(n) : QString();
}

} // namespace

QJsonObject toJson(const Preflight& page)
{
    QJsonObject histogram;
    for (const auto& [parts, messages] : page.histogram)
        histogram.insert(QString::number(parts), messages);
    QJsonObject reasons;
    for (const auto& [code, rows] : page.reasons)
        reasons.insert(code, rows);
    return {{QStringLiteral("duplicates"), page.duplicates},
            {QStringLiteral("duplicatesWithOtherText"), page.duplicatesWithOtherText},
            {QStringLiteral("stopListed"), page.stopListed},
            {QStringLiteral("sentRecently"), page.sentRecently},
            {QStringLiteral("longest"), page.longest},
            {QStringLiteral("histogram"), histogram},
            {QStringLiteral("reasons"), reasons}};
}

void printPreflight(CliOutput& output, const Preflight& page)
{
    const qint64 ready = page.counts[RecipientState::Ready];
    QString duplicates = orNothing(page.duplicates);
    if (page.duplicatesWithOtherText > 0)
        duplicates += Cli::tr(" (%1 of them with another text)").arg(number(page.duplicatesWithOtherText));
    output.facts({{Cli::tr("Recipients"), number(page.counts.total())},
                  {Cli::tr("To be sent"), number(ready)},
                  {Cli::tr("Parts"), number(page.parts)},
                  {Cli::tr("Longest message"), Cli::tr("%n part(s)", nullptr, page.longest)},
                  {Cli::tr("Duplicates"), duplicates},
                  {Cli::tr("On the stop list"), orNothing(page.stopListed)},
                  {Cli::tr("Sent the same lately, or to be sent"), orNothing(page.sentRecently)},
                  {Cli::tr("Left out"), orNothing(page.counts[RecipientState::Invalid])}});
    for (const auto& [parts, messages] : page.histogram)
        output.text(Cli::tr("  with %n part(s): %1", nullptr, parts).arg(number(messages)));
    for (const auto& [code, rows] : page.reasons)
        output.text(QStringLiteral("  %1: %2")
                        .arg(number(rows), describe(reasonFromCode(code), QStringLiteral("…"))));
}

} // namespace heliograph
