// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/SenderApproval.h"

namespace heliograph {
namespace {

SenderApproval fromWord(const QString& state)
{
    const auto is = [&state](QLatin1String word) { return state.compare(word, Qt::CaseInsensitive) == 0; };
    if (is(QLatin1String("completed")))
        return SenderApproval::Approved;
    return is(QLatin1String("rejected")) ? SenderApproval::Refused : SenderApproval::Waiting;
}

int rank(SenderApproval approval)
{
    switch (approval) {
    case SenderApproval::NotListed:
        return 0;
    case SenderApproval::Refused:
        return 1;
    case SenderApproval::Waiting:
        return 2;
    case SenderApproval::Approved:
        return 3;
    }
    return 0;
}

} // namespace

SenderApproval approvalOf(const OriginatorReply& reply, const QString& sender)
{
    if (reply.any)
        return SenderApproval::Approved;
    SenderApproval best = SenderApproval::NotListed;
    for (const OriginatorReply::Sender& one : reply.senders) {
        if (one.name.compare(sender, Qt::CaseInsensitive) != 0)
            continue;
        const SenderApproval approval = fromWord(one.state);
        if (rank(approval) > rank(best))
            best = approval;
    }
    return best;
}

} // namespace heliograph
