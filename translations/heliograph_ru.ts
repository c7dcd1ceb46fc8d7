<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Account</name>
    <message>
        <source>the last check failed</source>
        <translation>последняя проверка не удалась</translation>
    </message>
    <message>
        <source>login refused</source>
        <translation>логин отклонён</translation>
    </message>
    <message>
        <source>locked at the gateway</source>
        <translation>заблокирован на шлюзе</translation>
    </message>
    <message>
        <source>no password</source>
        <translation>нет пароля</translation>
    </message>
    <message>
        <source>certificate not valid</source>
        <translation>сертификат недействителен</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>без шифрования</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>недоступен</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>сообщений: %1</translation>
    </message>
    <message>
        <source>%1: %2 messages</source>
        <translation>%1: %2 сообщений</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>только что</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n мин назад</numerusform>
            <numerusform>%n мин назад</numerusform>
            <numerusform>%n мин назад</numerusform>
        </translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>сегодня %1</translation>
    </message>
    <message>
        <source>another kind</source>
        <translation>другой вид</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Токен</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Токен Bearer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>character reference</source>
        <translation>код символа</translation>
    </message>
    <message>
        <source>line break</source>
        <translation>перевод строки</translation>
    </message>
    <message>
        <source>space</source>
        <translation>пробел</translation>
    </message>
    <message>
        <source>backslash and n</source>
        <translation>обратная черта и n</translation>
    </message>
    <message>
        <source>balance is low</source>
        <translation>мало средств</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>учебный</translation>
    </message>
    <message>
        <source>reachable</source>
        <translation>доступен</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>ещё не проверен</translation>
    </message>
</context>
<context>
    <name>AccountCheck</name>
    <message>
        <source>The gateway answers, encrypted</source>
        <translation>Шлюз отвечает, соединение зашифровано</translation>
    </message>
    <message>
        <source>Certificate valid until %1</source>
        <translation>Сертификат действителен до %1</translation>
    </message>
    <message>
        <source>The gateway answers</source>
        <translation>Шлюз отвечает</translation>
    </message>
    <message>
        <source>It is on this computer, nothing leaves it</source>
        <translation>Он на этом компьютере, ничто его не покидает</translation>
    </message>
    <message>
        <source>The gateway answers, not encrypted</source>
        <translation>Шлюз отвечает, соединение не зашифровано</translation>
    </message>
    <message>
        <source>Anyone on the way could read logins and messages</source>
        <translation>Любой на пути мог бы прочитать логины и сообщения</translation>
    </message>
    <message>
        <source>Balance in messages</source>
        <translation>Баланс в сообщениях</translation>
    </message>
    <message>
        <source>Balance %1</source>
        <translation>Баланс %1</translation>
    </message>
    <message>
        <source>Any sender can be used</source>
        <translation>Подходит любой отправитель</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 approved</source>
        <translation>%1 одобрен</translation>
    </message>
    <message numerus="yes">
        <source>Senders: %n can be used</source>
        <translation>
            <numerusform>Отправители: можно использовать %n</numerusform>
            <numerusform>Отправители: можно использовать %n</numerusform>
            <numerusform>Отправители: можно использовать %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Senders: %1 can be used, %2 can’t</source>
        <translation>Отправители: можно использовать %1, нельзя — %2</translation>
    </message>
    <message>
        <source>Its clock is %1</source>
        <translation>Его часы показывают %1</translation>
    </message>
    <message>
        <source>Its clock is %1 and %2 s ahead</source>
        <translation>Его часы показывают %1 и спешат на %2 с</translation>
    </message>
    <message>
        <source>Its clock is %1 and %2 s behind</source>
        <translation>Его часы показывают %1 и отстают на %2 с</translation>
    </message>
    <message>
        <source>Scheduled times are converted for you</source>
        <translation>Назначенное время пересчитывается за вас</translation>
    </message>
    <message>
        <source>It doesn’t tell its balance</source>
        <translation>Баланс он не сообщает</translation>
    </message>
    <message>
        <source>It doesn’t tell its senders</source>
        <translation>Отправителей он не сообщает</translation>
    </message>
    <message>
        <source>Type the sender as the provider registered it</source>
        <translation>Впишите отправителя так, как его зарегистрировал провайдер</translation>
    </message>
    <message>
        <source>It doesn’t tell its time</source>
        <translation>Своё время он не сообщает</translation>
    </message>
    <message>
        <source>Choose its time zone, else nothing can be scheduled</source>
        <translation>Выберите его часовой пояс, иначе отправку нельзя назначить</translation>
    </message>
    <message>
        <source>It doesn’t tell what became of messages</source>
        <translation>О судьбе сообщений он не сообщает</translation>
    </message>
    <message>
        <source>Rows stay accepted, delivery can’t be known</source>
        <translation>Строки останутся принятыми, узнать о доставке нельзя</translation>
    </message>
    <message>
        <source>Its certificate is not valid: expired on %1. Nothing was sent. Ask the provider.</source>
        <translation>Сертификат недействителен: истёк %1. Ничего не передано. Обратитесь к провайдеру.</translation>
    </message>
    <message>
        <source>Its certificate is not valid. Nothing was sent. Ask the provider.</source>
        <translation>Сертификат недействителен. Ничего не передано. Обратитесь к провайдеру.</translation>
    </message>
    <message>
        <source>Its certificate is not valid: %1. Nothing was sent. Ask the provider.</source>
        <translation>Сертификат недействителен: %1. Ничего не передано. Обратитесь к провайдеру.</translation>
    </message>
    <message>
        <source>The gateway can’t be found. Is the address right?</source>
        <translation>Шлюз не найден. Верен ли адрес?</translation>
    </message>
    <message>
        <source>The gateway doesn’t answer. Is the address right?</source>
        <translation>Шлюз не отвечает. Верен ли адрес?</translation>
    </message>
    <message>
        <source>Login or password is wrong.</source>
        <translation>Неверный логин или пароль.</translation>
    </message>
    <message>
        <source>The account is locked at the gateway.</source>
        <translation>Счёт заблокирован на шлюзе.</translation>
    </message>
    <message>
        <source>This address sends us elsewhere; use %1 instead.</source>
        <translation>Адрес перенаправляет; укажите %1.</translation>
    </message>
    <message>
        <source>It answers, but not as a gateway of this kind.</source>
        <translation>Отвечает, но не как шлюз этого вида.</translation>
    </message>
    <message>
        <source>The gateway is asked too often. Check again in a minute.</source>
        <translation>Шлюз спрашивают слишком часто. Проверьте через минуту.</translation>
    </message>
    <message>
        <source>There is no password to check with. Enter it.</source>
        <translation>Для проверки нет пароля. Введите его.</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>Проверка остановлена.</translation>
    </message>
    <message>
        <source>Login accepted</source>
        <translation>Логин принят</translation>
    </message>
    <message>
        <source>Repeats are safe</source>
        <translation>Повторы безопасны</translation>
    </message>
    <message>
        <source>A message asked about again is recognised by its number</source>
        <translation>Сообщение, о котором спрашивают снова, шлюз узнаёт по номеру</translation>
    </message>
    <message>
        <source>Repeats are not safe</source>
        <translation>Повторы небезопасны</translation>
    </message>
    <message>
        <source>It may not recognise a message asked about again, so you decide</source>
        <translation>Шлюз может не узнать повтор, поэтому решаете вы</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>flash</source>
        <translation>flash</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>скрытые</translation>
    </message>
    <message>
        <source>Status reports</source>
        <translation>Отчёты о доставке</translation>
    </message>
    <message>
        <source>Viber and Viber → SMS</source>
        <translation>Viber и Viber → SMS</translation>
    </message>
    <message>
        <source>Scheduled messages</source>
        <translation>Отложенная отправка</translation>
    </message>
    <message>
        <source>Business cards</source>
        <translation>Визитки</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Баланс</translation>
    </message>
    <message>
        <source>WAP push</source>
        <translation>WAP push</translation>
    </message>
    <message>
        <source>List of senders</source>
        <translation>Список отправителей</translation>
    </message>
    <message>
        <source>was refused</source>
        <translation>отклонён</translation>
    </message>
    <message>
        <source>is still being checked</source>
        <translation>на проверке</translation>
    </message>
</context>
<context>
    <name>AddressBookStore</name>
    <message>
        <source>There is a book “%1” already.</source>
        <translation>Книга «%1» уже есть.</translation>
    </message>
    <message>
        <source>This book has a column “%1” already.</source>
        <translation>В этой книге уже есть столбец «%1».</translation>
    </message>
</context>
<context>
    <name>CampaignRemoval</name>
    <message numerus="yes">
        <source>Reports are still awaited for %n recipient(s) of this campaign. Remove it when they have come.</source>
        <translation>
            <numerusform>Для %n получателя этой рассылки ещё ожидаются отчёты. Удалите её, когда они придут.</numerusform>
            <numerusform>Для %n получателей этой рассылки ещё ожидаются отчёты. Удалите её, когда они придут.</numerusform>
            <numerusform>Для %n получателей этой рассылки ещё ожидаются отчёты. Удалите её, когда они придут.</numerusform>
        </translation>
    </message>
    <message>
        <source>This campaign retried rows of campaign %1, which has to know whom it was sent to, so that nobody is sent it again. Remove that one first.</source>
        <translation>Эта рассылка повторяла строки рассылки %1: та должна знать, кому отправлено, чтобы никто не получил дважды. Сначала удалите её.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n recipient(s) of this campaign nobody knows whether the message was sent, and nobody could find out any more. This has to be agreed to.</source>
        <translation>
            <numerusform>О %n получателе этой рассылки неизвестно, отправлено ли ему сообщение, и узнать это больше не удастся. На это нужно согласие.</numerusform>
            <numerusform>О %n получателях этой рассылки неизвестно, отправлено ли им сообщение, и узнать это больше не удастся. На это нужно согласие.</numerusform>
            <numerusform>О %n получателях этой рассылки неизвестно, отправлено ли им сообщение, и узнать это больше не удастся. На это нужно согласие.</numerusform>
        </translation>
    </message>
    <message>
        <source>Campaign %1, not sent yet, retries rows of this one and has to know whom others were sent to. Send or remove that one first.</source>
        <translation>Ещё не отправленная рассылка %1 повторяет строки этой и должна знать, кому уже отправили другие. Сначала отправьте или удалите её.</translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s) of this campaign were sent the message within the last day, may have been, or are still to be sent it by the gateway. Removing it has to be agreed to.</source>
        <translation>
            <numerusform>%n получателю этой рассылки сообщение за последние сутки отправлено, возможно, отправлено или шлюз его ещё отправит. На удаление нужно согласие.</numerusform>
            <numerusform>%n получателям этой рассылки сообщение за последние сутки отправлено, возможно, отправлено или шлюз его ещё отправит. На удаление нужно согласие.</numerusform>
            <numerusform>%n получателям этой рассылки сообщение за последние сутки отправлено, возможно, отправлено или шлюз его ещё отправит. На удаление нужно согласие.</numerusform>
        </translation>
    </message>
</context>
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
    <name>CampaignsPage</name>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Flash SMS</source>
        <translation>Flash SMS</translation>
    </message>
    <message>
        <source>Silent SMS</source>
        <translation>Скрытое SMS</translation>
    </message>
    <message>
        <source>WAP push</source>
        <translation>WAP push</translation>
    </message>
    <message>
        <source>Business card</source>
        <translation>Визитка</translation>
    </message>
    <message>
        <source>Viber</source>
        <translation>Viber</translation>
    </message>
    <message>
        <source>Viber → SMS</source>
        <translation>Viber → SMS</translation>
    </message>
    <message>
        <source>SMS → Viber</source>
        <translation>SMS → Viber</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Назначена</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Отправка</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>На паузе</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Завершена</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Остановлена</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Черновики</translation>
    </message>
    <message>
        <source>Waits its turn</source>
        <translation>Ждёт очереди</translation>
    </message>
    <message>
        <source>Another campaign uses the account</source>
        <translation>Счёт занят другой рассылкой</translation>
    </message>
    <message>
        <source>Pausing</source>
        <translation>Приостанавливается</translation>
    </message>
    <message>
        <source>The requests under way are finished</source>
        <translation>Запросы в пути завершаются</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Останавливается</translation>
    </message>
    <message>
        <source>Goes on by itself when the trouble has passed</source>
        <translation>Продолжится сама, когда сбой пройдёт</translation>
    </message>
    <message>
        <source>Sent by another Heliograph on this workspace</source>
        <translation>Её ведёт другой Heliograph в этой рабочей папке</translation>
    </message>
    <message>
        <source>delivered %1 percent, failed %2, unknown %3, accepted %4, still here %5, left out %6</source>
        <translation>доставлено %1 процентов, неудач %2, неизвестно %3, принято %4, ещё здесь %5, не войдут %6</translation>
    </message>
</context>
<context>
    <name>CharacterDoctor</name>
    <message>
        <source>a long dash</source>
        <translation>длинное тире</translation>
    </message>
    <message>
        <source>a no-break space</source>
        <translation>неразрывный пробел</translation>
    </message>
    <message>
        <source>a narrow no-break space</source>
        <translation>узкий неразрывный пробел</translation>
    </message>
    <message>
        <source>an invisible space</source>
        <translation>невидимый пробел</translation>
    </message>
    <message>
        <source>an angle quote</source>
        <translation>кавычка-ёлочка</translation>
    </message>
    <message>
        <source>a curly quote</source>
        <translation>фигурная кавычка</translation>
    </message>
    <message>
        <source>a curly apostrophe</source>
        <translation>фигурный апостроф</translation>
    </message>
    <message>
        <source>three dots in one character</source>
        <translation>три точки одним знаком</translation>
    </message>
    <message>
        <source>a Cyrillic letter</source>
        <translation>кириллическая буква</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Replace with a space</source>
        <translation>Заменить пробелом</translation>
    </message>
    <message>
        <source>Replace with “%1”</source>
        <translation>Заменить на «%1»</translation>
    </message>
    <message>
        <source>%1 turns the whole text into Unicode</source>
        <translation>%1 переводит весь текст в Юникод</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) together turn the text into Unicode</source>
        <translation>
            <numerusform>%n знак переводит текст в Юникод</numerusform>
            <numerusform>%n знака вместе переводят текст в Юникод</numerusform>
            <numerusform>%n знаков вместе переводят текст в Юникод</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace them all</source>
        <translation>Заменить все</translation>
    </message>
    <message>
        <source>Latin letters for Cyrillic ones make the text shorter</source>
        <translation>Латиница вместо кириллицы делает текст короче</translation>
    </message>
    <message>
        <source>Write in Latin letters</source>
        <translation>Написать латиницей</translation>
    </message>
    <message numerus="yes">
        <source>Then %n character(s) less would save the last part</source>
        <translation>
            <numerusform>Тогда ещё на %n знак короче, и последней части не будет</numerusform>
            <numerusform>Тогда ещё на %n знака короче, и последней части не будет</numerusform>
            <numerusform>Тогда ещё на %n знаков короче, и последней части не будет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) less would save the last part</source>
        <translation>
            <numerusform>На %n знак короче, и последней части не будет</numerusform>
            <numerusform>На %n знака короче, и последней части не будет</numerusform>
            <numerusform>На %n знаков короче, и последней части не будет</numerusform>
        </translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Показать %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipient(s) have nothing in {%1} and will be left out</source>
        <translation>
            <numerusform>У %Ln получателя пусто в {%1}, он не войдёт</numerusform>
            <numerusform>У %Ln получателей пусто в {%1}, они не войдут</numerusform>
            <numerusform>У %Ln получателей пусто в {%1}, они не войдут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipient(s) have nothing in {%1}: nothing is written there</source>
        <translation>
            <numerusform>У %Ln получателя пусто в {%1}: на этом месте ничего не будет</numerusform>
            <numerusform>У %Ln получателей пусто в {%1}: на этом месте ничего не будет</numerusform>
            <numerusform>У %Ln получателей пусто в {%1}: на этом месте ничего не будет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipient(s) have nothing in {%1}: they read “%2”</source>
        <translation>
            <numerusform>У %Ln получателя пусто в {%1}: он прочтёт «%2»</numerusform>
            <numerusform>У %Ln получателей пусто в {%1}: они прочтут «%2»</numerusform>
            <numerusform>У %Ln получателей пусто в {%1}: они прочтут «%2»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <translation>
            <numerusform>%Ln часть</numerusform>
            <numerusform>%Ln части</numerusform>
            <numerusform>%Ln частей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message numerus="yes">
        <source>%Ln duplicates</source>
        <translation>
            <numerusform>%Ln повтор</numerusform>
            <numerusform>%Ln повтора</numerusform>
            <numerusform>%Ln повторов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on the stop list</source>
        <translation>
            <numerusform>%Ln в стоп-листе</numerusform>
            <numerusform>%Ln в стоп-листе</numerusform>
            <numerusform>%Ln в стоп-листе</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invalid</source>
        <translation>
            <numerusform>%Ln с неверными данными</numerusform>
            <numerusform>%Ln с неверными данными</numerusform>
            <numerusform>%Ln с неверными данными</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln пропущен</numerusform>
            <numerusform>%Ln пропущены</numerusform>
            <numerusform>%Ln пропущено</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody gets this text twice</source>
        <translation>Никто не получит этот текст дважды</translation>
    </message>
    <message>
        <source>No one here was sent the same text from “%1” in the last 24 hours</source>
        <translation>За последние 24 часа никто из них не получал этот текст от «%1»</translation>
    </message>
    <message numerus="yes">
        <source>This text from “%1” already went to %Ln of them %2</source>
        <translation>
            <numerusform>Этот текст от «%1» уже ушёл %Ln из них %2</numerusform>
            <numerusform>Этот текст от «%1» уже ушёл %Ln из них %2</numerusform>
            <numerusform>Этот текст от «%1» уже ушёл %Ln из них %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Campaign “%1”, %2. The same text after personalisation, the same sender.</source>
        <translation>Рассылка «%1», %2. Тот же текст после подстановки, тот же отправитель.</translation>
    </message>
    <message numerus="yes">
        <source>Skip them, send to the other %Ln</source>
        <translation>
            <numerusform>Пропустить их, отправить %Ln остальному</numerusform>
            <numerusform>Пропустить их, отправить %Ln остальным</numerusform>
            <numerusform>Пропустить их, отправить %Ln остальным</numerusform>
        </translation>
    </message>
    <message>
        <source>Skip them, then nobody is left</source>
        <translation>Пропустить их, тогда писать некому</translation>
    </message>
    <message>
        <source>Send to them again</source>
        <translation>Отправить и им ещё раз</translation>
    </message>
    <message>
        <source>The text has no fields</source>
        <translation>В тексте нет полей</translation>
    </message>
    <message>
        <source>Everybody reads the same</source>
        <translation>Все прочтут одно и то же</translation>
    </message>
    <message numerus="yes">
        <source>%1 is filled in %Ln rows</source>
        <translation>
            <numerusform>%1 заполнено в %Ln строке</numerusform>
            <numerusform>%1 заполнено в %Ln строках</numerusform>
            <numerusform>%1 заполнено в %Ln строках</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 isn&apos;t used</source>
        <translation>%1 не используется</translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns aren&apos;t used</source>
        <translation>
            <numerusform>%Ln столбец не используется</numerusform>
            <numerusform>%Ln столбца не используются</numerusform>
            <numerusform>%Ln столбцов не используются</numerusform>
        </translation>
    </message>
    <message>
        <source>All fields are known</source>
        <translation>Все поля известны</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have nothing in “%1”</source>
        <translation>
            <numerusform>У %Ln человека пусто в «%1»</numerusform>
            <numerusform>У %Ln человек пусто в «%1»</numerusform>
            <numerusform>У %Ln человек пусто в «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>They are left out, because %1 has no default</source>
        <translation>Они не войдут: у %1 нет значения по умолчанию</translation>
    </message>
    <message>
        <source>They will read nothing in the place of %1</source>
        <translation>На месте %1 у них ничего не будет</translation>
    </message>
    <message>
        <source>They will read “%1”, the default of %2</source>
        <translation>Они прочтут «%1», значение по умолчанию для %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows have a sender of their own</source>
        <translation>
            <numerusform>У %Ln строки свой отправитель</numerusform>
            <numerusform>У %Ln строк свой отправитель</numerusform>
            <numerusform>У %Ln строк свой отправитель</numerusform>
        </translation>
    </message>
    <message>
        <source>The sender “%1” is not approved</source>
        <translation>Отправитель «%1» не одобрен</translation>
    </message>
    <message>
        <source>Choose another or wait for the gateway</source>
        <translation>Выберите другого или дождитесь шлюза</translation>
    </message>
    <message>
        <source>Sender “%1” is approved</source>
        <translation>Отправитель «%1» одобрен</translation>
    </message>
    <message>
        <source>As the gateway says</source>
        <translation>По данным шлюза</translation>
    </message>
    <message>
        <source>The gateway doesn&apos;t list the sender “%1”</source>
        <translation>В списке шлюза нет отправителя «%1»</translation>
    </message>
    <message>
        <source>It may refuse the messages</source>
        <translation>Шлюз может отказать</translation>
    </message>
    <message>
        <source>The messages come from “%1”</source>
        <translation>Сообщения придут от «%1»</translation>
    </message>
    <message>
        <source>The gateway tells at the send whether it takes this sender</source>
        <translation>Берёт ли шлюз этого отправителя, он скажет при отправке</translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers, looked at again before each message</source>
        <translation>
            <numerusform>%Ln номер, сверяется снова перед каждым сообщением</numerusform>
            <numerusform>%Ln номера, сверяются снова перед каждым сообщением</numerusform>
            <numerusform>%Ln номеров, сверяются снова перед каждым сообщением</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people came to the stop list after the import</source>
        <translation>
            <numerusform>%Ln человек попал в стоп-лист после загрузки</numerusform>
            <numerusform>%Ln человека попали в стоп-лист после загрузки</numerusform>
            <numerusform>%Ln человек попали в стоп-лист после загрузки</numerusform>
        </translation>
    </message>
    <message>
        <source>They are left out</source>
        <translation>Они не войдут</translation>
    </message>
    <message>
        <source>No stop-listed number can slip in</source>
        <translation>Никто из стоп-листа не проскочит</translation>
    </message>
    <message>
        <source>The stop list is empty</source>
        <translation>Стоп-лист пуст</translation>
    </message>
    <message>
        <source>The gateway is on this computer</source>
        <translation>Шлюз на этом компьютере</translation>
    </message>
    <message>
        <source>The connection is encrypted</source>
        <translation>Соединение зашифровано</translation>
    </message>
    <message>
        <source>The connection to %1 is not encrypted</source>
        <translation>Соединение с %1 не зашифровано</translation>
    </message>
    <message>
        <source>Use https, or allow it for this account in its settings</source>
        <translation>Используйте https или разрешите это в настройках счёта</translation>
    </message>
    <message>
        <source>Anyone on the way could read logins and messages.</source>
        <translation>Любой на пути мог бы прочитать логины и сообщения.</translation>
    </message>
    <message>
        <source>Send unencrypted</source>
        <translation>Отправить без шифрования</translation>
    </message>
    <message>
        <source>Don&apos;t send this way</source>
        <translation>Так не отправлять</translation>
    </message>
    <message>
        <source>The time to send has passed: %1</source>
        <translation>Время отправки прошло: %1</translation>
    </message>
    <message>
        <source>Choose a later one, or send now</source>
        <translation>Выберите более позднее или отправьте сейчас</translation>
    </message>
    <message>
        <source>The messages would expire before they are sent: %1</source>
        <translation>Сообщения устареют раньше отправки: %1</translation>
    </message>
    <message>
        <source>Choose a later end, or none</source>
        <translation>Выберите более поздний срок или никакого</translation>
    </message>
    <message>
        <source>The gateway&apos;s clock is not known yet</source>
        <translation>Часы шлюза ещё неизвестны</translation>
    </message>
    <message>
        <source>Check the account; then times can be given</source>
        <translation>Проверьте счёт, тогда можно указать время</translation>
    </message>
    <message>
        <source>They go out %1</source>
        <translation>Они уйдут %1</translation>
    </message>
    <message>
        <source>The gateway takes them now and keeps them until then</source>
        <translation>Шлюз примет их сейчас и хранит до этого времени</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages go out at a time of their own</source>
        <translation>
            <numerusform>%Ln сообщение уйдёт в своё время</numerusform>
            <numerusform>%Ln сообщения уйдут в своё время</numerusform>
            <numerusform>%Ln сообщений уйдут в своё время</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway keeps them until then</source>
        <translation>До этого их хранит шлюз</translation>
    </message>
    <message>
        <source>Sending is allowed %1</source>
        <translation>Отправка разрешена %1</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock; it is within these hours now</source>
        <translation>По часам этого компьютера; сейчас это время идёт</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock; sending waits until %1</source>
        <translation>По часам этого компьютера; отправка подождёт до %1</translation>
    </message>
    <message>
        <source>%1 is not a column</source>
        <translation>Столбца %1 нет</translation>
    </message>
    <message>
        <source>Choose one of the list&apos;s columns in the text</source>
        <translation>Выберите в тексте один из столбцов списка</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Может быть, %1?</translation>
    </message>
    <message>
        <source>Two columns are called “%1”</source>
        <translation>Два столбца называются «%1»</translation>
    </message>
    <message>
        <source>Rename one of them in the spreadsheet</source>
        <translation>Переименуйте один из них в таблице</translation>
    </message>
    <message>
        <source>The text can&apos;t be read at “%1”</source>
        <translation>Текст нельзя прочитать у «%1»</translation>
    </message>
    <message>
        <source>Close each { with }, and write {{ or }} for a brace itself</source>
        <translation>Закройте каждую { скобкой }, а саму скобку пишите {{ или }}</translation>
    </message>
    <message>
        <source>No account is chosen</source>
        <translation>Счёт не выбран</translation>
    </message>
    <message>
        <source>There is no account “%1” any more</source>
        <translation>Счёта «%1» больше нет</translation>
    </message>
    <message>
        <source>Choose one in the message step</source>
        <translation>Выберите его на шаге «Сообщение»</translation>
    </message>
    <message>
        <source>The account can&apos;t be used</source>
        <translation>Счётом нельзя воспользоваться</translation>
    </message>
    <message>
        <source>The gateway can&apos;t be asked right now</source>
        <translation>Сейчас шлюз не отвечает</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t offer this kind of message</source>
        <translation>На счёте %1 такого вида сообщений нет</translation>
    </message>
    <message>
        <source>Choose another kind or another account</source>
        <translation>Выберите другой вид или другой счёт</translation>
    </message>
    <message>
        <source>The message is not complete</source>
        <translation>Сообщение неполное</translation>
    </message>
    <message>
        <source>Nobody is left to write to</source>
        <translation>Писать некому</translation>
    </message>
    <message>
        <source>The list is empty</source>
        <translation>Список пуст</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages are more than the limit of %1</source>
        <translation>
            <numerusform>%Ln сообщение больше предела в %1</numerusform>
            <numerusform>%Ln сообщения больше предела в %1</numerusform>
            <numerusform>%Ln сообщений больше предела в %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Raise the limit or shorten the list</source>
        <translation>Поднимите предел или сократите список</translation>
    </message>
    <message numerus="yes">
        <source>The message goes to %Ln people</source>
        <translation>
            <numerusform>Сообщение получит %Ln человек</numerusform>
            <numerusform>Сообщение получат %Ln человека</numerusform>
            <numerusform>Сообщение получат %Ln человек</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is left out</source>
        <translation>Никто не пропущен</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out: %1</source>
        <translation>
            <numerusform>%Ln не войдёт: %1</numerusform>
            <numerusform>%Ln не войдут: %1</numerusform>
            <numerusform>%Ln не войдут: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are left out</source>
        <translation>
            <numerusform>%Ln человек не войдёт</numerusform>
            <numerusform>%Ln человека не войдут</numerusform>
            <numerusform>%Ln человек не войдут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicates have another text</source>
        <translation>
            <numerusform>У %Ln повтора другой текст</numerusform>
            <numerusform>У %Ln повторов другой текст</numerusform>
            <numerusform>У %Ln повторов другой текст</numerusform>
        </translation>
    </message>
    <message>
        <source>They are left out: the first row with the number is kept</source>
        <translation>Они не войдут: остаётся первая строка с номером</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln messages</source>
        <translation>
            <numerusform>В %Ln сообщении</numerusform>
            <numerusform>В %Ln сообщениях</numerusform>
            <numerusform>В %Ln сообщениях</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The balance covers all %Ln parts</source>
        <translation>
            <numerusform>Баланса хватит на всю %Ln часть</numerusform>
            <numerusform>Баланса хватит на все %Ln части</numerusform>
            <numerusform>Баланса хватит на все %Ln частей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The balance covers %1 of %Ln parts</source>
        <translation>
            <numerusform>Баланса хватит на %1 из %Ln части</numerusform>
            <numerusform>Баланса хватит на %1 из %Ln частей</numerusform>
            <numerusform>Баланса хватит на %1 из %Ln частей</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway would hold the rest</source>
        <translation>Остальное шлюз отложит</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln</source>
        <translation>
            <numerusform>Показать %Ln</numerusform>
            <numerusform>Показать %Ln</numerusform>
            <numerusform>Показать %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Schedule %Ln messages for %1</source>
        <translation>
            <numerusform>Назначить %Ln сообщение на %1</numerusform>
            <numerusform>Назначить %Ln сообщения на %1</numerusform>
            <numerusform>Назначить %Ln сообщений на %1</numerusform>
        </translation>
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
        <source>Send %Ln messages, %1</source>
        <translation>
            <numerusform>Отправить %Ln сообщение, %1</numerusform>
            <numerusform>Отправить %Ln сообщения, %1</numerusform>
            <numerusform>Отправить %Ln сообщений, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection is not encrypted</source>
        <translation>Соединение не зашифровано</translation>
    </message>
    <message>
        <source>A field of the text is not right</source>
        <translation>С полем текста что-то не так</translation>
    </message>
    <message>
        <source>The message can&apos;t be sent like this</source>
        <translation>Так сообщение отправить нельзя</translation>
    </message>
    <message>
        <source>More than the limit</source>
        <translation>Больше предела</translation>
    </message>
    <message>
        <source>The time is not right</source>
        <translation>Время не подходит</translation>
    </message>
    <message>
        <source>The sender is not approved</source>
        <translation>Отправитель не одобрен</translation>
    </message>
    <message>
        <source>One decision is missing</source>
        <translation>Нужно одно решение</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions are missing</source>
        <translation>
            <numerusform>Нужно %Ln решение</numerusform>
            <numerusform>Нужно %Ln решения</numerusform>
            <numerusform>Нужно %Ln решений</numerusform>
        </translation>
    </message>
    <message>
        <source>Campaign “%1” is still to send it. The same text after personalisation, the same sender.</source>
        <translation>Рассылка «%1» его ещё отправит. Тот же текст после подстановки, тот же отправитель.</translation>
    </message>
    <message>
        <source>It was in a campaign that is removed since, or these rows were retried meanwhile.</source>
        <translation>Он был в рассылке, которую с тех пор удалили, или эти строки тем временем повторили.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them may have got this text from “%1” already</source>
        <translation>
            <numerusform>%Ln из них мог уже получить этот текст от «%1»</numerusform>
            <numerusform>%Ln из них могли уже получить этот текст от «%1»</numerusform>
            <numerusform>%Ln из них могли уже получить этот текст от «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are still to get this text from “%1”</source>
        <translation>
            <numerusform>%Ln из них ещё получит этот текст от «%1»</numerusform>
            <numerusform>%Ln из них ещё получат этот текст от «%1»</numerusform>
            <numerusform>%Ln из них ещё получат этот текст от «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it went to %Ln</source>
        <translation>
            <numerusform>ушёл %Ln</numerusform>
            <numerusform>ушёл %Ln</numerusform>
            <numerusform>ушёл %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln may have got it</source>
        <translation>
            <numerusform>%Ln мог его получить</numerusform>
            <numerusform>%Ln могли его получить</numerusform>
            <numerusform>%Ln могли его получить</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are still to get it</source>
        <translation>
            <numerusform>%Ln ещё получит</numerusform>
            <numerusform>%Ln ещё получат</numerusform>
            <numerusform>%Ln ещё получат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them could get this text from “%1” twice: %2</source>
        <translation>
            <numerusform>%Ln из них может получить этот текст от «%1» дважды: %2</numerusform>
            <numerusform>%Ln из них могут получить этот текст от «%1» дважды: %2</numerusform>
            <numerusform>%Ln из них могут получить этот текст от «%1» дважды: %2</numerusform>
        </translation>
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
        <translation>Счетов ещё нет. Добавьте первый командой account add.</translation>
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
        <translation>Пароль или токен этого счёта, возможно, остался в хранилище паролей.</translation>
    </message>
    <message>
        <source>Account “%1” was removed. Its campaigns and their rows are kept.</source>
        <translation>Счёт «%1» удалён. Его рассылки и их строки сохранены.</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>Название счёта</translation>
    </message>
    <message>
        <source>Gateway accounts</source>
        <translation>Счета у шлюзов</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Добавить счёт</translation>
    </message>
    <message>
        <source>Change an account; what isn&apos;t named stays as it is</source>
        <translation>Изменить счёт; что не указано, остаётся прежним</translation>
    </message>
    <message>
        <source>All accounts of the workspace</source>
        <translation>Все счета рабочей папки</translation>
    </message>
    <message>
        <source>Everything known about an account</source>
        <translation>Всё, что известно о счёте</translation>
    </message>
    <message>
        <source>Forget an account and its secret</source>
        <translation>Удалить счёт и его пароль или токен</translation>
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
        <translation>Счёт у шлюза</translation>
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
        <translation>Счётом «%1» пользуется другая программа; ждём её.</translation>
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
    <message>
        <source>Nothing was imported yet.</source>
        <translation>Пока ничего не загружено.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) written to %1</source>
        <translation>
            <numerusform>%n строка записана в %1</numerusform>
            <numerusform>%n строки записаны в %1</numerusform>
            <numerusform>%n строк записано в %1</numerusform>
        </translation>
    </message>
    <message>
        <source>What was imported from files</source>
        <translation>Что было загружено из файлов</translation>
    </message>
    <message>
        <source>Write what an import repaired, passed over and rejected</source>
        <translation>Записать, что загрузка исправила, пропустила и отклонила</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stay out, since they were retried before; --accept-repeats retries them once more.</source>
        <translation>
            <numerusform>%n строка не вошла: её уже повторяли; с --accept-repeats она будет повторена ещё раз.</numerusform>
            <numerusform>%n строки не вошли: их уже повторяли; с --accept-repeats они будут повторены ещё раз.</numerusform>
            <numerusform>%n строк не вошли: их уже повторяли; с --accept-repeats они будут повторены ещё раз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Also where somebody may get the message twice: states that are not known, rows that were retried before</source>
        <translation>Также там, где кто-то может получить сообщение дважды: неизвестные состояния и строки, которые уже повторяли</translation>
    </message>
    <message>
        <source>See --help.</source>
        <translation>Подсказка: --help.</translation>
    </message>
    <message>
        <source>It was given as %1.</source>
        <translation>Оно указано в %1.</translation>
    </message>
    <message>
        <source>“account list” shows the accounts.</source>
        <translation>Список счетов: account list.</translation>
    </message>
    <message>
        <source>“campaign list” shows the campaigns.</source>
        <translation>Список рассылок: campaign list.</translation>
    </message>
    <message>
        <source>“book list” shows the books.</source>
        <translation>Список книг: book list.</translation>
    </message>
    <message>
        <source>“account set” changes an account.</source>
        <translation>Счёт меняет команда account set.</translation>
    </message>
    <message>
        <source>“account set” takes it into the keychain; it may also stand in the environment (HELIOGRAPH_PASSWORD_… or HELIOGRAPH_TOKEN_…).</source>
        <translation>В хранилище его кладёт команда account set; он может быть и в переменной окружения (HELIOGRAPH_PASSWORD_… или HELIOGRAPH_TOKEN_…).</translation>
    </message>
    <message>
        <source>“inspect” shows the sheets.</source>
        <translation>Листы показывает команда inspect.</translation>
    </message>
    <message>
        <source>“inspect” shows the columns.</source>
        <translation>Столбцы показывает команда inspect.</translation>
    </message>
    <message>
        <source>Name it with --map phone=HEADER.</source>
        <translation>Укажите его так: --map phone=ЗАГОЛОВОК.</translation>
    </message>
    <message>
        <source>--accept-repeats accepts it.</source>
        <translation>Согласие даёт --accept-repeats.</translation>
    </message>
    <message>
        <source>“restore” does so.</source>
        <translation>Это делает команда restore.</translation>
    </message>
    <message>
        <source>--replace agrees to it.</source>
        <translation>Согласие даёт --replace.</translation>
    </message>
    <message>
        <source>If that one will not go on with it, “campaign resume --take-over” does.</source>
        <translation>Если тот компьютер её не продолжит, это сделает campaign resume --take-over.</translation>
    </message>
    <message>
        <source>--skip-repeats leaves them out, --allow-repeats sends to them again.</source>
        <translation>Пропустить их: --skip-repeats; отправить ещё раз: --allow-repeats.</translation>
    </message>
    <message>
        <source>--allow-http allows it.</source>
        <translation>Разрешает это --allow-http.</translation>
    </message>
    <message>
        <source>Further numbers of these rows</source>
        <translation>Ещё номеров из этих строк</translation>
    </message>
    <message>
        <source>Contacts brought up to date</source>
        <translation>Контактов обновлено</translation>
    </message>
    <message>
        <source>What becomes of numbers that stand twice; show keeps the first and names the others (keep-first)</source>
        <translation>Что делать с повторными номерами; show оставляет первый и называет остальные (keep-first)</translation>
    </message>
    <message>
        <source>What becomes of contacts that are in the book already (keep)</source>
        <translation>Что делать с контактами, которые уже есть в книге (keep)</translation>
    </message>
    <message>
        <source>Only these rows of the file, for example 5-2000</source>
        <translation>Только эти строки файла, например 5-2000</translation>
    </message>
    <message>
        <source>Row with the names of the columns, or none; otherwise it is found</source>
        <translation>Строка с названиями столбцов или none; иначе она находится сама</translation>
    </message>
    <message>
        <source>Which numbers of a cell with several are taken (all)</source>
        <translation>Какие номера брать из ячейки, где их несколько (all)</translation>
    </message>
    <message>
        <source>Which numbers of a cell with several are taken (first)</source>
        <translation>Какие номера брать из ячейки, где их несколько (first)</translation>
    </message>
    <message>
        <source>What becomes of numbers that get no SMS (leave-out)</source>
        <translation>Что делать с номерами, которые не принимают SMS (leave-out)</translation>
    </message>
    <message>
        <source>--rows takes row numbers, for example 5-2000; “%1” is none.</source>
        <translation>--rows ждёт номера строк, например 5-2000; «%1» не подходит.</translation>
    </message>
    <message>
        <source>--header takes a row number, or none; “%1” is neither.</source>
        <translation>--header ждёт номер строки или none; «%1» не подходит.</translation>
    </message>
    <message>
        <source>Say where to write the file with -o FILE, or see with --list what it would hold.</source>
        <translation>Укажите, куда записать файл (-o ФАЙЛ), или посмотрите с --list, что в нём было бы.</translation>
    </message>
    <message>
        <source>Gathering</source>
        <translation>Сбор</translation>
    </message>
    <message>
        <source>Saved for support: %1</source>
        <translation>Сохранено для поддержки: %1</translation>
    </message>
    <message>
        <source>One file for those who help you: versions, settings and logs, nothing about people</source>
        <translation>Один файл для тех, кто помогает: версии, настройки и журналы, ничего о людях</translation>
    </message>
    <message>
        <source>ZIP file to write</source>
        <translation>Архив ZIP, который нужно записать</translation>
    </message>
    <message>
        <source>Only list what would be in it</source>
        <translation>Только показать, что в нём было бы</translation>
    </message>
    <message>
        <source>Removing</source>
        <translation>Удаление</translation>
    </message>
    <message>
        <source>With --yes it is removed all the same.</source>
        <translation>С --yes она всё равно будет удалена.</translation>
    </message>
    <message numerus="yes">
        <source>Campaign %1 “%2” was removed with %n recipient(s).</source>
        <translation>
            <numerusform>Рассылка %1 «%2» удалена, с ней %n получатель.</numerusform>
            <numerusform>Рассылка %1 «%2» удалена, с ней %n получателя.</numerusform>
            <numerusform>Рассылка %1 «%2» удалена, с ней %n получателей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n campaign(s)</source>
        <translation>
            <numerusform>%n рассылка</numerusform>
            <numerusform>%n рассылки</numerusform>
            <numerusform>%n рассылок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>%n получатель</numerusform>
            <numerusform>%n получателя</numerusform>
            <numerusform>%n получателей</numerusform>
        </translation>
    </message>
    <message>
        <source>Would be redacted</source>
        <translation>Было бы обезличено</translation>
    </message>
    <message>
        <source>Would be condensed</source>
        <translation>Было бы сжато</translation>
    </message>
    <message>
        <source>Something is still open in</source>
        <translation>Ещё не всё известно в</translation>
    </message>
    <message>
        <source>Tidying up</source>
        <translation>Уборка</translation>
    </message>
    <message>
        <source>Redacted</source>
        <translation>Обезличено</translation>
    </message>
    <message>
        <source>Condensed</source>
        <translation>Сжато</translation>
    </message>
    <message>
        <source>Size before</source>
        <translation>Размер до</translation>
    </message>
    <message>
        <source>Size after</source>
        <translation>Размер после</translation>
    </message>
    <message>
        <source>Delete a campaign that has ended, with its recipients and their stories</source>
        <translation>Удалить законченную рассылку вместе с получателями и их историей</translation>
    </message>
    <message>
        <source>Although rows are unknown or were sent within the last day</source>
        <translation>Хотя есть неизвестные строки или отправленные за последние сутки</translation>
    </message>
    <message>
        <source>The workspace itself</source>
        <translation>Сама рабочая папка</translation>
    </message>
    <message>
        <source>Redact and condense campaigns that ended long enough ago, and free space</source>
        <translation>Обезличить и сжать давно законченные рассылки и освободить место</translation>
    </message>
    <message>
        <source>Days until personal data are redacted; 0 = never. By default as in the settings</source>
        <translation>Через сколько дней обезличивать данные; 0 = никогда. По умолчанию как в настройках</translation>
    </message>
    <message>
        <source>Days until the stories of recipients are shortened; 0 = never. By default as in the settings</source>
        <translation>Через сколько дней сокращать историю получателей; 0 = никогда. По умолчанию как в настройках</translation>
    </message>
    <message>
        <source>Only say what would be done</source>
        <translation>Только сказать, что было бы сделано</translation>
    </message>
    <message>
        <source>The workbook is signed; the signature doesn&apos;t hold for the copy.</source>
        <translation>Книга подписана; на копию подпись не распространяется.</translation>
    </message>
    <message>
        <source>The workbook the list came from: write a copy of it with columns for the states</source>
        <translation>Книга, из которой взят список: записать её копию со столбцами состояний</translation>
    </message>
    <message>
        <source>Password or token: </source>
        <translation>Пароль или токен: </translation>
    </message>
    <message>
        <source>--passphrase-stdin reads it from standard input.</source>
        <translation>--passphrase-stdin читает его со стандартного ввода.</translation>
    </message>
    <message>
        <source>What encloses the texts of a CSV, when it is not recognised</source>
        <translation>Чем заключены тексты в CSV, если это не распознано</translation>
    </message>
    <message>
        <source>Standard input holds no passphrase. Hand it in through a pipe, as one line.</source>
        <translation>На стандартном вводе нет пароля копии. Передайте его через канал одной строкой.</translation>
    </message>
    <message>
        <source>The line on standard input is too long for a passphrase.</source>
        <translation>Строка на стандартном вводе слишком длинна для пароля копии.</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>Пароль копии: </translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>Ещё раз: </translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Пароли не совпадают.</translation>
    </message>
    <message>
        <source>“%1” has phone numbers too: --map phone=%1 takes them.</source>
        <translation>В столбце «%1» тоже телефоны: их берёт --map phone=%1.</translation>
    </message>
    <message>
        <source>Encrypt it with a passphrase: one line of standard input, or asked for on a terminal</source>
        <translation>Зашифровать паролем: строка стандартного ввода, на терминале он спрашивается</translation>
    </message>
    <message>
        <source>The passphrase of an encrypted backup is one line of standard input</source>
        <translation>Пароль зашифрованной копии — строка стандартного ввода</translation>
    </message>
    <message>
        <source>everything went well</source>
        <translation>всё прошло хорошо</translation>
    </message>
    <message>
        <source>wrong usage</source>
        <translation>неверное использование</translation>
    </message>
    <message>
        <source>bad input; nothing was sent</source>
        <translation>неверные данные; ничего не отправлено</translation>
    </message>
    <message>
        <source>done, but some recipients are rejected, invalid, held, uncertain or, with --wait, not delivered</source>
        <translation>готово, но некоторые получатели отклонены, с ошибкой, задержаны, с неизвестной судьбой или, с --wait, не доставлены</translation>
    </message>
    <message>
        <source>gateway or network out of reach; the campaign is paused and can be resumed</source>
        <translation>шлюз или сеть недоступны; рассылка приостановлена, её можно продолжить</translation>
    </message>
    <message>
        <source>the gateway refused the account</source>
        <translation>шлюз не принял счёт</translation>
    </message>
    <message>
        <source>the workspace can&apos;t be read or written</source>
        <translation>рабочую папку не удаётся прочитать или записать</translation>
    </message>
    <message>
        <source>stopped by a guard, or another program runs this campaign</source>
        <translation>остановлено защитой, или эту рассылку ведёт другая программа</translation>
    </message>
    <message>
        <source>interrupted; paused, can be resumed</source>
        <translation>прервано; приостановлено, можно продолжить</translation>
    </message>
    <message>
        <source>Folder of the workspace</source>
        <translation>Рабочая папка</translation>
    </message>
    <message>
        <source>Folder of the settings</source>
        <translation>Папка настроек</translation>
    </message>
    <message>
        <source>Secret of the account NAME, in capitals, other characters as _</source>
        <translation>Пароль или токен счёта NAME; имя заглавными буквами, прочие знаки как _</translation>
    </message>
    <message>
        <source>The same where the workspace has one account</source>
        <translation>То же, если в рабочей папке один счёт</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>ИМЯ</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>ОБЗОР</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>ОПИСАНИЕ</translation>
    </message>
    <message>
        <source>The command line works with the same campaigns, accounts and address books as the desktop program. Human text goes to standard output, progress and warnings to standard error; with --json standard output carries JSON alone.</source>
        <translation>Командная строка работает с теми же рассылками, счетами и адресными книгами, что и оконная программа. Текст для людей идёт в стандартный вывод, ход работы и предупреждения — в стандартный вывод ошибок; с --json в стандартный вывод попадает только JSON.</translation>
    </message>
    <message>
        <source>Exit codes</source>
        <translation>Коды завершения</translation>
    </message>
    <message>
        <source>ENVIRONMENT</source>
        <translation>ОКРУЖЕНИЕ</translation>
    </message>
    <message>
        <source>SEE ALSO</source>
        <translation>СМОТРИТЕ ТАКЖЕ</translation>
    </message>
    <message>
        <source>The shell: bash, zsh or fish</source>
        <translation>Оболочка: bash, zsh или fish</translation>
    </message>
    <message>
        <source>Sent the same lately, or to be sent</source>
        <translation>То же недавно отправлено или ещё будет</translation>
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
        <source>The column “%1” fits better.</source>
        <translation>Столбец «%1» подходит лучше.</translation>
    </message>
    <message>
        <source>%1% of the cells are dates or times.</source>
        <translation>%1 % ячеек — даты или время.</translation>
    </message>
    <message>
        <source>The header “%1” says so.</source>
        <translation>Так говорит заголовок «%1».</translation>
    </message>
</context>
<context>
    <name>ContactGroups</name>
    <message>
        <source>There is a group “%1” in this book already.</source>
        <translation>В этой книге уже есть группа «%1».</translation>
    </message>
</context>
<context>
    <name>ContactStore</name>
    <message>
        <source>This contact was removed in the meantime.</source>
        <translation>Этот контакт тем временем удалён.</translation>
    </message>
</context>
<context>
    <name>Countries</name>
    <message>
        <source>Russia</source>
        <translation>Россия</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Казахстан</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Украина</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Беларусь</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Узбекистан</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Киргизия</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Таджикистан</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Армения</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Азербайджан</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Грузия</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Молдавия</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Туркмения</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Монголия</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Эстония</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Латвия</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Литва</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Польша</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Чехия</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Германия</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Франция</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Великобритания</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Италия</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Испания</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Болгария</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Сербия</translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation>Турция</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Израиль</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>ОАЭ</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Индия</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Китай</translation>
    </message>
    <message>
        <source>USA, Canada</source>
        <translation>США, Канада</translation>
    </message>
</context>
<context>
    <name>CrashNotice</name>
    <message numerus="yes">
        <source>%Ln messages are handed over</source>
        <translation>
            <numerusform>Передано %Ln сообщение</numerusform>
            <numerusform>Переданы %Ln сообщения</numerusform>
            <numerusform>Переданы %Ln сообщений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait here</source>
        <translation>
            <numerusform>%Ln ждёт здесь</numerusform>
            <numerusform>%Ln ждут здесь</numerusform>
            <numerusform>%Ln ждут здесь</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2; nobody gets it twice.</source>
        <translation>%1, %2; дважды никто не получит.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are asked again</source>
        <translation>
            <numerusform>из них %Ln спросим снова</numerusform>
            <numerusform>из них %Ln спросим снова</numerusform>
            <numerusform>из них %Ln спросим снова</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3; nobody gets it twice.</source>
        <translation>%1, %2, %3; дважды никто не получит.</translation>
    </message>
    <message>
        <source>Heliograph was closed while sending “%1”.</source>
        <translation>Heliograph был закрыт во время отправки «%1».</translation>
    </message>
    <message numerus="yes">
        <source>Resume sending %Ln</source>
        <translation>
            <numerusform>Продолжить, осталось %Ln</numerusform>
            <numerusform>Продолжить, осталось %Ln</numerusform>
            <numerusform>Продолжить, осталось %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Продолжить</translation>
    </message>
    <message numerus="yes">
        <source>Heliograph was closed while sending %Ln campaigns.</source>
        <translation>
            <numerusform>Heliograph был закрыт во время отправки %Ln рассылки.</numerusform>
            <numerusform>Heliograph был закрыт во время отправки %Ln рассылок.</numerusform>
            <numerusform>Heliograph был закрыт во время отправки %Ln рассылок.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show campaigns</source>
        <translation>Показать рассылки</translation>
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
    <message>
        <source>Begin a new campaign</source>
        <translation>Начать новую рассылку</translation>
    </message>
    <message>
        <source>Write a quick message</source>
        <translation>Написать быстрое сообщение</translation>
    </message>
    <message>
        <source>A spreadsheet to begin a campaign with</source>
        <translation>Таблица, с которой начать рассылку</translation>
    </message>
</context>
<context>
    <name>DialogPrompt</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>DraftReport</name>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>В файле</translation>
    </message>
    <message>
        <source>Taken as</source>
        <translation>Взято как</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>repeats row %1</source>
        <translation>повтор строки %1</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>не войдёт</translation>
    </message>
    <message>
        <source>corrected by hand</source>
        <translation>исправлено вручную</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>исправлено</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Загрузка</translation>
    </message>
    <message>
        <source>taken all the same</source>
        <translation>взята как есть</translation>
    </message>
    <message>
        <source>%1, damaged behind row %2: nothing more could be read</source>
        <translation>%1, повреждён после строки %2: дальше прочитать не удалось</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>%2</source>
        <translation>%2</translation>
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
        <source>There is no import %2, or it was undone before.</source>
        <translation>Загрузки %2 нет, или она уже отменена.</translation>
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
        <source>Two columns are called “%2”. Rename one of them in the spreadsheet.</source>
        <translation>Столбцов с названием «%2» два. Переименуйте один из них в таблице.</translation>
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
        <translation>Шлюз счёта %1 этого не умеет: %2.</translation>
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
        <translation>Шлюз %1 направляет на другой адрес (%2). Если вы ему доверяете, впишите этот адрес в настройки счёта.</translation>
    </message>
    <message>
        <source>The gateway refused the login of account “%1”. Check login and password.</source>
        <translation>Шлюз не принял логин или пароль счёта «%1». Проверьте их.</translation>
    </message>
    <message>
        <source>The gateway says that account “%1” is blocked. Ask the gateway&apos;s manager.</source>
        <translation>Шлюз сообщает, что счёт «%1» заблокирован. Обратитесь к менеджеру шлюза.</translation>
    </message>
    <message>
        <source>The money of account “%1” has run out. Top it up and continue; nobody is sent anything twice.</source>
        <translation>На счёте «%1» кончились деньги. Пополните его и продолжите; никому ничего не отправится дважды.</translation>
    </message>
    <message>
        <source>Account “%1” has another address or login than when campaign %2 was confirmed, so nothing more is sent with it. Set the account back, or settle the unknown rows and make a new campaign.</source>
        <translation>У счёта «%1» не тот адрес или логин, что при подтверждении рассылки %2, поэтому через него больше ничего не отправляется. Верните прежние данные или решите вручную, что с неизвестными строками, и создайте новую рассылку.</translation>
    </message>
    <message>
        <source>The gateway of account “%1” doesn&apos;t take this sender: %2. Choose an approved sender for a new campaign.</source>
        <translation>Шлюз счёта «%1» не принимает этого отправителя: %2. Выберите для новой рассылки одобренного отправителя.</translation>
    </message>
    <message>
        <source>The gateway of account “%1” doesn&apos;t take this text: %2. Change it in a new campaign, or ask the gateway&apos;s manager.</source>
        <translation>Шлюз счёта «%1» не принимает этот текст: %2. Измените его в новой рассылке или обратитесь к менеджеру шлюза.</translation>
    </message>
    <message>
        <source>An answer of account “%1” was lost, and its gateway can&apos;t recognise a repeat. Settle the unknown rows by hand, then continue with the others.</source>
        <translation>Ответ для счёта «%1» потерян, а его шлюз не умеет узнавать повторы. Решите вручную, что с неизвестными строками, и продолжите с остальными.</translation>
    </message>
    <message>
        <source>The gateway of account “%1” refused a repeat (%2), but an earlier attempt may have been taken. Mend the cause, settle these rows by hand, then continue.</source>
        <translation>Шлюз счёта «%1» отклонил повтор (%2), но прежняя попытка могла быть принята. Устраните причину, решите вручную, что с этими строками, и продолжите.</translation>
    </message>
    <message>
        <source>The gateway refused the whole document of account “%1”: %2. Nobody in it was sent anything.</source>
        <translation>Шлюз отклонил весь запрос счёта «%1»: %2. Никому из него ничего не отправлено.</translation>
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
        <source>This is more than the limit that was set (%2). Nothing was sent.</source>
        <translation>Это больше заданного предела (%2). Ничего не отправлено.</translation>
    </message>
    <message>
        <source>It is outside the hours in which sending is allowed. Continue later.</source>
        <translation>Сейчас не те часы, в которые разрешено отправлять. Продолжите позже.</translation>
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
        <translation>Счёт «%1» ещё нужен рассылке %2, которая не завершена. Сначала завершите или отмените её.</translation>
    </message>
    <message>
        <source>Recipients in the state “%2” can&apos;t be retried.</source>
        <translation>Получателям в состоянии «%2» повторить отправку нельзя.</translation>
    </message>
    <message>
        <source>The campaign has changed since it was checked. Nothing was sent. Look at the check again.</source>
        <translation>Рассылка изменилась после проверки. Ничего не отправлено. Посмотрите проверку ещё раз.</translation>
    </message>
    <message>
        <source>The value “%2” can&apos;t be used here.</source>
        <translation>Значение «%2» здесь не подходит.</translation>
    </message>
    <message>
        <source>There is no account “%2” in this workspace.</source>
        <translation>В этой рабочей папке нет счёта «%2».</translation>
    </message>
    <message>
        <source>There is no campaign %2 in this workspace.</source>
        <translation>В этой рабочей папке нет рассылки %2.</translation>
    </message>
    <message>
        <source>There is no address book “%2” in this workspace.</source>
        <translation>В этой рабочей папке нет адресной книги «%2».</translation>
    </message>
    <message>
        <source>An account “%2” exists already. Choose another name, or change that account.</source>
        <translation>Счёт «%2» уже есть. Выберите другое имя или измените тот счёт.</translation>
    </message>
    <message>
        <source>The password or token of account “%2” could not be had. Unlock the keychain, or enter it again. Nothing was sent.</source>
        <translation>Не удалось получить пароль или токен счёта «%2». Ничего не отправлено. Разблокируйте хранилище паролей или введите пароль заново.</translation>
    </message>
    <message>
        <source>The file %1 has no sheet “%2”. Choose one of its sheets.</source>
        <translation>В файле %1 нет листа «%2». Выберите один из его листов.</translation>
    </message>
    <message>
        <source>There is no column “%2”. Check the spelling.</source>
        <translation>Столбца «%2» нет. Проверьте, как он написан.</translation>
    </message>
    <message>
        <source>No column of %1 looks like phone numbers. Say which one has them.</source>
        <translation>В %1 нет столбца, похожего на номера телефонов. Укажите, в каком столбце номера.</translation>
    </message>
    <message>
        <source>Recipients in the state “%2” may have got the message already. They are sent to again only if you accept that somebody may get it twice.</source>
        <translation>Получатели в состоянии «%2» могли уже получить сообщение. Отправить им снова можно, только если вы согласны, что кто-то получит его дважды.</translation>
    </message>
    <message>
        <source>All %2 of these recipients were retried before. Retry those who failed again from the newest retry of the campaign; from here they are sent to once more only if you accept that somebody may get it twice.</source>
        <translation>Всем этим получателям (%2) сообщение уже повторяли. Если кому-то снова не доставлено, повторите из последнего повтора рассылки; отсюда им будет отправлено ещё раз, только если вы согласны, что кто-то получит сообщение дважды.</translation>
    </message>
    <message>
        <source>The workspace %1 is damaged. Restore a backup.</source>
        <translation>Рабочая папка %1 повреждена. Восстановите её из резервной копии.</translation>
    </message>
    <message>
        <source>The workspace %1 already has data. The backup can take their place only if you agree that they are kept aside.</source>
        <translation>В рабочей папке %1 уже есть данные. Резервная копия встанет на их место, только если вы согласны отложить их в сторону.</translation>
    </message>
    <message>
        <source>The disk with %1 has too little free space: about %2 are needed. Free some space and try again; nothing was changed.</source>
        <translation>На диске с %1 мало свободного места: нужно около %2. Освободите место и повторите; ничего не изменено.</translation>
    </message>
    <message>
        <source>The address %1 is not encrypted, so login and texts could be read on the way. Use https, or allow it for this account.</source>
        <translation>Соединение с %1 не шифруется, поэтому логин и тексты могут прочитать по дороге. Используйте https или разрешите это для этого счёта.</translation>
    </message>
    <message>
        <source>Campaign %1 was begun on another computer. Continue it there, or take it over on the command line if that computer will not go on with it.</source>
        <translation>Рассылка %1 начата на другом компьютере. Продолжите её там или возьмите её себе командной строкой, если тот компьютер её не продолжит.</translation>
    </message>
    <message>
        <source>The backup %1 is encrypted. Enter the passphrase it was made with.</source>
        <translation>Копия %1 зашифрована. Введите пароль, с которым она сделана.</translation>
    </message>
    <message>
        <source>This passphrase doesn&apos;t open the backup %1. Check it and try again; if it is right, the beginning of the file is damaged. Nothing was changed.</source>
        <translation>Этот пароль не открывает копию %1. Проверьте его и попробуйте снова; если он верен, повреждено начало файла. Ничего не изменено.</translation>
    </message>
    <message>
        <source>A passphrase needs at least %2 characters. Several words are best.</source>
        <translation>Пароль копии должен быть не короче %2 символов. Лучше всего несколько слов.</translation>
    </message>
    <message>
        <source>The backup %1 is damaged, so nothing was restored. Take another copy of it.</source>
        <translation>Копия %1 повреждена, поэтому ничего не восстановлено. Возьмите другой её экземпляр.</translation>
    </message>
    <message>
        <source>The end of the backup %1 is missing, so nothing was restored. Copy it anew from where it was made.</source>
        <translation>У копии %1 нет конца, поэтому ничего не восстановлено. Скопируйте её заново оттуда, где она сделана.</translation>
    </message>
    <message>
        <source>%2 of these recipients were sent this same message within 24 hours, may have been, or are still to be sent it. Nothing was sent. Leave them out, or decide that it is sent to them again.</source>
        <translation>%2 из этих получателей это сообщение уже отправлено за последние 24 часа, возможно, отправлено или ещё будет отправлено. Ничего не отправлено. Пропустите их или решите, что им оно отправляется ещё раз.</translation>
    </message>
</context>
<context>
    <name>FieldFormatWords</name>
    <message>
        <source>as in the list</source>
        <translation>как в списке</translation>
    </message>
    <message>
        <source>CAPITALS</source>
        <translation>ПРОПИСНЫЕ</translation>
    </message>
    <message>
        <source>small letters</source>
        <translation>строчные</translation>
    </message>
    <message>
        <source>First Letters</source>
        <translation>С Прописной</translation>
    </message>
</context>
<context>
    <name>Grid</name>
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
        <source>It was sent, and the network never reported the end. It may have arrived. Retry only if a second copy does no harm.</source>
        <translation>Оно отправлено, но сеть так и не сообщила, чем кончилось. Возможно, оно дошло. Повторяйте, только если вторая копия не повредит.</translation>
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
    <message>
        <source>Row is being read</source>
        <translation>Строка читается</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Строка %1</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>отмечено</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Все строки</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>не отмечено</translation>
    </message>
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
        <translation>Статус</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Части</translation>
    </message>
    <message>
        <source>Gateway id</source>
        <translation>Номер на шлюзе</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Списано</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Only the provider can change that.</source>
        <translation>Изменить это может только провайдер.</translation>
    </message>
    <message>
        <source>Top up the account, then retry.</source>
        <translation>Пополните счёт и повторите.</translation>
    </message>
    <message>
        <source>Change the text, then retry.</source>
        <translation>Измените текст и повторите.</translation>
    </message>
    <message>
        <source>Choose a sender that the gateway has approved, then retry.</source>
        <translation>Выберите отправителя, одобренного шлюзом, и повторите.</translation>
    </message>
    <message>
        <source>Correct the number in the list.</source>
        <translation>Исправьте номер в списке.</translation>
    </message>
    <message>
        <source>This person asked not to be written to.</source>
        <translation>Этот человек просил ему не писать.</translation>
    </message>
    <message>
        <source>The request left, its answer was lost. The gateway may have the message or not. Heliograph asks again with the same number, so it can&apos;t be sent twice.</source>
        <translation>Запрос ушёл, ответ потерян. Шлюз мог получить сообщение, а мог и нет. Heliograph спросит снова с тем же номером, поэтому дважды оно не уйдёт.</translation>
    </message>
    <message>
        <source>The gateway may have the message or not. Heliograph asks it for a report and does not send again.</source>
        <translation>Шлюз мог получить сообщение, а мог и нет. Heliograph запросит отчёт и повторно не отправит.</translation>
    </message>
    <message>
        <source>The answer was lost and this gateway would not recognise a repeat, so Heliograph does not repeat it. Look in the gateway&apos;s cabinet, then choose.</source>
        <translation>Ответ потерян, а этот шлюз не узнаёт повторы, поэтому Heliograph не повторяет сам. Посмотрите в кабинете шлюза и выберите.</translation>
    </message>
    <message>
        <source>The gateway refused it: %1. It was not sent.</source>
        <translation>Шлюз отказал: %1. Сообщение не отправлено.</translation>
    </message>
    <message>
        <source>This row can&apos;t be sent: %1. Correct it in the file.</source>
        <translation>Строку нельзя отправить: %1. Исправьте в файле.</translation>
    </message>
    <message>
        <source>Left out on purpose: %1.</source>
        <translation>Пропущено намеренно: %1.</translation>
    </message>
    <message>
        <source>The network could not deliver it: %1. Retry it, or write another way.</source>
        <translation>Сеть не смогла доставить: %1. Повторите или напишите другим путём.</translation>
    </message>
    <message>
        <source>The network could not deliver it. Retry it, or write another way.</source>
        <translation>Сеть не смогла доставить. Повторите или напишите другим путём.</translation>
    </message>
    <message>
        <source>The phone could not be reached until %1. Retrying later often works.</source>
        <translation>Телефон был недоступен до %1. Часто помогает повтор позже.</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>пока неизвестно</translation>
    </message>
    <message>
        <source>when it goes out</source>
        <translation>при отправке</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>usually yes</source>
        <translation>обычно да</translation>
    </message>
    <message>
        <source>charged: %1</source>
        <translation>списано: %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>с %1</translation>
    </message>
    <message numerus="yes">
        <source>Asked again with the same number, with %Ln others</source>
        <translation>
            <numerusform>Спросили снова с тем же номером, вместе с %Ln другим</numerusform>
            <numerusform>Спросили снова с тем же номером, вместе с %Ln другими</numerusform>
            <numerusform>Спросили снова с тем же номером, вместе с %Ln другими</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked again with the same number</source>
        <translation>Спросили снова с тем же номером</translation>
    </message>
    <message numerus="yes">
        <source>Handed to the gateway with %Ln others</source>
        <translation>
            <numerusform>Передано шлюзу вместе с %Ln другим</numerusform>
            <numerusform>Передано шлюзу вместе с %Ln другими</numerusform>
            <numerusform>Передано шлюзу вместе с %Ln другими</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed to the gateway</source>
        <translation>Передано шлюзу</translation>
    </message>
    <message>
        <source>Accepted; the gateway&apos;s number is %1</source>
        <translation>Принято; номер на шлюзе %1</translation>
    </message>
</context>
<context>
    <name>Housekeeping</name>
    <message>
        <source>Message %1</source>
        <translation>Сообщение %1</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>left out</source>
        <translation>не вошла</translation>
    </message>
    <message>
        <source>contact brought up to date</source>
        <translation>контакт обновлён</translation>
    </message>
    <message>
        <source>passed over</source>
        <translation>пропущена</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>исправлена</translation>
    </message>
    <message>
        <source>The number was in the book already.</source>
        <translation>Этот номер уже был в книге.</translation>
    </message>
    <message>
        <source>The number was in the book already; its contact has the details of this row.</source>
        <translation>Этот номер уже был в книге; контакт получил данные этой строки.</translation>
    </message>
    <message>
        <source>The same number stands in row %1.</source>
        <translation>Тот же номер стоит в строке %1.</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Итоги</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Rows taken</source>
        <translation>Взято строк</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Повторы</translation>
    </message>
    <message>
        <source>On the stop list</source>
        <translation>В стоп-листе</translation>
    </message>
    <message>
        <source>Left out, to be fixed</source>
        <translation>Не вошли, нужно исправить</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Вместе</translation>
    </message>
    <message>
        <source>Rows in the file</source>
        <translation>Строк в файле</translation>
    </message>
    <message>
        <source>Further people from rows with several numbers</source>
        <translation>Ещё людей из строк с несколькими номерами</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Загрузка</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>В файле</translation>
    </message>
    <message>
        <source>Taken as</source>
        <translation>Взято как</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Everywhere</source>
        <translation>Везде</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Новая рассылка</translation>
    </message>
    <message>
        <source>Quick message</source>
        <translation>Быстрое сообщение</translation>
    </message>
    <message>
        <source>Open a spreadsheet</source>
        <translation>Открыть таблицу</translation>
    </message>
    <message>
        <source>Paste rows, outside a text field</source>
        <translation>Вставить строки, вне текстового поля</translation>
    </message>
    <message>
        <source>Campaigns, People, Templates, Stop list, Reports</source>
        <translation>Рассылки, Люди, Шаблоны, Стоп-лист, Отчёты</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Step of the campaign</source>
        <translation>Шаг рассылки</translation>
    </message>
    <message>
        <source>The page&apos;s main button; on Check it only moves the focus to Send</source>
        <translation>Главная кнопка страницы; в проверке только переходит к «Отправить»</translation>
    </message>
    <message>
        <source>Find or do: pages, campaigns, commands</source>
        <translation>Найти или сделать: страницы, рассылки, команды</translation>
    </message>
    <message>
        <source>Find on the page</source>
        <translation>Найти на странице</translation>
    </message>
    <message>
        <source>Undo, redo</source>
        <translation>Отменить, вернуть</translation>
    </message>
    <message>
        <source>Pause or resume the campaign</source>
        <translation>Приостановить или продолжить рассылку</translation>
    </message>
    <message>
        <source>Refresh states and balances</source>
        <translation>Обновить статусы и балансы</translation>
    </message>
    <message>
        <source>Next, previous region of the window</source>
        <translation>Следующая, предыдущая часть окна</translation>
    </message>
    <message>
        <source>Collapse the navigation</source>
        <translation>Свернуть навигацию</translation>
    </message>
    <message>
        <source>Protocol log</source>
        <translation>Журнал обмена</translation>
    </message>
    <message>
        <source>Close, clear the filter, leave the details; never stops a send</source>
        <translation>Закрыть, снять фильтр, уйти из подробностей; отправку не останавливает</translation>
    </message>
    <message>
        <source>Close the window, quit</source>
        <translation>Закрыть окно, выйти</translation>
    </message>
    <message>
        <source>In tables</source>
        <translation>В таблицах</translation>
    </message>
    <message>
        <source>First and last row, also of a million</source>
        <translation>Первая и последняя строка, и из миллиона</translation>
    </message>
    <message>
        <source>Open, or show the details</source>
        <translation>Открыть или показать подробности</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Выделить</translation>
    </message>
    <message>
        <source>Copy the rows</source>
        <translation>Скопировать строки</translation>
    </message>
    <message>
        <source>Previous, next filter; all</source>
        <translation>Предыдущий, следующий фильтр; все</translation>
    </message>
    <message>
        <source>Go to a row by its number</source>
        <translation>Перейти к строке по номеру</translation>
    </message>
    <message>
        <source>Documents behind the row</source>
        <translation>Документы этой строки</translation>
    </message>
    <message>
        <source>Hide or show the details</source>
        <translation>Скрыть или показать подробности</translation>
    </message>
    <message>
        <source>Context menu</source>
        <translation>Контекстное меню</translation>
    </message>
    <message>
        <source>Remove; asks, or can be undone</source>
        <translation>Удалить; спросит или даст вернуть</translation>
    </message>
    <message>
        <source>In the message editor</source>
        <translation>В редакторе сообщения</translation>
    </message>
    <message>
        <source>List of fields; Esc keeps the brace as it is</source>
        <translation>Список полей; Esc оставляет скобку как есть</translation>
    </message>
    <message>
        <source>The same list at the caret</source>
        <translation>Тот же список у курсора</translation>
    </message>
    <message>
        <source>Previous, next recipient in the preview</source>
        <translation>Предыдущий, следующий получатель в просмотре</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Шаблоны</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Клавиатура</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Что делают</translation>
    </message>
    <message>
        <source>Help for what is shown</source>
        <translation>Справка о том, что показано</translation>
    </message>
</context>
<context>
    <name>Lifetime</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минута</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n час</numerusform>
            <numerusform>%n часа</numerusform>
            <numerusform>%n часов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListFiles</name>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Книга Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Таблица CSV (*.csv)</translation>
    </message>
    <message>
        <source>Lists (%1)</source>
        <translation>Списки (%1)</translation>
    </message>
</context>
<context>
    <name>ListSource</name>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Pasted rows</source>
        <translation>Вставленные строки</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>День рождения</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Отправитель</translation>
    </message>
</context>
<context>
    <name>MemoryEnd</name>
    <message>
        <source>Heliograph has ended, because the computer has no memory left. Nothing is lost: what was sent is written down. Close other programs and start it again.</source>
        <translation>Heliograph завершился: у компьютера кончилась память. Ничего не потеряно: всё отправленное записано. Закройте другие программы и запустите его снова.</translation>
    </message>
</context>
<context>
    <name>MessageKind</name>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Flash SMS</source>
        <translation>Flash SMS</translation>
    </message>
    <message>
        <source>Silent SMS</source>
        <translation>Скрытое SMS</translation>
    </message>
    <message>
        <source>WAP push</source>
        <translation>WAP push</translation>
    </message>
    <message>
        <source>Business card</source>
        <translation>Визитка</translation>
    </message>
    <message>
        <source>Viber</source>
        <translation>Viber</translation>
    </message>
    <message>
        <source>Viber → SMS</source>
        <translation>Viber → SMS</translation>
    </message>
    <message>
        <source>SMS → Viber</source>
        <translation>SMS → Viber</translation>
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
    <name>NewCampaign</name>
    <message>
        <source>Campaign of %1</source>
        <translation>Рассылка %1</translation>
    </message>
</context>
<context>
    <name>PartsCard</name>
    <message numerus="yes">
        <source>%Ln parts</source>
        <translation>
            <numerusform>%Ln часть</numerusform>
            <numerusform>%Ln части</numerusform>
            <numerusform>%Ln частей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleExport</name>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Stop list</source>
        <translation>Стоп-лист</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Время</translation>
    </message>
</context>
<context>
    <name>PersonalData</name>
    <message>
        <source>redacted</source>
        <translation>обезличено</translation>
    </message>
</context>
<context>
    <name>PhonePreview</name>
    <message>
        <source>Nothing appears on the phone.</source>
        <translation>На телефоне ничего не появится.</translation>
    </message>
    <message>
        <source>Write the text: this is how it will look.</source>
        <translation>Напишите текст: так он будет выглядеть.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s), shown as one message</source>
        <translation>
            <numerusform>%n часть, показана одним сообщением</numerusform>
            <numerusform>%n части, показаны одним сообщением</numerusform>
            <numerusform>%n частей, показаны одним сообщением</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens over everything else and is not kept</source>
        <translation>Открывается поверх всего и не сохраняется</translation>
    </message>
    <message>
        <source>opens %1</source>
        <translation>открывает %1</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Имени пока нет</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>мобильный</translation>
    </message>
    <message>
        <source>work</source>
        <translation>рабочий</translation>
    </message>
    <message>
        <source>fax</source>
        <translation>факс</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>эл. почта</translation>
    </message>
    <message>
        <source>web</source>
        <translation>сайт</translation>
    </message>
    <message>
        <source>address</source>
        <translation>адрес</translation>
    </message>
    <message>
        <source>note</source>
        <translation>примечание</translation>
    </message>
    <message>
        <source>Some phones show it as a text with a link</source>
        <translation>Некоторые телефоны покажут это как текст со ссылкой</translation>
    </message>
    <message>
        <source>Viber</source>
        <translation>Viber</translation>
    </message>
    <message>
        <source>Flash SMS</source>
        <translation>Flash SMS</translation>
    </message>
    <message>
        <source>Silent SMS</source>
        <translation>Скрытое SMS</translation>
    </message>
    <message>
        <source>WAP push</source>
        <translation>WAP push</translation>
    </message>
    <message>
        <source>Business card</source>
        <translation>Визитка</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
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
    <name>ProtocolLog</name>
    <message>
        <source>The log keeps no more of this document.</source>
        <translation>Дальше журнал этот документ не хранит.</translation>
    </message>
    <message>
        <source>The document ends here.</source>
        <translation>Здесь документ кончается.</translation>
    </message>
    <message>
        <source>From here on it can’t be read (line %1, column %2).</source>
        <translation>Отсюда его нельзя прочитать (строка %1, столбец %2).</translation>
    </message>
    <message>
        <source>The rest is too large to be shown here; “Text” has it.</source>
        <translation>Остальное слишком велико для дерева; оно есть в «Тексте».</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>скрыто</translation>
    </message>
    <message numerus="yes">
        <source>%n more, show all</source>
        <translation>
            <numerusform>ещё %n, показать все</numerusform>
            <numerusform>ещё %n, показать все</numerusform>
            <numerusform>ещё %n, показать все</numerusform>
        </translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправка</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Статусы</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Баланс</translation>
    </message>
    <message>
        <source>Senders</source>
        <translation>Отправители</translation>
    </message>
    <message>
        <source>Gateway time</source>
        <translation>Время шлюза</translation>
    </message>
    <message>
        <source>Scheduled messages</source>
        <translation>Отложенная отправка</translation>
    </message>
    <message>
        <source>Delete scheduled</source>
        <translation>Удалить назначенные</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n recipients</source>
        <translation>
            <numerusform>%n получатель</numerusform>
            <numerusform>%n получателя</numerusform>
            <numerusform>%n получателей</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting for the answer</source>
        <translation>ждём ответа</translation>
    </message>
    <message>
        <source>the gateway was not reached</source>
        <translation>шлюз не достигнут</translation>
    </message>
    <message>
        <source>broke off after %1 of %2</source>
        <translation>оборвалось после %1 из %2</translation>
    </message>
    <message>
        <source>the answer was lost</source>
        <translation>ответ потерян</translation>
    </message>
    <message>
        <source>%1 accepted, %2 rejected</source>
        <translation>принято %1, отклонено %2</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>принято %1</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>С ответом</translation>
    </message>
    <message>
        <source>With rejections</source>
        <translation>С отказами</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Не достигнут</translation>
    </message>
    <message>
        <source>Broken or lost</source>
        <translation>Обрыв или потеря</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>В пути</translation>
    </message>
    <message>
        <source>Never arrived: %1</source>
        <translation>Не дошёл до шлюза: %1</translation>
    </message>
    <message>
        <source>May have arrived: %1</source>
        <translation>Мог дойти до шлюза: %1</translation>
    </message>
    <message>
        <source>%1, cut off</source>
        <translation>%1, оборван</translation>
    </message>
    <message>
        <source>%1, too large</source>
        <translation>%1, слишком велик</translation>
    </message>
</context>
<context>
    <name>QuickRecipient</name>
    <message>
        <source>Nobody of this name in the address books.</source>
        <translation>В адресных книгах такого имени нет.</translation>
    </message>
    <message>
        <source>%1 is on the stop list since %2 and can&apos;t be written to.</source>
        <translation>%1 в стоп-листе с %2, писать нельзя.</translation>
    </message>
    <message numerus="yes">
        <source>Not a phone number: %n digit(s) are missing.</source>
        <translation>
            <numerusform>Это не телефон: не хватает %n цифры.</numerusform>
            <numerusform>Это не телефон: не хватает %n цифр.</numerusform>
            <numerusform>Это не телефон: не хватает %n цифр.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuickWindow</name>
    <message>
        <source>recently</source>
        <translation>недавно</translation>
    </message>
    <message>
        <source>This text went to %1 %2. Send it again?</source>
        <translation>Этот текст ушёл %1 %2. Отправить ещё раз?</translation>
    </message>
    <message numerus="yes">
        <source>This text went to %1 and %n more %2. Send it again?</source>
        <translation>
            <numerusform>Этот текст ушёл %1 и ещё %n %2. Отправить ещё раз?</numerusform>
            <numerusform>Этот текст ушёл %1 и ещё %n %2. Отправить ещё раз?</numerusform>
            <numerusform>Этот текст ушёл %1 и ещё %n %2. Отправить ещё раз?</numerusform>
        </translation>
    </message>
    <message>
        <source>This text is still to go to %1. Send it once more?</source>
        <translation>Этот текст ещё только уйдёт: %1. Отправить и ещё раз?</translation>
    </message>
    <message numerus="yes">
        <source>This text is still to go to %1 and %n more. Send it once more?</source>
        <translation>
            <numerusform>Этот текст ещё только уйдёт: %1 и ещё %n. Отправить и ещё раз?</numerusform>
            <numerusform>Этот текст ещё только уйдёт: %1 и ещё %n. Отправить и ещё раз?</numerusform>
            <numerusform>Этот текст ещё только уйдёт: %1 и ещё %n. Отправить и ещё раз?</numerusform>
        </translation>
    </message>
    <message>
        <source>This text may have gone to %1 already. Send it again?</source>
        <translation>Этот текст, возможно, уже ушёл: %1. Отправить ещё раз?</translation>
    </message>
    <message numerus="yes">
        <source>This text may have gone to %1 and %n more already. Send it again?</source>
        <translation>
            <numerusform>Этот текст, возможно, уже ушёл: %1 и ещё %n. Отправить ещё раз?</numerusform>
            <numerusform>Этот текст, возможно, уже ушёл: %1 и ещё %n. Отправить ещё раз?</numerusform>
            <numerusform>Этот текст, возможно, уже ушёл: %1 и ещё %n. Отправить ещё раз?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingChoices</name>
    <message>
        <source>Semicolon</source>
        <translation>Точка с запятой</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Запятая</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Табуляция</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Черта</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <source>Encoding, recognised, %1 % sure</source>
        <translation>Кодировка определена, уверенность %1 %</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Читаем файл…</translation>
    </message>
    <message>
        <source>%1 of about %2 rows</source>
        <translation>%1 из примерно %2 строк</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>строк: %1</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 в секунду</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>There is another column with phone numbers.</source>
        <translation>Есть ещё один столбец с телефонами.</translation>
    </message>
    <message>
        <source>“%1” is used, as it fits better.</source>
        <translation>Взят «%1»: он подходит лучше.</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>Взять «%1»</translation>
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
        <source>The gateway itself has run out of messages. Ask its manager.</source>
        <translation>У самого шлюза кончились сообщения. Обратитесь к его менеджеру.</translation>
    </message>
    <message>
        <source>The account has run out of messages. Top it up.</source>
        <translation>На счёте кончились сообщения. Пополните его.</translation>
    </message>
    <message>
        <source>The gateway has blocked the account.</source>
        <translation>Шлюз заблокировал счёт.</translation>
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
        <translation>Это направление закрыто для вашего счёта.</translation>
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
        <translation>Шлюз сообщает, что счёт заблокирован.</translation>
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
        <translation>После первой попытки счёт изменили. Решите вручную.</translation>
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
    <message>
        <source>A landline gets no SMS.</source>
        <translation>Городской номер не принимает SMS.</translation>
    </message>
    <message>
        <source>A free hotline gets no SMS.</source>
        <translation>Горячая линия не принимает SMS.</translation>
    </message>
    <message>
        <source>A premium-rate number gets no SMS.</source>
        <translation>Платный номер не принимает SMS.</translation>
    </message>
    <message>
        <source>An earlier retry has sent to this row again.</source>
        <translation>Этой строке уже отправлено в более раннем повторе.</translation>
    </message>
    <message>
        <source>The same message was sent to this number within 24 hours, may have been, or is still to be sent.</source>
        <translation>Это же сообщение на этот номер отправлено за последние 24 часа, возможно, отправлено или ещё будет отправлено.</translation>
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
    <name>RemovalStore</name>
    <message>
        <source>This was removed in the meantime.</source>
        <translation>Это тем временем удалено.</translation>
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
    <name>ReportsPage</name>
    <message>
        <source>Made on %1 by Heliograph</source>
        <translation>Составлен %1 программой Heliograph</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln by state</source>
        <translation>
            <numerusform>%Ln по статусам</numerusform>
            <numerusform>Все %Ln по статусам</numerusform>
            <numerusform>Все %Ln по статусам</numerusform>
        </translation>
    </message>
    <message>
        <source>Delivery over time</source>
        <translation>Доставка во времени</translation>
    </message>
    <message>
        <source>By sender</source>
        <translation>По отправителям</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>По часам</translation>
    </message>
    <message>
        <source>Campaigns compared</source>
        <translation>Сравнение рассылок</translation>
    </message>
    <message>
        <source>the folder can&apos;t be written to</source>
        <translation>в папку нельзя писать</translation>
    </message>
    <message>
        <source>another program uses it</source>
        <translation>файл занят другой программой</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Доставлено</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Не удалось</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expired</source>
        <translation>
            <numerusform>%Ln истёк</numerusform>
            <numerusform>%Ln истекли</numerusform>
            <numerusform>%Ln истекло</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>%Ln отклонено</numerusform>
            <numerusform>%Ln отклонены</numerusform>
            <numerusform>%Ln отклонено</numerusform>
        </translation>
    </message>
    <message>
        <source>of them %1</source>
        <translation>из них %1</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Неизвестно</translation>
    </message>
    <message numerus="yes">
        <source>%Ln no report</source>
        <translation>
            <numerusform>%Ln без отчёта</numerusform>
            <numerusform>%Ln без отчёта</numerusform>
            <numerusform>%Ln без отчёта</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers lost</source>
        <translation>
            <numerusform>%Ln ответ потерян</numerusform>
            <numerusform>%Ln ответа потеряны</numerusform>
            <numerusform>%Ln ответов потеряно</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is unknown</source>
        <translation>Неизвестных нет</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Списано</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts</source>
        <translation>
            <numerusform>%Ln часть</numerusform>
            <numerusform>%Ln части</numerusform>
            <numerusform>%Ln частей</numerusform>
        </translation>
    </message>
    <message>
        <source>no price is known</source>
        <translation>цена неизвестна</translation>
    </message>
    <message>
        <source>%1, %2 each</source>
        <translation>%1, по %2</translation>
    </message>
    <message>
        <source>Delivery over time, chart: nothing yet</source>
        <translation>Доставка во времени, график: пока ничего</translation>
    </message>
    <message numerus="yes">
        <source>Delivery over time, chart: %Ln delivered after %1</source>
        <translation>
            <numerusform>Доставка во времени, график: %Ln доставлено через %1</numerusform>
            <numerusform>Доставка во времени, график: %Ln доставлены через %1</numerusform>
            <numerusform>Доставка во времени, график: %Ln доставлено через %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, half after %2</source>
        <translation>%1, половина за %2</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Через</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Отправитель</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Вместе</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Передано</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Рассылка</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of the %2 handed over</source>
        <translation>%1 от %2 переданных</translation>
    </message>
    <message>
        <source>Of all rows</source>
        <translation>От всех строк</translation>
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
    <name>SampleFile</name>
    <message>
        <source>{Имя|Friend}, 10 % off everything until Friday. Reply STOP to opt out.</source>
        <translation>{Имя|Друзья}, скидка 10 % на всё до пятницы. Чтобы отписаться, ответьте СТОП.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>General</source>
        <translation>Общие</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>как в системе</translation>
    </message>
    <message>
        <source>L&amp;ook</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>light</source>
        <translation>светлый</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>тёмный</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Отправка</translation>
    </message>
    <message>
        <source>&amp;Hold the Send button above</source>
        <translation>&amp;Удерживать «Отправить» свыше</translation>
    </message>
    <message>
        <source>A send to more recipients than this starts only when the button is held, so that a slip of the mouse sends nothing.</source>
        <translation>Отправка большему числу получателей начинается, только если кнопку удерживать: случайный щелчок ничего не отправит.</translation>
    </message>
    <message>
        <source>recipients</source>
        <translation>получателей</translation>
    </message>
    <message>
        <source>&amp;Ask instead of holding</source>
        <translation>&amp;Спрашивать вместо удержания</translation>
    </message>
    <message>
        <source>A question with two buttons takes the place of holding the button.</source>
        <translation>Вместо удержания появляется вопрос с двумя кнопками.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Номера</translation>
    </message>
    <message>
        <source>&amp;Country of numbers without one</source>
        <translation>&amp;Страна номеров без кода</translation>
    </message>
    <message>
        <source>8 900 000-01-01 is read as a number of this country. Each list may have another one.</source>
        <translation>8 900 000-01-01 читается как номер этой страны. У каждого списка может быть своя.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>When a campaign has &amp;ended or was paused</source>
        <translation>Когда рассылка &amp;завершена или встала на паузу</translation>
    </message>
    <message>
        <source>Only while Heliograph is not in front.</source>
        <translation>Только пока Heliograph не на переднем плане.</translation>
    </message>
    <message>
        <source>When a &amp;balance is low</source>
        <translation>Когда на счёте &amp;мало средств</translation>
    </message>
    <message>
        <source>The limit is set in each account under Money.</source>
        <translation>Порог задаётся у каждого счёта в разделе «Деньги».</translation>
    </message>
    <message>
        <source>Protocol log</source>
        <translation>Журнал обмена</translation>
    </message>
    <message>
        <source>&amp;Keep it for</source>
        <translation>&amp;Хранить</translation>
    </message>
    <message>
        <source>days</source>
        <translation>дней</translation>
    </message>
    <message>
        <source>&amp;At most</source>
        <translation>Не &amp;больше</translation>
    </message>
    <message>
        <source>Passwords and tokens never reach this log. Phones are shortened.</source>
        <translation>Пароли и токены в журнал не попадают. Телефоны сокращены.</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>МБ</translation>
    </message>
    <message>
        <source>&amp;Open the protocol log</source>
        <translation>&amp;Открыть журнал обмена</translation>
    </message>
    <message>
        <source>Open the protocol log (Ctrl+Shift+L)</source>
        <translation>Открыть журнал обмена (Ctrl+Shift+L)</translation>
    </message>
    <message>
        <source>What was said to gateways</source>
        <translation>Что передано шлюзам</translation>
    </message>
    <message>
        <source>&amp;Save for support…</source>
        <translation>&amp;Сохранить для поддержки…</translation>
    </message>
    <message>
        <source>For those who help you</source>
        <translation>Для тех, кто помогает</translation>
    </message>
    <message>
        <source>One file with versions, settings and logs, without logins, names, phone numbers and texts. You see what is inside before it is saved.</source>
        <translation>Один файл с версиями, настройками и журналами, без логинов, имён, номеров телефонов и текстов. Перед сохранением видно, что внутри.</translation>
    </message>
</context>
<context>
    <name>SheetProblem</name>
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
    <message>
        <source>an XLS workbook older than Excel 97</source>
        <translation>книга XLS старше Excel 97</translation>
    </message>
    <message>
        <source>a Numbers, Pages or Keynote document</source>
        <translation>документ Numbers, Pages или Keynote</translation>
    </message>
    <message>
        <source>a database file</source>
        <translation>файл базы данных</translation>
    </message>
    <message>
        <source>a file of an OpenOffice before 2.0</source>
        <translation>файл OpenOffice старше версии 2.0</translation>
    </message>
    <message>
        <source>its contents refer to themselves without end</source>
        <translation>его содержимое бесконечно ссылается само на себя</translation>
    </message>
    <message>
        <source>its contents are nested without end</source>
        <translation>его содержимое вложено без конца</translation>
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
        <translation>Ждут</translation>
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
        <translation>Не войдут</translation>
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
    <name>Status</name>
    <message numerus="yes">
        <source>%Ln messages wait here.</source>
        <translation>
            <numerusform>%Ln сообщение ждёт здесь.</numerusform>
            <numerusform>%Ln сообщения ждут здесь.</numerusform>
            <numerusform>%Ln сообщений ждут здесь.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln s</source>
        <translation>
            <numerusform>через %Ln с</numerusform>
            <numerusform>через %Ln с</numerusform>
            <numerusform>через %Ln с</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln min</source>
        <translation>
            <numerusform>через %Ln мин</numerusform>
            <numerusform>через %Ln мин</numerusform>
            <numerusform>через %Ln мин</numerusform>
        </translation>
    </message>
    <message>
        <source>Next try by itself at %1, %2.</source>
        <translation>Следующая попытка сама %1, %2.</translation>
    </message>
    <message>
        <source>Paused: the gateway can&apos;t be reached</source>
        <translation>Пауза: шлюз недоступен</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages are handed over and keep their states; %1 wait here. Nothing is lost and nobody gets it twice.</source>
        <translation>
            <numerusform>%Ln сообщение передано и сохраняет статус, %1 ждут здесь. Ничего не потеряно, дважды никто не получит.</numerusform>
            <numerusform>%Ln сообщения переданы и сохраняют статусы, %1 ждут здесь. Ничего не потеряно, дважды никто не получит.</numerusform>
            <numerusform>%Ln сообщений переданы и сохраняют статусы, %1 ждут здесь. Ничего не потеряно, дважды никто не получит.</numerusform>
        </translation>
    </message>
    <message>
        <source>Heliograph was closed while sending</source>
        <translation>Heliograph был закрыт во время отправки</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages are handed over, %1 of them are asked again, %2 wait here; nobody gets it twice.</source>
        <translation>
            <numerusform>%Ln сообщение передано, из них %1 спросим снова, %2 ждут здесь; дважды никто не получит.</numerusform>
            <numerusform>%Ln сообщения переданы, из них %1 спросим снова, %2 ждут здесь; дважды никто не получит.</numerusform>
            <numerusform>%Ln сообщений переданы, из них %1 спросим снова, %2 ждут здесь; дважды никто не получит.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused: the gateway answered something that can&apos;t be read</source>
        <translation>Пауза: шлюз ответил нечитаемо</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages are Unknown and are asked again with the same numbers.</source>
        <translation>
            <numerusform>%Ln сообщение в статусе «Неизвестно», спросим снова с тем же номером.</numerusform>
            <numerusform>%Ln сообщения в статусе «Неизвестно», спросим снова с теми же номерами.</numerusform>
            <numerusform>%Ln сообщений в статусе «Неизвестно», спросим снова с теми же номерами.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused: the gateway no longer accepts this login</source>
        <translation>Пауза: шлюз больше не принимает этот логин</translation>
    </message>
    <message>
        <source>Enter the password again.</source>
        <translation>Введите пароль ещё раз.</translation>
    </message>
    <message>
        <source>Paused: the account is locked at the gateway</source>
        <translation>Пауза: счёт заблокирован на шлюзе</translation>
    </message>
    <message>
        <source>Only the provider can unlock it.</source>
        <translation>Разблокировать может только провайдер.</translation>
    </message>
    <message>
        <source>Paused: the account has run out</source>
        <translation>Пауза: на счёте закончились средства</translation>
    </message>
    <message>
        <source>Top up, then resume.</source>
        <translation>Пополните счёт и продолжите.</translation>
    </message>
    <message>
        <source>Paused: the gateway&apos;s moderator refused this text</source>
        <translation>Пауза: модератор шлюза отклонил этот текст</translation>
    </message>
    <message>
        <source>Nobody else gets it until you change it.</source>
        <translation>Остальные его не получат, пока вы его не измените.</translation>
    </message>
    <message>
        <source>Paused: the disk is full</source>
        <translation>Пауза: диск заполнен</translation>
    </message>
    <message>
        <source>Heliograph can&apos;t write down what it sends and sends nothing. Free some space.</source>
        <translation>Heliograph не может записывать отправку и поэтому ничего не отправляет. Освободите место.</translation>
    </message>
    <message>
        <source>Paused: the gateway&apos;s certificate is not valid</source>
        <translation>Пауза: сертификат шлюза недействителен</translation>
    </message>
    <message>
        <source>Nothing was sent to it.</source>
        <translation>Ничего не передано.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>На паузе</translation>
    </message>
    <message>
        <source>This didn&apos;t work</source>
        <translation>Не получилось</translation>
    </message>
    <message>
        <source>This campaign is being sent by another Heliograph on this workspace</source>
        <translation>Эту рассылку ведёт другой Heliograph в этой рабочей папке</translation>
    </message>
    <message>
        <source>It is shown here live.</source>
        <translation>Здесь она видна вживую.</translation>
    </message>
    <message>
        <source>Another campaign uses this account now</source>
        <translation>Сейчас счётом пользуется другая рассылка</translation>
    </message>
    <message>
        <source>This one goes on by itself after it.</source>
        <translation>Эта продолжится сама после неё.</translation>
    </message>
    <message>
        <source>Pausing</source>
        <translation>Приостанавливается</translation>
    </message>
    <message>
        <source>The document under way is finished; nothing new is handed over.</source>
        <translation>Документ в пути завершается; новое не передаётся.</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Останавливается</translation>
    </message>
    <message>
        <source>The gateway can&apos;t be reached now.</source>
        <translation>Сейчас шлюз недоступен.</translation>
    </message>
    <message>
        <source>Another Heliograph asks for this campaign.</source>
        <translation>Статусы этой рассылки спрашивает другой Heliograph.</translation>
    </message>
    <message>
        <source>Nothing has been handed over yet.</source>
        <translation>Ещё ничего не передано.</translation>
    </message>
    <message>
        <source>Try again &amp;now</source>
        <translation>Повторить &amp;сейчас</translation>
    </message>
    <message>
        <source>Don&apos;t &amp;wait</source>
        <translation>&amp;Не ждать</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Пауза</translation>
    </message>
    <message>
        <source>&amp;Resume sending %1</source>
        <translation>&amp;Продолжить, осталось %1</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Продолжить</translation>
    </message>
    <message>
        <source>&amp;Retry %1 failed…</source>
        <translation>&amp;Повторить %1…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages are held by the gateway and go out by themselves after a top-up</source>
        <translation>
            <numerusform>%Ln сообщение отложено шлюзом и уйдёт само после пополнения</numerusform>
            <numerusform>%Ln сообщения отложены шлюзом и уйдут сами после пополнения</numerusform>
            <numerusform>%Ln сообщений отложены шлюзом и уйдут сами после пополнения</numerusform>
        </translation>
    </message>
    <message>
        <source>Don&apos;t send them again.</source>
        <translation>Не отправляйте их повторно.</translation>
    </message>
    <message>
        <source>This workspace was copied or restored</source>
        <translation>Эта рабочая папка скопирована или восстановлена</translation>
    </message>
    <message>
        <source>What can&apos;t be known about this campaign waits for your decision.</source>
        <translation>Чего нельзя знать об этой рассылке, ждёт вашего решения.</translation>
    </message>
</context>
<context>
    <name>SupportBundle</name>
    <message>
        <source>The workspace&apos;s version and size, and how many rows it has</source>
        <translation>Версия и размер рабочей папки, сколько в ней строк</translation>
    </message>
    <message>
        <source>The accounts&apos; settings, without names, logins, passwords and tokens</source>
        <translation>Настройки счетов без названий, логинов, паролей и токенов</translation>
    </message>
    <message>
        <source>The campaigns by number: states and counts, without names and recipients</source>
        <translation>Рассылки по номерам: состояния и количества, без названий и получателей</translation>
    </message>
    <message>
        <source>The protocol log, which can&apos;t be read</source>
        <translation>Журнал обмена, который не читается</translation>
    </message>
    <message numerus="yes">
        <source>%n requests with their answers, from %1 to %2; texts, names and logins are taken out, phone numbers shortened</source>
        <translation>
            <numerusform>%n запрос с ответом, с %1 по %2; тексты, имена и логины убраны, номера телефонов сокращены</numerusform>
            <numerusform>%n запроса с ответами, с %1 по %2; тексты, имена и логины убраны, номера телефонов сокращены</numerusform>
            <numerusform>%n запросов с ответами, с %1 по %2; тексты, имена и логины убраны, номера телефонов сокращены</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older ones have no room</source>
        <translation>
            <numerusform>ещё %n более старый не поместился</numerusform>
            <numerusform>ещё %n более старых не поместились</numerusform>
            <numerusform>ещё %n более старых не поместились</numerusform>
        </translation>
    </message>
    <message>
        <source>The versions of Heliograph and of the system</source>
        <translation>Версии Heliograph и системы</translation>
    </message>
    <message>
        <source>The settings; addresses are only said to be set</source>
        <translation>Настройки; об адресах сказано только, что они заданы</translation>
    </message>
    <message>
        <source>Why the workspace can&apos;t be used</source>
        <translation>Почему рабочей папкой нельзя пользоваться</translation>
    </message>
    <message>
        <source>The end of the program&apos;s own log</source>
        <translation>Конец журнала самой программы</translation>
    </message>
    <message>
        <source>No passwords, tokens, logins, names, phone numbers or texts are in it.</source>
        <translation>Паролей, токенов, логинов, имён, номеров телефонов и текстов в нём нет.</translation>
    </message>
</context>
<context>
    <name>VCardTable</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Отображаемое имя</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Псевдоним</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Факс</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>today %1</source>
        <translation>сегодня %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>завтра %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>вчера %1</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>только что</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes ago</source>
        <translation>
            <numerusform>%Ln минуту назад</numerusform>
            <numerusform>%Ln минуты назад</numerusform>
            <numerusform>%Ln минут назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours ago</source>
        <translation>
            <numerusform>%Ln час назад</numerusform>
            <numerusform>%Ln часа назад</numerusform>
            <numerusform>%Ln часов назад</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 мин %2 с</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 ч</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 ч %2 мин</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln день</numerusform>
            <numerusform>%Ln дня</numerusform>
            <numerusform>%Ln дней</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkbookMatch</name>
    <message>
        <source>Row %1 of %2 has another phone number than when the list was read. Choose the workbook as it was then; nothing was written.</source>
        <translation>В строке %1 файла %2 не тот номер телефона, что был при загрузке списка. Выберите книгу в прежнем виде; ничего не записано.</translation>
    </message>
    <message>
        <source>Row %1 of the list is no longer in %2. Choose the workbook as it was when the list was read; nothing was written.</source>
        <translation>Строки %1 списка больше нет в файле %2. Выберите книгу в том виде, в каком загружался список; ничего не записано.</translation>
    </message>
</context>
<context>
    <name>WorkbookReport</name>
    <message>
        <source>The recipients of this campaign were not read from a file, so there is no workbook to copy. Save the report as a table of its own.</source>
        <translation>Получатели этой рассылки взяты не из файла, поэтому копировать нечего. Сохраните отчёт отдельной таблицей.</translation>
    </message>
    <message>
        <source>Columns can be added to XLSX and XLSM workbooks only, and %1 is none. Save it as XLSX, or save the report as a table of its own.</source>
        <translation>Столбцы можно добавить только в книгу XLSX или XLSM, а %1 — другой файл. Сохраните его в формате XLSX или сохраните отчёт отдельной таблицей.</translation>
    </message>
    <message>
        <source>The copy of this workbook must have a name that ends in %1.</source>
        <translation>Имя копии этой книги должно оканчиваться на %1.</translation>
    </message>
    <message>
        <source>The copy would take the place of the workbook itself. Choose another name.</source>
        <translation>Копия заняла бы место самой книги. Выберите другое имя.</translation>
    </message>
    <message>
        <source>The sheet “%1” is used up to its last columns, so there is no room for further ones. Save the report as a table of its own.</source>
        <translation>Лист «%1» занят до последних столбцов, для новых места нет. Сохраните отчёт отдельной таблицей.</translation>
    </message>
    <message>
        <source>%1 was changed while it was copied, so nothing was written. Try again when it is saved and closed.</source>
        <translation>Файл %1 изменился, пока с него снималась копия, поэтому ничего не записано. Повторите, когда он будет сохранён и закрыт.</translation>
    </message>
    <message>
        <source>Not every recipient of the campaign found its row in the copy, so nothing was written. Save the report as a table of its own.</source>
        <translation>Не для каждого получателя кампании нашлась строка в копии, поэтому ничего не записано. Сохраните отчёт отдельной таблицей.</translation>
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
        <translation>счёт «%1»</translation>
    </message>
    <message>
        <source>an import</source>
        <translation>загрузка списка</translation>
    </message>
    <message>
        <source>the tidying up of the workspace</source>
        <translation>уборка рабочей папки</translation>
    </message>
</context>
<context>
    <name>heliograph::AccountBox</name>
    <message>
        <source>price of a part not known</source>
        <translation>цена части неизвестна</translation>
    </message>
    <message>
        <source>%1 per part</source>
        <translation>%1 за часть</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>С&amp;чёт</translation>
    </message>
    <message>
        <source>Account that sends</source>
        <translation>Счёт, с которого идёт отправка</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>Выберите счёт</translation>
    </message>
</context>
<context>
    <name>heliograph::AccountDialog</name>
    <message>
        <source>Account</source>
        <translation>Счёт</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>Проверить &amp;снова</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Sa&amp;ve account</source>
        <translation>Сох&amp;ранить счёт</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Новый счёт</translation>
    </message>
    <message>
        <source>The gateway is asked as soon as the password or token is entered. Nothing is sent to anybody.</source>
        <translation>Шлюз будет опрошен, как только введён пароль или токен. Никому ничего не отправляется.</translation>
    </message>
    <message>
        <source>“Check again” asks the gateway now. Nothing is sent to anybody.</source>
        <translation>«Проверить снова» опросит шлюз сейчас. Никому ничего не отправляется.</translation>
    </message>
    <message>
        <source>The login has changed. “Check again” asks the gateway with it.</source>
        <translation>Логин изменился. «Проверить снова» опросит шлюз с ним.</translation>
    </message>
    <message>
        <source>Asking the gateway…</source>
        <translation>Опрашиваем шлюз…</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>проверяем…</translation>
    </message>
    <message>
        <source>done in %1 s, %2</source>
        <translation>готово за %1 с, %2</translation>
    </message>
    <message>
        <source>Stop the &amp;check</source>
        <translation>Остановить &amp;проверку</translation>
    </message>
    <message>
        <source>Address, login and password come first.</source>
        <translation>Сначала адрес, логин и пароль.</translation>
    </message>
    <message>
        <source>Check again (F5)</source>
        <translation>Проверить снова (F5)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Sa&amp;ve anyway</source>
        <translation>Всё равно сох&amp;ранить</translation>
    </message>
    <message>
        <source>Being saved</source>
        <translation>Сохраняется</translation>
    </message>
    <message>
        <source>There is an account of this name already.</source>
        <translation>Счёт с таким названием уже есть.</translation>
    </message>
    <message>
        <source>The account is saved, but the keychain did not take its password.</source>
        <translation>Счёт сохранён, но связка ключей не приняла пароль.</translation>
    </message>
    <message>
        <source>Heliograph keeps it until it is closed and asks for it at the next start.</source>
        <translation>Heliograph помнит его до закрытия и спросит при следующем запуске.</translation>
    </message>
</context>
<context>
    <name>heliograph::AccountForm</name>
    <message>
        <source>Signs in with</source>
        <translation>Вход через</translation>
    </message>
    <message>
        <source>Account &amp;name</source>
        <translation>&amp;Название счёта</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>&amp;Логин</translation>
    </message>
    <message>
        <source>Passw&amp;ord</source>
        <translation>Парол&amp;ь</translation>
    </message>
    <message>
        <source>Gateway kin&amp;d</source>
        <translation>&amp;Вид шлюза</translation>
    </message>
    <message>
        <source>Usual &amp;sender</source>
        <translation>Обычный &amp;отправитель</translation>
    </message>
    <message>
        <source>How fast</source>
        <translation>Как быстро</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Деньги</translation>
    </message>
    <message>
        <source>good for most gateways</source>
        <translation>подходит большинству шлюзов</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>&amp;Токен</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Токен</translation>
    </message>
    <message>
        <source>if it has one</source>
        <translation>если есть</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Дайте счёту название.</translation>
    </message>
    <message>
        <source>Write the login.</source>
        <translation>Напишите логин.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Введите пароль.</translation>
    </message>
    <message>
        <source>Enter the token.</source>
        <translation>Введите токен.</translation>
    </message>
    <message>
        <source>The price or the limit is not an amount.</source>
        <translation>Цена или порог — не сумма.</translation>
    </message>
    <message>
        <source>Kept in the keychain of this computer, nowhere else.</source>
        <translation>Хранится в связке ключей этого компьютера и больше нигде.</translation>
    </message>
    <message>
        <source>This computer has no keychain. Heliograph asks for the password at each start.</source>
        <translation>На этом компьютере нет связки ключей. Heliograph спрашивает пароль при каждом запуске.</translation>
    </message>
    <message>
        <source>as the provider registered it</source>
        <translation>как зарегистрировал провайдер</translation>
    </message>
</context>
<context>
    <name>heliograph::AccountMenu</name>
    <message>
        <source>asking…</source>
        <translation>спрашиваем…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The balance is low, top up.</source>
        <translation>Мало средств, пополните счёт.</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Нет счёта</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Счета</translation>
    </message>
    <message>
        <source>Account in use: %1</source>
        <translation>Используется счёт: %1</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Используется</translation>
    </message>
    <message>
        <source>Use this account</source>
        <translation>Использовать этот счёт</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Обновить</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>&amp;Добавить счёт…</translation>
    </message>
    <message>
        <source>&amp;Manage accounts</source>
        <translation>&amp;Управлять счетами</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>Добавить</translation>
    </message>
</context>
<context>
    <name>heliograph::AccountOffer</name>
    <message>
        <source>was refused</source>
        <extracomment>after a sender&apos;s name: &quot;Shop is still being checked&quot;</extracomment>
        <translation>отклонён</translation>
    </message>
    <message>
        <source>is still being checked</source>
        <translation>на проверке</translation>
    </message>
</context>
<context>
    <name>heliograph::AccountsModel</name>
    <message>
        <source>Account</source>
        <translation>Счёт</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Баланс</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>На время</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Статус</translation>
    </message>
</context>
<context>
    <name>heliograph::AccountsPanel</name>
    <message>
        <source>&amp;Add account…</source>
        <translation>&amp;Добавить счёт…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Изменить…</translation>
    </message>
    <message>
        <source>&amp;Use this one</source>
        <translation>&amp;Использовать этот</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Удалить…</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>&amp;Обновить</translation>
    </message>
    <message>
        <source>No accounts yet.</source>
        <translation>Счетов пока нет.</translation>
    </message>
    <message>
        <source>Add the login that your provider has given you, or practise first.</source>
        <translation>Добавьте логин, который дал провайдер, или сначала потренируйтесь.</translation>
    </message>
    <message numerus="yes">
        <source>Accounts, table, %n rows</source>
        <translation>
            <numerusform>Счета, таблица, %n строка</numerusform>
            <numerusform>Счета, таблица, %n строки</numerusform>
            <numerusform>Счета, таблица, %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an account first.</source>
        <translation>Сначала выберите счёт.</translation>
    </message>
    <message>
        <source>Edit the account (Enter)</source>
        <translation>Изменить счёт (Enter)</translation>
    </message>
    <message>
        <source>Remove the account (Del)</source>
        <translation>Удалить счёт (Del)</translation>
    </message>
    <message>
        <source>This account is in use.</source>
        <translation>Этот счёт используется.</translation>
    </message>
    <message>
        <source>There is no account.</source>
        <translation>Счёта нет.</translation>
    </message>
    <message>
        <source>Ask for the balances (F5)</source>
        <translation>Запросить балансы (F5)</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Удалить %1?</translation>
    </message>
    <message>
        <source>Its password is removed too. Its campaigns and their rows stay.</source>
        <translation>Пароль тоже удаляется. Рассылки и их строки остаются.</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Удалить счёт</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>%1 can’t be removed yet.</source>
        <translation>%1 пока нельзя удалить.</translation>
    </message>
    <message>
        <source>These campaigns still need it: %1. Finish or cancel them first.</source>
        <translation>Он ещё нужен рассылкам: %1. Сначала завершите или отмените их.</translation>
    </message>
    <message>
        <source>%1 was removed</source>
        <translation>%1: удалён</translation>
    </message>
</context>
<context>
    <name>heliograph::ActivityBox</name>
    <message>
        <source>%1, %2, %3 % handed over</source>
        <translation>%1, %2, передано %3 %</translation>
    </message>
</context>
<context>
    <name>heliograph::AddNumberCard</name>
    <message>
        <source>&amp;Phone, or several with commas</source>
        <translation>&amp;Телефон или несколько через запятую</translation>
    </message>
    <message>
        <source>&amp;Why (for those who ask later)</source>
        <translation>&amp;Почему (для тех, кто спросит потом)</translation>
    </message>
    <message>
        <source>Put on the &amp;stop list</source>
        <translation>Внести в &amp;стоп-лист</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Type a phone number first.</source>
        <translation>Сначала введите номер телефона.</translation>
    </message>
</context>
<context>
    <name>heliograph::AddressFields</name>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Адрес</translation>
    </message>
    <message>
        <source>I accept unencr&amp;ypted sending for this account</source>
        <translation>Согласен на &amp;незашифрованную отправку для этого счёта</translation>
    </message>
    <message>
        <source>Anyone on the way could read logins and messages. Use https if the gateway has it.</source>
        <translation>Любой на пути мог бы прочитать логины и сообщения. Используйте https, если шлюз его поддерживает.</translation>
    </message>
    <message>
        <source>Write the address as https://gateway.example/xml/</source>
        <translation>Напишите адрес в виде https://gateway.example/xml/</translation>
    </message>
    <message>
        <source>Accept unencrypted sending, or use https.</source>
        <translation>Согласитесь на незашифрованную отправку или используйте https.</translation>
    </message>
    <message>
        <source>Write the gateway’s address.</source>
        <translation>Напишите адрес шлюза.</translation>
    </message>
</context>
<context>
    <name>heliograph::BackupSection</name>
    <message>
        <source>Backup</source>
        <translation>Резервная копия</translation>
    </message>
    <message>
        <source>&amp;Make backup…</source>
        <translation>&amp;Сделать копию…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Восстановить…</translation>
    </message>
    <message>
        <source>One file with all campaigns, people, templates and accounts</source>
        <translation>Один файл со всеми рассылками, людьми, шаблонами и счетами</translation>
    </message>
    <message>
        <source>Passwords are not in it. It can be made while campaigns are being sent.</source>
        <translation>Паролей в нём нет. Копию можно делать и во время отправки.</translation>
    </message>
    <message>
        <source>Put a backup in the place of this workspace</source>
        <translation>Поставить копию на место этой рабочей папки</translation>
    </message>
    <message>
        <source>This copy gets its own number range, so its messages can&apos;t be taken for repeats. What is here now is kept aside.</source>
        <translation>У копии будет свой диапазон номеров, поэтому её сообщения не примут за повторы. То, что есть сейчас, откладывается.</translation>
    </message>
    <message>
        <source>The last one was made on %1.</source>
        <translation>Последняя сделана %1.</translation>
    </message>
    <message>
        <source>None has been made yet.</source>
        <translation>Ещё не делалась.</translation>
    </message>
    <message>
        <source>Make backup</source>
        <translation>Сделать копию</translation>
    </message>
    <message>
        <source>Backups (*.db)</source>
        <translation>Резервные копии (*.db)</translation>
    </message>
    <message>
        <source>A backup is being made.</source>
        <translation>Копия делается.</translation>
    </message>
    <message>
        <source>Backup made: %1</source>
        <translation>Копия сделана: %1</translation>
    </message>
    <message>
        <source>Making the backup</source>
        <translation>Делаем копию</translation>
    </message>
    <message>
        <source>A campaign is being sent.</source>
        <translation>Идёт отправка рассылки.</translation>
    </message>
    <message>
        <source>Pause it first, then restore; its answers would be missing.</source>
        <translation>Сначала приостановите её, иначе её ответов не хватит.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Восстановить копию</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Put %1 in the place of this workspace?</source>
        <translation>Поставить %1 на место этой рабочей папки?</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>Восстановить копию</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>&amp;Encrypt it with a passphrase</source>
        <translation>&amp;Зашифровать паролем</translation>
    </message>
    <message>
        <source>For a stick or a cloud: whoever finds the file can&apos;t read it. Without the passphrase nobody can, you neither.</source>
        <translation>Для флешки или облака: нашедший файл его не прочтёт. Без пароля его не прочтёт никто, и вы тоже.</translation>
    </message>
    <message>
        <source>Passphrase for the backup</source>
        <translation>Пароль для копии</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s); several words are best. Write it down where the backup isn&apos;t: nothing else opens it.</source>
        <translation>
            <numerusform>Не короче %n символа; лучше всего несколько слов. Запишите его не там, где копия: больше её ничто не откроет.</numerusform>
            <numerusform>Не короче %n символов; лучше всего несколько слов. Запишите его не там, где копия: больше её ничто не откроет.</numerusform>
            <numerusform>Не короче %n символов; лучше всего несколько слов. Запишите его не там, где копия: больше её ничто не откроет.</numerusform>
        </translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>The same passphrase once more</source>
        <translation>Тот же пароль ещё раз</translation>
    </message>
    <message>
        <source>A slip of the finger would lock everybody out.</source>
        <translation>Опечатка закрыла бы копию от всех.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Пароли не совпадают.</translation>
    </message>
    <message>
        <source>No backup was made. Try again.</source>
        <translation>Копия не сделана. Попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>%1 is encrypted</source>
        <translation>Копия %1 зашифрована</translation>
    </message>
    <message>
        <source>Enter the passphrase it was made with.</source>
        <translation>Введите пароль, с которым она сделана.</translation>
    </message>
    <message>
        <source>This copy gets its own number range, so its messages can&apos;t be taken for repeats. Campaigns that were begun after it are not in it: nothing warns when their lists are sent again. What is here now is kept aside, and everything is opened anew.</source>
        <translation>Копия получит свой диапазон номеров, и её сообщения не примут за повторы. Рассылок, начатых после неё, в ней нет: повторная отправка их списков не вызовет предупреждения. То, что есть сейчас, откладывается, и всё открывается заново.</translation>
    </message>
</context>
<context>
    <name>heliograph::BooksPane</name>
    <message>
        <source>New book</source>
        <translation>Новая книга</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Новая группа</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Книги</translation>
    </message>
    <message>
        <source>Books, tree</source>
        <translation>Книги, дерево</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Groups in %1</source>
        <translation>Группы в %1</translation>
    </message>
</context>
<context>
    <name>heliograph::BusNotifications</name>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
</context>
<context>
    <name>heliograph::ButtonLine</name>
    <message>
        <source>More actions</source>
        <translation>Другие действия</translation>
    </message>
</context>
<context>
    <name>heliograph::CampaignActions</name>
    <message numerus="yes">
        <source>Retry %Ln failed messages of “%1”?</source>
        <translation>
            <numerusform>Повторить %Ln неудачное сообщение из «%1»?</numerusform>
            <numerusform>Повторить %Ln неудачных сообщения из «%1»?</numerusform>
            <numerusform>Повторить %Ln неудачных сообщений из «%1»?</numerusform>
        </translation>
    </message>
    <message>
        <source>Each retried row is a new message with its own number, linked to the old one. Nothing is sent before you have looked at the check.</source>
        <translation>Каждая повторная строка — новое сообщение со своим номером, связанное с прежним. Ничего не уйдёт, пока вы не посмотрели проверку.</translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln</source>
        <translation>
            <numerusform>Повторить %Ln</numerusform>
            <numerusform>Повторить %Ln</numerusform>
            <numerusform>Повторить %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Save report of %1</source>
        <translation>Сохранить отчёт: %1</translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln rows to %1</source>
        <translation>
            <numerusform>Сохранена %Ln строка в %1</numerusform>
            <numerusform>Сохранены %Ln строки в %1</numerusform>
            <numerusform>Сохранено %Ln строк в %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1, копия</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>Переименовать «%1»</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Deleted the draft “%1”</source>
        <translation>Черновик «%1» удалён</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Вернуть</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows stay out: they were retried before.</source>
        <translation>
            <numerusform>%Ln строка не вошла: её уже повторяли.</numerusform>
            <numerusform>%Ln строки не вошли: их уже повторяли.</numerusform>
            <numerusform>%Ln строк не вошли: их уже повторяли.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::CampaignDeletion</name>
    <message numerus="yes">
        <source>%Ln recipient(s) go for good, with their texts, states and stories.</source>
        <translation>
            <numerusform>%Ln получатель исчезнет навсегда вместе с текстом, состоянием и историей.</numerusform>
            <numerusform>%Ln получателя исчезнут навсегда вместе с текстами, состояниями и историей.</numerusform>
            <numerusform>%Ln получателей исчезнут навсегда вместе с текстами, состояниями и историей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So does what was said in %Ln document(s) that were sent.</source>
        <translation>
            <numerusform>И содержимое %Ln отправленного документа.</numerusform>
            <numerusform>И содержимое %Ln отправленных документов.</numerusform>
            <numerusform>И содержимое %Ln отправленных документов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln of them nobody knows whether the message was sent, and nobody can find out any more.</source>
        <translation>
            <numerusform>О %Ln из них неизвестно, отправлено ли сообщение, и узнать это больше не удастся.</numerusform>
            <numerusform>О %Ln из них неизвестно, отправлено ли сообщение, и узнать это больше не удастся.</numerusform>
            <numerusform>О %Ln из них неизвестно, отправлено ли сообщение, и узнать это больше не удастся.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them may have had the message within the last day; until the day is over you are still warned before they get it again.</source>
        <translation>
            <numerusform>%Ln из них мог получить сообщение за последние сутки; пока сутки не прошли, перед повторной отправкой будет предупреждение.</numerusform>
            <numerusform>%Ln из них могли получить сообщение за последние сутки; пока сутки не прошли, перед повторной отправкой будет предупреждение.</numerusform>
            <numerusform>%Ln из них могли получить сообщение за последние сутки; пока сутки не прошли, перед повторной отправкой будет предупреждение.</numerusform>
        </translation>
    </message>
    <message>
        <source>This can&apos;t be undone. Backups keep what is in them.</source>
        <translation>Отменить это нельзя. В резервных копиях всё остаётся.</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>Удалить «%1»?</translation>
    </message>
    <message>
        <source>Delete campaign</source>
        <translation>Удалить рассылку</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message numerus="yes">
        <source>Deleted “%2” with %Ln recipient(s)</source>
        <translation>
            <numerusform>«%2» удалена, с ней %Ln получатель</numerusform>
            <numerusform>«%2» удалена, с ней %Ln получателя</numerusform>
            <numerusform>«%2» удалена, с ней %Ln получателей</numerusform>
        </translation>
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
    <name>heliograph::CampaignRowDelegate</name>
    <message>
        <source>Without a name</source>
        <translation>Без названия</translation>
    </message>
</context>
<context>
    <name>heliograph::CampaignSpace</name>
    <message>
        <source>Practice: nothing leaves this computer</source>
        <translation>Учебный счёт: ничто не покидает компьютер</translation>
    </message>
    <message>
        <source>Choose the recipients first</source>
        <translation>Сначала выберите получателей</translation>
    </message>
    <message>
        <source>Write the message first</source>
        <translation>Сначала напишите сообщение</translation>
    </message>
    <message>
        <source>Nothing has been handed over yet; go through the check first</source>
        <translation>Ещё ничего не передано; сначала пройдите проверку</translation>
    </message>
</context>
<context>
    <name>heliograph::CampaignsModel</name>
    <message>
        <source>Campaign</source>
        <translation>Рассылка</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Получатели</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ждут</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Доставлено</translation>
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
        <translation>Не войдут</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
</context>
<context>
    <name>heliograph::CampaignsPage</name>
    <message>
        <source>Find by name, phone or text</source>
        <translation>Искать по названию, телефону или тексту</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Рассылки</translation>
    </message>
    <message>
        <source>Writing %1 of %2 rows</source>
        <translation>Записано %1 из %2 строк</translation>
    </message>
    <message>
        <source>&amp;Quick message</source>
        <translation>&amp;Быстрое сообщение</translation>
    </message>
    <message>
        <source>&amp;New campaign</source>
        <translation>&amp;Новая рассылка</translation>
    </message>
    <message>
        <source>Campaigns by state</source>
        <translation>Рассылки по состоянию</translation>
    </message>
    <message>
        <source>No campaigns yet. Drop a spreadsheet here, or start with a sample.</source>
        <translation>Рассылок пока нет. Перетащите таблицу или начните с примера.</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Выбрать файл…</translation>
    </message>
    <message>
        <source>Open &amp;sample</source>
        <translation>Открыть &amp;пример</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Пауза</translation>
    </message>
    <message>
        <source>&amp;Duplicate as draft</source>
        <translation>&amp;Дублировать черновиком</translation>
    </message>
    <message>
        <source>Retry &amp;failed…</source>
        <translation>Повторить &amp;неудачные…</translation>
    </message>
    <message>
        <source>Show &amp;report</source>
        <translation>Показать от&amp;чёт</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>&amp;Сохранить отчёт…</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Пере&amp;именовать…</translation>
    </message>
    <message>
        <source>De&amp;lete draft</source>
        <translation>&amp;Удалить черновик</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Restore from backup…</source>
        <translation>Восстановить из копии…</translation>
    </message>
    <message numerus="yes">
        <source>Campaigns, table, %Ln rows</source>
        <translation>
            <numerusform>Рассылки, таблица, %Ln строка</numerusform>
            <numerusform>Рассылки, таблица, %Ln строки</numerusform>
            <numerusform>Рассылки, таблица, %Ln строк</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Продолжить</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln campaigns</source>
        <translation>
            <numerusform>%1 в %Ln рассылке</numerusform>
            <numerusform>%1 в %Ln рассылках</numerusform>
            <numerusform>%1 в %Ln рассылках</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a spreadsheet</source>
        <translation>Выберите таблицу</translation>
    </message>
    <message>
        <source>Deleting %1 of %2 recipients</source>
        <translation>Удаляется: %1 из %2 получателей</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Удалить…</translation>
    </message>
</context>
<context>
    <name>heliograph::CardForm</name>
    <message>
        <source>S&amp;ender</source>
        <translation>&amp;Отправитель</translation>
    </message>
    <message>
        <source>Leave fields &amp;out where a row has no value</source>
        <translation>Убирать поля, которые в &amp;строке пусты</translation>
    </message>
    <message>
        <source>&amp;Name on the card *</source>
        <translation>&amp;Имя на визитке *</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>How to reach</source>
        <translation>Как связаться</translation>
    </message>
    <message>
        <source>at least one of these fields</source>
        <translation>хотя бы одно из этих полей</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Факс</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Веб-адрес</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Улица</translation>
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
        <source>P.O. box</source>
        <translation>А/я</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Не хватает имени.</translation>
    </message>
    <message>
        <source>O&amp;rganization</source>
        <translation>О&amp;рганизация</translation>
    </message>
    <message>
        <source>Mo&amp;bile phone</source>
        <translation>Мо&amp;бильный телефон</translation>
    </message>
    <message>
        <source>Wor&amp;k phone</source>
        <translation>Ра&amp;бочий телефон</translation>
    </message>
</context>
<context>
    <name>heliograph::CascadeCost</name>
    <message>
        <source>by Viber</source>
        <translation>по Viber</translation>
    </message>
    <message>
        <source>SMS parts</source>
        <translation>Части SMS</translation>
    </message>
    <message>
        <source>for the SMS</source>
        <translation>за SMS</translation>
    </message>
    <message>
        <source>Best: everybody has Viber</source>
        <translation>Лучший случай: Viber есть у всех</translation>
    </message>
    <message>
        <source>Best: every SMS arrives</source>
        <translation>Лучший случай: все SMS доходят</translation>
    </message>
    <message>
        <source>Worst: everybody gets the SMS</source>
        <translation>Худший случай: SMS получают все</translation>
    </message>
    <message>
        <source>Worst: everybody gets the Viber message as well</source>
        <translation>Худший случай: сообщение Viber тоже получают все</translation>
    </message>
    <message numerus="yes">
        <source>Cost for %Ln recipient(s)</source>
        <translation>
            <numerusform>Стоимость для %Ln получателя</numerusform>
            <numerusform>Стоимость для %Ln получателей</numerusform>
            <numerusform>Стоимость для %Ln получателей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ChartCard</name>
    <message>
        <source>Copy as picture</source>
        <translation>Копировать как рисунок</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Копировать как таблицу</translation>
    </message>
    <message numerus="yes">
        <source>%1, table, %Ln rows</source>
        <translation>
            <numerusform>%1, таблица, %Ln строка</numerusform>
            <numerusform>%1, таблица, %Ln строки</numerusform>
            <numerusform>%1, таблица, %Ln строк</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::CheckList</name>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln строка</numerusform>
            <numerusform>%Ln строки</numerusform>
            <numerusform>%Ln строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check before sending, %1, %Ln warnings</source>
        <translation>
            <numerusform>Проверка перед отправкой, %1, %Ln предупреждение</numerusform>
            <numerusform>Проверка перед отправкой, %1, %Ln предупреждения</numerusform>
            <numerusform>Проверка перед отправкой, %1, %Ln предупреждений</numerusform>
        </translation>
    </message>
    <message>
        <source>Who gets the message</source>
        <translation>Кто получит сообщение</translation>
    </message>
    <message>
        <source>Fields of the text</source>
        <translation>Поля текста</translation>
    </message>
    <message>
        <source>Stop list</source>
        <translation>Стоп-лист</translation>
    </message>
    <message>
        <source>Same text recently</source>
        <translation>Такой же текст недавно</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Соединение</translation>
    </message>
</context>
<context>
    <name>heliograph::CheckPage</name>
    <message>
        <source>Check &amp;again</source>
        <translation>Проверить &amp;снова</translation>
    </message>
    <message>
        <source>Counting %1 of %2</source>
        <translation>Считаем %1 из %2</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Считаем…</translation>
    </message>
    <message>
        <source>Handed over as shown here</source>
        <translation>Передано в этом виде</translation>
    </message>
    <message>
        <source>This campaign has been handed over</source>
        <translation>Эта рассылка уже передана</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>В пути</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Идёт подсчёт</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправка</translation>
    </message>
    <message>
        <source>Hold to send</source>
        <translation>Удерживайте, чтобы отправить</translation>
    </message>
    <message>
        <source>Everything is in order</source>
        <translation>Всё в порядке</translation>
    </message>
    <message>
        <source>They are handed over to the gateway at once and can&apos;t be called back.</source>
        <translation>Они сразу передаются шлюзу, вернуть их нельзя.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>“%1” is under way</source>
        <translation>«%1» в пути</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
</context>
<context>
    <name>heliograph::CheckPane</name>
    <message>
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>What this gateway can do</source>
        <translation>Что умеет этот шлюз</translation>
    </message>
    <message>
        <source>What it can’t do is hidden in the program for this account.</source>
        <translation>Чего он не умеет, в программе для этого счёта скрыто.</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>&amp;Показать</translation>
    </message>
    <message>
        <source>Show the senders</source>
        <translation>Показать отправителей</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>одобрен</translation>
    </message>
    <message>
        <source>not: %1</source>
        <translation>нет: %1</translation>
    </message>
    <message>
        <source>Check results, list, %1, %2</source>
        <translation>Итоги проверки, список, %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n предупреждение</numerusform>
            <numerusform>%n предупреждения</numerusform>
            <numerusform>%n предупреждений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::CheckRowsModel</name>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Why it is shown</source>
        <translation>Почему показано</translation>
    </message>
</context>
<context>
    <name>heliograph::CheckRowsPanel</name>
    <message>
        <source>&amp;Back to the check</source>
        <translation>&amp;Назад к проверке</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are left out</source>
        <translation>
            <numerusform>%Ln человек не войдёт</numerusform>
            <numerusform>%Ln человека не войдут</numerusform>
            <numerusform>%Ln человек не войдут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln строка</numerusform>
            <numerusform>%Ln строки</numerusform>
            <numerusform>%Ln строк</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, table, %2</source>
        <translation>%1, таблица, %2</translation>
    </message>
</context>
<context>
    <name>heliograph::ChipBar</name>
    <message>
        <source>Rows by state</source>
        <translation>Строки по статусам</translation>
    </message>
</context>
<context>
    <name>heliograph::CommandPalette</name>
    <message>
        <source>Find or do</source>
        <translation>Найти или сделать</translation>
    </message>
    <message>
        <source>Page, command or campaign</source>
        <translation>Страница, команда или рассылка</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Рассылки</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Шаблоны</translation>
    </message>
    <message>
        <source>Stop list</source>
        <translation>Стоп-лист</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Protocol log</source>
        <translation>Журнал обмена</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Приветствие</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Новая рассылка</translation>
    </message>
    <message>
        <source>Campaign from a file…</source>
        <translation>Рассылка из файла…</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>Вставить строки</translation>
    </message>
    <message>
        <source>Quick message</source>
        <translation>Быстрое сообщение</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Добавить счёт…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Рассылка</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
</context>
<context>
    <name>heliograph::ContactModel</name>
    <message>
        <source>%1, on the stop list</source>
        <translation>%1, в стоп-листе</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Книга</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Последнее сообщение</translation>
    </message>
</context>
<context>
    <name>heliograph::CostCard</name>
    <message>
        <source>Cost</source>
        <translation>Стоимость</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts</source>
        <translation>
            <numerusform>%Ln часть</numerusform>
            <numerusform>%Ln части</numerusform>
            <numerusform>%Ln частей</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the gateway has not named a price</source>
        <translation>%1; цену шлюз не назвал</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Balance as of %1</source>
        <translation>Баланс на %1</translation>
    </message>
    <message>
        <source>Balance now, %1</source>
        <translation>Баланс сейчас, %1</translation>
    </message>
    <message>
        <source>Balance after</source>
        <translation>Баланс после</translation>
    </message>
    <message>
        <source>Enter the price of a part in the account to see the sum here.</source>
        <translation>Укажите цену части в счёте, и здесь будет сумма.</translation>
    </message>
    <message>
        <source>Estimate: the price is the one entered for this account.</source>
        <translation>Оценка: цена та, что указана у этого счёта.</translation>
    </message>
</context>
<context>
    <name>heliograph::CounterLine</name>
    <message>
        <source>Unicode</source>
        <translation>Юникод</translation>
    </message>
    <message>
        <source>GSM-7</source>
        <translation>GSM-7</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>the units of a text, and how many fit into its parts</extracomment>
        <translation>%1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n часть</numerusform>
            <numerusform>%n части</numerusform>
            <numerusform>%n частей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>осталось %n</numerusform>
            <numerusform>осталось %n</numerusform>
            <numerusform>осталось %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 units, %3</source>
        <translation>%1 из %2 единиц, %3</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 из %2 знаков</translation>
    </message>
</context>
<context>
    <name>heliograph::DeliveryChart</name>
    <message>
        <source>Delivered</source>
        <translation>Доставлено</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Не удалось</translation>
    </message>
    <message>
        <source>half after %1</source>
        <translation>половина за %1</translation>
    </message>
    <message>
        <source>No reports have come yet</source>
        <translation>Отчётов пока нет</translation>
    </message>
</context>
<context>
    <name>heliograph::DesktopApp</name>
    <message>
        <source>Password of the account “%1”</source>
        <translation>Пароль счёта «%1»</translation>
    </message>
    <message>
        <source>This computer has no keychain. Heliograph asks for the password at each start.</source>
        <translation>На этом компьютере нет связки ключей. Heliograph спрашивает пароль при каждом запуске.</translation>
    </message>
    <message>
        <source>The keychain doesn&apos;t have it, or is locked. It is kept in memory until Heliograph ends.</source>
        <translation>В связке ключей его нет, или она заперта. Он хранится в памяти, пока работает Heliograph.</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>Пароль или токен</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Использовать</translation>
    </message>
    <message>
        <source>This workspace was copied or restored.</source>
        <translation>Эта рабочая папка скопирована или восстановлена.</translation>
    </message>
    <message>
        <source>What can&apos;t be known about campaigns that were open waits for your decision; nobody is sent a message twice.</source>
        <translation>Чего нельзя знать о незавершённых рассылках, ждёт вашего решения; дважды никто не получит.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Messages are being sent</source>
        <translation>Идёт отправка сообщений</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1, %2 %</translation>
    </message>
    <message>
        <source>Pausing: the answers under way are awaited.</source>
        <translation>Пауза: ждём ответов, которые в пути.</translation>
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
        <source>&amp;Documents</source>
        <translation>&amp;Документы</translation>
    </message>
    <message>
        <source>What was said to the gateway about this row (Ctrl+D)</source>
        <translation>Что передано шлюзу об этой строке (Ctrl+D)</translation>
    </message>
    <message>
        <source>&amp;Ask now</source>
        <translation>&amp;Спросить сейчас</translation>
    </message>
    <message>
        <source>Ask the gateway (F5)</source>
        <translation>Спросить шлюз (F5)</translation>
    </message>
    <message>
        <source>&amp;It arrived</source>
        <translation>До&amp;шло</translation>
    </message>
    <message>
        <source>It didn&apos;t, send a&amp;gain…</source>
        <translation>&amp;Не дошло, отправить снова…</translation>
    </message>
    <message>
        <source>Ask aga&amp;in</source>
        <translation>Спросить с&amp;нова</translation>
    </message>
    <message>
        <source>Re&amp;try…</source>
        <translation>По&amp;вторить…</translation>
    </message>
    <message>
        <source>Stop &amp;list…</source>
        <translation>Стоп-&amp;лист…</translation>
    </message>
    <message>
        <source>You need do nothing.</source>
        <translation>Делать ничего не нужно.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more rows are in the same state.</source>
        <translation>
            <numerusform>Ещё %Ln строка в том же статусе.</numerusform>
            <numerusform>Ещё %Ln строки в том же статусе.</numerusform>
            <numerusform>Ещё %Ln строк в том же статусе.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sho&amp;w all %1</source>
        <translation>Показать вс&amp;е %1</translation>
    </message>
    <message>
        <source>Edit n&amp;umber…</source>
        <translation>Исправить &amp;номер…</translation>
    </message>
    <message>
        <source>A new message to the right number, linked to nobody else&apos;s</source>
        <translation>Новое сообщение на правильный номер</translation>
    </message>
    <message>
        <source>Mar&amp;k as dead</source>
        <translation>Отметить нера&amp;бочим</translation>
    </message>
    <message>
        <source>Nobody uses this number: it goes on the stop list with that reason</source>
        <translation>Номером никто не пользуется: он попадёт в стоп-лист с этой причиной</translation>
    </message>
</context>
<context>
    <name>heliograph::DoctorPanel</name>
    <message>
        <source>Character doctor</source>
        <translation>Доктор знаков</translation>
    </message>
    <message>
        <source>what costs money in this text</source>
        <translation>что в этом тексте стоит денег</translation>
    </message>
    <message>
        <source>%1 (Alt+Enter)</source>
        <extracomment>of a button in a line of the character doctor; %1 is what it does</extracomment>
        <translation>%1 (Alt+Enter)</translation>
    </message>
    <message numerus="yes">
        <source>Character doctor, %n line(s)</source>
        <translation>
            <numerusform>Доктор знаков, %n строка</numerusform>
            <numerusform>Доктор знаков, %n строки</numerusform>
            <numerusform>Доктор знаков, %n строк</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::DocumentView</name>
    <message>
        <source>%1, tree</source>
        <translation>%1, дерево</translation>
    </message>
    <message>
        <source>%1, text</source>
        <translation>%1, текст</translation>
    </message>
</context>
<context>
    <name>heliograph::DropOverlay</name>
    <message>
        <source>Drop to start a campaign</source>
        <translation>Отпустите, чтобы начать рассылку</translation>
    </message>
    <message>
        <source>Lists of these kinds can be read: %1</source>
        <translation>Можно прочитать списки этих видов: %1</translation>
    </message>
</context>
<context>
    <name>heliograph::DropZone</name>
    <message>
        <source>Drop a spreadsheet here, or paste rows copied from one.</source>
        <translation>Перетащите сюда таблицу или вставьте скопированные из неё строки.</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Выбрать файл…</translation>
    </message>
    <message>
        <source>&amp;Paste rows</source>
        <translation>Вставить &amp;строки</translation>
    </message>
    <message>
        <source>From P&amp;eople</source>
        <translation>Из &amp;Людей</translation>
    </message>
    <message>
        <source>Lately used</source>
        <translation>Недавние</translation>
    </message>
    <message>
        <source>XLSX, XLS, ODS, CSV, vCard · up to a million rows · nothing is sent until you press Send</source>
        <translation>XLSX, XLS, ODS, CSV, vCard · до миллиона строк · ничего не отправится, пока вы не нажмёте «Отправить»</translation>
    </message>
</context>
<context>
    <name>heliograph::ExchangeModel</name>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Заняло</translation>
    </message>
</context>
<context>
    <name>heliograph::ExchangeView</name>
    <message numerus="yes">
        <source>first %n bytes</source>
        <translation>
            <numerusform>первый %n байт</numerusform>
            <numerusform>первые %n байта</numerusform>
            <numerusform>первые %n байт</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n байт</numerusform>
            <numerusform>%n байта</numerusform>
            <numerusform>%n байт</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer ends here. Recipients %1 to %2 are not in it: their state is Unknown.</source>
        <translation>Здесь ответ обрывается. Получателей %1–%2 в нём нет: их статус «Неизвестно».</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Запрос</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Дерево</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Choose a request first.</source>
        <translation>Сначала выберите запрос.</translation>
    </message>
    <message>
        <source>Copy request and answer as text</source>
        <translation>Скопировать запрос и ответ как текст</translation>
    </message>
    <message>
        <source>Waiting for the answer.</source>
        <translation>Ждём ответа.</translation>
    </message>
    <message>
        <source>Request and answer copied</source>
        <translation>Запрос и ответ скопированы</translation>
    </message>
</context>
<context>
    <name>heliograph::FieldChipEditor</name>
    <message>
        <source>nothing given: the row is left out</source>
        <translation>не задано: строка не войдёт</translation>
    </message>
    <message>
        <source>&amp;Remove field</source>
        <translation>&amp;Убрать поле</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Готово</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>&amp;Поле</translation>
    </message>
    <message>
        <source>When the cell is &amp;empty, write</source>
        <translation>Если ячейка &amp;пуста, написать</translation>
    </message>
    <message>
        <source>%1 is not a column</source>
        <translation>Столбца %1 нет</translation>
    </message>
    <message>
        <source>This row: %1</source>
        <translation>В этой строке: %1</translation>
    </message>
    <message>
        <source>This row is empty there: %1</source>
        <translation>В этой строке пусто: %1</translation>
    </message>
    <message>
        <source>This row is empty there and is left out</source>
        <translation>В этой строке пусто, она не войдёт</translation>
    </message>
    <message>
        <source>&amp;Written as</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>Only if filled: &amp;before and after the value</source>
        <translation>Только если заполнено: &amp;до и после значения</translation>
    </message>
    <message>
        <source>Before the value, only if it is filled</source>
        <translation>До значения, только если оно заполнено</translation>
    </message>
    <message>
        <source>After the value, only if it is filled</source>
        <translation>После значения, только если оно заполнено</translation>
    </message>
    <message>
        <source>before</source>
        <translation>до</translation>
    </message>
    <message>
        <source>after</source>
        <translation>после</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
</context>
<context>
    <name>heliograph::FieldModel</name>
    <message>
        <source>%1, for example %2</source>
        <translation>%1, например %2</translation>
    </message>
</context>
<context>
    <name>heliograph::FieldPopup</name>
    <message>
        <source>Fields</source>
        <translation>Поля</translation>
    </message>
</context>
<context>
    <name>heliograph::GridLayout</name>
    <message>
        <source>Columns as at &amp;first</source>
        <translation>Столбцы как &amp;вначале</translation>
    </message>
</context>
<context>
    <name>heliograph::HelpWindow</name>
    <message>
        <source>Find in the help</source>
        <translation>Искать в справке</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Назад (Alt+Влево)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Вперёд (Alt+Вправо)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Страницы справки</translation>
    </message>
    <message>
        <source>Found in the help</source>
        <translation>Найдено в справке</translation>
    </message>
    <message>
        <source>%1 – Help</source>
        <translation>%1 – Справка</translation>
    </message>
    <message>
        <source>Nothing was read before.</source>
        <translation>Раньше ничего не открывали.</translation>
    </message>
    <message>
        <source>This is the last page that was read.</source>
        <translation>Дальше ничего не открывали.</translation>
    </message>
    <message>
        <source>No page has “%1”. Try the beginning of a word.</source>
        <translation>Ни на одной странице нет «%1». Попробуйте начало слова.</translation>
    </message>
</context>
<context>
    <name>heliograph::HistoryBubble</name>
    <message>
        <source>Campaign “%1”</source>
        <translation>Рассылка «%1»</translation>
    </message>
</context>
<context>
    <name>heliograph::HistoryLine</name>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>С %1</translation>
    </message>
</context>
<context>
    <name>heliograph::HistoryList</name>
    <message>
        <source>Looking through the campaigns…</source>
        <translation>Просматриваем рассылки…</translation>
    </message>
    <message>
        <source>Nothing was sent to this number yet.</source>
        <translation>На этот номер ещё ничего не отправляли.</translation>
    </message>
    <message>
        <source>Nothing in the newest campaigns; older ones were not looked at.</source>
        <translation>В новых рассылках ничего; старые не просматривались.</translation>
    </message>
    <message>
        <source>Older campaigns were not looked at.</source>
        <translation>Старые рассылки не просматривались.</translation>
    </message>
</context>
<context>
    <name>heliograph::HistoryPane</name>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>вчера</translation>
    </message>
    <message>
        <source>Open &amp;contact</source>
        <translation>Открыть &amp;контакт</translation>
    </message>
    <message>
        <source>Last messages</source>
        <translation>Последние сообщения</translation>
    </message>
    <message>
        <source>book %1</source>
        <translation>книга %1</translation>
    </message>
    <message>
        <source>What was sent to a recipient before appears here.</source>
        <translation>Здесь появится то, что получателю отправляли раньше.</translation>
    </message>
    <message>
        <source>No messages to this number yet.</source>
        <translation>На этот номер сообщений ещё не было.</translation>
    </message>
</context>
<context>
    <name>heliograph::HoldButton</name>
    <message>
        <source>Hold to send</source>
        <translation>Удерживайте, чтобы отправить</translation>
    </message>
</context>
<context>
    <name>heliograph::ImportDialog</name>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Загрузить</translation>
    </message>
    <message>
        <source>&amp;Undo the import</source>
        <translation>&amp;Отменить загрузку</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>Загрузить людей</translation>
    </message>
    <message>
        <source>Import numbers to the stop list</source>
        <translation>Загрузить номера в стоп-лист</translation>
    </message>
    <message>
        <source>&amp;Another file…</source>
        <translation>&amp;Другой файл…</translation>
    </message>
    <message>
        <source>Into the &amp;book (a new name makes a new book)</source>
        <translation>В &amp;книгу (новое название создаст новую)</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Столбцы файла</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>Файл %1</translation>
    </message>
    <message>
        <source>No column looks like phone numbers.</source>
        <translation>Ни один столбец не похож на телефоны.</translation>
    </message>
    <message>
        <source>Choose the one that has them.</source>
        <translation>Выберите тот, в котором они есть.</translation>
    </message>
    <message>
        <source>Column %1 becomes</source>
        <translation>Столбец %1 становится</translation>
    </message>
    <message>
        <source>The file is being read.</source>
        <translation>Файл читается.</translation>
    </message>
    <message>
        <source>This file can&apos;t be read.</source>
        <translation>Этот файл не читается.</translation>
    </message>
    <message>
        <source>Choose the column with the phone numbers first.</source>
        <translation>Сначала выберите столбец с телефонами.</translation>
    </message>
    <message>
        <source>Name the book first.</source>
        <translation>Сначала назовите книгу.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) imported into %1</source>
        <translation>
            <numerusform>%Ln контакт загружен в %1</numerusform>
            <numerusform>%Ln контакта загружены в %1</numerusform>
            <numerusform>%Ln контактов загружено в %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) put on the stop list</source>
        <translation>
            <numerusform>%Ln номер внесён в стоп-лист</numerusform>
            <numerusform>%Ln номера внесены в стоп-лист</numerusform>
            <numerusform>%Ln номеров внесено в стоп-лист</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the book already or twice in the file</source>
        <translation>
            <numerusform>%Ln уже в книге или дважды в файле</numerusform>
            <numerusform>%Ln уже в книге или дважды в файле</numerusform>
            <numerusform>%Ln уже в книге или дважды в файле</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln twice in the file</source>
        <translation>
            <numerusform>%Ln дважды в файле</numerusform>
            <numerusform>%Ln дважды в файле</numerusform>
            <numerusform>%Ln дважды в файле</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Готово</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Отменено. Ничего не изменилось.</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <source>%1 - import.xlsx</source>
        <translation>%1 - загрузка.xlsx</translation>
    </message>
    <message>
        <source>The report is in %1</source>
        <translation>Отчёт сохранён в %1</translation>
    </message>
    <message>
        <source>%1 rows written</source>
        <translation>записано строк: %1</translation>
    </message>
    <message>
        <source>Read the way your last list of this kind was</source>
        <translation>Прочитано так же, как прошлый список такого вида</translation>
    </message>
    <message>
        <source>Read afresh</source>
        <translation>Прочитать заново</translation>
    </message>
</context>
<context>
    <name>heliograph::ImportLinesModel</name>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>В файле</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Что с ним стало</translation>
    </message>
</context>
<context>
    <name>heliograph::ImportPolicy</name>
    <message>
        <source>Every number of a cell becomes a &amp;contact</source>
        <translation>Каждый номер ячейки — отдельный &amp;контакт</translation>
    </message>
    <message>
        <source>Take &amp;landlines too, though they get no SMS</source>
        <translation>Брать и &amp;городские, хотя SMS они не примут</translation>
    </message>
    <message>
        <source>stay as they are</source>
        <translation>остаются как есть</translation>
    </message>
    <message>
        <source>get the details of the file</source>
        <translation>получают данные из файла</translation>
    </message>
    <message>
        <source>are taken once more</source>
        <translation>добавляются ещё раз</translation>
    </message>
    <message>
        <source>People whose number is in the book &amp;already</source>
        <translation>Люди, чей номер &amp;уже есть в книге</translation>
    </message>
</context>
<context>
    <name>heliograph::ImportPreview</name>
    <message>
        <source>A column of its own</source>
        <translation>Отдельный столбец</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Не брать</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>Столбец файла</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Например</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Становится</translation>
    </message>
</context>
<context>
    <name>heliograph::ImportReading</name>
    <message>
        <source>Hi&amp;dden rows too</source>
        <translation>С&amp;о скрытыми</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Заголовок</translation>
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
        <source>Header in row %1</source>
        <translation>Заголовок в стр. %1</translation>
    </message>
    <message>
        <source>No header</source>
        <translation>Без заголовка</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Кавычки</translation>
    </message>
</context>
<context>
    <name>heliograph::ImportReport</name>
    <message>
        <source>Not taken</source>
        <translation>Не взяты</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Исправлены</translation>
    </message>
    <message>
        <source>Rows to look at</source>
        <translation>Строки, на которые стоит взглянуть</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) read</source>
        <translation>
            <numerusform>Прочитана %Ln строка</numerusform>
            <numerusform>Прочитаны %Ln строки</numerusform>
            <numerusform>Прочитано %Ln строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on the stop list</source>
        <translation>
            <numerusform>%Ln в стоп-листе</numerusform>
            <numerusform>%Ln в стоп-листе</numerusform>
            <numerusform>%Ln в стоп-листе</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a number that can be used</source>
        <translation>
            <numerusform>%Ln без годного номера</numerusform>
            <numerusform>%Ln без годного номера</numerusform>
            <numerusform>%Ln без годного номера</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repaired</source>
        <translation>
            <numerusform>%Ln исправлена</numerusform>
            <numerusform>%Ln исправлены</numerusform>
            <numerusform>%Ln исправлено</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>&amp;Сохранить отчёт…</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>Пропущено</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more number(s) from the same cells</source>
        <translation>
            <numerusform>ещё %Ln номер из тех же ячеек</numerusform>
            <numerusform>ещё %Ln номера из тех же ячеек</numerusform>
            <numerusform>ещё %Ln номеров из тех же ячеек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln brought up to date</source>
        <translation>
            <numerusform>%Ln обновлён</numerusform>
            <numerusform>%Ln обновлены</numerusform>
            <numerusform>%Ln обновлено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln are shown.</source>
        <translation>
            <numerusform>Показана первая %Ln строка.</numerusform>
            <numerusform>Показаны первые %Ln строки.</numerusform>
            <numerusform>Показаны первые %Ln строк.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::LegHead</name>
    <message>
        <source>How long %1 is tried</source>
        <translation>Сколько пробовать %1</translation>
    </message>
    <message>
        <source>the gateway&apos;s own time</source>
        <translation>время самого шлюза</translation>
    </message>
    <message>
        <source>tried first, for</source>
        <translation>сначала пробуем</translation>
    </message>
</context>
<context>
    <name>heliograph::LifetimeRow</name>
    <message>
        <source>How long the gateway tries: %1</source>
        <translation>Сколько пробует шлюз: %1</translation>
    </message>
    <message>
        <source>the gateway&apos;s own time, usually 24 hours</source>
        <translation>время самого шлюза, обычно 24 часа</translation>
    </message>
    <message>
        <source>until a time</source>
        <translation>до указанного времени</translation>
    </message>
    <message>
        <source>Tried until</source>
        <translation>Пробовать до</translation>
    </message>
    <message>
        <source>Until %1, then the gateway stops trying</source>
        <translation>До %1, потом шлюз перестаёт пробовать</translation>
    </message>
    <message>
        <source>24 hours after sending, then the gateway stops trying</source>
        <translation>24 часа после отправки, потом шлюз перестаёт пробовать</translation>
    </message>
    <message>
        <source>%1 after sending, then the gateway stops trying</source>
        <translation>%1 после отправки, потом шлюз перестаёт пробовать</translation>
    </message>
</context>
<context>
    <name>heliograph::ListsPane</name>
    <message>
        <source>Repairs</source>
        <translation>Исправлено</translation>
    </message>
    <message>
        <source>No number had to be repaired.</source>
        <translation>Ни один номер не пришлось исправлять.</translation>
    </message>
    <message>
        <source>To fix</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Every row has a number that can be used.</source>
        <translation>В каждой строке есть годный номер.</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Повторы</translation>
    </message>
    <message>
        <source>No number is left out because it stands twice.</source>
        <translation>Ни один номер не пропущен из-за повтора.</translation>
    </message>
    <message>
        <source>Stop list</source>
        <translation>Стоп-лист</translation>
    </message>
    <message>
        <source>Nobody here is on the stop list.</source>
        <translation>Никого отсюда нет в стоп-листе.</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>&amp;Сохранить отчёт…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
</context>
<context>
    <name>heliograph::MainWindow</name>
    <message>
        <source>Choose a spreadsheet</source>
        <translation>Выберите таблицу</translation>
    </message>
    <message>
        <source>Nothing to paste: copy rows or numbers first.</source>
        <translation>Вставлять нечего: сначала скопируйте строки или номера.</translation>
    </message>
    <message>
        <source>%1 % %2</source>
        <translation>%1 % %2</translation>
    </message>
</context>
<context>
    <name>heliograph::MappingBox</name>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>День рождения</translation>
    </message>
    <message>
        <source>Send time</source>
        <translation>Время отправки</translation>
    </message>
    <message>
        <source>Extra field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Don&apos;t use</source>
        <translation>Не брать</translation>
    </message>
    <message>
        <source>Mapping of column %1, %2</source>
        <translation>Назначение столбца %1, %2</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
</context>
<context>
    <name>heliograph::MessageEditor</name>
    <message>
        <source>&amp;Templates</source>
        <translation>&amp;Шаблоны</translation>
    </message>
    <message>
        <source>Put a template into the text (Ctrl+T)</source>
        <translation>Вставить шаблон в текст (Ctrl+T)</translation>
    </message>
    <message>
        <source>&amp;Insert field</source>
        <translation>Вставить &amp;поле</translation>
    </message>
    <message>
        <source>Put a column&apos;s value into the text ({ or Ctrl+Space)</source>
        <translation>Вставить в текст значение столбца ({ или Ctrl+Space)</translation>
    </message>
    <message>
        <source>The gateway&apos;s clock is not known yet. Check the account.</source>
        <translation>Часы шлюза ещё неизвестны. Проверьте счёт.</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Шаблоны</translation>
    </message>
    <message>
        <source>Insert field</source>
        <translation>Вставить поле</translation>
    </message>
</context>
<context>
    <name>heliograph::MessagePage</name>
    <message>
        <source>Send test to m&amp;yself</source>
        <translation>&amp;Тест себе</translation>
    </message>
    <message>
        <source>Send this message to your own number (Ctrl+Shift+T)</source>
        <translation>Отправить это сообщение на свой номер (Ctrl+Shift+T)</translation>
    </message>
    <message>
        <source>&amp;Continue to check</source>
        <translation>К &amp;проверке</translation>
    </message>
    <message>
        <source>Save as &amp;template…</source>
        <translation>Сохранить как &amp;шаблон…</translation>
    </message>
    <message>
        <source>Save text as si&amp;gnature…</source>
        <translation>Сохранить текст как по&amp;дпись…</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Очистить</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Сохранено %1</translation>
    </message>
    <message>
        <source>&amp;Continue to the status</source>
        <translation>&amp;К статусу</translation>
    </message>
    <message>
        <source>Handed over as shown here</source>
        <translation>Передано в этом виде</translation>
    </message>
    <message>
        <source>Something is missing yet</source>
        <translation>Чего-то не хватает</translation>
    </message>
    <message>
        <source>It is marked in red; the check comes after it.</source>
        <translation>Отмечено красным; проверка после этого.</translation>
    </message>
    <message>
        <source>“%1” is not in the list</source>
        <translation>«%1» нет в списке</translation>
    </message>
    <message>
        <source>This list: counting…</source>
        <translation>По списку: считаем…</translation>
    </message>
    <message>
        <source>No field is empty anywhere</source>
        <translation>Пустых полей нет</translation>
    </message>
    <message>
        <source>This list: %1</source>
        <translation>По списку: %1</translation>
    </message>
    <message>
        <source>No recipients yet: example values</source>
        <translation>Получателей пока нет: примерные значения</translation>
    </message>
    <message>
        <source>%1 of these %2 · row %3</source>
        <translation>%1 из этих %2 · строка %3</translation>
    </message>
    <message>
        <source>recipient %1 of %2 · row %3</source>
        <translation>получатель %1 из %2 · строка %3</translation>
    </message>
    <message>
        <source>%1 of %2 · row %3</source>
        <translation>%1 из %2 · стр. %3</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>строка %1</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, строка %2</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>для: %1</translation>
    </message>
    <message>
        <source>The text was changed</source>
        <translation>Текст изменён</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read, %2 have passed.</source>
        <translation>%1 не читаются, %2 прошли.</translation>
    </message>
    <message>
        <source>Reading the times of %1 of %2 rows</source>
        <translation>Читаем время: %1 из %2 строк</translation>
    </message>
    <message>
        <source>The message was cleared</source>
        <translation>Сообщение очищено</translation>
    </message>
    <message>
        <source>Your gateway builds the card itself</source>
        <translation>Визитку собирает сам шлюз</translation>
    </message>
    <message>
        <source>The number of parts is known only after the first send. Send a test to yourself: its parts then estimate the whole list.</source>
        <translation>Число частей станет известно после первой отправки. Отправьте тест себе: по нему оценим весь список.</translation>
    </message>
    <message>
        <source>Send test to myself</source>
        <translation>Тест себе</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have no time that can be used and are left out</source>
        <translation>
            <numerusform>В %Ln строке нет годного времени, она не войдёт</numerusform>
            <numerusform>В %Ln строках нет годного времени, они не войдут</numerusform>
            <numerusform>В %Ln строках нет годного времени, они не войдут</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::MoneyFields</name>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>never</source>
        <translation>никогда</translation>
    </message>
    <message>
        <source>&amp;Price of a part</source>
        <translation>&amp;Цена части</translation>
    </message>
    <message>
        <source>Warn belo&amp;w</source>
        <translation>Предупредить &amp;ниже</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>В&amp;алюта</translation>
    </message>
    <message>
        <source>Write an amount like %1</source>
        <translation>Напишите сумму, например %1</translation>
    </message>
    <message>
        <source>%1 a part</source>
        <translation>%1 за часть</translation>
    </message>
    <message>
        <source>warn below %1</source>
        <translation>предупредить ниже %1</translation>
    </message>
    <message>
        <source>no price, no warning</source>
        <translation>без цены, без предупреждения</translation>
    </message>
</context>
<context>
    <name>heliograph::Navigation</name>
    <message>
        <source>Campaigns</source>
        <translation>Рассылки</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Шаблоны</translation>
    </message>
    <message>
        <source>Stop list</source>
        <translation>Стоп-лист</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Новое</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новое</translation>
    </message>
    <message>
        <source>Campaign from a &amp;file…</source>
        <translation>Рассылка из &amp;файла…</translation>
    </message>
    <message>
        <source>Campaign from &amp;People…</source>
        <translation>Рассылка из &amp;Людей…</translation>
    </message>
    <message>
        <source>&amp;Quick message</source>
        <translation>&amp;Быстрое сообщение</translation>
    </message>
    <message>
        <source>&amp;Paste rows</source>
        <translation>Вставить &amp;строки</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
</context>
<context>
    <name>heliograph::NetworkSection</name>
    <message>
        <source>Network</source>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>как в системе</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>этот</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Прокси</translation>
    </message>
    <message>
        <source>A gateway on this computer is always reached without one.</source>
        <translation>Шлюз на этом компьютере всегда без прокси.</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Сервер</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>П&amp;орт</translation>
    </message>
    <message>
        <source>Write the server&apos;s name, for example proxy.example</source>
        <translation>Напишите имя сервера, например proxy.example</translation>
    </message>
</context>
<context>
    <name>heliograph::NoteBar</name>
    <message>
        <source>What to do</source>
        <translation>Что делать</translation>
    </message>
</context>
<context>
    <name>heliograph::Notifier</name>
    <message>
        <source>All %1 handed over.</source>
        <translation>Переданы все %1.</translation>
    </message>
    <message>
        <source>%1 of %2 handed over, the others wait here.</source>
        <translation>Передано %1 из %2, остальные ждут здесь.</translation>
    </message>
    <message>
        <source>%1 rejected, %2 unknown.</source>
        <translation>Отклонено %1, неизвестно %2.</translation>
    </message>
    <message>
        <source>%1 rejected.</source>
        <translation>Отклонено %1.</translation>
    </message>
    <message>
        <source>%1 unknown.</source>
        <translation>Неизвестно %1.</translation>
    </message>
    <message>
        <source>%1 runs low</source>
        <translation>На счёте %1 мало средств</translation>
    </message>
    <message>
        <source>%1 left. Top it up before the next campaign.</source>
        <translation>Осталось %1. Пополните до следующей рассылки.</translation>
    </message>
</context>
<context>
    <name>heliograph::OverruleBar</name>
    <message numerus="yes">
        <source>Take %n landline(s) all the same</source>
        <translation>
            <numerusform>Всё же взять %n городской номер</numerusform>
            <numerusform>Всё же взять %n городских номера</numerusform>
            <numerusform>Всё же взять %n городских номеров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n hotline(s) all the same</source>
        <translation>
            <numerusform>Всё же взять %n горячую линию</numerusform>
            <numerusform>Всё же взять %n горячие линии</numerusform>
            <numerusform>Всё же взять %n горячих линий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n premium-rate number(s) all the same</source>
        <translation>
            <numerusform>Всё же взять %n платный номер</numerusform>
            <numerusform>Всё же взять %n платных номера</numerusform>
            <numerusform>Всё же взять %n платных номеров</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::PaceFields</name>
    <message>
        <source>no limit</source>
        <translation>без предела</translation>
    </message>
    <message>
        <source>Pe&amp;r request</source>
        <translation>В одном &amp;запросе</translation>
    </message>
    <message>
        <source>Requests a s&amp;econd</source>
        <translation>Запросов в с&amp;екунду</translation>
    </message>
    <message>
        <source>At the same &amp;time</source>
        <translation>&amp;Одновременно</translation>
    </message>
    <message>
        <source>Line &amp;breaks are sent as</source>
        <translation>Переводы строк передаются &amp;как</translation>
    </message>
    <message>
        <source>Gateway time &amp;zone</source>
        <translation>&amp;Часовой пояс шлюза</translation>
    </message>
    <message>
        <source>Recipients in one request</source>
        <translation>Получателей в одном запросе</translation>
    </message>
    <message>
        <source>Requests under way at the same time</source>
        <translation>Запросов в пути одновременно</translation>
    </message>
    <message>
        <source>good for most gateways</source>
        <translation>подходит большинству шлюзов</translation>
    </message>
    <message numerus="yes">
        <source>%n per request</source>
        <translation>
            <numerusform>%n в запросе</numerusform>
            <numerusform>%n в запросе</numerusform>
            <numerusform>%n в запросе</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 a second</source>
        <translation>%1, %2 в секунду</translation>
    </message>
    <message>
        <source>from the gateway</source>
        <translation>от шлюза</translation>
    </message>
    <message>
        <source>gateway’s, %1</source>
        <translation>шлюза, %1</translation>
    </message>
</context>
<context>
    <name>heliograph::PageHead</name>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
</context>
<context>
    <name>heliograph::PartDelegate</name>
    <message>
        <source>Type the number</source>
        <translation>Впишите номер</translation>
    </message>
    <message>
        <source>Number of row %1</source>
        <translation>Номер строки %1</translation>
    </message>
    <message>
        <source>%1. Enter takes it all the same.</source>
        <translation>%1. Enter всё же возьмёт его.</translation>
    </message>
</context>
<context>
    <name>heliograph::PartModel</name>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>В файле</translation>
    </message>
    <message>
        <source>Correct number</source>
        <translation>Верный номер</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>The rest of the row</source>
        <translation>Остальное в строке</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>This row</source>
        <translation>Эта строка</translation>
    </message>
    <message>
        <source>Repeats row</source>
        <translation>Повторяет строку</translation>
    </message>
    <message>
        <source>That row</source>
        <translation>Та строка</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Number of row %1</source>
        <translation>Номер строки %1</translation>
    </message>
    <message>
        <source>Good, will be written to</source>
        <translation>Годится, войдёт</translation>
    </message>
</context>
<context>
    <name>heliograph::PartsCard</name>
    <message>
        <source>Parts</source>
        <translation>Части</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Вместе</translation>
    </message>
    <message>
        <source>Longest text</source>
        <translation>Самый длинный текст</translation>
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
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln знак</numerusform>
            <numerusform>%Ln знака</numerusform>
            <numerusform>%Ln знаков</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, строка %2</translation>
    </message>
</context>
<context>
    <name>heliograph::PartsHistogram</name>
    <message numerus="yes">
        <source>%1 with %Ln parts</source>
        <translation>
            <numerusform>%1 с %Ln частью</numerusform>
            <numerusform>%1 с %Ln частями</numerusform>
            <numerusform>%1 с %Ln частями</numerusform>
        </translation>
    </message>
    <message>
        <source>more parts</source>
        <translation>больше частей</translation>
    </message>
    <message>
        <source>%1 with more parts</source>
        <translation>%1 с большим числом частей</translation>
    </message>
</context>
<context>
    <name>heliograph::PeopleActions</name>
    <message>
        <source>Undo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>New book</source>
        <translation>Новая книга</translation>
    </message>
    <message>
        <source>A book keeps people with the same columns.</source>
        <translation>В книге хранятся люди с одинаковыми столбцами.</translation>
    </message>
    <message>
        <source>&amp;Name of the book</source>
        <translation>&amp;Название книги</translation>
    </message>
    <message>
        <source>&amp;Make the book</source>
        <translation>&amp;Создать книгу</translation>
    </message>
    <message>
        <source>new book</source>
        <translation>новая книга</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Переименовать %1</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Переименовать</translation>
    </message>
    <message>
        <source>new name of a book</source>
        <translation>новое название книги</translation>
    </message>
    <message numerus="yes">
        <source>Book %2 with %Ln contact(s) removed</source>
        <translation>
            <numerusform>Книга %2 с %Ln контактом удалена</numerusform>
            <numerusform>Книга %2 с %Ln контактами удалена</numerusform>
            <numerusform>Книга %2 с %Ln контактами удалена</numerusform>
        </translation>
    </message>
    <message>
        <source>removal of a book</source>
        <translation>удаление книги</translation>
    </message>
    <message>
        <source>It begins empty. Add people from the table.</source>
        <translation>Сначала она пуста. Добавьте людей из таблицы.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) will be in it.</source>
        <translation>
            <numerusform>В ней будет %Ln контакт.</numerusform>
            <numerusform>В ней будет %Ln контакта.</numerusform>
            <numerusform>В ней будет %Ln контактов.</numerusform>
        </translation>
    </message>
    <message>
        <source>New group in %1</source>
        <translation>Новая группа в %1</translation>
    </message>
    <message>
        <source>&amp;Name of the group</source>
        <translation>&amp;Название группы</translation>
    </message>
    <message>
        <source>&amp;Make the group</source>
        <translation>&amp;Создать группу</translation>
    </message>
    <message>
        <source>new group</source>
        <translation>новая группа</translation>
    </message>
    <message>
        <source>new name of a group</source>
        <translation>новое название группы</translation>
    </message>
    <message>
        <source>removal of a group</source>
        <translation>удаление группы</translation>
    </message>
    <message>
        <source>Group %1 removed. Its people stay in the book.</source>
        <translation>Группа %1 удалена. Её люди остаются в книге.</translation>
    </message>
    <message>
        <source>addition to a group</source>
        <translation>добавление в группу</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) added to %1</source>
        <translation>
            <numerusform>%Ln контакт добавлен в %1</numerusform>
            <numerusform>%Ln контакта добавлены в %1</numerusform>
            <numerusform>%Ln контактов добавлено в %1</numerusform>
        </translation>
    </message>
    <message>
        <source>removal from a group</source>
        <translation>удаление из группы</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) taken out of %1</source>
        <translation>
            <numerusform>%Ln контакт убран из %1</numerusform>
            <numerusform>%Ln контакта убраны из %1</numerusform>
            <numerusform>%Ln контактов убрано из %1</numerusform>
        </translation>
    </message>
    <message>
        <source>removal of contacts</source>
        <translation>удаление контактов</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) removed</source>
        <translation>
            <numerusform>%Ln контакт удалён</numerusform>
            <numerusform>%Ln контакта удалены</numerusform>
            <numerusform>%Ln контактов удалено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Never write to %Ln contact(s) again?</source>
        <translation>
            <numerusform>Никогда больше не писать %Ln контакту?</numerusform>
            <numerusform>Никогда больше не писать %Ln контактам?</numerusform>
            <numerusform>Никогда больше не писать %Ln контактам?</numerusform>
        </translation>
    </message>
    <message>
        <source>Their numbers go on the stop list and are skipped in every send.</source>
        <translation>Их номера попадут в стоп-лист и будут пропущены в каждой отправке.</translation>
    </message>
    <message>
        <source>&amp;Why (for those who ask later)</source>
        <translation>&amp;Почему (для тех, кто спросит потом)</translation>
    </message>
    <message>
        <source>&amp;Put on the stop list</source>
        <translation>&amp;Внести в стоп-лист</translation>
    </message>
    <message>
        <source>addition to the stop list</source>
        <translation>внесение в стоп-лист</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) put on the stop list</source>
        <translation>
            <numerusform>%Ln контакт внесён в стоп-лист</numerusform>
            <numerusform>%Ln контакта внесены в стоп-лист</numerusform>
            <numerusform>%Ln контактов внесено в стоп-лист</numerusform>
        </translation>
    </message>
    <message>
        <source>merge</source>
        <translation>объединение</translation>
    </message>
    <message>
        <source>Two contacts became one</source>
        <translation>Два контакта стали одним</translation>
    </message>
    <message>
        <source>No number stands twice in %1.</source>
        <translation>Ни один номер не стоит в %1 дважды.</translation>
    </message>
    <message>
        <source>The oldest contact of each number stays; its empty fields are filled from the others, and it joins their groups.</source>
        <translation>Остаётся самый старый контакт каждого номера; его пустые поля заполняются из других, и он входит в их группы.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them say different things: there the oldest one&apos;s words stay.</source>
        <translation>
            <numerusform>У %Ln из них разные данные: остаются слова самого старого.</numerusform>
            <numerusform>У %Ln из них разные данные: остаются слова самого старого.</numerusform>
            <numerusform>У %Ln из них разные данные: остаются слова самого старого.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) stand more than once in %1</source>
        <translation>
            <numerusform>%Ln номер стоит в %1 больше одного раза</numerusform>
            <numerusform>%Ln номера стоят в %1 больше одного раза</numerusform>
            <numerusform>%Ln номеров стоят в %1 больше одного раза</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Merge them</source>
        <translation>&amp;Объединить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) merged</source>
        <translation>
            <numerusform>%Ln номер объединён</numerusform>
            <numerusform>%Ln номера объединены</numerusform>
            <numerusform>%Ln номеров объединено</numerusform>
        </translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>Загрузить людей</translation>
    </message>
    <message>
        <source>import</source>
        <translation>загрузка</translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln contact(s).</source>
        <translation>
            <numerusform>Загружен %Ln контакт.</numerusform>
            <numerusform>Загружено %Ln контакта.</numerusform>
            <numerusform>Загружено %Ln контактов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Выгрузить %1</translation>
    </message>
    <message>
        <source>vCard contacts (*.vcf)</source>
        <translation>Контакты vCard (*.vcf)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) written to %1</source>
        <translation>
            <numerusform>%Ln контакт записан в %1</numerusform>
            <numerusform>%Ln контакта записаны в %1</numerusform>
            <numerusform>%Ln контактов записано в %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Brought %Ln contact(s) up to date.</source>
        <translation>
            <numerusform>Обновлён %Ln контакт.</numerusform>
            <numerusform>Обновлены %Ln контакта.</numerusform>
            <numerusform>Обновлено %Ln контактов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported into %1 from a file</source>
        <translation>В «%1» ничего не загружали из файла</translation>
    </message>
    <message>
        <source>The report of which import?</source>
        <translation>Отчёт о какой загрузке?</translation>
    </message>
    <message>
        <source>It lists what was repaired, passed over and left out.</source>
        <translation>В нём строки, которые исправлены, пропущены и не вошли.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <source>%1 - import.xlsx</source>
        <translation>%1 - загрузка.xlsx</translation>
    </message>
    <message>
        <source>The report is in %1</source>
        <translation>Отчёт сохранён в %1</translation>
    </message>
</context>
<context>
    <name>heliograph::PeopleCompleter</name>
    <message>
        <source>People found</source>
        <translation>Найденные люди</translation>
    </message>
</context>
<context>
    <name>heliograph::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Name, phone or any column</source>
        <translation>Имя, телефон или любой столбец</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Загрузить…</translation>
    </message>
    <message>
        <source>New &amp;contact</source>
        <translation>Новый &amp;контакт</translation>
    </message>
    <message>
        <source>New contact (Ctrl+Enter)</source>
        <translation>Новый контакт (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Import a &amp;file…</source>
        <translation>Загрузить &amp;файл…</translation>
    </message>
    <message>
        <source>&amp;Add by hand</source>
        <translation>&amp;Добавить вручную</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Показать &amp;всех</translation>
    </message>
    <message>
        <source>%1 of %2 contacts</source>
        <translation>%1 из %2 контактов</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Все</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln человек</numerusform>
            <numerusform>%Ln человека</numerusform>
            <numerusform>%Ln человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln on the stop list</source>
        <translation>
            <numerusform>%1, %Ln в стоп-листе</numerusform>
            <numerusform>%1, %Ln в стоп-листе</numerusform>
            <numerusform>%1, %Ln в стоп-листе</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, table, %Ln row(s)</source>
        <translation>
            <numerusform>%1, таблица, %Ln строка</numerusform>
            <numerusform>%1, таблица, %Ln строки</numerusform>
            <numerusform>%1, таблица, %Ln строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody matches “%1”</source>
        <translation>Никто не подходит под «%1»</translation>
    </message>
    <message>
        <source>Names, phones and all columns were looked through.</source>
        <translation>Просмотрены имена, телефоны и все столбцы.</translation>
    </message>
    <message>
        <source>Nobody is in this group yet</source>
        <translation>В этой группе пока никого</translation>
    </message>
    <message>
        <source>Choose people in the book, then “Add to a group” in their menu.</source>
        <translation>Выберите людей в книге и в их меню «Добавить в группу».</translation>
    </message>
    <message>
        <source>No contacts yet.</source>
        <translation>Контактов пока нет.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send to these %Ln</source>
        <translation>
            <numerusform>&amp;Отправить этому %Ln</numerusform>
            <numerusform>&amp;Отправить этим %Ln</numerusform>
            <numerusform>&amp;Отправить этим %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one book: a campaign takes its columns from it.</source>
        <translation>Выберите одну книгу: рассылка берёт столбцы из неё.</translation>
    </message>
    <message>
        <source>Starts a campaign from exactly these people</source>
        <translation>Начинает рассылку ровно этим людям</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>new book</source>
        <translation>новая книга</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %Ln contact(s)…</source>
        <translation>
            <numerusform>&amp;Выгрузить %Ln контакт…</numerusform>
            <numerusform>&amp;Выгрузить %Ln контакта…</numerusform>
            <numerusform>&amp;Выгрузить %Ln контактов…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Merge duplicates…</source>
        <translation>&amp;Объединить повторы…</translation>
    </message>
    <message>
        <source>Choose one book first.</source>
        <translation>Сначала выберите одну книгу.</translation>
    </message>
    <message>
        <source>New &amp;book…</source>
        <translation>Новая &amp;книга…</translation>
    </message>
    <message>
        <source>New &amp;group…</source>
        <translation>Новая &amp;группа…</translation>
    </message>
    <message>
        <source>&amp;Rename %1…</source>
        <translation>Переи&amp;меновать %1…</translation>
    </message>
    <message>
        <source>Re&amp;move %1</source>
        <translation>&amp;Удалить %1</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Отменить: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>Re&amp;do %1</source>
        <translation>&amp;Вернуть: %1</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>&amp;Вернуть</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Выгрузить…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Пере&amp;именовать…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Add to a &amp;group</source>
        <translation>Добавить в &amp;группу</translation>
    </message>
    <message>
        <source>&amp;New group…</source>
        <translation>&amp;Новая группа…</translation>
    </message>
    <message>
        <source>&amp;Take out of %1</source>
        <translation>&amp;Убрать из %1</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Написать</translation>
    </message>
    <message>
        <source>Put on the &amp;stop list…</source>
        <translation>Внести в &amp;стоп-лист…</translation>
    </message>
    <message>
        <source>Take off the &amp;stop list…</source>
        <translation>Убрать из &amp;стоп-листа…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %Ln contact(s)</source>
        <translation>
            <numerusform>&amp;Удалить %Ln контакт</numerusform>
            <numerusform>&amp;Удалить %Ln контакта</numerusform>
            <numerusform>&amp;Удалить %Ln контактов</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a spreadsheet, or add one by hand.</source>
        <translation>Загрузите таблицу или добавьте вручную.</translation>
    </message>
    <message>
        <source>Report of an &amp;import…</source>
        <translation>Отчёт о &amp;загрузке…</translation>
    </message>
</context>
<context>
    <name>heliograph::PersonHead</name>
    <message>
        <source>Edit (F2)</source>
        <translation>Изменить (F2)</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Написать</translation>
    </message>
    <message>
        <source>Stop &amp;list</source>
        <translation>Стоп-&amp;лист</translation>
    </message>
    <message>
        <source>On the stop list, so nobody can write to it.</source>
        <translation>В стоп-листе, писать нельзя.</translation>
    </message>
    <message>
        <source>Write a quick message</source>
        <translation>Написать быстрое сообщение</translation>
    </message>
    <message>
        <source>Take o&amp;ff</source>
        <translation>У&amp;брать</translation>
    </message>
    <message>
        <source>Never write to this number</source>
        <translation>Никогда не писать на этот номер</translation>
    </message>
    <message>
        <source>Take off the stop list</source>
        <translation>Убрать из стоп-листа</translation>
    </message>
</context>
<context>
    <name>heliograph::PersonPane</name>
    <message>
        <source>Choose somebody to see what is known.</source>
        <translation>Выберите кого-нибудь, чтобы увидеть, что о нём известно.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>Add a fi&amp;eld…</source>
        <translation>Добавить п&amp;оле…</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>Данные контакта</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Новый контакт</translation>
    </message>
    <message>
        <source>On the stop list since %1</source>
        <translation>В стоп-листе с %1</translation>
    </message>
    <message>
        <source>The contact is kept as soon as there is a phone number.</source>
        <translation>Контакт сохранится, как только будет номер телефона.</translation>
    </message>
    <message>
        <source>Added %1 by hand</source>
        <translation>Добавлен %1 вручную</translation>
    </message>
    <message>
        <source>Added %1 from %2, row %3</source>
        <translation>Добавлен %1 из %2, строка %3</translation>
    </message>
    <message>
        <source>%1, contact details</source>
        <translation>%1, данные контакта</translation>
    </message>
    <message>
        <source>change of a phone</source>
        <translation>изменение телефона</translation>
    </message>
    <message>
        <source>%1 has this number too.</source>
        <translation>Этот номер есть и у контакта %1.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Кто-то</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>new contact</source>
        <translation>новый контакт</translation>
    </message>
    <message>
        <source>change of %1</source>
        <translation>изменение: %1</translation>
    </message>
    <message>
        <source>Add a field to %1</source>
        <translation>Добавить поле в %1</translation>
    </message>
    <message>
        <source>Everybody in this book gets it, empty at first.</source>
        <translation>Оно будет у всех в этой книге, сначала пустое.</translation>
    </message>
    <message>
        <source>&amp;Name of the field</source>
        <translation>&amp;Название поля</translation>
    </message>
    <message>
        <source>&amp;Add the field</source>
        <translation>&amp;Добавить поле</translation>
    </message>
    <message>
        <source>new field</source>
        <translation>новое поле</translation>
    </message>
    <message>
        <source>Let %1 be written to again?</source>
        <translation>Снова разрешить писать %1?</translation>
    </message>
    <message>
        <source>This number was put on the stop list on %1.</source>
        <translation>Этот номер внесён в стоп-лист %1.</translation>
    </message>
    <message>
        <source>&amp;Take off the stop list</source>
        <translation>&amp;Убрать из стоп-листа</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>removal from the stop list</source>
        <translation>удаление из стоп-листа</translation>
    </message>
    <message>
        <source>Never write to %1 again?</source>
        <translation>Никогда больше не писать %1?</translation>
    </message>
    <message>
        <source>The number goes on the stop list and is skipped in every send.</source>
        <translation>Номер попадёт в стоп-лист и будет пропущен в каждой отправке.</translation>
    </message>
    <message>
        <source>&amp;Why (for those who ask later)</source>
        <translation>&amp;Почему (для тех, кто спросит потом)</translation>
    </message>
    <message>
        <source>&amp;Put on the stop list</source>
        <translation>&amp;Внести в стоп-лист</translation>
    </message>
    <message>
        <source>addition to the stop list</source>
        <translation>внесение в стоп-лист</translation>
    </message>
</context>
<context>
    <name>heliograph::PhonePreview</name>
    <message>
        <source>Preview: %1</source>
        <translation>Вид: %1</translation>
    </message>
    <message>
        <source>Preview for %1: %2</source>
        <translation>Вид для: %1: %2</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Отправитель</translation>
    </message>
</context>
<context>
    <name>heliograph::PreviewModel</name>
    <message>
        <source>repeats row %1</source>
        <translation>повтор строки %1</translation>
    </message>
    <message>
        <source>on the stop list</source>
        <translation>в стоп-листе</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
</context>
<context>
    <name>heliograph::PreviewPane</name>
    <message>
        <source>Viber</source>
        <translation>Viber</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Previous recipient (Ctrl+Up)</source>
        <translation>Предыдущий получатель (Ctrl+Вверх)</translation>
    </message>
    <message>
        <source>Next recipient (Ctrl+Down)</source>
        <translation>Следующий получатель (Ctrl+Вниз)</translation>
    </message>
    <message>
        <source>Which recipient</source>
        <translation>Какой получатель</translation>
    </message>
    <message>
        <source>Recipient in the preview: type a row number or a name</source>
        <translation>Получатель в просмотре: введите номер строки или имя</translation>
    </message>
    <message>
        <source>Type a row number or a name</source>
        <translation>Введите номер строки или имя</translation>
    </message>
    <message>
        <source>&amp;Longest message</source>
        <translation>&amp;Самое длинное сообщение</translation>
    </message>
    <message>
        <source>&amp;First with an empty field</source>
        <translation>&amp;Первый с пустым полем</translation>
    </message>
    <message>
        <source>&amp;Any other one</source>
        <translation>&amp;Любой другой</translation>
    </message>
    <message>
        <source>Walk over a&amp;ll</source>
        <translation>По всем по &amp;порядку</translation>
    </message>
    <message>
        <source>1 Viber</source>
        <translation>1 Viber</translation>
    </message>
    <message>
        <source>2 SMS</source>
        <translation>2 SMS</translation>
    </message>
    <message>
        <source>As it will be seen</source>
        <translation>Как это будет видно</translation>
    </message>
    <message>
        <source>As %1 will see it</source>
        <translation>Как это увидит %1</translation>
    </message>
    <message>
        <source>Row number or name</source>
        <translation>Номер строки или имя</translation>
    </message>
</context>
<context>
    <name>heliograph::PreviewTable</name>
    <message>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>Preview of the list</source>
        <translation>Просмотр списка</translation>
    </message>
</context>
<context>
    <name>heliograph::PrivacySection</name>
    <message>
        <source>Privacy</source>
        <translation>Личные данные</translation>
    </message>
    <message>
        <source>Redact &amp;now…</source>
        <translation>&amp;Обезличить сейчас…</translation>
    </message>
    <message>
        <source>&amp;Redact people&apos;s data after</source>
        <translation>О&amp;безличивать данные людей через</translation>
    </message>
    <message>
        <source>In campaigns that have ended phones keep their ends, texts and columns go. Counts, states, times and numbers of messages stay. What was redacted can&apos;t be brought back.</source>
        <translation>В законченных рассылках от телефонов остаются начало и конец, тексты и столбцы исчезают. Количества, состояния, время и номера сообщений остаются. Вернуть обезличенное нельзя.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>дней</translation>
    </message>
    <message>
        <source>never</source>
        <translation>никогда</translation>
    </message>
    <message>
        <source>&amp;Shorten the stories of recipients after</source>
        <translation>&amp;Сокращать историю получателей через</translation>
    </message>
    <message>
        <source>How each message ended and what people decided stays, the steps in between go. This saves space.</source>
        <translation>Чем закончилось каждое сообщение и что решили люди, остаётся; промежуточные шаги исчезают. Это экономит место.</translation>
    </message>
    <message>
        <source>All campaigns that have ended</source>
        <translation>Все законченные рассылки</translation>
    </message>
    <message>
        <source>Not those of the last day, and none in which something is unknown or still awaited. Backups keep what is in them.</source>
        <translation>Кроме рассылок за последние сутки и тех, где что-то неизвестно или ещё ожидается. В резервных копиях всё остаётся.</translation>
    </message>
    <message>
        <source>Nothing is there to be redacted now.</source>
        <translation>Сейчас обезличивать нечего.</translation>
    </message>
    <message>
        <source>Now: %1 with %2.</source>
        <translation>Сейчас: %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaign(s)</source>
        <translation>
            <numerusform>%Ln рассылка</numerusform>
            <numerusform>%Ln рассылки</numerusform>
            <numerusform>%Ln рассылок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipient(s)</source>
        <translation>
            <numerusform>%Ln получатель</numerusform>
            <numerusform>%Ln получателя</numerusform>
            <numerusform>%Ln получателей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln more something is still open.</source>
        <translation>
            <numerusform>Ещё в %Ln не всё известно.</numerusform>
            <numerusform>Ещё в %Ln не всё известно.</numerusform>
            <numerusform>Ещё в %Ln не всё известно.</numerusform>
        </translation>
    </message>
    <message>
        <source>No campaign that ended more than a day ago has people&apos;s data.</source>
        <translation>Нет рассылок с данными людей, законченных больше суток назад.</translation>
    </message>
    <message numerus="yes">
        <source>Redact people&apos;s data in %Ln campaign(s)?</source>
        <translation>
            <numerusform>Обезличить данные людей в %Ln рассылке?</numerusform>
            <numerusform>Обезличить данные людей в %Ln рассылках?</numerusform>
            <numerusform>Обезличить данные людей в %Ln рассылках?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Texts and columns of %Ln recipient(s) go for good, and of their phones all but the ends. They can&apos;t be sent to again from these campaigns. Counts, states and times stay.</source>
        <translation>
            <numerusform>Тексты и столбцы %Ln получателя исчезнут навсегда, от телефона останутся начало и конец. Повторить отправку из этих рассылок будет нельзя. Количества, состояния и время останутся.</numerusform>
            <numerusform>Тексты и столбцы %Ln получателей исчезнут навсегда, от телефонов останутся начало и конец. Повторить отправку из этих рассылок будет нельзя. Количества, состояния и время останутся.</numerusform>
            <numerusform>Тексты и столбцы %Ln получателей исчезнут навсегда, от телефонов останутся начало и конец. Повторить отправку из этих рассылок будет нельзя. Количества, состояния и время останутся.</numerusform>
        </translation>
    </message>
    <message>
        <source>Redact</source>
        <translation>Обезличить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>People&apos;s data are being redacted.</source>
        <translation>Данные людей обезличиваются.</translation>
    </message>
    <message>
        <source>Redacting %1 of %2 recipients</source>
        <translation>Обезличивается: %1 из %2 получателей</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Отменено.</translation>
    </message>
    <message>
        <source>What was begun goes on the next time the workspace is tidied up.</source>
        <translation>Начатое продолжится при следующей уборке.</translation>
    </message>
    <message numerus="yes">
        <source>Redacted people&apos;s data in %Ln campaign(s)</source>
        <translation>
            <numerusform>Данные людей обезличены в %Ln рассылке</numerusform>
            <numerusform>Данные людей обезличены в %Ln рассылках</numerusform>
            <numerusform>Данные людей обезличены в %Ln рассылках</numerusform>
        </translation>
    </message>
    <message>
        <source>The last traces go later.</source>
        <translation>Последние следы исчезнут позже.</translation>
    </message>
    <message>
        <source>The database is written anew once nothing is being sent and there is room for it. Until then single old pieces may be left in its file.</source>
        <translation>База будет записана заново, когда ничего не отправляется и хватает места. До тех пор в её файле могут оставаться отдельные старые куски.</translation>
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
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 мин %2 с</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 ч %2 мин</translation>
    </message>
    <message numerus="yes">
        <source>%Ln handed over</source>
        <translation>
            <numerusform>%Ln передано</numerusform>
            <numerusform>%Ln переданы</numerusform>
            <numerusform>%Ln передано</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 за %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reports are still to come</source>
        <translation>
            <numerusform>Ждём ещё %Ln отчёт</numerusform>
            <numerusform>Ждём ещё %Ln отчёта</numerusform>
            <numerusform>Ждём ещё %Ln отчётов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 percent, %3</source>
        <translation>%1, %2 процентов, %3</translation>
    </message>
    <message>
        <source>%1, %2 percent</source>
        <translation>%1, %2 процентов</translation>
    </message>
</context>
<context>
    <name>heliograph::ProtocolPage</name>
    <message>
        <source>Protocol log</source>
        <translation>Журнал обмена</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Счёт</translation>
    </message>
    <message>
        <source>Kind of request</source>
        <translation>Вид запроса</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>Все запросы</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Все счета</translation>
    </message>
    <message>
        <source>&amp;Save for support…</source>
        <translation>Сохранить для &amp;поддержки…</translation>
    </message>
    <message numerus="yes">
        <source>kept for %n days</source>
        <translation>
            <numerusform>хранится %n день</numerusform>
            <numerusform>хранится %n дня</numerusform>
            <numerusform>хранится %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>How they came out</source>
        <translation>Чем кончились</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Passwords and tokens never reach this log. Phones are shortened.</source>
        <translation>Пароли и токены в журнал не попадают. Телефоны сокращены.</translation>
    </message>
    <message>
        <source>Nothing was exchanged yet.</source>
        <translation>Обмена ещё не было.</translation>
    </message>
    <message>
        <source>Only the documents behind one row are shown.</source>
        <translation>Показаны только документы одной строки.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message numerus="yes">
        <source>Documents, table, %n rows</source>
        <translation>
            <numerusform>Документы, таблица, %n строка</numerusform>
            <numerusform>Документы, таблица, %n строки</numerusform>
            <numerusform>Документы, таблица, %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>These documents are not kept any more.</source>
        <translation>Эти документы больше не хранятся.</translation>
    </message>
    <message numerus="yes">
        <source>The log keeps %n days.</source>
        <translation>
            <numerusform>Журнал хранит %n день.</numerusform>
            <numerusform>Журнал хранит %n дня.</numerusform>
            <numerusform>Журнал хранит %n дней.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to save yet.</source>
        <translation>Сохранять пока нечего.</translation>
    </message>
    <message>
        <source>Nothing passes this filter.</source>
        <translation>Под этот фильтр ничего не подходит.</translation>
    </message>
    <message>
        <source>Choose a request.</source>
        <translation>Выберите запрос.</translation>
    </message>
    <message>
        <source>Show &amp;older ones</source>
        <translation>Показать &amp;более старые</translation>
    </message>
    <message>
        <source>The newest %1 of %2 requests are listed, filtered and saved.</source>
        <translation>Показаны, отбираются и сохраняются новейшие %1 из %2 запросов.</translation>
    </message>
</context>
<context>
    <name>heliograph::QuickFoot</name>
    <message>
        <source>Esc closes the window, the draft stays</source>
        <translation>Esc закрывает окно, черновик остаётся</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Добавить счёт…</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Счёт %1</translation>
    </message>
    <message>
        <source>The account that sends</source>
        <translation>Счёт, с которого отправляем</translation>
    </message>
    <message>
        <source>Nothing can be sent without an account.</source>
        <translation>Без счёта ничего не отправить.</translation>
    </message>
</context>
<context>
    <name>heliograph::QuickForm</name>
    <message>
        <source>The gateway refused this sender.</source>
        <translation>Шлюз отклонил этого отправителя.</translation>
    </message>
    <message>
        <source>The gateway is still checking it.</source>
        <translation>Шлюз его ещё проверяет.</translation>
    </message>
    <message>
        <source>Send &amp;later</source>
        <translation>Отправить по&amp;зже</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>Ко&amp;му</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Отправитель</translation>
    </message>
    <message>
        <source>C&amp;hannel</source>
        <translation>&amp;Канал</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>When to send</source>
        <translation>Когда отправить</translation>
    </message>
    <message>
        <source>The gateway&apos;s clock is not known yet. Check the account first.</source>
        <translation>Часы шлюза ещё неизвестны. Сначала проверьте счёт.</translation>
    </message>
    <message>
        <source>Add an account first: nothing can be sent without one.</source>
        <translation>Сначала добавьте счёт: без него ничего не отправить.</translation>
    </message>
    <message>
        <source>Say to whom: a name or a phone number.</source>
        <translation>Укажите, кому: имя или номер телефона.</translation>
    </message>
    <message>
        <source>Choose a sender.</source>
        <translation>Выберите отправителя.</translation>
    </message>
    <message>
        <source>Write a text.</source>
        <translation>Напишите текст.</translation>
    </message>
    <message>
        <source>The time to send has passed.</source>
        <translation>Время отправки прошло.</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>около %1</translation>
    </message>
    <message>
        <source>No templates yet</source>
        <translation>Шаблонов пока нет</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Шаблоны</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Подписи</translation>
    </message>
    <message>
        <source>Te&amp;mplates</source>
        <translation>&amp;Шаблоны</translation>
    </message>
    <message>
        <source>Insert a template (Ctrl+T)</source>
        <translation>Вставить шаблон (Ctrl+T)</translation>
    </message>
    <message>
        <source>Se&amp;nder</source>
        <translation>О&amp;тправитель</translation>
    </message>
</context>
<context>
    <name>heliograph::QuickResultsModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Получатель</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С</translation>
    </message>
    <message>
        <source>asking again</source>
        <translation>спрашиваем снова</translation>
    </message>
    <message>
        <source>waiting for a report</source>
        <translation>ждём отчёта</translation>
    </message>
    <message>
        <source>look at the campaign</source>
        <translation>посмотрите рассылку</translation>
    </message>
</context>
<context>
    <name>heliograph::QuickWindow</name>
    <message>
        <source>Quick message</source>
        <translation>Быстрое сообщение</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Черновик сохранён</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>What became of the messages</source>
        <translation>Что стало с сообщениями</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>В пути</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %n message(s)</source>
        <translation>
            <numerusform>&amp;Отправить %n сообщение</numerusform>
            <numerusform>&amp;Отправить %n сообщения</numerusform>
            <numerusform>&amp;Отправить %n сообщений</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide first what is to become of the other numbers.</source>
        <translation>Сначала решите, что будет с остальными номерами.</translation>
    </message>
    <message>
        <source>The message is being handed over.</source>
        <translation>Сообщение передаётся.</translation>
    </message>
    <message>
        <source>Send (Ctrl+Enter)</source>
        <translation>Отправить (Ctrl+Enter)</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) are more than a quick message takes.</source>
        <translation>
            <numerusform>%n номер — больше, чем берёт быстрое сообщение.</numerusform>
            <numerusform>%n номера — больше, чем берёт быстрое сообщение.</numerusform>
            <numerusform>%n номеров — больше, чем берёт быстрое сообщение.</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes to %1 people at most; a campaign goes to as many as you like.</source>
        <translation>Оно уходит не больше чем %1 людям; рассылка — скольким угодно.</translation>
    </message>
    <message>
        <source>Make it a campaign</source>
        <translation>Сделать рассылкой</translation>
    </message>
    <message>
        <source>Keep the first %1</source>
        <translation>Оставить первые %1</translation>
    </message>
    <message>
        <source>Quick message to %1</source>
        <translation>Быстрое сообщение: %1</translation>
    </message>
    <message numerus="yes">
        <source>Quick message to %1 and %n more</source>
        <translation>
            <numerusform>Быстрое сообщение: %1 и ещё %n</numerusform>
            <numerusform>Быстрое сообщение: %1 и ещё %n</numerusform>
            <numerusform>Быстрое сообщение: %1 и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Don&apos;t send</source>
        <translation>&amp;Не отправлять</translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation>Отправить ещё &amp;раз</translation>
    </message>
    <message>
        <source>Not sent yet: the gateway can&apos;t be reached.</source>
        <translation>Пока не отправлено: шлюз недоступен.</translation>
    </message>
    <message>
        <source>Heliograph tries again by itself.</source>
        <translation>Heliograph попробует снова сам.</translation>
    </message>
</context>
<context>
    <name>heliograph::QuitFlow</name>
    <message>
        <source>%1 is being sent.</source>
        <translation>Идёт %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaigns are being sent.</source>
        <translation>
            <numerusform>Идёт %Ln рассылка.</numerusform>
            <numerusform>Идут %Ln рассылки.</numerusform>
            <numerusform>Идут %Ln рассылок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep sending in the background, or pause and quit? %Ln would wait.</source>
        <translation>
            <numerusform>Продолжать в фоне или приостановить и выйти? %Ln подождёт.</numerusform>
            <numerusform>Продолжать в фоне или приостановить и выйти? %Ln подождут.</numerusform>
            <numerusform>Продолжать в фоне или приостановить и выйти? %Ln подождут.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep sending</source>
        <translation>&amp;Продолжать</translation>
    </message>
    <message>
        <source>&amp;Pause and quit</source>
        <translation>При&amp;остановить и выйти</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>heliograph::RecipientChip</name>
    <message>
        <source>%1, remove with Delete</source>
        <translation>%1, убрать клавишей Delete</translation>
    </message>
    <message>
        <source>%1, %2, remove with Delete</source>
        <translation>%1, %2, убрать клавишей Delete</translation>
    </message>
</context>
<context>
    <name>heliograph::RecipientsField</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>To, %1 of %2 recipients</source>
        <translation>Кому, %1 из %2 получателей</translation>
    </message>
    <message>
        <source>Name or phone number</source>
        <translation>Имя или номер телефона</translation>
    </message>
</context>
<context>
    <name>heliograph::RecipientsFlow</name>
    <message>
        <source>%1 undone</source>
        <translation>Отменено: %1</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Загрузка %1</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Начать заново</translation>
    </message>
    <message>
        <source>The list was taken away</source>
        <translation>Список убран</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
</context>
<context>
    <name>heliograph::RecipientsPage</name>
    <message>
        <source>&amp;Paste rows</source>
        <translation>Вставить &amp;строки</translation>
    </message>
    <message>
        <source>Take from P&amp;eople…</source>
        <translation>Взять из &amp;Людей…</translation>
    </message>
    <message>
        <source>&amp;Start over</source>
        <translation>&amp;Начать заново</translation>
    </message>
    <message>
        <source>Continue to &amp;message</source>
        <translation>К &amp;сообщению</translation>
    </message>
    <message>
        <source>Handed over as shown here</source>
        <translation>Передано в этом виде</translation>
    </message>
    <message>
        <source>%1 ready, %2 left out</source>
        <translation>%1 готовы, %2 не войдут</translation>
    </message>
    <message>
        <source>Choose the recipients first</source>
        <translation>Сначала выберите получателей</translation>
    </message>
    <message>
        <source>Choose the phone column first</source>
        <translation>Сначала выберите столбец с телефонами</translation>
    </message>
    <message>
        <source>The list is being read</source>
        <translation>Список читается</translation>
    </message>
    <message>
        <source>Nobody in this list can be written to</source>
        <translation>Никому из этого списка нельзя написать</translation>
    </message>
    <message>
        <source>The list was handed over as shown here</source>
        <translation>Список передан в этом виде</translation>
    </message>
    <message>
        <source>The file is no longer there; choose it again to read it another way</source>
        <translation>Файла больше нет на месте; выберите его снова, чтобы прочитать иначе</translation>
    </message>
    <message>
        <source>The columns are used as in your last list of this kind</source>
        <translation>Столбцы взяты как в вашем прошлом списке этого вида</translation>
    </message>
    <message>
        <source>Guess anew</source>
        <translation>Угадать заново</translation>
    </message>
    <message>
        <source>No column looks like phone numbers.</source>
        <translation>Ни один столбец не похож на телефоны.</translation>
    </message>
    <message>
        <source>Choose it above the preview.</source>
        <translation>Выберите его над просмотром.</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Выбрать другой файл…</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Выберите список</translation>
    </message>
    <message>
        <source>There are no rows to paste.</source>
        <translation>Строк для вставки нет.</translation>
    </message>
    <message>
        <source>Copy cells in a spreadsheet or numbers in a text, then paste them here.</source>
        <translation>Скопируйте ячейки таблицы или номера из текста и вставьте их сюда.</translation>
    </message>
    <message>
        <source>Which address book?</source>
        <translation>Из какой адресной книги?</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n contact(s)</source>
        <translation>
            <numerusform>%1, %n контакт</numerusform>
            <numerusform>%1, %n контакта</numerusform>
            <numerusform>%1, %n контактов</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no address books yet.</source>
        <translation>Адресных книг пока нет.</translation>
    </message>
    <message>
        <source>Open People</source>
        <translation>Открыть «Люди»</translation>
    </message>
    <message>
        <source>Everybody in it becomes a recipient of this campaign.</source>
        <translation>Все из неё станут получателями этой рассылки.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <source>%1 - import.xlsx</source>
        <translation>%1 - загрузка.xlsx</translation>
    </message>
    <message>
        <source>The report is in %1</source>
        <translation>Отчёт в файле %1</translation>
    </message>
    <message>
        <source>%1 of %2 rows written</source>
        <translation>Записано %1 из %2 строк</translation>
    </message>
    <message>
        <source>%1 of %2 rows changed</source>
        <translation>Изменено %1 из %2 строк</translation>
    </message>
    <message>
        <source>%1 was read</source>
        <translation>Прочитано: %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>&amp;Rows to take…</source>
        <translation>Какие &amp;строки взять…</translation>
    </message>
    <message>
        <source>Read the way your last list of this kind was</source>
        <translation>Прочитано так же, как прошлый список такого вида</translation>
    </message>
    <message>
        <source>Read afresh</source>
        <translation>Прочитать заново</translation>
    </message>
    <message>
        <source>Rows to take</source>
        <translation>Какие строки взять</translation>
    </message>
    <message>
        <source>Row numbers of the file, for example 5-2000; nothing for all of them.</source>
        <translation>Номера строк файла, например 5-2000; пусто — все.</translation>
    </message>
    <message>
        <source>Ro&amp;ws</source>
        <translation>С&amp;троки</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Прочитать</translation>
    </message>
    <message>
        <source>“%1” are no row numbers.</source>
        <translation>«%1» — это не номера строк.</translation>
    </message>
    <message>
        <source>Write them like 5-2000, 5- or -2000.</source>
        <translation>Пишите так: 5-2000, 5- или -2000.</translation>
    </message>
    <message>
        <source>The file breaks off.</source>
        <translation>Файл обрывается.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) could be read before the damage; use them or choose another copy.</source>
        <translation>
            <numerusform>До повреждения прочитана %Ln строка: используйте её или выберите другую копию.</numerusform>
            <numerusform>До повреждения прочитано %Ln строки: используйте их или выберите другую копию.</numerusform>
            <numerusform>До повреждения прочитано %Ln строк: используйте их или выберите другую копию.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use the %Ln row(s) that were read</source>
        <translation>
            <numerusform>Взять %Ln прочитанную строку</numerusform>
            <numerusform>Взять %Ln прочитанные строки</numerusform>
            <numerusform>Взять %Ln прочитанных строк</numerusform>
        </translation>
    </message>
    <message>
        <source>This list ends at row %1 of a damaged file.</source>
        <translation>Список обрывается на строке %1 повреждённого файла.</translation>
    </message>
    <message>
        <source>Whoever stands behind it is not in the list; the report says so too.</source>
        <translation>Тех, кто записан дальше, в списке нет; об этом сказано и в отчёте.</translation>
    </message>
</context>
<context>
    <name>heliograph::RecipientsSummary</name>
    <message>
        <source>Show &amp;all</source>
        <translation>Показать &amp;всех</translation>
    </message>
    <message>
        <source>Ready to be written to</source>
        <translation>Готовы к отправке</translation>
    </message>
    <message>
        <source>Duplicates left out</source>
        <translation>Повторы, не войдут</translation>
    </message>
    <message>
        <source>On the stop list</source>
        <translation>В стоп-листе</translation>
    </message>
    <message>
        <source>Can&apos;t be used as they are</source>
        <translation>Нельзя взять как есть</translation>
    </message>
    <message>
        <source>Same number twice</source>
        <translation>Один номер дважды</translation>
    </message>
    <message>
        <source>&amp;Keep the first row</source>
        <translation>Оставить &amp;первую строку</translation>
    </message>
    <message>
        <source>Keep all (&amp;one message per row)</source>
        <translation>Оставить &amp;все (каждой строке)</translation>
    </message>
    <message>
        <source>Fix them here or go on: they are left out, and listed in the report.</source>
        <translation>Исправьте здесь или продолжайте: они не войдут и попадут в отчёт.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them repaired</source>
        <translation>
            <numerusform>из них исправлена %n</numerusform>
            <numerusform>из них исправлены %n</numerusform>
            <numerusform>из них исправлено %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) need a look</source>
        <translation>
            <numerusform>На %n строку стоит взглянуть</numerusform>
            <numerusform>На %n строки стоит взглянуть</numerusform>
            <numerusform>На %n строк стоит взглянуть</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fi&amp;x %n row(s)</source>
        <translation>
            <numerusform>&amp;Исправить %n строку</numerusform>
            <numerusform>&amp;Исправить %n строки</numerusform>
            <numerusform>&amp;Исправить %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>The list was handed over as shown here</source>
        <translation>Список передан в этом виде</translation>
    </message>
    <message>
        <source>The file is no longer there; choose it again to read it another way</source>
        <translation>Файла больше нет на месте; выберите его снова, чтобы прочитать иначе</translation>
    </message>
    <message>
        <source>Undo removes the whole import</source>
        <translation>Отмена убирает всю загрузку</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Отменить: %1</translation>
    </message>
    <message>
        <source>&amp;Write to every number of a cell</source>
        <translation>П&amp;исать на все номера ячейки</translation>
    </message>
    <message>
        <source>Some cells hold several numbers. Usually the first that gets an SMS is written to.</source>
        <translation>В некоторых ячейках несколько номеров. Обычно берётся первый, который принимает SMS.</translation>
    </message>
    <message numerus="yes">
        <source>%n more number(s) out of the same cells</source>
        <translation>
            <numerusform>ещё %n номер из тех же ячеек</numerusform>
            <numerusform>ещё %n номера из тех же ячеек</numerusform>
            <numerusform>ещё %n номеров из тех же ячеек</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::RepairsModel</name>
    <message>
        <source>Number of row %1</source>
        <translation>Номер строки %1</translation>
    </message>
    <message>
        <source>Two numbers in one cell</source>
        <translation>Два номера в ячейке</translation>
    </message>
    <message>
        <source>Number shown as a power of ten</source>
        <translation>Номер показан степенью десяти</translation>
    </message>
    <message>
        <source>Decimal zero behind the number</source>
        <translation>Ноль после запятой</translation>
    </message>
    <message>
        <source>Letters in place of digits</source>
        <translation>Буквы вместо цифр</translation>
    </message>
    <message>
        <source>8 at the start instead of 7</source>
        <translation>8 в начале вместо 7</translation>
    </message>
    <message>
        <source>Prefix for calls inside the country</source>
        <translation>Префикс внутри страны</translation>
    </message>
    <message>
        <source>No country code</source>
        <translation>Нет кода страны</translation>
    </message>
    <message>
        <source>Prefix for calls abroad</source>
        <translation>Префикс за границу</translation>
    </message>
    <message>
        <source>Unusual digits</source>
        <translation>Необычные цифры</translation>
    </message>
    <message>
        <source>Apostrophes or quotation marks</source>
        <translation>Апострофы или кавычки</translation>
    </message>
    <message>
        <source>Invisible characters</source>
        <translation>Невидимые знаки</translation>
    </message>
    <message>
        <source>Text beside the number</source>
        <translation>Текст рядом с номером</translation>
    </message>
    <message>
        <source>Undo all</source>
        <translation>Вернуть все</translation>
    </message>
    <message>
        <source>Repair all</source>
        <translation>Исправить все</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>не взята</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Исправление</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>В файле</translation>
    </message>
    <message>
        <source>Taken as</source>
        <translation>Взято как</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>The first one was taken</source>
        <translation>Взят первый</translation>
    </message>
    <message>
        <source>Whole number is stored in the cell</source>
        <translation>В ячейке хранится целое число</translation>
    </message>
    <message>
        <source>The zero was left out</source>
        <translation>Ноль убран</translation>
    </message>
    <message>
        <source>The letter O is read as zero</source>
        <translation>Буква О прочитана как ноль</translation>
    </message>
    <message>
        <source>Russian number</source>
        <translation>Российский номер</translation>
    </message>
    <message>
        <source>+%1 in its place</source>
        <translation>на его месте +%1</translation>
    </message>
    <message>
        <source>+%1 put before it</source>
        <translation>впереди добавлено +%1</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Не взяты</translation>
    </message>
    <message>
        <source>Plain digits in their place</source>
        <translation>На их месте обычные цифры</translation>
    </message>
    <message>
        <source>The number alone was taken</source>
        <translation>Взят только номер</translation>
    </message>
    <message>
        <source>Number %1 of the cell</source>
        <translation>%1-й номер ячейки</translation>
    </message>
</context>
<context>
    <name>heliograph::RepairsView</name>
    <message>
        <source>Repairs</source>
        <translation>Исправлено</translation>
    </message>
</context>
<context>
    <name>heliograph::ReportSaver</name>
    <message>
        <source>Save report of %1</source>
        <translation>Сохранить отчёт: %1</translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln rows to %1</source>
        <translation>
            <numerusform>Сохранена %Ln строка в %1</numerusform>
            <numerusform>Сохранены %Ln строки в %1</numerusform>
            <numerusform>Сохранено %Ln строк в %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Сохранено %1</translation>
    </message>
</context>
<context>
    <name>heliograph::ReportsPage</name>
    <message>
        <source>Delivery over time</source>
        <translation>Доставка во времени</translation>
    </message>
    <message>
        <source>Delivered share, like campaigns</source>
        <translation>Доля доставки, похожие рассылки</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Выбрать…</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Рассылка</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Печать…</translation>
    </message>
    <message>
        <source>&amp;Compare with…</source>
        <translation>&amp;Сравнить с…</translation>
    </message>
    <message>
        <source>Charts as &amp;tables</source>
        <translation>Графики &amp;таблицами</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>&amp;Сохранить отчёт…</translation>
    </message>
    <message>
        <source>No finished campaigns yet. Numbers appear while the first one is being delivered.</source>
        <translation>Завершённых рассылок пока нет. Цифры появятся, как только начнётся доставка.</translation>
    </message>
    <message>
        <source>Since the start</source>
        <translation>С начала</translation>
    </message>
    <message>
        <source>Since handed over</source>
        <translation>С передачи</translation>
    </message>
    <message>
        <source>Time counted</source>
        <translation>Отсчёт времени</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Отправитель</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Divided by</source>
        <translation>Разделить по</translation>
    </message>
    <message>
        <source>There is no campaign to report on yet</source>
        <translation>Рассылки для отчёта пока нет</translation>
    </message>
    <message>
        <source>Reading what happened to each row</source>
        <translation>Читаем, что стало с каждой строкой</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln by state</source>
        <translation>
            <numerusform>%Ln по статусам</numerusform>
            <numerusform>Все %Ln по статусам</numerusform>
            <numerusform>Все %Ln по статусам</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Retry %Ln failed…</source>
        <translation>
            <numerusform>&amp;Повторить %Ln…</numerusform>
            <numerusform>&amp;Повторить %Ln…</numerusform>
            <numerusform>&amp;Повторить %Ln…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reports are still to come</source>
        <translation>
            <numerusform>Ждём ещё %Ln отчёт</numerusform>
            <numerusform>Ждём ещё %Ln отчёта</numerusform>
            <numerusform>Ждём ещё %Ln отчётов</numerusform>
        </translation>
    </message>
    <message>
        <source>By sender</source>
        <translation>По отправителям</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>По часам</translation>
    </message>
    <message>
        <source>Delivered share, compared</source>
        <translation>Доля доставки в сравнении</translation>
    </message>
    <message>
        <source>There is no other campaign yet</source>
        <translation>Другой рассылки пока нет</translation>
    </message>
    <message>
        <source>Writing %1 of %2 rows</source>
        <translation>Записано %1 из %2 строк</translation>
    </message>
</context>
<context>
    <name>heliograph::RetryDialog</name>
    <message>
        <source>With the &amp;same text</source>
        <translation>С тем же &amp;текстом</translation>
    </message>
    <message>
        <source>&amp;Change the text first</source>
        <translation>Сначала &amp;изменить текст</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Retry which rows of %1?</source>
        <translation>Какие строки «%1» повторить?</translation>
    </message>
    <message>
        <source>The gateway would refuse them again, unless something has changed.</source>
        <translation>Шлюз откажет снова, если ничего не изменилось.</translation>
    </message>
    <message>
        <source>They may have arrived.</source>
        <translation>Могли дойти.</translation>
    </message>
    <message>
        <source>They may have arrived; better look and settle them.</source>
        <translation>Могли дойти; лучше проверить и решить.</translation>
    </message>
    <message>
        <source>A second copy may reach some of them. Retry only if that does no harm.</source>
        <translation>Часть может получить вторую копию. Повторяйте, только если это не повредит.</translation>
    </message>
    <message>
        <source>Each retried row is a new message with its own number, linked to the old one. Nothing is sent before you have checked it.</source>
        <translation>Каждая повторная строка — новое сообщение со своим номером, связанное с прежним. Ничего не уйдёт, пока вы его не проверили.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Retry %Ln rows…</source>
        <translation>
            <numerusform>&amp;Повторить %Ln строку…</numerusform>
            <numerusform>&amp;Повторить %Ln строки…</numerusform>
            <numerusform>&amp;Повторить %Ln строк…</numerusform>
        </translation>
    </message>
    <message>
        <source>No state is chosen.</source>
        <translation>Не выбран ни один статус.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Once more: %Ln rows that were retried before</source>
        <translation>
            <numerusform>&amp;Ещё раз: %Ln строка, которую уже повторяли</numerusform>
            <numerusform>&amp;Ещё раз: %Ln строки, которые уже повторяли</numerusform>
            <numerusform>&amp;Ещё раз: %Ln строк, которые уже повторяли</numerusform>
        </translation>
    </message>
    <message>
        <source>An earlier retry has sent to them again. Whoever failed there is retried from that campaign.</source>
        <translation>Им уже отправлено в более раннем повторе. Кому не доставлено и там, повторяйте из той рассылки.</translation>
    </message>
    <message>
        <source>All of these rows were retried before.</source>
        <translation>Все эти строки уже повторяли.</translation>
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
        <translation>Статус</translation>
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
        <translation>Части</translation>
    </message>
</context>
<context>
    <name>heliograph::RowRemedies</name>
    <message>
        <source>Send &amp;by Viber…</source>
        <translation>Отправить по &amp;Viber…</translation>
    </message>
    <message>
        <source>Send &amp;by SMS…</source>
        <translation>Отправить по S&amp;MS…</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t offer Viber</source>
        <translation>На счёте %1 нет Viber</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t offer SMS</source>
        <translation>На счёте %1 нет SMS</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>A new campaign with the failed rows; look at its message</source>
        <translation>Создана рассылка по неудачным строкам; проверьте её текст</translation>
    </message>
    <message>
        <source>The row goes into a new campaign with this number; nothing is sent before you have checked it.</source>
        <translation>Строка попадёт в новую рассылку с этим номером; до вашей проверки ничего не отправится.</translation>
    </message>
    <message>
        <source>The right number of row %1</source>
        <translation>Правильный номер строки %1</translation>
    </message>
    <message>
        <source>&amp;Phone number</source>
        <translation>&amp;Номер телефона</translation>
    </message>
    <message>
        <source>&amp;Make campaign</source>
        <translation>&amp;Создать рассылку</translation>
    </message>
    <message>
        <source>This is the number that the row has.</source>
        <translation>Этот номер уже стоит в строке.</translation>
    </message>
    <message>
        <source>A new campaign with the right number</source>
        <translation>Создана рассылка с правильным номером</translation>
    </message>
    <message numerus="yes">
        <source>Change the number of %Ln contact(s) too?</source>
        <translation>
            <numerusform>Изменить номер и у %Ln контакта?</numerusform>
            <numerusform>Изменить номер и у %Ln контактов?</numerusform>
            <numerusform>Изменить номер и у %Ln контактов?</numerusform>
        </translation>
    </message>
    <message>
        <source>They have %1 in your address books.</source>
        <translation>В ваших книгах у них записан %1.</translation>
    </message>
    <message>
        <source>&amp;Change to %1</source>
        <translation>&amp;Заменить на %1</translation>
    </message>
    <message>
        <source>&amp;Leave them</source>
        <translation>&amp;Оставить как есть</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) changed</source>
        <translation>
            <numerusform>Изменён %Ln контакт</numerusform>
            <numerusform>Изменены %Ln контакта</numerusform>
            <numerusform>Изменено %Ln контактов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln numbers on the stop list?</source>
        <translation>
            <numerusform>Добавить %Ln номер в стоп-лист?</numerusform>
            <numerusform>Добавить %Ln номера в стоп-лист?</numerusform>
            <numerusform>Добавить %Ln номеров в стоп-лист?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can write to them by any way until they are taken off.</source>
        <translation>Пока они в стоп-листе, написать им нельзя никаким путём.</translation>
    </message>
    <message>
        <source>&amp;Put on the stop list</source>
        <translation>&amp;Внести в стоп-лист</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>from campaign %1</source>
        <translation>из рассылки %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers are on the stop list now</source>
        <translation>
            <numerusform>%Ln номер теперь в стоп-листе</numerusform>
            <numerusform>%Ln номера теперь в стоп-листе</numerusform>
            <numerusform>%Ln номеров теперь в стоп-листе</numerusform>
        </translation>
    </message>
    <message>
        <source>dead number, from campaign %1</source>
        <translation>нерабочий номер, из рассылки %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers are marked as dead: nobody writes to them any more</source>
        <translation>
            <numerusform>%Ln номер отмечен нерабочим: на него больше никто не напишет</numerusform>
            <numerusform>%Ln номера отмечены нерабочими: на них больше никто не напишет</numerusform>
            <numerusform>%Ln номеров отмечено нерабочими: на них больше никто не напишет</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1 of this campaign has this number: %2. Write another number.</source>
        <translation>Этот номер уже в строке %1 этой рассылки: %2. Введите другой номер.</translation>
    </message>
    <message>
        <source>Nothing to add: the numbers are on the stop list already, or can&apos;t be used</source>
        <translation>Добавлять нечего: номера уже в стоп-листе или не годятся</translation>
    </message>
</context>
<context>
    <name>heliograph::RowsPanel</name>
    <message>
        <source>Phone or any column</source>
        <translation>Телефон или любой столбец</translation>
    </message>
    <message>
        <source>Find rows</source>
        <translation>Найти строки</translation>
    </message>
    <message>
        <source>Find rows by digits of the phone or a piece of any column (Ctrl+F)</source>
        <translation>Найти строки по цифрам телефона или части любого столбца (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find rows (Ctrl+F)</source>
        <translation>Найти строки (Ctrl+F)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows copied</source>
        <translation>
            <numerusform>%Ln строка скопирована</numerusform>
            <numerusform>%Ln строки скопированы</numerusform>
            <numerusform>%Ln строк скопировано</numerusform>
        </translation>
    </message>
    <message>
        <source>More than %1 rows can&apos;t be copied; export them instead.</source>
        <translation>Больше %1 строк не копируется; выгрузите их.</translation>
    </message>
    <message>
        <source>Row %1 isn&apos;t among these rows.</source>
        <translation>Строки %1 среди этих нет.</translation>
    </message>
    <message numerus="yes">
        <source>Status of %1, table, %Ln rows, filter %2</source>
        <translation>
            <numerusform>Статус «%1», таблица, %Ln строка, фильтр %2</numerusform>
            <numerusform>Статус «%1», таблица, %Ln строки, фильтр %2</numerusform>
            <numerusform>Статус «%1», таблица, %Ln строк, фильтр %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>No row has “%1” in its phone or columns.</source>
        <translation>Ни в одной строке нет «%1» в телефоне или столбцах.</translation>
    </message>
    <message>
        <source>&amp;Documents	Ctrl+D</source>
        <translation>&amp;Документы	Ctrl+D</translation>
    </message>
    <message>
        <source>&amp;Copy	Ctrl+C</source>
        <translation>&amp;Копировать	Ctrl+C</translation>
    </message>
    <message>
        <source>&amp;It arrived</source>
        <translation>До&amp;шло</translation>
    </message>
    <message>
        <source>It didn&apos;t, send a&amp;gain…</source>
        <translation>&amp;Не дошло, отправить снова…</translation>
    </message>
    <message>
        <source>Re&amp;try…</source>
        <translation>По&amp;вторить…</translation>
    </message>
    <message>
        <source>New &amp;list…</source>
        <translation>Новый &amp;список…</translation>
    </message>
    <message>
        <source>&amp;Stop list…</source>
        <translation>С&amp;топ-лист…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Выгрузить…</translation>
    </message>
    <message>
        <source>Check &amp;all rows	Ctrl+A</source>
        <translation>Отметить &amp;все строки	Ctrl+A</translation>
    </message>
    <message>
        <source>Sho&amp;w all like this</source>
        <translation>Показать все &amp;такие</translation>
    </message>
    <message>
        <source>Go to row</source>
        <translation>Перейти к строке</translation>
    </message>
    <message>
        <source>&amp;Row number</source>
        <translation>Номер &amp;строки</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Перейти</translation>
    </message>
    <message>
        <source>Edit n&amp;umber…</source>
        <translation>Исправить &amp;номер…</translation>
    </message>
    <message>
        <source>Mar&amp;k as dead</source>
        <translation>Отметить нера&amp;бочим</translation>
    </message>
</context>
<context>
    <name>heliograph::SaveReportDialog</name>
    <message>
        <source>&amp;Excel workbook, a row for each recipient</source>
        <translation>Книга &amp;Excel, строка на каждого получателя</translation>
    </message>
    <message>
        <source>&amp;Text with commas (CSV), a row for each recipient</source>
        <translation>Текст с &amp;запятыми (CSV), строка на каждого получателя</translation>
    </message>
    <message>
        <source>&amp;PDF, figures and charts on paper</source>
        <translation>&amp;PDF, цифры и графики на бумаге</translation>
    </message>
    <message>
        <source>With all &amp;columns of the list</source>
        <translation>Со всеми &amp;столбцами списка</translation>
    </message>
    <message>
        <source>&amp;Shorten phones (7900*****01)</source>
        <translation>Сокращать &amp;телефоны (7900*****01)</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Choose a pl&amp;ace…</source>
        <translation>Выбрать &amp;место…</translation>
    </message>
    <message>
        <source>A PDF has no single rows</source>
        <translation>В PDF отдельных строк нет</translation>
    </message>
    <message>
        <source>&amp;Into a copy of %1</source>
        <translation>В &amp;копию файла %1</translation>
    </message>
    <message>
        <source>&amp;Into a copy of the list&apos;s workbook</source>
        <translation>В &amp;копию книги со списком</translation>
    </message>
    <message>
        <source>The list of this campaign came from no XLSX workbook</source>
        <translation>Список этой рассылки взят не из книги XLSX</translation>
    </message>
    <message>
        <source>The copy has everything that the workbook has</source>
        <translation>В копии есть всё, что есть в книге</translation>
    </message>
</context>
<context>
    <name>heliograph::ScheduleFolds</name>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Campaign name</source>
        <translation>Название рассылки</translation>
    </message>
    <message>
        <source>Recipients don&apos;t see it.</source>
        <translation>Получатели его не видят.</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Имени пока нет</translation>
    </message>
    <message>
        <source>%1 · recipients don&apos;t see it</source>
        <translation>%1 · получатели не видят</translation>
    </message>
    <message>
        <source>The gateway&apos;s own pages s&amp;how it too</source>
        <translation>На своих страницах шлюз пока&amp;зывает это тоже</translation>
    </message>
</context>
<context>
    <name>heliograph::SearchField</name>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Find (Ctrl+F)</source>
        <translation>Найти (Ctrl+F)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
</context>
<context>
    <name>heliograph::SecretField</name>
    <message>
        <source>Chan&amp;ge</source>
        <translation>&amp;Изменить</translation>
    </message>
    <message>
        <source>Change the stored password or token</source>
        <translation>Заменить сохранённый пароль или токен</translation>
    </message>
    <message>
        <source>stored, hidden</source>
        <translation>сохранён, скрыт</translation>
    </message>
</context>
<context>
    <name>heliograph::SelectionBar</name>
    <message>
        <source>Re&amp;try…</source>
        <translation>По&amp;вторить…</translation>
    </message>
    <message>
        <source>Se&amp;ttle</source>
        <translation>&amp;Решить</translation>
    </message>
    <message>
        <source>They &amp;arrived</source>
        <translation>До&amp;шли</translation>
    </message>
    <message>
        <source>They &amp;didn&apos;t, send again…</source>
        <translation>&amp;Не дошли, отправить снова…</translation>
    </message>
    <message>
        <source>Ask aga&amp;in</source>
        <translation>Спросить с&amp;нова</translation>
    </message>
    <message>
        <source>New &amp;list…</source>
        <translation>Новый &amp;список…</translation>
    </message>
    <message>
        <source>Stop li&amp;st…</source>
        <translation>С&amp;топ-лист…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Выгрузить…</translation>
    </message>
    <message>
        <source>Uncheck all rows (Esc)</source>
        <translation>Снять все отметки (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows selected</source>
        <translation>
            <numerusform>Выбрана %Ln строка</numerusform>
            <numerusform>Выбраны %Ln строки</numerusform>
            <numerusform>Выбрано %Ln строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;try %1…</source>
        <translation>По&amp;вторить %1…</translation>
    </message>
    <message>
        <source>Settl&amp;e %1</source>
        <translation>&amp;Решить %1</translation>
    </message>
    <message>
        <source>Mar&amp;k as dead</source>
        <translation>Отметить нера&amp;бочим</translation>
    </message>
    <message>
        <source>Mar&amp;k %1 as dead</source>
        <translation>Пометить %1 нера&amp;бочими</translation>
    </message>
</context>
<context>
    <name>heliograph::SenderBox</name>
    <message>
        <source>Sender</source>
        <translation>Отправитель</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a sender and why it can&apos;t be used: &quot;Shop is still being checked&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Choose who the message is from.</source>
        <translation>Выберите, от кого сообщение.</translation>
    </message>
    <message>
        <source>The sender “%1” is not approved. Choose another or wait for the gateway.</source>
        <translation>Отправитель «%1» не одобрен. Выберите другого или дождитесь шлюза.</translation>
    </message>
</context>
<context>
    <name>heliograph::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Счета</translation>
    </message>
</context>
<context>
    <name>heliograph::SettingsSection</name>
    <message>
        <source>Back to &amp;defaults</source>
        <translation>Вернуть &amp;исходное</translation>
    </message>
    <message>
        <source>Everything here is as it came.</source>
        <translation>Здесь всё как было изначально.</translation>
    </message>
</context>
<context>
    <name>heliograph::ShareBars</name>
    <message>
        <source>Delivered share, chart: %1</source>
        <translation>Доля доставки, график: %1</translation>
    </message>
</context>
<context>
    <name>heliograph::SideModel</name>
    <message numerus="yes">
        <source>%1, %Ln contact(s)</source>
        <translation>
            <numerusform>%1, %Ln контакт</numerusform>
            <numerusform>%1, %Ln контакта</numerusform>
            <numerusform>%1, %Ln контактов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::SmsForm</name>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Take the &amp;Viber text</source>
        <translation>Взять текст &amp;Viber</translation>
    </message>
    <message>
        <source>S&amp;ender</source>
        <translation>&amp;Отправитель</translation>
    </message>
    <message>
        <source>Message text</source>
        <translation>Текст сообщения</translation>
    </message>
    <message>
        <source>The &amp;gateway spells Cyrillic letters in Latin ones</source>
        <translation>Кириллицу латиницей пишет &amp;шлюз</translation>
    </message>
    <message>
        <source>A silent SMS shows nothing on the phone. It only finds out whether the number is in use: what is delivered is alive. It has no text.</source>
        <translation>Скрытое SMS ничего не показывает на телефоне. Оно лишь узнаёт, используется ли номер: доставлено — значит жив. Текста у него нет.</translation>
    </message>
    <message>
        <source>only to those Viber didn&apos;t reach</source>
        <translation>только тем, кого не застал Viber</translation>
    </message>
    <message>
        <source>The text is missing.</source>
        <translation>Нет текста.</translation>
    </message>
    <message>
        <source>The link is missing.</source>
        <translation>Нет ссылки.</translation>
    </message>
    <message>
        <source>Link that the phone &amp;opens</source>
        <translation>Ссылка, которую &amp;откроет телефон</translation>
    </message>
</context>
<context>
    <name>heliograph::SourceBar</name>
    <message>
        <source>Hidden rows &amp;too</source>
        <translation>Со &amp;скрытыми</translation>
    </message>
    <message>
        <source>Change &amp;file…</source>
        <translation>Другой &amp;файл…</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
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
        <source>The list was handed over as shown here</source>
        <translation>Список передан в этом виде</translation>
    </message>
    <message>
        <source>The file is no longer there; choose it again to read it another way</source>
        <translation>Файла больше нет на месте; выберите его снова, чтобы прочитать иначе</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>строка %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>being read…</source>
        <translation>читается…</translation>
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
        <source>%1, %2 s</source>
        <translation>%1, %2 с</translation>
    </message>
    <message>
        <source>%1, rows %2</source>
        <translation>%1, строки %2</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Кавычки</translation>
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
    <name>heliograph::StateBar</name>
    <message>
        <source>Show these rows</source>
        <translation>Показать эти строки</translation>
    </message>
</context>
<context>
    <name>heliograph::StateChecks</name>
    <message>
        <source>Wh&amp;y did they fail?</source>
        <translation>По&amp;чему не удались?</translation>
    </message>
    <message>
        <source>Rene&amp;w the view</source>
        <translation>О&amp;бновить фильтр</translation>
    </message>
    <message>
        <source>%1, of which</source>
        <translation>%1, из них</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows have left this view.</source>
        <translation>
            <numerusform>%Ln строка ушла из этого фильтра.</numerusform>
            <numerusform>%Ln строки ушли из этого фильтра.</numerusform>
            <numerusform>%Ln строк ушли из этого фильтра.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::StatusActions</name>
    <message>
        <source>Stop %1?</source>
        <translation>Остановить «%1»?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are with the gateway and can&apos;t be called back.</source>
        <translation>
            <numerusform>%Ln уже у шлюза, его не вернуть.</numerusform>
            <numerusform>%Ln уже у шлюза, их не вернуть.</numerusform>
            <numerusform>%Ln уже у шлюза, их не вернуть.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln will not be sent.</source>
        <translation>
            <numerusform>%Ln не будет отправлено.</numerusform>
            <numerusform>%Ln не будут отправлены.</numerusform>
            <numerusform>%Ln не будут отправлены.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the gateway keeps for later is deleted there where it can be; you are told how many.</source>
        <translation>То, что шлюз хранит на потом, удалится там, где можно; мы скажем, сколько.</translation>
    </message>
    <message>
        <source>&amp;Keep sending</source>
        <translation>&amp;Продолжать</translation>
    </message>
    <message>
        <source>&amp;Stop and cancel %1</source>
        <translation>&amp;Остановить и отменить %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows settled</source>
        <translation>
            <numerusform>Решено по %Ln строке</numerusform>
            <numerusform>Решено по %Ln строкам</numerusform>
            <numerusform>Решено по %Ln строкам</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1 may already have this message</source>
        <translation>Строка %1 могла уже получить это сообщение</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows may already have this message</source>
        <translation>
            <numerusform>%Ln строка могла уже получить это сообщение</numerusform>
            <numerusform>%Ln строки могли уже получить это сообщение</numerusform>
            <numerusform>%Ln строк могли уже получить это сообщение</numerusform>
        </translation>
    </message>
    <message>
        <source>Send a second one?</source>
        <translation>Отправить второе?</translation>
    </message>
    <message>
        <source>&amp;Keep as unknown</source>
        <translation>Оставить &amp;неизвестным</translation>
    </message>
    <message>
        <source>&amp;Send again…</source>
        <translation>Отправить &amp;снова…</translation>
    </message>
    <message numerus="yes">
        <source>New campaign with %Ln rows</source>
        <translation>
            <numerusform>Новая рассылка из %Ln строки</numerusform>
            <numerusform>Новая рассылка из %Ln строк</numerusform>
            <numerusform>Новая рассылка из %Ln строк</numerusform>
        </translation>
    </message>
    <message>
        <source>It takes the message along; nothing is sent before you have checked it.</source>
        <translation>Сообщение берётся с собой; ничего не уйдёт, пока вы его не проверили.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>%1, chosen rows</source>
        <translation>%1, выбранные строки</translation>
    </message>
    <message>
        <source>&amp;Make campaign</source>
        <translation>&amp;Создать рассылку</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1, копия</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <source>Export rows</source>
        <translation>Выгрузить строки</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows saved in %1</source>
        <translation>
            <numerusform>%Ln строка сохранена в %1</numerusform>
            <numerusform>%Ln строки сохранены в %1</numerusform>
            <numerusform>%Ln строк сохранено в %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen row(s) stay out: still on their way.</source>
        <translation>
            <numerusform>%Ln выбранная строка не вошла: её сообщение ещё в пути.</numerusform>
            <numerusform>%Ln выбранные строки не вошли: их сообщения ещё в пути.</numerusform>
            <numerusform>%Ln выбранных строк не вошли: их сообщения ещё в пути.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen row(s) stay out: they may have arrived.</source>
        <translation>
            <numerusform>%Ln выбранная строка не вошла: её сообщение могло дойти.</numerusform>
            <numerusform>%Ln выбранные строки не вошли: их сообщения могли дойти.</numerusform>
            <numerusform>%Ln выбранных строк не вошли: их сообщения могли дойти.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::StatusPage</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>%1 of %2 rows written</source>
        <translation>Записано %1 из %2 строк</translation>
    </message>
    <message>
        <source>St&amp;op…</source>
        <translation>&amp;Остановить…</translation>
    </message>
    <message>
        <source>Sa&amp;ve report…</source>
        <translation>&amp;Сохранить отчёт…</translation>
    </message>
    <message>
        <source>&amp;Ask for states now</source>
        <translation>Спросить статусы сей&amp;час</translation>
    </message>
    <message>
        <source>&amp;Documents of this row</source>
        <translation>&amp;Документы этой строки</translation>
    </message>
    <message>
        <source>D&amp;uplicate as draft</source>
        <translation>Ду&amp;блировать черновиком</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>Сохранить &amp;отчёт…</translation>
    </message>
    <message>
        <source>E&amp;xport these rows…</source>
        <translation>&amp;Выгрузить эти строки…</translation>
    </message>
    <message>
        <source>&amp;Go to row…</source>
        <translation>Перейти к ст&amp;роке…</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Столбцы</translation>
    </message>
    <message>
        <source>&amp;Details of the row</source>
        <translation>&amp;Подробности строки</translation>
    </message>
    <message numerus="yes">
        <source>%Ln scheduled messages were deleted at the gateway</source>
        <translation>
            <numerusform>%Ln назначенное сообщение удалено на шлюзе</numerusform>
            <numerusform>%Ln назначенных сообщения удалены на шлюзе</numerusform>
            <numerusform>%Ln назначенных сообщений удалены на шлюзе</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay there</source>
        <translation>
            <numerusform>%Ln осталось там</numerusform>
            <numerusform>%Ln остались там</numerusform>
            <numerusform>%Ln остались там</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The gateway gave %Ln messages a number that belongs to another message</source>
        <translation>
            <numerusform>Шлюз дал %Ln сообщению номер чужого сообщения</numerusform>
            <numerusform>Шлюз дал %Ln сообщениям номера чужих сообщений</numerusform>
            <numerusform>Шлюз дал %Ln сообщениям номера чужих сообщений</numerusform>
        </translation>
    </message>
    <message>
        <source>They are not counted as sent. Ask the gateway before you send them again.</source>
        <translation>Отправленными они не считаются. Спросите шлюз, прежде чем отправлять снова.</translation>
    </message>
    <message>
        <source>Check account…</source>
        <translation>Проверить счёт…</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>ещё %Ln</numerusform>
            <numerusform>ещё %Ln</numerusform>
            <numerusform>ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway was asked for the states</source>
        <translation>Статусы запрошены у шлюза</translation>
    </message>
    <message>
        <source>%1 of %2 rows looked through</source>
        <translation>просмотрено строк: %1 из %2</translation>
    </message>
</context>
<context>
    <name>heliograph::StepBar</name>
    <message>
        <source>Recipients</source>
        <translation>Получатели</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправка</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>done</source>
        <translation>сделан</translation>
    </message>
    <message>
        <source>current</source>
        <translation>текущий</translation>
    </message>
    <message>
        <source>a decision is missing</source>
        <translation>нужно решение</translation>
    </message>
    <message>
        <source>later</source>
        <translation>позже</translation>
    </message>
    <message>
        <source>%1 (Alt+%2)</source>
        <translation>%1 (Alt+%2)</translation>
    </message>
    <message>
        <source>Step %1, %2, %3</source>
        <translation>Шаг %1, %2, %3</translation>
    </message>
</context>
<context>
    <name>heliograph::StopListModel</name>
    <message>
        <source>by hand</source>
        <translation>вручную</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Откуда</translation>
    </message>
</context>
<context>
    <name>heliograph::StopListPage</name>
    <message>
        <source>Stop list</source>
        <translation>Стоп-лист</translation>
    </message>
    <message>
        <source>Phone, name or reason</source>
        <translation>Телефон, имя или причина</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Загрузить…</translation>
    </message>
    <message>
        <source>&amp;Add number</source>
        <translation>&amp;Добавить номер</translation>
    </message>
    <message>
        <source>Add number (Ctrl+Enter)</source>
        <translation>Добавить номер (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Added by hand</source>
        <translation>Добавлены вручную</translation>
    </message>
    <message>
        <source>From files</source>
        <translation>Из файлов</translation>
    </message>
    <message>
        <source>Add a &amp;number</source>
        <translation>Добавить &amp;номер</translation>
    </message>
    <message>
        <source>Import a &amp;file…</source>
        <translation>Загрузить &amp;файл…</translation>
    </message>
    <message>
        <source>&amp;Show all</source>
        <translation>&amp;Показать все</translation>
    </message>
    <message numerus="yes">
        <source>Stop list, table, %Ln row(s)</source>
        <translation>
            <numerusform>Стоп-лист, таблица, %Ln строка</numerusform>
            <numerusform>Стоп-лист, таблица, %Ln строки</numerusform>
            <numerusform>Стоп-лист, таблица, %Ln строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is on the stop list yet</source>
        <translation>В стоп-листе пока никого</translation>
    </message>
    <message>
        <source>People who asked not to be written to belong here. Their numbers are skipped in every send, whichever way they got into a list.</source>
        <translation>Здесь люди, которые просили им не писать. Их номера пропускаются в каждой отправке, как бы они ни попали в список.</translation>
    </message>
    <message>
        <source>No number fits</source>
        <translation>Ни один номер не подходит</translation>
    </message>
    <message>
        <source>Phones, names, reasons and files were looked through.</source>
        <translation>Просмотрены телефоны, имена, причины и файлы.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>addition to the stop list</source>
        <translation>внесение в стоп-лист</translation>
    </message>
    <message>
        <source>%1 is on the stop list</source>
        <translation>%1 в стоп-листе</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) put on the stop list</source>
        <translation>
            <numerusform>%Ln номер внесён в стоп-лист</numerusform>
            <numerusform>%Ln номера внесены в стоп-лист</numerusform>
            <numerusform>%Ln номеров внесено в стоп-лист</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Удалить %1?</translation>
    </message>
    <message>
        <source>They asked not to be written to on %1.</source>
        <translation>%1 этот человек просил не писать.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Причина: %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln number(s)?</source>
        <translation>
            <numerusform>Убрать %Ln номер?</numerusform>
            <numerusform>Убрать %Ln номера?</numerusform>
            <numerusform>Убрать %Ln номеров?</numerusform>
        </translation>
    </message>
    <message>
        <source>They asked not to be written to, the last of them on %1.</source>
        <translation>Они просили не писать, последний из них %1.</translation>
    </message>
    <message>
        <source>&amp;Remove from the stop list</source>
        <translation>&amp;Убрать из стоп-листа</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>removal from the stop list</source>
        <translation>удаление из стоп-листа</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) removed from the stop list</source>
        <translation>
            <numerusform>%Ln номер убран из стоп-листа</numerusform>
            <numerusform>%Ln номера убраны из стоп-листа</numerusform>
            <numerusform>%Ln номеров убрано из стоп-листа</numerusform>
        </translation>
    </message>
    <message>
        <source>Import numbers to the stop list</source>
        <translation>Загрузить номера в стоп-лист</translation>
    </message>
    <message>
        <source>import</source>
        <translation>загрузка</translation>
    </message>
    <message>
        <source>Export the stop list</source>
        <translation>Выгрузить стоп-лист</translation>
    </message>
    <message>
        <source>stop-list</source>
        <translation>стоп-лист</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) written to %1</source>
        <translation>
            <numerusform>%Ln номер записан в %1</numerusform>
            <numerusform>%Ln номера записаны в %1</numerusform>
            <numerusform>%Ln номеров записано в %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 numbers</source>
        <translation>%1 из %2 номеров</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Выгрузить…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Удалить…</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Отменить: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>Re&amp;do %1</source>
        <translation>&amp;Вернуть: %1</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>&amp;Вернуть</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
</context>
<context>
    <name>heliograph::StoryLines</name>
    <message numerus="yes">
        <source>Next: asked again with the same number, in %Ln s</source>
        <translation>
            <numerusform>Дальше: спросим снова с тем же номером, через %Ln с</numerusform>
            <numerusform>Дальше: спросим снова с тем же номером, через %Ln с</numerusform>
            <numerusform>Дальше: спросим снова с тем же номером, через %Ln с</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: asked again with the same number</source>
        <translation>Дальше: спросим снова с тем же номером</translation>
    </message>
    <message>
        <source>Written to the ledger as message %1</source>
        <translation>Записано в журнал как сообщение %1</translation>
    </message>
    <message>
        <source>Written to the ledger; nothing has happened yet.</source>
        <translation>Записано в журнал; ещё ничего не произошло.</translation>
    </message>
    <message>
        <source>Its answer is awaited</source>
        <translation>Ждём ответа на него</translation>
    </message>
</context>
<context>
    <name>heliograph::SummaryBar</name>
    <message>
        <source>%1 ready, %2 duplicates, %3 on the stop list, %4 to fix</source>
        <translation>%1 готовы, %2 повторов, %3 в стоп-листе, %4 исправить</translation>
    </message>
</context>
<context>
    <name>heliograph::SupportSaver</name>
    <message>
        <source>Save this for support?</source>
        <translation>Сохранить это для поддержки?</translation>
    </message>
    <message>
        <source>The file will hold:</source>
        <translation>В файле будет:</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Save for support</source>
        <translation>Сохранить для поддержки</translation>
    </message>
    <message>
        <source>ZIP file (*.zip)</source>
        <translation>Архив ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Saved for support: %1</source>
        <translation>Сохранено для поддержки: %1</translation>
    </message>
</context>
<context>
    <name>heliograph::TemplateMenu</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No templates yet</source>
        <translation>Шаблонов пока нет</translation>
    </message>
    <message>
        <source>Si&amp;gnature</source>
        <translation>По&amp;дпись</translation>
    </message>
    <message>
        <source>&amp;Save as template…</source>
        <translation>&amp;Сохранить как шаблон…</translation>
    </message>
    <message>
        <source>&amp;All templates</source>
        <translation>&amp;Все шаблоны</translation>
    </message>
    <message>
        <source>No signatures yet</source>
        <translation>Подписей пока нет</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Сохранить как шаблон</translation>
    </message>
    <message>
        <source>Save as signature</source>
        <translation>Сохранить как подпись</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>Сохранить шаблон</translation>
    </message>
    <message>
        <source>Save signature</source>
        <translation>Сохранить подпись</translation>
    </message>
    <message>
        <source>Saved “%1”</source>
        <translation>«%1» сохранено</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Вернуть</translation>
    </message>
</context>
<context>
    <name>heliograph::TemplateModel</name>
    <message>
        <source>No name</source>
        <translation>Без названия</translation>
    </message>
</context>
<context>
    <name>heliograph::TemplatesPage</name>
    <message>
        <source>Te&amp;xt</source>
        <translation>Те&amp;кст</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Шаблоны</translation>
    </message>
    <message>
        <source>&amp;New template</source>
        <translation>&amp;Новый шаблон</translation>
    </message>
    <message>
        <source>&amp;Use in a new campaign</source>
        <translation>В &amp;новую рассылку</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Подписи</translation>
    </message>
    <message>
        <source>&amp;New signature</source>
        <translation>&amp;Новая подпись</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Наз&amp;вание</translation>
    </message>
    <message>
        <source>Keep how you sign here.</source>
        <translation>Здесь живёт ваша подпись.</translation>
    </message>
    <message>
        <source>Keep texts you use again here.</source>
        <translation>Здесь живут тексты, которые пригодятся ещё.</translation>
    </message>
    <message>
        <source>Save one from any message with “Save as template”.</source>
        <translation>Сохраните любой через «Сохранить как шаблон».</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Сохранено %1</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Новый шаблон</translation>
    </message>
    <message>
        <source>New signature</source>
        <translation>Новая подпись</translation>
    </message>
    <message>
        <source>Removed “%1”</source>
        <translation>«%1» удалено</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Вернуть</translation>
    </message>
</context>
<context>
    <name>heliograph::TestSend</name>
    <message>
        <source>Send a test to yourself?</source>
        <translation>Отправить тест себе?</translation>
    </message>
    <message>
        <source>Your phone number</source>
        <translation>Ваш номер телефона</translation>
    </message>
    <message>
        <source>Send test</source>
        <translation>Отправить тест</translation>
    </message>
    <message>
        <source>Test of %1</source>
        <translation>Тест: %1</translation>
    </message>
    <message>
        <source>a message</source>
        <translation>сообщение</translation>
    </message>
    <message>
        <source>Test to %1 is under way</source>
        <translation>Тест на %1 в пути</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>The message goes to this number as the recipient in the preview would get it, and is charged like any other.</source>
        <translation>Сообщение уйдёт на этот номер таким, каким его получит получатель в просмотре, и стоит как любое другое.</translation>
    </message>
</context>
<context>
    <name>heliograph::TextAndPreview</name>
    <message>
        <source>What is shown</source>
        <translation>Что показано</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>How the recipient will see it (F9)</source>
        <translation>Как увидит получатель (F9)</translation>
    </message>
</context>
<context>
    <name>heliograph::TextField</name>
    <message>
        <source>{%1} is not a column.</source>
        <translation>Столбца {%1} нет.</translation>
    </message>
    <message>
        <source>{%1} is not a column. Did you mean {%2}?</source>
        <translation>Столбца {%1} нет. Может быть, {%2}?</translation>
    </message>
    <message>
        <source>Use {%1}</source>
        <extracomment>puts the column that was probably meant in the place of an unknown one</extracomment>
        <translation>Взять {%1}</translation>
    </message>
</context>
<context>
    <name>heliograph::TrayIcon</name>
    <message>
        <source>&amp;Open Heliograph</source>
        <translation>&amp;Открыть Heliograph</translation>
    </message>
    <message>
        <source>&amp;Quick message</source>
        <translation>&amp;Быстрое сообщение</translation>
    </message>
    <message>
        <source>Q&amp;uit</source>
        <translation>&amp;Выйти</translation>
    </message>
    <message>
        <source>&amp;Resume sending</source>
        <translation>&amp;Продолжить отправку</translation>
    </message>
    <message>
        <source>&amp;Pause sending</source>
        <translation>При&amp;остановить отправку</translation>
    </message>
</context>
<context>
    <name>heliograph::TypeBar</name>
    <message>
        <source>Kind of message</source>
        <translation>Вид сообщения</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>More kinds of message</source>
        <translation>Другие виды сообщений</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t offer Viber</source>
        <translation>На счёте %1 нет Viber</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t offer this kind: %2</source>
        <translation>На счёте %1 нет этого вида: %2</translation>
    </message>
</context>
<context>
    <name>heliograph::UntilForm</name>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Viber</source>
        <translation>Viber</translation>
    </message>
    <message>
        <source>&amp;Leave out who would get more parts than</source>
        <translation>&amp;Пропускать тех, у кого частей больше чем</translation>
    </message>
    <message>
        <source>Most parts of one message</source>
        <translation>Самое большее число частей</translation>
    </message>
    <message>
        <source>The gateway&apos;s clock is not known yet. Check the account.</source>
        <translation>Часы шлюза ещё неизвестны. Проверьте счёт.</translation>
    </message>
    <message>
        <source>%1 · at most %2</source>
        <translation>%1 · не больше %2</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n часть</numerusform>
            <numerusform>%n части</numerusform>
            <numerusform>%n частей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ViberForm</name>
    <message>
        <source>Viber</source>
        <translation>Viber</translation>
    </message>
    <message>
        <source>Sender in Vi&amp;ber</source>
        <translation>Отправитель в Vi&amp;ber</translation>
    </message>
    <message>
        <source>B&amp;utton text</source>
        <translation>Текст &amp;кнопки</translation>
    </message>
    <message>
        <source>Button lin&amp;k</source>
        <translation>Ссылка к&amp;нопки</translation>
    </message>
    <message>
        <source>Viber text</source>
        <translation>Текст Viber</translation>
    </message>
    <message>
        <source>only to those the SMS didn&apos;t reach</source>
        <translation>только тем, кого не застала SMS</translation>
    </message>
    <message>
        <source>The text is missing.</source>
        <translation>Нет текста.</translation>
    </message>
    <message>
        <source>Link to a &amp;picture</source>
        <translation>Ссылка на &amp;картинку</translation>
    </message>
</context>
<context>
    <name>heliograph::WelcomePage</name>
    <message>
        <source>Welcome to Heliograph</source>
        <translation>Добро пожаловать в Heliograph</translation>
    </message>
    <message>
        <source>Messages to a whole list or to one person, and a status for each that you can trust.</source>
        <translation>Сообщения целому списку или одному человеку, и у каждого статус, которому можно верить.</translation>
    </message>
    <message>
        <source>Send to a list</source>
        <translation>Отправить по списку</translation>
    </message>
    <message>
        <source>Drop a spreadsheet here, or paste rows copied from one.</source>
        <translation>Перетащите сюда таблицу или вставьте скопированные из неё строки.</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Выбрать &amp;файл…</translation>
    </message>
    <message>
        <source>Quick message</source>
        <translation>Быстрое сообщение</translation>
    </message>
    <message>
        <source>One to twenty recipients, the answer within seconds.</source>
        <translation>От одного до двадцати получателей, ответ за секунды.</translation>
    </message>
    <message>
        <source>&amp;Write message</source>
        <translation>&amp;Написать</translation>
    </message>
    <message>
        <source>Look around with a sample</source>
        <translation>Осмотреться на примере</translation>
    </message>
    <message>
        <source>A ready campaign of made-up people on the Practice account. Nothing leaves this computer.</source>
        <translation>Готовая рассылка вымышленным людям на учебном счёте. Ничто не покидает этот компьютер.</translation>
    </message>
    <message>
        <source>Open &amp;sample</source>
        <translation>Открыть &amp;пример</translation>
    </message>
    <message>
        <source>Before the first real send</source>
        <translation>До первой настоящей отправки</translation>
    </message>
    <message>
        <source>Practice account is ready</source>
        <translation>Учебный счёт готов</translation>
    </message>
    <message>
        <source>Behaves like a gateway, sends nothing</source>
        <translation>Ведёт себя как шлюз, ничего не отправляет</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Проверить</translation>
    </message>
    <message>
        <source>Add your gateway account</source>
        <translation>Добавьте счёт своего шлюза</translation>
    </message>
    <message>
        <source>Address and login from your provider</source>
        <translation>Адрес и логин даёт провайдер</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>&amp;Добавить счёт…</translation>
    </message>
    <message>
        <source>Bring in your stop list</source>
        <translation>Загрузите свой стоп-лист</translation>
    </message>
    <message>
        <source>People who must not be written to</source>
        <translation>Люди, которым нельзя писать</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Загрузить…</translation>
    </message>
    <message>
        <source>What Heliograph promises</source>
        <translation>Что обещает Heliograph</translation>
    </message>
    <message>
        <source>Nobody is sent a message twice, not even after a crash.</source>
        <translation>Никто не получит сообщение дважды, даже после сбоя.</translation>
    </message>
    <message>
        <source>Nobody is forgotten: every row ends with a state.</source>
        <translation>Никто не забыт: у каждой строки есть итог.</translation>
    </message>
    <message>
        <source>What isn&apos;t known is called Unknown, never Sent.</source>
        <translation>Неизвестное называется «Неизвестно», а не «Отправлено».</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Сделано</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Ещё не сделано</translation>
    </message>
    <message>
        <source>Practice account is being made</source>
        <translation>Учебный счёт создаётся</translation>
    </message>
    <message>
        <source>XLSX, XLS, ODS, CSV, vCard · up to a million rows · nothing is sent until you press Send</source>
        <translation>XLSX, XLS, ODS, CSV, vCard · до миллиона строк · ничего не отправится, пока вы не нажмёте «Отправить»</translation>
    </message>
</context>
<context>
    <name>heliograph::WhenForm</name>
    <message>
        <source>No&amp;w</source>
        <translation>&amp;Сейчас</translation>
    </message>
    <message>
        <source>Each row at its own time, &amp;from the column</source>
        <translation>Каждая строка в своё время, &amp;из столбца</translation>
    </message>
    <message>
        <source>Keep &amp;quiet hours, by this computer&apos;s clock, from</source>
        <translation>&amp;Тихие часы по часам этого компьютера, с</translation>
    </message>
    <message>
        <source>Time of sending</source>
        <translation>Время отправки</translation>
    </message>
    <message>
        <source>Column with the times</source>
        <translation>Столбец с временем</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Тихо с</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Тихо до</translation>
    </message>
    <message>
        <source>until</source>
        <translation>до</translation>
    </message>
    <message>
        <source>The list has no columns yet</source>
        <translation>В списке пока нет столбцов</translation>
    </message>
    <message>
        <source>The gateway&apos;s clock is not known yet. Check the account.</source>
        <translation>Часы шлюза ещё неизвестны. Проверьте счёт.</translation>
    </message>
    <message>
        <source>Your time, %1. The gateway&apos;s clock is %2: there it is %3.</source>
        <translation>Ваше время, %1. Часы шлюза — %2: там это %3.</translation>
    </message>
    <message>
        <source>Your time, %1; the gateway&apos;s clock is the same.</source>
        <translation>Ваше время, %1; часы шлюза такие же.</translation>
    </message>
    <message>
        <source>Times like 2026-04-17 09:00 or 17.04.2026 9:00, your time, %1. A row without one goes with the campaign; a row whose time has passed is left out.</source>
        <translation>Время вида 2026-04-17 09:00 или 17.04.2026 9:00, ваше, %1. Строка без времени идёт вместе с рассылкой; строка, чьё время прошло, не войдёт.</translation>
    </message>
    <message>
        <source>This time has passed.</source>
        <translation>Это время прошло.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>By the column %1</source>
        <translation>По столбцу %1</translation>
    </message>
    <message>
        <source>%1 · quiet hours %2–%3 local time are kept</source>
        <extracomment>%1 = when the campaign goes out; %2 and %3 = hours</extracomment>
        <translation>%1 · соблюдаются тихие часы %2–%3 по местному времени</translation>
    </message>
    <message>
        <source>At a ti&amp;me</source>
        <translation>В указанное вре&amp;мя</translation>
    </message>
</context>
<context>
    <name>heliograph::WorkBar</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Отменяем…</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>Осталось %1 с</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>Осталось %1 мин</translation>
    </message>
</context>
<context>
    <name>heliograph::WorkbookSaver</name>
    <message>
        <source>Where is %1, as it was when the list was read?</source>
        <translation>Где %1 в том виде, в каком загружался список?</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx *.xlsm)</source>
        <translation>Книги (*.xlsx *.xlsm)</translation>
    </message>
    <message>
        <source>Save a copy of %1</source>
        <translation>Сохранить копию %1</translation>
    </message>
    <message>
        <source>%1, report</source>
        <translation>%1, отчёт</translation>
    </message>
    <message numerus="yes">
        <source>States of %Ln rows saved in %1</source>
        <translation>
            <numerusform>Состояния %Ln строки сохранены в %1</numerusform>
            <numerusform>Состояния %Ln строк сохранены в %1</numerusform>
            <numerusform>Состояния %Ln строк сохранены в %1</numerusform>
        </translation>
    </message>
    <message>
        <source>; the workbook&apos;s signature doesn&apos;t hold for the copy</source>
        <translation>; подпись книги на копию не распространяется</translation>
    </message>
</context>
</TS>
