// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MainWindow.h"

#include "ui/shell/EmptyPage.h"
#include "ui/campaign/CampaignDelegate.h"
#include "ui/campaign/CampaignListModel.h"
#include "ui/campaign/StatusPage.h"

#include <QHBoxLayout>
#include <QListView>
#include <QShortcut>
#include <QStackedWidget>

namespace heliograph {

MainWindow::MainWindow(const WindowStart& start, const Theme& theme, const Clock& clock, QWidget* parent)
    : QMainWindow(parent),
      m_theme(theme),
      m_feed(start.folder),
      m_wanted(start.campaign),
      m_campaigns(new CampaignListModel(this)),
      m_list(new QListView),
      m_pages(new QStackedWidget),
      m_status(new StatusPage(m_feed, theme, clock)),
      m_empty(new EmptyPage(theme, start.isDefaultFolder ? QString() : start.folder))
{
    setWindowTitle(QStringLiteral("Heliograph"));
    setWindowIcon(markIcon(theme.tokens().accent.base, theme.tokens().meanings[Meaning::Warning].fill));
    setMinimumSize(metric::kWindowLeastWidth, metric::kWindowLeastHeight);
    resize(metric::kWindowWidth, metric::kWindowHeight);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_status);
    auto* center = new QWidget(this);
    auto* layout = new QHBoxLayout(center);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeNavigation());
    layout->addWidget(m_pages, 1);
    setCentralWidget(center);
    makeShortcuts();
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current) { showCampaignAt(current.row()); });
    connect(m_campaigns, &QAbstractItemModel::modelReset, this, &MainWindow::keepCampaign);
    connect(&m_feed, &WorkspaceFeed::workspaceRead, this, &MainWindow::showWorkspace);
    m_feed.start();
}

MainWindow::~MainWindow() = default;

QWidget* MainWindow::makeNavigation()
{
    auto* navigation = new QFrame(this);
    navigation->setObjectName(QStringLiteral("navigation"));
    navigation->setFixedWidth(metric::kNavigation);
    auto* mark = new QLabel(navigation);
    mark->setPixmap(windowIcon().pixmap(metric::kIconLarge, metric::kIconLarge));
    QLabel* name = makeLabel(m_theme, Type::Section, Tone::Primary, navigation);
    name->setText(QStringLiteral("Heliograph"));
    auto* head = new QHBoxLayout;
    head->setContentsMargins(metric::kM, 0, metric::kM, 0);
    head->setSpacing(metric::kXs);
    head->addWidget(mark);
    head->addWidget(name, 1);
    QLabel* caption = makeLabel(m_theme, Type::CaptionStrong, Tone::Secondary, navigation);
    caption->setText(tr("Campaigns"));
    caption->setContentsMargins(metric::kL - metric::kXxs, metric::kXs, metric::kM, 0);
    m_list->setParent(navigation);
    m_list->setObjectName(QStringLiteral("campaigns"));
    m_list->setAccessibleName(tr("Campaigns"));
    m_list->setModel(m_campaigns);
    m_list->setItemDelegate(new CampaignDelegate(m_theme, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    caption->setBuddy(m_list);
    auto* layout = new QVBoxLayout(navigation);
    layout->setContentsMargins(0, metric::kM, 0, metric::kXs);
    layout->setSpacing(metric::kXs);
    layout->addLayout(head);
    layout->addWidget(caption);
    layout->addWidget(m_list, 1);
    return navigation;
}

void MainWindow::makeShortcuts()
{
    const auto add = [this](const QKeySequence& keys, auto action) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, action);
    };
    add(QKeySequence::Find, [this] {
        if (m_pages->currentWidget() == m_status)
            m_status->focusSearch();
    });
    add(QKeySequence::Refresh, [this] { m_feed.reopen(); });
    add(QKeySequence(Qt::Key_Escape), [this] { escape(); });
    add(QKeySequence::Quit, [this] { close(); });
    add(QKeySequence::Close, [this] { close(); });
}

void MainWindow::escape()
{
    if (m_pages->currentWidget() == m_status && m_status->clearSearchOrFilter())
        return;
    m_status->focusGrid();
}

void MainWindow::showWorkspace(const WorkspaceView& view)
{
    if (view.error) {
        m_empty->showError(*view.error);
        m_pages->setCurrentWidget(m_empty);
        return;
    }
    m_campaigns->setCampaigns(view.campaigns);
    const int row = m_campaigns->rowOf(m_shown);
    if (row >= 0)
        showCampaignAt(row);
    else
        keepCampaign();
}

void MainWindow::keepCampaign()
{
    if (m_campaigns->rowCount() == 0) {
        m_shown = 0;
        setWindowTitle(QStringLiteral("Heliograph"));
        m_empty->showFirstStep();
        m_pages->setCurrentWidget(m_empty);
        return;
    }
    const bool isFirst = m_shown == 0;
    int row = m_campaigns->rowOf(isFirst ? m_wanted.value_or(0) : m_shown);
    if (row < 0 && isFirst && m_wanted) {
        m_empty->showMissingCampaign(*m_wanted);
        m_pages->setCurrentWidget(m_empty);
        return;
    }
    row = std::max(row, 0);
    m_list->setCurrentIndex(m_campaigns->index(row));
    showCampaignAt(row);
    if (isFirst)
        m_status->focusGrid();
}

void MainWindow::showCampaignAt(int row)
{
    if (row < 0)
        return;
    const Campaign& campaign = m_campaigns->campaignAt(row);
    m_shown = campaign.id;
    m_status->showCampaign(campaign);
    m_pages->setCurrentWidget(m_status);
    setWindowTitle(campaign.name + QStringLiteral(" – Heliograph"));
}

} // namespace heliograph
