// SPDX-License-Identifier: GPL-3.0-or-later
// The ugliest list that an operator may have, in both languages, light and dark, small and large: no word is
// cut off. The pictures go to the gallery.
#include "tests/ui/PageShots.h"
#include "tests/ui/recipients/RecipientsWorld.h"
#include "ui/recipients/RecipientsFlow.h"
#include "ui/recipients/RecipientsPage.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QTest>

using namespace heliograph;

namespace {

// Title rows above the header, two phone columns, empty rows; landlines, hotlines, rounded and torn numbers,
// letters, several numbers in a cell, duplicates, somebody who is on the stop list.
QByteArray ugliestList()
{
    QByteArray text =
        "Отчёт по клиентам за ноябрь;;;;;\r\n"
        "Сформирован: 22.11.2026;;;;;\r\n"
        ";;;;;\r\n"
        "№;Ф.И.О. клиента;Телефон;Доп. телефон;Город;Бонус, ₽\r\n"
        "1;Анна Б.;8 (900) 000-01-01;;Кострома;1 240,00\r\n"
        "2;Борис;+7 900 000-01-02;8 (495) 000-01-02;Тверь;860\r\n"
        "3;Вера;8 (495) 000-01-03;;Калуга;90\r\n"
        ";;;;;\r\n"
        "4;Глеб;\"8-900-000-01-04, 8-900-000-01-05\";;Кострома;2415\r\n"
        "5;Дарья;7,9E+10;;Рязань;310\r\n"
        "6;Егор;7900000010600000;;Тула;75\r\n"
        "7;Женя;79ОО0000107;;Тула;12\r\n"
        "8;Зоя;89000000101;;Омск;5\r\n"
        "9;Игорь;8 800 000-01-09;;Пермь;\r\n"
        "10;Кира;нет телефона;;Уфа;\r\n"
        "11;;'79000000111;;Самара;\r\n"
        "12;Лев;900 000 01 12 (после 18:00);;Сочи;\r\n"
        "13;Мария;79000000113;;Псков;\r\n"
        "14;Нина;000-01-14;;Псков;\r\n"
        "15;Олег;\"79000000101 / 79000000115\";;Орёл;\r\n";
    for (int i = 16; i < 140; ++i)
        text += QByteArray::number(i) + ";Полина;8900000" + QByteArray::number(1000 + i) + ";;Чита;" +
                QByteArray::number(i * 7) + "\r\n";
    QString plain = QString::fromUtf8(text);
    plain.replace(u'₽', QStringLiteral("руб."));
    QByteArray bytes;
    for (const QChar c : plain) {
        const char16_t unit = c.unicode();
        if (unit < 0x80)
            bytes += char(unit);
        else if (unit >= u'А' && unit <= u'я')
            bytes += char(unit - u'А' + 0xC0);
        else
            bytes += unit == u'ё' ? char(0xB8) : unit == u'№' ? char(0xB9) : '?';
    }
    return bytes;
}

} // namespace

class TestRecipientsPictures : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void ugliest_data() { addShotRows(); }
    void ugliest();
};

void TestRecipientsPictures::ugliest()
{
    QFETCH(QString, language);
    QFETCH(bool, dark);
    QFETCH(QSize, size);
    const ShotLook look(language, dark);
    RecipientsWorld world(dark ? Theme::Scheme::Dark : Theme::Scheme::Light);
    world.stop(QStringLiteral("79000000113"));
    RecipientsPage page(world.ui());
    page.setAutoFillBackground(true);
    page.resize(size);
    page.show();
    page.showCampaign(world.emptyDraft());
    page.take({world.write(ugliestList(), QStringLiteral("клиенты.csv")), {}, {}, {}, {}});
    const auto* flow = page.findChild<RecipientsFlow*>();
    QTRY_COMPARE(flow->summary().rows, 139);
    QCOMPARE(flow->preview()->headerRow, 4);
    QCOMPARE(flow->preview()->phoneColumn(), 2);
    QCOMPARE(flow->summary().duplicates, 2);
    QCOMPARE(flow->summary().stopListed, 1);
    QCOMPARE(flow->summary().toFix, 6);
    const QString name = QStringLiteral("recipients-ugly-%1-%2-%3")
                             .arg(language, dark ? QStringLiteral("dark") : QStringLiteral("light"))
                             .arg(size.width());
    const auto tab = [&page](int at) {
        return page.findChild<QAbstractButton*>(QStringLiteral("tab%1").arg(at));
    };
    QTRY_VERIFY(page.findChild<QAbstractItemView*>(QStringLiteral("repairs"))->model()->rowCount() > 2);
    QTRY_COMPARE(cutOffWords(page).join(u'|'), QString());
    QVERIFY(shoot(page, name + QStringLiteral("-repairs")));
    QTest::mouseClick(tab(1), Qt::LeftButton);
    QTRY_VERIFY(page.findChild<QAbstractButton*>(QStringLiteral("overrule-landline")));
    QTRY_COMPARE(page.findChild<QAbstractItemView*>(QStringLiteral("part1"))->model()->rowCount(), 6);
    QTRY_COMPARE(cutOffWords(page).join(u'|'), QString());
    QVERIFY(shoot(page, name + QStringLiteral("-tofix")));
    page.findChild<QAbstractButton*>(QStringLiteral("severalNumbers"))->click();
    QTRY_COMPARE(flow->summary().further, 2);
    QTest::mouseClick(tab(2), Qt::LeftButton);
    QTRY_VERIFY(!flow->isReading());
    QTRY_COMPARE(page.findChild<QAbstractItemView*>(QStringLiteral("part2"))->model()->rowCount(), 2);
    QTRY_COMPARE(cutOffWords(page).join(u'|'), QString());
    QVERIFY(shoot(page, name + QStringLiteral("-several")));
    QCOMPARE(page.height(), size.height());
}

QTEST_MAIN(TestRecipientsPictures)
#include "test_recipientspictures.moc"
