// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/Documents.h"
#include "core/gateway/GatewayProfile.h"

#include <QXmlStreamReader>

namespace heliograph {

/// Reads one `message` of a request; the reader stands on its start tag and is left behind its end tag.
/// What can't be read is raised as an error of the XML reader, which carries the line.
class MessageReader {
public:
    MessageReader(QXmlStreamReader& xml, NewlineMode newline) : m_xml(xml), m_newline(newline) {}

    SendGroup read();

    bool sawTypeSend() const { return m_sawTypeSend; }
    /// Names of child elements nothing is known about.
    const QStringList& ignored() const { return m_ignored; }

private:
    void readType();
    void readChild();
    bool readTextElement(QStringView name);
    void readCarrier(bool phone);
    void readRecipient();
    QDateTime readTime(QStringView text);
    QString withBreaks(QString text) const;

    QXmlStreamReader& m_xml;
    NewlineMode m_newline;
    SendGroup m_group;
    bool m_sawTypeSend = false;
    QStringList m_ignored;
};

/// The wall clock of "YYYY-MM-DD HH:MM" with or without seconds, UTC spec; invalid when it is none.
QDateTime wallClockFrom(QStringView text);

/// Skips the element the reader stands on; raises an error where it is nested deeper than 64.
void skipElement(QXmlStreamReader& xml);

} // namespace heliograph
