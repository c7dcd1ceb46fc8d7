// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/ContactGroups.h"
#include "core/storage/ContactReader.h"
#include "core/storage/ContactStore.h"
#include "tests/ui/UiWorld.h"

#include <QFile>

namespace heliograph {

/// A workspace with a book "Customers": Anna, Boris, Vera (79000000101 …) in the columns Name, Surname, City.
struct PeopleWorld : UiWorld {
    explicit PeopleWorld(Theme::Scheme scheme = Theme::Scheme::Light, bool filled = true) : UiWorld(scheme)
    {
        if (filled)
            fill();
    }

    static QString phone(int n) { return QString::number(79000000100 + n); }

    void fill()
    {
        book = engine([](Engine& engine) -> Result<qint64> {
            AddressBookStore books = engine.books();
            const Result<BookInfo> made = books.bookOrNew(QStringLiteral("Customers"));
            for (const char* column : {"Name", "Surname", "City"}) {
                if (!books.addColumn(made->id, QString::fromLatin1(column)))
                    return fail(ErrorCode::StorageFailed);
            }
            return made->id;
        });
        anna = add(1, {QStringLiteral("Anna"), {}, QStringLiteral("Tver")});
        boris = add(2, {QStringLiteral("Boris"), {}, QStringLiteral("Kostroma")});
        vera = add(3, {QStringLiteral("Vera"), {}, QStringLiteral("Tver")});
    }
    qint64 add(int n, const QStringList& cells)
    {
        return engine([this, n, cells](Engine& engine) {
            return ContactStore(engine.workspace().connection()).add(book, phone(n), cells, clock.nowMs());
        });
    }
    ContactRow row(qint64 contact)
    {
        const auto rows = engine([contact](Engine& engine) {
            return ContactReader(engine.workspace().connection()).rows({contact});
        });
        return rows.empty() ? ContactRow() : rows.front();
    }
    std::vector<qint64> people(qint64 ofBook = 0)
    {
        return engine([ofBook](Engine& engine) {
                   return ContactReader(engine.workspace().connection()).keys({.book = ofBook});
               })
            .ids;
    }
    /// Writes a file for imports and returns its path.
    QString file(const QString& name, const QByteArray& text) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("file");
        return file.fileName();
    }

    qint64 book = 0;
    qint64 anna = 0;
    qint64 boris = 0;
    qint64 vera = 0;
};

} // namespace heliograph
