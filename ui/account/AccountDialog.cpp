// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/AccountDialog.h"

#include "ui/Ui.h"
#include "ui/account/AccountBoard.h"
#include "ui/account/AccountCheckRun.h"
#include "ui/account/AccountForm.h"
#include "ui/account/CheckPane.h"
#include "ui/live/Desk.h"
#include "ui/live/HelpKey.h"
#include "ui/live/SendingFeed.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/HelpTopic.h"
#include "ui/widgets/NoteBar.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>

namespace heliograph {
namespace {

constexpr int kWidth = 928;
constexpr int kHeight = 672;
constexpr int kLeastWidth = 760;
constexpr int kLeastHeight = 560;
constexpr int kFormWidth = 430;
constexpr int kFooterHeight = 60;
constexpr double kMsPerSecond = 1000.0;

/// The ground of one half of the dialog.
void setGround(QWidget& widget, const QColor& color)
{
    QPalette colors = widget.palette();
    colors.setColor(QPalette::Window, color);
    widget.setPalette(colors);
    widget.setAutoFillBackground(true);
}

QScrollArea* scrolling(QWidget* content, QWidget* parent)
{
    auto* area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    return area;
}

bool isSameQuestion(const Account& left, const Account& right)
{
    return left.url == right.url && left.preset == right.preset && left.auth == right.auth &&
           left.login == right.login;
}

} // namespace

AccountDialog::AccountDialog(const Ui& ui, const QString& name, QWidget* parent)
    : QDialog(parent),
      m_ui(ui),
      m_keeper(new AccountKeeper(ui.desk, this)),
      m_form(new AccountForm(ui.theme, this)),
      m_pane(new CheckPane(ui.theme, this)),
      m_note(new NoteBar(ui.theme, this)),
      m_formerName(name)
{
    setObjectName(QStringLiteral("accountDialog"));
    setHelpTopic(*this, QStringLiteral("accounts"));
    addHelpKey(*this, m_ui.navigator);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Account"));
    setMinimumSize(kLeastWidth, kLeastHeight);
    resize(kWidth, kHeight);
    build();
    connect(m_form, &AccountForm::edited, this, &AccountDialog::onEdited);
    connect(m_form, &AccountForm::secretEdited, this, [this] { m_isSecretNew = true; });
    connect(m_form, &AccountForm::secretEntered, this, &AccountDialog::onSecretEntered);
    m_form->setKeychain(true);
    m_keeper->findKeychain([this](bool isThere) { m_form->setKeychain(isThere); });
    if (name.isEmpty()) {
        if (const Result<Account> fresh = newAccount({}, {}, gatewayPresets().constFirst()))
            showAccount(*fresh);
    } else {
        load(name);
    }
}

AccountDialog::~AccountDialog()
{
    // Fields that lose the focus while they go would call back into what is half gone.
    m_form->disconnect(this);
}

void AccountDialog::build()
{
    const Tokens& t = m_ui.theme.tokens();
    setGround(*m_form, t.surface.raised);
    setGround(*m_pane, t.surface.page);
    m_form->setMinimumWidth(kFormWidth);
    auto* halves = new QWidget(this);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, halves);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(0);
    m_columns->addWidget(m_form, 0);
    m_columns->addWidget(m_pane, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_note);
    layout->addWidget(scrolling(halves, this), 1);
    auto* line = new QFrame(this);
    line->setProperty("divider", true);
    line->setFixedHeight(metric::kHairline);
    layout->addWidget(line);
    layout->addWidget(makeFooter());
    m_note->clear();
    setTabOrder(m_form->lastField(), m_checkAgain);
    setTabOrder(m_checkAgain, m_cancel);
    setTabOrder(m_cancel, m_save);
}

QWidget* AccountDialog::makeFooter()
{
    auto* footer = new QWidget(this);
    footer->setFixedHeight(kFooterHeight);
    setGround(*footer, m_ui.theme.tokens().surface.raised);
    m_checkAgain = makeButton(m_ui.theme, ButtonKind::Link, Glyph::Refresh, tr("&Check again"), footer);
    m_checkAgain->setObjectName(QStringLiteral("checkAgain"));
    m_cancel = makeButton(m_ui.theme, ButtonKind::Secondary, tr("Cancel"), footer);
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_save = makeButton(m_ui.theme, ButtonKind::Primary, tr("Sa&ve account"), footer);
    m_save->setObjectName(QStringLiteral("save"));
    m_save->setDefault(true);
    auto* layout = new QHBoxLayout(footer);
    layout->setContentsMargins(metric::kL, 0, metric::kL, 0);
    layout->setSpacing(metric::kXs);
    layout->addWidget(m_checkAgain);
    layout->addStretch(1);
    layout->addWidget(m_cancel);
    layout->addWidget(m_save);
    // A press on them must not count as leaving the secret, which would begin the check they stop or
    // overtake.
    for (QPushButton* button : {m_checkAgain, m_cancel, m_save})
        button->setFocusPolicy(Qt::TabFocus);
    connect(m_checkAgain, &QPushButton::clicked, this, &AccountDialog::checkOrStop);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &AccountDialog::save);
    return footer;
}

void AccountDialog::load(const QString& name)
{
    m_form->setEnabled(false);
    m_ui.desk.read(
        this, [name](Connection& connection) { return AccountStore(connection).account(name); },
        [this](const Result<Account>& account) {
            if (!account)
                return m_note->showError(account.error());
            m_form->setEnabled(true);
            showAccount(*account);
        });
}

void AccountDialog::showAccount(const Account& account)
{
    m_form->show(account);
    const bool isNew = account.id == 0;
    setWindowTitle(isNew ? tr("New account") : account.name);
    m_pane->clear(isNew ? tr("The gateway is asked as soon as the password or token is entered. Nothing is "
                             "sent to anybody.")
                        : tr("“Check again” asks the gateway now. Nothing is sent to anybody."));
    const Result<GatewayProfile> profile = profileOf(account);
    if (!isNew && profile)
        m_pane->showCapabilities(capabilitiesOf(*profile, account.capabilities));
    if (m_askForSecret)
        m_form->askForSecret();
    else
        m_form->focusName();
    showButtons();
}

void AccountDialog::askForSecret()
{
    m_askForSecret = true;
    if (m_form->isEnabled())
        m_form->askForSecret();
}

void AccountDialog::onEdited()
{
    // What was found out about another login must not be shown beside this one.
    if (m_checked && !isSameQuestion(*m_checked, m_form->account())) {
        delete m_run;
        m_checked.reset();
        m_pane->clear(tr("The login has changed. “Check again” asks the gateway with it."));
    }
    showButtons();
}

void AccountDialog::onSecretEntered()
{
    if (m_isSecretNew && m_form->canBeChecked() && !m_isSaving && !m_isStored)
        check();
}

void AccountDialog::checkOrStop()
{
    if (m_run)
        return m_run->cancel();
    if (m_form->canBeChecked())
        check();
}

void AccountDialog::check()
{
    delete m_run;
    m_checked = m_form->account();
    m_result = {};
    m_anyAnswer = false;
    m_isSecretNew = false;
    m_pane->clear(tr("Asking the gateway…"));
    m_since.start();
    m_run = new AccountCheckRun(m_ui.desk, *m_checked, m_form->secret(), this);
    connect(m_run, &AccountCheckRun::stepped, this, &AccountDialog::onStep);
    connect(m_run, &AccountCheckRun::ended, this, &AccountDialog::onChecked);
    m_pane->setNote(tr("checking…"));
    showButtons();
}

void AccountDialog::onStep(const CheckStep& step)
{
    if (!m_checked)
        return;
    if (step.soFar.senders)
        m_pane->setSenders(*step.soFar.senders);
    for (const CheckLine& line : linesOf(*m_checked, step, !m_anyAnswer))
        m_pane->addLine(line);
    m_anyAnswer = m_anyAnswer || !step.error;
}

void AccountDialog::onChecked(const AccountCheck& check)
{
    m_run->deleteLater();
    m_run.clear();
    if (!m_checked)
        return showButtons();
    m_result = check;
    const QDateTime now = m_ui.clock.now();
    const Result<GatewayProfile> profile = profileOf(*m_checked);
    if (check.error) {
        m_pane->addLine(failureLine(*check.error, check.certificateEnds, now));
    } else if (profile) {
        m_pane->addLine(repeatLine(*profile));
        m_pane->showCapabilities(capabilitiesOf(*profile, check.capabilities));
    }
    if (check.senders)
        m_form->setSenders(*check.senders);
    m_form->setGatewayZone(check.clockOffsetMinutes);
    const QString took = locale().toString(double(m_since.elapsed()) / kMsPerSecond, 'f', 1);
    m_pane->setNote(tr("done in %1 s, %2")
                        .arg(took, locale().toString(now.toLocalTime().time(), QStringLiteral("HH:mm"))));
    showButtons();
}

void AccountDialog::showButtons()
{
    const bool isBusy = m_run != nullptr;
    m_checkAgain->setText(isBusy ? tr("Stop the &check") : tr("&Check again"));
    setDisabledBecause(*m_checkAgain,
                       isBusy || m_form->canBeChecked() ? QString()
                                                        : tr("Address, login and password come first."),
                       isBusy ? QString() : tr("Check again (F5)"));
    const bool hasFailed = m_checked && m_result.error && m_result.error->code != ErrorCode::Cancelled;
    m_save->setText(m_isStored ? tr("Close") : hasFailed ? tr("Sa&ve anyway") : tr("Sa&ve account"));
    setDisabledBecause(*m_save, m_isSaving ? tr("Being saved") : m_form->obstacle());
    m_cancel->setVisible(!m_isStored);
}

Account AccountDialog::checkedAccount() const
{
    Account account = m_form->account();
    if (!m_checked || m_run)
        return account;
    if (m_result.ok) {
        account.health = AccountHealth::Reachable;
        account.capabilities = m_result.capabilities;
        account.clockOffsetMinutes = m_result.clockOffsetMinutes;
    } else if (m_result.error && m_result.error->code != ErrorCode::Cancelled) {
        account.health = AccountHealth::Failed;
    }
    return account;
}

void AccountDialog::save()
{
    if (m_isStored)
        return accept();
    m_form->validate();
    if (m_isSaving || !m_form->obstacle().isEmpty())
        return;
    m_isSaving = true;
    showButtons();
    m_keeper->save({checkedAccount(), m_formerName, m_form->secret()},
                   [this](const Result<AccountKeeper::Saved>& result) { onSaved(result); });
}

void AccountDialog::onSaved(const Result<AccountKeeper::Saved>& result)
{
    m_isSaving = false;
    if (!result) {
        showButtons();
        if (result.error().code == ErrorCode::AccountExists)
            return m_form->setNameProblem(tr("There is an account of this name already."));
        return m_note->showError(result.error());
    }
    m_ui.sending.forgetSecret(result->account.name);
    accountBoard(m_ui).reload();
    accountBoard(m_ui).refresh(result->account.name);
    Q_EMIT saved(result->account.name);
    using Status = CredentialAnswer::Status;
    if (result->keychain == Status::Ok || result->keychain == Status::NoKeychain)
        return accept(); // that there is no keychain stands under the password already
    m_isStored = true;
    m_form->setEnabled(false);
    m_note->showNote(Meaning::Warning,
                     tr("The account is saved, but the keychain did not take its password."),
                     tr("Heliograph keeps it until it is closed and asks for it at the next start."));
    showButtons();
    m_save->setFocus(Qt::OtherFocusReason);
}

void AccountDialog::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    m_columns->setDirection(width() < kWidth - metric::kXl ? QBoxLayout::TopToBottom
                                                           : QBoxLayout::LeftToRight);
}

void AccountDialog::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_F5 && !m_run)
        return checkOrStop();
    QDialog::keyPressEvent(event);
}

} // namespace heliograph
