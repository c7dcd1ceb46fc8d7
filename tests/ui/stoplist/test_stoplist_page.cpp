// SPDX-License-Identifier: GPL-3.0-or-later
// The page of the stop list, by keys and clicks.
#include "core/storage/ContactStore.h"
#include "tests/ui/LoopBeat.h"
#include "tests/ui/UiWorld.h"
#include "ui/lists/ImportDialog.h"
#include "ui/stoplist/StopListModel.h"
#include "ui/stoplist/StopListPage.h"
#include "ui/widgets/Chip.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace heliograph;

namespace {

QString phone(int n)
{
    return QString::number(79000000100 + n);
}

struct Shown {
    UiWorld world;
    StopListPage page{world.ui()};

    explicit Shown(bool filled = true)
    {
        if (filled)
            fill();
        page.resize(968, 600);
        page.show();
        page.activate();
        if (filled)
            UiWorld::waitFor([this] { return rows() == 3; });
    }
    // 1 by hand; 2, whom a book knows, and 3 from a file.
    void fill()
    {
        world.engine([this](Engine& engine) -> Result<qint64> {
            AddressBookStore books = engine.books();
            const Result<BookInfo> book = books.bookOrNew(QStringLiteral("B"));
            if (!books.addColumn(book->id, QStringLiteral("Name")))
                return fail(ErrorCode::StorageFailed);
            const Result<qint64> vera = ContactStore(engine.workspace().connection())
                                            .add(book->id, phone(2), {QStringLiteral("Vera")}, 0);
            if (!vera)
                return vera;
            const qint64 now = world.clock.nowMs();
            return engine.stopList().add(
                {{phone(1), QStringLiteral("asked by phone"), QStringLiteral("manual"), now},
                 {phone(2), {}, QStringLiteral("gone.csv"), 10},
                 {phone(3), QStringLiteral("angry"), QStringLiteral("gone.csv"), 20}});
        });
    }
    template <class T = QWidget>
    T* part(const char* name) const
    {
        T* found = page.findChild<T*>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    QTableView* table() const { return part<QTableView>("stopList"); }
    int rows() const { return table()->model()->rowCount(); }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    void click(const char* button) const { QTest::mouseClick(part(button), Qt::LeftButton); }
    qint64 chipCount(int chip) const
    {
        return part<Chip>(qPrintable(QStringLiteral("chip%1").arg(chip)))->count();
    }
    std::vector<StopListEntry> stored()
    {
        return world.engine([](Engine& engine) { return engine.stopList().entries(); });
    }
    QString toast() const { return world.navigator.ways.isEmpty() ? QString() : world.navigator.ways.last(); }
    QAction* menuAction(const QString& begin)
    {
        Q_EMIT page.head().menu()->aboutToShow();
        for (QAction* action : page.head().menu()->actions()) {
            if (action->text().remove(u'&').startsWith(begin))
                return action;
        }
        qFatal("no action %s", qPrintable(begin));
    }
};

} // namespace

class TestStopListPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void empty();
    void shows();
    void chips();
    void searched();
    void sorted();
    void addedByKeys();
    void badNumbers();
    void removedAndBack();
    void severalRemoved();
    void notRemoved();
    void imported();
    void exported();
    void copied();
    void model();
    void mnemonicsAreUnique();
    void hundredThousand();
};

void TestStopListPage::empty()
{
    Shown shown(false);
    QTRY_VERIFY(shown.part("emptyAdd")->isVisible());
    QVERIFY(!shown.part("emptyClear")->isVisible());
    shown.click("emptyAdd");
    QVERIFY(shown.part("addCard")->isVisible());
    QTRY_VERIFY(shown.part("addPhone")->hasFocus());
}

void TestStopListPage::shows()
{
    Shown shown;
    QTRY_COMPARE(shown.cell(0, StopListModel::Phone), QStringLiteral("+7 900 000-01-01")); // newest first
    QCOMPARE(shown.cell(0, StopListModel::Since), QStringLiteral("today"));
    QCOMPARE(shown.cell(0, StopListModel::Why), QStringLiteral("asked by phone"));
    QCOMPARE(shown.cell(0, StopListModel::Source), QStringLiteral("by hand"));
    QCOMPARE(shown.cell(2, StopListModel::Name), QStringLiteral("Vera"));
    QCOMPARE(shown.cell(2, StopListModel::Source), QStringLiteral("gone.csv"));
    QCOMPARE(shown.chipCount(0), 3);
    QCOMPARE(shown.chipCount(1), 1);
    QCOMPARE(shown.chipCount(2), 2);
}

void TestStopListPage::chips()
{
    Shown shown;
    shown.click("chip2");
    QTRY_COMPARE(shown.rows(), 2);
    QCOMPARE(shown.chipCount(0), 3); // they count everybody
    shown.table()->setFocus();
    QTest::keyClick(shown.table(), Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(shown.rows(), 1);
    QVERIFY(shown.page.escape());
    QTRY_COMPARE(shown.rows(), 3);
    QVERIFY(!shown.page.escape());
}

void TestStopListPage::searched()
{
    Shown shown;
    shown.page.find();
    QTest::keyClicks(shown.part<QLineEdit>("search"), QStringLiteral("vera"));
    QTRY_COMPARE(shown.rows(), 1);
    shown.table()->setFocus();
    QTest::keyClicks(shown.table(), QStringLiteral("x")); // typing is looking for somebody
    QTRY_VERIFY(shown.part("emptyClear")->isVisible());
    QVERIFY(!shown.part("emptyAdd")->isVisible());
    shown.click("emptyClear");
    QTRY_COMPARE(shown.rows(), 3);
}

void TestStopListPage::sorted()
{
    Shown shown;
    shown.table()->sortByColumn(StopListModel::Name, Qt::AscendingOrder);
    QTRY_COMPARE(shown.cell(0, StopListModel::Name), QStringLiteral("Vera"));
}

void TestStopListPage::addedByKeys()
{
    Shown shown;
    shown.page.carryOut();
    QTRY_VERIFY(shown.part("addPhone")->hasFocus());
    QTest::keyClicks(shown.part("addPhone"), QStringLiteral("8 900 000-01-08, +7 900 000-01-09"));
    QTest::keyClick(shown.part("addPhone"), Qt::Key_Tab);
    QTest::keyClicks(shown.part("addWhy"), QStringLiteral("moved"));
    QTest::keyClick(shown.part("addWhy"), Qt::Key_Return);
    QTRY_COMPARE(shown.rows(), 5);
    QVERIFY(!shown.part("addCard")->isVisible());
    QCOMPARE(shown.stored().at(3).phone, phone(8));
    QCOMPARE(shown.stored().at(3).reason, QStringLiteral("moved"));
    QCOMPARE(shown.stored().at(3).source, QStringLiteral("manual"));
    shown.page.undo();
    QTRY_COMPARE(shown.rows(), 3);
    shown.page.redo();
    QTRY_COMPARE(shown.rows(), 5);
}

void TestStopListPage::badNumbers()
{
    Shown shown;
    shown.page.carryOut();
    QTest::keyClicks(shown.part("addPhone"), QStringLiteral("79000000108, 12"));
    QTest::keyClick(shown.part("addPhone"), Qt::Key_Return);
    QVERIFY(shown.part("addPhone")->property("wrong").toBool());
    QVERIFY(shown.part("addPhone")->accessibleDescription().contains(QStringLiteral("12")));
    QCOMPARE(shown.stored().size(), std::size_t(3));
    QVERIFY(shown.page.escape());
    QVERIFY(!shown.part("addCard")->isVisible());
    // A number that is there keeps its entry, also when the addition is undone.
    shown.page.carryOut();
    QTest::keyClicks(shown.part("addPhone"), phone(1));
    QTest::keyClick(shown.part("addPhone"), Qt::Key_Return);
    QTRY_VERIFY(shown.toast().contains(QStringLiteral("is on the stop list")));
    shown.page.undo();
    shown.page.refresh();
    QCOMPARE(shown.stored().size(), std::size_t(3));
}

void TestStopListPage::removedAndBack()
{
    Shown shown;
    shown.table()->setFocus();
    shown.table()->selectRow(0);
    shown.world.prompt.choices = {0};
    QTest::keyClick(shown.table(), Qt::Key_Delete);
    QTRY_COMPARE(shown.rows(), 2);
    const ChoiceQuestion asked = shown.world.prompt.asked.value(0);
    QCOMPARE(asked.title, QStringLiteral("Remove +7 900 000-01-01?"));
    QVERIFY(asked.text.startsWith(QStringLiteral("They asked not to be written to on ")));
    QVERIFY(asked.text.contains(QStringLiteral("asked by phone")));
    QCOMPARE(asked.destructive, 0);
    shown.world.navigator.lastUndo();
    QTRY_COMPARE(shown.rows(), 3);
    QCOMPARE(shown.stored().at(0).reason, QStringLiteral("asked by phone"));
}

void TestStopListPage::severalRemoved()
{
    Shown shown;
    shown.table()->setFocus();
    QTest::keyClick(shown.table(), Qt::Key_A, Qt::ControlModifier);
    shown.world.prompt.choices = {0};
    shown.menuAction(QStringLiteral("Remove"))->trigger();
    QTRY_COMPARE(shown.rows(), 0);
    QCOMPARE(shown.world.prompt.asked.value(0).title, QStringLiteral("Remove 3 number(s)?"));
    shown.page.undo();
    QTRY_COMPARE(shown.rows(), 3);
}

void TestStopListPage::notRemoved()
{
    Shown shown;
    shown.table()->setFocus();
    shown.table()->selectRow(1);
    QTest::keyClick(shown.table(), Qt::Key_Delete); // answered by Cancel
    QTRY_COMPARE(shown.world.prompt.asked.size(), 1);
    QCOMPARE(shown.stored().size(), std::size_t(3));
}

void TestStopListPage::imported()
{
    Shown shown;
    const QString path = shown.world.path(QStringLiteral("left.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Phone\n79000000101\n79000000151\n8 900 000-01-52\nnothing\n");
    file.close();
    shown.world.prompt.files = {path};
    shown.click("import");
    auto* dialog = shown.page.findChild<ImportDialog*>();
    QVERIFY(dialog);
    auto* start = dialog->findChild<QPushButton*>(QStringLiteral("importStart"));
    QTRY_VERIFY(start->isEnabled());
    QVERIFY(!dialog->findChild<QWidget*>(QStringLiteral("importBook"))->isVisible());
    start->click();
    QTRY_COMPARE(shown.rows(), 5);
    QTRY_COMPARE(dialog->findChild<QLabel*>(QStringLiteral("importHeadline"))->text(),
                 QStringLiteral("2 number(s) put on the stop list"));
    dialog->findChild<QPushButton*>(QStringLiteral("importUndo"))->click();
    QTRY_COMPARE(shown.rows(), 3);
    QVERIFY(!shown.stored().at(0).reason.isEmpty()); // who was there before stays
    shown.page.redo();
    QTRY_COMPARE(shown.rows(), 5);
}

void TestStopListPage::exported()
{
    Shown shown;
    const QString path = shown.world.path(QStringLiteral("stop.csv"));
    shown.world.prompt.files = {path};
    shown.menuAction(QStringLiteral("Export"))->trigger();
    QTRY_COMPARE(shown.toast(), QStringLiteral("toast 3 number(s) written to stop.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("79000000101,asked by phone,manual,"));
}

void TestStopListPage::copied()
{
    Shown shown;
    QTRY_VERIFY(!shown.cell(0, 0).isEmpty());
    shown.table()->setFocus();
    shown.table()->selectRow(0);
    QTest::keyClick(shown.table(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.at(1).startsWith(phone(1)));
}

void TestStopListPage::model()
{
    Shown shown;
    StopListModel model(shown.world.ui(), nullptr);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.reload();
    QTRY_COMPARE(model.rowCount(), 3);
    QTRY_VERIFY(model.rowAt(0) != nullptr);
    model.setSource(StopSource::File);
    QTRY_COMPARE(model.rowCount(), 2);
    model.setSearch(QStringLiteral("angry"));
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(model.phoneAt(0), phone(3));
}

void TestStopListPage::mnemonicsAreUnique()
{
    Shown shown;
    shown.page.carryOut();
    QStringList seen;
    for (auto* button : shown.page.findChildren<QAbstractButton*>()) {
        const QString key = QKeySequence::mnemonic(button->text()).toString();
        if (!button->isVisible() || key.isEmpty())
            continue;
        QVERIFY2(!seen.contains(key), qPrintable(button->text()));
        seen += key;
    }
}

void TestStopListPage::hundredThousand()
{
    Shown shown;
    shown.world.engine([](Engine& engine) {
        std::vector<StopListEntry> many;
        for (int n = 0; n < 100'000; ++n)
            many.push_back({QString::number(79010000000 + n), {}, QStringLiteral("big.csv"), n});
        return engine.stopList().add(many);
    });
    const LoopBeat beat;
    shown.page.refresh();
    QTRY_COMPARE(shown.rows(), 100'003);
    QTest::keyClicks(shown.part<QLineEdit>("search"), QStringLiteral("10099999"));
    QTRY_COMPARE(shown.rows(), 1);
    QVERIFY2(beat.longest() < 300, qPrintable(QString::number(beat.longest())));
}

QTEST_MAIN(TestStopListPage)
#include "test_stoplist_page.moc"
