// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/Account.h"
#include "core/gateway/Documents.h"
#include "ui/Ui.h"
#include "ui/account/AccountWords.h"

#include <QDateTime>
#include <QObject>

#include <optional>
#include <vector>

class QTimer;

namespace heliograph {

/// How one account stands now.
struct AccountStanding {
    Account account; ///< with what was learnt since
    Account stored;
    std::optional<BalanceReply> balance; ///< the last that came
    QDateTime balanceAt;                 ///< UTC
    std::optional<Error> error;          ///< of the last question, when it had no answer
    bool isAsked = false;                ///< a question is under way
    bool isToldLow = false;              ///< fellLow() was the last word about it

    bool isLow() const;
    bool isRefused() const { return error.has_value(); }
    Meaning meaning() const { return meaningOf(account, isRefused(), isLow()); }
    QString standing() const { return standingText(account, error, isLow()); }
};

/// All accounts with their balances, and the one in use. Reads them anew when the workspace changes, asks for
/// balances now and then while told to. See accountBoard().
class AccountBoard : public QObject {
    Q_OBJECT
public:
    explicit AccountBoard(const Ui& ui, QObject* parent = nullptr);

    const std::vector<AccountStanding>& accounts() const { return m_accounts; }
    const AccountStanding* find(const QString& name) const;
    /// The account in use; null while there is none.
    const AccountStanding* current() const;
    /// Remembered over restarts.
    void setCurrent(const QString& name);

    void reload();
    /// Asks for the balances of all accounts whose gateway tells it, or of one.
    void refresh();
    void refresh(const QString& name);
    /// Something about the connections has changed (a proxy): later questions begin anew.
    void reconnect();
    /// Asks every few minutes while `watching`; at once when the last answer is older than that.
    void setWatching(bool watching);
    /// While no window is shown: goes on asking, less often, so that a low balance is told all the same.
    void setInBackground(bool inBackground);
    bool isInBackground() const { return m_isInBackground; }

Q_SIGNALS:
    /// Accounts, balances, or the one in use.
    void changed();
    /// The balance went below the operator's limit; so much is left.
    void fellLow(const QString& account, const QString& left);
    void roseAgain(const QString& account);

private:
    void take(const std::vector<Account>& stored);
    void ask(AccountStanding& standing);
    void tellLow();
    void keepAsking();
    void onBalance(const QString& name, const Result<BalanceReply>& reply);
    AccountStanding* standingOf(const QString& name);

    const Ui m_ui; ///< a copy: a window is made anew when the language changes, the board stays
    std::vector<AccountStanding> m_accounts;
    QString m_current;
    QTimer* m_timer;
    bool m_isWatched = false;
    bool m_isInBackground = false;
    bool m_isReading = false;
    bool m_readAgain = false;
};

/// The one board of the program, made when first asked for; it lives as long as the desk.
AccountBoard& accountBoard(const Ui& ui);

} // namespace heliograph
