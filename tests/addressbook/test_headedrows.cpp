// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/addressbook/ColumnGuesser.h"
#include "core/addressbook/HeadedRows.h"
#include "tests/addressbook/ListedRows.h"

#include <QTest>

using namespace heliograph;
using namespace Qt::Literals::StringLiterals;

class TestHeadedRows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsTheHeader();
    void givesEveryDataRowOnce();
    void hasLettersWithoutHeader();
    void keepsRowsBeforeDamage();
    void passesOnAnErrorAtTheStart();
    void emptySheet();
    void letters();
};

namespace {

const QStringList kHeader = {u"Телефон"_s, u"Имя"_s};

std::unique_ptr<HeadedRows> open(std::vector<SheetRow> rows, bool damaged = false)
{
    auto opened = HeadedRows::open(std::make_unique<ListedRows>(std::move(rows), damaged));
    return opened ? *std::move(opened) : nullptr;
}

QString phoneOf(int i)
{
    return QString::number(79000000000ll + i);
}

} // namespace

void TestHeadedRows::findsTheHeader()
{
    const auto rows = open(numberedRows({kHeader, {phoneOf(1), u"Anna"_s}, {phoneOf(2), u"Olga"_s}}, 3));
    QCOMPARE(rows->headers(), kHeader);
    QCOMPARE(rows->headerRow(), 3);
    QCOMPARE(rows->firstRows().size(), std::size_t(2));
    const auto first = rows->next();
    QVERIFY(first && first->has_value());
    QCOMPARE((*first)->row, 4);
    QCOMPARE((*first)->cells.value(1), u"Anna"_s);
}

void TestHeadedRows::givesEveryDataRowOnce()
{
    constexpr int kRows = 3 * kGuessRows;
    std::vector<QStringList> cells = {kHeader};
    for (int i = 0; i < kRows; ++i)
        cells.push_back({phoneOf(i), u"Anna"_s});
    const auto rows = open(numberedRows(cells, 1));
    QCOMPARE(rows->firstRows().size(), std::size_t(kGuessRows));
    for (int i = 0; i < kRows; ++i) {
        const auto row = rows->next();
        QVERIFY(row && row->has_value());
        QCOMPARE((*row)->row, i + 2);
        QCOMPARE((*row)->cells.value(0), phoneOf(i));
    }
    QVERIFY(!rows->next()->has_value());
}

void TestHeadedRows::hasLettersWithoutHeader()
{
    const auto rows = open(numberedRows({{phoneOf(1)}, {phoneOf(2), u"1"_s, u"2"_s}, {phoneOf(3)}}, 1));
    QCOMPARE(rows->headerRow(), 0);
    QCOMPARE(rows->headers(), (QStringList{u"A"_s, u"B"_s, u"C"_s}));
    QCOMPARE((*rows->next())->row, 1);
}

void TestHeadedRows::keepsRowsBeforeDamage()
{
    const auto rows = open(numberedRows({kHeader, {phoneOf(1), u"Anna"_s}}, 1), true);
    QVERIFY(rows);
    QCOMPARE((*rows->next())->row, 2);
    const auto end = rows->next();
    QVERIFY(!end);
    QCOMPARE(end.error().code, ErrorCode::DamagedFile);
}

void TestHeadedRows::passesOnAnErrorAtTheStart()
{
    const auto opened = HeadedRows::open(std::make_unique<ListedRows>(std::vector<SheetRow>(), true));
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::DamagedFile);
}

void TestHeadedRows::emptySheet()
{
    const auto rows = open({});
    QVERIFY(rows);
    QVERIFY(rows->headers().isEmpty());
    QVERIFY(!rows->next()->has_value());
}

void TestHeadedRows::letters()
{
    QCOMPARE(columnLetters(0), u"A"_s);
    QCOMPARE(columnLetters(25), u"Z"_s);
    QCOMPARE(columnLetters(26), u"AA"_s);
    QCOMPARE(columnLetters(16383), u"XFD"_s);
}

QTEST_APPLESS_MAIN(TestHeadedRows)
#include "test_headedrows.moc"
