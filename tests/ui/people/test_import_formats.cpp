// SPDX-License-Identifier: GPL-3.0-or-later
// Files of every kind in the import dialog, and what it remembers of them.
#include "tests/ui/SampleFiles.h"
#include "tests/ui/people/PeopleWorld.h"
#include "ui/lists/ImportDialog.h"
#include "ui/widgets/NoteBar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace heliograph;

class TestImportFormats : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void openDocument();
    void contactCards();
    void quotes();
    void twoPhoneColumns();
    void readsAsTheLastTime();

private:
    template <class T>
    T* find(const char* name)
    {
        T* found = m_dialog->findChild<T*>(QLatin1StringView(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    /// A new dialog that has read a file.
    void open(const QString& path)
    {
        m_dialog = std::make_unique<ImportDialog>(m_world->ui(), ImportDialog::Target::Book, nullptr);
        m_dialog->setBooks({}, QStringLiteral("New"));
        m_dialog->openFile(path);
        QTRY_VERIFY(columns() > 0);
    }
    void choose(const char* name, int entry)
    {
        auto* box = find<QComboBox>(name);
        box->setCurrentIndex(entry);
        Q_EMIT box->activated(entry);
    }
    int columns() { return find<QTableView>("importColumns")->model()->rowCount(); }
    /// Header, examples or use of a column.
    QString told(int column, int what)
    {
        return find<QTableView>("importColumns")->model()->index(column, what).data().toString();
    }
    QString import()
    {
        UiWorld::waitFor([this] { return find<QPushButton>("importStart")->isEnabled(); });
        QTest::mouseClick(find<QPushButton>("importStart"), Qt::LeftButton);
        UiWorld::waitFor([this] { return find<QLabel>("importHeadline")->isVisible(); });
        return find<QLabel>("importHeadline")->text() + u' ' + find<QLabel>("importCounts")->text();
    }
    QPushButton* link(const QString& text)
    {
        for (QPushButton* button : find<NoteBar>("importNote")->findChildren<QPushButton*>()) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    }

    std::unique_ptr<PeopleWorld> m_world;
    std::unique_ptr<ImportDialog> m_dialog;
};

void TestImportFormats::init()
{
    m_world = std::make_unique<PeopleWorld>(Theme::Scheme::Light, false);
}

void TestImportFormats::cleanup()
{
    m_dialog.reset();
    m_world.reset();
}

void TestImportFormats::openDocument()
{
    open(writeOds(m_world->path(QStringLiteral("clients.ods"))));
    auto* sheet = find<QComboBox>("importSheet");
    QCOMPARE(sheet->currentText(), QStringLiteral("Clients"));
    QCOMPARE(sheet->count(), 2);
    QCOMPARE(told(1, 1), QStringLiteral("Anna · Vera"));
    QTest::mouseClick(find<QCheckBox>("importHidden"), Qt::LeftButton);
    QTRY_COMPARE(told(1, 1), QStringLiteral("Anna · Boris · Vera"));
    QCOMPARE(sheet->count(), 3);
    choose("importSheet", sheet->findText(QStringLiteral("Archive")));
    QTRY_COMPARE(told(1, 1), QStringLiteral("Gleb"));
    choose("importSheet", sheet->findText(QStringLiteral("Clients")));
    QTRY_COMPARE(told(1, 1), QStringLiteral("Anna · Boris · Vera"));
    const QString result = import();
    QVERIFY2(result.startsWith(QStringLiteral("3 contact(s) imported into New 3 row(s) read")),
             qPrintable(result));
}

void TestImportFormats::contactCards()
{
    open(m_world->file(QStringLiteral("people.vcf"), vCards()));
    QVERIFY(!find<QComboBox>("importSheet")->isVisible());
    QVERIFY(!find<QComboBox>("importQuote")->isVisible());
    const QString result = import();
    QVERIFY2(result.contains(QStringLiteral(" 3 row(s) read")), qPrintable(result));
    const auto phones = m_world->engine([](Engine& engine) -> Result<QStringList> {
        AddressBookStore books = engine.books();
        const Result<BookInfo> book = books.book(QStringLiteral("New"));
        if (!book)
            return forward(book);
        QStringList all;
        const Result<void> read = books.forEachContact(book->id, [&all](const Contact& contact) {
            all += contact.phone;
            return true;
        });
        return read ? Result<QStringList>(all) : Result<QStringList>(forward(read));
    });
    QVERIFY(phones.contains(QStringLiteral("79000000101")));
    QVERIFY(phones.contains(QStringLiteral("79000000102")));
}

void TestImportFormats::quotes()
{
    open(m_world->file(QStringLiteral("list.csv"),
                       "Phone;Name\n79000000101;'Anna; Tver'\n79000000102;'Boris; Omsk'\n"));
    auto* quote = find<QComboBox>("importQuote");
    QVERIFY(quote->isVisible());
    QCOMPARE(quote->currentText(), QStringLiteral("'…'"));
    QCOMPARE(told(1, 1), QStringLiteral("Anna; Tver · Boris; Omsk"));
    choose("importQuote", quote->findText(QStringLiteral("\"…\"")));
    QTRY_COMPARE(told(1, 1), QStringLiteral("'Anna · 'Boris"));
}

void TestImportFormats::twoPhoneColumns()
{
    open(m_world->file(
        QStringLiteral("list.csv"),
        "Phone;Name;Mobile phone\n84950000101;Anna;79000000101\n84950000102;Boris;79000000102\n"));
    QCOMPARE(told(2, 2), QStringLiteral("Phone"));
    auto* note = find<NoteBar>("importNote");
    QVERIFY(note->isVisible());
    QCOMPARE(note->headline(), QStringLiteral("There is another column with phone numbers."));
    QPushButton* use = link(QStringLiteral("Use “Phone”"));
    QVERIFY(use);
    QTest::mouseClick(use, Qt::LeftButton);
    QCOMPARE(told(0, 2), QStringLiteral("Phone"));
    QCOMPARE(told(2, 2), QStringLiteral("A column of its own"));
    QVERIFY(!note->isVisible());
}

void TestImportFormats::readsAsTheLastTime()
{
    const QByteArray list = "Phone;Name;City\n79000000101;Anna;Tver\n";
    open(m_world->file(QStringLiteral("march.csv"), list));
    QVERIFY(!find<NoteBar>("importNote")->isVisible());
    auto* quote = find<QComboBox>("importQuote");
    QCOMPARE(quote->currentIndex(), 0);
    choose("importQuote", 2);
    QTRY_VERIFY(find<QPushButton>("importStart")->isEnabled());
    choose("importUse2", find<QComboBox>("importUse2")->findText(QStringLiteral("Leave out")));
    find<QCheckBox>("importLandlines")->setChecked(true);
    import();

    open(m_world->file(QStringLiteral("april.csv"), list + "79000000102;Boris;Omsk\n"));
    QCOMPARE(find<NoteBar>("importNote")->headline(),
             QStringLiteral("Read the way your last list of this kind was"));
    QCOMPARE(find<QComboBox>("importQuote")->currentIndex(), 2);
    QVERIFY(find<QCheckBox>("importLandlines")->isChecked());
    QCOMPARE(told(2, 2), QStringLiteral("Leave out"));
    QTest::mouseClick(link(QStringLiteral("Read afresh")), Qt::LeftButton);
    QTRY_COMPARE(find<QComboBox>("importQuote")->currentIndex(), 0);
    QVERIFY(!find<NoteBar>("importNote")->isVisible());

    // A list of another kind is read by itself.
    open(m_world->file(QStringLiteral("staff.csv"), "Phone;Job\n79000000103;Driver\n"));
    QVERIFY(!find<NoteBar>("importNote")->isVisible());
    QCOMPARE(find<QComboBox>("importQuote")->currentIndex(), 0);
}

QTEST_MAIN(TestImportFormats)
#include "test_import_formats.moc"
