// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quick/QuickRepeatWords.h"

#include "ui/widgets/Wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace heliograph {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(QuickWindow)
};

bool allAre(const std::vector<QuickRepeat>& repeats, EarlierSend earlier)
{
    return std::all_of(repeats.begin(), repeats.end(),
                       [earlier](const QuickRepeat& repeat) { return repeat.earlier == earlier; });
}

} // namespace

QString quickRepeatQuestion(const std::vector<QuickRepeat>& repeats, const QString& first,
                            const QDateTime& now)
{
    const int others = static_cast<int>(repeats.size()) - 1;
    if (allAre(repeats, EarlierSend::Sent)) {
        const qint64 at = repeats.front().at;
        const QString when = at == 0 ? Words::tr("recently") : shownAgo(at, now);
        return others == 0 ? Words::tr("This text went to %1 %2. Send it again?").arg(first, when)
                           : Words::tr("This text went to %1 and %n more %2. Send it again?", nullptr, others)
                                 .arg(first, when);
    }
    if (allAre(repeats, EarlierSend::ToCome))
        return others == 0 ? Words::tr("This text is still to go to %1. Send it once more?").arg(first)
                           : Words::tr("This text is still to go to %1 and %n more. Send it once more?",
                                       nullptr, others)
                                 .arg(first);
    return others == 0 ? Words::tr("This text may have gone to %1 already. Send it again?").arg(first)
                       : Words::tr("This text may have gone to %1 and %n more already. Send it again?",
                                   nullptr, others)
                             .arg(first);
}

} // namespace heliograph
