// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/addressbook/VCardWriter.h"

#include <QTest>

using namespace heliograph;
using namespace Qt::StringLiterals;

class TestVCardWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesFieldsAndOtherColumns();
    void aCardHasAName();
    void escapes_data();
    void escapes();
    void foldsBetweenCharacters();

private:
    static QByteArray card(const QStringList& headers, const QStringList& cells)
    {
        const std::vector<ColumnGuess> guesses = guessColumns(headers, {});
        return vcardOf({u"79000000101"_s, headers, cells}, resolveColumns(headers, guesses).value());
    }
};

void TestVCardWriter::writesFieldsAndOtherColumns()
{
    const QStringList headers{u"Имя"_s,         u"Фамилия"_s,   u"Телефон"_s,     u"E-mail"_s,
                              u"Организация"_s, u"Должность"_s, u"Скидка \"A\""_s};
    const QStringList cells{u"Анна"_s,   u"Л."_s, u"8 900 000-01-01"_s, u"anna@mail.example"_s, u"Пекарня"_s,
                            u"пекарь"_s, u"10"_s};
    QCOMPARE(card(headers, cells),
             QByteArray("BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Анна Л.\r\nN:Л.;Анна;;;\r\nTEL:+79000000101\r\n"
                        "ORG:Пекарня\r\nTITLE:пекарь\r\nEMAIL:anna@mail.example\r\n"
                        "X-HELIOGRAPH-COLUMN;X-NAME=\"Скидка ^'A^'\":10\r\nEND:VCARD\r\n"));
}

void TestVCardWriter::aCardHasAName()
{
    QCOMPARE(
        card({u"Имя"_s}, {}),
        QByteArray("BEGIN:VCARD\r\nVERSION:4.0\r\nFN:+79000000101\r\nTEL:+79000000101\r\nEND:VCARD\r\n"));
}

void TestVCardWriter::escapes_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("separators") << u"a,b;c"_s << QByteArray("a\\,b\\;c");
    QTest::newRow("line break") << u"a\r\nb"_s << QByteArray("a\\nb");
    QTest::newRow("backslash before n") << u"C:\\new"_s << QByteArray("C:\\\\new");
    QTest::newRow("card in a cell") << u"x\r\nEND:VCARD"_s << QByteArray("x\\nEND:VCARD");
}

void TestVCardWriter::escapes()
{
    QFETCH(QString, cell);
    QFETCH(QByteArray, written);
    const QByteArray found = card({u"Имя"_s}, {cell});
    QVERIFY2(found.contains("\r\nFN:" + written + "\r\n"), found);
    QCOMPARE(found.count("\r\nEND:VCARD\r\n"), 1);
}

void TestVCardWriter::foldsBetweenCharacters()
{
    const QString name = QString(40, u'ж') + QString::fromUcs4(U"\U0001F600") + QString(60, u'a');
    const QByteArray found = card({u"Имя"_s}, {name});
    for (const QByteArray& line : found.split('\n')) {
        QVERIFY(line.size() <= 76); // 75 and the carriage return
        QVERIFY(!QString::fromUtf8(line).contains(QChar::ReplacementCharacter));
    }
    QByteArray unfolded = found;
    unfolded.replace("\r\n ", "");
    QVERIFY(unfolded.contains("\r\nFN:" + name.toUtf8() + "\r\n"));
}

QTEST_GUILESS_MAIN(TestVCardWriter)
#include "test_vcardwriter.moc"
