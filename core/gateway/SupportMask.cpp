// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/SupportMask.h"

#include "core/base/Log.h"
#include "core/base/Redaction.h"

#include <QRegularExpression>

#include <algorithm>
#include <functional>

namespace heliograph {
namespace {

constexpr qsizetype kLongestName = 40;
constexpr qsizetype kLongestValue = 64;
constexpr qsizetype kLongestSentence = 160;
constexpr qsizetype kShortestEcho = 3;

bool isIn(std::initializer_list<const char*> words, QStringView word)
{
    return std::any_of(words.begin(), words.end(),
                       [word](const char* one) { return word == QLatin1StringView(one); });
}

// Neither tells anything about a person: numbers of messages, times, kinds and states.
bool isPlainAttribute(QStringView name)
{
    return isIn({"version",
                 "encoding",
                 "type",
                 "type_send_1",
                 "type_send_2",
                 "id_sms",
                 "number_sms",
                 "id_turn",
                 "client_id_sms",
                 "parts",
                 "num_parts",
                 "count_sms",
                 "time",
                 "time_send",
                 "time_put_turn",
                 "validity_period",
                 "type_sms",
                 "page",
                 "validity_period_viber",
                 "num_pages",
                 "currency",
                 "sms",
                 "viber",
                 "err",
                 "state"},
                name);
}

bool isPlainElement(QStringView name)
{
    return isIn({"id_sms", "time", "money", "any_originator", "translite"}, name);
}

bool isSentence(QStringView name)
{
    return isIn({"information", "error", "state", "scheduled"}, name);
}

QString taken(qsizetype characters)
{
    return QStringLiteral("[%1]").arg(characters);
}

// What stands where only an id, a time or a word may stand.
bool isShort(QStringView value)
{
    return value.size() <= kLongestValue &&
           std::none_of(value.begin(), value.end(), [](QChar c) { return c == u'<' || c == u'>'; });
}

QString plainName(QStringView name)
{
    const bool plain =
        name.size() <= kLongestName && std::all_of(name.begin(), name.end(), [](QChar c) {
            return (c.unicode() < 0x80 && c.isLetterOrNumber()) || c == u'_' || c == u':' || c == u'-';
        });
    return plain ? name.toString() : QStringLiteral("_");
}

/// Walks over a document and writes it anew, asking for each attribute and each text.
class Walk {
public:
    using Ask = std::function<QString(QStringView name, QStringView value)>;

    Walk(QStringView text, Ask attribute, Ask element)
        : m_text(text), m_attribute(std::move(attribute)), m_element(std::move(element))
    {}

    QString run()
    {
        while (m_at < m_text.size()) {
            if (m_text.at(m_at) == u'<')
                tag();
            else
                text(upTo(u"<"));
        }
        return m_out;
    }

private:
    QStringView upTo(QStringView end)
    {
        const qsizetype found = m_text.indexOf(end, m_at);
        const qsizetype stop = found < 0 ? m_text.size() : found;
        const QStringView part = m_text.sliced(m_at, stop - m_at);
        m_at = stop;
        return part;
    }

    void text(QStringView part)
    {
        const QStringView inner = part.trimmed();
        if (inner.isEmpty())
            m_out += part.size() > kLongestName ? QStringLiteral(" ") : part.toString();
        else
            m_out += m_element(m_open, inner);
    }

    void tag()
    {
        const QStringView rest = m_text.sliced(m_at);
        if (rest.startsWith(u"<![CDATA[")) {
            m_at += 9;
            const QStringView part = upTo(u"]]>");
            m_at = std::min(m_at + 3, m_text.size());
            return text(part);
        }
        if (rest.startsWith(u"<!")) {
            m_out += QStringLiteral("<!") + taken(upTo(u">").size()) + u'>';
            m_at = std::min(m_at + 1, m_text.size());
            return;
        }
        m_at += 1;
        const bool isEnd = m_at < m_text.size() && m_text.at(m_at) == u'/';
        const bool isDeclaration = m_at < m_text.size() && m_text.at(m_at) == u'?';
        m_at += isEnd || isDeclaration ? 1 : 0;
        const QStringView name = word();
        m_out += QStringLiteral("<") + (isEnd ? QStringLiteral("/") : QString()) +
                 (isDeclaration ? QStringLiteral("?") : QString()) + plainName(name);
        const bool isEmpty = attributes();
        m_open = isEnd || isEmpty || isDeclaration ? QStringView() : name;
    }

    QStringView word()
    {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && !m_text.at(m_at).isSpace() &&
               !QStringView(u"=/<>?\"'").contains(m_text.at(m_at)))
            ++m_at;
        return m_text.sliced(from, m_at - from);
    }

    // To the end of the tag; true when it is an empty element.
    bool attributes()
    {
        while (m_at < m_text.size()) {
            const QChar c = m_text.at(m_at);
            if (c == u'>' || c == u'<') {
                m_at += c == u'>' ? 1 : 0;
                const bool isEmpty = c == u'>' && m_at > 1 && m_text.at(m_at - 2) == u'/';
                if (c == u'>')
                    m_out += isEmpty ? QStringLiteral("/>") : QStringLiteral(">");
                return isEmpty;
            }
            const QStringView name = word();
            if (name.isEmpty()) {
                ++m_at;
                continue;
            }
            value(name);
        }
        return false;
    }

    void value(QStringView name)
    {
        skipBlanks();
        m_out += u' ' + plainName(name);
        if (m_at >= m_text.size() || m_text.at(m_at) != u'=')
            return;
        ++m_at;
        skipBlanks();
        QStringView found;
        if (m_at < m_text.size() && (m_text.at(m_at) == u'"' || m_text.at(m_at) == u'\'')) {
            const QChar quote = m_text.at(m_at++);
            found = upTo(QStringView(&quote, 1));
            m_at = std::min(m_at + 1, m_text.size());
        } else {
            found = word();
        }
        m_out += QStringLiteral("=\"") + m_attribute(name, found) + u'"';
    }

    void skipBlanks()
    {
        while (m_at < m_text.size() && m_text.at(m_at).isSpace())
            ++m_at;
    }

    QStringView m_text;
    Ask m_attribute;
    Ask m_element;
    qsizetype m_at = 0;
    QStringView m_open; ///< the element whose text comes
    QString m_out;
};

QString maskedAttribute(QStringView name, QStringView value)
{
    if (isPlainAttribute(name) && isShort(value))
        return value.toString();
    const bool isShortened = value.contains(u'*') || value.contains(u'•');
    if (name == u"phone" && isShort(value))
        return isShortened ? value.toString() : maskedPhone(value);
    return taken(value.size());
}

QString sentence(QStringView value)
{
    static const QRegularExpression quoted(
        QStringLiteral("«[^»]*»?|“[^”]*”?|\"[^\"]*\"?|&quot;.*?(?:&quot;|$)|"
                       "'[^']*'?"));
    QString text = value.left(kLongestSentence).toString();
    text.replace(quoted, QStringLiteral("[…]"));
    text = redacted(text);
    return value.size() > kLongestSentence ? text + taken(value.size() - kLongestSentence) : text;
}

} // namespace

QByteArray SupportMask::request(const QByteArray& document)
{
    const auto keep = [this](QStringView value) {
        if (value.size() >= kShortestEcho)
            m_taken.insert(value.toString());
    };
    const QString text = QString::fromUtf8(document);
    return Walk(
               text,
               [&keep](QStringView name, QStringView value) {
                   if (!isPlainAttribute(name))
                       keep(value);
                   return maskedAttribute(name, value);
               },
               [&keep](QStringView name, QStringView value) {
                   if (isPlainElement(name) && isShort(value))
                       return value.toString();
                   keep(value);
                   return taken(value.size());
               })
        .run()
        .toUtf8();
}

QByteArray SupportMask::answer(const QByteArray& document) const
{
    QString text = QString::fromUtf8(document);
    return Walk(text, &maskedAttribute,
                [this](QStringView name, QStringView value) {
                    if (isPlainElement(name) && isShort(value))
                        return value.toString();
                    if (!isSentence(name))
                        return taken(value.size());
                    QString words = value.toString();
                    for (const QString& said : m_taken)
                        words.replace(said, QStringLiteral("[…]"), Qt::CaseInsensitive);
                    return sentence(words);
                })
        .run()
        .toUtf8();
}

} // namespace heliograph
