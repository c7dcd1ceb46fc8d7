// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/VCardReader.h"

#include "core/spreadsheet/TextFileSource.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heliograph {
namespace {

constexpr qint64 kLongestCard = qint64(8) << 20;
constexpr std::size_t kMostValues = 100; // of one kind in one card

struct TextProperty {
    QByteArrayView name;
    QString VCard::*field;
};

constexpr TextProperty kTexts[] = {
    {"FN", &VCard::fullName},       {"TITLE", &VCard::position}, {"NOTE", &VCard::notes},
    {"NICKNAME", &VCard::nickname}, {"URL", &VCard::site},
};

bool isBegin(const VCardLine& line)
{
    return line.name == "BEGIN" && line.value.trimmed().toUpper() == "VCARD";
}

bool containsAny(const QString& text, std::initializer_list<QStringView> words)
{
    return std::any_of(words.begin(), words.end(),
                       [&](QStringView word) { return text.contains(word, Qt::CaseInsensitive); });
}

PhoneRank rankOf(const QByteArrayList& types, bool preferred)
{
    const auto has = [&types](const char* type) { return types.contains(type); };
    if (has("FAX") || has("PAGER") || has("MODEM") || has("TEXTPHONE"))
        return PhoneRank::Fax;
    if (has("CELL") || has("MOBILE") || has("IPHONE"))
        return preferred ? PhoneRank::PreferredMobile : PhoneRank::Mobile;
    if (preferred)
        return PhoneRank::Preferred;
    return has("HOME") || has("WORK") || has("MAIN") ? PhoneRank::Elsewhere : PhoneRank::Plain;
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

void addTo(QString& text, const QString& separator, const QString& more)
{
    if (!text.isEmpty() && !more.isEmpty())
        text += separator;
    text += more;
}

} // namespace

VCardReader::VCardReader(std::unique_ptr<ByteSource> source, TextEncoding encoding)
    : m_source(std::move(source), m_position), m_lines(m_source), m_values(encoding)
{}

Result<std::unique_ptr<VCardReader>> VCardReader::open(const QString& path, const DetectedEncoding& encoding)
{
    Result<std::unique_ptr<ByteSource>> source = openTextFile(path, encoding);
    if (!source)
        return forward(source);
    return std::unique_ptr<VCardReader>(new VCardReader(std::move(*source), encoding.encoding));
}

Result<bool> VCardReader::next(VCard& card)
{
    card = {};
    m_labels.clear();
    m_bytes = 0;
    int inside = 0; // cards within the card
    bool agent = false;
    VCardLine line;
    for (;;) {
        const Result<bool> more = m_lines.next(line);
        if (!more)
            return more;
        if (!*more) {
            finish(card);
            return std::exchange(m_begun, false);
        }
        const bool begins = isBegin(line);
        if (begins && !m_begun) {
            m_begun = true;
            m_lines.setKeepsFoldBlank(false);
        } else if (begins && (agent || inside > 0)) {
            ++inside;
        } else if (begins) { // the end of this card is missing
            m_lines.setKeepsFoldBlank(false);
            finish(card);
            return true;
        } else if (m_begun && line.name == "END" && inside-- == 0) {
            m_begun = false;
            finish(card);
            return true;
        } else if (m_begun && inside <= 0) {
            take(line, card);
        }
        inside = std::max(inside, 0);
        agent = line.name == "AGENT" || (agent && line.name.isEmpty());
    }
}

bool VCardReader::take(const VCardLine& line, VCard& card)
{
    m_bytes += line.bytes;
    if (m_bytes > kLongestCard || line.value.isEmpty())
        return false;
    if (line.name == "VERSION")
        m_lines.setKeepsFoldBlank(line.value.trimmed() == "2.1");
    else if (line.name == "N")
        takeName(line, card);
    else if (line.name == "TEL")
        takePhone(line, card);
    else if (line.name == "EMAIL" && card.emails.size() < qsizetype(kMostValues))
        card.emails.append(m_values.text(line));
    else if (line.name == "X-ABLABEL" && m_labels.size() < kMostValues)
        m_labels.emplace_back(line.group, m_values.text(line));
    else
        takeText(line, card);
    return true;
}

void VCardReader::takeName(const VCardLine& line, VCard& card)
{
    const QStringList parts = m_values.parts(line);
    card.surname = parts.value(0);
    card.name = parts.value(1);
    card.patronymic = parts.value(2);
}

void VCardReader::takePhone(const VCardLine& line, VCard& card)
{
    const QByteArrayList types = line.values("TYPE");
    const bool preferred = types.contains("PREF") || !line.values("PREF").isEmpty();
    const QString number = phoneOfUri(m_values.text(line));
    if (!number.isEmpty() && card.phones.size() < kMostValues)
        card.phones.push_back({number, rankOf(types, preferred), line.group});
}

void VCardReader::takeText(const VCardLine& line, VCard& card)
{
    for (const TextProperty& property : kTexts) {
        if (property.name == line.name) {
            QString& field = card.*property.field;
            if (line.name == "NOTE")
                addTo(field, u"\n"_s, m_values.text(line));
            else if (field.isEmpty())
                field = m_values.text(line);
            return;
        }
    }
    if (line.name == "ORG" && card.organization.isEmpty())
        card.organization = joined(m_values.parts(line));
    else if (line.name == "ROLE" && card.position.isEmpty())
        card.position = m_values.text(line);
    else if (line.name == "ADR" && card.address.isEmpty())
        card.address = joined(m_values.parts(line));
    else if (line.name == "CATEGORIES")
        addTo(card.groups, u", "_s, joined(m_values.parts(line, ',')));
    else if (line.name == "BDAY" && card.birthday.isEmpty())
        card.birthday = shownBirthday(m_values.text(line), !line.values("X-APPLE-OMIT-YEAR").isEmpty());
    else if ((line.name == "GENDER" || line.name == "X-GENDER") && card.sex.isEmpty())
        card.sex = joined(m_values.parts(line));
    else if (line.name == "KIND" || line.name == "X-ADDRESSBOOKSERVER-KIND")
        card.isGroup = line.value.trimmed().toLower() == "group";
    else if (line.name == "X-HELIOGRAPH-COLUMN" && card.others.size() < kMostValues)
        takeColumn(line, card);
}

void VCardReader::takeColumn(const VCardLine& line, VCard& card)
{
    const auto named = std::find_if(line.parameters.begin(), line.parameters.end(),
                                    [](const auto& parameter) { return parameter.first == "X-NAME"; });
    if (named != line.parameters.end())
        card.others.emplace_back(decodedParameter(named->second), m_values.text(line));
}

void VCardReader::finish(VCard& card) const
{
    for (VCard::Phone& phone : card.phones) {
        for (const auto& [group, label] : m_labels) {
            if (phone.group.isEmpty() || group != phone.group)
                continue;
            if (containsAny(label, {u"fax", u"факс"}))
                phone.rank = PhoneRank::Fax;
            else if (containsAny(label, {u"mobile", u"iphone", u"cell", u"моб", u"сотов"}))
                phone.rank = std::min(phone.rank, PhoneRank::Mobile);
        }
    }
    std::stable_sort(card.phones.begin(), card.phones.end(),
                     [](const auto& one, const auto& other) { return one.rank < other.rank; });
}

} // namespace heliograph
