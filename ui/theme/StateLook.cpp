// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/StateLook.h"

#include <QCoreApplication>

namespace heliograph {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(StateGroup)
};

} // namespace

StateLook lookOf(RecipientState state)
{
    static constexpr std::array<StateLook, kRecipientStates> kLooks = {{
        {Glyph::Ring, Meaning::Neutral},
        {Glyph::RingUp, Meaning::Waiting},
        {Glyph::Check, Meaning::Waiting},
        {Glyph::Hourglass, Meaning::Warning},
        {Glyph::RingQuestion, Meaning::Unknown},
        {Glyph::SquareCross, Meaning::Danger},
        {Glyph::Triangle, Meaning::Warning},
        {Glyph::RingMinus, Meaning::Neutral},
        {Glyph::RingSlash, Meaning::Neutral},
        {Glyph::RingCheck, Meaning::Success},
        {Glyph::DoubleCheck, Meaning::Success},
        {Glyph::RingCross, Meaning::Danger},
        {Glyph::Clock, Meaning::Danger},
        {Glyph::RingDots, Meaning::Unknown},
    }};
    return kLooks.at(static_cast<std::size_t>(state));
}

StateLook lookOf(CampaignState state)
{
    switch (state) {
    case CampaignState::Draft:
        return {Glyph::Ring, Meaning::Neutral};
    case CampaignState::Scheduled:
        return {Glyph::Clock, Meaning::Waiting};
    case CampaignState::Running:
        return {Glyph::RingUp, Meaning::Waiting};
    case CampaignState::Paused:
        return {Glyph::Pause, Meaning::Warning};
    case CampaignState::Finished:
        return {Glyph::RingCheck, Meaning::Success};
    case CampaignState::Cancelled:
        return {Glyph::RingSlash, Meaning::Neutral};
    }
    return {};
}

QString captionOf(CampaignState state)
{
    QString caption = describe(state);
    if (!caption.isEmpty())
        caption[0] = caption.at(0).toUpper();
    return caption;
}

const QList<StateGroup>& allStateGroups()
{
    static const QList<StateGroup> kAll = {StateGroup::All,       StateGroup::Waiting, StateGroup::Held,
                                           StateGroup::Delivered, StateGroup::Failed,  StateGroup::Unknown,
                                           StateGroup::LeftOut};
    return kAll;
}

QSet<RecipientState> statesOf(StateGroup group)
{
    using enum RecipientState;
    switch (group) {
    case StateGroup::All:
        return {};
    case StateGroup::Waiting:
        return {Ready, Submitting, Accepted};
    case StateGroup::Held:
        return {Held};
    case StateGroup::Delivered:
        return {Delivered, Read};
    case StateGroup::Failed:
        return {Rejected, Undelivered, Expired};
    case StateGroup::Unknown:
        return {Uncertain, NoReport};
    case StateGroup::LeftOut:
        return {Invalid, Skipped, Cancelled};
    }
    return {};
}

StateLook lookOf(StateGroup group)
{
    switch (group) {
    case StateGroup::All:
        return {Glyph::Person, Meaning::Neutral};
    case StateGroup::Waiting:
        return {Glyph::Clock, Meaning::Waiting};
    case StateGroup::Held:
        return lookOf(RecipientState::Held);
    case StateGroup::Delivered:
        return lookOf(RecipientState::Delivered);
    case StateGroup::Failed:
        return lookOf(RecipientState::Undelivered);
    case StateGroup::Unknown:
        return lookOf(RecipientState::Uncertain);
    case StateGroup::LeftOut:
        return lookOf(RecipientState::Skipped);
    }
    return {};
}

QString captionOf(StateGroup group)
{
    switch (group) {
    case StateGroup::All:
        return Words::tr("All");
    case StateGroup::Waiting:
        return Words::tr("Waiting");
    case StateGroup::Held:
        return Words::tr("Held");
    case StateGroup::Delivered:
        return Words::tr("Delivered");
    case StateGroup::Failed:
        return Words::tr("Failed");
    case StateGroup::Unknown:
        return Words::tr("Unknown");
    case StateGroup::LeftOut:
        return Words::tr("Left out");
    }
    return {};
}

QString nobodyIn(StateGroup group)
{
    switch (group) {
    case StateGroup::All:
        return Words::tr("This campaign has no recipients.");
    case StateGroup::Waiting:
        return Words::tr("Nobody is waiting.");
    case StateGroup::Held:
        return Words::tr("Nothing is held by the gateway.");
    case StateGroup::Delivered:
        return Words::tr("Nothing is reported as delivered yet.");
    case StateGroup::Failed:
        return Words::tr("Nobody failed.");
    case StateGroup::Unknown:
        return Words::tr("Nothing is unknown.");
    case StateGroup::LeftOut:
        return Words::tr("Nobody is left out.");
    }
    return {};
}

qint64 countOf(StateGroup group, const Counts& counts)
{
    if (group == StateGroup::All)
        return counts.total();
    qint64 count = 0;
    for (const RecipientState state : statesOf(group))
        count += counts[state];
    return count;
}

qint64 takingPart(const Counts& counts)
{
    return counts.total() - countOf(StateGroup::LeftOut, counts);
}

qint64 handedOver(const Counts& counts)
{
    return takingPart(counts) - counts[RecipientState::Ready] - counts[RecipientState::Submitting];
}

} // namespace heliograph
