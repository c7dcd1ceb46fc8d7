// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/OdsDataStyle.h"

#include "core/spreadsheet/NumberFormat.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heliograph {
namespace {

constexpr int kMostPlaces = 30;

QString quoted(QString text)
{
    return text.isEmpty() ? text : u'"' + text.remove(u'"') + u'"';
}

/// In a percentage the sign works, in other styles it is a letter.
QString literal(const QString& text, bool isPercentage)
{
    const qsizetype sign = isPercentage ? text.indexOf(u'%') : -1;
    return sign < 0 ? quoted(text) : quoted(text.left(sign)) + u'%' + quoted(text.mid(sign + 1));
}

int placesOf(QStringView number)
{
    return std::clamp(number.toInt(), 0, kMostPlaces);
}

/// Makes a number format code of the pieces of one data style.
class CodeMaker {
public:
    CodeMaker(XmlPartReader& reader, const QHash<QByteArray, QString>& known)
        : m_reader(reader), m_known(known), m_style(reader.name().toString())
    {
        m_isDuration = reader.attribute(u"truncate-on-overflow") == u"false";
        if (reader.attribute(u"language") == u"ru")
            m_language = u"[$-419]"_s;
    }

    QString make()
    {
        int depth = 0;
        while (m_reader.next()) {
            if (m_reader.isEnd() && --depth < 0)
                break;
            if (!m_reader.isStart())
                continue;
            ++depth;
            if (piece(m_reader.name()))
                --depth; // its end is behind already
            boundLength();
        }
        const bool isUsual = m_isTooLong || (m_isPlain && m_conditions.isEmpty());
        return isUsual ? QString() : m_conditions + m_language + m_code;
    }

private:
    void boundLength()
    {
        m_isTooLong = m_isTooLong ||
                      m_conditions.size() + m_language.size() + m_code.size() > NumberFormat::kLongestCode;
        if (!m_isTooLong)
            return;
        m_conditions.clear();
        m_code.clear();
    }

    bool isLong() const { return m_reader.attribute(u"style") == u"long"; }

    /// True when the element has been read to its end.
    bool piece(QStringView name)
    {
        if (name == u"text" || name == u"currency-symbol") {
            const QString text = m_reader.text();
            m_code += literal(text, m_style == u"percentage-style");
            m_isPlain = m_isPlain && text.isEmpty();
            return true;
        }
        if (name == u"map")
            condition();
        else if (name == u"number")
            number();
        else if (name == u"scientific-number")
            add(u"0.00E+00"_s);
        else if (name == u"fraction")
            add(u"# ?/?"_s);
        else if (name != u"text-content" && name != u"boolean" && name != u"text-properties")
            moment(name);
        return false;
    }

    void add(const QString& code)
    {
        m_code += code;
        m_isPlain = false;
    }

    void number()
    {
        const QStringView decimals = m_reader.attribute(u"decimal-places");
        const bool grouping = m_reader.attribute(u"grouping") == u"true";
        if (decimals.isEmpty() && !grouping && m_style == u"number-style") {
            m_code += u"General";
            return;
        }
        const int leading = placesOf(m_reader.attribute(u"min-integer-digits"));
        const int places = placesOf(decimals);
        const QStringView fewest = m_reader.attribute(u"min-decimal-places");
        const int zeros = fewest.isEmpty() ? places : std::min(places, placesOf(fewest));
        QString integer = QString(leading, u'0');
        if (leading == 0)
            integer = u"#"_s;
        if (grouping)
            integer = integer.size() < 4 ? u"#,"_s + integer.rightJustified(3, u'#')
                                         : integer.insert(integer.size() - 3, u',');
        const QString fraction = QString(zeros, u'0') + QString(places - zeros, u'#');
        add(fraction.isEmpty() ? integer : integer + u'.' + fraction);
    }

    void condition()
    {
        QString when = m_reader.attribute(u"condition").toString().remove(u' ');
        const QString code = m_known.value(m_reader.attribute(u"apply-style-name").toUtf8());
        if (!when.startsWith(u"value()"))
            return;
        when.remove(0, 7);
        when.replace(u"!="_s, u"<>"_s);
        m_conditions += u'[' + when + u']' + (code.isEmpty() ? u"General"_s : code) + u';';
    }

    void moment(QStringView name)
    {
        if (name == u"day")
            add(isLong() ? u"dd"_s : u"d"_s);
        else if (name == u"month")
            add(m_reader.attribute(u"textual") == u"true" ? (isLong() ? u"mmmm"_s : u"mmm"_s)
                                                          : (isLong() ? u"mm"_s : u"m"_s));
        else if (name == u"year")
            add(isLong() ? u"yyyy"_s : u"yy"_s);
        else if (name == u"day-of-week")
            add(isLong() ? u"dddd"_s : u"ddd"_s);
        else if (name == u"hours")
            add(m_isDuration ? u"[h]"_s : (isLong() ? u"hh"_s : u"h"_s));
        else if (name == u"minutes")
            add(isLong() ? u"mm"_s : u"m"_s);
        else if (name == u"am-pm")
            add(u"AM/PM"_s);
        else if (name == u"seconds")
            seconds();
    }

    void seconds()
    {
        const int places = std::min(placesOf(m_reader.attribute(u"decimal-places")), 3);
        add(isLong() ? u"ss"_s : u"s"_s);
        if (places > 0)
            add(u'.' + QString(places, u'0'));
    }

    XmlPartReader& m_reader;
    const QHash<QByteArray, QString>& m_known;
    QString m_style;
    QString m_code;
    QString m_conditions;
    QString m_language;
    bool m_isDuration = false;
    bool m_isPlain = true;
    bool m_isTooLong = false;
};

} // namespace

bool isOdsDataStyle(QStringView name)
{
    return name == u"number-style" || name == u"currency-style" || name == u"percentage-style" ||
           name == u"date-style" || name == u"time-style";
}

QString readOdsDataStyle(XmlPartReader& reader, const QHash<QByteArray, QString>& known)
{
    return CodeMaker(reader, known).make();
}

} // namespace heliograph
