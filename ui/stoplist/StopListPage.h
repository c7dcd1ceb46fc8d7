// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/StopListStore.h"
#include "ui/Ui.h"
#include "ui/lists/ImportDialog.h"
#include "ui/widgets/Page.h"

#include <QElapsedTimer>

class QStackedWidget;
class QTableView;

namespace heliograph {

class AddNumberCard;
class EmptyState;
class ListChanges;
class NoteBar;
class SearchField;
class StopListModel;
class FilterChips;
class WorkBar;

/// The numbers that nobody may write to (screens.md 5.9).
class StopListPage : public Page {
    Q_OBJECT
public:
    explicit StopListPage(const Ui& ui, QWidget* parent = nullptr);

    void activate() override;
    void focusFirst() override;
    bool escape() override;
    void find() override;
    void refresh() override;
    void undo() override;
    void redo() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void makeHead();
    void makeBody();
    void connectParts();
    void fillMenu();
    void showView();
    void add(const std::vector<StopListEntry>& entries);
    void removeChosen();
    void askToRemove(const std::vector<StopListEntry>& entries);
    void importFile(const QString& path = {});
    void openImport(const QString& path);
    void takeImport(const ImportOutcome& outcome);
    void exportFile();
    void write(const QString& path);
    void openMenu(const QPoint& at);
    void toastUndo(const QString& text);
    void checkForChanges();
    QStringList chosenPhones() const;

    const Ui& m_ui;
    ListChanges* m_changes;
    StopListModel* m_model;
    SearchField* m_search = nullptr;
    FilterChips* m_chips = nullptr;
    NoteBar* m_note = nullptr;
    WorkBar* m_work = nullptr;
    AddNumberCard* m_card = nullptr;
    QStackedWidget* m_stack = nullptr;
    QTableView* m_table = nullptr;
    EmptyState* m_empty = nullptr;
    QPushButton* m_emptyAdd = nullptr;
    QPushButton* m_emptyImport = nullptr;
    QPushButton* m_emptyClear = nullptr;
    QElapsedTimer m_sinceCheck;
};

} // namespace heliograph
