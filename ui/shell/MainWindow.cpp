// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MainWindow.h"

#include "ui/account/AccountMenu.h"
#include "ui/help/HelpWindow.h"
#include "ui/live/CampaignStepPage.h"
#include "ui/live/Desk.h"
#include "ui/live/WorkspaceFeed.h"
#include "ui/protocol/ProtocolPage.h"
#include "ui/report/ReportsPage.h"
#include "ui/settings/SettingsPage.h"
#include "ui/shell/ActivityBox.h"
#include "ui/shell/CampaignSpace.h"
#include "ui/shell/DropOverlay.h"
#include "ui/shell/Navigation.h"
#include "ui/shell/NewCampaign.h"
#include "ui/shell/Pages.h"
#include "ui/shell/WindowKeys.h"
#include "ui/shell/WindowNavigator.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ListFiles.h"
#include "ui/widgets/NoteBar.h"
#include "ui/widgets/Page.h"
#include "ui/widgets/Remembered.h"
#include "ui/widgets/Toasts.h"
#include "ui/widgets/UserPrompt.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QStackedWidget>

namespace heliograph {

MainWindow::MainWindow(const Ui& ui, QWidget* parent)
    : QMainWindow(parent),
      m_ui(ui),
      m_navigation(new Navigation(ui)),
      m_stack(new QStackedWidget),
      m_space(new CampaignSpace(ui)),
      m_notice(new NoteBar(ui.theme)),
      m_toast(new Toast(ui.theme, this)),
      m_drop(new DropOverlay(ui.theme, this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Heliograph"));
    const Tokens& t = ui.theme.tokens();
    setWindowIcon(markIcon(t.accent.base, t.meanings[Meaning::Warning].fill));
    setMinimumSize(metric::kWindowLeastWidth, metric::kWindowLeastHeight);
    resize(metric::kWindowWidth, metric::kWindowHeight);
    setAcceptDrops(true);
    // Nothing is known yet, so nothing is claimed yet.
    m_stack->addWidget(new QWidget);
    m_stack->addWidget(m_space);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_notice);
    right->addWidget(m_stack, 1);
    auto* center = new QWidget(this);
    auto* layout = new QHBoxLayout(center);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_navigation);
    layout->addLayout(right, 1);
    setCentralWidget(center);
    auto* account = new AccountMenu(ui);
    m_navigation->setAccount(account);
    connect(m_navigation, &Navigation::narrowChanged, account, &AccountMenu::setNarrow);
    m_narrowWanted = ui.remembered.value(QStringLiteral("navigation/narrow")).toBool();
    ui.remembered.keepGeometry(*this, QStringLiteral("window"));
    connectParts();
    addWindowKeys(*this, m_ui);
}

MainWindow::~MainWindow() = default;

void MainWindow::connectParts()
{
    connect(m_navigation, &Navigation::pageWanted, this, &MainWindow::openPage);
    connect(m_navigation, &Navigation::newFromFileWanted, this, &MainWindow::chooseFile);
    connect(m_navigation, &Navigation::pasteWanted, this, &MainWindow::pasteRows);
    connect(m_space, &CampaignSpace::titleChanged, this, &MainWindow::showTitle);
    connect(m_space, &CampaignSpace::gone, this, [this] {
        if (m_inCampaign)
            openPage(PageId::Campaigns);
    });
    connect(&m_ui.feed, &WorkspaceFeed::workspaceRead, this, &MainWindow::showWorkspace);
    // A window that is built anew must not wait for the next change.
    if (m_ui.feed.latest())
        showWorkspace(*m_ui.feed.latest());
}

void MainWindow::showWorkspace(const WorkspaceView& view)
{
    if (view.error) {
        m_notice->showError(*view.error);
        return;
    }
    m_navigation->showWorkspace(view);
    m_space->showWorkspace(view);
    if (!std::exchange(m_started, true))
        openPage(view.campaigns.empty() ? PageId::Welcome : PageId::Campaigns);
    if (m_inCampaign)
        showTitle(m_space->shown().name);
}

Page* MainWindow::makePage(PageId page)
{
    Page* made = heliograph::makePage(page, m_ui, *this);
    m_pages.insert(page, made);
    m_stack->addWidget(made);
    connect(made, &Page::titleChanged, this, [this, made](const QString& title) {
        if (m_stack->currentWidget() == made)
            showTitle(title);
    });
    return made;
}

Page* MainWindow::pageFor(PageId page)
{
    Page* known = m_pages.value(page);
    return known ? known : makePage(page);
}

void MainWindow::leaveCurrent()
{
    if (Page* page = currentPage())
        page->leave();
}

void MainWindow::bring(QWidget* page, PageId id)
{
    m_started = true;
    m_current = id;
    m_inCampaign = page == m_space;
    m_stack->setCurrentWidget(page);
    m_navigation->setCurrent(id == PageId::Welcome ? PageId::Campaigns : id);
}

void MainWindow::openPage(PageId page)
{
    leaveCurrent();
    Page* target = pageFor(page);
    bring(target, page);
    target->activate();
    target->focusFirst();
    showTitle(target->head().title());
}

void MainWindow::openCampaign(qint64 campaign, std::optional<CampaignStep> step)
{
    leaveCurrent();
    bring(m_space, PageId::Campaigns);
    m_space->open(campaign, step);
}

void MainWindow::openRows(qint64 campaign, const RowsQuery& rows)
{
    leaveCurrent();
    bring(m_space, PageId::Campaigns);
    m_space->openRows(campaign, rows);
}

void MainWindow::newCampaign(const CampaignSeed& seed)
{
    leaveCurrent();
    makeDraft(m_ui, this, seed, [this, seed](const Result<qint64>& draft) {
        if (!draft)
            return m_notice->showError(draft.error());
        bring(m_space, PageId::Campaigns);
        m_space->begin(*draft, seed);
    });
}

void MainWindow::chooseFile()
{
    FileQuestion question;
    question.title = tr("Choose a spreadsheet");
    question.filters = listFileFilters();
    m_ui.prompt.openFile(this, question, [this](const QString& path) {
        if (!path.isEmpty())
            newCampaign({path, {}, {}, {}, {}});
    });
}

void MainWindow::pasteRows()
{
    const QString text = QApplication::clipboard()->text();
    if (text.trimmed().isEmpty())
        return m_toast->showText(tr("Nothing to paste: copy rows or numbers first."));
    newCampaign({{}, {}, {}, text, {}});
}

void MainWindow::openSettings(const QString& section)
{
    openPage(PageId::Settings);
    if (!section.isEmpty())
        static_cast<SettingsPage*>(pageFor(PageId::Settings))->openSection(section);
}

void MainWindow::openProtocolLog(qint64 attempt)
{
    openPage(PageId::ProtocolLog);
    static_cast<ProtocolPage*>(pageFor(PageId::ProtocolLog))->showAttempt(attempt);
}

void MainWindow::openReport(qint64 campaign)
{
    openPage(PageId::Reports);
    static_cast<ReportsPage*>(pageFor(PageId::Reports))->showReport(campaign);
}

void MainWindow::openHelp(const QString& topic)
{
    if (!m_help)
        m_help = std::make_unique<HelpWindow>(m_ui);
    bringToFront(*m_help);
    m_help->open(topic);
}

QString MainWindow::helpTopic() const
{
    return m_help && m_help->isVisible() ? m_help->topic() : QString();
}

void MainWindow::showToast(const QString& text, const QString& undoLabel, std::function<void()> undo)
{
    m_toast->showText(text, undoLabel, std::move(undo));
}

qint64 MainWindow::currentCampaign() const
{
    return m_inCampaign ? m_space->campaign() : 0;
}

Page* MainWindow::currentPage() const
{
    return m_inCampaign ? m_space->currentPage() : qobject_cast<Page*>(m_stack->currentWidget());
}

void MainWindow::setPractice(const QString& account)
{
    m_space->setPractice(account);
}

void MainWindow::showTitle(const QString& title)
{
    QString words = title;
    if (m_inCampaign && m_space->shown().state == CampaignState::Running)
        words = tr("%1 % %2").arg(static_cast<int>(handedOverShare(m_space->shown()) * 100)).arg(title);
    setWindowTitle(words.isEmpty() ? QStringLiteral("Heliograph") : words + QStringLiteral(" – Heliograph"));
}

void MainWindow::toggleNavigation()
{
    m_narrowWanted = !m_navigation->isNarrow();
    m_ui.remembered.setValue(QStringLiteral("navigation/narrow"), m_narrowWanted);
    m_navigation->setNarrow(m_narrowWanted);
}

void MainWindow::adaptNavigation()
{
    m_navigation->setNarrow(m_narrowWanted || width() < metric::kNarrowWindow);
}

void MainWindow::nextRegion(int step)
{
    Page* page = currentPage();
    const QList<QWidget*> regions = regionsOf(page, m_navigation);
    qsizetype at = 0;
    for (qsizetype i = 0; i < regions.size(); ++i) {
        if (focusWidget() && (regions.at(i) == focusWidget() || regions.at(i)->isAncestorOf(focusWidget())))
            at = i;
    }
    const qsizetype next = (at + step + regions.size()) % regions.size();
    if (regions.at(next) == page)
        page->focusFirst();
    else
        focusFirstIn(regions.at(next));
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    event->ignore();
    Q_EMIT closeWanted();
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    adaptNavigation();
    m_drop->setGeometry(rect());
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!event->mimeData()->hasUrls() && !event->mimeData()->hasText())
        return;
    event->acceptProposedAction();
    m_drop->showFor(event->mimeData());
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent*)
{
    m_drop->hide();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    m_drop->hide();
    const CampaignSeed seed = seedOf(event->mimeData());
    if (!seed.file.isEmpty() || !seed.pasted.isEmpty()) {
        event->acceptProposedAction();
        newCampaign(seed);
    }
}

} // namespace heliograph
