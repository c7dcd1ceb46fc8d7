// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Ui.h"
#include "ui/settings/PlainSections.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/Tables.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QTreeView>

namespace heliograph {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Keyboard)
};

constexpr int kKeysWidth = 220;

struct Row {
    const char* keys; ///< as they stand on the keyboard; those of words are translated
    const char* what;
};

struct Group {
    const char* title;
    QList<Row> rows;
};

QList<Group> everywhere()
{
    return {
        {QT_TRANSLATE_NOOP("Keyboard", "Everywhere"),
         {{"F1", QT_TRANSLATE_NOOP("Keyboard", "Help for what is shown")},
          {"Ctrl+N", QT_TRANSLATE_NOOP("Keyboard", "New campaign")},
          {"Ctrl+Shift+N", QT_TRANSLATE_NOOP("Keyboard", "Quick message")},
          {"Ctrl+O", QT_TRANSLATE_NOOP("Keyboard", "Open a spreadsheet")},
          {"Ctrl+V", QT_TRANSLATE_NOOP("Keyboard", "Paste rows, outside a text field")},
          {"Ctrl+1, 3 … 6",
           QT_TRANSLATE_NOOP("Keyboard", "Campaigns, People, Templates, Stop list, Reports")},
          {"Ctrl+,", QT_TRANSLATE_NOOP("Keyboard", "Settings")},
          {"Alt+1 … 5", QT_TRANSLATE_NOOP("Keyboard", "Step of the campaign")},
          {"Ctrl+Enter",
           QT_TRANSLATE_NOOP("Keyboard", "The page's main button; on Check it only moves the focus to Send")},
          {"Ctrl+K", QT_TRANSLATE_NOOP("Keyboard", "Find or do: pages, campaigns, commands")},
          {"Ctrl+F", QT_TRANSLATE_NOOP("Keyboard", "Find on the page")},
          {"Ctrl+Z, Ctrl+Shift+Z", QT_TRANSLATE_NOOP("Keyboard", "Undo, redo")},
          {"F8", QT_TRANSLATE_NOOP("Keyboard", "Pause or resume the campaign")},
          {"F5", QT_TRANSLATE_NOOP("Keyboard", "Refresh states and balances")},
          {"F6, Shift+F6", QT_TRANSLATE_NOOP("Keyboard", "Next, previous region of the window")},
          {"Ctrl+B", QT_TRANSLATE_NOOP("Keyboard", "Collapse the navigation")},
          {"Ctrl+Shift+L", QT_TRANSLATE_NOOP("Keyboard", "Protocol log")},
          {"Esc",
           QT_TRANSLATE_NOOP("Keyboard", "Close, clear the filter, leave the details; never stops a send")},
          {"Ctrl+W, Ctrl+Q", QT_TRANSLATE_NOOP("Keyboard", "Close the window, quit")}}}};
}

QList<Group> inTables()
{
    return {{QT_TRANSLATE_NOOP("Keyboard", "In tables"),
             {{"Ctrl+Home, Ctrl+End", QT_TRANSLATE_NOOP("Keyboard", "First and last row, also of a million")},
              {"Enter", QT_TRANSLATE_NOOP("Keyboard", "Open, or show the details")},
              {"Space, Shift+↑↓, Ctrl+A", QT_TRANSLATE_NOOP("Keyboard", "Select")},
              {"Ctrl+C", QT_TRANSLATE_NOOP("Keyboard", "Copy the rows")},
              {"Alt+←, Alt+→, Alt+Home", QT_TRANSLATE_NOOP("Keyboard", "Previous, next filter; all")},
              {"Ctrl+G", QT_TRANSLATE_NOOP("Keyboard", "Go to a row by its number")},
              {"Ctrl+D", QT_TRANSLATE_NOOP("Keyboard", "Documents behind the row")},
              {"F9", QT_TRANSLATE_NOOP("Keyboard", "Hide or show the details")},
              {"Shift+F10", QT_TRANSLATE_NOOP("Keyboard", "Context menu")},
              {"Del", QT_TRANSLATE_NOOP("Keyboard", "Remove; asks, or can be undone")}}},
            {QT_TRANSLATE_NOOP("Keyboard", "In the message editor"),
             {{"{", QT_TRANSLATE_NOOP("Keyboard", "List of fields; Esc keeps the brace as it is")},
              {"Ctrl+Space", QT_TRANSLATE_NOOP("Keyboard", "The same list at the caret")},
              {"Ctrl+↑, Ctrl+↓", QT_TRANSLATE_NOOP("Keyboard", "Previous, next recipient in the preview")},
              {"Ctrl+T", QT_TRANSLATE_NOOP("Keyboard", "Templates")}}}};
}

void fill(QStandardItemModel& model, const Theme& theme, const QList<Group>& groups)
{
    for (const Group& group : groups) {
        auto* title = new QStandardItem(Words::tr(group.title));
        title->setFont(theme.font(Type::BodyStrong));
        title->setSizeHint({kKeysWidth, metric::kGridRow});
        for (const Row& row : group.rows) {
            auto* keys = new QStandardItem(QString::fromUtf8(row.keys));
            auto* what = new QStandardItem(Words::tr(row.what));
            what->setToolTip(what->text());
            keys->setSizeHint({kKeysWidth, metric::kGridRow});
            title->appendRow({keys, what});
        }
        model.appendRow({title, new QStandardItem});
    }
}

} // namespace

SettingsSection* makeKeyboardSection(const Ui& ui)
{
    auto* section = new SettingsSection(ui, Words::tr("Keyboard"));
    auto* tree = new QTreeView(section);
    tree->setObjectName(QStringLiteral("shortcuts"));
    tree->setAccessibleName(Words::tr("Shortcuts"));
    auto* model = new QStandardItemModel(0, 2, tree);
    model->setHorizontalHeaderLabels({Words::tr("Keys"), Words::tr("What they do")});
    fill(*model, ui.theme, everywhere() + inTables());
    tree->setModel(model);
    dressTree(*tree, ui.theme);
    tree->setRootIsDecorated(false);
    tree->setItemsExpandable(false);
    tree->expandAll();
    tree->header()->resizeSection(0, kKeysWidth);
    section->addWide(tree, true);
    return section;
}

} // namespace heliograph
