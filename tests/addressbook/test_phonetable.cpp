// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/addressbook/PhoneTable.h"

#include <QTest>

using namespace heliograph;
using namespace Qt::Literals::StringLiterals;

class PhoneTableTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsWhatItWasGiven();
    void anEmptyOneHasNobody();
};

void PhoneTableTest::findsWhatItWasGiven()
{
    const PhoneTable table({79000000103, 77000000101, 79000000101, 79000000101, 12345678901234});
    for (const QString& there : {u"77000000101"_s, u"79000000101"_s, u"79000000103"_s, u"12345678901234"_s})
        QVERIFY2(table.contains(there), qPrintable(there));
    for (const QString& absent : {u"79000000102"_s, u"7900000010"_s, u"790000001011"_s, u""_s, u"Anna"_s,
                                  u"+79000000101"_s + u"x"_s, u"99999999999999999999999"_s})
        QVERIFY2(!table.contains(absent), qPrintable(absent));
}

void PhoneTableTest::anEmptyOneHasNobody()
{
    QVERIFY(!PhoneTable().contains(u"79000000101"_s));
    QVERIFY(!PhoneTable(std::vector<quint64>()).contains(u"0"_s));
}

QTEST_GUILESS_MAIN(PhoneTableTest)
#include "test_phonetable.moc"
