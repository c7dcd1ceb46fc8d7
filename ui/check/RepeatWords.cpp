// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/check/RepeatWords.h"

#include "ui/widgets/Wording.h"

#include <QCoreApplication>

namespace heliograph {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CheckPage)
};

int plural(qint64 n)
{
    return static_cast<int>(n);
}

// A campaign that was removed since has no name.
QString repeatReason(const Finding& finding, const RepeatCounts& repeats, const QDateTime& now)
{
    if (finding.other.isEmpty())
        return Words::tr("It was in a campaign that is removed since, or these rows were retried meanwhile.");
    if (repeats.sent + repeats.perhaps == 0)
        return Words::tr("Campaign “%1” is still to send it. The same text after personalisation, the same "
                         "sender.")
            .arg(finding.other);
    return Words::tr("Campaign “%1”, %2. The same text after personalisation, the same sender.")
        .arg(finding.other, shownMoment(finding.at.value_or(0), now));
}

// Never more than is known: who has it, who may have it and who is still to get it are counted apart.
QString repeatTitle(const Finding& finding, const RepeatCounts& repeats, const QDateTime& now)
{
    const int count = plural(finding.count);
    if (repeats.sent == finding.count && finding.at)
        return Words::tr("This text from “%1” already went to %Ln of them %2", nullptr, count)
            .arg(finding.word, shownAgo(*finding.at, now));
    if (repeats.perhaps == finding.count)
        return Words::tr("%Ln of them may have got this text from “%1” already", nullptr, count)
            .arg(finding.word);
    if (repeats.toCome == finding.count)
        return Words::tr("%Ln of them are still to get this text from “%1”", nullptr, count)
            .arg(finding.word);
    QStringList pieces;
    if (repeats.sent > 0)
        pieces += Words::tr("it went to %Ln", nullptr, plural(repeats.sent));
    if (repeats.perhaps > 0)
        pieces += Words::tr("%Ln may have got it", nullptr, plural(repeats.perhaps));
    if (repeats.toCome > 0)
        pieces += Words::tr("%Ln are still to get it", nullptr, plural(repeats.toCome));
    return Words::tr("%Ln of them could get this text from “%1” twice: %2", nullptr, count)
        .arg(finding.word, pieces.join(QStringLiteral(", ")));
}

} // namespace

FindingWords repeatWords(const Finding& finding, const CheckResult& result, const QDateTime& now)
{
    if (finding.count == 0)
        return {
            Words::tr("Nobody gets this text twice"),
            Words::tr("No one here was sent the same text from “%1” in the last 24 hours").arg(finding.word),
            {},
            {}};
    FindingWords words;
    words.title = repeatTitle(finding, result.repeats, now);
    words.reason = repeatReason(finding, result.repeats, now);
    const qint64 others = result.page.counts[RecipientState::Ready] - finding.count;
    words.choices = {others > 0 ? Words::tr("Skip them, send to the other %Ln", nullptr, plural(others))
                                : Words::tr("Skip them, then nobody is left"),
                     Words::tr("Send to them again")};
    return words;
}

} // namespace heliograph
