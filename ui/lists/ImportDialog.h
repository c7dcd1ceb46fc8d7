// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/BookImport.h"
#include "ui/Ui.h"
#include "ui/lists/ImportPreview.h"

#include <QDialog>
#include <QPointer>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace heliograph {

class ImportPolicy;
class ImportReading;
class ImportReport;
class NoteBar;
class Task;
class WorkBar;

/// What an import brought, with what it takes to undo it.
struct ImportOutcome {
    QString book; ///< empty = the stop list
    bool isNewBook = false;
    qint64 import = 0; ///< of a book
    QString source;    ///< of the stop list, with startedAt
    qint64 startedAt = 0;
    qint64 taken = 0;
    qint64 updated = 0; ///< contacts that were there before
};

/// Brings the people of a file into a book, or its numbers onto the stop list: shows the file's columns and
/// what they become, does the work with a way to cancel it, tells what it did.
class ImportDialog : public QDialog {
    Q_OBJECT
public:
    enum class Target : quint8 { Book, StopList };

    ImportDialog(const Ui& ui, Target target, QWidget* parent);

    /// The books there are, and the one to begin with; it may be new.
    void setBooks(const QStringList& books, const QString& chosen);
    /// Reads the head of a file and shows itself.
    void openFile(const QString& path);
    void reject() override;

Q_SIGNALS:
    void imported(const heliograph::ImportOutcome& outcome);
    void undoWanted(const heliograph::ImportOutcome& outcome);

private:
    QWidget* makeQuestion();
    QWidget* makeEnd();
    void chooseFile();
    void readFile();
    void takeColumns(const Result<ListPreview>& preview);
    void tellOfReading(const ListPreview& preview);
    void readAfresh();
    void saveReport();
    void showUses();
    void updateButtons();
    ListRequest request() const;
    void start();
    void importBook();
    void importStopList();
    void finish(const ImportOutcome& outcome, const ImportCounts& counts, const ImportLines& lines);
    void failWith(const Error& error);
    QString whyNot() const;

    const Ui& m_ui;
    Target m_target;
    QString m_path;
    ListRequest m_found; ///< how the file is read, but for what is chosen in the boxes
    bool m_isReading = false;
    quint64 m_ticket = 0; ///< of the newest look at the file
    bool m_ended = false;
    QPointer<Task> m_task;
    ImportOutcome m_outcome;
    ImportPreview* m_preview;
    NoteBar* m_note = nullptr;
    QLabel* m_file = nullptr;
    QComboBox* m_book = nullptr;
    QTableView* m_columns = nullptr;
    ImportReading* m_reading = nullptr;
    ImportPolicy* m_policy = nullptr;
    QStackedWidget* m_pages;
    ImportReport* m_report;
    WorkBar* m_work;
    QPushButton* m_import;
    QPushButton* m_undo;
    QPushButton* m_cancel;
};

} // namespace heliograph
