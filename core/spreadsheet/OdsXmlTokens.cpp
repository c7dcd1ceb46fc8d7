// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/OdsXmlTokens.h"

namespace heliograph {

/// The name with the usual prefix of its namespace; without one where the namespace doesn't matter.
std::string_view OdsXmlTokens::canonical(QStringView namespaceUri, QStringView name)
{
    const std::string_view prefix = odsPrefixOf(namespaceUri.toUtf8());
    m_name = QByteArray(prefix.data(), static_cast<qsizetype>(prefix.size())) + ':' + name.toUtf8();
    return {m_name.constData(), static_cast<std::size_t>(m_name.size())};
}

Result<OdsToken> OdsXmlTokens::next()
{
    if (!m_reader.nextOrText()) {
        if (const Result<void> outcome = m_reader.outcome(); !outcome)
            return forward(outcome);
        return OdsToken::Finished;
    }
    if (m_reader.isText())
        return OdsToken::Text;
    m_element = odsElementOf(canonical(m_reader.namespaceUri(), m_reader.name()));
    if (m_reader.isEnd())
        return OdsToken::End;
    clearAttributes();
    for (const QXmlStreamAttribute& one : m_reader.attributes()) {
        const int index = odsAttributeOf(canonical(one.namespaceUri(), one.name()));
        if (index < 0)
            continue;
        QByteArray& own = m_own[static_cast<std::size_t>(index)];
        own = one.value().toUtf8();
        setAttribute(index, own);
    }
    return OdsToken::Start;
}

bool OdsXmlTokens::appendText(QString& text)
{
    text += m_reader.characters();
    return true;
}

} // namespace heliograph
