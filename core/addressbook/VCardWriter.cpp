// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/addressbook/VCardWriter.h"

using namespace Qt::StringLiterals;

namespace heliograph {
namespace {

constexpr qsizetype kLineBytes = 75;

// RFC 6350, 3.4; one pass, so that an escaped backslash before an n stays what it is.
QString escaped(const QString& text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        if (c == u'\n')
            out += u"\\n";
        else if (c == u'\\' || c == u',' || c == u';')
            (out += u'\\') += c;
        else if (c != u'\r')
            out += c;
    }
    return out;
}

// RFC 6868: what a quoted parameter value can't hold.
QString quotedParameter(const QString& text)
{
    QString out = u"\""_s;
    for (const QChar c : text) {
        if (c == u'^')
            out += u"^^";
        else if (c == u'\n')
            out += u"^n";
        else if (c == u'"')
            out += u"^'";
        else if (c >= u' ')
            out += c;
    }
    return out + u'"';
}

// RFC 6350, 3.2: a longer line goes on after a break and a blank, never inside a character.
QByteArray folded(const QString& line)
{
    const QByteArray bytes = line.toUtf8();
    QByteArray out;
    qsizetype used = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const bool startsCharacter = (static_cast<unsigned char>(bytes[i]) & 0xC0U) != 0x80U;
        if (startsCharacter) {
            qsizetype length = 1;
            while (i + length < bytes.size() &&
                   (static_cast<unsigned char>(bytes[i + length]) & 0xC0U) == 0x80U)
                ++length;
            if (used + length > kLineBytes) {
                out += "\r\n ";
                used = 1;
            }
        }
        out += bytes[i];
        ++used;
    }
    return out + "\r\n";
}

struct Property {
    Field field;
    const char* name;
};

constexpr Property kProperties[] = {
    {Field::Organization, "ORG"},         {Field::Position, "TITLE"}, {Field::Email, "EMAIL"},
    {Field::Birthday, "BDAY;VALUE=text"}, {Field::Notes, "NOTE"},
};

/// Puts one card together.
class CardMaker {
public:
    CardMaker(const CardSource& source, const ColumnMapping& columns) : m_source(source), m_columns(columns)
    {}

    QByteArray make()
    {
        m_card = "BEGIN:VCARD\r\nVERSION:4.0\r\n";
        addName();
        add(u"TEL:+"_s + m_source.phone);
        for (const Property& property : kProperties) {
            if (const QString text = cell(property.field); !text.isEmpty())
                add(QLatin1StringView(property.name) + u':' + escaped(text));
        }
        if (const QString sex = cell(Field::Sex); !sex.isEmpty())
            add(u"GENDER:;"_s + escaped(sex));
        addOtherColumns();
        return m_card + "END:VCARD\r\n";
    }

private:
    void add(const QString& line) { m_card += folded(line); }

    QString cell(Field field) const
    {
        const int column = m_columns.column(field);
        return column < 0 ? QString() : m_source.cells.value(column).trimmed();
    }

    void addName()
    {
        QStringList words{cell(Field::Name), cell(Field::Patronymic), cell(Field::Surname)};
        const QString structured =
            escaped(words[2]) + u';' + escaped(words[0]) + u';' + escaped(words[1]) + u";;"_s;
        const bool parts = !words[1].isEmpty() || !words[2].isEmpty();
        words.removeAll(QString());
        const QString whole = words.join(u' ');
        add(u"FN:"_s + (whole.isEmpty() ? u'+' + m_source.phone : escaped(whole)));
        if (parts)
            add(u"N:"_s + structured);
    }

    bool hasProperty(int column) const
    {
        for (const Field field : {Field::Phone, Field::Name, Field::Patronymic, Field::Surname, Field::Sex}) {
            if (m_columns.column(field) == column)
                return true;
        }
        for (const Property& property : kProperties) {
            if (m_columns.column(property.field) == column)
                return true;
        }
        return false;
    }

    void addOtherColumns()
    {
        for (int column = 0; column < static_cast<int>(m_source.headers.size()); ++column) {
            const QString text = m_source.cells.value(column).trimmed();
            if (!text.isEmpty() && !hasProperty(column))
                add(u"X-HELIOGRAPH-COLUMN;X-NAME="_s + quotedParameter(m_source.headers.at(column)) + u':' +
                    escaped(text));
        }
    }

    const CardSource& m_source;
    const ColumnMapping& m_columns;
    QByteArray m_card;
};

} // namespace

QByteArray vcardOf(const CardSource& source, const ColumnMapping& columns)
{
    return CardMaker(source, columns).make();
}

} // namespace heliograph
