// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/ContactGroups.h"
#include "core/storage/ContactStore.h"
#include "ui/Ui.h"
#include "ui/lists/ImportDialog.h"

#include <QObject>

namespace heliograph {

class ListChanges;

/// What can be done with books, groups and people beside editing one of them: asks, then carries out.
class PeopleActions : public QObject {
    Q_OBJECT
public:
    PeopleActions(const Ui& ui, ListChanges& changes, QWidget* window);

    void newBook(std::function<void(qint64 book)> done);
    void renameBook(const BookInfo& book);
    void removeBook(const BookInfo& book);
    void newGroup(const BookInfo& book, const std::vector<qint64>& contacts,
                  std::function<void(qint64 group)> done);
    void renameGroup(const GroupInfo& group);
    void removeGroup(const GroupInfo& group);
    void joinGroup(const GroupInfo& group, const std::vector<qint64>& contacts);
    void leaveGroup(const GroupInfo& group, const std::vector<qint64>& contacts);
    void removePeople(const std::vector<qint64>& contacts);
    void stopPeople(const std::vector<qint64>& contacts);
    void mergeDuplicates(const BookInfo& book);
    /// Makes one contact of two; the first one stays.
    void merge(qint64 kept, qint64 other);
    void copyPeople(const std::vector<qint64>& contacts, const QStringList& headers);
    /// Asks for a file of people; with `path` that one is taken.
    void importPeople(const QStringList& books, const QString& book, const QString& path = {});
    /// Writes a book, or these contacts of it. The task, for a bar, comes by exporting().
    void exportBook(const BookInfo& book, const std::vector<qint64>& contacts);
    /// Asks which import of a book, and for a file for its report.
    void chooseImportReport(const QString& book);

    /// The columns of a book that was made by hand.
    static QStringList usualColumns();

Q_SIGNALS:
    void failed(const heliograph::Error& error);
    void importedInto(const QString& book);
    void exporting(heliograph::Task* task, qint64 contacts);

private:
    void openImport(const QStringList& books, const QString& book, const QString& path);
    void takeImport(const ImportOutcome& outcome);
    void offerImports(const QString& book, std::vector<ImportSummary> imports);
    void saveImportReport(const ImportSummary& import);
    void mergeFound(const BookInfo& book, const std::vector<DuplicateSet>& sets);
    void write(const BookInfo& book, const std::vector<qint64>& contacts, const QString& path);
    void toastUndo(const QString& text);

    const Ui& m_ui;
    ListChanges& m_changes;
    QWidget* m_window;
};

} // namespace heliograph
