// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quick/QuickFoot.h"

#include "core/gateway/AccountMoney.h"
#include "core/storage/AccountStore.h"
#include "ui/Navigator.h"
#include "ui/live/Desk.h"
#include "ui/live/SendingFeed.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/Remembered.h"
#include "ui/widgets/Wording.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace heliograph {
namespace {

constexpr int kHeight = 34;
const QString kInUse = QStringLiteral("account");

Meaning meaningOf(const Account& account)
{
    if (account.health == AccountHealth::Failed)
        return Meaning::Danger;
    if (isLoopback(account.url))
        return Meaning::Warning;
    return account.health == AccountHealth::Reachable ? Meaning::Success : Meaning::Neutral;
}

} // namespace

QuickFoot::QuickFoot(const Ui& ui, QWidget* parent)
    : QFrame(parent),
      m_ui(ui),
      m_dot(new GlyphLabel(this)),
      m_button(makeButton(ui.theme, ButtonKind::Quiet, QString(), this)),
      m_balance(makeLabel(ui.theme, Type::Body, Tone::Secondary, this))
{
    setFixedHeight(kHeight);
    setAutoFillBackground(true);
    QPalette palette = this->palette();
    palette.setColor(QPalette::Window, ui.theme.tokens().surface.window);
    setPalette(palette);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(metric::kM, 0, metric::kM, 0);
    layout->setSpacing(metric::kXs);
    m_button->setObjectName(QStringLiteral("quickAccount"));
    m_balance->setObjectName(QStringLiteral("quickBalance"));
    auto* hint = makeLabel(ui.theme, Type::Body, Tone::Secondary, this);
    hint->setText(tr("Esc closes the window, the draft stays"));
    layout->addWidget(m_dot);
    layout->addWidget(m_button);
    layout->addWidget(m_balance);
    layout->addStretch();
    layout->addWidget(hint);
    connect(m_button, &QPushButton::clicked, this, &QuickFoot::openMenu);
    show();
}

void QuickFoot::load()
{
    m_ui.desk.read(
        this, [](Connection& connection) { return AccountStore(connection).accounts(); },
        [this](const Result<std::vector<Account>>& accounts) {
            if (accounts)
                take(*accounts);
        });
}

void QuickFoot::take(const std::vector<Account>& accounts)
{
    m_accounts = accounts;
    const QString wanted = m_account ? m_account->name : m_ui.remembered.value(kInUse).toString();
    const auto found = std::find_if(accounts.begin(), accounts.end(),
                                    [&wanted](const Account& account) { return account.name == wanted; });
    const bool first = !m_account;
    if (found != accounts.end())
        m_account = *found;
    else if (accounts.empty())
        m_account.reset();
    else
        m_account = accounts.front();
    show();
    Q_EMIT accountChanged();
    if (first && m_account)
        askBalance();
}

void QuickFoot::choose(const QString& name)
{
    const auto found = std::find_if(m_accounts.begin(), m_accounts.end(),
                                    [&name](const Account& account) { return account.name == name; });
    if (found == m_accounts.end())
        return;
    m_account = *found;
    m_balance->clear();
    show();
    Q_EMIT accountChanged();
    askBalance();
}

void QuickFoot::show()
{
    const Meaning meaning = m_account ? meaningOf(*m_account) : Meaning::Neutral;
    m_dot->setGlyph(Glyph::Dot, m_ui.theme.tokens().meanings[meaning].fill);
    m_button->setText(m_account ? m_account->name : tr("Add an account…"));
    m_button->setAccessibleName(m_account ? tr("Account %1").arg(m_account->name) : m_button->text());
    m_button->setToolTip(m_account ? tr("The account that sends")
                                   : tr("Nothing can be sent without an account."));
}

void QuickFoot::askBalance()
{
    if (!m_account)
        return;
    const QString name = m_account->name;
    m_ui.sending.balance(this, name, [this, name](const Result<BalanceReply>& balance) {
        if (balance && m_account && m_account->name == name)
            showBalance(*balance);
    });
}

void QuickFoot::showBalance(const BalanceReply& balance)
{
    m_balance->setText(balance.money.isEmpty() ? QString() : shownMoney(balance.money, balance.currency));
    setTone(*m_balance, isLow(*m_account, balance) ? Tone::Warning : Tone::Secondary);
}

void QuickFoot::openMenu()
{
    if (m_accounts.empty()) {
        m_ui.navigator.editAccount({});
        return;
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Account& account : m_accounts) {
        QAction* action = menu->addAction(account.name);
        action->setCheckable(true);
        action->setChecked(m_account && account.name == m_account->name);
        connect(action, &QAction::triggered, this, [this, name = account.name] { choose(name); });
    }
    menu->popup(m_button->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
}

} // namespace heliograph
