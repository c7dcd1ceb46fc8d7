// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/ErrorTexts.h"

#include <QHash>

#include <algorithm>

namespace heliograph {
namespace {

/// One wording; of several wordings of a reason and language the first is the one to write.
struct Wording {
    Reason reason;
    TextScope scope;
    GatewayLanguage language;
    const char16_t* text;
};

constexpr auto kDocument = TextScope::Document;
constexpr auto kItem = TextScope::Item;
constexpr auto kPlain = TextScope::Plain;
constexpr auto kRu = GatewayLanguage::Russian;
constexpr auto kEn = GatewayLanguage::English;

constexpr Wording kWordings[] = {
    {Reason::DocumentFormat, kDocument, kRu, u"Неправильный формат XML документа"},
    {Reason::DocumentFormat, kDocument, kEn, u"Incorrect XML document format"},
    {Reason::DocumentFormat, kDocument, kEn, u"the wrong format of an XML document"},
    {Reason::LoginRefused, kDocument, kRu, u"Неправильный логин или пароль"},
    {Reason::LoginRefused, kDocument, kRu, u"Неверный логин или пароль"},
    {Reason::LoginRefused, kDocument, kEn, u"Incorrect login or password"},
    {Reason::LoginRefused, kDocument, kEn, u"wrong login or password"},
    {Reason::LoginRefused, kDocument, kEn, u"Invalid login or password"},
    {Reason::AccountLocked, kDocument, kRu, u"Ваш аккаунт заблокирован"},
    {Reason::AccountLocked, kDocument, kEn, u"Your account is locked"},
    {Reason::PostMissing, kDocument, kRu, u"POST данные отсутствуют"},
    {Reason::PostMissing, kDocument, kEn, u"POST data is missing"},
    {Reason::PostMissing, kDocument, kEn, u"post data not available"},
    {Reason::NoSuchBase, kDocument, kRu, u"Базы с таким номером не существует"},
    {Reason::BadDate, kDocument, kRu, u"Некорректный формат даты"},
    {Reason::BadOperator, kDocument, kRu, u"Такой оператор не обнаружен"},
    {Reason::FileCopyFailed, kDocument, kEn, u"Failed to copy file"},
    {Reason::ProviderOutOfSms, kItem, kRu,
     u"У нас закончились SMS. Для разрешения проблемы свяжитесь с менеджером."},
    {Reason::ProviderOutOfSms, kItem, kEn,
     u"We have run out of SMS. Please contact your manager to resolve the problem"},
    {Reason::OutOfSms, kItem, kRu, u"Закончились SMS."},
    {Reason::OutOfSms, kItem, kEn, u"Out of SMS"},
    {Reason::AccountBlocked, kItem, kRu, u"Аккаунт заблокирован."},
    {Reason::AccountBlocked, kItem, kEn, u"Account blocked"},
    {Reason::NoPhone, kItem, kRu, u"Укажите номер телефона."},
    {Reason::NoPhone, kItem, kRu, u"Не введен номер телефона."},
    {Reason::NoPhone, kItem, kEn, u"Specify phone number"},
    {Reason::OnGatewayStopList, kItem, kRu, u"Номер телефона присутствует в стоп-листе."},
    {Reason::OnGatewayStopList, kItem, kEn, u"Phone number is on the stop list"},
    {Reason::DestinationClosedForAccount, kItem, kRu, u"Данное направление закрыто для вас."},
    {Reason::DestinationClosedForAccount, kItem, kEn, u"This destination is closed for you"},
    {Reason::DestinationClosed, kItem, kRu, u"Данное направление закрыто."},
    {Reason::DestinationClosed, kItem, kEn, u"This destination is closed"},
    {Reason::HeldForFunds, kItem, kRu,
     u"Недостаточно средств для отправки SMS. SMS будет отправлена как только вы пополните счет по данному "
     u"направлению."},
    {Reason::TextRejected, kItem, kRu, u"Текст SMS отклонен модератором."},
    {Reason::TextRejected, kItem, kEn, u"SMS text rejected by moderator"},
    {Reason::NoSender, kItem, kRu, u"Нет отправителя."},
    {Reason::NoSender, kItem, kEn, u"No sender"},
    {Reason::SenderLength, kItem, kRu,
     u"Отправитель не должен превышать 15 символов для цифровых номеров и 11 символов для "
     u"буквенно-числовых."},
    {Reason::SenderLength, kItem, kEn,
     u"The sender must not exceed 15 characters for numeric numbers and 11 characters for alphanumeric "
     u"numbers"},
    {Reason::PhoneLength, kItem, kRu, u"Номер телефона должен быть меньше 15 символов."},
    {Reason::PhoneLength, kItem, kEn, u"Phone number must be less than 15 characters"},
    {Reason::NoText, kItem, kRu, u"Нет текста сообщения."},
    {Reason::NoText, kItem, kEn, u"No message text"},
    {Reason::NoLink, kItem, kRu, u"Нет ссылки."},
    {Reason::NoLink, kItem, kEn, u"No link"},
    {Reason::VCardIncomplete, kItem, kRu,
     u"Укажите название контакта и хотя бы один параметр для визитной карточки."},
    {Reason::VCardIncomplete, kItem, kEn,
     u"Provide the contact name and at least one parameter for a business card"},
    {Reason::UnknownSender, kItem, kRu, u"Такого отправителя Нет."},
    {Reason::UnknownSender, kItem, kEn, u"There is no such sender"},
    {Reason::SenderNotModerated, kItem, kRu, u"Отправитель не прошел модерацию."},
    {Reason::SenderNotModerated, kItem, kEn, u"The sender has not been moderated"},
    {Reason::AlreadySent, kItem, kRu, u"Данное сообщение уже было отправлено."},
    {Reason::AlreadySent, kItem, kRu, u"СМС была ранее отправлена."},
    {Reason::IdenticalRequest, kPlain, kRu,
     u"error: Попытка отправки более одного одинакового запроса в течение минуты"},
    {Reason::Flood, kItem, kEn, u"Flood SMS"},
    {Reason::Flood, kItem, kEn, u"Error_Flood_SMS"},
    {Reason::BalanceOrRecipient, kPlain, kRu, u"Проверьте свой баланс или корректность номера получателя."},
    {Reason::UnknownToGateway, TextScope::State, kRu, u"Сообщение с таким ID не принималось"},
    // Codes of one gateway of the family, which it puts where others have sentences.
    {Reason::LoginRefused, kDocument, kEn, u"Error_Invalid_Login"},
    {Reason::OutOfSms, kItem, kEn, u"Error_Not_Enough_Credits"},
    {Reason::AccountBlocked, kItem, kEn, u"Error_SMS_User_Disabled"},
    {Reason::UnknownSender, kItem, kEn, u"Error_Source_Address_Declined"},
};

/// A keyword and, where one is not enough, a second that has to stand in the text too; both in normalised
/// form. The first row that fits decides, so special wordings stand before the general ones they contain.
struct Keyword {
    const char16_t* word;
    const char16_t* also;
    Reason reason;
    TextScope scope;
};

constexpr Keyword kKeywords[] = {
    {u"недостаточно средств", u"", Reason::HeldForFunds, kItem},
    {u"будет отправлен", u"пополн", Reason::HeldForFunds, kItem},
    {u"уже был", u"отправлен", Reason::AlreadySent, kItem},
    {u"ранее", u"отправлен", Reason::AlreadySent, kItem},
    {u"already", u"sent", Reason::AlreadySent, kItem},
    {u"одинаков", u"запрос", Reason::IdenticalRequest, kPlain},
    {u"flood", u"", Reason::Flood, kItem},
    {u"ваш аккаунт", u"заблокирован", Reason::AccountLocked, kDocument},
    {u"your account", u"locked", Reason::AccountLocked, kDocument},
    {u"заблокирован", u"", Reason::AccountBlocked, kItem},
    {u"account", u"blocked", Reason::AccountBlocked, kItem},
    {u"логин", u"", Reason::LoginRefused, kDocument},
    {u"login", u"", Reason::LoginRefused, kDocument},
    {u"xml", u"", Reason::DocumentFormat, kDocument},
    {u"post данн", u"", Reason::PostMissing, kDocument},
    {u"post data", u"", Reason::PostMissing, kDocument},
    {u"закончились", u"у нас", Reason::ProviderOutOfSms, kItem},
    {u"run out of sms", u"", Reason::ProviderOutOfSms, kItem},
    {u"закончились", u"", Reason::OutOfSms, kItem},
    {u"out of sms", u"", Reason::OutOfSms, kItem},
    {u"стоп-лист", u"", Reason::OnGatewayStopList, kItem},
    {u"стоп лист", u"", Reason::OnGatewayStopList, kItem},
    {u"stop list", u"", Reason::OnGatewayStopList, kItem},
    {u"закрыто для вас", u"", Reason::DestinationClosedForAccount, kItem},
    {u"closed for you", u"", Reason::DestinationClosedForAccount, kItem},
    {u"направление", u"закрыто", Reason::DestinationClosed, kItem},
    {u"destination", u"closed", Reason::DestinationClosed, kItem},
    {u"отправител", u"модерац", Reason::SenderNotModerated, kItem},
    {u"sender", u"moderated", Reason::SenderNotModerated, kItem},
    {u"модератор", u"", Reason::TextRejected, kItem},
    {u"moderator", u"", Reason::TextRejected, kItem},
    {u"отправител", u"символ", Reason::SenderLength, kItem},
    {u"sender", u"characters", Reason::SenderLength, kItem},
    {u"нет отправителя", u"", Reason::NoSender, kItem},
    {u"no sender", u"", Reason::NoSender, kItem},
    {u"отправител", u"", Reason::UnknownSender, kItem},
    {u"no such sender", u"", Reason::UnknownSender, kItem},
    {u"номер телефона", u"символ", Reason::PhoneLength, kItem},
    {u"phone number", u"characters", Reason::PhoneLength, kItem},
    {u"укажите номер", u"", Reason::NoPhone, kItem},
    {u"не введен номер", u"", Reason::NoPhone, kItem},
    {u"specify phone", u"", Reason::NoPhone, kItem},
    {u"нет текста", u"", Reason::NoText, kItem},
    {u"no message text", u"", Reason::NoText, kItem},
    {u"нет ссылки", u"", Reason::NoLink, kItem},
    {u"no link", u"", Reason::NoLink, kItem},
    {u"визитн", u"", Reason::VCardIncomplete, kItem},
    {u"business card", u"", Reason::VCardIncomplete, kItem},
    {u"проверьте свой баланс", u"", Reason::BalanceOrRecipient, kPlain},
    {u"с таким id не принималось", u"", Reason::UnknownToGateway, TextScope::State},
};

/// Texts longer than this are pages, not sentences; no keyword in them means anything.
constexpr qsizetype kLongestSentence = 400;

QHash<QString, RecognisedText> exactTexts()
{
    QHash<QString, RecognisedText> texts;
    for (const Wording& wording : kWordings)
        texts.insert(normalisedText(wording.text), {wording.reason, wording.scope, true});
    return texts;
}

} // namespace

QString normalisedText(QStringView text)
{
    // simplified() takes NBSP and line breaks for blanks as well.
    QString result = text.toString().normalized(QString::NormalizationForm_C).simplified().toLower();
    result.replace(u'ё', u'е').remove(u',');
    while (result.endsWith(u'.'))
        result.chop(1);
    return result.simplified();
}

RecognisedText recogniseText(QStringView text)
{
    static const QHash<QString, RecognisedText> exact = exactTexts();
    if (text.size() > kLongestSentence)
        return {};
    const QString normalised = normalisedText(text);
    if (const auto found = exact.constFind(normalised); found != exact.cend())
        return *found;
    for (const Keyword& keyword : kKeywords) {
        if (normalised.contains(QStringView(keyword.word)) && normalised.contains(QStringView(keyword.also)))
            return {keyword.reason, keyword.scope, false};
    }
    return {};
}

QString gatewayText(Reason reason, GatewayLanguage language)
{
    const Wording* best = nullptr;
    for (const Wording& wording : kWordings) {
        if (wording.reason != reason)
            continue;
        if (wording.language == language)
            return QStringView(wording.text).toString();
        if (!best)
            best = &wording;
    }
    return best ? QStringView(best->text).toString() : QString();
}

bool fixedByContent(Reason reason)
{
    switch (reason) {
    case Reason::NoPhone:
    case Reason::PhoneLength:
    case Reason::SenderLength:
    case Reason::NoText:
    case Reason::NoLink:
    case Reason::VCardIncomplete:
        return true;
    default:
        return false;
    }
}

bool pausesCampaign(Reason reason)
{
    switch (reason) {
    case Reason::ProviderOutOfSms:
    case Reason::OutOfSms:
    case Reason::AccountBlocked:
    case Reason::AccountLocked:
    case Reason::LoginRefused:
    case Reason::TextRejected:
    case Reason::UnknownSender:
    case Reason::SenderNotModerated:
    case Reason::Flood:
    case Reason::IdenticalRequest:
        return true;
    default:
        return false;
    }
}

} // namespace heliograph
