// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/DetailsPane.h"

#include "ui/grid/GridWords.h"
#include "ui/grid/TimelineDelegate.h"
#include "ui/grid/TimelineView.h"
#include "ui/widgets/ButtonLine.h"
#include "ui/widgets/Buttons.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QStackedLayout>

#include <algorithm>
#include <array>

namespace heliograph {
namespace {

bool isRetryable(RecipientState state)
{
    return state == RecipientState::Rejected || state == RecipientState::Undelivered ||
           state == RecipientState::Expired || state == RecipientState::NoReport;
}

// Whether a report or an answer is still to come, so that asking for it makes sense.
bool isAskable(const GridRow& row)
{
    return row.state == RecipientState::Accepted || row.state == RecipientState::Held ||
           row.state == RecipientState::Submitting ||
           (row.state == RecipientState::Uncertain && row.next != Next::Operator);
}

} // namespace

bool hasWrongNumber(const GridRow& row)
{
    using enum Reason;
    static constexpr std::array kAboutNumbers = {EmptyPhone,    BadPhone,     PhoneTooShort, PhoneTooLong,
                                                 SeveralPhones, PhoneRounded, Landline,      FreeCallNumber,
                                                 PremiumNumber, NoPhone,      PhoneLength};
    const bool refused = row.state == RecipientState::Invalid || row.state == RecipientState::Rejected;
    return refused &&
           std::find(kAboutNumbers.begin(), kAboutNumbers.end(), row.reason) != kAboutNumbers.end();
}

DetailsPane::DetailsPane(const Theme& theme, const Clock& clock, QWidget* parent)
    : QFrame(parent), m_theme(theme), m_clock(clock)
{
    setProperty("card", true);
    setObjectName(QStringLiteral("details"));
    auto* empty = makeLabel(theme, Type::Body, Tone::Secondary, this);
    empty->setText(tr("Choose a row to see what happened to it."));
    empty->setAlignment(Qt::AlignCenter);
    auto* story = new QWidget(this);
    auto* halves = new QHBoxLayout(story);
    halves->setContentsMargins(0, 0, 0, 0);
    halves->setSpacing(0);
    halves->addWidget(makeTimeline(), 3);
    auto* divider = new QFrame(story);
    divider->setProperty("divider", true);
    divider->setFixedWidth(metric::kHairline);
    halves->addWidget(divider);
    halves->addWidget(makeMeaning(), 2);
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
    m_who->setObjectName(QStringLiteral("detailsWho"));
    m_who->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_documents = makeButton(m_theme, ButtonKind::Link, tr("&Documents"), half);
    m_documents->setObjectName(QStringLiteral("documents"));
    m_documents->setToolTip(tr("What was said to the gateway about this row (Ctrl+D)"));
    connect(m_documents, &QPushButton::clicked, this, [this] { Q_EMIT documentsWanted(m_document); });
    auto* head = new QHBoxLayout;
    head->setSpacing(metric::kXs);
    head->addWidget(m_title);
    head->addWidget(m_who, 1);
    head->addWidget(m_documents);
    m_lines = new StoryLines(m_clock, half);
    m_timeline = new TimelineView(half);
    m_timeline->setObjectName(QStringLiteral("timeline"));
    m_timeline->setAccessibleName(tr("What happened to this row"));
    m_timeline->setModel(m_lines);
    m_timeline->setItemDelegate(new TimelineDelegate(m_theme, m_timeline));
    auto* layout = new QVBoxLayout(half);
    layout->setContentsMargins(metric::kM, metric::kXs, metric::kM, metric::kXs);
    layout->setSpacing(metric::kXxs);
    layout->addLayout(head);
    layout->addWidget(m_timeline, 1);
    return half;
}

QWidget* DetailsPane::makeMeaning()
{
    auto* half = new QWidget(this);
    m_glyph = new GlyphLabel(half);
    m_state = makeLabel(m_theme, Type::BodyStrong, Tone::Primary, half);
    m_state->setObjectName(QStringLiteral("detailsState"));
    m_charged = makeLabel(m_theme, Type::Caption, Tone::Secondary, half);
    m_charged->setObjectName(QStringLiteral("detailsCharged"));
    auto* head = new QHBoxLayout;
    head->setSpacing(metric::kXs);
    head->addWidget(m_glyph);
    head->addWidget(m_state, 1);
    head->addWidget(m_charged);
    auto* words = new QWidget(half);
    m_sentence = makeLabel(m_theme, Type::Body, Tone::Primary, words);
    m_sentence->setObjectName(QStringLiteral("detailsSentence"));
    m_reason = makeLabel(m_theme, Type::Caption, Tone::Secondary, words);
    m_reason->setObjectName(QStringLiteral("detailsReason"));
    auto* lines = new QVBoxLayout(words);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(metric::kXs);
    for (QLabel* label : {m_sentence, m_reason}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        lines->addWidget(label);
    }
    lines->addStretch();
    auto* scroll = new QScrollArea(half);
    scroll->setFrameShape(NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(words);
    scroll->viewport()->setAutoFillBackground(false);
    words->setAutoFillBackground(false);
    m_line = new ButtonLine(m_theme, half);
    makeButtons();
    auto* layout = new QVBoxLayout(half);
    layout->setContentsMargins(metric::kM, metric::kS, metric::kM, metric::kS);
    layout->setSpacing(metric::kXs);
    layout->addLayout(head);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_line);
    return half;
}

QPushButton* DetailsPane::addButton(const QString& text, RowAction action, const char* name)
{
    const ButtonKind kind = action == RowAction::ShowAlike ? ButtonKind::Link : ButtonKind::Secondary;
    QPushButton* button = makeButton(m_theme, kind, text, this);
    button->setObjectName(QString::fromLatin1(name));
    connect(button, &QPushButton::clicked, this, [this, action] { Q_EMIT actionWanted(action); });
    m_buttons.insert(action, button);
    m_line->addButton(button);
    return button;
}

void DetailsPane::makeButtons()
{
    addButton(tr("&Ask now"), RowAction::AskNow, "rowAskNow");
    addButton(tr("&It arrived"), RowAction::Arrived, "rowArrived");
    addButton(tr("It didn't, send a&gain…"), RowAction::SendAgain, "rowSendAgain");
    addButton(tr("Ask aga&in"), RowAction::AskAgain, "rowAskAgain");
    addButton(tr("Edit n&umber…"), RowAction::EditNumber, "rowEditNumber")
        ->setToolTip(tr("A new message to the right number, linked to nobody else's"));
    addButton(tr("Re&try…"), RowAction::Retry, "rowRetry");
    addButton({}, RowAction::OtherChannel, "rowOtherChannel");
    addButton(tr("Mar&k as dead"), RowAction::MarkDead, "rowMarkDead")
        ->setToolTip(tr("Nobody uses this number: it goes on the stop list with that reason"));
    addButton(tr("Stop &list…"), RowAction::StopList, "rowStopList");
    addButton({}, RowAction::ShowAlike, "rowShowAlike");
}

void DetailsPane::offer(RowAction action, bool offered)
{
    m_line->setOffered(m_buttons[action], offered);
}

void DetailsPane::setOtherChannel(const QString& text, const QString& reason)
{
    m_otherChannel = text;
    m_whyNoOther = reason;
    showButtons(m_row, m_alike);
}

void DetailsPane::setAbilities(const QString& whyNoAsking, bool asksAgain)
{
    m_whyNoAsking = whyNoAsking;
    m_asksAgain = asksAgain;
    showButtons(m_row, m_alike);
}

void DetailsPane::showNothing()
{
    m_seen = {};
    m_document = 0;
    m_stack->setCurrentIndex(0);
}

void DetailsPane::showStory(const RecipientStory& story, const QString& who)
{
    if (!story.row)
        return showNothing();
    m_row = *story.row;
    m_alike = story.alike;
    m_document = story.latestAttempt;
    showButtons(m_row, m_alike);
    // While a campaign runs the story comes again and again; whoever reads it must not lose the place.
    const Seen seen{m_row.key,   m_row.state,         m_row.changedAt,
                    m_row.dueAt, story.events.size(), story.latestAttempt};
    if (seen == m_seen && m_stack->currentIndex() == 1)
        return;
    m_seen = seen;
    m_title->setText(tr("Row %1").arg(QLocale().toString(m_row.row)));
    const QString phone = shownPhone(m_row.phone);
    m_who->setText(who.isEmpty() ? phone : who + QStringLiteral(" · ") + phone);
    m_documents->setVisible(m_document != 0);
    m_lines->show(story);
    m_timeline->showEnd();
    showMeaning(m_row);
    m_stack->setCurrentIndex(1);
}

void DetailsPane::showMeaning(const GridRow& row)
{
    const StateLook look = lookOf(row.state);
    const QColor color = m_theme.tokens().meanings[look.meaning].text;
    m_glyph->setGlyph(look.glyph, color);
    QPalette palette = m_state->palette();
    palette.setColor(QPalette::WindowText, color);
    m_state->setPalette(palette);
    m_state->setText(describe(row.state));
    m_charged->setText(chargedText(row.state));
    m_sentence->setText(stateSentence(row, m_clock.now()));
    const bool isCollision = row.reason == Reason::IdCollision;
    setTone(*m_reason, isCollision ? Tone::Danger : Tone::Secondary);
}

// Who must act, and how many are in the same state: the last line, before the buttons.
void DetailsPane::showButtons(const GridRow& row, qint64 alike)
{
    const bool undecided = row.state == RecipientState::Uncertain && row.next == Next::Operator;
    const bool asksItself = row.state == RecipientState::Uncertain && !undecided;
    const QString reason = undecided || row.reason == Reason::IdCollision ? describe(row.reason, row.detail)
                           : asksItself                                   ? tr("You need do nothing.")
                                                                          : QString();
    const QString others =
        alike > 1 ? tr("%Ln more rows are in the same state.", nullptr, static_cast<int>(alike - 1))
                  : QString();
    m_reason->setText((reason + u' ' + others).trimmed());
    m_reason->setVisible(!m_reason->text().isEmpty());
    offer(RowAction::AskNow, isAskable(row));
    setDisabledBecause(*m_buttons[RowAction::AskNow], m_whyNoAsking, tr("Ask the gateway (F5)"));
    offer(RowAction::Arrived, undecided);
    offer(RowAction::SendAgain, undecided);
    offer(RowAction::AskAgain, undecided && m_asksAgain);
    offer(RowAction::EditNumber, hasWrongNumber(row));
    offer(RowAction::Retry, isRetryable(row.state));
    QPushButton* other = m_buttons[RowAction::OtherChannel];
    other->setText(m_otherChannel);
    setDisabledBecause(*other, m_whyNoOther);
    const bool failed = isRetryable(row.state) && row.state != RecipientState::NoReport;
    offer(RowAction::OtherChannel, failed && !m_otherChannel.isEmpty());
    offer(RowAction::MarkDead, failed && !row.phone.isEmpty());
    offer(RowAction::StopList, failed);
    QPushButton* all = m_buttons[RowAction::ShowAlike];
    all->setText(tr("Sho&w all %1").arg(QLocale().toString(alike)));
    offer(RowAction::ShowAlike, alike > 1);
}

} // namespace heliograph
