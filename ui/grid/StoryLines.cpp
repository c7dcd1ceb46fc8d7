// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/StoryLines.h"

#include "ui/grid/GridWords.h"
#include "ui/grid/TimelineDelegate.h"

namespace heliograph {

void StoryLines::addLine(const QString& sentence, qint64 at, StateLook look)
{
    const QString time = shownTime(at, m_clock.now());
    auto* line = new QStandardItem(sentence);
    line->setData(time, TimelineTimeRole);
    line->setData(static_cast<int>(look.glyph), TimelineGlyphRole);
    line->setData(static_cast<int>(look.meaning), TimelineMeaningRole);
    line->setData(QString(time + u' ' + sentence), Qt::AccessibleTextRole);
    line->setToolTip(exactTime(at));
    appendRow(line);
}

void StoryLines::addDocument(const RecipientStory& story, qint64 attempt)
{
    const auto found = story.attempts.find(attempt);
    if (found != story.attempts.end())
        addLine(handedOverSentence(found->second), found->second.startedAt,
                lookOf(RecipientState::Submitting));
}

void StoryLines::addNext(const GridRow& row)
{
    if (row.dueKind != DueKind::Repeat || row.state != RecipientState::Uncertain)
        return;
    const qint64 seconds = (row.dueAt - m_clock.nowMs() + 999) / 1000;
    constexpr qint64 kMinute = 60;
    const QString sentence =
        seconds > 0 && seconds < kMinute
            ? tr("Next: asked again with the same number, in %Ln s", nullptr, static_cast<int>(seconds))
            : tr("Next: asked again with the same number");
    addLine(sentence, row.dueAt, {Glyph::Clock, Meaning::Neutral});
}

void StoryLines::show(const RecipientStory& story)
{
    clear();
    const GridRow& row = *story.row;
    if (story.sealedAt && story.clientId != 0)
        addLine(tr("Written to the ledger as message %1").arg(story.clientId), *story.sealedAt,
                lookOf(RecipientState::Ready));
    else if (story.events.empty() && row.state != RecipientState::Submitting)
        addLine(row.state == RecipientState::Ready ? tr("Written to the ledger; nothing has happened yet.")
                                                   : describe(row.state),
                row.changedAt, lookOf(row.state));
    QSet<qint64> told;
    for (const RecipientEvent& event : story.events) {
        const bool isAttempt = event.kind == EventKind::Attempt || event.kind == EventKind::Repaired;
        if (isAttempt && event.attempt && !told.contains(*event.attempt)) {
            told += *event.attempt;
            addDocument(story, *event.attempt);
        }
        addLine(eventSentence(event, row), event.at, lookOf(event.state));
    }
    if (row.state == RecipientState::Submitting) {
        if (!told.contains(story.latestAttempt))
            addDocument(story, story.latestAttempt);
        addLine(tr("Its answer is awaited"), row.changedAt, {Glyph::Clock, Meaning::Waiting});
    }
    addNext(row);
}

} // namespace heliograph
