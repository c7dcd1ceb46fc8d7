// SPDX-License-Identifier: GPL-3.0-or-later
// Imports, address books and the stop list.
#include "tests/cli/InProcess.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QTest>

using namespace heliograph;
using namespace Qt::StringLiterals;

namespace {

constexpr char kList[] = "Имя,Телефон,Скидка\r\n"
                         "Анна,8 (900) 000-01-01,10\r\n"
                         "Олег,+79000000102,5\r\n"
                         "Аня,89000000101,3\r\n"
                         "Лев,12,1\r\n"
                         "Ия,+79000000103 и +79000000104,2\r\n"
                         "Стоп,+79000000199,7\r\n";

} // namespace

class TestCliPeople : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_cli.reset(); }
    void importsAndReports();
    void importsTwice();
    void importOptions();
    void importChoices();
    void refusedImports_data();
    void refusedImports();
    void undoesAnImport();
    void showsAndListsBooks();
    void exportsBooks_data();
    void exportsBooks();
    void removesBooks();
    void keepsAStopList();
    void stopListFromAndToFiles();

private:
    CliRun import(const QStringList& more = {})
    {
        return m_cli->json(QStringList{u"import"_s, m_list, u"--book"_s, u"Клиенты"_s} + more);
    }

    std::unique_ptr<InProcess> m_cli;
    QString m_list;
};

void TestCliPeople::init()
{
    m_cli = std::make_unique<InProcess>();
    m_list = m_cli->write(u"list.csv"_s, kList);
    QCOMPARE(m_cli->run({u"stoplist"_s, u"add"_s, u"+79000000199"_s, u"--reason"_s, u"просил"_s}).code, 0);
}

void TestCliPeople::importsAndReports()
{
    const QString report = m_cli->path(u"report.csv"_s);
    const CliRun said = import({u"--report"_s, report});
    QCOMPARE(said.code, 0);
    const QJsonObject found = said.object();
    QCOMPARE(found.value(u"import"), QJsonValue(1));
    QCOMPARE(found.value(u"rows"), QJsonValue(6));
    QCOMPARE(found.value(u"imported"), QJsonValue(3));
    QCOMPARE(found.value(u"duplicates"), QJsonValue(1));
    QCOMPARE(found.value(u"stopListed"), QJsonValue(1));
    QCOMPARE(found.value(u"error"), QJsonValue());
    const QJsonArray rejected = found.value(u"rejected").toArray();
    QCOMPARE(rejected.size(), 1);
    QCOMPARE(rejected[0][u"row"], QJsonValue(5));
    QCOMPARE(rejected[0][u"column"], QJsonValue(u"Телефон"_s));
    QCOMPARE(rejected[0][u"value"], QJsonValue(u"12"_s));
    QCOMPARE(rejected[0][u"code"], QJsonValue(u"phoneTooShort"_s));
    QVERIFY(rejected[0][u"reason"].toString().size() > 10);
    const QJsonObject repaired = found.value(u"repaired").toArray().first().toObject();
    QCOMPARE(repaired.value(u"row"), QJsonValue(2));
    QCOMPARE(repaired.value(u"before"), QJsonValue(u"8 (900) 000-01-01"_s));
    QCOMPARE(repaired.value(u"after"), QJsonValue(u"79000000101"_s));
    QCOMPARE(repaired.value(u"code"), QJsonValue(u"trunkPrefix"_s));
    QVERIFY(repaired.value(u"reason").toString().size() > 10);

    const QByteArray lines = m_cli->read(u"report.csv"_s);
    QVERIFY(lines.startsWith("Row,In the file,Taken as,What happened,Why,Code,"));
    QVERIFY(lines.contains("\r\n5,12,,left out,"));
    // What was repaired and rejected, the duplicate and the one on the stop list.
    QCOMPARE(lines.count('\n'), 1 + found.value(u"repaired").toArray().size() + rejected.size() + 2);
    QCOMPARE(m_cli->run({u"book"_s, u"report"_s, u"1"_s, u"-o"_s, m_cli->path(u"again.csv"_s)}).code, 0);
    QCOMPARE(m_cli->read(u"again.csv"_s), lines);
    const QList<QJsonObject> imports = m_cli->json({u"book"_s, u"imports"_s}).lines();
    QCOMPARE(imports.size(), 1);
    QCOMPARE(imports.front().value(u"rows"), QJsonValue(6));
    QCOMPARE(imports.front().value(u"rejected"), QJsonValue(1));
    QCOMPARE(imports.front().value(u"file"), QJsonValue(u"list.csv"_s));
}

void TestCliPeople::importsTwice()
{
    QCOMPARE(import().code, 0);
    const QJsonObject again = import().object();
    QCOMPARE(again.value(u"imported"), QJsonValue(0));
    QCOMPARE(again.value(u"duplicates"), QJsonValue(4));
    QCOMPARE(import({u"--duplicates"_s, u"keep-all"_s}).object().value(u"imported"), QJsonValue(4));
    const CliRun human = m_cli->run({u"import"_s, m_list, u"--book"_s, u"Другие"_s});
    QVERIFY(human.out.contains("Imported:"));
    QVERIFY(human.out.contains("too few digits"));
}

void TestCliPeople::importOptions()
{
    m_list = m_cli->write(u"list.csv"_s, "A|B\nx|0501234567\n");
    const QStringList options{u"--delimiter"_s, u"|"_s,       u"--region"_s, u"UA"_s,
                              u"--map"_s,       u"phone=B"_s, u"--map"_s,    u"name=A"_s};
    QCOMPARE(import(options).object().value(u"imported"), QJsonValue(1));
    QCOMPARE(m_cli->json({u"book"_s, u"show"_s, u"Клиенты"_s}).object().value(u"first")[0][u"phone"],
             QJsonValue(u"380501234567"_s));
}

void TestCliPeople::importChoices()
{
    m_list = m_cli->write(u"list.csv"_s, "Phone;Name\n\"79000000101, 79000000102\";Anna\n84950000101;Boris\n"
                                         "79000000101;Vera\n79000000103;Gleb\n");
    QJsonObject found = import().object();
    QCOMPARE(found.value(u"rows"), QJsonValue(4));
    QCOMPARE(found.value(u"imported"), QJsonValue(2));
    QCOMPARE(found.value(u"contacts"), QJsonValue(3));
    QCOMPARE(found.value(u"rejected")[0][u"code"], QJsonValue(u"landline"_s));
    QVERIFY(!found.contains(u"passedOver"));
    m_list = m_cli->write(u"list.csv"_s, "Phone;Name\n\"79000000101, 79000000102\";Anja\n84950000101;Boris\n"
                                         "79000000101;Vera\n79000000103;Gleb\n");
    found = import({u"--several"_s, u"first"_s, u"--landlines"_s, u"take"_s, u"--known"_s, u"update"_s,
                    u"--duplicates"_s, u"show"_s, u"--rows"_s, u"2-4"_s})
                .object();
    QCOMPARE(found.value(u"rows"), QJsonValue(3));
    QCOMPARE(found.value(u"imported"), QJsonValue(1));
    QCOMPARE(found.value(u"duplicates"), QJsonValue(2));
    QCOMPARE(found.value(u"inBook"), QJsonValue(1));
    QCOMPARE(found.value(u"updated"), QJsonValue(1));
    QCOMPARE(found.value(u"passedOver")[0][u"code"], QJsonValue(u"updated"_s));
    QCOMPARE(found.value(u"passedOver")[1][u"repeats"], QJsonValue(2));
    QCOMPARE(import({u"--rows"_s, u"5-2"_s}).errorCode(), u"usage"_s);
    QCOMPARE(import({u"--header"_s, u"first"_s}).errorCode(), u"usage"_s);
    QCOMPARE(import({u"--header"_s, u"none"_s, u"--map"_s, u"phone=A"_s}).object().value(u"rows"),
             QJsonValue(5));
}

void TestCliPeople::refusedImports_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("word");
    const QByteArray list = kList;
    QTest::newRow("no phones") << QByteArray("a,b\r\nx,y\r\n") << QStringList() << u"badInput"_s;
    QTest::newRow("no such column") << list << QStringList{u"--map"_s, u"phone=Номер"_s}
                                    << u"unknownColumn"_s;
    QTest::newRow("no such field") << list << QStringList{u"--map"_s, u"shoe=Имя"_s} << u"badInput"_s;
    QTest::newRow("report of another kind")
        << list << QStringList{u"--report"_s, u"report.pdf"_s} << u"badInput"_s;
    QTest::newRow("report nowhere") << list << QStringList{u"--report"_s, u"/nowhere/at/all.csv"_s}
                                    << u"badInput"_s;
    QTest::newRow("book without a name") << list << QStringList{u"--book"_s, u" "_s} << u"usage"_s;
}

void TestCliPeople::refusedImports()
{
    QFETCH(QByteArray, content);
    QFETCH(QStringList, options);
    QFETCH(QString, word);
    m_list = m_cli->write(u"list.csv"_s, content);
    const CliRun said = import(options);
    QCOMPARE(said.errorCode(), word);
    QCOMPARE(said.code, word == u"usage" ? 1 : 2);
    QCOMPARE(m_cli->json({u"book"_s, u"list"_s}).lines().size(), 0);
}

void TestCliPeople::undoesAnImport()
{
    QCOMPARE(import().code, 0);
    const QStringList undo{u"book"_s, u"undo-import"_s, u"1"_s};
    const CliRun said = m_cli->json(undo);
    QCOMPARE(said.code, 0);
    QCOMPARE(said.object().value(u"removed"), QJsonValue(4));
    QCOMPARE(m_cli->json({u"book"_s, u"show"_s, u"Клиенты"_s}).object().value(u"contacts"), QJsonValue(0));
    QCOMPARE(m_cli->json(undo).errorCode(), u"badInput"_s);
    QCOMPARE(m_cli->json({u"book"_s, u"undo-import"_s, u"first"_s}).code, 2);
}

void TestCliPeople::showsAndListsBooks()
{
    QVERIFY(m_cli->run({u"book"_s, u"list"_s}).out.contains("import"));
    QCOMPARE(import().code, 0);
    const QList<QJsonObject> books = m_cli->json({u"book"_s, u"list"_s}).lines();
    QCOMPARE(books.size(), 1);
    QCOMPARE(books[0].value(u"name"), QJsonValue(u"Клиенты"_s));
    QCOMPARE(books[0].value(u"contacts"), QJsonValue(4));
    QVERIFY(books[0].value(u"columns").toArray().contains(u"Скидка"_s));
    QVERIFY(m_cli->run({u"book"_s, u"list"_s}).out.contains("Клиенты"));
    QVERIFY(m_cli->run({u"book"_s, u"show"_s, u"Клиенты"_s}).out.contains("79000000102"));
    const QJsonObject book = m_cli->json({u"book"_s, u"show"_s, u"Клиенты"_s}).object();
    QCOMPARE(book.value(u"first").toArray().size(), 4);
    QCOMPARE(book.value(u"error"), QJsonValue());
    QCOMPARE(m_cli->json({u"book"_s, u"show"_s, u"Чужие"_s}).errorCode(), u"noSuchBook"_s);
}

void TestCliPeople::exportsBooks_data()
{
    QTest::addColumn<QByteArray>("piece");
    QTest::newRow("book.csv") << QByteArray("\r\n79000000102,Олег,5\r\n");
    QTest::newRow("book.xlsx") << QByteArray("PK");
    QTest::newRow("book.vcf") << QByteArray("\r\nFN:Олег\r\nTEL:+79000000102\r\n");
}

void TestCliPeople::exportsBooks()
{
    QFETCH(QByteArray, piece);
    const QString name = QString::fromUtf8(QTest::currentDataTag());
    QCOMPARE(import().code, 0);
    const CliRun said = m_cli->json({u"book"_s, u"export"_s, u"Клиенты"_s, u"-o"_s, m_cli->path(name)});
    QCOMPARE(said.code, 0);
    QCOMPARE(said.object().value(u"contacts"), QJsonValue(4));
    QVERIFY(m_cli->read(name).contains(piece));
    QCOMPARE(
        m_cli->json({u"book"_s, u"export"_s, u"Чужие"_s, u"-o"_s, m_cli->path(u"none.csv"_s)}).errorCode(),
        u"noSuchBook"_s);
    QVERIFY(!QFileInfo::exists(m_cli->path(u"none.csv"_s)));
    QCOMPARE(m_cli->json({u"book"_s, u"export"_s, u"Клиенты"_s, u"-o"_s, m_cli->path(u"book.doc"_s)}).code,
             2);
    QCOMPARE(m_cli->json({u"book"_s, u"export"_s, u"Клиенты"_s, u"-o"_s, u"/nowhere/at/all.vcf"_s}).code, 2);
}

void TestCliPeople::removesBooks()
{
    QCOMPARE(import().code, 0);
    QCOMPARE(m_cli->json({u"book"_s, u"remove"_s, u"Клиенты"_s}).object().value(u"removed"), QJsonValue(4));
    QCOMPARE(m_cli->json({u"book"_s, u"list"_s}).lines().size(), 0);
    QCOMPARE(m_cli->json({u"book"_s, u"remove"_s, u"Клиенты"_s}).errorCode(), u"noSuchBook"_s);
}

void TestCliPeople::keepsAStopList()
{
    QCOMPARE(m_cli->json({u"stoplist"_s, u"add"_s, u"8 (900) 000-01-01"_s, u"+79000000102"_s})
                 .object()
                 .value(u"added"),
             QJsonValue(2));
    QCOMPARE(m_cli->json({u"stoplist"_s, u"add"_s, u"89000000101"_s}).object().value(u"added"),
             QJsonValue(0));
    const QList<QJsonObject> all = m_cli->json({u"stoplist"_s, u"list"_s}).lines();
    QCOMPARE(all.size(), 3);
    for (const QJsonObject& one : all) {
        const bool first = one.value(u"phone").toString() == u"79000000199";
        QCOMPARE(one.value(u"reason"), first ? QJsonValue(u"просил"_s) : QJsonValue());
        QCOMPARE(one.value(u"source"), QJsonValue(u"manual"_s));
        const QString time = one.value(u"addedAt").toString();
        QVERIFY(QDateTime::fromString(time, Qt::ISODate).isValid() && time.endsWith(u'Z'));
    }
    QVERIFY(m_cli->run({u"stoplist"_s, u"list"_s}).out.contains("79000000101"));

    QCOMPARE(m_cli->json({u"stoplist"_s, u"add"_s, u"+79000000107"_s, u"12"_s}).code, 2);
    QCOMPARE(m_cli->json({u"stoplist"_s, u"list"_s}).lines().size(), 3);
    QCOMPARE(m_cli->json({u"stoplist"_s, u"remove"_s, u"+79000000101"_s, u"+79000000108"_s})
                 .object()
                 .value(u"removed"),
             QJsonValue(1));
    QCOMPARE(m_cli->json({u"stoplist"_s, u"list"_s}).lines().size(), 2);
}

void TestCliPeople::stopListFromAndToFiles()
{
    QCOMPARE(m_cli->json({u"stoplist"_s, u"import"_s, m_list}).object().value(u"added"), QJsonValue(4));
    QCOMPARE(m_cli->json({u"stoplist"_s, u"export"_s, u"-o"_s, m_cli->path(u"stop.csv"_s)})
                 .object()
                 .value(u"phones"),
             QJsonValue(5));
    const QByteArray written = m_cli->read(u"stop.csv"_s);
    QVERIFY(written.startsWith("Phone,Reason,Source,Since\r\n"));
    QVERIFY(written.contains("79000000199,просил,manual,"));
    QVERIFY(written.contains("79000000102,,list.csv,"));
    QCOMPARE(m_cli->json({u"stoplist"_s, u"import"_s, m_cli->path(u"none.csv"_s)}).errorCode(),
             u"unreadableFile"_s);
    QCOMPARE(m_cli->json({u"stoplist"_s, u"export"_s, u"-o"_s, m_cli->path(u"stop.txt"_s)}).code, 2);
    QCOMPARE(import().object().value(u"imported"), QJsonValue(0));
}

QTEST_GUILESS_MAIN(TestCliPeople)
#include "test_cli_people.moc"
