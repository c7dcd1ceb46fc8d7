// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaign/StatusPage.h"

#include "ui/Navigator.h"
#include "ui/campaign/ProgressCard.h"
#include "ui/campaign/RowRemedies.h"
#include "ui/campaign/RowsPanel.h"
#include "ui/campaign/StatusActions.h"
#include "ui/live/Desk.h"
#include "ui/live/SendingFeed.h"
#include "ui/live/WorkBar.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/HelpTopic.h"
#include "ui/widgets/NoteBar.h"

#include <QGuiApplication>
#include <QLocale>
#include <QMenu>
#include <QStyleHints>
#include <QTimer>
#include <QVBoxLayout>

namespace heliograph {
namespace {

constexpr int kTickMs = 1000;

} // namespace

StatusPage::StatusPage(const Ui& ui, QWidget* parent)
    : CampaignStepPage(ui.theme, parent),
      m_ui(ui),
      m_actions(new StatusActions(ui, this)),
      m_note(new NoteBar(ui.theme, this)),
      m_failure(new NoteBar(ui.theme, this)),
      m_work(new WorkBar(ui.theme, this)),
      m_progress(new ProgressCard(ui.theme, ui.clock, this)),
      m_rows(new RowsPanel(ui, *m_actions, this)),
      m_ticks(new QTimer(this))
{
    setHelpTopic(*this, QStringLiteral("status"));
    m_note->setObjectName(QStringLiteral("note"));
    m_failure->setObjectName(QStringLiteral("failure"));
    for (QWidget* part : std::initializer_list<QWidget*>{m_failure, m_note, m_work, m_progress})
        body()->addWidget(part);
    body()->addWidget(m_rows, 1);
    makeHead();
    makeMenu();
    connectSending();
    m_ticks->setInterval(kTickMs);
    connect(m_ticks, &QTimer::timeout, this, &StatusPage::showNotes);
    connect(m_actions, &StatusActions::failed, this, [this](const Error& error) {
        m_failure->showError(error);
        m_failure->addAction(tr("Close"), [this] { m_failure->clear(); });
    });
    connect(m_actions, &StatusActions::working, this, [this](Task* task) {
        m_work->follow(task, [](qint64 done, qint64 total) {
            return tr("%1 of %2 rows written").arg(QLocale().toString(done), QLocale().toString(total));
        });
    });
    connect(&m_actions->remedies(), &RowRemedies::working, this, [this](Task* task) {
        m_work->follow(task, [](qint64 done, qint64 total) {
            return tr("%1 of %2 rows looked through")
                .arg(QLocale().toString(done), QLocale().toString(total));
        });
    });
}

void StatusPage::makeHead()
{
    m_stop = head().addSecondary(tr("St&op…"));
    m_stop->setObjectName(QStringLiteral("stop"));
    connect(m_stop, &QPushButton::clicked, m_actions, &StatusActions::stop);
    m_save = head().addSecondary(tr("Sa&ve report…"));
    m_save->setObjectName(QStringLiteral("saveReport"));
    setGlyph(m_ui.theme, *m_save, Glyph::Download);
    connect(m_save, &QPushButton::clicked, this, [this] { m_actions->save({}); });
    head().menu();
    connect(head().primary(), &QPushButton::clicked, this, &StatusPage::pressMain);
}

QAction* StatusPage::addMenuAction(const QString& text, const QKeySequence& keys, const char* name)
{
    QAction* action = head().menu()->addAction(text);
    action->setObjectName(QString::fromLatin1(name));
    if (!keys.isEmpty()) {
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    return action;
}

void StatusPage::makeMenu()
{
    QMenu* menu = head().menu();
    m_askNow = addMenuAction(tr("&Ask for states now"), {}, "askNow");
    connect(m_askNow, &QAction::triggered, this, &StatusPage::refresh);
    m_documents =
        addMenuAction(tr("&Documents of this row"), QKeySequence(Qt::CTRL | Qt::Key_D), "openDocuments");
    connect(m_documents, &QAction::triggered, m_rows, &RowsPanel::openDocuments);
    connect(addMenuAction(tr("D&uplicate as draft"), {}, "duplicate"), &QAction::triggered, m_actions,
            &StatusActions::duplicate);
    menu->addSeparator();
    connect(addMenuAction(tr("Save &report…"), {}, "menuSaveReport"), &QAction::triggered, this,
            [this] { m_actions->save({}); });
    connect(addMenuAction(tr("E&xport these rows…"), {}, "exportRows"), &QAction::triggered, m_rows,
            &RowsPanel::exportRows);
    menu->addSeparator();
    connect(addMenuAction(tr("&Go to row…"), QKeySequence(Qt::CTRL | Qt::Key_G), "goToRow"),
            &QAction::triggered, m_rows, &RowsPanel::askForRowNumber);
    QMenu* columns = menu->addMenu(tr("&Columns"));
    columns->setObjectName(QStringLiteral("columnMenu"));
    connect(columns, &QMenu::aboutToShow, this, [this, columns] {
        columns->clear();
        m_rows->fillColumnMenu(*columns);
    });
    m_details = addMenuAction(tr("&Details of the row"), QKeySequence(Qt::Key_F9), "toggleDetails");
    m_details->setCheckable(true);
    m_details->setChecked(m_rows->showsDetails());
    connect(m_details, &QAction::triggered, m_rows, &RowsPanel::toggleDetails);
    const auto addKey = [this](const QKeySequence& keys, const std::function<void()>& what) {
        auto* action = new QAction(this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, what);
        addAction(action);
    };
    addKey(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { m_rows->stepChip(-1); });
    addKey(QKeySequence(Qt::ALT | Qt::Key_Right), [this] { m_rows->stepChip(1); });
    addKey(QKeySequence(Qt::ALT | Qt::Key_Home), [this] { m_rows->firstChip(); });
}

void StatusPage::connectSending()
{
    connect(&m_ui.sending, &SendingFeed::changed, this, [this](const RunView& view) {
        if (view.campaign == m_campaign.id)
            showRun();
    });
    connect(&m_ui.sending, &SendingFeed::asked, this,
            [this](qint64 campaign, const std::optional<Error>& error) {
                if (campaign == m_campaign.id)
                    onAsked(error);
            });
    connect(&m_ui.sending, &SendingFeed::deletedAtGateway, this,
            [this](qint64 campaign, qint64 deleted, qint64 kept) {
                if (campaign != m_campaign.id)
                    return;
                const QString text = tr("%Ln scheduled messages were deleted at the gateway", nullptr,
                                        static_cast<int>(deleted));
                m_ui.navigator.toast(kept == 0 ? text
                                               : text + QStringLiteral("; ") +
                                                     tr("%Ln stay there", nullptr, static_cast<int>(kept)));
            });
    connect(&m_ui.sending, &SendingFeed::collided, this, [this](qint64 campaign, const QList<qint64>& keys) {
        if (campaign != m_campaign.id)
            return;
        m_failure->showNote(Meaning::Danger,
                            tr("The gateway gave %Ln messages a number that belongs to another message",
                               nullptr, static_cast<int>(keys.size())),
                            tr("They are not counted as sent. Ask the gateway before you send them again."));
        m_failure->addHelp(QStringLiteral("reasons#idCollision"));
        m_failure->addAction(tr("Close"), [this] { m_failure->clear(); });
    });
}

void StatusPage::showCampaign(const Campaign& campaign)
{
    const bool isOther = campaign.id != m_campaign.id;
    m_campaign = campaign;
    if (isOther) {
        m_failure->clear();
        m_shownNote = 0;
        m_main = {};
        readPrice();
    }
    m_actions->setCampaign(campaign);
    setTitle(campaign.name);
    m_progress->showCampaign(campaign);
    m_run = m_ui.sending.view(campaign.id);
    m_rows->showCampaign(campaign, m_run);
    showHead();
    showNotes();
}

void StatusPage::readPrice()
{
    m_progress->setPrice({}, {});
    const QString name = m_campaign.accountName;
    m_ui.desk.read(
        this, [name](Connection& connection) { return AccountStore(connection).account(name); },
        [this, name](const Result<Account>& account) {
            // An account may be gone by now; then nobody knows what it cost.
            if (!account || name != m_campaign.accountName)
                return;
            m_progress->setPrice(account->pricePerPart, account->currency);
            m_progress->showCampaign(m_campaign);
        });
}

void StatusPage::showRows(const RowsQuery& rows)
{
    m_rows->showRows(rows);
}

void StatusPage::showRun()
{
    m_run = m_ui.sending.view(m_campaign.id);
    m_rows->showCampaign(m_campaign, m_run);
    showHead();
    showNotes();
}

void StatusPage::showHead()
{
    const MainAction before = std::exchange(m_main, mainButton(m_campaign, m_run)).action;
    if (before == MainAction::None)
        m_mainChanged.invalidate();
    else if (before != m_main.action)
        m_mainChanged.start();
    QPushButton* button = head().primary();
    button->setVisible(m_main.action != MainAction::None);
    if (m_main.action != MainAction::None && button->text() != m_main.text) {
        button->setText(m_main.text);
        setGlyph(m_ui.theme, *button, m_main.glyph);
    }
    const bool isOpen = m_campaign.isOpen() && m_run.phase != RunPhase::Cancelling;
    m_stop->setVisible(isOpen && m_campaign.isSealed());
    m_save->setVisible(m_campaign.isSealed() && !m_campaign.isOpen());
    const QString reason = whyNoAsking(m_campaign, m_run);
    m_askNow->setEnabled(reason.isEmpty());
    m_askNow->setToolTip(reason);
}

// The gravest note stands; the others come one after the other by the link. A countdown alone changes the
// text in place, so that nobody's focus in the links is lost.
void StatusPage::showNotes()
{
    const QList<StatusNote> notes = notesOf(m_campaign, m_run, m_ui.clock.now().toLocalTime());
    if (m_run.nextTryAt)
        m_ticks->start();
    else
        m_ticks->stop();
    if (notes.isEmpty()) {
        m_note->clear();
        m_noteSeen.clear();
        return;
    }
    m_shownNote = std::min(m_shownNote, static_cast<int>(notes.size()) - 1);
    const StatusNote& note = notes.at(m_shownNote);
    const QString seen = note.headline + QString::number(notes.size());
    if (std::exchange(m_noteSeen, seen) == seen)
        return m_note->setText(note.text);
    m_note->showNote(note.meaning, note.headline, note.text);
    m_note->addHelp(note.helpTopic);
    if (note.offersAccount)
        m_note->addAction(tr("Check account…"),
                          [this] { m_ui.navigator.editAccount(m_campaign.accountName); });
    if (note.offersLog)
        m_note->addAction(tr("What happened"), [this] { m_ui.navigator.openProtocolLog(0); });
    if (notes.size() > 1)
        m_note->addAction(tr("%Ln more", nullptr, static_cast<int>(notes.size()) - 1),
                          [this, count = static_cast<int>(notes.size())] {
                              m_shownNote = (m_shownNote + 1) % count;
                              m_noteSeen.clear();
                              showNotes();
                          });
}

// The second click of a double click was meant for what the button did before.
bool StatusPage::isMainFresh() const
{
    return m_mainChanged.isValid() &&
           !m_mainChanged.hasExpired(QGuiApplication::styleHints()->mouseDoubleClickInterval());
}

void StatusPage::pressMain()
{
    // A retry asks in its dialog; everything else is done at once.
    if (m_main.action != MainAction::Retry && isMainFresh())
        return;
    switch (m_main.action) {
    case MainAction::Pause:
        return m_ui.sending.pause(m_campaign.id);
    case MainAction::Resume:
    case MainAction::TryNow:
        return m_ui.sending.start(m_campaign.id);
    case MainAction::BreakOff:
        return m_ui.sending.breakOff(m_campaign.id);
    case MainAction::Retry:
        return m_actions->retry({});
    case MainAction::None:
        return;
    }
}

void StatusPage::onAsked(const std::optional<Error>& error)
{
    if (!error) {
        m_ui.navigator.toast(tr("The gateway was asked for the states"));
        return;
    }
    m_failure->showError(*error);
    m_failure->addAction(tr("Close"), [this] { m_failure->clear(); });
}

void StatusPage::activate()
{
    m_details->setChecked(m_rows->showsDetails());
}

void StatusPage::focusFirst()
{
    m_rows->grid().setFocus(Qt::OtherFocusReason);
}

bool StatusPage::escape()
{
    return m_rows->escape();
}

void StatusPage::find()
{
    m_rows->focusSearch();
}

void StatusPage::refresh()
{
    m_rows->grid().recipients().renew();
    if (whyNoAsking(m_campaign, m_run).isEmpty())
        m_ui.sending.askNow(m_campaign.id);
}

bool StatusPage::togglePause()
{
    const bool can = m_main.action == MainAction::Pause || m_main.action == MainAction::Resume ||
                     m_main.action == MainAction::TryNow;
    if (can)
        pressMain();
    return can;
}

} // namespace heliograph
