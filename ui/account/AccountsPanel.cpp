// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/AccountsPanel.h"

#include "core/base/Error.h"
#include "ui/Navigator.h"
#include "ui/Ui.h"
#include "ui/account/AccountKeeper.h"
#include "ui/account/AccountsModel.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/NoteBar.h"
#include "ui/widgets/Tables.h"
#include "ui/widgets/UserPrompt.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTableView>

namespace heliograph {
namespace {

using Column = AccountsModel::Column;

QPushButton* named(QPushButton* button, const char* name)
{
    button->setObjectName(QLatin1String(name));
    return button;
}

} // namespace

AccountsPanel::AccountsPanel(const Ui& ui, QWidget* parent)
    : QWidget(parent),
      m_ui(ui),
      m_board(accountBoard(ui)),
      m_keeper(new AccountKeeper(ui.desk, this)),
      m_model(new AccountsModel(m_board, ui.theme, ui.clock, this)),
      m_note(new NoteBar(ui.theme, this)),
      m_table(new QTableView(this)),
      m_empty(new EmptyState(ui.theme, Glyph::Key, this))
{
    build();
    connect(m_add, &QPushButton::clicked, this, [this] { m_ui.navigator.editAccount({}); });
    connect(m_edit, &QPushButton::clicked, this, &AccountsPanel::edit);
    connect(m_remove, &QPushButton::clicked, this, &AccountsPanel::askToRemove);
    connect(m_use, &QPushButton::clicked, this, [this] { m_board.setCurrent(selected()); });
    connect(m_refresh, &QPushButton::clicked, this, [this] { m_board.refresh(); });
    connect(m_table, &QTableView::activated, this, &AccountsPanel::edit);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &AccountsPanel::showButtons);
    connect(m_model, &QAbstractItemModel::modelReset, this, &AccountsPanel::showButtons);
    connect(&m_board, &AccountBoard::changed, this, &AccountsPanel::showButtons);
    showButtons();
}

void AccountsPanel::build()
{
    const auto button = [this](ButtonKind kind, const QString& text) {
        return makeButton(m_ui.theme, kind, text, this);
    };
    m_add = named(button(ButtonKind::Secondary, tr("&Add account…")), "addAccount");
    m_edit = named(button(ButtonKind::Secondary, tr("&Edit…")), "editAccount");
    m_use = named(button(ButtonKind::Secondary, tr("&Use this one")), "useAccount");
    m_remove = named(button(ButtonKind::Secondary, tr("&Remove…")), "removeAccount");
    m_refresh = named(makeButton(m_ui.theme, ButtonKind::Link, Glyph::Refresh, tr("Re&fresh"), this),
                      "refreshAccounts");
    m_table->setObjectName(QStringLiteral("accounts"));
    m_table->setModel(m_model);
    dressTable(*m_table, m_ui.theme);
    m_table->setIconSize({metric::kS, metric::kS});
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionResizeMode(int(Column::Name), QHeaderView::Stretch);
    for (const Column column :
         {Column::Balance, Column::Age, Column::Kind, Column::Address, Column::Standing})
        m_table->horizontalHeader()->setSectionResizeMode(int(column), QHeaderView::ResizeToContents);
    m_empty->setTexts(tr("No accounts yet."),
                      tr("Add the login that your provider has given you, or practise first."));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metric::kXs);
    for (QPushButton* one : {m_add, m_edit, m_use, m_remove})
        buttons->addWidget(one);
    buttons->addStretch(1);
    buttons->addWidget(m_refresh);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::kS);
    layout->addWidget(m_note);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);
    layout->addLayout(buttons);
    m_note->clear();
}

void AccountsPanel::focusFirst()
{
    if (m_model->rowCount() == 0)
        return m_add->setFocus(Qt::OtherFocusReason);
    if (selected().isEmpty())
        m_table->selectRow(0);
    m_table->setFocus(Qt::OtherFocusReason);
}

QString AccountsPanel::selected() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? QString() : m_model->nameAt(rows.constFirst().row());
}

void AccountsPanel::showButtons()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_table->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_table->setAccessibleName(tr("Accounts, table, %n rows", nullptr, m_model->rowCount()));
    const QString name = selected();
    const QString none = name.isEmpty() ? tr("Choose an account first.") : QString();
    setDisabledBecause(*m_edit, none, tr("Edit the account (Enter)"));
    setDisabledBecause(*m_remove, none, tr("Remove the account (Del)"));
    const AccountStanding* current = m_board.current();
    const bool isInUse = current && current->account.name == name;
    setDisabledBecause(*m_use, isInUse ? tr("This account is in use.") : none);
    setDisabledBecause(*m_refresh, isEmpty ? tr("There is no account.") : QString(),
                       tr("Ask for the balances (F5)"));
}

void AccountsPanel::edit()
{
    if (const QString name = selected(); !name.isEmpty())
        m_ui.navigator.editAccount(name);
}

void AccountsPanel::askToRemove()
{
    const QString name = selected();
    if (name.isEmpty())
        return;
    ChoiceQuestion question;
    question.title = tr("Remove %1?").arg(name);
    question.text = tr("Its password is removed too. Its campaigns and their rows stay.");
    question.buttons = {tr("Remove account"), tr("Keep it")};
    question.destructive = 0;
    m_ui.prompt.confirm(this, question, [this, name] { remove(name); });
}

void AccountsPanel::remove(const QString& name)
{
    m_note->clear();
    m_keeper->remove(name, [this, name](const Result<bool>& removed) { onRemoved(name, removed); });
}

void AccountsPanel::onRemoved(const QString& name, const Result<bool>& removed)
{
    if (!removed && removed.error().code == ErrorCode::AccountInUse)
        return m_note->showNote(Meaning::Warning, tr("%1 can’t be removed yet.").arg(name),
                                tr("These campaigns still need it: %1. Finish or cancel them first.")
                                    .arg(removed.error().detail));
    if (!removed)
        return m_note->showError(removed.error());
    m_board.reload();
    m_ui.navigator.toast(tr("%1 was removed").arg(name));
}

void AccountsPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete)
        return askToRemove();
    if (event->key() == Qt::Key_F5)
        return m_board.refresh();
    QWidget::keyPressEvent(event);
}

} // namespace heliograph
