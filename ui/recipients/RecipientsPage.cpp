// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipients/RecipientsPage.h"

#include "ui/live/Desk.h"
#include "ui/live/ReadingChoices.h"
#include "ui/live/WorkBar.h"
#include "ui/recipients/DropZone.h"
#include "ui/recipients/ListsPane.h"
#include "ui/recipients/MappingHeader.h"
#include "ui/recipients/PreviewModel.h"
#include "ui/recipients/PreviewTable.h"
#include "ui/recipients/RecipientsFlow.h"
#include "ui/recipients/RecipientsSummary.h"
#include "ui/recipients/SourceBar.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/HelpTopic.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/NoteBar.h"
#include "ui/widgets/Remembered.h"

#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace heliograph {
namespace {

constexpr int kPreviewRowsShown = 6;

ListRequest requestOf(const CampaignSeed& seed)
{
    ListRequest request;
    request.file = seed.file;
    request.book = seed.book;
    request.contacts = seed.contacts;
    if (seed.file.isEmpty() && seed.book.isEmpty())
        request.pasted = seed.pasted;
    return request;
}

} // namespace

RecipientsPage::RecipientsPage(const Ui& ui, QWidget* parent)
    : CampaignStepPage(ui.theme, parent),
      m_ui(ui),
      m_flow(new RecipientsFlow(ui, this)),
      m_note(new NoteBar(ui.theme, this)),
      m_otherPhones(new NoteBar(ui.theme, this)),
      m_work(new WorkBar(ui.theme, this)),
      m_stack(new QStackedWidget(this)),
      m_drop(new DropZone(ui.theme, this)),
      m_source(new SourceBar(*m_flow, ui.theme, this)),
      m_model(new PreviewModel(*m_flow, ui, this))
{
    setObjectName(QStringLiteral("recipientsPage"));
    setHelpTopic(*this, QStringLiteral("recipients"));
    setAcceptDrops(true);
    setFocusPolicy(Qt::ClickFocus);
    makeHead();
    m_stack->addWidget(m_drop);
    m_stack->addWidget(makeContent());
    body()->addWidget(m_note);
    body()->addWidget(m_stack, 1);
    connectFlow();
    orderTabs();
    showState();
}

// The history of the flow tells the widgets, so it goes while they are whole.
RecipientsPage::~RecipientsPage()
{
    m_flow->history().disconnect();
    m_flow->disconnect();
}

QWidget* RecipientsPage::makeContent()
{
    auto* content = new QWidget(this);
    m_preview = new PreviewTable(*m_model, m_ui.theme, content);
    m_lists = new ListsPane(*m_flow, m_ui, content);
    m_summary = new RecipientsSummary(*m_flow, m_ui.theme, content);
    QFrame* card = makeCard(content);
    auto* inCard = new QVBoxLayout(card);
    inCard->setContentsMargins(1, 1, 1, 1);
    inCard->addWidget(m_preview);
    m_splitter = new QSplitter(Qt::Vertical, content);
    m_splitter->setObjectName(QStringLiteral("recipientsSplitter"));
    m_splitter->setHandleWidth(metric::kS);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(card);
    m_splitter->addWidget(m_lists);
    m_splitter->setStretchFactor(1, 1);
    const int head = m_preview->heightOf(kPreviewRowsShown);
    m_splitter->setSizes({head, head});
    m_ui.remembered.keepSplitter(*m_splitter, QStringLiteral("recipients/splitter"));
    m_otherPhones->setObjectName(QStringLiteral("otherPhones"));
    auto* lists = new QVBoxLayout;
    lists->setSpacing(metric::kS);
    lists->addWidget(m_otherPhones);
    lists->addWidget(m_splitter, 1);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(metric::kM);
    columns->addLayout(lists, 1);
    columns->addWidget(m_summary);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::kS);
    layout->addWidget(m_source);
    layout->addWidget(m_work);
    layout->addLayout(columns, 1);
    return content;
}

void RecipientsPage::makeHead()
{
    QMenu* menu = head().menu();
    QAction* paste = menu->addAction(tr("&Paste rows"));
    paste->setObjectName(QStringLiteral("menuPaste"));
    QAction* people = menu->addAction(tr("Take from P&eople…"));
    people->setObjectName(QStringLiteral("menuPeople"));
    menu->addSeparator();
    m_rows = menu->addAction(tr("&Rows to take…"));
    m_rows->setObjectName(QStringLiteral("menuRows"));
    m_startOver = menu->addAction(tr("&Start over"));
    m_startOver->setObjectName(QStringLiteral("menuStartOver"));
    m_changes = {paste, people, m_startOver};
    connect(paste, &QAction::triggered, this, &RecipientsPage::paste);
    connect(people, &QAction::triggered, this, &RecipientsPage::choosePeople);
    connect(m_rows, &QAction::triggered, this, &RecipientsPage::chooseRows);
    connect(m_startOver, &QAction::triggered, this, &RecipientsPage::startOver);
    QPushButton* next = head().primary(tr("Continue to &message"));
    next->setObjectName(QStringLiteral("continueToMessage"));
    next->setLayoutDirection(Qt::RightToLeft);
    setGlyph(m_ui.theme, *next, Glyph::ArrowRight);
    connect(next, &QPushButton::clicked, this,
            [this] { m_ui.navigator.openCampaign(m_flow->campaign().id, CampaignStep::Message); });
}

void RecipientsPage::connectFlow()
{
    connect(m_flow, &RecipientsFlow::previewChanged, this, &RecipientsPage::showPreview);
    for (const auto signal :
         {&RecipientsFlow::campaignChanged, &RecipientsFlow::rowsChanged, &RecipientsFlow::readingChanged})
        connect(m_flow, signal, this, &RecipientsPage::showState);
    connect(m_flow, &RecipientsFlow::failed, this, &RecipientsPage::showFailure);
    connect(m_flow, &RecipientsFlow::brokeOff, this, &RecipientsPage::offerReadRows);
    connect(m_flow, &RecipientsFlow::usedUntil, this, &RecipientsPage::tellOfDamage);
    connect(m_flow, &RecipientsFlow::adopted, this, &RecipientsPage::follow);
    connect(m_flow, &RecipientsFlow::readElsewhere, this, &RecipientsPage::tellOfList);
    connect(m_flow, &RecipientsFlow::begun, m_note, &NoteBar::clear);
    connect(m_flow, &RecipientsFlow::begun, m_otherPhones, &NoteBar::clear);
    connect(m_flow, &RecipientsFlow::working, this,
            [this](Task* task) { m_work->follow(task, readingSentence()); });
    connect(m_flow, &RecipientsFlow::changing, this, [this](Task* task) {
        m_work->follow(task, [](qint64 done, qint64 total) {
            const QLocale locale;
            return tr("%1 of %2 rows changed").arg(locale.toString(done), locale.toString(total));
        });
    });
    connect(&m_preview->mapping(), &MappingHeader::choiceMade, this, &RecipientsPage::choose);
    connect(m_drop, &DropZone::fileWanted, this, &RecipientsPage::chooseFile);
    connect(m_drop, &DropZone::pasteWanted, this, &RecipientsPage::paste);
    connect(m_drop, &DropZone::peopleWanted, this, &RecipientsPage::choosePeople);
    connect(m_drop, &DropZone::fileChosen, this, [this](const QString& path) {
        take({path, {}, {}, {}, {}});
    });
    connect(&m_source->changeButton(), &QPushButton::clicked, this, &RecipientsPage::chooseFile);
    connect(m_lists, &ListsPane::reportWanted, this, &RecipientsPage::saveReport);
    connect(m_summary, &RecipientsSummary::tabWanted, m_lists, &ListsPane::openTab);
    connect(m_summary, &RecipientsSummary::fixWanted, m_lists, &ListsPane::fixFirst);
    connect(m_summary, &RecipientsSummary::allRowsWanted, this, &RecipientsPage::toggleAllRows);
}

void RecipientsPage::showCampaign(const Campaign& campaign)
{
    m_flow->show(campaign);
}

void RecipientsPage::take(const CampaignSeed& seed)
{
    const ListRequest request = requestOf(seed);
    if (request.isEmpty())
        return;
    if (!seed.file.isEmpty())
        m_ui.remembered.addRecentFile(seed.file);
    ListRequest wanted = request;
    if (const auto region = Region::fromCode(m_ui.settings.value(Setting::Country)))
        wanted.region = *region;
    wanted.recall = true;
    m_flow->open(wanted);
}

void RecipientsPage::activate()
{
    m_drop->setRecentFiles(m_ui.remembered.recentFiles());
}

// Any step of this campaign must turn to its new draft at once; somebody who is elsewhere is only told.
void RecipientsPage::follow(qint64 draft, const QString& list)
{
    const QWidget* steps = parentWidget() ? parentWidget() : this;
    if (list.isEmpty() || steps->isVisibleTo(window()))
        m_ui.navigator.openCampaign(draft, CampaignStep::Recipients);
    else
        tellOfList(draft, list);
}

void RecipientsPage::tellOfList(qint64 draft, const QString& list)
{
    m_ui.navigator.toast(tr("%1 was read").arg(list), tr("Show"), [&navigator = m_ui.navigator, draft] {
        navigator.openCampaign(draft, CampaignStep::Recipients);
    });
}

void RecipientsPage::showHead()
{
    setTitle(m_flow->campaign().name);
    const DraftSummary& summary = m_flow->summary();
    const qint64 leftOut = summary.rows - summary.ready;
    const QLocale locale;
    QString note;
    if (m_flow->isReadOnly())
        note = tr("Handed over as shown here");
    else if (summary.rows > 0)
        note = tr("%1 ready, %2 left out").arg(locale.toString(summary.ready), locale.toString(leftOut));
    head().setNote(note);
    setDisabledBecause(*head().primary(), reasonAgainstGoingOn(), QStringLiteral("Ctrl+Enter"));
    for (QAction* action : std::as_const(m_changes))
        action->setEnabled(!m_flow->isReadOnly());
    const ListRequest request = m_flow->preview() ? m_flow->preview()->request : ListRequest();
    const bool isSheet = !request.file.isEmpty() || !request.pasted.isEmpty();
    m_rows->setEnabled(!m_flow->isReadOnly() && isSheet && !m_flow->isSourceGone());
    m_startOver->setEnabled(!m_flow->isReadOnly() && summary.rows > 0 && !m_flow->isReading());
}

QString RecipientsPage::reasonAgainstGoingOn() const
{
    if (m_flow->isReadOnly() || m_flow->summary().ready > 0)
        return {};
    if (!m_flow->hasList())
        return tr("Choose the recipients first");
    if (m_flow->preview() && m_flow->preview()->phoneColumn() < 0)
        return tr("Choose the phone column first");
    return m_flow->isReading() ? tr("The list is being read") : tr("Nobody in this list can be written to");
}

void RecipientsPage::showState()
{
    showHead();
    m_stack->setCurrentIndex(m_flow->hasList() ? 1 : 0);
}

void RecipientsPage::showPreview()
{
    const std::optional<ListPreview>& preview = m_flow->preview();
    QString reason;
    if (m_flow->isReadOnly())
        reason = tr("The list was handed over as shown here");
    else if (m_flow->isSourceGone())
        reason = tr("The file is no longer there; choose it again to read it another way");
    m_preview->mapping().showPreview(preview ? &*preview : nullptr, reason);
    m_preview->fitColumns();
    showState();
    orderTabs();
    if (preview && preview->recalled)
        showRecalled();
    else if (preview && preview->remembered && preview->phoneColumn() >= 0)
        showRemembered();
    else if (preview && reason.isEmpty())
        offerOtherPhones(*m_otherPhones, *preview, [this](int column) {
            choose({column, Field::Phone, true});
        });
}

void RecipientsPage::showRecalled()
{
    m_ui.navigator.toast(tr("Read the way your last list of this kind was"), tr("Read afresh"), [this] {
        m_flow->change([this](ListRequest& request) {
            ListRequest fresh;
            fresh.file = request.file;
            fresh.pasted = request.pasted;
            fresh.kind = request.kind;
            fresh.region = Region::fromCode(m_ui.settings.value(Setting::Country)).value_or(Region());
            request = fresh;
        });
    });
}

void RecipientsPage::showRemembered()
{
    if (m_told == m_flow->campaign().id)
        return;
    m_told = m_flow->campaign().id;
    m_ui.navigator.toast(
        tr("The columns are used as in your last list of this kind"), tr("Guess anew"), [this] {
            m_flow->change([this](ListRequest& request) {
                for (ColumnChoice& choice : request.choices) {
                    const ColumnGuess& guess = m_flow->preview()->columns.at(std::size_t(choice.column));
                    const bool known = guess.guess && *guess.guess != Field::Time &&
                                       *guess.guess != Field::Text && *guess.guess != Field::Sender;
                    choice = {choice.column, known ? guess.guess : std::nullopt, true};
                }
            });
        });
}

void RecipientsPage::showFailure(const Error& error)
{
    if (error.code == ErrorCode::NoPhoneColumn) {
        m_note->showNote(Meaning::Warning, tr("No column looks like phone numbers."),
                         tr("Choose it above the preview."));
        return;
    }
    m_note->showError(error);
    m_note->addAction(tr("Choose another file…"), [this] { chooseFile(); });
}

// All of the preview, and back to the usual parts.
void RecipientsPage::toggleAllRows()
{
    const int usual = m_preview->heightOf(kPreviewRowsShown);
    const int all = m_splitter->height();
    const bool isLarge = m_splitter->sizes().front() > usual + metric::kGridRow;
    m_splitter->setSizes(isLarge ? QList<int>{usual, all - usual} : QList<int>{all, 0});
    m_preview->setFocus();
}

void RecipientsPage::orderTabs()
{
    QWidget* last = nullptr;
    const auto follow = [this, &last](QWidget* widget) {
        // The list of a box is a window of its own.
        if (widget->window() != window())
            return;
        if (last)
            setTabOrder(last, widget);
        last = widget;
    };
    for (QWidget* part : m_source->findChildren<QWidget*>()) {
        if (part->focusPolicy() & Qt::TabFocus)
            follow(part);
    }
    for (QWidget* box : m_preview->mapping().boxes())
        follow(box);
    follow(m_preview);
    for (QWidget* area : std::initializer_list<QWidget*>{m_lists, m_summary}) {
        for (QWidget* part : area->findChildren<QWidget*>()) {
            if (part->focusPolicy() & Qt::TabFocus)
                follow(part);
        }
    }
}

void RecipientsPage::focusFirst()
{
    QWidget* first = &m_drop->chooseButton();
    if (m_flow->hasList()) {
        QWidget* box = m_preview->mapping().firstBox();
        first = box && box->isEnabled() ? box : m_preview;
    }
    first->setFocus(Qt::OtherFocusReason);
}

bool RecipientsPage::escape()
{
    if (m_work->isBusy() && m_work->isVisible()) {
        m_work->cancel();
        return true;
    }
    for (NoteBar* note : {m_note, m_otherPhones}) {
        if (!note->isHidden()) {
            note->clear();
            return true;
        }
    }
    return false;
}

void RecipientsPage::undo()
{
    m_flow->undo();
}

void RecipientsPage::redo()
{
    m_flow->redo();
}

// Paste and Open mean the list of this campaign here, not a new campaign.
bool RecipientsPage::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && !m_flow->isReadOnly()) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Paste) || key->matches(QKeySequence::Open)) {
            key->accept();
            return true;
        }
    }
    return CampaignStepPage::event(event);
}

void RecipientsPage::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Paste) && !m_flow->isReadOnly())
        return paste();
    if (event->matches(QKeySequence::Open) && !m_flow->isReadOnly())
        return chooseFile();
    CampaignStepPage::keyPressEvent(event);
}

void RecipientsPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (!m_flow->isReadOnly() && (event->mimeData()->hasUrls() || event->mimeData()->hasText()))
        event->acceptProposedAction();
}

void RecipientsPage::dropEvent(QDropEvent* event)
{
    CampaignSeed seed;
    for (const QUrl& url : event->mimeData()->urls()) {
        if (url.isLocalFile() && seed.file.isEmpty())
            seed.file = url.toLocalFile();
    }
    if (seed.file.isEmpty())
        seed.pasted = event->mimeData()->text();
    event->acceptProposedAction();
    take(seed);
}

} // namespace heliograph
