// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/AddressBookStore.h"
#include "core/storage/ContactGroups.h"
#include "ui/theme/Theme.h"

#include <QScrollArea>

class QLabel;
class QToolButton;

namespace heliograph {

class SideList;

/// The books with everybody in front, and the groups of the book in view. One line of both leads.
class BooksPane : public QScrollArea {
    Q_OBJECT
public:
    BooksPane(const Theme& theme, QWidget* parent);

    void setBooks(const std::vector<BookInfo>& books);
    /// The groups of the book in view; `book` 0 = everybody, who have none.
    void setGroups(const QString& bookName, const std::vector<GroupInfo>& groups);
    /// Shows what leads, without telling.
    void setView(qint64 book, qint64 group);
    SideList& books() { return *m_books; }
    SideList& groups() { return *m_groups; }

Q_SIGNALS:
    void bookChosen(qint64 book);
    void groupChosen(qint64 group);
    void newBookWanted();
    void newGroupWanted();

private:
    QWidget* makeHead(QLabel*& caption, QToolButton*& plus, const QString& plusName);

    const Theme& m_theme;
    QLabel* m_booksCaption = nullptr;
    QLabel* m_groupsCaption = nullptr;
    QToolButton* m_newBook = nullptr;
    QToolButton* m_newGroup = nullptr;
    QWidget* m_groupsPart;
    SideList* m_books;
    SideList* m_groups;
};

} // namespace heliograph
