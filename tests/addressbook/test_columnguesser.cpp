// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/addressbook/ColumnGuesser.h"
#include "core/addressbook/HeaderWords.h"

#include <QTest>

using namespace heliograph;
using namespace Qt::Literals::StringLiterals;

class TestColumnGuesser : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void headersAlone_data();
    void headersAlone();
    void wholeLists_data();
    void wholeLists();
    void saysWhy();
    void contentOfOtherRegions();
    void looksAtTheFirstRowsOnly();
    void words();
    void headerWordsAreComparable();
};

namespace {

QString wordOf(const ColumnGuess& guess)
{
    return guess.guess ? fieldWord(*guess.guess) : u"-"_s;
}

QString guessed(const QStringList& headers, const std::vector<QStringList>& cells)
{
    std::vector<SheetRow> rows;
    for (const QStringList& row : cells)
        rows.push_back({qint64(rows.size()) + 2, row, false});
    QStringList words;
    for (const ColumnGuess& guess : guessColumns(headers, rows))
        words += wordOf(guess);
    return words.join(u' ');
}

} // namespace

void TestColumnGuesser::headersAlone_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("field");
    const auto row = [](const QString& header, const char* field) {
        QTest::newRow(qPrintable(header)) << header << QString::fromLatin1(field);
    };
    row(u"Телефон"_s, "phone");
    row(u" ТЕЛЕФОН: "_s, "phone");
    row(u"Мобильный телефон"_s, "phone");
    row(u"Номер телефона клиента"_s, "phone");
    row(u"тел."_s, "phone");
    row(u"Phone Number"_s, "phone");
    row(u"phoneNumber"_s, "phone");
    row(u"mobile_phone"_s, "phone");
    row(u"to"_s, "phone");
    row(u"Tel"_s, "phone");
    row(u"Add to list"_s, "-");
    row(u"Hotel"_s, "-");
    row(u"Тел. директора отдела"_s, "-");
    row(u"Имя"_s, "name");
    row(u"Имя Отчество"_s, "name");
    row(u"Ф.И.О."_s, "name");
    row(u"First name"_s, "name");
    row(u"Фамилия"_s, "surname");
    row(u"Last_Name"_s, "surname");
    row(u"Отчество"_s, "patronymic");
    row(u"Company name"_s, "organization");
    row(u"Название организации"_s, "organization");
    row(u"Должность"_s, "position");
    row(u"Job title"_s, "position");
    row(u"E-mail"_s, "email");
    row(u"Эл. почта"_s, "email");
    row(u"Дата рождения"_s, "birthday");
    row(u"Birth Date"_s, "birthday");
    row(u"Пол"_s, "sex");
    row(u"Полное описание"_s, "-");
    row(u"Комментарий"_s, "notes");
    row(u"Текст сообщения"_s, "text");
    row(u"Message"_s, "text");
    row(u"Время отправки"_s, "time");
    row(u"Send at"_s, "time");
    row(u"Имя отправителя"_s, "sender");
    row(u"from"_s, "sender");
    row(u"Город"_s, "-");
    row(u"Дата"_s, "-");
    row(u"Сумма"_s, "-");
    row(u""_s, "-");
}

void TestColumnGuesser::headersAlone()
{
    QFETCH(QString, header);
    QTEST(guessed({header}, {}), "field");
}

void TestColumnGuesser::wholeLists_data()
{
    QTest::addColumn<QStringList>("headers");
    QTest::addColumn<QStringList>("row");
    QTest::addColumn<QString>("fields");

    QTest::newRow("both kinds of phone")
        << QStringList{u"Телефон"_s, u"Телефон (текст)"_s, u"Фамилия"_s, u"Город"_s}
        << QStringList{u"79000000101"_s, u"8 (900) 000-01-01"_s, u"А"_s, u"Б"_s} << u"phone - surname -"_s;
    QTest::newRow("damaged first phone") << QStringList{u"Телефон"_s, u"Телефон (текст)"_s}
                                         << QStringList{u"7,9E+10"_s, u"8 (900) 000-01-01"_s} << u"- phone"_s;
    QTest::newRow("mobile before work") << QStringList{u"Рабочий телефон"_s, u"Мобильный телефон"_s}
                                        << QStringList{u"74950000101"_s, u"79000000101"_s} << u"- phone"_s;
    QTest::newRow("nothing but landlines")
        << QStringList{u"Телефон"_s, u"Код"_s} << QStringList{u"8 (495) 000-01-01"_s, u"74950000101"_s}
        << u"phone -"_s;
    QTest::newRow("content alone") << QStringList{u"A"_s, u"B"_s, u"C"_s}
                                   << QStringList{u"anna@shop.example"_s, u"9000000101"_s, u"12"_s}
                                   << u"email phone -"_s;
    QTest::newRow("no headers at all")
        << QStringList() << QStringList{u"79000000101"_s, u"Anna"_s} << u"phone -"_s;
    QTest::newRow("an account is no phone")
        << QStringList{u"Лицевой счёт"_s, u"Город"_s} << QStringList{u"9000000101"_s, u"Б"_s} << u"- -"_s;
    QTest::newRow("header against content") << QStringList{u"Телефон"_s, u"Контакты"_s}
                                            << QStringList{u"нет"_s, u"79000000101"_s} << u"- phone"_s;
    QTest::newRow("time without times") << QStringList{u"Время"_s} << QStringList{u"зима"_s} << u"-"_s;
    QTest::newRow("time with times") << QStringList{u"Время"_s} << QStringList{u"2024-05-01 10:00"_s}
                                     << u"time"_s;
    QTest::newRow("long texts") << QStringList{u"X"_s} << QStringList{u"слово "_s.repeated(15)} << u"text"_s;
    QTest::newRow("one text only") << QStringList{u"Текст"_s, u"Описание"_s}
                                   << QStringList{u"Привет"_s, u"слово "_s.repeated(15)} << u"text -"_s;
}

void TestColumnGuesser::wholeLists()
{
    QFETCH(QStringList, headers);
    QFETCH(QStringList, row);
    QTEST(guessed(headers, {row, row, row, row}), "fields");
}

void TestColumnGuesser::saysWhy()
{
    std::vector<SheetRow> rows(4, SheetRow{2, {u"79000000101"_s, u"+79000000202"_s, u"Б"_s}, false});
    const auto guesses = guessColumns({u"Телефон"_s, u"Ещё телефон"_s, u"Город"_s}, rows);
    QCOMPARE(guesses[0].why, u"The header “Телефон” says so. 100% of the cells are mobile numbers."_s);
    QCOMPARE(guesses[1].why, u"The column “Телефон” fits better."_s);
    QCOMPARE(guesses[2].why, u""_s);
    QCOMPARE(guesses[1].index, 1);
    QCOMPARE(guesses[1].header, u"Ещё телефон"_s);
}

void TestColumnGuesser::contentOfOtherRegions()
{
    const std::vector<SheetRow> rows(4, SheetRow{2, {u"050 000 01 01"_s}, false});
    QVERIFY(!guessColumns({u"X"_s}, rows)[0].guess);
    QCOMPARE(guessColumns({u"X"_s}, rows, Region::fromCode(u"UA").value())[0].guess, Field::Phone);
}

void TestColumnGuesser::looksAtTheFirstRowsOnly()
{
    std::vector<SheetRow> rows(kGuessRows, SheetRow{2, {u"79000000101"_s}, false});
    rows.resize(5000, SheetRow{2, {u"нет"_s}, false});
    QCOMPARE(guessColumns({u"X"_s}, rows)[0].guess, Field::Phone);
}

void TestColumnGuesser::words()
{
    for (int i = 0; i < kFieldCount; ++i) {
        const auto field = static_cast<Field>(i);
        QCOMPARE(fieldFromWord(fieldWord(field).toUpper()), field);
    }
    QCOMPARE(fieldWord(Field::Sender), u"sender"_s);
    QVERIFY(!fieldFromWord(u"telephone"));
    QVERIFY(!fieldFromWord(u""));
}

void TestColumnGuesser::headerWordsAreComparable()
{
    QCOMPARE(headerWords(u"  Лицевой_СЧЁТ (новый)\n"), u"лицевой счет новый"_s);
    QCOMPARE(headerWords(u"mobilePhone2"), u"mobile phone2"_s);
    QCOMPARE(headerWords(u"***"), u""_s);
}

QTEST_APPLESS_MAIN(TestColumnGuesser)
#include "test_columnguesser.moc"
