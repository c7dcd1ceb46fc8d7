// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/DetailsPane.h"

#include "ui/grid/GridWords.h"
#include "ui/grid/TimelineDelegate.h"
#include "ui/theme/StateLook.h"

#include <QHBoxLayout>
#include <QListView>
#include <QLocale>
#include <QScrollArea>
#include <QStackedLayout>
#include <QStandardItemModel>

namespace heliograph {

DetailsPane::DetailsPane(const Theme& theme, const Clock& clock, QWidget* parent)
    : QFrame(parent), m_theme(theme), m_clock(clock)
{
    setProperty("card", true);
    auto* empty = makeLabel(theme, Type::Body, Tone::Secondary, this);
    empty->setText(tr("Choose a row to see what happened to it."));
    empty->setAlignment(Qt::AlignCenter);
    auto* story = new QWidget(this);
    auto* halves = new QHBoxLayout(story);
    halves->setContentsMargins(0, 0, 0, 0);
    halves->setSpacing(0);
    halves->addWidget(makeTimeline(), 1);
    auto* divider = new QFrame(story);
    divider->setProperty("divider", true);
    divider->setFixedWidth(metric::kHairline);
    halves->addWidget(divider);
    halves->addWidget(makeMeaning(), 1);
    m_stack = new QStackedLayout(this);
    m_stack->addWidget(empty);
    m_stack->addWidget(story);
}

QWidget* DetailsPane::makeTimeline()
{
    auto* half = new QWidget(this);
    m_title = makeLabel(m_theme, Type::Section, Tone::Primary, half);
    m_title->setObjectName(QStringLiteral("detailsTitle"));
    m_who = makeLabel(m_theme, Type::Body, Tone::Secondary, half);
    m_who->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* head = new QHBoxLayout;
    head->setSpacing(metric::kXs);
    head->addWidget(m_title);
    head->addWidget(m_who, 1);
    m_lines = new QStandardItemModel(half);
    m_timeline = new QListView(half);
    m_timeline->setObjectName(QStringLiteral("timeline"));
    m_timeline->setAccessibleName(tr("What happened to this row"));
    m_timeline->setModel(m_lines);
    m_timeline->setItemDelegate(new TimelineDelegate(m_theme, m_timeline));
    m_timeline->setSelectionMode(QAbstractItemView::NoSelection);
    m_timeline->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_timeline->setResizeMode(QListView::Adjust);
    m_timeline->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_timeline->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* layout = new QVBoxLayout(half);
    layout->setContentsMargins(metric::kM, metric::kS, metric::kS, metric::kS);
    layout->setSpacing(metric::kXs);
    layout->addLayout(head);
    layout->addWidget(m_timeline, 1);
    return half;
}

QWidget* DetailsPane::makeMeaning()
{
    auto* page = new QWidget(this);
    m_glyph = new GlyphLabel(page);
    m_state = makeLabel(m_theme, Type::BodyStrong, Tone::Primary, page);
    m_state->setObjectName(QStringLiteral("detailsState"));
    m_charged = makeLabel(m_theme, Type::Caption, Tone::Secondary, page);
    m_sentence = makeLabel(m_theme, Type::Body, Tone::Primary, page);
    m_reason = makeLabel(m_theme, Type::Body, Tone::Secondary, page);
    for (QLabel* label : {m_sentence, m_reason, m_charged}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_reason->setObjectName(QStringLiteral("detailsReason"));
    auto* head = new QHBoxLayout;
    head->setSpacing(metric::kXs);
    head->addWidget(m_glyph);
    head->addWidget(m_state, 1);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(metric::kM, metric::kS, metric::kM, metric::kS);
    layout->setSpacing(metric::kXs);
    layout->addLayout(head);
    layout->addWidget(m_sentence);
    layout->addWidget(m_reason);
    layout->addWidget(m_charged);
    layout->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    scroll->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    scroll->setMaximumWidth(metric::kReasonPane);
    return scroll;
}

void DetailsPane::showNothing()
{
    m_stack->setCurrentIndex(0);
}

void DetailsPane::showStory(const StoryAnswer& story)
{
    if (!story.row)
        return showNothing();
    const GridRow& row = *story.row;
    // While a campaign runs the story comes again and again; whoever reads it must not lose the place.
    const Seen seen{row.key, row.state, row.changedAt, row.dueAt, story.events.size()};
    if (seen == m_seen && m_stack->currentIndex() == 1)
        return;
    m_seen = seen;
    m_title->setText(tr("Row %1").arg(QLocale().toString(row.row)));
    m_who->setText(shownPhone(row.phone));
    fillTimeline(story);
    const StateLook look = lookOf(row.state);
    const QColor color = m_theme.tokens().meanings[look.meaning].text;
    m_glyph->setGlyph(look.glyph, color);
    QPalette palette = m_state->palette();
    palette.setColor(QPalette::WindowText, color);
    m_state->setPalette(palette);
    m_state->setText(describe(row.state));
    m_charged->setText(chargedText(row.state));
    m_sentence->setText(stateSentence(row));
    const QString reason = describe(row.reason, row.detail);
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    m_stack->setCurrentIndex(1);
}

void DetailsPane::addLine(const QString& sentence, qint64 at, StateLook look)
{
    const QString time = shownTime(at, m_clock.now());
    auto* line = new QStandardItem(sentence);
    line->setData(time, TimelineTimeRole);
    line->setData(static_cast<int>(look.glyph), TimelineGlyphRole);
    line->setData(static_cast<int>(look.meaning), TimelineMeaningRole);
    line->setData(QString(time + u' ' + sentence), Qt::AccessibleTextRole);
    line->setToolTip(exactTime(at));
    m_lines->appendRow(line);
}

void DetailsPane::fillTimeline(const StoryAnswer& story)
{
    m_lines->clear();
    const GridRow& row = *story.row;
    if (story.events.empty() && row.state != RecipientState::Submitting)
        addLine(row.state == RecipientState::Ready ? tr("Written to the ledger; nothing has happened yet.")
                                                   : describe(row.state),
                row.changedAt, lookOf(row.state));
    for (const RecipientEvent& event : story.events)
        addLine(eventSentence(event), event.at, lookOf(event.state));
    if (row.state == RecipientState::Submitting)
        addLine(tr("Handed to the gateway; its answer is awaited."), row.changedAt, lookOf(row.state));
    if (row.dueKind == DueKind::Repeat)
        addLine(tr("Next: asked again with the same number"), row.dueAt, {Glyph::Clock, Meaning::Neutral});
    m_timeline->scrollToBottom();
}

} // namespace heliograph
