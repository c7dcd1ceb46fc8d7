// SPDX-License-Identifier: GPL-3.0-or-later
// The header rows that common programs write, with invented people below them.
#include "core/addressbook/ColumnGuesser.h"

#include <QTest>

using namespace heliograph;
using namespace Qt::Literals::StringLiterals;

class TestExportHeaders : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void guesses_data();
    void guesses();
};

namespace {

void add(const char* name, const QString& headers, const QString& row, const QString& fields)
{
    QTest::newRow(name) << headers.split(u'|') << row.split(u'|') << fields;
}

void addFromAccounting()
{
    add("1C counterparties", u"Код|Наименование|ИНН|КПП|Телефон|Адрес"_s,
        u"000000101|ООО Ромашка|7700000101|770000001|8 (900) 000-01-01|Тверь"_s, u"phone=4"_s);
    add("1C contact persons", u"Контактное лицо|Должность|Телефон рабочий|Телефон мобильный|E-mail"_s,
        u"Анна|Бухгалтер|8 (495) 000-01-01|+7 900 000-01-01|anna@shop.example"_s,
        u"name=0 position=1 phone=3 email=4"_s);
    add("1C persons", u"Физическое лицо|Дата рождения|Пол|Мобильный телефон"_s,
        u"Анна Б.|03.04.1990|Женский|79000000101"_s, u"name=0 birthday=1 sex=2 phone=3"_s);
    add("1C debts", u"Контрагент|Договор|Сумма долга|Дата платежа|Телефон для SMS"_s,
        u"Ромашка|58-10-004|1 240,00|01.12.2026|79000000101"_s, u"organization=0 phone=4"_s);
    add("1C retail cards", u"Владелец карты|Номер карты|Телефон владельца|Бонусы"_s,
        u"Анна|9000000102|9000000101|120"_s, u"name=0 phone=2"_s);
    add("1C order", u"№ заказа|Покупатель|Тел.|Сумма"_s, u"9000000102|Анна|89000000101|860"_s,
        u"name=1 phone=2"_s);
    add("1C clinic", u"Пациент|Дата приёма|Время приёма|Врач|Сотовый"_s,
        u"Анна|01.12.2026|10:30|Борис|8-900-000-01-01"_s, u"name=0 phone=4"_s);
}

void addFromCustomerSystems()
{
    add("Bitrix24 contacts ru",
        u"ID|Обращение|Имя|Отчество|Фамилия|Дата рождения|Рабочий телефон|Мобильный телефон|Рабочий e-mail|"
        "Компания|Должность|Комментарий"_s,
        u"17|Уважаемая|Анна|П.|Б.|03.04.1990|74950000101|79000000101|anna@shop.example|Ромашка|Бухгалтер|-"_s,
        u"name=2 patronymic=3 surname=4 birthday=5 phone=7 email=8 organization=9 position=10 notes=11"_s);
    add("Bitrix24 contacts en",
        u"ID|First name|Second name|Last name|Birthdate|Mobile|Work phone|Work e-mail|Company"_s,
        u"17|Anna|P.|B.|04/03/1990|79000000101|74950000101|anna@shop.example|Daisy"_s,
        u"name=1 patronymic=2 surname=3 birthday=4 phone=5 email=7 organization=8"_s);
    add("Bitrix24 leads", u"Название лида|Имя|Фамилия|Мобильный телефон|Другой телефон|Источник"_s,
        u"Заявка|Анна|Б.|79000000101||Сайт"_s, u"name=1 surname=2 phone=3"_s);
    add("amoCRM contacts",
        u"Имя|Компания|Рабочий телефон|Рабочий прямой телефон|Мобильный телефон|Факс|Рабочий email|Примечание 1"_s,
        u"Анна|Ромашка|74950000101||79000000101||anna@shop.example|звонить"_s,
        u"name=0 organization=1 phone=4 email=6 notes=7"_s);
    add("amoCRM deals", u"ID сделки|Название сделки|Бюджет|Основной контакт|Телефон контакта"_s,
        u"9000000102|Весна|1000|Анна|'79000000101"_s, u"name=3 phone=4"_s);
    add("RetailCRM", u"Номер заказа|ФИО покупателя|Телефон|Доп. телефон|Email"_s,
        u"9000000102|Анна Б.|79000000101|79000000102|anna@shop.example"_s, u"name=1 phone=2 email=4"_s);
    add("YCLIENTS", u"Имя|Телефон|Email|Категории|Дата рождения|Потрачено|Комментарий"_s,
        u"Анна|+7 900 000-01-01|anna@shop.example|VIP|03.04.1990|1200|-"_s,
        u"name=0 phone=1 email=2 birthday=4 notes=6"_s);
    add("Mindbox", u"Email|MobilePhone|FirstName|LastName|MiddleName|BirthDate|Sex"_s,
        u"anna@shop.example|79000000101|Anna|B.|P.|1990-04-03|female"_s,
        u"email=0 phone=1 name=2 surname=3 patronymic=4 birthday=5 sex=6"_s);
    add("HubSpot", u"Record ID|First Name|Last Name|Email|Phone Number|Company name|Job Title"_s,
        u"9000000102|Anna|B.|anna@shop.example|+79000000101|Daisy|Boss"_s,
        u"name=1 surname=2 email=3 phone=4 organization=5 position=6"_s);
    add("Salesforce", u"Account Name|First Name|Last Name|Title|Phone|Mobile|Email"_s,
        u"Daisy|Anna|B.|Boss|+74950000101|+79000000101|anna@shop.example"_s,
        u"name=1 surname=2 position=3 phone=5 email=6"_s);
    add("Mailchimp", u"Email Address|First Name|Last Name|Address|Phone Number|Birthday"_s,
        u"anna@shop.example|Anna|B.|Tver|79000000101|04/03"_s,
        u"email=0 name=1 surname=2 phone=4 birthday=5"_s);
    add("Shopify",
        u"First Name|Last Name|Email|Accepts Email Marketing|Company|Default Address Phone|Total Spent"_s,
        u"Anna|B.|anna@shop.example|yes|Daisy|'+79000000101|120.00"_s,
        u"name=0 surname=1 email=2 organization=4 phone=5"_s);
    add("WooCommerce", u"Order Number|Billing First Name|Billing Last Name|Billing Phone|Billing Email"_s,
        u"9000000102|Anna|B.|79000000101|anna@shop.example"_s, u"name=1 surname=2 phone=3 email=4"_s);
}

void addFromAddressBooks()
{
    add("Google Contacts",
        u"First Name|Middle Name|Last Name|Organization Name|Organization Title|Birthday|Notes|E-mail 1 - "
        u"Label|"
        "E-mail 1 - Value|Phone 1 - Label|Phone 1 - Value"_s,
        u"Anna|P.|B.|Daisy|Boss|1990-04-03|-|* Home|anna@shop.example|Mobile|+7 900 000-01-01"_s,
        u"name=0 patronymic=1 surname=2 organization=3 position=4 birthday=5 notes=6 email=8 phone=10"_s);
    add("Google Contacts, before 2024",
        u"Name|Given Name|Family Name|Birthday|Gender|Phone 1 - Type|Phone 1 - Value|Organization 1 - Name"_s,
        u"Anna B.|Anna|B.|1990-04-03|female|Mobile|+79000000101|Daisy"_s,
        u"name=1 surname=2 birthday=3 sex=4 phone=6 organization=7"_s);
    add("Outlook en",
        u"Title|First Name|Middle Name|Last Name|Company|Job Title|Business Phone|Home Phone|Mobile Phone|"
        "E-mail Address|Birthday|Gender"_s,
        u"Ms|Anna|P.|B.|Daisy|Boss|74950000101||79000000101|anna@shop.example|03.04.1990|Female"_s,
        u"name=1 patronymic=2 surname=3 organization=4 position=5 phone=8 email=9 birthday=10 sex=11"_s);
    add("Outlook ru",
        u"Обращение|Имя|Отчество|Фамилия|Организация|Должность|Рабочий телефон|Домашний телефон|"
        "Телефон переносной|Адрес эл. почты|День рождения|Пол"_s,
        u"Г-жа|Анна|П.|Б.|Ромашка|Бухгалтер|74950000101||79000000101|anna@shop.example|03.04.1990|Жен"_s,
        u"name=1 patronymic=2 surname=3 organization=4 position=5 phone=8 email=9 birthday=10 sex=11"_s);
    add("Thunderbird",
        u"First Name|Last Name|Display Name|Primary Email|Work Phone|Mobile Number|Organization"_s,
        u"Anna|B.|Anna B.|anna@shop.example|74950000101|79000000101|Daisy"_s,
        u"name=0 surname=1 email=3 phone=5 organization=6"_s);
    add("iCloud by a converter", u"FN|N|ORG|TITLE|TEL|EMAIL|BDAY|NOTE"_s,
        u"Anna B.|B.;Anna|Daisy|Boss|+79000000101|anna@shop.example|1990-04-03|-"_s,
        u"organization=2 position=3 phone=4 email=5 birthday=6 notes=7"_s);
    add("Yandex Contacts", u"Имя|Фамилия|Электронная почта|Телефон|Дата рождения"_s,
        u"Анна|Б.|anna@shop.example|79000000101|03.04.1990"_s,
        u"name=0 surname=1 email=2 phone=3 birthday=4"_s);
    add("Telegram export", u"first_name|last_name|phone_number|username"_s, u"Anna|B.|79000000101|anna"_s,
        u"name=0 surname=1 phone=2"_s);
}

void addFromSpreadsheets()
{
    add("school", u"№ п/п|Ф.И.О. родителя|Класс|Тел. родителя"_s, u"1|Анна Б.|5А|8(900)0000101"_s,
        u"name=1 phone=3"_s);
    add("garage", u"Гос. номер|Марка|Клиент|Моб. тел.|Дата ТО"_s,
        u"А001АА|Лада|Анна|89000000101|01.12.2026"_s, u"name=2 phone=3"_s);
    add("housing", u"Лицевой счёт|Адрес|Собственник|Телефон|Задолженность"_s,
        u"9000000102|Тверь|Анна Б.|9000000101|1200,50"_s, u"name=2 phone=3"_s);
    add("fitness", u"Член клуба|Номер телефона|Дата окончания абонемента"_s, u"Анна|79000000101|01.12.2026"_s,
        u"name=0 phone=1"_s);
    add("texts by row", u"Телефон|Текст СМС|Время отправки|Отправитель"_s,
        u"79000000101|Здравствуйте|2026-12-01 10:00|Shop"_s, u"phone=0 text=1 time=2 sender=3"_s);
    add("texts by row en", u"msisdn|message|send_at|sender_id"_s,
        u"79000000101|Hello|2026-12-01 10:00|Shop"_s, u"phone=0 text=1 time=2 sender=3"_s);
    add("shouting", u"ТЕЛЕФОН КЛИЕНТА|ИМЯ КЛИЕНТА|E-MAIL КЛИЕНТА"_s, u"79000000101|Анна|anna@shop.example"_s,
        u"phone=0 name=1 email=2"_s);
    add("units and brackets", u"Имя (как обращаться)|Контактный телефон, моб.|Город"_s,
        u"Анна|79000000101|Тверь"_s, u"name=0 phone=1"_s);
    add("Ukrainian", u"Прізвище|Ім'я|По батькові|Номер мобільного|Ел. пошта"_s,
        u"Б.|Анна|П.|380500000101|anna@shop.example"_s, u"surname=0 name=1 patronymic=2 phone=3 email=4"_s);
    add("bank", u"ФИО|Паспорт|СНИЛС|Сумма кредита|Контактный номер"_s,
        u"Анна Б.|4500 000101|00000000101|100000|+7(900)000-01-01"_s, u"name=0 phone=4"_s);
    add("damaged beside whole", u"Телефон|Телефон (текстом)|Имя"_s, u"7,9E+10|79000000101|Анна"_s,
        u"phone=1 name=2"_s);
    add("no words at all", u"1|2|3"_s, u"79000000101|Анна|anna@shop.example"_s, u"phone=0 email=2"_s);
}

} // namespace

void TestExportHeaders::guesses_data()
{
    QTest::addColumn<QStringList>("headers");
    QTest::addColumn<QStringList>("row");
    QTest::addColumn<QString>("fields"); // each field that is asked of this list, with its column
    addFromAccounting();
    addFromCustomerSystems();
    addFromAddressBooks();
    addFromSpreadsheets();
}

void TestExportHeaders::guesses()
{
    QFETCH(QStringList, headers);
    QFETCH(QStringList, row);
    std::vector<SheetRow> rows;
    for (int i = 0; i < 5; ++i)
        rows.push_back({i + 2, row, false});
    QStringList found;
    for (const ColumnGuess& guess : guessColumns(headers, rows)) {
        if (!guess.guess)
            continue;
        found += fieldWord(*guess.guess) + u'=' + QString::number(guess.index);
        QVERIFY2(!guess.why.isEmpty(), qPrintable(guess.header));
    }
    QTEST(found.join(u' '), "fields");
}

QTEST_GUILESS_MAIN(TestExportHeaders)
#include "test_exportheaders.moc"
