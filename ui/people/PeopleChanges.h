// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/ContactStore.h"
#include "ui/lists/ListChanges.h"

#include <memory>

namespace heliograph {

// The changes that the page of people makes, each with its way back.

/// `id` is set once it is done.
Change addContact(qint64 book, const QString& phone, const QStringList& cells, std::shared_ptr<qint64> id,
                  const QString& text);
Change setPhone(qint64 contact, const QString& digits, const QString& text);
Change setCell(qint64 contact, int column, const QString& value, const QString& text);
Change removeContacts(const std::vector<qint64>& contacts, const QString& text);
Change mergeContacts(const std::vector<DuplicateSet>& sets, const QString& text);

/// A new book has columns for a person's usual data. `id` is set once it is done.
Change addBook(const QString& name, const QStringList& columns, std::shared_ptr<qint64> id,
               const QString& text);
Change renameBook(qint64 book, const QString& name, const QString& text);
Change removeBook(qint64 book, const QString& text);
Change addColumn(qint64 book, const QString& header, const QString& text);

Change addGroup(qint64 book, const QString& name, const std::vector<qint64>& contacts,
                std::shared_ptr<qint64> id, const QString& text);
Change renameGroup(qint64 group, const QString& name, const QString& text);
Change removeGroup(qint64 group, const QString& text);
Change joinGroup(qint64 group, const std::vector<qint64>& contacts, const QString& text);
Change leaveGroup(qint64 group, const std::vector<qint64>& contacts, const QString& text);

/// An import that was done already; with `newBook` the book came with it and goes with it.
Change bookImport(qint64 import, std::optional<QString> newBook, const QString& text);

} // namespace heliograph
