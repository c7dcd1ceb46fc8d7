// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/AccountBoard.h"

#include "core/gateway/AccountMoney.h"
#include "core/storage/AccountStore.h"
#include "ui/Ui.h"
#include "ui/live/Desk.h"
#include "ui/live/SendingFeed.h"
#include "ui/live/WorkspaceFeed.h"
#include "ui/widgets/Remembered.h"

#include <QTimer>

#include <algorithm>
#include <tuple>

namespace heliograph {
namespace {

constexpr std::chrono::minutes kAskEvery{5};
constexpr std::chrono::minutes kAskInBackgroundEvery{15};

QString currentKey()
{
    return QStringLiteral("account");
}

bool tellsBalance(const Account& account)
{
    const Result<GatewayProfile> profile = profileOf(account);
    return profile && profile->offers(Endpoint::Balance) &&
           (account.capabilities.isEmpty() || account.capabilities.contains(endpointWord(Endpoint::Balance)));
}

bool isSame(const Account& left, const Account& right)
{
    const auto shown = [](const Account& a) {
        return std::tie(a.name, a.url, a.preset, a.login, a.capabilities, a.lowBalanceAt, a.health);
    };
    return shown(left) == shown(right);
}

bool isSameLogin(const Account& left, const Account& right)
{
    return left.url == right.url && left.login == right.login && left.auth == right.auth;
}

} // namespace

bool AccountStanding::isLow() const
{
    return balance && heliograph::isLow(account, *balance);
}

AccountBoard::AccountBoard(const Ui& ui, QObject* parent)
    : QObject(parent),
      m_ui(ui),
      m_current(ui.remembered.value(currentKey()).toString()),
      m_timer(new QTimer(this))
{
    connect(m_timer, &QTimer::timeout, this, [this] { refresh(); });
    connect(&ui.feed, &WorkspaceFeed::workspaceRead, this, &AccountBoard::reload);
    connect(&ui.sending, &SendingFeed::ended, this, [this] { refresh(); });
    reload();
}

const AccountStanding* AccountBoard::find(const QString& name) const
{
    const auto found = std::find_if(m_accounts.begin(), m_accounts.end(), [&name](const auto& standing) {
        return standing.account.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == m_accounts.end() ? nullptr : &*found;
}

AccountStanding* AccountBoard::standingOf(const QString& name)
{
    return const_cast<AccountStanding*>(std::as_const(*this).find(name));
}

const AccountStanding* AccountBoard::current() const
{
    if (const AccountStanding* chosen = find(m_current))
        return chosen;
    // Nobody has chosen: a real account goes before the one to practise with.
    const auto real = std::find_if(m_accounts.begin(), m_accounts.end(),
                                   [](const auto& standing) { return !isPractice(standing.account); });
    if (real != m_accounts.end())
        return &*real;
    return m_accounts.empty() ? nullptr : &m_accounts.front();
}

void AccountBoard::setCurrent(const QString& name)
{
    m_current = name;
    m_ui.remembered.setValue(currentKey(), name);
    Q_EMIT changed();
}

void AccountBoard::reload()
{
    m_readAgain = m_isReading;
    if (m_isReading)
        return;
    m_isReading = true;
    m_ui.desk.read(
        this, [](Connection& connection) { return AccountStore(connection).accounts(); },
        [this](const Result<std::vector<Account>>& stored) {
            m_isReading = false;
            if (stored)
                take(*stored);
            if (m_readAgain)
                reload();
        });
}

void AccountBoard::take(const std::vector<Account>& stored)
{
    std::vector<AccountStanding> now;
    QStringList fresh;
    bool differs = stored.size() != m_accounts.size();
    for (const Account& account : stored) {
        const auto before = std::find_if(m_accounts.begin(), m_accounts.end(), [&account](const auto& one) {
            return one.account.id == account.id;
        });
        AccountStanding standing;
        if (before != m_accounts.end() && isSameLogin(before->account, account))
            standing = *before;
        else
            fresh += account.name;
        differs = differs || before == m_accounts.end() || !isSame(before->stored, account);
        standing.account = account;
        standing.stored = account;
        now.push_back(std::move(standing));
    }
    m_accounts = std::move(now);
    if (differs)
        Q_EMIT changed();
    tellLow();
    if (!m_timer->isActive())
        return;
    for (const QString& name : std::as_const(fresh))
        refresh(name);
}

void AccountBoard::setWatching(bool watching)
{
    m_isWatched = watching;
    keepAsking();
}

void AccountBoard::setInBackground(bool inBackground)
{
    m_isInBackground = inBackground;
    keepAsking();
}

void AccountBoard::keepAsking()
{
    if (!m_isWatched && !m_isInBackground)
        return m_timer->stop();
    const std::chrono::milliseconds every = m_isWatched ? kAskEvery : kAskInBackgroundEvery;
    if (m_timer->isActive() && m_timer->intervalAsDuration() == every)
        return;
    m_timer->start(every);
    const QDateTime oldest = m_ui.clock.now().addMSecs(-every.count());
    for (AccountStanding& standing : m_accounts) {
        if (!standing.balanceAt.isValid() || standing.balanceAt < oldest)
            ask(standing);
    }
}

void AccountBoard::refresh()
{
    for (AccountStanding& standing : m_accounts)
        ask(standing);
}

void AccountBoard::refresh(const QString& name)
{
    if (AccountStanding* standing = standingOf(name))
        ask(*standing);
}

void AccountBoard::reconnect()
{
    for (const AccountStanding& standing : m_accounts)
        m_ui.sending.forgetSecret(standing.account.name);
    refresh();
}

void AccountBoard::ask(AccountStanding& standing)
{
    if (standing.isAsked || !tellsBalance(standing.account))
        return;
    standing.isAsked = true;
    const QString name = standing.account.name;
    m_ui.sending.balance(this, name,
                         [this, name](const Result<BalanceReply>& reply) { onBalance(name, reply); });
}

void AccountBoard::onBalance(const QString& name, const Result<BalanceReply>& reply)
{
    AccountStanding* standing = standingOf(name);
    if (!standing)
        return;
    standing->isAsked = false;
    if (!reply) {
        // Nothing is wrong with an account whose gateway doesn't know the question.
        const bool isAnswer = reply.error().code == ErrorCode::NotSupportedByGateway;
        standing->error = isAnswer ? std::nullopt : std::optional(reply.error());
        Q_EMIT changed();
        return;
    }
    standing->error.reset();
    standing->balance = *reply;
    standing->balanceAt = m_ui.clock.now();
    if (standing->account.health != AccountHealth::Failed)
        standing->account.health = AccountHealth::Reachable;
    Q_EMIT changed();
    tellLow();
}

void AccountBoard::tellLow()
{
    for (AccountStanding& standing : m_accounts) {
        if (standing.isLow() == standing.isToldLow)
            continue;
        standing.isToldLow = standing.isLow();
        const QString name = standing.account.name;
        if (!standing.isToldLow)
            Q_EMIT roseAgain(name);
        else if (standing.balance)
            Q_EMIT fellLow(name, moneyText(standing.balance->money, standing.balance->currency));
    }
}

AccountBoard& accountBoard(const Ui& ui)
{
    if (auto* board = ui.desk.findChild<AccountBoard*>(QString(), Qt::FindDirectChildrenOnly))
        return *board;
    return *new AccountBoard(ui, &ui.desk);
}

} // namespace heliograph
