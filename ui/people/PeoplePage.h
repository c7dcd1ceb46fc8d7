// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/AddressBookStore.h"
#include "core/storage/ContactGroups.h"
#include "ui/Ui.h"
#include "ui/widgets/Page.h"

#include <QElapsedTimer>

class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace heliograph {

class BooksPane;
class ContactModel;
class EmptyState;
class ListChanges;
class NoteBar;
class PeopleActions;
class PeopleTable;
class PersonPane;
class SearchField;
class WorkBar;

/// Books, groups, their people, and one person's story (screens.md 5.8).
class PeoplePage : public Page {
    Q_OBJECT
public:
    explicit PeoplePage(const Ui& ui, QWidget* parent = nullptr);

    void activate() override;
    void leave() override;
    void focusFirst() override;
    bool escape() override;
    void find() override;
    void refresh() override;
    void undo() override;
    void redo() override;

    ListChanges& changes() { return *m_changes; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    /// What stands at the left.
    struct Side {
        std::vector<BookInfo> books;
        std::vector<GroupInfo> groups;
        QString stamp;
    };
    static Result<Side> readSide(Connection& connection, qint64 book);

    void makeHead();
    void makeBody();
    QWidget* makeMiddle();
    void connectParts();
    void connectBooks();
    void setOrder();
    void fillMenu();
    void chooseView(qint64 book, qint64 group);
    void load();
    void takeSide(const Side& side);
    void checkForChanges();
    void showView();
    void showEmpty();
    void updateSend();
    void send();
    void newContact();
    void newContactIn(qint64 book);
    void importPeople(const QString& path = {});
    void exportPeople();
    void openBookMenu(qint64 book, const QPoint& at);
    void openGroupMenu(qint64 group, const QPoint& at);
    void openPeopleMenu(const QPoint& at);
    void addGroupActions(QMenu& menu, const std::vector<qint64>& people);
    void placePane();
    void openPane();
    void closePane();
    bool isWide() const;

    std::optional<BookInfo> bookOf(qint64 id) const;
    std::optional<GroupInfo> groupOf(qint64 id) const;
    /// The one book that what is shown comes from.
    std::optional<BookInfo> bookInView() const;
    /// Checked or selected people, else the current one.
    std::vector<qint64> meant() const;
    QString viewName() const;
    QStringList bookNames() const;

    const Ui& m_ui;
    qint64 m_book = 0;
    qint64 m_group = 0;
    Side m_side;
    bool m_isLoaded = false;
    QElapsedTimer m_sinceCheck;
    ListChanges* m_changes;
    PeopleActions* m_actions;
    ContactModel* m_model;
    SearchField* m_search = nullptr;
    NoteBar* m_note = nullptr;
    WorkBar* m_work = nullptr;
    BooksPane* m_books = nullptr;
    QLabel* m_viewName = nullptr;
    QLabel* m_viewCount = nullptr;
    QPushButton* m_send = nullptr;
    QStackedWidget* m_stack = nullptr;
    PeopleTable* m_table = nullptr;
    EmptyState* m_empty = nullptr;
    QPushButton* m_emptyImport = nullptr;
    QPushButton* m_emptyNew = nullptr;
    QPushButton* m_emptyClear = nullptr;
    QWidget* m_paneHost = nullptr;
    PersonPane* m_pane = nullptr;
    bool m_paneWanted = false; ///< in a narrow window
};

} // namespace heliograph
