// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/HelpWindow.h"

#include "ui/help/HelpHitDelegate.h"
#include "ui/help/HelpView.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/Remembered.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/Tables.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QListView>
#include <QLocale>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QToolButton>
#include <QTreeView>

namespace heliograph {
namespace {

constexpr QSize kSize(1000, 700);
constexpr QSize kLeastSize(720, 480);
constexpr int kLeftWidth = 300;
constexpr int kPageRole = Qt::UserRole + 1;

} // namespace

HelpWindow::HelpWindow(const Ui& ui, QWidget* parent)
    : QWidget(parent, Qt::Window),
      m_ui(ui),
      m_book(HelpBook::languageOf(QLocale())),
      m_search(new SearchField(ui.theme, tr("Find in the help"), this)),
      m_lists(new QStackedWidget(this)),
      m_topics(new QTreeView(m_lists)),
      m_topicModel(new QStandardItemModel(this)),
      m_hits(new QListView(m_lists)),
      m_hitModel(new QStandardItemModel(this)),
      m_nothing(makeLabel(ui.theme, Type::Body, Tone::Secondary, m_lists)),
      m_group(makeLabel(ui.theme, Type::Caption, Tone::Secondary, this)),
      m_back(makeIconButton(ui.theme, Glyph::ArrowLeft, tr("Back (Alt+Left)"), this)),
      m_forward(makeIconButton(ui.theme, Glyph::ArrowRight, tr("Forward (Alt+Right)"), this)),
      m_view(new HelpView(ui.theme, this))
{
    setObjectName(QStringLiteral("helpWindow"));
    setWindowTitle(tr("Help"));
    setMinimumSize(kLeastSize);
    resize(kSize);
    auto* parts = new QSplitter(this);
    parts->setChildrenCollapsible(false);
    parts->addWidget(makeLeft());
    parts->addWidget(makeRight());
    parts->setStretchFactor(1, 1);
    parts->setSizes({kLeftWidth, kSize.width() - kLeftWidth});
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(parts);
    fillTopics();
    addKeys();
    ui.remembered.keepGeometry(*this, QStringLiteral("help/window"));
    ui.remembered.keepSplitter(*parts, QStringLiteral("help/parts"));
}

HelpWindow::~HelpWindow() = default;

QWidget* HelpWindow::makeLeft()
{
    m_search->setMinimumWidth(metric::kSearch);
    m_search->setMaximumWidth(QWIDGETSIZE_MAX);
    m_search->installEventFilter(this);
    m_topics->setObjectName(QStringLiteral("helpTopics"));
    m_topics->setAccessibleName(tr("Pages of the help"));
    m_hits->setObjectName(QStringLiteral("helpHits"));
    m_hits->setAccessibleName(tr("Found in the help"));
    m_hits->setFrameShape(QFrame::NoFrame);
    m_hits->setMouseTracking(true);
    m_hits->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_hits->setItemDelegate(new HelpHitDelegate(m_ui.theme, m_hits));
    m_hits->setModel(m_hitModel);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_nothing->setContentsMargins(metric::kXs, metric::kXs, metric::kXs, metric::kXs);
    m_nothing->setObjectName(QStringLiteral("helpNothing"));
    for (QWidget* list : std::initializer_list<QWidget*>{m_topics, m_hits, m_nothing})
        m_lists->addWidget(list);
    auto* left = new QWidget(this);
    QFrame* card = makeCard(left);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(metric::kXxs, metric::kXxs, metric::kXxs, metric::kXxs);
    inside->addWidget(m_lists);
    auto* layout = new QVBoxLayout(left);
    layout->setContentsMargins(metric::kS, metric::kS, 0, metric::kS);
    layout->setSpacing(metric::kXs);
    layout->addWidget(m_search);
    layout->addWidget(card, 1);
    connect(m_search, &SearchField::searchChanged, this, &HelpWindow::search);
    connect(m_search, &SearchField::returnPressed, this, [this] { openHit(m_hits->currentIndex()); });
    connect(m_hits, &QListView::activated, this, &HelpWindow::openHit);
    connect(m_hits, &QListView::clicked, this, &HelpWindow::openHit);
    return left;
}

QWidget* HelpWindow::makeRight()
{
    m_back->setObjectName(QStringLiteral("helpBack"));
    m_forward->setObjectName(QStringLiteral("helpForward"));
    auto* right = new QWidget(this);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(metric::kXs, metric::kS, metric::kS, 0);
    line->setSpacing(metric::kXs);
    line->addWidget(m_back);
    line->addWidget(m_forward);
    line->addWidget(m_group, 1);
    QFrame* card = makeCard(right);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_view);
    auto* layout = new QVBoxLayout(right);
    layout->setContentsMargins(0, 0, metric::kS, metric::kS);
    layout->setSpacing(metric::kXs);
    layout->addLayout(line);
    layout->addWidget(card, 1);
    connect(m_back, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_forward, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_view, &HelpView::pageWanted, this, &HelpWindow::go);
    return right;
}

void HelpWindow::fillTopics()
{
    QStandardItem* group = nullptr;
    for (const HelpPage& page : m_book.pages()) {
        auto* item = new QStandardItem(page.title);
        item->setData(page.name, kPageRole);
        item->setToolTip(page.title);
        item->setSizeHint({0, metric::kL});
        if (page.group.isEmpty()) {
            m_topicModel->appendRow(item);
            continue;
        }
        if (!group || group->text() != page.group) {
            group = new QStandardItem(page.group);
            group->setFont(m_ui.theme.font(Type::BodyStrong));
            group->setSelectable(false);
            group->setSizeHint({0, metric::kGridRow});
            m_topicModel->appendRow(group);
        }
        group->appendRow(item);
    }
    m_topics->setModel(m_topicModel);
    dressTree(*m_topics, m_ui.theme);
    m_topics->setUniformRowHeights(false);
    m_topics->header()->hide();
    m_topics->setRootIsDecorated(false);
    m_topics->setItemsExpandable(false);
    m_topics->setIndentation(metric::kS);
    m_topics->expandAll();
    const auto openTopic = [this](const QModelIndex& index) {
        if (const QString page = index.data(kPageRole).toString(); !page.isEmpty())
            go(page, {});
    };
    connect(m_topics, &QTreeView::clicked, this, openTopic);
    connect(m_topics, &QTreeView::activated, this, openTopic);
}

void HelpWindow::addKeys()
{
    const auto add = [this](const QKeySequence& keys, auto action) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, action);
    };
    add(QKeySequence(Qt::CTRL | Qt::Key_F), [this] { focusSearch(); });
    add(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { step(-1); });
    add(QKeySequence(Qt::ALT | Qt::Key_Right), [this] { step(1); });
    add(QKeySequence(Qt::Key_F1), [this] { go(QStringLiteral("index"), {}); });
    add(QKeySequence(Qt::CTRL | Qt::Key_W), [this] { close(); });
}

void HelpWindow::open(const QString& topic)
{
    go(topic.section(u'#', 0, 0), topic.section(u'#', 1));
    m_view->setFocus(Qt::OtherFocusReason);
}

QString HelpWindow::topic() const
{
    if (m_places.empty())
        return {};
    const Place& place = m_places.at(m_at);
    return place.anchor.isEmpty() ? place.page : place.page + u'#' + place.anchor;
}

void HelpWindow::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void HelpWindow::go(const QString& page, const QString& anchor)
{
    const Place place{m_book.find(page) ? page : QStringLiteral("index"), anchor, -1};
    const bool isSame =
        !m_places.empty() && topic() == (anchor.isEmpty() ? place.page : page + u'#' + anchor);
    if (!isSame) {
        if (!m_places.empty()) {
            m_places.at(m_at).scroll = m_view->verticalScrollBar()->value();
            m_places.resize(m_at + 1);
        }
        m_places.push_back(place);
        m_at = m_places.size() - 1;
    }
    showPlace(place);
}

void HelpWindow::step(int by)
{
    const auto to = static_cast<std::ptrdiff_t>(m_at) + by;
    if (to < 0 || to >= static_cast<std::ptrdiff_t>(m_places.size()))
        return;
    m_places.at(m_at).scroll = m_view->verticalScrollBar()->value();
    m_at = static_cast<std::size_t>(to);
    showPlace(m_places.at(m_at));
}

void HelpWindow::showPlace(const Place& place)
{
    const HelpPage* page = m_book.find(place.page);
    if (!page)
        return;
    m_view->showPage(*page);
    m_view->markWords(m_search->searched());
    if (place.scroll >= 0)
        m_view->verticalScrollBar()->setValue(place.scroll);
    else
        m_view->goTo(place.anchor);
    m_group->setText(page->group);
    // The first page is called Help itself.
    setWindowTitle(place.page == QStringLiteral("index") ? page->title : tr("%1 – Help").arg(page->title));
    setDisabledBecause(*m_back, m_at > 0 ? QString() : tr("Nothing was read before."), tr("Back (Alt+Left)"));
    setDisabledBecause(*m_forward,
                       m_at + 1 < m_places.size() ? QString() : tr("This is the last page that was read."),
                       tr("Forward (Alt+Right)"));
    const QModelIndexList found = m_topicModel->match(m_topicModel->index(0, 0), kPageRole, place.page, 1,
                                                      Qt::MatchExactly | Qt::MatchRecursive);
    if (!found.isEmpty())
        m_topics->setCurrentIndex(found.first());
}

void HelpWindow::search(const QString& typed)
{
    m_hitModel->clear();
    if (typed.isEmpty()) {
        m_lists->setCurrentWidget(m_topics);
        return m_view->markWords({});
    }
    if (!m_index)
        m_index = std::make_unique<HelpIndex>(m_book);
    const std::vector<HelpHit> hits = m_index->find(typed);
    for (const HelpHit& hit : hits) {
        auto* item = new QStandardItem(QStringLiteral("%1: %2").arg(hit.title, hit.line));
        item->setData(QVariant::fromValue(hit), HelpHitDelegate::kHitRole);
        item->setToolTip(hit.line);
        m_hitModel->appendRow(item);
    }
    m_nothing->setText(tr("No page has “%1”. Try the beginning of a word.").arg(typed));
    m_lists->setCurrentWidget(hits.empty() ? static_cast<QWidget*>(m_nothing) : m_hits);
    m_hits->setCurrentIndex(m_hitModel->index(0, 0));
    m_search->setFound(QLocale().toString(static_cast<qulonglong>(hits.size())));
    m_view->markWords(typed);
}

void HelpWindow::openHit(const QModelIndex& hit)
{
    const HelpHit found = hit.data(HelpHitDelegate::kHitRole).value<HelpHit>();
    if (!found.page.isEmpty())
        go(found.page, found.anchor);
}

// Down in the search field goes to the list below it.
bool HelpWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const bool isDown = static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down;
        if (isDown && m_lists->currentWidget() != m_nothing) {
            m_lists->currentWidget()->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void HelpWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    if (!m_search->hasFocus() || !m_search->clearSearch())
        close();
}

} // namespace heliograph
