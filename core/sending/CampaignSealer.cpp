// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sending/CampaignSealer.h"

#include "core/campaign/ContentFingerprint.h"
#include "core/gateway/GatewayProfile.h"
#include "core/message/MessageCheck.h"
#include "core/message/MessageTemplate.h"
#include "core/message/SmsSegments.h"
#include "core/message/Transliteration.h"
#include "core/storage/CheckReader.h"
#include "core/storage/SpaceNeed.h"

namespace heliograph {

int partsOf(const Message& rendered)
{
    if (!hasSms(rendered.type) || rendered.type == MessageType::VCard)
        return 1;
    const int parts =
        countSegments(rendered.transliterate ? transliterate(rendered.text) : rendered.text).parts;
    return std::max(parts, 1);
}

SealedRow CampaignSealer::judgeRow(const RecipientRow& row, const Composed& composed) const
{
    SealedRow sealed;
    sealed.key = row.key;
    if (m_stopListed.contains(row.key)) {
        sealed.state = RecipientState::Skipped;
        sealed.reason = Reason::StopListed;
        return sealed;
    }
    sealed.state = RecipientState::Invalid;
    if (row.sendAt && *row.sendAt < m_request.nowMs) {
        sealed.reason = Reason::RowTimeInPast;
        return sealed;
    }
    // A sweep over the times that was broken off must not let the rest go out at once.
    if (m_timeColumn >= 0 && !row.sendAt && !row.cells.value(m_timeColumn).trimmed().isEmpty()) {
        sealed.reason = Reason::BadRowTime;
        return sealed;
    }
    if (!composed.emptyColumn.isEmpty()) {
        sealed.reason = Reason::EmptyPlaceholder;
        sealed.detail = composed.emptyColumn;
        return sealed;
    }
    sealed.reason = checkMessage(composed.message);
    if (sealed.reason != Reason::None)
        return sealed;
    sealed.parts = partsOf(composed.message);
    if (m_request.plan.maxParts > 0 && sealed.parts > m_request.plan.maxParts) {
        sealed.reason = Reason::TooManyParts;
        return sealed;
    }
    sealed.state = RecipientState::Ready;
    sealed.textHash = contentHash(composed.message);
    sealed.fingerprint = fingerprint(m_request.identity, row.phone, sealed.textHash);
    return sealed;
}

void CampaignSealer::renderRow(const RecipientRow& row, const DocumentBuilder& builder)
{
    if (row.state != RecipientState::Ready) {
        m_page.counts[row.state] += 1;
        m_page.reasons[reasonCode(row.reason)] += 1;
        if (m_observer)
            m_observer(row, nullptr, nullptr);
        return;
    }
    const Composed composed = builder.compose(row.cells, row.sender);
    SealedRow sealed = judgeRow(row, composed);
    if (m_observer)
        m_observer(row, &composed, &sealed);
    m_page.counts[sealed.state] += 1;
    if (sealed.state == RecipientState::Ready) {
        m_page.parts += sealed.parts;
        m_page.longest = std::max(m_page.longest, sealed.parts);
        m_page.histogram[sealed.parts] += 1;
    } else {
        m_page.reasons[reasonCode(sealed.reason)] += 1;
    }
    m_rows.push_back(std::move(sealed));
}

Result<void> CampaignSealer::render(const Campaign& draft, const CampaignPlan& plan, const QString& identity,
                                    const Progress& progress)
{
    const Result<GatewayProfile> profile = GatewayProfile::fromJson(plan.profile);
    if (!profile)
        return forward(profile);
    if (!profile->offers(plan.message.type))
        return fail(ErrorCode::NotSupportedByGateway, draft.accountName, messageTypeWord(plan.message.type));
    const Result<DocumentBuilder> builder = DocumentBuilder::create(plan, draft.headers);
    if (!builder)
        return forward(builder);
    m_request = {.campaign = draft.id,
                 .identity = identity,
                 .machine = m_workspace.machine(),
                 .plan = plan,
                 .nowMs = m_clock.nowMs()};
    const Result<std::vector<qint64>> listed =
        CheckReader(m_workspace.connection()).newlyStopListed(draft.id);
    if (!listed)
        return forward(listed);
    m_stopListed = QSet<qint64>(listed->begin(), listed->end());
    m_timeColumn =
        plan.timeColumn.isEmpty() ? -1 : HeaderIndex(draft.headers).find(plan.timeColumn).value_or(-1);
    m_rows.clear();
    m_rows.reserve(static_cast<std::size_t>(draft.counts[RecipientState::Ready]));
    m_page = {};
    qint64 done = 0;
    bool goOn = true;
    const Result<void> read =
        RecipientStore(m_workspace.connection()).forEach(draft.id, {}, [&](const RecipientRow& row) {
            renderRow(row, *builder);
            constexpr qint64 kBetweenReports = 5000;
            if (progress && ++done % kBetweenReports == 0)
                goOn = progress(done, draft.recipients);
            return goOn;
        });
    if (read && !goOn)
        return fail(ErrorCode::Cancelled);
    return read;
}

Result<Preflight> CampaignSealer::preflight()
{
    const Result<qint64> repeats = SealingStore(m_workspace.connection()).countRepeats(m_request, m_rows);
    if (!repeats)
        return forward(repeats);
    m_page.sentRecently = *repeats;
    const auto skippedFor = [this](Reason reason) {
        const auto found = m_page.reasons.find(reasonCode(reason));
        return found == m_page.reasons.end() ? 0 : found->second;
    };
    m_page.duplicates = skippedFor(Reason::Duplicate);
    m_page.stopListed = skippedFor(Reason::StopListed);
    return m_page;
}

Result<std::vector<SealedRow>> CampaignSealer::preview(RepeatPolicy policy)
{
    m_request.repeats = policy;
    return SealingStore(m_workspace.connection()).preview(m_request, m_rows);
}

Result<void> CampaignSealer::seal(RepeatPolicy policy, const QByteArray& digest)
{
    const qint64 ready = m_page.counts[RecipientState::Ready];
    if (ready == 0)
        return fail(ErrorCode::NothingToSend);
    if (m_request.plan.maxRecipients > 0 && ready > m_request.plan.maxRecipients)
        return fail(ErrorCode::CapGuard, {}, QString::number(m_request.plan.maxRecipients));
    if (const Result<void> room = m_workspace.needSpace(ready * kBytesPerSentRow); !room)
        return room;
    m_request.repeats = policy;
    m_request.nowMs = m_clock.nowMs();
    m_request.digest = digest;
    const Result<void> sealed = SealingStore(m_workspace.connection()).seal(m_request, m_rows);
    if (!sealed)
        return sealed;
    m_rows = {};
    m_workspace.updateWitness();
    return sealed;
}

} // namespace heliograph
