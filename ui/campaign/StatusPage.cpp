// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaign/StatusPage.h"

#include "ui/grid/GridWords.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QStackedLayout>
#include <QTimer>

namespace heliograph {
namespace {

constexpr int kTypingPauseMs = 200;

} // namespace

StatusPage::StatusPage(WorkspaceFeed& feed, const Theme& theme, const Clock& clock, QWidget* parent)
    : QWidget(parent),
      m_feed(feed),
      m_theme(theme),
      m_clock(clock),
      m_model(new RecipientModel(feed, clock, this)),
      m_progress(new ProgressCard(theme, clock, this)),
      m_chips(new ChipBar(theme, this)),
      m_typing(new QTimer(this)),
      m_details(new DetailsPane(theme, clock, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metric::kL, 0, metric::kL, metric::kM);
    layout->setSpacing(metric::kS);
    makeNote();
    layout->addWidget(makeHead());
    layout->addWidget(m_note);
    layout->addWidget(m_progress);
    layout->addWidget(m_chips);
    layout->addWidget(makeGridCard(), 1);
    layout->addWidget(m_details);
    m_typing->setSingleShot(true);
    m_typing->setInterval(kTypingPauseMs);
    connectParts();
}

QWidget* StatusPage::makeHead()
{
    auto* head = new QWidget(this);
    head->setFixedHeight(metric::kHead);
    m_title = new ElidedLabel(head);
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_title->setFont(m_theme.font(Type::Page));
    m_title->setTextFormat(Qt::PlainText);
    m_found = makeLabel(m_theme, Type::Caption, Tone::Secondary, head);
    m_found->setObjectName(QStringLiteral("found"));
    makeSearch(head);
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, metric::kXs, 0, 0);
    layout->setSpacing(metric::kS);
    layout->addWidget(m_title, 1);
    layout->addWidget(m_found);
    layout->addWidget(m_search);
    return head;
}

void StatusPage::makeSearch(QWidget* parent)
{
    m_search = new QLineEdit(parent);
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setPlaceholderText(tr("Phone or any column"));
    m_search->setToolTip(tr("Find rows by digits of the phone or a piece of any column (Ctrl+F)"));
    m_search->setAccessibleName(tr("Find rows"));
    m_search->setFixedSize(metric::kSearch, metric::kControl);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(glyphIcon(Glyph::Search, m_theme.tokens().text.secondary),
                        QLineEdit::LeadingPosition);
}

void StatusPage::makeNote()
{
    m_note = new QFrame(this);
    m_note->setProperty("note", QStringLiteral("warning"));
    auto* glyph = new GlyphLabel(m_note);
    glyph->setGlyph(Glyph::Triangle, m_theme.tokens().meanings[Meaning::Warning].text);
    m_noteText = makeLabel(m_theme, Type::Body, Tone::Primary, m_note);
    m_noteText->setObjectName(QStringLiteral("note"));
    m_noteText->setWordWrap(true);
    m_noteText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* note = new QHBoxLayout(m_note);
    note->setContentsMargins(metric::kM, metric::kXs, metric::kM, metric::kXs);
    note->setSpacing(metric::kXs);
    note->addWidget(glyph, 0, Qt::AlignTop);
    note->addWidget(m_noteText, 1);
    m_note->hide();
}

QWidget* StatusPage::makeGridCard()
{
    QFrame* card = makeCard(this);
    m_grid = new RecipientGrid(*m_model, m_feed, m_theme, card);
    m_grid->setObjectName(QStringLiteral("grid"));
    m_nobody = makeLabel(m_theme, Type::Body, Tone::Secondary, card);
    m_nobody->setObjectName(QStringLiteral("nobody"));
    m_nobody->setAlignment(Qt::AlignCenter);
    m_gridStack = new QStackedLayout(card);
    m_gridStack->setContentsMargins(metric::kHairline, metric::kHairline, metric::kHairline,
                                    metric::kHairline);
    m_gridStack->addWidget(m_grid);
    m_gridStack->addWidget(m_nobody);
    return card;
}

void StatusPage::connectParts()
{
    connect(m_chips, &ChipBar::chosen, this,
            [this](StateGroup group) { m_model->setFilter(statesOf(group)); });
    connect(m_search, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        applyTypedSearch();
        m_grid->setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_typing, &QTimer::timeout, this, &StatusPage::applyTypedSearch);
    connect(m_model, &RecipientModel::viewRead, this, &StatusPage::showFound);
    connect(m_grid, &RecipientGrid::currentKeyChanged, this, [this](qint64 key) {
        m_storyKey = key;
        m_feed.askStory(key);
    });
    connect(&m_feed, &WorkspaceFeed::storyRead, this, [this](const StoryAnswer& story) {
        if (story.key == m_storyKey)
            m_details->showStory(story);
    });
}

void StatusPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_details->setFixedHeight(height() < metric::kShortWindow ? metric::kDetailsShort : metric::kDetails);
}

void StatusPage::applyTypedSearch()
{
    m_typing->stop();
    m_model->setSearch(m_search->text());
}

void StatusPage::showCampaign(const Campaign& campaign)
{
    const bool isOther = campaign.id != m_campaign.id;
    m_campaign = campaign;
    if (isOther) {
        m_storyKey = 0;
        m_details->showNothing();
        const QSignalBlocker quiet(m_search);
        m_search->clear();
        m_chips->choose(StateGroup::All);
        m_grid->showFromStart();
    }
    m_title->setText(campaign.name);
    m_progress->showCampaign(campaign);
    m_chips->setCounts(campaign.counts);
    showNote(campaign);
    m_model->setCampaign(campaign);
    m_grid->setAccessibleName(tr("Status of %1, %2").arg(campaign.name, captionOf(m_chips->current())));
    if (m_storyKey != 0)
        m_feed.askStory(m_storyKey);
}

void StatusPage::showNote(const Campaign& campaign)
{
    QStringList sentences;
    if (campaign.restored && campaign.isOpen())
        sentences += tr(
            "This workspace was copied or restored; what can't be known about this campaign waits for your "
            "decision.");
    if (campaign.state == CampaignState::Paused && !campaign.pauseCode.isEmpty())
        sentences += campaign.pauseDetail;
    if (campaign.state == CampaignState::Paused)
        sentences += tr("Go on with: heliograph-cli campaign resume %1").arg(campaign.id);
    m_noteText->setText(sentences.join(u' '));
    m_note->setVisible(!sentences.isEmpty());
}

void StatusPage::showFound()
{
    const bool searching = !m_search->text().trimmed().isEmpty();
    const int rows = m_model->rowCount();
    const QLocale locale;
    m_found->setText(
        searching ? tr("%1 of %2").arg(locale.toString(rows), locale.toString(m_campaign.counts.total()))
                  : QString());
    m_nobody->setText(searching
                          ? tr("No row has “%1” in its phone or columns.").arg(m_search->text().trimmed())
                          : nobodyIn(m_chips->current()));
    m_gridStack->setCurrentIndex(rows > 0 ? 0 : 1);
}

void StatusPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void StatusPage::focusGrid()
{
    m_grid->setFocus(Qt::OtherFocusReason);
}

bool StatusPage::clearSearchOrFilter()
{
    if (!m_search->text().isEmpty()) {
        m_search->clear();
        applyTypedSearch();
        return true;
    }
    if (m_chips->current() != StateGroup::All) {
        m_chips->choose(StateGroup::All);
        return true;
    }
    return false;
}

} // namespace heliograph
