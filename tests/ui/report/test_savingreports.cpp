// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/DraftBuilder.h"
#include "core/spreadsheet/RowSource.h"
#include "core/spreadsheet/TableWriter.h"
#include "tests/support/Drafts.h"
#include "tests/ui/report/ReportsFixture.h"
#include "ui/report/SaveReportDialog.h"

#include <QCheckBox>
#include <QFile>
#include <QRadioButton>

using namespace heliograph;

namespace {

void writeWorkbook(const QString& path, const QStringList& phones)
{
    Result<std::unique_ptr<TableWriter>> table = createTable(path, {});
    QVERIFY(table && (*table)->writeHeader({QStringLiteral("Phone")}));
    for (const QString& phone : phones)
        QVERIFY((*table)->writeRow({phone}));
    QVERIFY((*table)->close());
}

// The row by its number, the column from 0.
QString cellOf(const QString& path, qint64 row, int column)
{
    const auto source = openRows(path, {});
    while (source) {
        const auto next = (*source)->next();
        if (!next || !*next)
            break;
        if ((*next)->row == row)
            return (*next)->cells.value(column);
    }
    return {};
}

} // namespace

/// A report in files: tables, a copy of the workbook that the list came from, paper.
class SavingReportsTest : public ReportsFixture {
    Q_OBJECT
private Q_SLOTS:
    void init() { prepare(); }
    void cleanup() { clear(); }
    void savesRows_data();
    void savesRows();
    void savesIntoTheWorkbook();
    void proposesTheTrueEnding();
    void asksForTheWorkbook();
    void noWorkbookNoCopy();
    void shortensPhones();
    void writesAPdf();
    void tellsWhatCantBeWritten();

private:
    qint64 addFrom(const QString& workbook);
    void openDialog();
    void saveAs(const char* choice);
    void save();
};

void SavingReportsTest::openDialog()
{
    QTest::mouseClick(child<QPushButton>("primary"), Qt::LeftButton);
    QTRY_VERIFY(child<SaveReportDialog>("saveReportDialog"));
}

// A campaign whose list is in a workbook with three rows.
qint64 SavingReportsTest::addFrom(const QString& workbook)
{
    writeWorkbook(workbook, {testPhone(1), testPhone(2), testPhone(3)});
    return m_world->engine([workbook](Engine& engine) -> Result<qint64> {
        DraftRequest request;
        request.name = QStringLiteral("Spring sale");
        request.accountName = QStringLiteral("Main");
        request.plan = testPlan(testAccount());
        request.plan.message.text = QStringLiteral("Hello");
        request.list.file = workbook;
        const Result<DraftResult> built = DraftBuilder(engine.workspace(), engine.clock()).build(request);
        if (!built)
            return forward(built);
        return finish(engine.workspace().connection(), built->campaign, 3);
    });
}

void SavingReportsTest::saveAs(const char* choice)
{
    openDialog();
    QVERIFY(child<QRadioButton>(choice)->isEnabled());
    child<QRadioButton>(choice)->click();
    save();
}

void SavingReportsTest::save()
{
    QTest::mouseClick(
        child<SaveReportDialog>("saveReportDialog")->findChild<QPushButton*>(QStringLiteral("save")),
        Qt::LeftButton);
}

void SavingReportsTest::savesRows_data()
{
    QTest::addColumn<QString>("choice");
    QTest::addColumn<QString>("ending");
    QTest::newRow("XLSX") << QStringLiteral("xlsx") << QStringLiteral(".xlsx");
    QTest::newRow("CSV") << QStringLiteral("csv") << QStringLiteral(".csv");
}

void SavingReportsTest::savesRows()
{
    QFETCH(QString, choice);
    QFETCH(QString, ending);
    add(QStringLiteral("Spring: sale/1"), 30);
    waitForCharts();
    const QString path = m_world->path(QStringLiteral("report"));
    m_world->prompt.files = {path};
    openDialog();
    m_page->findChild<QRadioButton*>(choice)->click();
    save();
    QTRY_VERIFY(!m_world->navigator.ways.isEmpty());
    QVERIFY(m_world->navigator.ways.first().startsWith(QStringLiteral("toast ")));
    QVERIFY(QFile(path + ending).size() > 500);
    QCOMPARE(m_world->prompt.askedFiles.first().name, QStringLiteral("Spring- sale-1") + ending);
}

void SavingReportsTest::savesIntoTheWorkbook()
{
    const QString list = m_world->path(QStringLiteral("list.xlsx"));
    addFrom(list);
    waitForCharts();
    openDialog();
    QCOMPARE(child<QRadioButton>("workbook")->text(), QStringLiteral("&Into a copy of list.xlsx"));
    QVERIFY(child<QRadioButton>("workbook")->isChecked());
    QVERIFY(!child<QCheckBox>("maskPhones")->isEnabled());
    child<QDialog>("saveReportDialog")->reject();
    QTRY_VERIFY(!child<QDialog>("saveReportDialog"));
    m_world->prompt.files = {m_world->path(QStringLiteral("copy"))};
    saveAs("workbook");
    QTRY_VERIFY(!m_world->navigator.ways.isEmpty());
    QVERIFY(m_world->navigator.ways.first().startsWith(QStringLiteral("toast ")));
    QCOMPARE(m_world->prompt.askedFiles.size(), 1);
    QCOMPARE(m_world->prompt.askedFiles.first().name, QStringLiteral("list, report.xlsx"));
    const QString copy = m_world->path(QStringLiteral("copy.xlsx"));
    QCOMPARE(cellOf(copy, 2, 1), testPhone(1));
    QCOMPARE(cellOf(copy, 2, 2), describe(RecipientState::Delivered));
    QCOMPARE(cellOf(copy, 4, 0), testPhone(3));
}

void SavingReportsTest::proposesTheTrueEnding()
{
    const QString workbook = m_world->path(QStringLiteral("list.xlsx"));
    addFrom(workbook);
    waitForCharts();
    const QString misnamed = m_world->path(QStringLiteral("list.xls"));
    QVERIFY(QFile::rename(workbook, misnamed));
    m_world->prompt.files = {misnamed, m_world->path(QStringLiteral("copy"))};
    saveAs("workbook");
    QTRY_VERIFY(!m_world->navigator.ways.isEmpty());
    QCOMPARE(m_world->prompt.askedFiles.last().name, QStringLiteral("list, report.xlsx"));
    QCOMPARE(cellOf(m_world->path(QStringLiteral("copy.xlsx")), 4, 1), testPhone(3));
}

void SavingReportsTest::asksForTheWorkbook()
{
    const QString list = m_world->path(QStringLiteral("list.xlsx"));
    const QString moved = m_world->path(QStringLiteral("moved.xlsx"));
    const QString copy = m_world->path(QStringLiteral("copy.xlsx"));
    addFrom(list);
    waitForCharts();
    QVERIFY(QFile::copy(list, moved));
    // What is there now is something else: said, and asked for the right one.
    writeWorkbook(list, {testPhone(1), testPhone(7), testPhone(3)});
    m_world->prompt.files = {copy, moved, copy};
    saveAs("workbook");
    QTRY_VERIFY(!m_world->navigator.ways.isEmpty());
    QCOMPARE(m_world->prompt.askedFiles.size(), 3);
    QVERIFY(child<QLabel>("noteHeadline")->isVisible());
    QCOMPARE(cellOf(copy, 3, 2), describe(RecipientState::Delivered));
    // No longer there: asked for first.
    QVERIFY(QFile::remove(list));
    m_world->navigator.ways.clear();
    m_world->prompt.askedFiles.clear();
    m_world->prompt.files = {moved, copy};
    QTRY_VERIFY(!child<QDialog>("saveReportDialog"));
    saveAs("workbook");
    QTRY_VERIFY(!m_world->navigator.ways.isEmpty());
    QCOMPARE(m_world->prompt.askedFiles.size(), 2);
    QVERIFY(m_world->prompt.askedFiles.first().title.contains(QStringLiteral("list.xlsx")));
}

void SavingReportsTest::noWorkbookNoCopy()
{
    add(QStringLiteral("Typed"), 5);
    waitForCharts();
    openDialog();
    auto* choice = child<QRadioButton>("workbook");
    QVERIFY(!choice->isEnabled());
    QVERIFY(!choice->toolTip().isEmpty());
}

void SavingReportsTest::shortensPhones()
{
    add(QStringLiteral("Spring sale"), 30);
    waitForCharts();
    const QString path = m_world->path(QStringLiteral("report.csv"));
    m_world->prompt.files = {path};
    openDialog();
    child<QRadioButton>("pdf")->click();
    QVERIFY(!child<QCheckBox>("maskPhones")->isEnabled());
    child<QRadioButton>("csv")->click();
    child<QCheckBox>("maskPhones")->click();
    child<QCheckBox>("ownColumns")->click();
    save();
    QTRY_VERIFY(!m_world->navigator.ways.isEmpty());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(!text.contains(testPhone(7).toLatin1()));
    QVERIFY(text.contains("7900*****07"));
    QVERIFY(!text.contains("Name7"));
}

void SavingReportsTest::writesAPdf()
{
    add(QStringLiteral("Spring sale"), 100);
    waitForCharts();
    const QString path = m_world->path(QStringLiteral("report.pdf"));
    m_world->prompt.files = {path};
    openDialog();
    child<QRadioButton>("pdf")->click();
    save();
    QTRY_VERIFY(!m_world->navigator.ways.isEmpty());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    QVERIFY(pdf.startsWith("%PDF"));
    // Text, not a picture of it: fonts with a map back to characters; and the chart.
    QVERIFY(pdf.contains("/ToUnicode"));
    QVERIFY(pdf.contains("/Subtype /Image"));
    QVERIFY(!QFile::exists(path + QStringLiteral(".part")));
}

void SavingReportsTest::tellsWhatCantBeWritten()
{
    add(QStringLiteral("Spring sale"), 30);
    waitForCharts();
    m_world->prompt.files = {m_world->path(QStringLiteral("none/report.pdf"))};
    openDialog();
    child<QRadioButton>("pdf")->click();
    save();
    QTRY_VERIFY(child<QLabel>("noteHeadline")->isVisible());
    QVERIFY(m_world->navigator.ways.isEmpty());
}

QTEST_MAIN(SavingReportsTest)
#include "test_savingreports.moc"
