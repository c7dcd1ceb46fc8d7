// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/GatewayQuestions.h"
#include "ui/account/AccountKeeper.h"

#include <QDialog>
#include <QElapsedTimer>
#include <QPointer>

class QBoxLayout;
class QPushButton;

namespace heliograph {

class AccountCheckRun;
class AccountForm;
class CheckPane;
class NoteBar;
struct Ui;

/// Adds or mends a gateway login: the form at the left, what a check of it says at the right. Nothing is sent
/// to anybody.
class AccountDialog : public QDialog {
    Q_OBJECT
public:
    /// An empty name: a new account. Shows itself with open(); goes when it is closed.
    AccountDialog(const Ui& ui, const QString& name, QWidget* parent = nullptr);
    ~AccountDialog() override;

    /// The gateway refused the stored secret: the focus goes to its field.
    void askForSecret();

Q_SIGNALS:
    /// The account was stored under this name.
    void saved(const QString& name);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    QWidget* makeFooter();
    void load(const QString& name);
    void showAccount(const Account& account);
    void onEdited();
    void onSecretEntered();
    void checkOrStop();
    void check();
    void onStep(const CheckStep& step);
    void onChecked(const AccountCheck& check);
    void showButtons();
    void save();
    void onSaved(const Result<AccountKeeper::Saved>& result);
    /// What is typed, with what the latest check of exactly that has found.
    Account checkedAccount() const;

    const Ui& m_ui;
    AccountKeeper* m_keeper;
    AccountForm* m_form;
    CheckPane* m_pane;
    NoteBar* m_note;
    QBoxLayout* m_columns;
    QPushButton* m_checkAgain;
    QPushButton* m_save;
    QPushButton* m_cancel;
    QPointer<AccountCheckRun> m_run;
    QElapsedTimer m_since;
    QString m_formerName;
    std::optional<Account> m_checked; ///< what the latest check was about
    AccountCheck m_result;
    bool m_anyAnswer = false;
    bool m_isSecretNew = false; ///< typed since the latest check
    bool m_askForSecret = false;
    bool m_isSaving = false;
    bool m_isStored = false; ///< only its secret could not be kept
};

} // namespace heliograph
