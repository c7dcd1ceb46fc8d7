// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/addressbook/HeaderWords.h"

#include <QList>

namespace heliograph {
namespace {

struct Synonyms {
    Field field;
    std::u16string_view words; ///< may stand among other words; parted by commas
    std::u16string_view whole; ///< only as the whole header
};

constexpr Synonyms kSynonyms[] = {
    {Field::Phone,
     u"телефон,телефоны,телефона,номер телефона,мобильный,мобильный "
     u"телефон,мобильного,мобильник,сотовый,сотовый "
     u"телефон,сотовый номер,мобильний,мобільний,мобильный номер,номер мобільного,phone,phones,phone "
     u"number,mobile,mobile "
     u"phone,cellphone,cell phone,telephone,msisdn,whatsapp",
     u"тел,моб,моб тел,номер,номера,абонент,получатель,кому,to,tel,cell,number,recipient,gsm,viber"},
    {Field::Name,
     u"имя,имена,фио,ф и о,имя отчество,name,first name,firstname,given name,full name,fullname,имя "
     u"клиента,ім я,піб",
     u"контакт,клиент,покупатель,пациент,собственник,владелец,владелец карты,ученик,родитель,сотрудник,"
     u"член клуба,контактное лицо,физическое лицо,основной контакт,contact,customer,buyer,patient,owner,"
     u"employee"},
    {Field::Surname, u"фамилия,прізвище,surname,last name,lastname,family name", u""},
    {Field::Patronymic, u"отчество,по батькові,patronymic,middle name,second name", u""},
    {Field::Organization,
     u"организация,організація,компания,компанія,фирма,предприятие,контрагент,юрлицо,название организации,"
     u"название компании,место работы,organization,organisation,company,company name,organization name",
     u"орг,org,firm"},
    {Field::Position, u"должность,посада,job title,organization title", u"position,title,job,role"},
    {Field::Email,
     u"email,e mail,емейл,имейл,почта,электронная почта,эл почта,эл почты,ел пошта,адрес электронной "
     u"почты,електронна пошта",
     u"mail"},
    {Field::Birthday,
     u"дата рождения,день рождения,дата народження,birthday,birth date,birthdate,date of birth",
     u"др,д р,dob,born,bday"},
    {Field::Sex, u"gender", u"пол,стать,sex"},
    {Field::Notes,
     u"примечание,примечания,комментарий,комментарии,заметка,заметки,примітка,примітки,notes,note,comment,"
     u"comments,"
     u"remark,remarks",
     u"прим"},
    {Field::Text,
     u"текст,текст сообщения,сообщение,текст смс,повідомлення,text,message,message text,sms text",
     u"sms,смс,body"},
    {Field::Time,
     u"время отправки,дата отправки,дата и время отправки,час відправлення,send time,sending "
     u"time,send "
     u"at,time send,schedule",
     u"время,time,дата и время,когда,when,datetime,date time"},
    {Field::Sender, u"отправитель,имя отправителя,відправник,sender,sender id,sender name,originator",
     u"подпись,от,от кого,from"},
};

constexpr std::u16string_view kMobile =
    u"мобильный,мобильного,мобильник,сотовый,переносной,мобільний,моб,mobile,cell,cellphone";
constexpr std::u16string_view kSecondary = u"рабочий,домашний,городской,факс,дополнительный,второй,запасной,"
                                           u"work,business,home,office,fax,other,landline,second,2";
constexpr std::u16string_view kIdentifier =
    u"инн,кпп,огрн,снилс,код,счет,лицевой "
    u"счет,договор,заказ,заказа,карта,карты,артикул,inn,id,code,account,order,"
    u"card,passport,паспорт,сумма,amount,price,цена";

QStringView view(std::u16string_view words)
{
    return {words.data(), qsizetype(words.size())};
}

bool containsWords(QStringView words, QStringView wanted)
{
    for (qsizetype at = words.indexOf(wanted); at >= 0; at = words.indexOf(wanted, at + 1)) {
        const qsizetype end = at + wanted.size();
        if ((at == 0 || words[at - 1] == u' ') && (end == words.size() || words[end] == u' '))
            return true;
    }
    return false;
}

bool containsAny(QStringView words, std::u16string_view list)
{
    for (const QStringView wanted : view(list).split(u',')) {
        if (containsWords(words, wanted))
            return true;
    }
    return false;
}

/// The length of the longest synonym in the words; 0 = none.
qsizetype longestMatch(QStringView words, const Synonyms& synonyms)
{
    qsizetype longest = 0;
    for (const QStringView wanted : view(synonyms.words).split(u',')) {
        if (wanted.size() > longest && containsWords(words, wanted))
            longest = wanted.size();
    }
    if (!synonyms.whole.empty()) {
        for (const QStringView wanted : view(synonyms.whole).split(u',')) {
            if (words == wanted)
                longest = words.size();
        }
    }
    return longest;
}

} // namespace

QString headerWords(QStringView header)
{
    QString words;
    bool wasLower = false;
    for (const QChar c : header.toString().normalized(QString::NormalizationForm_C)) {
        const bool isWord = c.isLetterOrNumber();
        const bool newWord = !isWord || (wasLower && c.isUpper());
        if (newWord && !words.isEmpty() && !words.endsWith(u' '))
            words += u' ';
        if (isWord)
            words += c.toLower() == u'ё' ? QChar(u'е') : c.toLower();
        wasLower = c.isLower();
    }
    return words.trimmed();
}

HeaderMeaning readHeader(QStringView header)
{
    const QString words = headerWords(header);
    HeaderMeaning meaning;
    qsizetype longest = 0;
    for (const Synonyms& synonyms : kSynonyms) {
        const qsizetype length = longestMatch(words, synonyms);
        if (length > longest) {
            longest = length;
            meaning.field = synonyms.field;
            meaning.whole = length == words.size();
            meaning.length = int(length);
        }
    }
    meaning.mobile = containsAny(words, kMobile);
    meaning.secondary = containsAny(words, kSecondary);
    meaning.identifier = containsAny(words, kIdentifier);
    return meaning;
}

} // namespace heliograph
