// SPDX-License-Identifier: GPL-3.0-or-later
// Imports of people by the dialog, and what takes them back.
#include "core/spreadsheet/TableWriter.h"
#include "tests/ui/people/PeopleWorld.h"
#include "ui/lists/ImportDialog.h"
#include "ui/people/PeoplePage.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace heliograph;

namespace {

const QByteArray kRows = "Name;Mobile;Shoe size\n"
                         "Gleb;8 900 000-02-01;43\n"
                         "Daria;79000000202;38\n"
                         "Nobody;12;40\n"
                         "Anna;79000000101;39\n"; // in the book already

struct Dialog {
    PeopleWorld world;
    PeoplePage page{world.ui()};

    Dialog()
    {
        page.resize(1072, 760);
        page.show();
        page.activate();
    }
    /// Clicks Import… and chooses a file.
    void begin(const QString& path)
    {
        world.prompt.files = {path};
        QTest::mouseClick(page.findChild<QPushButton*>(QStringLiteral("import")), Qt::LeftButton);
        QVERIFY2(dialog(), "no dialog");
    }
    ImportDialog* dialog() const { return page.findChild<ImportDialog*>(); }
    template <class T>
    T* part(const char* name) const
    {
        T* found = dialog() ? dialog()->findChild<T*>(QString::fromLatin1(name)) : nullptr;
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    QPushButton* button(const char* name) const { return part<QPushButton>(name); }
    void setBook(const QString& name) const { part<QComboBox>("importBook")->setEditText(name); }
    void start() const
    {
        UiWorld::waitFor([this] { return button("importStart")->isEnabled(); });
        QTest::mouseClick(button("importStart"), Qt::LeftButton);
    }
    /// The number of contacts of a book; -1 = there is no such book.
    qint64 contacts(const QString& name)
    {
        const auto books = world.engine([](Engine& engine) { return engine.books().books(); });
        for (const BookInfo& book : books) {
            if (book.name == name)
                return book.contacts;
        }
        return -1;
    }
    QString headline() const { return part<QLabel>("importHeadline")->text(); }
};

} // namespace

class TestImportDialog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void intoABook();
    void intoANewBook();
    void columnsAreChosen();
    void leftOutColumns();
    void withoutPhones();
    void unreadable();
    void encodingOfAVCard();
    void cancelled();
    void keepAll();
    void lateUndo();
};

void TestImportDialog::intoABook()
{
    Dialog dialog;
    dialog.begin(dialog.world.file(QStringLiteral("new.csv"), kRows));
    dialog.setBook(QStringLiteral("Customers"));
    auto* columns = dialog.part<QTableView>("importColumns");
    QTRY_COMPARE(columns->model()->rowCount(), 3);
    QCOMPARE(columns->model()->index(0, 0).data().toString(), QStringLiteral("Name"));
    QCOMPARE(columns->model()->index(1, 2).data().toString(), QStringLiteral("Phone"));
    QVERIFY(columns->model()->index(2, 1).data().toString().startsWith(QStringLiteral("43 · 38")));
    dialog.start();
    QTRY_COMPARE(dialog.headline(), QStringLiteral("2 contact(s) imported into Customers"));
    const QString counts = dialog.part<QLabel>("importCounts")->text();
    QVERIFY2(counts.startsWith(QStringLiteral("4 row(s) read")), qPrintable(counts));
    auto* lines = dialog.part<QTableView>("importLines");
    QCOMPARE(lines->model()->rowCount(), 1); // the one without a number
    QCOMPARE(lines->model()->index(0, 1).data().toString(), QStringLiteral("12"));
    QCOMPARE(dialog.contacts(QStringLiteral("Customers")), 5);
    // The phone is no column of the book, the rest is.
    const auto info =
        dialog.world.engine([&dialog](Engine& engine) { return engine.books().bookById(dialog.world.book); });
    QVERIFY(info.headers.contains(QStringLiteral("Shoe size")));
    QVERIFY(!info.headers.contains(QStringLiteral("Mobile")));
    QTest::mouseClick(dialog.button("importUndo"), Qt::LeftButton);
    QTRY_COMPARE(dialog.contacts(QStringLiteral("Customers")), 3);
    QTRY_VERIFY(!dialog.dialog());
    dialog.page.redo();
    QTRY_COMPARE(dialog.contacts(QStringLiteral("Customers")), 5);
}

void TestImportDialog::intoANewBook()
{
    Dialog dialog;
    dialog.begin(dialog.world.file(QStringLiteral("autumn.csv"), kRows));
    QCOMPARE(dialog.part<QComboBox>("importBook")->currentText(), QStringLiteral("autumn"));
    dialog.start();
    QTRY_COMPARE(dialog.contacts(QStringLiteral("autumn")), 3);
    QTRY_VERIFY(dialog.headline().endsWith(QStringLiteral("autumn")));
    QTest::keyClick(dialog.dialog(), Qt::Key_Return); // Done
    QTRY_VERIFY(!dialog.dialog());
    QTRY_COMPARE(dialog.page.findChild<QLabel*>(QStringLiteral("viewName"))->text(),
                 QStringLiteral("autumn"));
    // The toast's undo takes the book with it.
    QVERIFY(dialog.world.navigator.ways.contains(QStringLiteral("toast Imported 3 contact(s).")));
    dialog.world.navigator.lastUndo();
    QTRY_COMPARE(dialog.contacts(QStringLiteral("autumn")), -1);
    dialog.page.redo();
    QTRY_COMPARE(dialog.contacts(QStringLiteral("autumn")), 3);
}

void TestImportDialog::columnsAreChosen()
{
    Dialog dialog;
    dialog.begin(
        dialog.world.file(QStringLiteral("odd.csv"), "Alpha;Beta\nGleb;79000000201\nDaria;79000000202\n"));
    QTRY_VERIFY(dialog.dialog()->findChild<QComboBox*>(QStringLiteral("importUse0")));
    auto* use = dialog.part<QComboBox>("importUse0");
    use->setCurrentText(QStringLiteral("Name"));
    Q_EMIT use->activated(use->currentIndex());
    dialog.start();
    QTRY_COMPARE(dialog.contacts(QStringLiteral("odd")), 2);
    const auto people = dialog.world.engine([](Engine& engine) {
        return ContactReader(engine.workspace().connection()).findPeople(QStringLiteral("gleb"), 5);
    });
    QCOMPARE(people.size(), std::size_t(1));
    QCOMPARE(people.front().name, QStringLiteral("Gleb"));
}

void TestImportDialog::leftOutColumns()
{
    Dialog dialog;
    dialog.begin(dialog.world.file(QStringLiteral("new.csv"), kRows));
    QTRY_VERIFY(dialog.dialog()->findChild<QComboBox*>(QStringLiteral("importUse2")));
    auto* use = dialog.part<QComboBox>("importUse2");
    use->setCurrentText(QStringLiteral("Leave out"));
    Q_EMIT use->activated(use->currentIndex());
    dialog.start();
    QTRY_COMPARE(dialog.contacts(QStringLiteral("new")), 3);
    const auto book =
        dialog.world.engine([](Engine& engine) { return engine.books().book(QStringLiteral("new")); });
    QCOMPARE(book.headers, QStringList{QStringLiteral("Name")});
}

void TestImportDialog::withoutPhones()
{
    Dialog dialog;
    dialog.begin(dialog.world.file(QStringLiteral("words.csv"), "Name;City\nGleb;Tver\nDaria;Omsk\n"));
    QTRY_VERIFY(dialog.part<QWidget>("importNote")->isVisible());
    QVERIFY(!dialog.button("importStart")->isEnabled());
    QVERIFY(!dialog.button("importStart")->toolTip().isEmpty());
    dialog.dialog()->reject();
    QTRY_VERIFY(!dialog.dialog());
    QCOMPARE(dialog.contacts(QStringLiteral("words")), -1);
}

void TestImportDialog::unreadable()
{
    Dialog dialog;
    dialog.begin(dialog.world.path(QStringLiteral("missing.xlsx")));
    QTRY_VERIFY(dialog.part<QWidget>("importNote")->isVisible());
    QVERIFY(!dialog.button("importStart")->isEnabled());
}

void TestImportDialog::encodingOfAVCard()
{
    Dialog dialog;
    const QByteArray card = "BEGIN:VCARD\r\nVERSION:2.1\r\nFN:Gleb\r\nTEL;CELL:+79000000201\r\nEND:VCARD\r\n";
    dialog.begin(dialog.world.file(QStringLiteral("people.vcf"), card));
    auto* encoding = dialog.part<QComboBox>("importEncoding");
    QTRY_VERIFY(encoding->isVisible());
    QVERIFY(!encoding->currentData().toString().isEmpty());
    QVERIFY(!dialog.part<QComboBox>("importDelimiter")->isVisible());
    QVERIFY(!dialog.part<QComboBox>("importHeader")->isVisible());
}

void TestImportDialog::cancelled()
{
    Dialog dialog;
    QByteArray many = "Name;Phone\n";
    for (int n = 0; n < 300'000; ++n)
        many += "Name;" + QByteArray::number(79010000000 + n) + '\n';
    dialog.begin(dialog.world.file(QStringLiteral("many.csv"), many));
    dialog.start();
    // Appears by itself when the work takes a moment.
    QTRY_VERIFY(dialog.button("workCancel")->isVisible());
    QTest::mouseClick(dialog.button("workCancel"), Qt::LeftButton);
    QTRY_VERIFY(dialog.part<QWidget>("importNote")->isVisible());
    QTRY_VERIFY(dialog.button("importStart")->isEnabled());
    QVERIFY(dialog.dialog()->isVisible());
    QCOMPARE(dialog.contacts(QStringLiteral("many")), -1);
}

// A toast may be older than what was done since.
void TestImportDialog::lateUndo()
{
    Dialog dialog;
    dialog.begin(dialog.world.file(QStringLiteral("new.csv"), kRows));
    dialog.start();
    QTRY_COMPARE(dialog.contacts(QStringLiteral("new")), 3);
    QTRY_VERIFY(dialog.world.navigator.lastUndo);
    const auto late = dialog.world.navigator.lastUndo;
    QTest::keyClick(dialog.dialog(), Qt::Key_Return);
    dialog.page.undo();
    QTRY_COMPARE(dialog.contacts(QStringLiteral("new")), -1);
    late();
    dialog.page.redo();
    QTRY_COMPARE(dialog.contacts(QStringLiteral("new")), 3);
}

void TestImportDialog::keepAll()
{
    Dialog dialog;
    dialog.begin(dialog.world.file(QStringLiteral("new.csv"), kRows));
    dialog.setBook(QStringLiteral("Customers"));
    QTRY_VERIFY(dialog.button("importStart")->isEnabled());
    dialog.part<QComboBox>("importKnown")->setCurrentIndex(2);
    dialog.start();
    QTRY_COMPARE(dialog.contacts(QStringLiteral("Customers")), 6);
}

QTEST_MAIN(TestImportDialog)
#include "test_import_dialog.moc"
