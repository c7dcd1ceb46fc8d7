// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/ContactModel.h"

#include "core/addressbook/PersonName.h"
#include "ui/lists/ListWords.h"
#include "ui/live/Desk.h"
#include "ui/theme/StateLook.h"

#include <QLocale>

namespace heliograph {
namespace {

using Rows = std::vector<PersonRow>;

Result<Rows> readPeople(Connection& connection, const std::vector<qint64>& ids, const LastMessages& messages)
{
    Result<std::vector<ContactRow>> contacts = ContactReader(connection).rows(ids);
    if (!contacts)
        return forward(contacts);
    std::vector<qint64> keys;
    for (const ContactRow& contact : *contacts)
        keys.push_back(messages.keyOf(contact.phone));
    const Result<QHash<qint64, PastMessage>> states = LastMessages::states(connection, keys);
    if (!states)
        return forward(states);
    Rows rows;
    for (std::size_t i = 0; i < contacts->size(); ++i) {
        PersonRow row{std::move((*contacts)[i]), std::nullopt};
        if (const auto last = states->constFind(keys[i]); last != states->constEnd())
            row.last = *last;
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace

ContactModel::ContactModel(const Ui& ui, QObject* parent)
    : QAbstractTableModel(parent),
      m_ui(ui),
      m_rows({[this](const std::vector<qint64>& ids, const PagedRows<PersonRow>::Done& done) {
                  readRows(ids, done);
              },
              [](const PersonRow& row) { return row.contact.id; },
              [this](int first, int last) {
                  Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
              }}),
      m_last(std::make_shared<LastMessages>())
{
    m_query.order = ContactOrder::Name;
    makeColumns();
}

ContactModel::~ContactModel()
{
    ++*m_newest;
}

void ContactModel::makeColumns()
{
    m_columns = {{ColumnKind::Name, {}}, {ColumnKind::Phone, {}}};
    if (m_query.book == 0)
        m_columns.append({ColumnKind::Book, {}});
    QStringList seen;
    const auto addHeaders = [&](const BookInfo& book) {
        const ColumnMapping meaning = m_meanings.value(book.id);
        for (int i = 0; i < book.headers.size(); ++i) {
            const bool inName = i == meaning.column(Field::Name) || i == meaning.column(Field::Surname);
            if (inName || seen.contains(book.headers.at(i), Qt::CaseInsensitive))
                continue;
            seen += book.headers.at(i);
            m_columns.append({ColumnKind::Cell, book.headers.at(i)});
        }
    };
    if (m_query.book != 0) {
        addHeaders(m_books.value(m_query.book));
    } else {
        QList<qint64> ids = m_books.keys();
        std::sort(ids.begin(), ids.end());
        for (const qint64 id : ids)
            addHeaders(m_books[id]);
    }
    m_columns.append({ColumnKind::LastMessage, {}});
}

void ContactModel::setView(qint64 book, qint64 group, const std::vector<BookInfo>& books)
{
    const bool isOther = book != m_query.book || group != m_query.group;
    const QList<Column> before = m_columns;
    m_books.clear();
    m_meanings.clear();
    for (const BookInfo& info : books) {
        m_books.insert(info.id, info);
        m_meanings.insert(info.id, columnsByHeaders(info.headers));
    }
    m_query.book = book;
    m_query.group = group;
    makeColumns();
    // The other book may lack the column.
    if (sortColumn() < 0)
        m_query.order = ContactOrder::Name;
    if (m_columns != before) {
        beginResetModel();
        m_rows.setKeys({});
        endResetModel();
    }
    if (isOther)
        setChecks({});
    m_rows.markStale();
    ask();
}

void ContactModel::setSearch(const QString& text)
{
    if (m_query.search == text)
        return;
    m_query.search = text;
    ask();
}

void ContactModel::reload()
{
    m_rows.markStale();
    ask();
}

void ContactModel::refreshRows()
{
    m_rows.markStale();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void ContactModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount())
        return;
    const Column& chosen = m_columns.at(column);
    switch (chosen.kind) {
    case ColumnKind::Name:
        m_query.order = ContactOrder::Name;
        break;
    case ColumnKind::Phone:
        m_query.order = ContactOrder::Phone;
        break;
    case ColumnKind::Cell:
        m_query.order = ContactOrder::Cell;
        m_query.header = chosen.header;
        break;
    case ColumnKind::Book:
    case ColumnKind::LastMessage:
        return;
    }
    m_query.descending = order == Qt::DescendingOrder;
    ask();
}

int ContactModel::sortColumn() const
{
    for (int i = 0; i < m_columns.size(); ++i) {
        const Column& column = m_columns.at(i);
        const bool leads = (column.kind == ColumnKind::Name && m_query.order == ContactOrder::Name) ||
                           (column.kind == ColumnKind::Phone && m_query.order == ContactOrder::Phone) ||
                           (column.kind == ColumnKind::Cell && m_query.order == ContactOrder::Cell &&
                            column.header.compare(m_query.header, Qt::CaseInsensitive) == 0);
        if (leads)
            return i;
    }
    return -1;
}

void ContactModel::ask()
{
    const quint64 generation = ++m_asked;
    *m_newest = generation;
    m_ui.desk.read(
        this,
        [query = m_query, generation, newest = m_newest](Connection& connection) {
            return ContactReader(connection).keys(query, [&newest, generation] {
                return *newest == generation;
            });
        },
        [this, generation](const Result<ContactKeys>& keys) {
            if (generation != m_asked)
                return;
            m_shown = generation;
            if (keys)
                takeKeys(*keys);
            else
                Q_EMIT failed(keys.error());
        });
}

void ContactModel::takeKeys(const ContactKeys& keys)
{
    m_stopListed = keys.stopListed;
    // Who is gone from the whole view can't stay chosen.
    if (m_query.search.isEmpty() && !m_checks.isEmpty())
        setChecks(m_checks & QSet<qint64>(keys.ids.begin(), keys.ids.end()));
    if (keys.ids == m_rows.keys()) {
        refreshRows();
    } else {
        beginResetModel();
        m_rows.setKeys(keys.ids);
        endResetModel();
    }
    Q_EMIT viewRead();
}

void ContactModel::readRows(const std::vector<qint64>& ids, const PagedRows<PersonRow>::Done& done)
{
    m_ui.desk.read(
        this,
        [ids, messages = m_last](Connection& connection) { return readPeople(connection, ids, *messages); },
        [this, done](const Result<Rows>& rows) {
            if (!rows)
                Q_EMIT failed(rows.error());
            done(rows.value_or(Rows()));
        });
}

void ContactModel::findLetters(const QString& letters)
{
    m_ui.desk.read(
        this,
        [query = m_query, ids = m_rows.keys(), letters](Connection& connection) {
            return ContactReader(connection).placeOf(query, ids, letters);
        },
        [this, shown = m_shown](const Result<qint64>& place) {
            if (place && *place >= 0 && *place < rowCount() && shown == m_shown)
                Q_EMIT placeFound(int(*place));
        });
}

void ContactModel::readLastMessages()
{
    readSlice(std::make_shared<LastMessages>());
}

// One slice after the other, so that pages of rows get their turn in between.
void ContactModel::readSlice(const std::shared_ptr<LastMessages>& messages)
{
    m_ui.desk.read(
        this, [messages](Connection& connection) { return messages->readOn(connection); },
        [this, messages](const Result<bool>& more) {
            if (more && *more)
                return readSlice(messages);
            m_last = messages;
            refreshRows();
        });
}

void ContactModel::setChecks(const QSet<qint64>& checks)
{
    if (checks == m_checks)
        return;
    m_checks = checks;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {ContactCheckedRole});
    Q_EMIT checksChanged();
}

QString ContactModel::nameOf(const ContactRow& contact) const
{
    return personName(contact.cells, m_meanings.value(contact.book));
}

int ContactModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows.count();
}

int ContactModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant ContactModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Column& column = m_columns.at(index.column());
    if (role == ContactIdRole)
        return idAt(index.row());
    if (role == ContactCheckedRole)
        return m_checks.contains(idAt(index.row()));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole &&
        role < Qt::UserRole)
        return {};
    const PersonRow* person = m_rows.row(index.row());
    return person ? shown(*person, column, role) : QVariant();
}

QString ContactModel::textOf(const PersonRow& person, const Column& column) const
{
    const ContactRow& contact = person.contact;
    switch (column.kind) {
    case ColumnKind::Name:
        return nameOf(contact);
    case ColumnKind::Phone:
        return phoneForPeople(contact.phone);
    case ColumnKind::Book:
        return m_books.value(contact.book).name;
    case ColumnKind::Cell: {
        const QStringList headers = m_books.value(contact.book).headers;
        for (qsizetype i = 0; i < headers.size(); ++i) {
            if (headers.at(i).compare(column.header, Qt::CaseInsensitive) == 0)
                return contact.cells.value(i);
        }
        return {};
    }
    case ColumnKind::LastMessage:
        return person.last ? describe(person.last->state) : QString();
    }
    return {};
}

QVariant ContactModel::accessibleText(const PersonRow& person, const Column& column) const
{
    const QString text = textOf(person, column);
    if (column.kind == ColumnKind::LastMessage && person.last)
        return text + QStringLiteral(", ") + shortDay(person.last->at, m_ui.clock.now());
    if (column.kind == ColumnKind::Name && person.contact.stoppedSince)
        return tr("%1, on the stop list").arg(text);
    return text;
}

QVariant ContactModel::shown(const PersonRow& person, const Column& column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return textOf(person, column);
    case Qt::ToolTipRole:
        return column.kind == ColumnKind::LastMessage && person.last ? exactMoment(person.last->at)
                                                                     : textOf(person, column);
    case Qt::AccessibleTextRole:
        return accessibleText(person, column);
    case Qt::UserRole:
        return column.kind == ColumnKind::Phone ? person.contact.phone : textOf(person, column);
    case ContactStoppedRole:
        return person.contact.stoppedSince.has_value();
    case ContactStateRole:
        return person.last ? QVariant(int(person.last->state)) : QVariant();
    case ContactDayRole:
        return person.last ? shortDay(person.last->at, m_ui.clock.now()) : QString();
    default:
        return {};
    }
}

QVariant ContactModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const Column& column = m_columns.at(section);
    switch (column.kind) {
    case ColumnKind::Name:
        return tr("Name");
    case ColumnKind::Phone:
        return tr("Phone");
    case ColumnKind::Book:
        return tr("Book");
    case ColumnKind::Cell:
        return column.header;
    case ColumnKind::LastMessage:
        return tr("Last message");
    }
    return {};
}

} // namespace heliograph
