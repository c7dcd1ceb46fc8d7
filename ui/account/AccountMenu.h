// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/account/AccountBoard.h"
#include "ui/theme/Theme.h"

#include <QAbstractButton>
#include <QHash>

class QLabel;
class QMenu;

namespace heliograph {

/// The foot of the navigation: the account in use with its dot and its balance. A press opens all accounts
/// with their balances.
class AccountMenu : public QAbstractButton {
    Q_OBJECT
public:
    explicit AccountMenu(const Ui& ui, QWidget* parent = nullptr);

    /// The dot alone.
    void setNarrow(bool narrow);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void showStanding();
    void openMenu();
    void fillMenu(QMenu& menu);
    void addAccount(QMenu& menu, const AccountStanding& standing);
    /// The lines below an account's name: its money, then each direction.
    QStringList linesOf(const AccountStanding& standing) const;
    QString balanceLine(const AccountStanding& standing) const;
    void paintWide(QPainter& painter);

    const Ui& m_ui;
    AccountBoard& m_board;
    QHash<QString, QLabel*> m_shown; ///< the lines of each account while the menu is open
    bool m_narrow = false;
};

} // namespace heliograph
