// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/addressbook/ColumnMapping.h"

#include <QTest>

using namespace heliograph;
using namespace Qt::Literals::StringLiterals;

class TestColumnMapping : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesTheGuesses();
    void overridesWin_data();
    void overridesWin();
    void refuses_data();
    void refuses();
    void needsAPhone();
    void aGuessedNameThatStandsTwiceIsNoName();
};

namespace {

const QStringList kHeaders = {u"Телефон"_s, u"Имя"_s, u"Город"_s, u"A=B"_s, u"Код"_s, u"код "_s};

std::vector<ColumnGuess> guesses()
{
    return {{0, kHeaders[0], Field::Phone, {}}, {1, kHeaders[1], Field::Name, {}}, {2, kHeaders[2], {}, {}}};
}

} // namespace

void TestColumnMapping::takesTheGuesses()
{
    const Result<ColumnMapping> mapping = resolveColumns(kHeaders, guesses());
    QVERIFY(mapping);
    QCOMPARE(mapping->phone(), 0);
    QCOMPARE(mapping->column(Field::Name), 1);
    QCOMPARE(mapping->column(Field::Surname), -1);
}

void TestColumnMapping::overridesWin_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<int>("phone");
    QTest::addColumn<int>("name");
    QTest::newRow("another column") << u"name=Город"_s << 0 << 2;
    QTest::newRow("any case and blanks") << u" NAME = город "_s << 0 << 2;
    QTest::newRow("takes it from the guess") << u"name=Телефон"_s << -1 << 0;
    QTest::newRow("no column") << u"name="_s << 0 << -1;
    QTest::newRow("equals sign in a header") << u"name=a=b"_s << 0 << 3;
    QTest::newRow("same as guessed") << u"phone=Телефон"_s << 0 << 1;
}

void TestColumnMapping::overridesWin()
{
    QFETCH(QString, rule);
    const Result<ColumnMapping> mapping = resolveColumns(kHeaders, guesses(), {rule});
    QVERIFY(mapping);
    QTEST(mapping->phone(), "phone");
    QTEST(mapping->column(Field::Name), "name");
}

void TestColumnMapping::refuses_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("detail");
    QTest::newRow("no such field") << u"shoe=Имя"_s << int(ErrorCode::BadOption) << u"shoe=Имя"_s;
    QTest::newRow("no equals sign") << u"name"_s << int(ErrorCode::BadOption) << u"name"_s;
    QTest::newRow("no such header") << u"name=Улица"_s << int(ErrorCode::UnknownColumn) << u"Улица"_s;
    QTest::newRow("two of the name") << u"name=Код"_s << int(ErrorCode::AmbiguousColumn) << u"Код"_s;
}

void TestColumnMapping::refuses()
{
    QFETCH(QString, rule);
    const Result<ColumnMapping> mapping = resolveColumns(kHeaders, guesses(), {rule});
    QVERIFY(!mapping);
    QTEST(int(mapping.error().code), "code");
    QTEST(mapping.error().detail, "detail");
}

void TestColumnMapping::needsAPhone()
{
    QVERIFY(resolveColumnsWithPhone(u"list.csv"_s, kHeaders, guesses()));
    const Result<ColumnMapping> mapping =
        resolveColumnsWithPhone(u"list.csv"_s, kHeaders, guesses(), {u"phone="_s});
    QVERIFY(!mapping);
    QCOMPARE(mapping.error().code, ErrorCode::NoPhoneColumn);
    QCOMPARE(mapping.error().where, u"list.csv"_s);
}

void TestColumnMapping::aGuessedNameThatStandsTwiceIsNoName()
{
    const QStringList headers{u"Телефон"_s, u"телефон "_s};
    const Result<ColumnMapping> mapping = resolveColumnsWithPhone(
        u"list.csv"_s, headers, {{0, headers[0], Field::Phone, {}}, {1, headers[1], {}, {}}});
    QVERIFY(!mapping);
    QCOMPARE(mapping.error().code, ErrorCode::AmbiguousColumn);
}

QTEST_APPLESS_MAIN(TestColumnMapping)
#include "test_columnmapping.moc"
