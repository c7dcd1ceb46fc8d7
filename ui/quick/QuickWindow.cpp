// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quick/QuickWindow.h"

#include "core/storage/RowCodec.h"
#include "ui/live/Desk.h"
#include "ui/live/HelpKey.h"
#include "ui/live/SendingFeed.h"
#include "ui/live/WorkspaceFeed.h"
#include "ui/quick/HistoryPane.h"
#include "ui/quick/KeyCap.h"
#include "ui/quick/QuickDraft.h"
#include "ui/quick/QuickFoot.h"
#include "ui/quick/QuickForm.h"
#include "ui/quick/QuickRepeatWords.h"
#include "ui/quick/QuickResultsDelegate.h"
#include "ui/quick/QuickResultsModel.h"
#include "ui/quick/RecipientsField.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/HelpTopic.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/NoteBar.h"
#include "ui/widgets/Remembered.h"
#include "ui/widgets/Tables.h"
#include "ui/widgets/UserPrompt.h"
#include "ui/widgets/Wording.h"

#include <QApplication>
#include <QCheckBox>
#include <QCloseEvent>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonObject>
#include <QLabel>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

namespace heliograph {
namespace {

constexpr QSize kSize(1024, 640);
constexpr QSize kLeastSize(760, 520);
constexpr int kHistoryWidth = 352;
constexpr int kFoldsBelow = 940;
constexpr int kLeastResults = metric::kTableHeader + 2 * metric::kListRowShort + 2 * metric::kHairline;
constexpr std::chrono::milliseconds kSavePause{1000};
constexpr std::chrono::milliseconds kUnderWay{2000};
constexpr std::chrono::seconds kAgePause{20};

QString textOf(const Message& message)
{
    return hasSms(message.type) ? message.text : message.viber.text;
}

} // namespace

QuickWindow::QuickWindow(const Ui& ui, const QuickSeed& seed, QWidget* parent)
    : QWidget(parent, Qt::Window),
      m_ui(ui),
      m_form(new QuickForm(m_ui, this)),
      m_history(new HistoryPane(m_ui, this)),
      m_foot(new QuickFoot(m_ui, this)),
      m_note(new NoteBar(m_ui.theme, this)),
      m_results(new QuickResultsModel(m_ui, this)),
      m_table(new QTableView(this)),
      m_send(makeButton(m_ui.theme, ButtonKind::Primary, Glyph::Send, QString(), this)),
      m_hearer(std::make_shared<QPointer<QuickWindow>>(this))
{
    setObjectName(QStringLiteral("quickWindow"));
    setHelpTopic(*this, QStringLiteral("quick-message"));
    addHelpKey(*this, m_ui.navigator);
    setWindowTitle(tr("Quick message"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumSize(kLeastSize);
    resize(kSize);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* panes = new QHBoxLayout;
    panes->setSpacing(0);
    panes->addWidget(makeLeft(), 1);
    auto* line = new QFrame(this);
    line->setFixedWidth(metric::kHairline);
    line->setAutoFillBackground(true);
    QPalette palette = line->palette();
    palette.setColor(QPalette::Window, m_ui.theme.tokens().border.hairline);
    line->setPalette(palette);
    panes->addWidget(line);
    m_history->setFixedWidth(kHistoryWidth);
    panes->addWidget(m_history);
    layout->addLayout(panes, 1);
    layout->addWidget(m_foot);
    setTabOrders();
    connectParts();
    m_ui.remembered.keepGeometry(*this, QStringLiteral("quick/window"));
    begin(seed);
}

QWidget* QuickWindow::makeLeft()
{
    auto* left = new QWidget(this);
    auto* layout = new QVBoxLayout(left);
    layout->setContentsMargins(metric::kM, metric::kM, metric::kM, metric::kM);
    layout->setSpacing(metric::kS);
    auto* head = new QHBoxLayout;
    auto* title = makeLabel(m_ui.theme, Type::Page, Tone::Primary, left);
    title->setText(tr("Quick message"));
    m_savedGlyph = new GlyphLabel(left);
    m_savedGlyph->setGlyph(Glyph::Check, m_ui.theme.tokens().meanings[Meaning::Success].text);
    m_saved = makeLabel(m_ui.theme, Type::Body, Tone::Secondary, left);
    m_saved->setObjectName(QStringLiteral("draftSaved"));
    m_saved->setText(tr("Draft saved"));
    head->addWidget(title);
    head->addStretch();
    head->addWidget(m_savedGlyph);
    head->addWidget(m_saved);
    layout->addLayout(head);
    layout->addWidget(m_form);
    m_note->setObjectName(QStringLiteral("note"));
    m_note->clear();
    layout->addWidget(m_note);
    layout->addLayout(makeSendLine());
    layout->addWidget(makeResults(), 1);
    showSaved(false);
    return left;
}

QHBoxLayout* QuickWindow::makeSendLine()
{
    auto* line = new QHBoxLayout;
    line->setSpacing(metric::kS);
    line->addWidget(&m_form->later());
    line->addWidget(&m_form->time());
    line->addStretch();
    line->addWidget(new KeyCap(m_ui.theme, tr("Ctrl+Enter"), this));
    m_send->setObjectName(QStringLiteral("send"));
    line->addWidget(m_send);
    return line;
}

QWidget* QuickWindow::makeResults()
{
    QFrame* card = makeCard(this);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(metric::kHairline, metric::kHairline, metric::kHairline, metric::kHairline);
    card->setMinimumHeight(kLeastResults);
    m_table->setObjectName(QStringLiteral("results"));
    m_table->setAccessibleName(tr("What became of the messages"));
    m_table->setModel(m_results);
    dressTable(*m_table, m_ui.theme);
    m_table->setItemDelegate(new QuickResultsDelegate(m_ui.theme, m_table));
    QHeaderView* header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    header->setSectionResizeMode(1, QHeaderView::Stretch);
    header->setSectionResizeMode(2, QHeaderView::Fixed);
    header->resizeSection(2, metric::kColumnSince);
    layout->addWidget(m_table);
    return card;
}

void QuickWindow::setTabOrders()
{
    QList<QWidget*> order = m_form->inOrder();
    order << m_send << m_table << m_history;
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

void QuickWindow::connectParts()
{
    m_saving.setSingleShot(true);
    m_saving.setInterval(kSavePause);
    m_underWay.setSingleShot(true);
    m_underWay.setInterval(kUnderWay);
    m_age.setInterval(kAgePause);
    m_age.start();
    connect(&m_saving, &QTimer::timeout, this, &QuickWindow::saveDraft);
    connect(&m_underWay, &QTimer::timeout, this, &QuickWindow::showSendButton);
    connect(&m_age, &QTimer::timeout, m_results, &QuickResultsModel::updateAge);
    connect(m_form, &QuickForm::changed, this, &QuickWindow::onChanged);
    connect(&m_form->to(), &RecipientsField::tooMany, this, &QuickWindow::onTooMany);
    connect(&m_form->to(), &RecipientsField::currentChanged, m_history, &HistoryPane::showRecipient);
    connect(m_foot, &QuickFoot::accountChanged, this, [this] { m_form->setAccount(m_foot->account()); });
    connect(m_send, &QPushButton::clicked, this, &QuickWindow::sendTyped);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* shortcut = new QShortcut(QKeySequence(int(Qt::CTRL) | int(key)), this);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, [this] { sendTyped(); });
    }
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        const GridRow& row = m_results->result(index.row()).row;
        m_ui.navigator.openRows(campaignOf(row.key), {{}, row.phone});
    });
    auto* copy = new QShortcut(QKeySequence(QKeySequence::Copy), m_table);
    copy->setContext(Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, this, [this] { copySelectedRows(*m_table); });
    connect(&m_ui.feed, &WorkspaceFeed::workspaceRead, m_results, &QuickResultsModel::refresh);
    connect(&m_ui.feed, &WorkspaceFeed::workspaceRead, this, [this] {
        if (!m_foot->account())
            m_foot->load();
    });
    connect(m_results, &QuickResultsModel::statesChanged, m_history, &HistoryPane::refresh);
    connect(m_results, &QuickResultsModel::announced, m_table, &QWidget::setAccessibleDescription);
    connect(&m_ui.sending, &SendingFeed::changed, this, &QuickWindow::onRun);
    connect(&m_ui.sending, &SendingFeed::progressed, m_results, &QuickResultsModel::refresh);
}

void QuickWindow::takeOver(const QuickWindow& other)
{
    m_loading = false;
    m_keepsDraft = other.m_keepsDraft;
    m_sentText = other.m_sentText;
    m_hearer = other.m_hearer;
    *m_hearer = this;
    m_sealing = other.m_sealing;
    m_closing = other.m_closing;
    if (other.m_underWay.isActive())
        m_underWay.start();
    m_form->fromJson(other.m_form->toJson());
    m_results->takeOver(*other.m_results);
    setGeometry(other.geometry());
    showSendButton();
    if (!other.m_beyond.isEmpty())
        onTooMany(other.m_beyond);
}

// Of several windows the first one has the draft.
bool QuickWindow::isAlone() const
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    return std::none_of(windows.begin(), windows.end(), [this](const QWidget* window) {
        return window != this && window->isVisible() && qobject_cast<const QuickWindow*>(window) != nullptr;
    });
}

void QuickWindow::begin(const QuickSeed& seed)
{
    m_keepsDraft = isAlone();
    m_foot->load();
    m_form->to().setFocus(Qt::OtherFocusReason);
    showSendButton();
    if (!seed.phones.isEmpty() || !seed.text.isEmpty()) {
        m_loading = false;
        m_form->to().take(seed.phones.join(u'\n'));
        m_form->text().setPlainText(seed.text);
        if (!seed.phones.isEmpty())
            m_form->text().setFocus(Qt::OtherFocusReason);
        return;
    }
    if (!m_keepsDraft) {
        m_loading = false;
        return;
    }
    m_ui.desk.read(this, readQuickDraft, [this](const Result<QJsonObject>& draft) {
        // Whoever was quicker than the disk keeps what was typed.
        if (m_loading && draft && !draft->isEmpty() && m_form->isEmpty())
            m_form->fromJson(*draft);
        m_loading = false;
        showSendButton();
    });
}

void QuickWindow::onChanged()
{
    showSendButton();
    if (m_loading)
        return;
    showSaved(false);
    m_saving.start();
}

void QuickWindow::showSaved(bool saved)
{
    m_saved->setVisible(saved);
    m_savedGlyph->setVisible(saved);
}

void QuickWindow::saveDraft()
{
    m_saving.stop();
    if (!m_keepsDraft)
        return;
    const bool isSpent = m_form->isEmpty() || m_form->text().toPlainText() == m_sentText;
    const QJsonObject draft = isSpent ? QJsonObject() : m_form->toJson();
    m_ui.desk.change(
        this, [draft](Engine& engine) { return keepQuickDraft(engine.workspace().connection(), draft); },
        [this, isEmpty = draft.isEmpty()](const Result<void>& kept) {
            if (!kept)
                m_note->showError(kept.error());
            else
                showSaved(!isEmpty && !m_saving.isActive());
        });
}

void QuickWindow::showSendButton()
{
    const int count = static_cast<int>(m_form->to().phones().size());
    const bool underWay = m_underWay.isActive() || m_sealing;
    m_send->setText(underWay ? tr("Under way") : tr("&Send %n message(s)", nullptr, count));
    QString reason = m_form->hindrance();
    if (!m_beyond.isEmpty())
        reason = tr("Decide first what is to become of the other numbers.");
    if (underWay)
        reason = tr("The message is being handed over.");
    setDisabledBecause(*m_send, reason, tr("Send (Ctrl+Enter)"));
}

void QuickWindow::onTooMany(const QStringList& phones)
{
    m_beyond = phones;
    const int most = RecipientsField::kMost;
    m_note->showNote(Meaning::Waiting,
                     tr("%n number(s) are more than a quick message takes.", nullptr, int(phones.size())),
                     tr("It goes to %1 people at most; a campaign goes to as many as you like.").arg(most));
    m_note->addAction(tr("Make it a campaign"), [this, phones] { makeCampaign(phones); });
    m_note->addAction(tr("Keep the first %1").arg(most), [this] {
        m_beyond.clear();
        m_note->clear();
        showSendButton();
    });
    showSendButton();
}

void QuickWindow::makeCampaign(const QStringList& phones)
{
    CampaignSeed seed;
    seed.pasted = phones.join(u'\n');
    seed.text = m_form->text().toPlainText();
    m_beyond.clear();
    m_form->to().clear();
    m_form->text().clear();
    saveDraft();
    m_ui.navigator.newCampaign(seed);
    close();
}

QString QuickWindow::campaignName(const QStringList& phones) const
{
    const QString name = m_form->to().nameOf(phones.constFirst());
    const QString first = name.isEmpty() ? readablePhone(phones.constFirst()) : name;
    const int others = static_cast<int>(phones.size()) - 1;
    return others == 0 ? tr("Quick message to %1").arg(first)
                       : tr("Quick message to %1 and %n more", nullptr, others).arg(first);
}

void QuickWindow::sendTyped()
{
    // Nobody is left out because Enter was forgotten after the last number.
    if (m_form->to().settleTyped())
        send();
}

void QuickWindow::send()
{
    if (m_sealing || m_underWay.isActive() || !m_beyond.isEmpty() || !m_form->hindrance().isEmpty())
        return;
    QuickOrder order;
    order.phones = m_form->to().phones();
    order.name = campaignName(order.phones);
    order.account = m_foot->account()->name;
    order.message = m_form->message();
    order.sendAt = m_form->sendAt();
    seal(order);
}

void QuickWindow::seal(const QuickOrder& order)
{
    if (m_sealing || m_underWay.isActive())
        return;
    m_sealing = true;
    m_note->clear();
    showSendButton();
    // What is sealed is started, whatever became of this window meanwhile.
    m_ui.desk.change(
        &m_ui.sending, [order](Engine& engine) { return sealQuickMessage(engine, order); },
        [hearer = m_hearer, &sending = m_ui.sending, order](const Result<QuickOutcome>& outcome) {
            if (outcome && outcome->campaign != 0)
                sending.start(outcome->campaign);
            if (*hearer)
                (*hearer)->onSealed(order, outcome);
        });
}

void QuickWindow::onSealed(const QuickOrder& order, const Result<QuickOutcome>& outcome)
{
    m_sealing = false;
    const bool closing = std::exchange(m_closing, false);
    if (!outcome)
        m_note->showError(outcome.error());
    else if (outcome->campaign == 0)
        askAgain(order, outcome->repeats);
    else
        onUnderWay(outcome->campaign, order);
    showSendButton();
    // A window whose message didn't go out stays and says why.
    if (closing && outcome && outcome->campaign != 0)
        close();
}

void QuickWindow::askAgain(const QuickOrder& order, const std::vector<QuickRepeat>& repeats)
{
    const QString name = m_form->to().nameOf(repeats.front().phone);
    ChoiceQuestion question;
    question.title = quickRepeatQuestion(
        repeats, name.isEmpty() ? readablePhone(repeats.front().phone) : name, m_ui.clock.now());
    question.buttons = {tr("&Don't send"), tr("Send &again")};
    question.escape = 0;
    // What was agreed to is the message that was asked about, not what is typed meanwhile.
    QuickOrder again = order;
    again.again = true;
    m_ui.prompt.choose(this, question, [this, again](int button) {
        if (button == 1)
            seal(again);
    });
}

void QuickWindow::onUnderWay(qint64 campaign, const QuickOrder& order)
{
    QHash<QString, QString> names;
    for (const QString& phone : order.phones)
        names.insert(phone, m_form->to().nameOf(phone));
    m_results->addSend(campaign, m_ui.clock.nowMs(), names);
    m_underWay.start();
    // The text stays to be seen; the next key begins another one.
    m_sentText = textOf(order.message);
    if (m_form->text().toPlainText() == m_sentText)
        m_form->text().selectAll();
    saveDraft();
}

void QuickWindow::onRun(const RunView& view)
{
    if (!m_results->hasSend(view.campaign))
        return;
    m_results->refresh();
    const bool unreachable =
        view.error && (view.error->code == ErrorCode::Unreachable || view.error->code == ErrorCode::TimedOut);
    if (view.phase == RunPhase::WaitingToRetry && unreachable)
        m_note->showNote(Meaning::Warning, tr("Not sent yet: the gateway can't be reached."),
                         tr("Heliograph tries again by itself."));
    else if (view.error)
        m_note->showError(*view.error);
    else if (m_beyond.isEmpty())
        m_note->clear();
}

void QuickWindow::closeEvent(QCloseEvent* event)
{
    // It closes as soon as it is known that the message goes out.
    if (m_sealing) {
        m_closing = true;
        return event->ignore();
    }
    if (m_saving.isActive())
        saveDraft();
    QWidget::closeEvent(event);
}

void QuickWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void QuickWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_history->setVisible(width() >= kFoldsBelow);
}

} // namespace heliograph
