// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/CampaignsPage.h"

#include "core/storage/PhoneHistory.h"
#include "ui/Navigator.h"
#include "ui/campaigns/CampaignColumns.h"
#include "ui/campaigns/CampaignDeletion.h"
#include "ui/campaigns/CampaignRowDelegate.h"
#include "ui/campaigns/CampaignsFilter.h"
#include "ui/campaigns/CampaignsModel.h"
#include "ui/live/CampaignActions.h"
#include "ui/live/Desk.h"
#include "ui/live/SendingFeed.h"
#include "ui/live/WorkBar.h"
#include "ui/live/WorkspaceFeed.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FilterChips.h"
#include "ui/widgets/HelpTopic.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/ListFiles.h"
#include "ui/widgets/NoteBar.h"
#include "ui/widgets/Remembered.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/Tables.h"
#include "ui/widgets/UserPrompt.h"
#include "ui/widgets/Wording.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QResizeEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace heliograph {
namespace {

constexpr int kFind = 290;

QString fileIn(const QMimeData* data)
{
    const QList<QUrl> urls = data ? data->urls() : QList<QUrl>();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

QString digitsOf(const QString& text)
{
    QString digits;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9')
            digits += c;
    }
    return digits;
}

} // namespace

CampaignsPage::CampaignsPage(const Ui& ui, QWidget* parent)
    : Page(ui.theme, parent),
      m_ui(ui),
      m_actions(new CampaignActions(ui, this)),
      m_deletion(new CampaignDeletion(ui, this)),
      m_model(new CampaignsModel(this)),
      m_filter(new CampaignsFilter(this)),
      m_search(new SearchField(ui.theme, tr("Find by name, phone or text"), this)),
      m_chips(new FilterChips(ui.theme, this)),
      m_found(makeLabel(ui.theme, Type::Caption, Tone::Secondary, this)),
      m_note(new NoteBar(ui.theme, this)),
      m_bar(new WorkBar(ui.theme, this)),
      m_stack(new QStackedWidget(this)),
      m_table(new QTableView),
      m_tableCard(makeCard(this)),
      m_empty(new EmptyState(ui.theme, Glyph::Sheet, this)),
      m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("campaignsPage"));
    setHelpTopic(*this, QStringLiteral("campaigns"));
    setTitle(tr("Campaigns"));
    setAcceptDrops(true);
    m_filter->setSourceModel(m_model);
    buildHead();
    buildTable();
    buildEmpty();
    buildMenu();
    m_found->setObjectName(QStringLiteral("found"));
    m_found->hide();
    body()->addWidget(m_chips);
    body()->addWidget(m_bar);
    body()->addWidget(m_note);
    body()->addWidget(m_found);
    body()->addWidget(m_stack, 1);
    connect(&ui.feed, &WorkspaceFeed::workspaceRead, this, &CampaignsPage::onRead);
    connect(&ui.sending, &SendingFeed::changed, m_model, &CampaignsModel::setRun);
    connect(m_actions, &CampaignActions::failed, m_note, &NoteBar::showError);
    connect(m_actions, &CampaignActions::working, this, [this](Task* task) {
        m_bar->follow(task, [](qint64 done, qint64 total) {
            const QLocale locale;
            return tr("Writing %1 of %2 rows").arg(locale.toString(done), locale.toString(total));
        });
    });
    connect(m_deletion, &CampaignDeletion::failed, m_note, &NoteBar::showError);
    connect(m_deletion, &CampaignDeletion::working, this, [this](Task* task) {
        m_note->clear();
        m_bar->follow(task, [](qint64 done, qint64 total) {
            const QLocale locale;
            return tr("Deleting %1 of %2 recipients").arg(locale.toString(done), locale.toString(total));
        });
    });
    updateActions();
}

void CampaignsPage::buildHead()
{
    m_search->setObjectName(QStringLiteral("find"));
    m_search->setFixedWidth(kFind);
    m_search->setAccessibleName(tr("Find by name, phone or text"));
    head().addWidget(m_search);
    connect(m_search, &SearchField::searchChanged, this, &CampaignsPage::onSearch);
    QPushButton* quick = head().addSecondary(tr("&Quick message"));
    quick->setObjectName(QStringLiteral("quickMessage"));
    connect(quick, &QPushButton::clicked, this, [this] { m_ui.navigator.quickMessage({}); });
    QPushButton* fresh = head().primary(tr("&New campaign"));
    setGlyph(m_ui.theme, *fresh, Glyph::Plus);
    connect(fresh, &QPushButton::clicked, this, [this] { m_ui.navigator.newCampaign({}); });
    static constexpr const char* kNames[] = {"chipAll",       "chipSending", "chipPaused",
                                             "chipScheduled", "chipDrafts",  "chipFinished"};
    for (int i = 0; i < kCampaignGroups; ++i)
        m_chips->addChip(captionOf(static_cast<CampaignGroup>(i)), QString::fromLatin1(kNames[i]));
    m_chips->setAccessibleName(tr("Campaigns by state"));
    connect(m_chips, &FilterChips::chosen, this, [this](int group) {
        m_filter->setGroup(static_cast<CampaignGroup>(group));
        showFound();
    });
}

void CampaignsPage::buildTable()
{
    m_table->setObjectName(QStringLiteral("campaigns"));
    m_table->setModel(m_filter);
    dressTable(*m_table, m_ui.theme, metric::kListRowTall);
    m_table->setItemDelegate(new CampaignRowDelegate(m_ui.theme, *m_filter, m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->installEventFilter(this);
    QHeaderView* header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(CampaignsModel::Name, QHeaderView::Stretch);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(CampaignsModel::When, Qt::DescendingOrder);
    setCampaignColumns(*m_table, m_ui.theme);
    letColumnsBeChosen(*m_table, m_ui.remembered, QStringLiteral("campaigns/columns"));
    auto* inside = new QVBoxLayout(m_tableCard);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_table);
    m_stack->addWidget(m_tableCard);
    connect(m_table, &QAbstractItemView::doubleClicked, this, &CampaignsPage::open);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &CampaignsPage::updateActions);
    connect(m_table, &QWidget::customContextMenuRequested, this,
            [this](const QPoint& at) { m_menu->popup(m_table->viewport()->mapToGlobal(at)); });
}

void CampaignsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    fitCampaignColumns(*m_table, m_ui.theme, m_ui.remembered);
}

void CampaignsPage::buildEmpty()
{
    m_empty->setObjectName(QStringLiteral("empty"));
    m_empty->setTexts(tr("No campaigns yet. Drop a spreadsheet here, or start with a sample."));
    QPushButton* file = m_empty->addButton(tr("&Choose a file…"));
    file->setObjectName(QStringLiteral("chooseFile"));
    connect(file, &QPushButton::clicked, this, &CampaignsPage::chooseFile);
    QPushButton* welcome = m_empty->addButton(tr("Open &sample"));
    welcome->setObjectName(QStringLiteral("openSample"));
    connect(welcome, &QPushButton::clicked, this, [this] { m_ui.navigator.openPage(PageId::Welcome); });
    QFrame* card = makeCard(this);
    auto* inside = new QVBoxLayout(card);
    inside->addWidget(m_empty);
    m_stack->addWidget(card);
}

QAction* CampaignsPage::addAction(const QString& text, const char* name, void (CampaignsPage::*action)())
{
    QAction* added = m_menu->addAction(text);
    added->setObjectName(QString::fromLatin1(name));
    added->setShortcutContext(Qt::WidgetShortcut);
    connect(added, &QAction::triggered, this, action);
    m_table->addAction(added);
    return added;
}

void CampaignsPage::buildMenu()
{
    m_open = addAction(tr("&Open"), "open", &CampaignsPage::open);
    m_pause = addAction(tr("&Pause"), "pause", &CampaignsPage::pauseOrResume);
    m_duplicate = addAction(tr("&Duplicate as draft"), "duplicate", &CampaignsPage::duplicate);
    m_retry = addAction(tr("Retry &failed…"), "retry", &CampaignsPage::retry);
    m_menu->addSeparator();
    m_showReport = addAction(tr("Show &report"), "showReport", &CampaignsPage::showReport);
    m_saveReport = addAction(tr("&Save report…"), "saveReport", &CampaignsPage::saveReport);
    m_menu->addSeparator();
    m_rename = addAction(tr("Re&name…"), "rename", &CampaignsPage::rename);
    m_rename->setShortcut(Qt::Key_F2);
    m_delete = addAction(tr("De&lete draft"), "delete", &CampaignsPage::remove);
    m_delete->setShortcut(QKeySequence::Delete);
    m_delete->setAutoRepeat(false);
    m_copy = addAction(tr("&Copy"), "copy", &CampaignsPage::copyRows);
    m_copy->setShortcut(QKeySequence::Copy);
    for (QAction* action : m_menu->actions())
        head().menu()->addAction(action);
}

void CampaignsPage::onRead(const WorkspaceView& view)
{
    onError(view.error);
    if (view.error)
        return;
    const Campaign* before = current();
    const qint64 chosen = before ? before->id : 0;
    m_read = true;
    m_model->setNow(m_ui.clock.now());
    m_model->setCampaigns(view.campaigns);
    updateCounts();
    m_stack->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
    m_chips->setVisible(m_model->rowCount() > 0);
    choose(chosen);
    updateActions();
}

void CampaignsPage::onError(const std::optional<Error>& error)
{
    if (!error)
        return m_note->clear();
    m_note->showError(*error);
    m_note->addAction(tr("Restore from backup…"),
                      [this] { m_ui.navigator.openSettings(QStringLiteral("backup")); });
}

void CampaignsPage::updateCounts()
{
    const std::vector<Campaign>& campaigns = m_model->campaigns();
    for (int i = 0; i < kCampaignGroups; ++i) {
        const auto group = static_cast<CampaignGroup>(i);
        m_chips->setCount(i, std::count_if(campaigns.begin(), campaigns.end(),
                                           [group](const Campaign& one) { return belongsTo(group, one); }));
    }
    showFound();
}

void CampaignsPage::showFound()
{
    const QLocale locale;
    const int shown = m_filter->rowCount();
    m_table->setAccessibleName(tr("Campaigns, table, %Ln rows", nullptr, shown));
    m_search->setFound(
        m_search->searched().isEmpty()
            ? QString()
            : tr("%1 of %2").arg(locale.toString(shown), locale.toString(m_model->rowCount())));
}

const Campaign* CampaignsPage::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_filter->campaignAt(index.row()) : nullptr;
}

void CampaignsPage::choose(qint64 campaign)
{
    const Campaign* now = current();
    if (now && now->id == campaign)
        return;
    const int row = std::max(0, m_filter->rowOf(campaign));
    if (row < m_filter->rowCount())
        m_table->selectRow(row);
}

void CampaignsPage::updateActions()
{
    const Campaign* campaign = current();
    const bool sealed = campaign && campaign->isSealed();
    const bool running = campaign && campaign->state == CampaignState::Running;
    m_open->setEnabled(campaign != nullptr);
    m_pause->setText(running ? tr("&Pause") : tr("&Resume"));
    m_pause->setVisible(campaign && (running || campaign->state == CampaignState::Paused));
    m_duplicate->setEnabled(campaign != nullptr);
    m_retry->setVisible(campaign && CampaignActions::retryable(*campaign) > 0);
    m_saveReport->setVisible(sealed);
    m_showReport->setVisible(sealed);
    m_rename->setEnabled(campaign != nullptr);
    const bool removable = campaign && (!sealed || CampaignDeletion::isOver(*campaign));
    m_delete->setText(sealed ? tr("De&lete…") : tr("De&lete draft"));
    m_delete->setVisible(removable);
    m_delete->setEnabled(removable);
}

void CampaignsPage::onSearch(const QString& text)
{
    m_filter->setSearch(text);
    m_found->hide();
    showFound();
    searchPhone(text);
}

// A whole phone is also looked for in the rows of all campaigns.
void CampaignsPage::searchPhone(const QString& text)
{
    constexpr qsizetype kWholePhone = 10;
    constexpr int kMost = 1000;
    const QString digits = digitsOf(text);
    if (digits.size() < kWholePhone)
        return;
    m_ui.desk.read(
        this, [digits](Connection& connection) { return PhoneHistory(connection).of(digits, kMost); },
        [this, text, digits](const Result<PhoneStory>& story) {
            if (!story || m_search->searched() != text)
                return;
            QSet<qint64> campaigns;
            for (const PastMessage& message : story->messages)
                campaigns += message.campaign;
            m_filter->setAlso(campaigns);
            m_found->setText(tr("%1 in %Ln campaigns", nullptr, static_cast<int>(campaigns.size()))
                                 .arg(readablePhone(digits)));
            m_found->show();
            showFound();
        });
}

void CampaignsPage::activate()
{
    m_model->setNow(m_ui.clock.now());
    if (!m_read)
        m_ui.feed.reopen();
}

void CampaignsPage::focusFirst()
{
    if (m_stack->currentIndex() == 0)
        m_table->setFocus(Qt::OtherFocusReason);
    else
        m_empty->findChild<QPushButton*>(QStringLiteral("chooseFile"))->setFocus(Qt::OtherFocusReason);
}

bool CampaignsPage::escape()
{
    if (m_search->clearSearch())
        return true;
    if (m_chips->current() == 0)
        return false;
    m_chips->choose(0);
    return true;
}

void CampaignsPage::find()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void CampaignsPage::refresh()
{
    m_ui.feed.reopen();
}

bool CampaignsPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) &&
            static_cast<QKeyEvent*>(event)->modifiers() == Qt::NoModifier) {
            open();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void CampaignsPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (!fileIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void CampaignsPage::dropEvent(QDropEvent* event)
{
    CampaignSeed seed;
    seed.file = fileIn(event->mimeData());
    if (seed.file.isEmpty())
        return;
    event->acceptProposedAction();
    m_ui.navigator.newCampaign(seed);
}

void CampaignsPage::chooseFile()
{
    FileQuestion question;
    question.title = tr("Choose a spreadsheet");
    question.filters = listFileFilters();
    m_ui.prompt.openFile(this, question, [this](const QString& path) {
        CampaignSeed seed;
        seed.file = path;
        if (!path.isEmpty())
            m_ui.navigator.newCampaign(seed);
    });
}

void CampaignsPage::open()
{
    if (const Campaign* campaign = current())
        m_ui.navigator.openCampaign(campaign->id);
}

void CampaignsPage::pauseOrResume()
{
    const Campaign* campaign = current();
    if (campaign && campaign->state == CampaignState::Running)
        m_ui.sending.pause(campaign->id);
    else if (campaign && campaign->state == CampaignState::Paused)
        m_ui.sending.start(campaign->id);
}

void CampaignsPage::duplicate()
{
    if (const Campaign* campaign = current())
        m_actions->duplicate(*campaign);
}

void CampaignsPage::retry()
{
    if (const Campaign* campaign = current())
        m_actions->retryFailed(*campaign);
}

void CampaignsPage::saveReport()
{
    if (const Campaign* campaign = current())
        m_actions->saveReport(*campaign);
}

void CampaignsPage::showReport()
{
    if (const Campaign* campaign = current())
        m_ui.navigator.openReport(campaign->id);
}

void CampaignsPage::rename()
{
    if (const Campaign* campaign = current())
        m_actions->rename(*campaign);
}

void CampaignsPage::remove()
{
    const Campaign* campaign = current();
    if (campaign && !campaign->isSealed())
        m_actions->removeDraft(*campaign);
    else if (campaign && CampaignDeletion::isOver(*campaign))
        m_deletion->ask(campaign->id);
}

void CampaignsPage::copyRows()
{
    copySelectedRows(*m_table);
}

} // namespace heliograph
