// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/VCardTable.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heliograph {
namespace {

constexpr qsizetype kMostPhones = 5;
constexpr qsizetype kMostEmails = 3;
constexpr qsizetype kMostOthers = 500;

constexpr const char* kHeaders[] = {
    QT_TRANSLATE_NOOP("VCardTable", "Name"),         QT_TRANSLATE_NOOP("VCardTable", "Surname"),
    QT_TRANSLATE_NOOP("VCardTable", "Patronymic"),   QT_TRANSLATE_NOOP("VCardTable", "Display name"),
    QT_TRANSLATE_NOOP("VCardTable", "Organization"), QT_TRANSLATE_NOOP("VCardTable", "Position"),
    QT_TRANSLATE_NOOP("VCardTable", "Birthday"),     QT_TRANSLATE_NOOP("VCardTable", "Sex"),
    QT_TRANSLATE_NOOP("VCardTable", "Groups"),       QT_TRANSLATE_NOOP("VCardTable", "Address"),
    QT_TRANSLATE_NOOP("VCardTable", "Nickname"),     QT_TRANSLATE_NOOP("VCardTable", "Web site"),
    QT_TRANSLATE_NOOP("VCardTable", "Notes"),        QT_TRANSLATE_NOOP("VCardTable", "Fax"),
};
constexpr const char* kPhone = QT_TRANSLATE_NOOP("VCardTable", "Phone");
constexpr const char* kEmail = QT_TRANSLATE_NOOP("VCardTable", "E-mail");

QString translated(const char* text)
{
    return QCoreApplication::translate("VCardTable", text);
}

/// "Phone", "Phone 2", …
void addNumbered(QStringList& headers, const QString& word, qsizetype count)
{
    for (qsizetype i = 1; i <= count; ++i)
        headers.append(i == 1 ? word : word + u' ' + QString::number(i));
}

/// As many cells as there are columns; what is left over joins the last one.
void addValues(QStringList& cells, const QStringList& values, qsizetype columns)
{
    for (qsizetype i = 0; i < columns; ++i)
        cells.append(i + 1 < columns ? values.value(i) : values.mid(i).join(u", "_s));
}

QStringList numbersOf(const VCard& card, bool fax)
{
    QStringList numbers;
    for (const VCard::Phone& phone : card.phones) {
        if ((phone.rank == PhoneRank::Fax) == fax)
            numbers.append(phone.number);
    }
    return numbers;
}

/// Whether every word of the text is one of the others.
bool saysNothingNew(const QString& text, const QString& others)
{
    const QStringList parts = others.toLower().split(u' ', Qt::SkipEmptyParts);
    const QSet<QString> known(parts.begin(), parts.end());
    const QStringList words = text.toLower().split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&](const QString& word) { return known.contains(word); });
}

/// Programs write the number where a card has no name.
bool isPhoneOf(const VCard& card, const QString& text)
{
    const auto digits = [](const QString& number) {
        QString only;
        std::copy_if(number.begin(), number.end(), std::back_inserter(only),
                     [](QChar c) { return c.isDigit(); });
        return only;
    };
    const bool letters = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
    return !letters && std::any_of(card.phones.begin(), card.phones.end(), [&](const VCard::Phone& phone) {
        return digits(phone.number) == digits(text);
    });
}

} // namespace

VCardTable::Singles VCardTable::singlesOf(const VCard& card)
{
    Singles texts;
    texts[Name] = card.name;
    texts[Surname] = card.surname;
    texts[Patronymic] = card.patronymic;
    const QString parts = card.surname + u' ' + card.name + u' ' + card.patronymic;
    const bool partsEmpty = parts.trimmed().isEmpty();
    if (partsEmpty && !isPhoneOf(card, card.fullName))
        texts[Name] = card.fullName;
    if (!partsEmpty && !saysNothingNew(card.fullName, parts))
        texts[FullName] = card.fullName;
    texts[Organization] = card.organization;
    texts[Position] = card.position;
    texts[Birthday] = card.birthday;
    texts[Sex] = card.sex;
    texts[Groups] = card.groups;
    texts[Address] = card.address;
    texts[Nickname] = card.nickname;
    texts[Site] = card.site;
    texts[Notes] = card.notes;
    texts[Fax] = numbersOf(card, true).join(u", "_s);
    return texts;
}

void VCardTable::widenFor(const VCard& card)
{
    if (card.isGroup)
        return;
    const Singles texts = singlesOf(card);
    for (std::size_t i = 0; i < texts.size(); ++i)
        m_has[i] = m_has[i] || !texts[i].isEmpty();
    m_phones = std::clamp(numbersOf(card, false).size(), m_phones, kMostPhones);
    m_emails = std::clamp(card.emails.size(), m_emails, kMostEmails);
    for (const auto& [header, value] : card.others) {
        if (!header.isEmpty() && !m_others.contains(header) && m_others.size() < kMostOthers)
            m_others.append(header);
    }
}

QStringList VCardTable::headers() const
{
    QStringList headers;
    addNumbered(headers, translated(kPhone), m_phones);
    for (std::size_t i = 0; i < SingleCount; ++i) {
        if (m_has[i])
            headers.append(translated(kHeaders[i]));
        if (i == Position)
            addNumbered(headers, translated(kEmail), m_emails);
    }
    return headers + m_others;
}

QStringList VCardTable::cells(const VCard& card) const
{
    QStringList cells;
    if (card.isGroup)
        return cells;
    const Singles texts = singlesOf(card);
    addValues(cells, numbersOf(card, false), m_phones);
    for (std::size_t i = 0; i < SingleCount; ++i) {
        if (m_has[i])
            cells.append(texts[i]);
        if (i == Position)
            addValues(cells, card.emails, m_emails);
    }
    for (const QString& header : m_others) {
        const auto found = std::find_if(card.others.begin(), card.others.end(),
                                        [&](const auto& other) { return other.first == header; });
        cells.append(found == card.others.end() ? QString() : found->second);
    }
    return cells;
}

} // namespace heliograph
