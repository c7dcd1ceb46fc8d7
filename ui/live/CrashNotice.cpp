// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/CrashNotice.h"

#include <QCoreApplication>

namespace heliograph {
namespace {

// For tr(): translations stand under this name.
struct CrashText {
    Q_DECLARE_TR_FUNCTIONS(CrashNotice)
};

int plural(qint64 count)
{
    return static_cast<int>(count);
}

QString facts(qint64 handedOver, qint64 unknown, qint64 waiting)
{
    const QString over = CrashText::tr("%Ln messages are handed over", nullptr, plural(handedOver));
    const QString wait = CrashText::tr("%Ln wait here", nullptr, plural(waiting));
    if (unknown == 0)
        return CrashText::tr("%1, %2; nobody gets it twice.").arg(over, wait);
    const QString asked = CrashText::tr("%Ln of them are asked again", nullptr, plural(unknown));
    return CrashText::tr("%1, %2, %3; nobody gets it twice.").arg(over, asked, wait);
}

} // namespace

CrashNotice crashNotice(const QList<InterruptedCampaign>& campaigns)
{
    InterruptedCampaign sum;
    for (const InterruptedCampaign& one : campaigns) {
        sum.handedOver += one.handedOver;
        sum.unknown += one.unknown;
        sum.waiting += one.waiting;
    }
    CrashNotice notice;
    notice.text = facts(sum.handedOver, sum.unknown, sum.waiting);
    if (campaigns.size() == 1) {
        notice.campaign = campaigns.front().campaign;
        notice.headline =
            CrashText::tr("Heliograph was closed while sending “%1”.").arg(campaigns.front().name);
        notice.button = sum.waiting > 0 ? CrashText::tr("Resume sending %Ln", nullptr, plural(sum.waiting))
                                        : CrashText::tr("Resume");
        return notice;
    }
    notice.headline = CrashText::tr("Heliograph was closed while sending %Ln campaigns.", nullptr,
                                    plural(campaigns.size()));
    notice.button = CrashText::tr("Show campaigns");
    return notice;
}

} // namespace heliograph
