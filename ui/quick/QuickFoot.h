// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/Account.h"
#include "core/gateway/Documents.h"
#include "ui/Ui.h"

#include <QFrame>

#include <optional>
#include <vector>

class QLabel;
class QPushButton;

namespace heliograph {

class GlyphLabel;

/// The foot of the window: which account sends, what it has left, and how to leave.
class QuickFoot : public QFrame {
    Q_OBJECT
public:
    explicit QuickFoot(const Ui& ui, QWidget* parent = nullptr);

    /// Reads the accounts; accountChanged() follows.
    void load();
    /// Nothing while there is none.
    const std::optional<Account>& account() const { return m_account; }
    void choose(const QString& name);
    void askBalance();

Q_SIGNALS:
    void accountChanged();

private:
    void take(const std::vector<Account>& accounts);
    void show();
    void showBalance(const BalanceReply& balance);
    void openMenu();

    const Ui& m_ui;
    GlyphLabel* m_dot;
    QPushButton* m_button;
    QLabel* m_balance;
    std::vector<Account> m_accounts;
    std::optional<Account> m_account;
};

} // namespace heliograph
