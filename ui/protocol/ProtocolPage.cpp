// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protocol/ProtocolPage.h"

#include "core/engine/SendingDesk.h"
#include "core/settings/Settings.h"
#include "ui/Navigator.h"
#include "ui/Ui.h"
#include "ui/live/Desk.h"
#include "ui/live/SendingFeed.h"
#include "ui/live/SupportSaver.h"
#include "ui/protocol/ExchangeModel.h"
#include "ui/protocol/ExchangeView.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/CountTabs.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/HelpTopic.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/NoteBar.h"
#include "ui/widgets/Remembered.h"
#include "ui/widgets/Tables.h"
#include "ui/widgets/UserPrompt.h"

#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QScrollBar>
#include <QSplitter>
#include <QTableView>
#include <QTimer>

#include <algorithm>
#include <array>

namespace heliograph {
namespace {

constexpr int kKindLetters = 12;
constexpr int kListWidth = 372;
constexpr int kTimeWidth = 108;
constexpr int kTookWidth = 72;
constexpr std::chrono::milliseconds kReadAfter{1500};
constexpr std::size_t kPage = 2000; ///< exchanges that are listed at first, and with each step back in time
constexpr int kAll = 99;            ///< beside the numbers of ends and endpoints
constexpr std::array kEnds{ExchangeEnd::Answered, ExchangeEnd::Rejections, ExchangeEnd::NotReached,
                           ExchangeEnd::Broken, ExchangeEnd::UnderWay};

} // namespace

ProtocolPage::ProtocolPage(const Ui& ui, QWidget* parent)
    : Page(ui.theme, parent),
      m_ui(ui),
      m_model(new ExchangeModel(ui.theme, this)),
      m_soon(new QTimer(this)),
      m_support(new SupportSaver(ui, this)),
      m_most(kPage)
{
    setObjectName(QStringLiteral("protocolPage"));
    setHelpTopic(*this, QStringLiteral("protocol-log"));
    m_soon->setSingleShot(true);
    m_soon->setInterval(kReadAfter);
    buildHead();
    buildBody();
    listen();
    showEmpty();
}

QString ProtocolPage::logPath() const
{
    return QDir(m_ui.desk.place().folder).filePath(protocolLogName());
}

void ProtocolPage::buildHead()
{
    setTitle(tr("Protocol log"));
    m_account = new QComboBox(this);
    m_account->setObjectName(QStringLiteral("accountFilter"));
    m_account->setAccessibleName(tr("Account"));
    m_endpoint = new QComboBox(this);
    m_endpoint->setObjectName(QStringLiteral("endpointFilter"));
    m_endpoint->setAccessibleName(tr("Kind of request"));
    m_endpoint->addItem(tr("All requests"), kAll);
    for (const Endpoint endpoint : {Endpoint::Send, Endpoint::State, Endpoint::Balance, Endpoint::Originators,
                                    Endpoint::Time, Endpoint::ListScheduled, Endpoint::Scheduled})
        m_endpoint->addItem(endpointText(endpoint), static_cast<int>(endpoint));
    m_account->addItem(tr("All accounts"));
    // With large letters the names of all kinds would leave no room for the button.
    m_endpoint->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_endpoint->setMinimumContentsLength(kKindLetters);
    head().addWidget(m_endpoint);
    head().addWidget(m_account);
    m_save = makeButton(m_ui.theme, ButtonKind::Secondary, Glyph::Download, tr("&Save for support…"), this);
    m_save->setObjectName(QStringLiteral("saveForSupport"));
    head().addWidget(m_save);
    const int days = m_ui.settings.number(Setting::LogDays);
    head().setNote(tr("kept for %n days", nullptr, days));
}

void ProtocolPage::buildBody()
{
    m_note = new NoteBar(m_ui.theme, this);
    m_note->clear();
    m_ends = new CountTabs(m_ui.theme, this);
    m_ends->setObjectName(QStringLiteral("ends"));
    m_ends->setAccessibleName(tr("How they came out"));
    m_ends->addTab(kAll, tr("All"));
    for (const ExchangeEnd end : kEnds)
        m_ends->addTab(static_cast<int>(end), captionOf(end));
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeList());
    m_view = new ExchangeView(m_ui, splitter);
    splitter->addWidget(m_view);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({kListWidth, 2 * kListWidth});
    m_ui.remembered.keepSplitter(*splitter, QStringLiteral("protocol/splitter"));
    m_content = new QWidget(this);
    auto* content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(metric::kXs);
    content->addWidget(m_ends);
    content->addWidget(splitter, 1);
    QLabel* foot = makeLabel(m_ui.theme, Type::Caption, Tone::Secondary, m_content);
    foot->setText(tr("Passwords and tokens never reach this log. Phones are shortened."));
    content->addWidget(foot);
    m_empty = new EmptyState(m_ui.theme, Glyph::Document, this);
    m_empty->setObjectName(QStringLiteral("empty"));
    m_empty->setTexts(tr("Nothing was exchanged yet."));
    m_ends->setCurrent(kAll);
    body()->addWidget(m_note);
    body()->addWidget(m_content, 1);
    body()->addWidget(m_empty, 1);
}

QWidget* ProtocolPage::makeList()
{
    QFrame* card = makeCard(this);
    card->setMinimumWidth(kListWidth * 3 / 4);
    m_table = new QTableView(card);
    m_table->setObjectName(QStringLiteral("documents"));
    m_table->setModel(m_model);
    dressTable(*m_table, m_ui.theme, metric::kListRowTall);
    m_table->setItemDelegate(new ExchangeDelegate(m_ui.theme, m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    QHeaderView* header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(int(ExchangeModel::Column::What), QHeaderView::Stretch);
    header->resizeSection(int(ExchangeModel::Column::Time), kTimeWidth);
    header->resizeSection(int(ExchangeModel::Column::Took), kTookWidth);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(m_table);
    layout->addWidget(makeOlder());
    return card;
}

// Says that the list doesn't go back to the log's beginning, and leads further.
QWidget* ProtocolPage::makeOlder()
{
    m_older = new QWidget(this);
    m_older->setObjectName(QStringLiteral("older"));
    m_older->hide();
    m_olderText = makeLabel(m_ui.theme, Type::Caption, Tone::Secondary, m_older);
    m_olderText->setWordWrap(true);
    m_olderText->setObjectName(QStringLiteral("olderText"));
    m_more = makeButton(m_ui.theme, ButtonKind::Link, tr("Show &older ones"), m_older);
    m_more->setObjectName(QStringLiteral("showOlder"));
    auto* layout = new QHBoxLayout(m_older);
    layout->setContentsMargins(metric::kS, metric::kXs, metric::kS, metric::kXs);
    layout->addWidget(m_olderText, 1);
    layout->addWidget(m_more);
    return m_older;
}

void ProtocolPage::showOlder(std::size_t listed)
{
    const qint64 left = m_inAll - static_cast<qint64>(listed);
    m_older->setVisible(left > 0);
    if (left > 0)
        m_olderText->setText(tr("The newest %1 of %2 requests are listed, filtered and saved.")
                                 .arg(QLocale().toString(qint64(listed)), QLocale().toString(m_inAll)));
}

void ProtocolPage::listen()
{
    connect(m_soon, &QTimer::timeout, this, &ProtocolPage::read);
    const auto soon = [this] {
        if (isVisible() && !m_soon->isActive())
            m_soon->start();
    };
    connect(&m_ui.sending, &SendingFeed::progressed, this, soon);
    connect(&m_ui.sending, &SendingFeed::reported, this, soon);
    connect(m_ends, &CountTabs::chosen, this, &ProtocolPage::applyFilter);
    connect(m_endpoint, &QComboBox::currentIndexChanged, this, &ProtocolPage::applyFilter);
    connect(m_account, &QComboBox::currentIndexChanged, this, &ProtocolPage::applyFilter);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ProtocolPage::showSelected);
    connect(m_save, &QPushButton::clicked, this, &ProtocolPage::saveForSupport);
    connect(m_support, &SupportSaver::failed, m_note, &NoteBar::showError);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_most += kPage;
        read();
    });
}

void ProtocolPage::activate()
{
    read();
}

void ProtocolPage::refresh()
{
    read();
}

void ProtocolPage::focusFirst()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

bool ProtocolPage::escape()
{
    const bool isFiltered = m_attempt > 0 || !(m_model->filter() == ExchangeFilter{});
    m_endpoint->setCurrentIndex(0);
    m_account->setCurrentIndex(0);
    m_ends->setCurrent(kAll);
    applyFilter();
    if (m_attempt > 0)
        showAttempt(0);
    return isFiltered;
}

void ProtocolPage::showAttempt(qint64 attempt)
{
    m_attempt = attempt;
    m_note->clear();
    if (attempt > 0) {
        m_note->showNote(Meaning::Waiting, tr("Only the documents behind one row are shown."));
        m_note->addAction(tr("Show all"), [this] { showAttempt(0); });
    }
    read();
}

void ProtocolPage::read()
{
    if (m_isReading)
        return m_soon->start();
    m_isReading = true;
    m_ui.desk.read(
        this,
        [path = logPath(), attempt = m_attempt, most = m_most](Connection&) {
            return readProtocol(path, attempt, most);
        },
        [this, attempt = m_attempt, most = m_most](const Result<ProtocolView>& view) {
            m_isReading = false;
            if (attempt != m_attempt || most != m_most)
                return read();
            onRead(view);
        });
}

void ProtocolPage::onRead(const Result<ProtocolView>& view)
{
    m_wasRead = true;
    if (!view) {
        m_note->showError(view.error());
        return showEmpty();
    }
    m_inAll = view->inAll;
    const int scrolled = m_table->verticalScrollBar()->value();
    const std::optional<ProtocolHead> selected = m_view->shown();
    m_model->setExchanges(view->exchanges);
    showOlder(view->exchanges.size());
    showAccounts();
    showCounts();
    showEmpty();
    const int row = selected ? m_model->rowOf(*selected) : 0;
    if (m_model->rowCount() > 0)
        m_table->selectRow(std::max(row, 0));
    if (selected && row >= 0)
        m_table->verticalScrollBar()->setValue(scrolled);
}

void ProtocolPage::showAccounts()
{
    QStringList known;
    for (int i = 1; i < m_account->count(); ++i)
        known += m_account->itemText(i);
    const QStringList names = m_model->accounts();
    if (known == names)
        return;
    const QSignalBlocker quiet(m_account);
    const QString chosen = m_account->currentIndex() > 0 ? m_account->currentText() : QString();
    m_account->clear();
    m_account->addItem(tr("All accounts"));
    m_account->addItems(names);
    m_account->setCurrentIndex(std::max<int>(0, int(names.indexOf(chosen)) + 1));
}

void ProtocolPage::showCounts()
{
    m_ends->setCount(kAll, m_model->count(std::nullopt));
    for (const ExchangeEnd end : kEnds)
        m_ends->setCount(static_cast<int>(end), m_model->count(end));
    m_table->setAccessibleName(tr("Documents, table, %n rows", nullptr, m_model->rowCount()));
}

void ProtocolPage::applyFilter()
{
    ExchangeFilter filter;
    if (m_ends->current() != kAll)
        filter.end = static_cast<ExchangeEnd>(m_ends->current());
    if (const int endpoint = m_endpoint->currentData().toInt(); endpoint != kAll)
        filter.endpoint = static_cast<Endpoint>(endpoint);
    if (m_account->currentIndex() > 0)
        filter.account = m_account->currentText();
    const std::optional<ProtocolHead> selected = m_view->shown();
    m_model->setFilter(filter);
    showCounts();
    const int row = selected ? m_model->rowOf(*selected) : 0;
    if (m_model->rowCount() > 0)
        m_table->selectRow(std::max(row, 0));
    else
        showSelected();
}

void ProtocolPage::showEmpty()
{
    const bool isEmpty = m_model->count(std::nullopt) == 0 && m_model->filter() == ExchangeFilter{};
    m_content->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty && m_wasRead);
    if (m_attempt > 0)
        m_empty->setTexts(tr("These documents are not kept any more."),
                          tr("The log keeps %n days.", nullptr, m_ui.settings.number(Setting::LogDays)));
    else
        m_empty->setTexts(tr("Nothing was exchanged yet."));
    setDisabledBecause(*m_save, isEmpty ? tr("There is nothing to save yet.") : QString());
    if (isEmpty)
        showSelected();
}

void ProtocolPage::showSelected()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (!rows.isEmpty())
        return m_view->show(m_model->at(rows.constFirst().row()));
    m_view->showNothing(m_model->rowCount() == 0 ? tr("Nothing passes this filter.")
                                                 : tr("Choose a request."));
}

void ProtocolPage::saveForSupport()
{
    std::vector<ProtocolHead> documents;
    for (const ProtocolExchange& exchange : m_model->shown()) {
        documents.push_back(exchange.request);
        if (exchange.answer)
            documents.push_back(*exchange.answer);
    }
    std::stable_sort(documents.begin(), documents.end(),
                     [](const ProtocolHead& a, const ProtocolHead& b) { return a.at < b.at; });
    m_support->save(documents);
}

} // namespace heliograph
