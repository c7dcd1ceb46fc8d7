<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>CampaignReport</name>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Номер получателя</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Частей</translation>
    </message>
    <message>
        <source>Gateway number</source>
        <translation>Номер у шлюза</translation>
    </message>
</context>
<context>
    <name>CampaignState</name>
    <message>
        <source>a draft</source>
        <translation>черновик</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>запланирована</translation>
    </message>
    <message>
        <source>running</source>
        <translation>идёт</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>приостановлена</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>завершена</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменена</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Standard input holds no password or token. Hand it in through a pipe, as one line.</source>
        <translation>Во входном потоке нет ни пароля, ни токена. Передайте его через конвейер, одной строкой.</translation>
    </message>
    <message>
        <source>There is no keychain here, so the secret was not kept. Set %1 for each run.</source>
        <translation>Хранилища паролей здесь нет, поэтому пароль или токен не сохранён. Задавайте %1 при каждом запуске.</translation>
    </message>
    <message>
        <source>The keychain did not take the secret, so it was not kept. Set %1 for each run.</source>
        <translation>Хранилище паролей не приняло пароль или токен, поэтому он не сохранён. Задавайте %1 при каждом запуске.</translation>
    </message>
    <message>
        <source>There is no account yet. Add one with “account add”.</source>
        <translation>Учётных записей ещё нет. Добавьте первую командой account add.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Вид шлюза</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Отправитель</translation>
    </message>
    <message>
        <source>The secret of this account may still be in the keychain.</source>
        <translation>Пароль или токен этой учётной записи, возможно, остался в хранилище паролей.</translation>
    </message>
    <message>
        <source>Account “%1” was removed. Its campaigns and their rows are kept.</source>
        <translation>Учётная запись «%1» удалена. Её рассылки и их строки сохранены.</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>Название учётной записи</translation>
    </message>
    <message>
        <source>Gateway accounts</source>
        <translation>Учётные записи у шлюзов</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Добавить учётную запись</translation>
    </message>
    <message>
        <source>Change an account; what isn&apos;t named stays as it is</source>
        <translation>Изменить учётную запись; что не указано, остаётся прежним</translation>
    </message>
    <message>
        <source>All accounts of the workspace</source>
        <translation>Все учётные записи рабочей папки</translation>
    </message>
    <message>
        <source>Everything known about an account</source>
        <translation>Всё, что известно об учётной записи</translation>
    </message>
    <message>
        <source>Forget an account and its secret</source>
        <translation>Удалить учётную запись и её пароль или токен</translation>
    </message>
    <message>
        <source>A secret on the command line could be seen by every program on this computer. Use --password-stdin or --token-stdin and hand it in through a pipe.</source>
        <translation>Пароль или токен в строке команды может увидеть любая программа на этом компьютере. Добавьте --password-stdin или --token-stdin и передайте его через конвейер.</translation>
    </message>
    <message>
        <source>The preset “%1” takes a token and no password.</source>
        <translation>Для вида шлюза «%1» нужен токен, а не пароль.</translation>
    </message>
    <message>
        <source>The preset “%1” takes a password and no token.</source>
        <translation>Для вида шлюза «%1» нужен пароль, а не токен.</translation>
    </message>
    <message>
        <source>Base address of the gateway, for example https://gateway.example/xml/</source>
        <translation>Основной адрес шлюза, например https://gateway.example/xml/</translation>
    </message>
    <message>
        <source>Dialect of the gateway (mysmpp); “generic” for one that isn&apos;t known or doesn&apos;t recognise client ids</source>
        <translation>Вид шлюза (mysmpp); generic — для неизвестного или такого, который не узнаёт повторы</translation>
    </message>
    <message>
        <source>Read the password from standard input and keep it in the keychain</source>
        <translation>Прочитать пароль из входного потока и сохранить в хранилище паролей</translation>
    </message>
    <message>
        <source>The same with a token</source>
        <translation>То же с токеном</translation>
    </message>
    <message>
        <source>Sender where a message names none</source>
        <translation>Отправитель, если в сообщении он не указан</translation>
    </message>
    <message>
        <source>At most so many in one document</source>
        <translation>Не больше стольких получателей в одном запросе</translation>
    </message>
    <message>
        <source>Documents on their way at once</source>
        <translation>Сколько запросов могут быть в пути одновременно</translation>
    </message>
    <message>
        <source>Pace; 0 = unlimited</source>
        <translation>Темп; 0 — без ограничения</translation>
    </message>
    <message>
        <source>Send without encryption, readable on the way (--allow-http=false takes it back)</source>
        <translation>Отправлять без шифрования, так что по дороге всё можно прочитать (--allow-http=false отменяет)</translation>
    </message>
    <message>
        <source>The gateway&apos;s address is missing: add --url.</source>
        <translation>Не указан адрес шлюза: добавьте --url.</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 в секунду</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>без ограничения</translation>
    </message>
    <message>
        <source>UTC %1 min</source>
        <translation>UTC %1 мин</translation>
    </message>
    <message>
        <source>Signs in with</source>
        <translation>Вход через</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Пароль или токен</translation>
    </message>
    <message>
        <source>Recipients per document</source>
        <translation>Получателей в запросе</translation>
    </message>
    <message>
        <source>Documents in flight</source>
        <translation>Запросов одновременно</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Запросов</translation>
    </message>
    <message>
        <source>Plain http</source>
        <translation>Без шифрования (http)</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>разрешено</translation>
    </message>
    <message>
        <source>Gateway offers</source>
        <translation>Шлюз умеет</translation>
    </message>
    <message>
        <source>Gateway&apos;s clock</source>
        <translation>Часы шлюза</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Деньги</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Сообщений</translation>
    </message>
    <message>
        <source>Any sender may be used.</source>
        <translation>Отправитель может быть любым.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Оператор связи</translation>
    </message>
    <message>
        <source>There is no address book yet. “import” makes one.</source>
        <translation>Адресных книг ещё нет. Первую создаст команда import.</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Книга</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контактов</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n contact(s)</source>
        <translation>
            <numerusform>%1: %n контакт</numerusform>
            <numerusform>%1: %n контакта</numerusform>
            <numerusform>%1: %n контактов</numerusform>
        </translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more; “book export” writes all of them.</source>
        <translation>
            <numerusform>… и ещё %n; все запишет команда book export.</numerusform>
            <numerusform>… и ещё %n; все запишет команда book export.</numerusform>
            <numerusform>… и ещё %n; все запишет команда book export.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Выгрузка</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) written to %1</source>
        <translation>
            <numerusform>%n контакт записан в %1</numerusform>
            <numerusform>%n контакта записано в %1</numerusform>
            <numerusform>%n контактов записано в %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %1 was undone: %n contact(s) removed.</source>
        <translation>
            <numerusform>Загрузка %1 отменена: удалён %n контакт.</numerusform>
            <numerusform>Загрузка %1 отменена: удалено %n контакта.</numerusform>
            <numerusform>Загрузка %1 отменена: удалено %n контактов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Address book “%1” was removed with %n contact(s).</source>
        <translation>
            <numerusform>Адресная книга «%1» удалена, в ней был %n контакт.</numerusform>
            <numerusform>Адресная книга «%1» удалена, в ней было %n контакта.</numerusform>
            <numerusform>Адресная книга «%1» удалена, в ней было %n контактов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the address book</source>
        <translation>Название адресной книги</translation>
    </message>
    <message>
        <source>Number that the import printed</source>
        <translation>Номер, который сообщила загрузка</translation>
    </message>
    <message>
        <source>Address books</source>
        <translation>Адресные книги</translation>
    </message>
    <message>
        <source>All address books of the workspace</source>
        <translation>Все адресные книги рабочей папки</translation>
    </message>
    <message>
        <source>The columns and the first contacts of a book</source>
        <translation>Столбцы и первые контакты книги</translation>
    </message>
    <message>
        <source>Write a book to a file</source>
        <translation>Записать книгу в файл</translation>
    </message>
    <message>
        <source>File to write: .xlsx, .csv or .vcf</source>
        <translation>Файл, который надо записать: .xlsx, .csv или .vcf</translation>
    </message>
    <message>
        <source>Take back everything that one import brought</source>
        <translation>Убрать всё, что принесла одна загрузка</translation>
    </message>
    <message>
        <source>Remove a book with its contacts</source>
        <translation>Удалить книгу вместе с её контактами</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Получателей</translation>
    </message>
    <message>
        <source>Of these</source>
        <translation>Из них</translation>
    </message>
    <message>
        <source>Number of the campaign</source>
        <translation>Номер рассылки</translation>
    </message>
    <message>
        <source>What was sent, and what is under way</source>
        <translation>Что отправлено и что отправляется</translation>
    </message>
    <message>
        <source>All campaigns of the workspace</source>
        <translation>Все рассылки рабочей папки</translation>
    </message>
    <message>
        <source>One campaign with its counts</source>
        <translation>Одна рассылка с её итогами</translation>
    </message>
    <message>
        <source>Stop sending for now, also when another program sends</source>
        <translation>Приостановить отправку, в том числе из другой программы</translation>
    </message>
    <message>
        <source>Stop for good and delete what the gateway keeps for later</source>
        <translation>Остановить насовсем и удалить у шлюза то, что он отложил на потом</translation>
    </message>
    <message>
        <source>The program that sends campaign %1 has been asked and still awaits answers.</source>
        <translation>Программа, которая отправляет рассылку %1, получила просьбу и ещё ждёт ответов.</translation>
    </message>
    <message>
        <source>What the gateway keeps for later could not be deleted there; it stays accepted and will be sent.</source>
        <translation>То, что шлюз отложил на потом, удалить у него не удалось; эти сообщения остаются принятыми и будут отправлены.</translation>
    </message>
    <message numerus="yes">
        <source>The gateway keeps %n message(s) and will send them; they stay accepted.</source>
        <translation>
            <numerusform>%n сообщение осталось у шлюза и будет отправлено; оно по-прежнему принято.</numerusform>
            <numerusform>%n сообщения остались у шлюза и будут отправлены; они по-прежнему приняты.</numerusform>
            <numerusform>%n сообщений остались у шлюза и будут отправлены; они по-прежнему приняты.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with: heliograph-cli campaign resume %1</source>
        <translation>Продолжить: heliograph-cli campaign resume %1</translation>
    </message>
    <message>
        <source>See what is unknown with: heliograph-cli status %1 --state uncertain; settle it with: heliograph-cli campaign settle %1 --rows … --as …</source>
        <translation>Посмотреть неизвестное: heliograph-cli status %1 --state uncertain; решить вручную: heliograph-cli campaign settle %1 --rows … --as …</translation>
    </message>
    <message>
        <source>Send again to those who failed with: heliograph-cli campaign retry %1</source>
        <translation>Отправить ещё раз тем, у кого не получилось: heliograph-cli campaign retry %1</translation>
    </message>
    <message>
        <source>See why rows were left out with: heliograph-cli status %1 --state invalid</source>
        <translation>Посмотреть, почему строки не взяты: heliograph-cli status %1 --state invalid</translation>
    </message>
    <message>
        <source>Campaign %1 (%2) is %3.</source>
        <translation>Рассылка %1 (%2): %3.</translation>
    </message>
    <message>
        <source>%1 of %2 recipients</source>
        <translation>%1; всего получателей: %2</translation>
    </message>
    <message>
        <source>Parts: %1, requests: %2, seconds: %3</source>
        <translation>Частей: %1, запросов: %2, секунд: %3</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>A draft could not be removed; nothing of it was sent.</source>
        <translation>Черновик не удалось удалить; из него ничего не отправлено.</translation>
    </message>
    <message>
        <source>These rows do not wait for a decision: %1.</source>
        <translation>Эти строки не ждут решения: %1.</translation>
    </message>
    <message>
        <source>Go on with a campaign that was paused, or interrupted by a crash</source>
        <translation>Продолжить рассылку, которая приостановлена или прервана сбоем</translation>
    </message>
    <message>
        <source>Go on although it was begun on another computer</source>
        <translation>Продолжить, хотя рассылка начата на другом компьютере</translation>
    </message>
    <message>
        <source>A new campaign for those who failed</source>
        <translation>Новая рассылка тем, у кого не получилось</translation>
    </message>
    <message>
        <source>Which rows (rejected,undelivered,expired)</source>
        <translation>Какие строки (rejected,undelivered,expired)</translation>
    </message>
    <message>
        <source>Also states in which somebody may get the message twice</source>
        <translation>Также состояния, в которых кто-то может получить сообщение дважды</translation>
    </message>
    <message>
        <source>Decide what nobody can know</source>
        <translation>Решить то, чего никто не может знать</translation>
    </message>
    <message>
        <source>Row numbers, for example 3,7-9</source>
        <translation>Номера строк, например 3,7-9</translation>
    </message>
    <message>
        <source>What is true</source>
        <translation>Как было на самом деле</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Внимание: %1</translation>
    </message>
    <message>
        <source>This is not understood: %1.</source>
        <translation>Это непонятно: %1.</translation>
    </message>
    <message>
        <source>Something is missing: %1.</source>
        <translation>Чего-то не хватает: %1.</translation>
    </message>
    <message>
        <source>The command line can&apos;t be read: %1.</source>
        <translation>Команду не удаётся разобрать: %1.</translation>
    </message>
    <message>
        <source>Messages to many people through an SMS gateway, with a status for each that can be trusted</source>
        <translation>Сообщения многим людям через SMS-шлюз, с состоянием для каждого, которому можно верить</translation>
    </message>
    <message>
        <source>Explain this command</source>
        <translation>Объяснить эту команду</translation>
    </message>
    <message>
        <source>Print the version</source>
        <translation>Показать версию</translation>
    </message>
    <message>
        <source>Each command explains itself: %1 send --help</source>
        <translation>Каждая команда объясняет себя: %1 send --help</translation>
    </message>
    <message>
        <source>Each command explains itself: %1 COMMAND --help</source>
        <translation>Каждая команда объясняет себя: %1 КОМАНДА --help</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Пример: %1</translation>
    </message>
    <message>
        <source>Options of every command</source>
        <translation>Общие параметры всех команд</translation>
    </message>
    <message>
        <source>Folder of the workspace (or HELIOGRAPH_PROFILE)</source>
        <translation>Рабочая папка (или HELIOGRAPH_PROFILE)</translation>
    </message>
    <message>
        <source>Print JSON for scripts</source>
        <translation>Выводить JSON для скриптов</translation>
    </message>
    <message>
        <source>Language: en or ru</source>
        <translation>Язык: en или ru</translation>
    </message>
    <message>
        <source>Say more about what happens</source>
        <translation>Подробнее сообщать, что происходит</translation>
    </message>
    <message>
        <source>%1 is none of: %2</source>
        <translation>«%1» не подходит; можно: %2</translation>
    </message>
    <message>
        <source>the folder can&apos;t be made</source>
        <translation>папку не удаётся создать</translation>
    </message>
    <message>
        <source>The folder %1 is not empty. Name an empty one for the documents.</source>
        <translation>Папка %1 не пуста. Укажите для документов пустую.</translation>
    </message>
    <message>
        <source>The gateway answers and takes this login.</source>
        <translation>Шлюз отвечает и принимает этот логин.</translation>
    </message>
    <message>
        <source>Ask the gateway what it offers, and remember it</source>
        <translation>Узнать у шлюза, что он умеет, и запомнить это</translation>
    </message>
    <message>
        <source>Money and messages that are left</source>
        <translation>Сколько осталось денег и сообщений</translation>
    </message>
    <message>
        <source>Senders that may be used, with their state</source>
        <translation>Доступные отправители и их состояние</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Стало</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Import %1 into “%2”:</source>
        <translation>Загрузка %1 в «%2»:</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строк</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Загружено</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Повторы номеров</translation>
    </message>
    <message>
        <source>On the stop list</source>
        <translation>В стоп-листе</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Не взято</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more; --report writes all of them into a spreadsheet.</source>
        <translation>
            <numerusform>… и ещё %n; все запишет в таблицу --report.</numerusform>
            <numerusform>… и ещё %n; все запишет в таблицу --report.</numerusform>
            <numerusform>… и ещё %n; все запишет в таблицу --report.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Загрузка</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Загрузка</translation>
    </message>
    <message>
        <source>Take the people of a file into an address book</source>
        <translation>Взять людей из файла в адресную книгу</translation>
    </message>
    <message>
        <source>Address book; made when there is none of this name</source>
        <translation>Адресная книга; если такой нет, она будет создана</translation>
    </message>
    <message>
        <source>What becomes of numbers that stand twice (keep-first)</source>
        <translation>Что делать с повторами номеров (keep-first)</translation>
    </message>
    <message>
        <source>Spreadsheet for what was repaired and rejected (XLSX or CSV)</source>
        <translation>Таблица для того, что исправлено и что не взято (XLSX или CSV)</translation>
    </message>
    <message>
        <source>Spreadsheet or contact file</source>
        <translation>Таблица или файл контактов</translation>
    </message>
    <message>
        <source>Sheet of the file (the first visible one)</source>
        <translation>Лист файла (первый видимый)</translation>
    </message>
    <message>
        <source>Encoding of a CSV, when it is not recognised</source>
        <translation>Кодировка CSV, если она не распознана</translation>
    </message>
    <message>
        <source>Delimiter of a CSV: one character, or tab</source>
        <translation>Разделитель CSV: один символ или tab</translation>
    </message>
    <message>
        <source>Take hidden rows too</source>
        <translation>Брать и скрытые строки</translation>
    </message>
    <message>
        <source>Country of numbers without a country code (RU)</source>
        <translation>Страна номеров без кода страны (RU)</translation>
    </message>
    <message>
        <source>Which column holds a field: phone, name, …</source>
        <translation>В каком столбце какое поле: phone, name, …</translation>
    </message>
    <message>
        <source>--delimiter takes one character, or tab.</source>
        <translation>У --delimiter может быть один символ или слово tab.</translation>
    </message>
    <message>
        <source>--region takes a country&apos;s two letters, for example RU; “%1” is not known.</source>
        <translation>У --region пишут две буквы страны, например RU; «%1» программе неизвестно.</translation>
    </message>
    <message>
        <source> (%1 of them with another text)</source>
        <translation> (из них с другим текстом: %1)</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>К отправке</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Частей</translation>
    </message>
    <message>
        <source>Longest message</source>
        <translation>Самое длинное сообщение</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n часть</numerusform>
            <numerusform>%n части</numerusform>
            <numerusform>%n частей</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent the same within 24 hours</source>
        <translation>То же отправлено за последние 24 часа</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Не взято</translation>
    </message>
    <message numerus="yes">
        <source>  with %n part(s): %1</source>
        <translation>
            <numerusform>  из %n части: %1</numerusform>
            <numerusform>  из %n частей: %1</numerusform>
            <numerusform>  из %n частей: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no state “%1”.</source>
        <translation>Состояния «%1» нет.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>The gateway&apos;s clock is not known yet, so times in the documents are UTC. “account check” asks for it.</source>
        <translation>Часы шлюза ещё неизвестны, поэтому время в документах указано в UTC. Их узнаёт команда account check.</translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate(s) that are left out had another text.</source>
        <translation>
            <numerusform>У %n пропущенного повтора был другой текст.</numerusform>
            <numerusform>У %n пропущенных повторов был другой текст.</numerusform>
            <numerusform>У %n пропущенных повторов был другой текст.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) written to %1</source>
        <translation>
            <numerusform>%n документ записан в %1</numerusform>
            <numerusform>%n документа записано в %1</numerusform>
            <numerusform>%n документов записано в %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Send a message to a list of people</source>
        <translation>Отправить сообщение по списку</translation>
    </message>
    <message>
        <source>Recipients (one of --from, --book, --to)</source>
        <translation>Получатели (одно из --from, --book, --to)</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>Адресная книга</translation>
    </message>
    <message>
        <source>Phone numbers, with commas between them</source>
        <translation>Номера телефонов через запятую</translation>
    </message>
    <message>
        <source>Sheet of the file</source>
        <translation>Лист файла</translation>
    </message>
    <message>
        <source>FIELD=HEADER: which column holds phone, sender, …</source>
        <translation>ПОЛЕ=ЗАГОЛОВОК: в каком столбце phone, sender, …</translation>
    </message>
    <message>
        <source>Message; texts may hold {Header} and {Header|default}</source>
        <translation>Сообщение; в текстах можно писать {Заголовок} и {Заголовок|запасное значение}</translation>
    </message>
    <message>
        <source>Kind of message (sms)</source>
        <translation>Вид сообщения (sms)</translation>
    </message>
    <message>
        <source>What the recipient sees as the sender</source>
        <translation>Кого получатель увидит отправителем</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Column that holds each row&apos;s whole text</source>
        <translation>Столбец с готовым текстом для каждой строки</translation>
    </message>
    <message>
        <source>Link of a WAP push</source>
        <translation>Ссылка для WAP push</translation>
    </message>
    <message>
        <source>Text of the Viber message</source>
        <translation>Текст сообщения Viber</translation>
    </message>
    <message>
        <source>Sender of the Viber message</source>
        <translation>Отправитель сообщения Viber</translation>
    </message>
    <message>
        <source>Text of the Viber button</source>
        <translation>Надпись на кнопке Viber</translation>
    </message>
    <message>
        <source>Link of the Viber button</source>
        <translation>Ссылка кнопки Viber</translation>
    </message>
    <message>
        <source>Address of the Viber picture</source>
        <translation>Адрес картинки Viber</translation>
    </message>
    <message>
        <source>Business card (--type vcard)</source>
        <translation>Визитка (--type vcard)</translation>
    </message>
    <message>
        <source>Times, as &quot;YYYY-MM-DD HH:MM&quot; by this computer&apos;s clock</source>
        <translation>Время в виде «ГГГГ-ММ-ДД ЧЧ:ММ» по часам этого компьютера</translation>
    </message>
    <message>
        <source>When the gateway is to send</source>
        <translation>Когда шлюз должен отправить</translation>
    </message>
    <message>
        <source>Column with each row&apos;s own time</source>
        <translation>Столбец со временем для каждой строки</translation>
    </message>
    <message>
        <source>When the message is no longer worth delivering</source>
        <translation>До какого времени сообщение ещё стоит доставлять</translation>
    </message>
    <message>
        <source>The same for Viber</source>
        <translation>То же для Viber</translation>
    </message>
    <message>
        <source>Gateway account</source>
        <translation>Учётная запись у шлюза</translation>
    </message>
    <message>
        <source>Name of the campaign</source>
        <translation>Название рассылки</translation>
    </message>
    <message>
        <source>Leave out who was sent the same within 24 hours</source>
        <translation>Пропустить тех, кому то же отправлено за последние 24 часа</translation>
    </message>
    <message>
        <source>Send also to those who were sent the same within 24 hours</source>
        <translation>Отправить и тем, кому то же отправлено за последние 24 часа</translation>
    </message>
    <message>
        <source>Leave out longer messages</source>
        <translation>Не брать сообщения, где частей больше</translation>
    </message>
    <message>
        <source>Send nothing to a longer list</source>
        <translation>Ничего не отправлять, если список длиннее</translation>
    </message>
    <message>
        <source>Check everything and send nothing</source>
        <translation>Всё проверить и ничего не отправить</translation>
    </message>
    <message>
        <source>With --dry-run: empty folder for the documents as they would be sent</source>
        <translation>Вместе с --dry-run: пустая папка для документов в том виде, в каком они ушли бы</translation>
    </message>
    <message>
        <source>Wait for the delivery reports, with =SECONDS not longer than that</source>
        <translation>Ждать отчётов о доставке; с =СЕКУНДЫ — не дольше этого</translation>
    </message>
    <message>
        <source>Say where the recipients come from with exactly one of --from, --book and --to.</source>
        <translation>Укажите, откуда взять получателей: ровно одно из --from, --book и --to.</translation>
    </message>
    <message>
        <source>Give either --text or --text-column.</source>
        <translation>Укажите что-то одно: --text или --text-column.</translation>
    </message>
    <message>
        <source>Give either --at or --at-column.</source>
        <translation>Укажите что-то одно: --at или --at-column.</translation>
    </message>
    <message>
        <source>Give either --skip-repeats or --allow-repeats.</source>
        <translation>Укажите что-то одно: --skip-repeats или --allow-repeats.</translation>
    </message>
    <message>
        <source>--documents goes with --dry-run.</source>
        <translation>Параметр --documents работает только вместе с --dry-run.</translation>
    </message>
    <message>
        <source>%1 does not belong to a message of type %2.</source>
        <translation>Параметр %1 не относится к сообщению вида %2.</translation>
    </message>
    <message>
        <source>--%1 goes with --from.</source>
        <translation>Параметр --%1 работает только вместе с --from.</translation>
    </message>
    <message>
        <source>The message would be sent after its validity has ended.</source>
        <translation>Сообщение было бы отправлено уже после окончания срока его действия.</translation>
    </message>
    <message>
        <source>There is no message type “%1”.</source>
        <translation>Вида сообщения «%1» нет.</translation>
    </message>
    <message>
        <source>Another program is using account “%1”; waiting for it.</source>
        <translation>Учётной записью «%1» пользуется другая программа; ждём её.</translation>
    </message>
    <message numerus="yes">
        <source>The gateway gave %n message(s) a number that belongs to another message. Ask the gateway before you send them again.</source>
        <translation>
            <numerusform>Шлюз дал %n сообщению номер, который принадлежит другому сообщению. Уточните у шлюза, прежде чем отправлять его ещё раз.</numerusform>
            <numerusform>Шлюз дал %n сообщениям номера, которые принадлежат другим сообщениям. Уточните у шлюза, прежде чем отправлять их ещё раз.</numerusform>
            <numerusform>Шлюз дал %n сообщениям номера, которые принадлежат другим сообщениям. Уточните у шлюза, прежде чем отправлять их ещё раз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pausing; answers that are on their way are awaited. Press again to break off.</source>
        <translation>Приостанавливается; ждём ответы, которые уже в пути. Нажмите ещё раз, чтобы прервать.</translation>
    </message>
    <message>
        <source>Breaking off.</source>
        <translation>Прерывается.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Отправка</translation>
    </message>
    <message>
        <source>Waiting for reports</source>
        <translation>Ожидание отчётов</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>табуляция</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Разделитель</translation>
    </message>
    <message>
        <source>Sheet “%1” (hidden)</source>
        <translation>Лист «%1» (скрытый)</translation>
    </message>
    <message>
        <source>Sheet “%1”</source>
        <translation>Лист «%1»</translation>
    </message>
    <message>
        <source>header in row %1</source>
        <translation>заголовок в строке %1</translation>
    </message>
    <message>
        <source>no header</source>
        <translation>без заголовка</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Seems to be</source>
        <translation>Похоже на</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Say what a file is: format, sheets, columns</source>
        <translation>Показать, что за файл: формат, листы, столбцы</translation>
    </message>
    <message>
        <source>Print a sheet as CSV, as the spreadsheet program shows it</source>
        <translation>Вывести лист как CSV, в том виде, в каком его показывает программа для таблиц</translation>
    </message>
    <message>
        <source>Print a completion script</source>
        <translation>Вывести скрипт автодополнения</translation>
    </message>
    <message>
        <source>The shell: bash</source>
        <translation>Оболочка: bash</translation>
    </message>
    <message>
        <source>Print the manual page</source>
        <translation>Вывести страницу справки man</translation>
    </message>
    <message>
        <source>What became of each recipient</source>
        <translation>Что стало с каждым получателем</translation>
    </message>
    <message>
        <source>Ask the gateway first</source>
        <translation>Сначала спросить шлюз</translation>
    </message>
    <message>
        <source>Only these states, with commas between them</source>
        <translation>Только эти состояния, через запятую</translation>
    </message>
    <message>
        <source>Gateway number</source>
        <translation>Номер у шлюза</translation>
    </message>
    <message>
        <source>Unknown, decide</source>
        <translation>Неизвестно, решите</translation>
    </message>
    <message>
        <source>The stop list is empty.</source>
        <translation>Стоп-лист пуст.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С какого времени</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Откуда</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) added to the stop list.</source>
        <translation>
            <numerusform>%n номер добавлен в стоп-лист.</numerusform>
            <numerusform>%n номера добавлено в стоп-лист.</numerusform>
            <numerusform>%n номеров добавлено в стоп-лист.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) taken off the stop list.</source>
        <translation>
            <numerusform>%n номер убран из стоп-листа.</numerusform>
            <numerusform>%n номера убрано из стоп-листа.</numerusform>
            <numerusform>%n номеров убрано из стоп-листа.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop list</source>
        <translation>Стоп-лист</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) written to %1</source>
        <translation>
            <numerusform>%n номер записан в %1</numerusform>
            <numerusform>%n номера записано в %1</numerusform>
            <numerusform>%n номеров записано в %1</numerusform>
        </translation>
    </message>
    <message>
        <source>People who must not be written to</source>
        <translation>Люди, которым нельзя писать</translation>
    </message>
    <message>
        <source>Everybody on the stop list</source>
        <translation>Все, кто в стоп-листе</translation>
    </message>
    <message>
        <source>Put numbers on the stop list</source>
        <translation>Внести номера в стоп-лист</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Номера телефонов</translation>
    </message>
    <message>
        <source>Why, for those who ask later</source>
        <translation>Почему — для тех, кто спросит потом</translation>
    </message>
    <message>
        <source>Take numbers off the stop list</source>
        <translation>Убрать номера из стоп-листа</translation>
    </message>
    <message>
        <source>Put the numbers of a file on the stop list</source>
        <translation>Внести номера из файла в стоп-лист</translation>
    </message>
    <message>
        <source>Write the stop list to a file</source>
        <translation>Записать стоп-лист в файл</translation>
    </message>
    <message>
        <source>File to write: .xlsx or .csv</source>
        <translation>Файл, который надо записать: .xlsx или .csv</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Символов</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Единиц</translation>
    </message>
    <message>
        <source>Left in the last part</source>
        <translation>Осталось в последней части</translation>
    </message>
    <message>
        <source>These characters make the message longer:</source>
        <translation>Эти символы удлиняют сообщение:</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>Символ</translation>
    </message>
    <message>
        <source>Could be</source>
        <translation>Можно заменить на</translation>
    </message>
    <message>
        <source>Read telephone numbers as an import would</source>
        <translation>Прочитать номера телефонов так, как это делает загрузка списка</translation>
    </message>
    <message>
        <source>Numbers as they were written</source>
        <translation>Номера, как они записаны</translation>
    </message>
    <message>
        <source>Count the parts of an SMS text</source>
        <translation>Сосчитать части текста SMS</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Текст</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Прочитано как</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Gateway&apos;s words</source>
        <translation>Слова шлюза</translation>
    </message>
    <message>
        <source>Left out, as nothing is known about it: %1</source>
        <translation>Пропущено, потому что об этом ничего не известно: %1</translation>
    </message>
    <message>
        <source>Explain an answer of a gateway</source>
        <translation>Объяснить ответ шлюза</translation>
    </message>
    <message>
        <source>The answer as it came</source>
        <translation>Ответ, как он пришёл</translation>
    </message>
    <message>
        <source>What was asked; guessed when absent</source>
        <translation>О чём спрашивали; если не указать, программа угадает</translation>
    </message>
    <message>
        <source>How many recipients the document had</source>
        <translation>Сколько получателей было в запросе</translation>
    </message>
    <message>
        <source>HTTP status of the answer (200)</source>
        <translation>Код HTTP у ответа (200)</translation>
    </message>
    <message>
        <source>Read a request document and write it as this program would</source>
        <translation>Прочитать запрос и записать его так, как это сделала бы эта программа</translation>
    </message>
    <message>
        <source>The request document</source>
        <translation>Запрос</translation>
    </message>
    <message>
        <source>Dialect of the gateway (mysmpp)</source>
        <translation>Вид шлюза (mysmpp)</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Запись</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1</source>
        <translation>
            <numerusform>%n строка записана в %1</numerusform>
            <numerusform>%n строки записано в %1</numerusform>
            <numerusform>%n строк записано в %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The workspace was copied to %1</source>
        <translation>Рабочая папка скопирована в %1</translation>
    </message>
    <message>
        <source>%1 was put in the place of the workspace %2</source>
        <translation>На место рабочей папки %2 поставлена копия %1</translation>
    </message>
    <message>
        <source>What was there before is kept as %1</source>
        <translation>То, что там было раньше, сохранено как %1</translation>
    </message>
    <message>
        <source>The operator&apos;s list with what became of each row</source>
        <translation>Ваш список и что стало с каждой его строкой</translation>
    </message>
    <message>
        <source>XLSX or CSV file to write</source>
        <translation>Файл XLSX или CSV, который надо записать</translation>
    </message>
    <message>
        <source>Copy the workspace into one file</source>
        <translation>Скопировать рабочую папку в один файл</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Файл, который надо записать</translation>
    </message>
    <message>
        <source>Put a backup in the place of the workspace</source>
        <translation>Поставить резервную копию на место рабочей папки</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>Резервная копия</translation>
    </message>
    <message>
        <source>Although the workspace has data, which are kept aside</source>
        <translation>Даже если в рабочей папке есть данные; они откладываются в сторону</translation>
    </message>
    <message>
        <source>The line on standard input is too long for a password or token.</source>
        <translation>Строка во входном потоке слишком длинна для пароля или токена.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Использование</translation>
    </message>
    <message>
        <source>What it works on</source>
        <translation>С чем работает</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>ПАРАМЕТРЫ</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>КОМАНДА</translation>
    </message>
    <message>
        <source>(required)</source>
        <translation>(обязательно)</translation>
    </message>
    <message>
        <source>not with</source>
        <translation>не вместе с</translation>
    </message>
    <message>
        <source>only with</source>
        <translation>только вместе с</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>ТЕКСТ</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Параметры</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>Имя человека</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Мобильный телефон</translation>
    </message>
    <message>
        <source>Phone at work</source>
        <translation>Рабочий телефон</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Факс</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Адрес электронной почты</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Веб-страница</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Post office box</source>
        <translation>Абонентский ящик</translation>
    </message>
    <message>
        <source>Street and house</source>
        <translation>Улица и дом</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Почтовый индекс</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Anything else</source>
        <translation>Что-то ещё</translation>
    </message>
    <message>
        <source>With --accept-repeats they are sent to all the same.</source>
        <translation>С --accept-repeats им всё равно будет отправлено.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Команды «%1» нет.</translation>
    </message>
    <message>
        <source>Say which command: %1.</source>
        <translation>Укажите команду: %1.</translation>
    </message>
    <message>
        <source>This is no number: %1.</source>
        <translation>Это не число: %1.</translation>
    </message>
    <message>
        <source>%1 is not a whole number from %2 to %3</source>
        <translation>%1 — не целое число от %2 до %3</translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>Вывод не удалось записать.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) had further numbers in the phone cell; only the first number of a cell was taken. Rows: %1</source>
        <translation>
            <numerusform>В %n строке в ячейке телефона стоят и другие номера; из ячейки взят только первый. Строки: %1</numerusform>
            <numerusform>В %n строках в ячейке телефона стоят и другие номера; из ячейки взят только первый. Строки: %1</numerusform>
            <numerusform>В %n строках в ячейке телефона стоят и другие номера; из ячейки взят только первый. Строки: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n сообщение</numerusform>
            <numerusform>%n сообщения</numerusform>
            <numerusform>%n сообщений</numerusform>
        </translation>
    </message>
    <message>
        <source>Campaign %1: sending %2, %3.</source>
        <translation>Рассылка %1: отправляем %2, %3.</translation>
    </message>
    <message>
        <source>This workspace was copied, restored or put back to an older state. What it can&apos;t know about unfinished campaigns counts as unknown.</source>
        <translation>Эта рабочая папка скопирована, восстановлена или возвращена к прежнему состоянию. То, чего она не может знать о незавершённых рассылках, считается неизвестным.</translation>
    </message>
</context>
<context>
    <name>ColumnGuess</name>
    <message>
        <source>%1% of the cells are mobile numbers.</source>
        <translation>Мобильные номера в %1&#xa0;% ячеек.</translation>
    </message>
    <message>
        <source>%1% of the cells are e-mail addresses.</source>
        <translation>Адреса электронной почты в %1&#xa0;% ячеек.</translation>
    </message>
    <message>
        <source>The cells are long texts.</source>
        <translation>В ячейках длинные тексты.</translation>
    </message>
    <message>
        <source>The header says so.</source>
        <translation>Так назван столбец.</translation>
    </message>
    <message>
        <source>The column “%1” fits better.</source>
        <translation>Столбец «%1» подходит лучше.</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>The workspace&apos;s folder</source>
        <translation>Рабочая папка</translation>
    </message>
    <message>
        <source>Language: en or ru</source>
        <translation>Язык: en или ru</translation>
    </message>
    <message>
        <source>The campaign to show first</source>
        <translation>Рассылка, которую показать первой</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>%2 See --help.</source>
        <translation>%2 Подсказка: --help.</translation>
    </message>
    <message>
        <source>%2</source>
        <translation>%2</translation>
    </message>
    <message>
        <source>The value “%2” does not fit %1.</source>
        <translation>Значение «%2» не подходит для %1.</translation>
    </message>
    <message>
        <source>The time %2 has already passed. Choose a later one.</source>
        <translation>Время %2 уже прошло. Выберите более позднее.</translation>
    </message>
    <message>
        <source>“%2” is not a time. Write it as YYYY-MM-DD HH:MM, for example 2026-12-01 10:30.</source>
        <translation>«%2» — это не время. Запишите его как ГГГГ-ММ-ДД ЧЧ:ММ, например 2026-12-01 10:30.</translation>
    </message>
    <message>
        <source>“%2” is not a phone number. Write it with the country code, for example +79000000101.</source>
        <translation>«%2» — это не номер телефона. Запишите его с кодом страны, например +79000000101.</translation>
    </message>
    <message>
        <source>There is no account “%2”. “account list” shows the accounts of this workspace.</source>
        <translation>Учётной записи «%2» нет. Список учётных записей этой рабочей папки: account list.</translation>
    </message>
    <message>
        <source>There is no campaign %2. “campaign list” shows the campaigns of this workspace.</source>
        <translation>Рассылки %2 нет. Список рассылок этой рабочей папки: campaign list.</translation>
    </message>
    <message>
        <source>There is no address book “%2”. “book list” shows the books of this workspace.</source>
        <translation>Адресной книги «%2» нет. Список книг этой рабочей папки: book list.</translation>
    </message>
    <message>
        <source>There is no import %2, or it was undone before.</source>
        <translation>Загрузки %2 нет, или она уже отменена.</translation>
    </message>
    <message>
        <source>An account “%2” exists already. Choose another name, or change it with “account set”.</source>
        <translation>Учётная запись «%2» уже есть. Выберите другое имя или измените её командой account set.</translation>
    </message>
    <message>
        <source>The password or token of account “%2” could not be had. Unlock the keychain, enter it again with “account set”, or set the environment variable. Nothing was sent.</source>
        <translation>Не удалось получить пароль или токен учётной записи «%2». Ничего не отправлено. Разблокируйте хранилище паролей, введите пароль заново командой account set или задайте переменную окружения.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be opened: %2. Check that it exists and that you may read it.</source>
        <translation>Не удаётся открыть файл %1: %2. Проверьте, что он есть и что вам разрешено его читать.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be written: %2. Choose another place, or close the program that uses it.</source>
        <translation>Не удаётся записать файл %1: %2. Выберите другое место или закройте программу, в которой он открыт.</translation>
    </message>
    <message>
        <source>The file %1 is %2, which can&apos;t be read here. Save it as XLSX or CSV and try again.</source>
        <translation>Файл %1 — %2; такой файл здесь не прочитать. Сохраните его как XLSX или CSV и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The file %1 was not read because it is unsafe: %2. Ask its sender for another copy.</source>
        <translation>Файл %1 не прочитан, потому что он небезопасен: %2. Попросите у отправителя другую копию.</translation>
    </message>
    <message>
        <source>The file %1 has no sheet “%2”. “inspect” shows its sheets.</source>
        <translation>В файле %1 нет листа «%2». Его листы показывает команда inspect.</translation>
    </message>
    <message>
        <source>There is no column “%2”. Check the spelling; “inspect” shows the columns.</source>
        <translation>Столбца «%2» нет. Проверьте, как он написан; столбцы показывает команда inspect.</translation>
    </message>
    <message>
        <source>Two columns are called “%2”. Rename one of them in the spreadsheet.</source>
        <translation>Столбцов с названием «%2» два. Переименуйте один из них в таблице.</translation>
    </message>
    <message>
        <source>No column of %1 looks like phone numbers. Name it with --map phone=HEADER.</source>
        <translation>В %1 нет столбца, похожего на номера телефонов. Укажите его: --map phone=ЗАГОЛОВОК.</translation>
    </message>
    <message>
        <source>The text can&apos;t be read at “%2”. Close each { with }, and write {{ or }} for a brace itself.</source>
        <translation>Текст не удаётся разобрать в месте «%2». Закройте каждую { скобкой }, а саму скобку пишите как {{ или }}.</translation>
    </message>
    <message>
        <source>No row can be sent, so nothing was sent. The list of rows says why for each.</source>
        <translation>Ни одну строку нельзя отправить, поэтому ничего не отправлено. Причина для каждой указана в списке строк.</translation>
    </message>
    <message>
        <source>The message is not complete: %2</source>
        <translation>В сообщении не всё заполнено: %2</translation>
    </message>
    <message>
        <source>Campaign %1 is %2, so this can&apos;t be done with it.</source>
        <translation>С рассылкой %1 этого сделать нельзя, её состояние: %2.</translation>
    </message>
    <message>
        <source>The gateway of account %1 doesn&apos;t offer this: %2.</source>
        <translation>Шлюз учётной записи %1 этого не умеет: %2.</translation>
    </message>
    <message>
        <source>The gateway %1 could not prove who it is (%2), so nothing was sent. Check the address, the computer&apos;s clock and the certificate.</source>
        <translation>Шлюз %1 не смог подтвердить, что это он (%2), поэтому ничего не отправлено. Проверьте адрес, часы компьютера и сертификат.</translation>
    </message>
    <message>
        <source>The gateway %1 did not answer in time. Continue later; what is unknown is asked again under the same number.</source>
        <translation>Шлюз %1 не ответил вовремя. Продолжите позже; неизвестное будет запрошено ещё раз под тем же номером.</translation>
    </message>
    <message>
        <source>The gateway %1 answered something that can&apos;t be read. Check the address; if it is right, continue later.</source>
        <translation>Шлюз %1 ответил так, что ответ не удаётся прочитать. Проверьте адрес; если он верен, продолжите позже.</translation>
    </message>
    <message>
        <source>The gateway %1 points to another address (%2). Put that address into the account if you trust it.</source>
        <translation>Шлюз %1 направляет на другой адрес (%2). Если вы ему доверяете, впишите этот адрес в учётную запись.</translation>
    </message>
    <message>
        <source>The gateway refused the login of account “%1”. Check login and password.</source>
        <translation>Шлюз не принял логин или пароль учётной записи «%1». Проверьте их.</translation>
    </message>
    <message>
        <source>The gateway says that account “%1” is blocked. Ask the gateway&apos;s manager.</source>
        <translation>Шлюз сообщает, что учётная запись «%1» заблокирована. Обратитесь к менеджеру шлюза.</translation>
    </message>
    <message>
        <source>The money of account “%1” has run out. Top it up and continue; nobody is sent anything twice.</source>
        <translation>На счёте учётной записи «%1» кончились деньги. Пополните его и продолжите; никому ничего не отправится дважды.</translation>
    </message>
    <message>
        <source>Account “%1” has another address or login than when campaign %2 was confirmed, so nothing more is sent with it. Set the account back, or settle the unknown rows and make a new campaign.</source>
        <translation>У учётной записи «%1» не тот адрес или логин, что при подтверждении рассылки %2, поэтому через неё больше ничего не отправляется. Верните прежние данные или решите вручную, что с неизвестными строками, и создайте новую рассылку.</translation>
    </message>
    <message>
        <source>The gateway of account “%1” doesn&apos;t take this sender: %2. Choose an approved sender for a new campaign.</source>
        <translation>Шлюз учётной записи «%1» не принимает этого отправителя: %2. Выберите для новой рассылки одобренного отправителя.</translation>
    </message>
    <message>
        <source>The gateway of account “%1” doesn&apos;t take this text: %2. Change it in a new campaign, or ask the gateway&apos;s manager.</source>
        <translation>Шлюз учётной записи «%1» не принимает этот текст: %2. Измените его в новой рассылке или обратитесь к менеджеру шлюза.</translation>
    </message>
    <message>
        <source>An answer of account “%1” was lost, and its gateway can&apos;t recognise a repeat. Settle the unknown rows by hand, then continue with the others.</source>
        <translation>Ответ для учётной записи «%1» потерян, а её шлюз не умеет узнавать повторы. Решите вручную, что с неизвестными строками, и продолжите с остальными.</translation>
    </message>
    <message>
        <source>The gateway of account “%1” refused a repeat (%2), but an earlier attempt may have been taken. Mend the cause, settle these rows by hand, then continue.</source>
        <translation>Шлюз учётной записи «%1» отклонил повтор (%2), но прежняя попытка могла быть принята. Устраните причину, решите вручную, что с этими строками, и продолжите.</translation>
    </message>
    <message>
        <source>The gateway refused the whole document of account “%1”: %2. Nobody in it was sent anything.</source>
        <translation>Шлюз отклонил весь запрос учётной записи «%1»: %2. Никому из него ничего не отправлено.</translation>
    </message>
    <message>
        <source>The gateway %1 says that it is asked too often. Continue in a minute.</source>
        <translation>Шлюз %1 сообщает, что к нему обращаются слишком часто. Продолжите через минуту.</translation>
    </message>
    <message>
        <source>The workspace %1 is in use by another program. Wait for it to end, or close it.</source>
        <translation>Рабочая папка %1 занята другой программой. Дождитесь, пока та закончит, или закройте её.</translation>
    </message>
    <message>
        <source>The workspace %1 was written by a newer Heliograph. Install that version; nothing was changed.</source>
        <translation>Рабочая папка %1 записана более новой версией Heliograph. Ничего не изменено; установите ту версию.</translation>
    </message>
    <message>
        <source>The workspace %1 can&apos;t be read or written: %2. Check the folder&apos;s permissions.</source>
        <translation>Рабочую папку %1 не удаётся прочитать или записать: %2. Проверьте права доступа к ней.</translation>
    </message>
    <message>
        <source>The workspace %1 lies on a network drive, where it can&apos;t be kept safe. Choose a folder on this computer.</source>
        <translation>Рабочая папка %1 лежит на сетевом диске, где её сохранность не гарантирована. Выберите папку на этом компьютере.</translation>
    </message>
    <message>
        <source>The workspace %1 is damaged. Restore a backup with “restore”.</source>
        <translation>Рабочая папка %1 повреждена. Восстановите её из резервной копии командой restore.</translation>
    </message>
    <message>
        <source>The workspace %1 already has data. Add --replace to keep it aside and put the backup in its place.</source>
        <translation>В рабочей папке %1 уже есть данные. Добавьте --replace, чтобы отложить их в сторону и поставить на их место резервную копию.</translation>
    </message>
    <message>
        <source>The disk with %1 is full. Free some space and continue; nothing is lost.</source>
        <translation>Диск, на котором лежит %1, заполнен. Ничего не потеряно; освободите место и продолжите.</translation>
    </message>
    <message>
        <source>The workspace could not be used. Sending stopped; what was known is kept. Continue after checking the disk.</source>
        <translation>С рабочей папкой не удалось работать. Отправка остановлена; всё, что было известно, сохранено. Проверьте диск и продолжите.</translation>
    </message>
    <message>
        <source>Another program is working on %1. Wait for it, or pause it there.</source>
        <translation>Занято другой программой: %1. Дождитесь её или приостановите работу в ней.</translation>
    </message>
    <message>
        <source>Campaign %1 was begun on another computer. If that one will not go on with it, take it over with --take-over.</source>
        <translation>Рассылка %1 начата на другом компьютере. Если он её не продолжит, примите её на себя: --take-over.</translation>
    </message>
    <message>
        <source>%2 of these recipients were already sent this same message within 24 hours. Nothing was sent. Use --skip-repeats to leave them out or --allow-repeats to send again.</source>
        <translation>Это же сообщение за последние 24 часа уже отправлялось; таких получателей: %2. Ничего не отправлено. Чтобы пропустить их, добавьте --skip-repeats; чтобы отправить ещё раз, --allow-repeats.</translation>
    </message>
    <message>
        <source>This is more than the limit that was set (%2). Nothing was sent.</source>
        <translation>Это больше заданного предела (%2). Ничего не отправлено.</translation>
    </message>
    <message>
        <source>It is outside the hours in which sending is allowed. Continue later.</source>
        <translation>Сейчас не те часы, в которые разрешено отправлять. Продолжите позже.</translation>
    </message>
    <message>
        <source>The address %1 is not encrypted, so login and texts could be read on the way. Use https, or allow it with --allow-http.</source>
        <translation>Соединение с %1 не шифруется, поэтому логин и тексты могут прочитать по дороге. Используйте https или разрешите это: --allow-http.</translation>
    </message>
    <message>
        <source>Interrupted. The campaign is paused and can be resumed.</source>
        <translation>Прервано. Рассылка приостановлена, её можно продолжить.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Отменено.</translation>
    </message>
    <message>
        <source>The file %1 is damaged: %2. Open it in the program it came from and save it anew.</source>
        <translation>Файл %1 повреждён: %2. Откройте его в программе, из которой он взят, и сохраните заново.</translation>
    </message>
    <message>
        <source>The gateway %1 can&apos;t be reached. Check the network and the address, then try again; a campaign goes on where it was and sends nobody anything twice.</source>
        <translation>Шлюз %1 недоступен. Проверьте сеть и адрес и повторите; рассылка продолжится с того же места и никому не отправит дважды.</translation>
    </message>
    <message>
        <source>Account “%1” is still needed by campaign %2, which isn&apos;t finished. Finish or cancel that campaign first.</source>
        <translation>Учётная запись «%1» ещё нужна рассылке %2, которая не завершена. Сначала завершите или отмените её.</translation>
    </message>
    <message>
        <source>Recipients in the state “%2” may have got the message already. Add --accept-repeats to send to them all the same.</source>
        <translation>Получатели в состоянии «%2», возможно, уже получили сообщение. Чтобы всё равно отправить им, добавьте --accept-repeats.</translation>
    </message>
    <message>
        <source>Recipients in the state “%2” can&apos;t be retried.</source>
        <translation>Получателям в состоянии «%2» повторить отправку нельзя.</translation>
    </message>
</context>
<context>
    <name>Grid</name>
    <message>
        <source>The request left, its answer was lost. The gateway may have the message or not. Heliograph asks again with the same number, so it can&apos;t be sent twice. You need do nothing.</source>
        <translation>Запрос ушёл, но ответ потерян. Сообщение у шлюза может быть, а может и не быть. Heliograph спросит ещё раз под тем же номером, поэтому дважды оно не отправится. Делать ничего не нужно.</translation>
    </message>
    <message>
        <source>The gateway may have the message or not. Heliograph asks it for a report and does not send again. You need do nothing.</source>
        <translation>Сообщение у шлюза может быть, а может и не быть. Heliograph запрашивает отчёт и больше его не отправляет. Делать ничего не нужно.</translation>
    </message>
    <message>
        <source>The gateway may have the message or not, and asking again would not be safe. Look in the gateway&apos;s cabinet, then decide with “heliograph-cli campaign settle”.</source>
        <translation>Сообщение у шлюза может быть, а может и не быть, и спрашивать ещё раз небезопасно. Посмотрите в личном кабинете шлюза и решите командой heliograph-cli campaign settle.</translation>
    </message>
    <message>
        <source>waits for your decision</source>
        <translation>ждёт вашего решения</translation>
    </message>
    <message>
        <source>will be asked again %1</source>
        <translation>шлюз будет спрошен ещё раз: %1</translation>
    </message>
    <message>
        <source>Written down here and waiting for its turn; nothing has left this computer.</source>
        <translation>Записано здесь и ждёт своей очереди; с этого компьютера ещё ничего не ушло.</translation>
    </message>
    <message>
        <source>On its way to the gateway; the answer comes within seconds.</source>
        <translation>На пути к шлюзу; ответ придёт через несколько секунд.</translation>
    </message>
    <message>
        <source>The gateway has taken it; the report from the phone is still to come. Nothing to do.</source>
        <translation>Шлюз его принял; отчёт с телефона ещё придёт. Делать ничего не нужно.</translation>
    </message>
    <message>
        <source>The gateway keeps it until the account is topped up and then sends it by itself. Top up; don&apos;t send it again.</source>
        <translation>Шлюз держит его до пополнения счёта и потом отправит сам. Пополните счёт; не отправляйте ещё раз.</translation>
    </message>
    <message>
        <source>The gateway refused it. It was not sent.</source>
        <translation>Шлюз его отклонил. Оно не отправлено.</translation>
    </message>
    <message>
        <source>This row can&apos;t be sent. Correct it in the file.</source>
        <translation>Эту строку нельзя отправить. Исправьте её в файле.</translation>
    </message>
    <message>
        <source>Left out on purpose.</source>
        <translation>Пропущено намеренно.</translation>
    </message>
    <message>
        <source>You stopped it before it was sent.</source>
        <translation>Вы остановили его до отправки.</translation>
    </message>
    <message>
        <source>The phone has received it.</source>
        <translation>Телефон его получил.</translation>
    </message>
    <message>
        <source>It was opened in Viber.</source>
        <translation>Его открыли в Viber.</translation>
    </message>
    <message>
        <source>The network could not deliver it.</source>
        <translation>Сеть не смогла его доставить.</translation>
    </message>
    <message>
        <source>The phone could not be reached in time. Retrying later often works.</source>
        <translation>Телефон был недоступен, и срок истёк. Часто помогает повтор позже.</translation>
    </message>
    <message>
        <source>It was sent, and the network never reported the end. It may have arrived. Retry only if a second copy does no harm.</source>
        <translation>Оно отправлено, но сеть так и не сообщила, чем кончилось. Возможно, оно дошло. Повторяйте, только если вторая копия не повредит.</translation>
    </message>
    <message>
        <source>charged: no</source>
        <translation>деньги не списаны</translation>
    </message>
    <message>
        <source>charged: not known yet</source>
        <translation>списаны ли деньги, пока неизвестно</translation>
    </message>
    <message>
        <source>charged: when it goes out</source>
        <translation>деньги спишутся при отправке</translation>
    </message>
    <message>
        <source>charged: not known</source>
        <translation>списаны ли деньги, неизвестно</translation>
    </message>
    <message>
        <source>charged: yes</source>
        <translation>деньги списаны</translation>
    </message>
    <message>
        <source>charged: usually yes</source>
        <translation>деньги обычно списываются</translation>
    </message>
    <message>
        <source>Handed to the gateway: %1</source>
        <translation>Передано шлюзу: %1</translation>
    </message>
    <message>
        <source>Found under way after an interruption: %1</source>
        <translation>После сбоя найдено в пути: %1</translation>
    </message>
    <message>
        <source>The gateway reported: %1</source>
        <translation>Шлюз сообщил: %1</translation>
    </message>
    <message>
        <source>Settled by hand: %1</source>
        <translation>Решено вручную: %1</translation>
    </message>
    <message>
        <source>Cancelled before it was sent</source>
        <translation>Отменено до отправки</translation>
    </message>
    <message>
        <source>The workspace was restored or copied: %1</source>
        <translation>Рабочая папка восстановлена или скопирована: %1</translation>
    </message>
    <message>
        <source>Kept back: %1</source>
        <translation>Придержано: %1</translation>
    </message>
    <message>
        <source>Asking ended: %1</source>
        <translation>Опрос закончен: %1</translation>
    </message>
</context>
<context>
    <name>ListSource</name>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
</context>
<context>
    <name>MessageWarning</name>
    <message>
        <source>The Viber text is longer than 1000 characters.</source>
        <translation>Текст для Viber длиннее 1000 символов.</translation>
    </message>
    <message>
        <source>The text of the Viber button is longer than 19 characters.</source>
        <translation>Надпись на кнопке Viber длиннее 19 символов.</translation>
    </message>
    <message>
        <source>The Viber button has a text but no link.</source>
        <translation>У кнопки Viber есть надпись, но нет ссылки.</translation>
    </message>
    <message>
        <source>The Viber button has a link but no text.</source>
        <translation>У кнопки Viber есть ссылка, но нет надписи.</translation>
    </message>
    <message>
        <source>A Viber picture needs a button with text and link.</source>
        <translation>К картинке Viber нужна кнопка с надписью и ссылкой.</translation>
    </message>
    <message>
        <source>The text has the characters \n, which the gateway may turn into a line break.</source>
        <translation>В тексте есть символы \n; шлюз может превратить их в перенос строки.</translation>
    </message>
</context>
<context>
    <name>PhoneRepair</name>
    <message>
        <source>The cell holds several numbers; the first was taken.</source>
        <translation>В ячейке несколько номеров; взят первый.</translation>
    </message>
    <message>
        <source>The number was written with an exponent; its digits were written out.</source>
        <translation>Номер был записан со степенью (вида 7,9E+10); он развёрнут в цифры.</translation>
    </message>
    <message>
        <source>The zero behind the decimal point was removed.</source>
        <translation>Убран ноль после десятичного знака.</translation>
    </message>
    <message>
        <source>The letter O was read as zero.</source>
        <translation>Буква О прочитана как ноль.</translation>
    </message>
    <message>
        <source>The prefix for calls inside the country was replaced by the country code.</source>
        <translation>Префикс для звонков внутри страны заменён кодом страны.</translation>
    </message>
    <message>
        <source>The missing country code was added.</source>
        <translation>Добавлен недостающий код страны.</translation>
    </message>
    <message>
        <source>The prefix for calls abroad was removed.</source>
        <translation>Убран префикс для звонков за границу.</translation>
    </message>
    <message>
        <source>Unusual digits were replaced by plain ones.</source>
        <translation>Необычные цифры заменены обычными.</translation>
    </message>
    <message>
        <source>Apostrophes or quotation marks were removed.</source>
        <translation>Убраны апострофы или кавычки.</translation>
    </message>
    <message>
        <source>No-break spaces or invisible characters were removed.</source>
        <translation>Убраны неразрывные пробелы или невидимые символы.</translation>
    </message>
    <message>
        <source>What stood beside the number was left out.</source>
        <translation>Лишнее рядом с номером отброшено.</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>The row has no phone number.</source>
        <translation>В строке нет номера телефона.</translation>
    </message>
    <message>
        <source>This is not a phone number.</source>
        <translation>Это не номер телефона.</translation>
    </message>
    <message>
        <source>The phone number has too few digits.</source>
        <translation>В номере телефона слишком мало цифр.</translation>
    </message>
    <message>
        <source>The phone number has too many digits.</source>
        <translation>В номере телефона слишком много цифр.</translation>
    </message>
    <message>
        <source>The cell holds several numbers; the first was taken.</source>
        <translation>В ячейке несколько номеров; взят первый.</translation>
    </message>
    <message>
        <source>The column “%1” is empty in this row and the text has no default for it.</source>
        <translation>Столбец «%1» в этой строке пуст, а запасного значения в тексте нет.</translation>
    </message>
    <message>
        <source>The message would have no text.</source>
        <translation>Сообщение получилось бы без текста.</translation>
    </message>
    <message>
        <source>The message is longer than the number of parts that was allowed.</source>
        <translation>В сообщении больше частей, чем разрешено.</translation>
    </message>
    <message>
        <source>The time in this row can&apos;t be read.</source>
        <translation>Время в этой строке не удаётся прочитать.</translation>
    </message>
    <message>
        <source>The time in this row has already passed.</source>
        <translation>Время в этой строке уже прошло.</translation>
    </message>
    <message>
        <source>The sender is longer than allowed or has characters that are not allowed.</source>
        <translation>Имя отправителя длиннее, чем можно, или в нём есть недопустимые символы.</translation>
    </message>
    <message>
        <source>A part of the message is missing in this row.</source>
        <translation>В этой строке не хватает части сообщения.</translation>
    </message>
    <message>
        <source>The same number stands in an earlier row.</source>
        <translation>Тот же номер есть в строке выше.</translation>
    </message>
    <message>
        <source>The number is on the stop list.</source>
        <translation>Номер в стоп-листе.</translation>
    </message>
    <message>
        <source>This number was sent the same message within 24 hours.</source>
        <translation>На этот номер за последние 24 часа уже отправлялось то же сообщение.</translation>
    </message>
    <message>
        <source>The gateway itself has run out of messages. Ask its manager.</source>
        <translation>У самого шлюза кончились сообщения. Обратитесь к его менеджеру.</translation>
    </message>
    <message>
        <source>The account has run out of messages. Top it up.</source>
        <translation>На счёте кончились сообщения. Пополните его.</translation>
    </message>
    <message>
        <source>The gateway has blocked the account.</source>
        <translation>Шлюз заблокировал учётную запись.</translation>
    </message>
    <message>
        <source>The gateway says that the phone number is missing.</source>
        <translation>Шлюз сообщает, что номер телефона не указан.</translation>
    </message>
    <message>
        <source>The number is on the gateway&apos;s stop list.</source>
        <translation>Номер в стоп-листе шлюза.</translation>
    </message>
    <message>
        <source>This destination is closed for your account.</source>
        <translation>Это направление закрыто для вашей учётной записи.</translation>
    </message>
    <message>
        <source>This destination is closed.</source>
        <translation>Это направление закрыто.</translation>
    </message>
    <message>
        <source>The gateway keeps the message until the account is topped up. It will then be sent; don&apos;t send it again.</source>
        <translation>Шлюз держит сообщение до пополнения счёта. После этого оно будет отправлено; не отправляйте его ещё раз.</translation>
    </message>
    <message>
        <source>A moderator of the gateway rejected the text.</source>
        <translation>Модератор шлюза отклонил текст.</translation>
    </message>
    <message>
        <source>The gateway says that the sender is missing.</source>
        <translation>Шлюз сообщает, что отправитель не указан.</translation>
    </message>
    <message>
        <source>The sender is longer than 11 characters or 15 digits.</source>
        <translation>Имя отправителя длиннее 11 символов или 15 цифр.</translation>
    </message>
    <message>
        <source>The gateway says that the number has 15 digits or more.</source>
        <translation>Шлюз сообщает, что в номере 15 цифр или больше.</translation>
    </message>
    <message>
        <source>The gateway says that the text is missing.</source>
        <translation>Шлюз сообщает, что текста нет.</translation>
    </message>
    <message>
        <source>The gateway says that the link is missing.</source>
        <translation>Шлюз сообщает, что ссылки нет.</translation>
    </message>
    <message>
        <source>A business card needs a name and at least one more field.</source>
        <translation>В визитке нужны имя и ещё хотя бы одно поле.</translation>
    </message>
    <message>
        <source>The gateway doesn&apos;t know this sender.</source>
        <translation>Шлюз не знает этого отправителя.</translation>
    </message>
    <message>
        <source>The sender is not approved by the gateway yet.</source>
        <translation>Шлюз ещё не одобрил этого отправителя.</translation>
    </message>
    <message>
        <source>The gateway says that this message was already sent.</source>
        <translation>Шлюз сообщает, что это сообщение уже отправлено.</translation>
    </message>
    <message>
        <source>The gateway says that the balance or the number is wrong.</source>
        <translation>Шлюз сообщает, что дело в балансе или в номере.</translation>
    </message>
    <message>
        <source>The gateway says that there were too many messages at once.</source>
        <translation>Шлюз сообщает, что сообщений сразу слишком много.</translation>
    </message>
    <message>
        <source>The gateway says that the same request came twice within a minute.</source>
        <translation>Шлюз сообщает, что один и тот же запрос пришёл дважды за минуту.</translation>
    </message>
    <message>
        <source>The gateway answered: %1</source>
        <translation>Шлюз ответил: %1</translation>
    </message>
    <message>
        <source>The gateway doesn&apos;t know this message&apos;s number.</source>
        <translation>Шлюз не знает номера этого сообщения.</translation>
    </message>
    <message>
        <source>The gateway could not read the document.</source>
        <translation>Шлюз не смог прочитать запрос.</translation>
    </message>
    <message>
        <source>The gateway refused login or password.</source>
        <translation>Шлюз не принял логин или пароль.</translation>
    </message>
    <message>
        <source>The gateway says that the account is locked.</source>
        <translation>Шлюз сообщает, что учётная запись заблокирована.</translation>
    </message>
    <message>
        <source>The gateway says that it got no data. The address may need a slash or https.</source>
        <translation>Шлюз сообщает, что данных не получил. Возможно, в адресе не хватает косой черты или https.</translation>
    </message>
    <message>
        <source>The gateway has no such address base.</source>
        <translation>Такой адресной базы у шлюза нет.</translation>
    </message>
    <message>
        <source>The gateway could not read a date.</source>
        <translation>Шлюз не смог прочитать дату.</translation>
    </message>
    <message>
        <source>The gateway doesn&apos;t know this operator.</source>
        <translation>Шлюз не знает такого оператора связи.</translation>
    </message>
    <message>
        <source>The gateway could not take the file.</source>
        <translation>Шлюз не смог принять файл.</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer was lost, so it isn&apos;t known whether the message was taken.</source>
        <translation>Ответ шлюза потерян, поэтому неизвестно, принято ли сообщение.</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer said nothing about this recipient.</source>
        <translation>В ответе шлюза об этом получателе ничего нет.</translation>
    </message>
    <message>
        <source>The gateway took the message but gave no number, so its delivery can&apos;t be followed.</source>
        <translation>Шлюз принял сообщение, но не дал ему номера, поэтому проследить доставку нельзя.</translation>
    </message>
    <message>
        <source>The gateway answered with an error and a number at once; its status is being asked.</source>
        <translation>Шлюз сообщил и об ошибке, и номер сообщения; его состояние сейчас выясняется.</translation>
    </message>
    <message>
        <source>The gateway gave a number that belongs to another message. Ask the gateway before you send again.</source>
        <translation>Шлюз дал номер, который принадлежит другому сообщению. Уточните у шлюза, прежде чем отправлять ещё раз.</translation>
    </message>
    <message>
        <source>The repeat was refused, but an earlier attempt may have been taken. Decide by hand.</source>
        <translation>Повтор отклонён, но прежняя попытка могла быть принята. Решите вручную.</translation>
    </message>
    <message>
        <source>The gateway was asked five times and never answered readably. Decide by hand.</source>
        <translation>Шлюз спросили пять раз, и он ни разу не дал понятного ответа. Решите вручную.</translation>
    </message>
    <message>
        <source>Too much time has passed for the gateway to recognise a repeat. Decide by hand.</source>
        <translation>Прошло слишком много времени, и шлюз уже не узнает повтор. Решите вручную.</translation>
    </message>
    <message>
        <source>The account was changed since the first attempt. Decide by hand.</source>
        <translation>После первой попытки учётную запись изменили. Решите вручную.</translation>
    </message>
    <message>
        <source>The time for this message has passed. Decide by hand.</source>
        <translation>Время этого сообщения прошло. Решите вручную.</translation>
    </message>
    <message>
        <source>This gateway can&apos;t recognise a repeat, so it is not asked again. Decide by hand.</source>
        <translation>Этот шлюз не умеет узнавать повторы, поэтому его больше не спрашивают. Решите вручную.</translation>
    </message>
    <message>
        <source>The campaign was cancelled.</source>
        <translation>Рассылка отменена.</translation>
    </message>
    <message>
        <source>The attempt was broken off, so it isn&apos;t known whether the message was taken.</source>
        <translation>Попытка прервана, поэтому неизвестно, принято ли сообщение.</translation>
    </message>
    <message>
        <source>Settled by hand: it was sent.</source>
        <translation>Решено вручную: отправлено.</translation>
    </message>
    <message>
        <source>Settled by hand: it was not sent.</source>
        <translation>Решено вручную: не отправлено.</translation>
    </message>
    <message>
        <source>No report came in the time we ask for one.</source>
        <translation>За время, пока программа спрашивает об отчёте, он не пришёл.</translation>
    </message>
    <message>
        <source>The gateway refused the whole document; this message was not sent.</source>
        <translation>Шлюз отклонил весь запрос; это сообщение не отправлено.</translation>
    </message>
    <message>
        <source>The campaign was cancelled, but the gateway keeps this message and may still send it.</source>
        <translation>Рассылка отменена, но это сообщение осталось у шлюза, и он ещё может его отправить.</translation>
    </message>
    <message>
        <source>What would be sent is no longer what was confirmed, so it was not sent.</source>
        <translation>Сообщение уже не такое, какое было подтверждено, поэтому оно не отправлено.</translation>
    </message>
    <message>
        <source>The spreadsheet has rounded this number, so its last digits are lost. Format the column as text and write it again.</source>
        <translation>Таблица округлила этот номер, и его последние цифры потеряны. Сделайте формат столбца текстовым и впишите номер заново.</translation>
    </message>
    <message>
        <source>The workspace was restored or copied, so this message may have been sent already; it counts as unknown.</source>
        <translation>Рабочая папка восстановлена или скопирована, и это сообщение, возможно, уже отправлено; его судьба считается неизвестной.</translation>
    </message>
</context>
<context>
    <name>RecipientState</name>
    <message>
        <source>Ready</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Отправляется</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Held by the gateway</source>
        <translation>Отложено шлюзом</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Неверные данные</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Доставлено</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Прочитано</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Не доставлено</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Истёк срок</translation>
    </message>
    <message>
        <source>No report</source>
        <translation>Нет отчёта</translation>
    </message>
</context>
<context>
    <name>ReplyReader</name>
    <message>
        <source>Something stood before the answer; it was ignored.</source>
        <translation>Перед ответом было что-то лишнее; это пропущено.</translation>
    </message>
    <message>
        <source>Something stood behind the answer; it was ignored.</source>
        <translation>После ответа было что-то лишнее; это пропущено.</translation>
    </message>
    <message>
        <source>The answer held several documents; all were read.</source>
        <translation>В ответе было несколько документов; прочитаны все.</translation>
    </message>
    <message>
        <source>The answer held entries and an error at once: %1</source>
        <translation>В ответе были и записи, и ошибка: %1</translation>
    </message>
    <message>
        <source>The gateway answered with HTTP status %1.</source>
        <translation>Шлюз ответил с кодом HTTP %1.</translation>
    </message>
    <message>
        <source>An entry has no number, so it can&apos;t be matched to a recipient: %1</source>
        <translation>У записи нет номера, поэтому неизвестно, к какому получателю она относится: %1</translation>
    </message>
    <message>
        <source>An entry has the number %1, which was not asked for.</source>
        <translation>У записи номер %1, о котором не спрашивали.</translation>
    </message>
    <message>
        <source>The number %1 stands in the answer more than once.</source>
        <translation>Номер %1 встречается в ответе больше одного раза.</translation>
    </message>
</context>
<context>
    <name>RequestReader</name>
    <message>
        <source>unknown message type</source>
        <translation>неизвестный вид сообщения</translation>
    </message>
    <message>
        <source>unreadable date</source>
        <translation>дату не удаётся прочитать</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation>слишком глубокая вложенность</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>он слишком большой</translation>
    </message>
    <message>
        <source>the document is no request</source>
        <translation>это не запрос</translation>
    </message>
    <message>
        <source>unknown element “%1”</source>
        <translation>неизвестный элемент «%1»</translation>
    </message>
    <message>
        <source>the document asks for two things at once</source>
        <translation>в документе два разных запроса сразу</translation>
    </message>
    <message>
        <source>it declares a document type</source>
        <translation>в нём объявлен тип документа</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>строка %1: %2</translation>
    </message>
</context>
<context>
    <name>SheetProblem</name>
    <message>
        <source>an ODS spreadsheet</source>
        <translation>таблица ODS</translation>
    </message>
    <message>
        <source>an old XLS file</source>
        <translation>файл старого формата XLS</translation>
    </message>
    <message>
        <source>a binary XLSB workbook</source>
        <translation>двоичная книга XLSB</translation>
    </message>
    <message>
        <source>protected with a password</source>
        <translation>под паролем</translation>
    </message>
    <message>
        <source>a text document</source>
        <translation>текстовый документ</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>презентация</translation>
    </message>
    <message>
        <source>a ZIP archive without a workbook</source>
        <translation>архив ZIP, в котором нет таблицы</translation>
    </message>
    <message>
        <source>an old office document</source>
        <translation>документ старого офисного формата</translation>
    </message>
    <message>
        <source>a vCard file</source>
        <translation>файл vCard</translation>
    </message>
    <message>
        <source>a web page (HTML)</source>
        <translation>веб-страница (HTML)</translation>
    </message>
    <message>
        <source>an XML document</source>
        <translation>документ XML</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>документ PDF</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>картинка</translation>
    </message>
    <message>
        <source>a text document (RTF)</source>
        <translation>текстовый документ (RTF)</translation>
    </message>
    <message>
        <source>a packed archive</source>
        <translation>архив</translation>
    </message>
    <message>
        <source>not a table</source>
        <translation>не таблица</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>это папка</translation>
    </message>
    <message>
        <source>its end or its table of contents is missing</source>
        <translation>нет его конца или оглавления</translation>
    </message>
    <message>
        <source>a part of it can&apos;t be unpacked</source>
        <translation>одну из его частей не удаётся распаковать</translation>
    </message>
    <message>
        <source>a part of it is missing</source>
        <translation>одной из его частей нет</translation>
    </message>
    <message>
        <source>its contents are garbled</source>
        <translation>его содержимое испорчено</translation>
    </message>
    <message>
        <source>it has no sheets</source>
        <translation>в нём нет листов</translation>
    </message>
    <message>
        <source>it names a column beyond the last one</source>
        <translation>в нём указан столбец за последним возможным</translation>
    </message>
    <message>
        <source>it names a row beyond the last one</source>
        <translation>в нём указана строка за последней возможной</translation>
    </message>
    <message>
        <source>a line of it is too long</source>
        <translation>одна из его строк слишком длинная</translation>
    </message>
    <message>
        <source>it would unpack to an enormous size</source>
        <translation>после распаковки он стал бы огромным</translation>
    </message>
    <message>
        <source>it declares a document type</source>
        <translation>в нём объявлен тип документа</translation>
    </message>
    <message>
        <source>it refers to something outside itself</source>
        <translation>он ссылается на что-то вне себя</translation>
    </message>
    <message>
        <source>it has too many parts</source>
        <translation>в нём слишком много частей</translation>
    </message>
    <message>
        <source>a cell of it is enormous</source>
        <translation>одна из его ячеек слишком велика</translation>
    </message>
    <message>
        <source>%1 (sheet “%2”)</source>
        <translation>%1 (лист «%2»)</translation>
    </message>
    <message>
        <source>%1 (sheet “%2”, row %3)</source>
        <translation>%1 (лист «%2», строка %3)</translation>
    </message>
</context>
<context>
    <name>StateGroup</name>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ожидают</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Отложены</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Доставлены</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Не удалось</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Не взяты</translation>
    </message>
    <message>
        <source>This campaign has no recipients.</source>
        <translation>В этой рассылке нет получателей.</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>Никто не ожидает.</translation>
    </message>
    <message>
        <source>Nothing is held by the gateway.</source>
        <translation>Шлюз ничего не отложил.</translation>
    </message>
    <message>
        <source>Nothing is reported as delivered yet.</source>
        <translation>Отчётов о доставке ещё нет.</translation>
    </message>
    <message>
        <source>Nobody failed.</source>
        <translation>Неудач нет.</translation>
    </message>
    <message>
        <source>Nothing is unknown.</source>
        <translation>Неизвестного нет.</translation>
    </message>
    <message>
        <source>Nobody is left out.</source>
        <translation>Все строки взяты.</translation>
    </message>
</context>
<context>
    <name>StateWords</name>
    <message>
        <source>absent or out of coverage</source>
        <translation>абонент недоступен или вне сети</translation>
    </message>
    <message>
        <source>barred</source>
        <translation>приём сообщений запрещён</translation>
    </message>
    <message>
        <source>unknown subscriber</source>
        <translation>такого абонента нет</translation>
    </message>
    <message>
        <source>memory full</source>
        <translation>память телефона заполнена</translation>
    </message>
    <message>
        <source>equipment protocol error</source>
        <translation>ошибка протокола в оборудовании</translation>
    </message>
    <message>
        <source>teleservice not provisioned</source>
        <translation>услуга абоненту не подключена</translation>
    </message>
    <message>
        <source>facility not supported</source>
        <translation>услуга не поддерживается</translation>
    </message>
    <message>
        <source>subscriber busy</source>
        <translation>абонент занят</translation>
    </message>
    <message>
        <source>roaming restriction</source>
        <translation>ограничение в роуминге</translation>
    </message>
    <message>
        <source>timeout</source>
        <translation>истекло время ожидания</translation>
    </message>
    <message>
        <source>routing error in the signalling network</source>
        <translation>ошибка маршрута в сети оператора</translation>
    </message>
    <message>
        <source>internal failure</source>
        <translation>внутренний сбой</translation>
    </message>
    <message>
        <source>failure of the message centre</source>
        <translation>сбой центра сообщений</translation>
    </message>
</context>
<context>
    <name>WorkspaceLock</name>
    <message>
        <source>campaign %1</source>
        <translation>рассылка %1</translation>
    </message>
    <message>
        <source>account “%1”</source>
        <translation>учётная запись «%1»</translation>
    </message>
    <message>
        <source>an import</source>
        <translation>загрузка списка</translation>
    </message>
</context>
<context>
    <name>heliograph::CampaignListModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipients</source>
        <translation>
            <numerusform>%Ln получатель</numerusform>
            <numerusform>%Ln получателя</numerusform>
            <numerusform>%Ln получателей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::DetailsPane</name>
    <message>
        <source>Choose a row to see what happened to it.</source>
        <translation>Выберите строку, чтобы увидеть, что с ней произошло.</translation>
    </message>
    <message>
        <source>What happened to this row</source>
        <translation>Что произошло с этой строкой</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Строка %1</translation>
    </message>
    <message>
        <source>Written to the ledger; nothing has happened yet.</source>
        <translation>Записано в журнал; пока ничего не произошло.</translation>
    </message>
    <message>
        <source>Handed to the gateway; its answer is awaited.</source>
        <translation>Передано шлюзу; ждём его ответа.</translation>
    </message>
    <message>
        <source>Next: asked again with the same number</source>
        <translation>Дальше: шлюз будет спрошен ещё раз под тем же номером</translation>
    </message>
</context>
<context>
    <name>heliograph::EmptyPage</name>
    <message>
        <source>Try it without a gateway account: a practice run on this computer</source>
        <translation>Попробуйте без учётной записи у шлюза: учебная рассылка на этом компьютере</translation>
    </message>
    <message>
        <source>Or send your first campaign from a spreadsheet</source>
        <translation>Или отправьте свою первую рассылку из таблицы</translation>
    </message>
    <message>
        <source>No campaigns yet</source>
        <translation>Рассылок ещё нет</translation>
    </message>
    <message>
        <source>Campaigns stand here with every recipient and what became of each, live while they are sent.</source>
        <translation>Здесь будут рассылки: каждый получатель и что с ним стало, прямо по ходу отправки.</translation>
    </message>
    <message>
        <source>Campaign %1 isn&apos;t here</source>
        <translation>Рассылки %1 здесь нет</translation>
    </message>
    <message>
        <source>Choose one of the campaigns on the left.</source>
        <translation>Выберите одну из рассылок слева.</translation>
    </message>
    <message>
        <source>The workspace can&apos;t be shown</source>
        <translation>Рабочую папку не удаётся показать</translation>
    </message>
</context>
<context>
    <name>heliograph::MainWindow</name>
    <message>
        <source>Campaigns</source>
        <translation>Рассылки</translation>
    </message>
</context>
<context>
    <name>heliograph::ProgressCard</name>
    <message numerus="yes">
        <source>%Ln s left</source>
        <translation>
            <numerusform>осталась %Ln секунда</numerusform>
            <numerusform>осталось %Ln секунды</numerusform>
            <numerusform>осталось %Ln секунд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min left</source>
        <translation>
            <numerusform>осталась %Ln минута</numerusform>
            <numerusform>осталось %Ln минуты</numerusform>
            <numerusform>осталось %Ln минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln h left</source>
        <translation>
            <numerusform>остался примерно %Ln час</numerusform>
            <numerusform>осталось примерно %Ln часа</numerusform>
            <numerusform>осталось примерно %Ln часов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipients, nothing handed over yet</source>
        <translation>
            <numerusform>%Ln получатель, шлюзу ещё ничего не передано</numerusform>
            <numerusform>%Ln получателя, шлюзу ещё ничего не передано</numerusform>
            <numerusform>%Ln получателей, шлюзу ещё ничего не передано</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 handed over</source>
        <translation>передано шлюзу %1 из %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/с</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts</source>
        <translation>
            <numerusform>%Ln часть</numerusform>
            <numerusform>%Ln части</numerusform>
            <numerusform>%Ln частей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>%Ln запрос</numerusform>
            <numerusform>%Ln запроса</numerusform>
            <numerusform>%Ln запросов</numerusform>
        </translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Учётная запись %1</translation>
    </message>
</context>
<context>
    <name>heliograph::RecipientModel</name>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Частей</translation>
    </message>
</context>
<context>
    <name>heliograph::RowCopier</name>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Частей</translation>
    </message>
</context>
<context>
    <name>heliograph::SplitBar</name>
    <message>
        <source>%1 of %2 handed over, %3 delivered, %4 failed, %5 unknown</source>
        <translation>передано шлюзу %1 из %2, доставлено %3, не удалось %4, неизвестно %5</translation>
    </message>
</context>
<context>
    <name>heliograph::StatusPage</name>
    <message>
        <source>Phone or any column</source>
        <translation>Телефон или любой столбец</translation>
    </message>
    <message>
        <source>Find rows by digits of the phone or a piece of any column (Ctrl+F)</source>
        <translation>Найти строки по цифрам телефона или части любого столбца (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find rows</source>
        <translation>Найти строки</translation>
    </message>
    <message>
        <source>Status of %1, %2</source>
        <translation>Состояние: %1, %2</translation>
    </message>
    <message>
        <source>This workspace was copied or restored; what can&apos;t be known about this campaign waits for your decision.</source>
        <translation>Эта рабочая папка скопирована или восстановлена; то, чего об этой рассылке знать нельзя, ждёт вашего решения.</translation>
    </message>
    <message>
        <source>Go on with: heliograph-cli campaign resume %1</source>
        <translation>Продолжить: heliograph-cli campaign resume %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>No row has “%1” in its phone or columns.</source>
        <translation>Строк, где в телефоне или столбцах есть «%1», нет.</translation>
    </message>
</context>
</TS>
