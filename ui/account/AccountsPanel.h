// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QWidget>

class QPushButton;
class QTableView;

namespace heliograph {

class AccountBoard;
class AccountKeeper;
class AccountsModel;
class EmptyState;
class NoteBar;
struct Ui;

/// All accounts with their balance and state: add, edit, remove.
class AccountsPanel : public QWidget {
    Q_OBJECT
public:
    explicit AccountsPanel(const Ui& ui, QWidget* parent = nullptr);

    void focusFirst();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void showButtons();
    QString selected() const;
    void edit();
    void askToRemove();
    void remove(const QString& name);
    void onRemoved(const QString& name, const Result<bool>& removed);

    const Ui& m_ui;
    AccountBoard& m_board;
    AccountKeeper* m_keeper;
    AccountsModel* m_model;
    NoteBar* m_note;
    QTableView* m_table;
    EmptyState* m_empty;
    QPushButton* m_add;
    QPushButton* m_edit;
    QPushButton* m_remove;
    QPushButton* m_use;
    QPushButton* m_refresh;
};

} // namespace heliograph
