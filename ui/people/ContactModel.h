// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/addressbook/ColumnMapping.h"
#include "core/storage/ContactReader.h"
#include "core/storage/PhoneHistory.h"
#include "ui/Ui.h"
#include "ui/lists/PagedRows.h"

#include <QAbstractTableModel>
#include <QSet>

#include <atomic>

namespace heliograph {

/// A contact with the last message to it, where one is known.
struct PersonRow {
    ContactRow contact;
    std::optional<PastMessage> last;
};

/// Role of ContactModel beside Qt's own; Qt::UserRole is the plain text for copying.
enum ContactRole {
    ContactIdRole = Qt::UserRole + 1,
    ContactCheckedRole,
    ContactStoppedRole, ///< on the stop list
    ContactStateRole,   ///< RecipientState of the last message, or nothing
    ContactDayRole,     ///< when that was, for people
};

/// The people of a book, a group or of everybody, up to a million: ids in memory, rows by pages.
class ContactModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class ColumnKind : quint8 { Name, Phone, Book, Cell, LastMessage };

    ContactModel(const Ui& ui, QObject* parent);
    ~ContactModel() override;

    /// Shows other people; `books` gives the columns, of one book or of all.
    void setView(qint64 book, qint64 group, const std::vector<BookInfo>& books);
    void setSearch(const QString& text);
    /// Reads the same view anew.
    void reload();
    /// The rows are shown as they are now; the view keeps its order.
    void refreshRows();
    /// Looks for the first row that begins with these letters; placeFound() follows if there is one.
    void findLetters(const QString& letters);
    /// Looks for the last messages anew.
    void readLastMessages();

    const ContactQuery& query() const { return m_query; }
    /// False while the rows of a view are on their way.
    /// The column that the view is ordered by; -1 = none of them.
    int sortColumn() const;
    bool isComplete() const { return m_shown == m_asked; }
    qint64 stopListed() const { return m_stopListed; }
    const std::vector<qint64>& ids() const { return m_rows.keys(); }
    qint64 idAt(int row) const { return m_rows.keyAt(row); }
    int rowOf(qint64 id) const { return m_rows.rowOf(id); }
    const PersonRow* personAt(int row) const { return m_rows.row(row); }
    QString nameOf(const ContactRow& contact) const;
    ColumnKind kindOf(int column) const { return m_columns.at(column).kind; }
    /// Of ColumnKind::Cell, as the books call it.
    QString headerOf(int column) const { return m_columns.at(column).header; }

    const QSet<qint64>& checks() const { return m_checks; }
    void setChecks(const QSet<qint64>& checks);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    void viewRead();
    void checksChanged();
    void placeFound(int row);
    void failed(const heliograph::Error& error);

private:
    struct Column {
        ColumnKind kind = ColumnKind::Cell;
        QString header;

        bool operator==(const Column&) const = default;
    };
    void makeColumns();
    void ask();
    void takeKeys(const ContactKeys& keys);
    void readRows(const std::vector<qint64>& ids, const PagedRows<PersonRow>::Done& done);
    void readSlice(const std::shared_ptr<LastMessages>& messages);
    QVariant shown(const PersonRow& person, const Column& column, int role) const;
    QString textOf(const PersonRow& person, const Column& column) const;
    QVariant accessibleText(const PersonRow& person, const Column& column) const;

    const Ui& m_ui;
    ContactQuery m_query;
    QHash<qint64, BookInfo> m_books;
    QHash<qint64, ColumnMapping> m_meanings; ///< of the columns, by book
    QList<Column> m_columns;
    PagedRows<PersonRow> m_rows;
    QSet<qint64> m_checks;
    qint64 m_stopListed = 0;
    quint64 m_asked = 0;
    quint64 m_shown = 0;
    std::shared_ptr<std::atomic<quint64>> m_newest = std::make_shared<std::atomic<quint64>>(0);
    std::shared_ptr<LastMessages> m_last; ///< used on the reading thread alone
};

} // namespace heliograph
