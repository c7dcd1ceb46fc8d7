// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/MeterVariants.h"

#include "core/message/CharacterDoctor.h"
#include "core/message/TemplatePieces.h"
#include "core/message/Transliteration.h"

#include <algorithm>

namespace heliograph {
namespace {

// More single lines than this would hide the one that matters.
constexpr std::size_t kMostCharacters = 6;

/// The message with every plain text of its SMS leg, defaults included, changed.
template <class Change>
Message withChangedText(const Message& message, Change change)
{
    std::vector<TemplatePiece> pieces = cutTemplate(message.text);
    for (TemplatePiece& piece : pieces) {
        for (QString* part : {&piece.text, &piece.before, &piece.after, &piece.fallback})
            *part = change(*part);
    }
    Message changed = message;
    changed.text = joinTemplate(pieces);
    return changed;
}

QString plainText(const Message& message)
{
    QString text;
    for (const TemplatePiece& piece : cutTemplate(message.text))
        text += piece.text + piece.before + piece.after + piece.fallback;
    return text;
}

bool isCyrillic(char32_t character)
{
    return !transliterateLetter(character).isNull();
}

std::vector<Offender> differentOffenders(const QString& text)
{
    std::vector<Offender> different;
    for (Offender& offender : findOffenders(text)) {
        const bool known = std::any_of(different.begin(), different.end(), [&](const Offender& other) {
            return other.character == offender.character;
        });
        if (!known && !offender.suggestion.isNull())
            different.push_back(std::move(offender));
    }
    return different;
}

QString replaced(const QString& text, const Offender& offender)
{
    QString result = text;
    return result.replace(QString::fromUcs4(&offender.character, 1), offender.suggestion);
}

MeterProposal transliteration(const MeterRequest& request)
{
    MeterProposal proposal;
    proposal.kind = ProposalKind::Transliterate;
    if (request.gatewayTransliterates) {
        // The gateway spells cells as well; only what is no letter has to be changed here.
        proposal.message = withChangedText(request.message, [](QString text) {
            for (const Offender& offender : differentOffenders(text)) {
                if (!isCyrillic(offender.character))
                    text = replaced(text, offender);
            }
            return text;
        });
        proposal.message.transliterate = true;
        return proposal;
    }
    proposal.message = withChangedText(
        request.message, [](const QString& text) { return withSuggestions(transliterate(text)); });
    return proposal;
}

} // namespace

bool isWrittenInCyrillic(const QString& text)
{
    int cyrillic = 0;
    int letters = 0;
    for (const QChar c : text) {
        letters += c.isLetter();
        cyrillic += isCyrillic(c.unicode());
    }
    return cyrillic * 4 > letters;
}

bool hasCountedText(MessageType type)
{
    return hasSms(type) && type != MessageType::VCard;
}

std::vector<MeterProposal> possibleReplacements(const MeterRequest& request)
{
    std::vector<MeterProposal> proposals;
    if (!hasCountedText(request.message.type) || request.message.type == MessageType::SilentSms ||
        !request.textColumn.isEmpty())
        return proposals;
    const QString text = plainText(request.message);
    const std::vector<Offender> offenders =
        differentOffenders(request.message.transliterate ? transliterate(text) : text);
    if (offenders.empty())
        return proposals;
    if (!request.message.transliterate && isWrittenInCyrillic(text))
        return {transliteration(request)};
    for (const Offender& offender : offenders) {
        if (proposals.size() == kMostCharacters)
            break;
        MeterProposal proposal;
        proposal.character = offender.character;
        proposal.suggestion = offender.suggestion;
        proposal.message =
            withChangedText(request.message, [&](const QString& piece) { return replaced(piece, offender); });
        proposals.push_back(std::move(proposal));
    }
    if (offenders.size() > 1) {
        MeterProposal all;
        all.kind = ProposalKind::ReplaceAll;
        all.characters = static_cast<int>(offenders.size());
        all.message = withChangedText(request.message, [&](QString piece) {
            for (const Offender& offender : offenders)
                piece = replaced(piece, offender);
            return piece;
        });
        proposals.push_back(std::move(all));
    }
    return proposals;
}

MeteredText meterText(const QString& rendered, bool transliterated)
{
    const SegmentCount count = countSegments(transliterated ? transliterate(rendered) : rendered);
    constexpr int kGsm7[] = {160, 153};
    constexpr int kUcs2[] = {70, 67};
    const auto& room = count.encoding == Encoding::Gsm7 ? kGsm7 : kUcs2;
    MeteredText metered{std::max(count.parts, 1), count.units, 0};
    if (count.parts > 1)
        metered.excess = count.units - (count.parts == 2 ? room[0] : room[1] * (count.parts - 1));
    return metered;
}

} // namespace heliograph
