// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/DesktopApp.h"

#include "app/desktop/PracticeCredentials.h"
#include "app/desktop/SampleFile.h"
#include "core/base/Log.h"
#include "ui/account/AccountBoard.h"
#include "ui/account/AccountDialog.h"
#include "ui/live/CrashNotice.h"
#include "ui/live/SessionSecrets.h"
#include "ui/quick/QuickWindow.h"
#include "ui/shell/ActivityBox.h"
#include "ui/shell/MainWindow.h"
#include "ui/widgets/NoteBar.h"
#include "ui/widgets/Page.h"

#include <QApplication>
#include <QDir>
#include <QLocale>
#include <QTimer>

#include <utility>

namespace heliograph {
namespace {

constexpr int kRebuildAgainMs = 500;

PracticePlace practicePlace(const QString& folder)
{
    PracticePlace place;
    place.program = practiceProgram();
    place.stateFile = QDir(folder).filePath(QStringLiteral("practice.state"));
    // It guards nothing: only this computer can reach the practice gateway.
    place.login = QStringLiteral("practice");
    place.password = QByteArrayLiteral("practice");
    place.language = QLocale().language() == QLocale::Russian ? QStringLiteral("ru") : QStringLiteral("en");
    return place;
}

} // namespace

DesktopApp::DesktopApp(Start start, Clock& clock)
    : m_start(std::move(start)),
      m_clock(clock),
      m_settings(m_start.place.configFolder),
      m_remembered(m_start.place.configFolder),
      m_scheme(desktopScheme(), m_settings.value(Setting::Look), m_start.systemScheme),
      m_theme(m_scheme.scheme(), m_start.systemFont),
      m_prompt(m_theme, m_remembered),
      m_practice(practicePlace(m_start.place.folder), clock, practiceChange()),
      m_keychain(makeKeychain(m_start.keychain)),
      m_desk({m_start.place,
              [this, line = m_keychain.line()](Engine& engine) {
                  const QString vault = engine.workspace().vault();
                  QMetaObject::invokeMethod(this, [this, vault] { m_vault->open(vault); });
                  engine.setKeychain(std::make_unique<ForwardingKeychain>(line));
                  // A person may be asked, and needs time.
                  engine.setSecretPatience(std::chrono::milliseconds::zero());
              }},
             clock),
      m_sending(m_desk),
      m_feed(m_start.place.folder),
      m_ui{m_desk, m_feed, m_sending, m_theme, clock, m_settings, m_remembered, m_prompt, m_navigator},
      m_sleep(systemSleepInhibitor()),
      m_taskbar(desktopTaskbar()),
      m_notifier(m_settings, desktopNotifications()),
      m_quit(m_sending, m_prompt),
      m_tidy(m_desk, m_settings, clock),
      m_language(m_settings.value(Setting::Language))
{
    applyTheme(*qobject_cast<QApplication*>(QCoreApplication::instance()), m_theme);
    QApplication::setQuitOnLastWindowClosed(false);
    connectParts();
    connectBackground();
}

DesktopApp::~DesktopApp()
{
    m_window.reset();
    for (const QPointer<QuickWindow>& quick : std::as_const(m_quickWindows))
        delete quick;
}

Practice::Change DesktopApp::practiceChange()
{
    return [this](Practice::Job job, Practice::Done done) {
        m_desk.change(this, std::move(job), std::move(done));
    };
}

std::unique_ptr<CredentialStore> DesktopApp::makeKeychain(const VaultKeychain::Factory& factory)
{
    auto vault = std::make_unique<VaultKeychain>(factory);
    m_vault = vault.get();
    auto asking = std::make_unique<SessionSecrets>(
        std::move(vault), [this](const QString& account, CredentialAnswer::Status why,
                                 SessionSecrets::Told told) { askForSecret(account, why, std::move(told)); });
    return std::make_unique<PracticeCredentials>(m_practice, std::move(asking));
}

void DesktopApp::askForSecret(const QString& account, CredentialAnswer::Status why,
                              std::function<void(const std::optional<Secret>&)> told)
{
    TextQuestion question;
    question.title = tr("Password of the account “%1”").arg(account);
    question.text =
        why == CredentialAnswer::Status::NoKeychain
            ? tr("This computer has no keychain. Heliograph asks for the password at each start.")
            : tr("The keychain doesn't have it, or is locked. It is kept in memory until Heliograph ends.");
    question.label = tr("Password or token");
    question.button = tr("Use it");
    question.secret = true;
    m_prompt.askText(m_window.get(), question,
                     [told = std::move(told)](const std::optional<QString>& answer) {
                         told(answer ? std::optional(Secret(answer->toUtf8())) : std::nullopt);
                     });
}

void DesktopApp::connectParts()
{
    m_navigator.onQuickMessage = [this](const QuickSeed& seed) { openQuickMessage(seed); };
    m_navigator.onEditAccount = [this](const QString& name) { openAccount(name); };
    connect(&m_desk, &Desk::opened, this, &DesktopApp::onOpened);
    connect(&m_desk, &Desk::failed, this, &DesktopApp::onFailed);
    connect(&m_sending, &SendingFeed::recovered, this, &DesktopApp::onRecovered);
    connect(&m_sending, &SendingFeed::changed, this, &DesktopApp::onRunChanged);
    connect(&m_sending, &SendingFeed::ended, this, [this](qint64 campaign) { onRunEnded(campaign); });
    connect(&m_feed, &WorkspaceFeed::workspaceRead, this, &DesktopApp::showProgress);
    connect(&m_scheme, &SchemeWatcher::schemeChanged, this, [this] { rebuildWindows(); });
    connect(&m_practice, &Practice::accountReady, this, [this](const QString& name) {
        if (m_window)
            m_window->setPractice(name);
        if (m_remembered.value(QStringLiteral("account")).toString().isEmpty())
            m_remembered.setValue(QStringLiteral("account"), name);
    });
}

void DesktopApp::connectBackground()
{
    connect(&m_notifier, &Notifier::campaignWanted, this,
            [this](qint64 campaign) { m_navigator.openCampaign(campaign, CampaignStep::Status); });
    connect(&m_notifier, &Notifier::accountWanted, this,
            [this](const QString& account) { openAccount(account); });
    connect(&accountBoard(m_ui), &AccountBoard::fellLow, &m_notifier, &Notifier::balanceIsLow);
    connect(&accountBoard(m_ui), &AccountBoard::roseAgain, &m_notifier, &Notifier::balanceIsFine);
    connect(&m_notifier.notifications(), &Notifications::refused, &m_tray, &TrayIcon::tell);
    connect(&m_tray, &TrayIcon::openWanted, this, &DesktopApp::comeBack);
    connect(&m_tray, &TrayIcon::quickMessageWanted, this, [this] { openQuickMessage({}); });
    connect(&m_tray, &TrayIcon::pauseWanted, this, [this](bool pause) {
        if (pause) {
            m_quit.stayInBackground();
            m_pausedHere = m_sending.busy();
            for (const qint64 campaign : std::as_const(m_pausedHere))
                m_sending.pause(campaign);
        } else {
            // Only what was paused here; another campaign may stand still on purpose.
            for (const qint64 campaign : std::exchange(m_pausedHere, {}))
                m_sending.start(campaign);
        }
    });
    connect(&m_tray, &TrayIcon::quitWanted, this, &DesktopApp::quit);
    // The system ends the session: there is no time for a question.
    connect(qApp, &QGuiApplication::commitDataRequest, &m_quit, &QuitFlow::pauseAndQuit);
    connect(&m_interrupts, &Interrupts::interrupted, &m_quit, &QuitFlow::pauseAndQuit);
    connect(&m_quit, &QuitFlow::backgroundWanted, this, &DesktopApp::goToBackground);
    connect(&m_quit, &QuitFlow::attentionWanted, this, [this](qint64 campaign) {
        comeBack();
        m_navigator.openCampaign(campaign, CampaignStep::Status);
    });
    connect(&m_quit, &QuitFlow::leaving, this, &DesktopApp::keepWhatIsTyped);
    m_quit.setMayLeave([this] { return !isAnybodyHere(); });
    connect(&m_quit, &QuitFlow::pausing, this, [this] {
        m_window->notice().showNote(Meaning::Waiting, tr("Pausing: the answers under way are awaited."));
    });
    connect(&m_quit, &QuitFlow::finished, this, [this] {
        m_window->hide();
        m_tray.setShown(false);
        Q_EMIT finished();
    });
}

void DesktopApp::keepWhatIsTyped()
{
    // An answer that comes now would begin something that is not brought to its end.
    m_prompt.dismiss();
    m_window->leaveCurrent();
    for (const QPointer<QuickWindow>& quick : std::as_const(m_quickWindows)) {
        if (quick)
            quick->close();
    }
}

bool DesktopApp::isAnybodyHere() const
{
    for (const QWidget* window : QApplication::topLevelWidgets()) {
        if (window->isWindow() && window->isVisible() && !window->isMinimized())
            return true;
    }
    return false;
}

// Without a tray the small window is the only way back, and nobody has to click a menu for it.
bool DesktopApp::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_window.get() && event->type() == QEvent::Paint && !std::exchange(m_isSeen, true))
        qCInfo(lcProgram, "The window is on the screen.");
    if (watched == m_window.get() && event->type() == QEvent::WindowStateChange && !m_window->isMinimized() &&
        m_quit.isInBackground())
        comeBack();
    return QObject::eventFilter(watched, event);
}

void DesktopApp::goToBackground()
{
    m_window->leaveCurrent();
    if (TrayIcon::isAvailable()) {
        m_tray.setShown(true);
        m_window->hide();
    } else {
        m_window->showMinimized();
    }
    accountBoard(m_ui).setInBackground(true);
}

void DesktopApp::comeBack()
{
    const bool wasAway = m_quit.isInBackground();
    m_quit.comeBack();
    accountBoard(m_ui).setInBackground(false);
    m_tray.setShown(false);
    bringToFront(*m_window);
    if (Page* page = m_window->currentPage(); page && wasAway)
        page->activate();
}

void DesktopApp::open(const StartRequest& request)
{
    m_request = request;
    buildWindow();
    m_window->show();
    m_desk.open();
}

void DesktopApp::onOpened(bool forked)
{
    qCInfo(lcProgram, "The workspace is open.");
    m_feed.start();
    m_tidy.start();
    if (m_start.practice)
        m_practice.prepare();
    if (forked) {
        m_window->notice().showNote(
            Meaning::Warning, tr("This workspace was copied or restored."),
            tr("What can't be known about campaigns that were open waits for your decision; nobody is sent a "
               "message twice."));
        m_window->notice().addHelp(QStringLiteral("trouble#copied"));
    }
    // A restore opens the workspace anew, and would begin the campaign of the first start once more.
    carryOut(std::exchange(m_request, {}));
}

void DesktopApp::onFailed(const Error& error)
{
    NoteBar& notice = m_window->notice();
    notice.showError(error);
    notice.addAction(tr("Try again"), [this] {
        m_window->notice().clear();
        m_desk.open();
    });
}

void DesktopApp::carryOut(const StartRequest& request)
{
    // Wayland lets a window come to the front only with the second start's permission.
    if (!request.activation.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", request.activation.toUtf8());
    comeBack();
    if (request.campaign != 0)
        m_window->openCampaign(request.campaign, {});
    if (!request.file.isEmpty())
        m_window->newCampaign({request.file, {}, {}, {}, {}});
    else if (request.newCampaign)
        m_window->newCampaign({});
    if (request.quickMessage)
        openQuickMessage({});
}

void DesktopApp::buildWindow()
{
    m_window = std::make_unique<MainWindow>(m_ui);
    m_navigator.attach(m_window.get());
    m_window->installEventFilter(this);
    m_window->setPractice(m_practice.accountName());
    connect(m_window.get(), &MainWindow::closeWanted, this, &DesktopApp::quit);
    connect(m_window.get(), &MainWindow::sampleWanted, this, &DesktopApp::openSample);
    connect(m_window.get(), &MainWindow::restoreWanted, this, &DesktopApp::restore);
    connect(m_window.get(), &MainWindow::settingsChanged, this, [this] {
        m_scheme.setLook(m_settings.value(Setting::Look));
        if (m_settings.value(Setting::Language) != m_language)
            rebuildWindows();
    });
}

// A window is built with the texts and colours of its time; what it shows is in the workspace.
void DesktopApp::rebuildWindows()
{
    // Not within the click that asked for it, whose widget goes with the window.
    QMetaObject::invokeMethod(
        this,
        [this] {
            // A question or a menu that is open would go with its window, and its answer with it.
            if (QApplication::activeModalWidget() || QApplication::activePopupWidget())
                return QTimer::singleShot(kRebuildAgainMs, this, &DesktopApp::rebuildWindows);
            const PageId page = m_window->currentId();
            const qint64 campaign = m_window->currentCampaign();
            const QString help = m_window->helpTopic();
            const bool visible = m_window->isVisible();
            const QByteArray place = m_window->saveGeometry();
            if (Page* current = m_window->currentPage())
                current->leave();
            m_window.reset();
            m_language = m_settings.value(Setting::Language);
            m_start.setLanguage(m_language);
            m_theme = Theme(m_scheme.scheme(), m_start.systemFont);
            applyTheme(*qobject_cast<QApplication*>(QCoreApplication::instance()), m_theme);
            buildWindow();
            m_window->restoreGeometry(place);
            m_window->setVisible(visible);
            if (campaign != 0)
                m_window->openCampaign(campaign, {});
            else
                m_window->openPage(page);
            if (!help.isEmpty())
                m_window->openHelp(help);
            rebuildQuickWindows();
        },
        Qt::QueuedConnection);
}

void DesktopApp::rebuildQuickWindows()
{
    QList<QPointer<QuickWindow>> fresh;
    for (const QPointer<QuickWindow>& old : std::exchange(m_quickWindows, {})) {
        if (!old)
            continue;
        auto* quick = new QuickWindow(m_ui, {});
        quick->takeOver(*old);
        delete old;
        quick->show();
        fresh += quick;
    }
    m_quickWindows = fresh;
}

void DesktopApp::openQuickMessage(const QuickSeed& seed)
{
    auto* quick = new QuickWindow(m_ui, seed);
    quick->setAttribute(Qt::WA_DeleteOnClose);
    m_quickWindows.removeIf([](const QPointer<QuickWindow>& window) { return window.isNull(); });
    m_quickWindows += quick;
    bringToFront(*quick);
}

void DesktopApp::openAccount(const QString& name)
{
    auto* dialog = new AccountDialog(m_ui, name, m_window.get());
    connect(dialog, &AccountDialog::saved, this,
            [this](const QString& saved) { m_sending.forgetSecret(saved); });
    dialog->open();
}

void DesktopApp::openSample()
{
    const Result<QString> file = unpackSample(m_start.place.folder);
    if (!file)
        return m_window->notice().showError(file.error());
    if (!m_practice.accountName().isEmpty())
        m_remembered.setValue(QStringLiteral("account"), m_practice.accountName());
    m_window->newCampaign({*file, {}, {}, {}, sampleText()});
}

void DesktopApp::restore(const QString& backup, const Secret& passphrase)
{
    m_feed.close([this, backup, passphrase] {
        m_desk.restore(this, backup, passphrase, [this](const Result<QString>& aside) {
            m_feed.reopen();
            if (!aside)
                return m_window->notice().showError(aside.error());
            m_window->openPage(PageId::Campaigns);
        });
    });
}

void DesktopApp::onRecovered(const QList<InterruptedCampaign>& campaigns)
{
    const CrashNotice words = crashNotice(campaigns);
    NoteBar& notice = m_window->notice();
    notice.showNote(Meaning::Warning, words.headline, words.text);
    notice.addAction(words.button, [this, campaign = words.campaign] {
        m_window->notice().clear();
        if (campaign == 0)
            return m_navigator.openPage(PageId::Campaigns);
        m_sending.start(campaign);
        m_navigator.openCampaign(campaign, CampaignStep::Status);
    });
    notice.addHelp(QStringLiteral("trouble#interrupted"));
    notice.addAction(tr("Close"), [this] { m_window->notice().clear(); });
}

void DesktopApp::onRunChanged()
{
    const QList<qint64> busy = m_sending.busy();
    if (busy.isEmpty()) {
        m_sleep->release();
        m_taskbar->show({});
    } else {
        m_sleep->hold(tr("Messages are being sent"));
    }
    m_tray.setPaused(busy.isEmpty());
}

void DesktopApp::showProgress(const WorkspaceView& view)
{
    m_workspace = view;
    const QList<qint64> busy = m_sending.busy();
    for (const Campaign& campaign : view.campaigns) {
        if (!busy.contains(campaign.id))
            continue;
        const double share = handedOverShare(campaign);
        m_taskbar->show(share);
        m_tray.setProgress(tr("%1, %2 %").arg(campaign.name).arg(static_cast<int>(share * 100)));
        return;
    }
}

void DesktopApp::onRunEnded(qint64 campaign)
{
    // Who looks at it needn't be told.
    if (qobject_cast<QuickWindow*>(QApplication::activeWindow()) != nullptr)
        return;
    const std::optional<Error> trouble = m_sending.view(campaign).error;
    m_desk.read(
        this, [campaign](Connection& connection) { return CampaignStore(connection).campaign(campaign); },
        [this, trouble](const Result<Campaign>& loaded) {
            if (loaded && !(m_window->isActiveWindow() && m_window->currentCampaign() == loaded->id))
                m_notifier.campaignEnded(*loaded, loaded->counts, trouble);
        });
}

void DesktopApp::quit()
{
    m_quit.setCampaigns(m_workspace.campaigns);
    m_quit.request(m_window.get());
}

} // namespace heliograph
