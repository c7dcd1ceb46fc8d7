// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/translations/TsFile.h"

#include <QFile>
#include <QXmlStreamReader>

namespace heliograph {
namespace {

void readTranslation(QXmlStreamReader& xml, TsEntry& entry)
{
    entry.type = xml.attributes().value(QLatin1StringView("type")).toString();
    if (!entry.plural) {
        entry.forms = {xml.readElementText()};
        return;
    }
    while (xml.readNextStartElement())
        entry.forms += xml.readElementText();
}

TsEntry readMessage(QXmlStreamReader& xml, const QString& context)
{
    TsEntry entry;
    entry.context = context;
    entry.plural = xml.attributes().value(QLatin1StringView("numerus")) == u"yes";
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source")
            entry.source = xml.readElementText();
        else if (xml.name() == u"translation")
            readTranslation(xml, entry);
        else
            xml.skipCurrentElement();
    }
    return entry;
}

void readContext(QXmlStreamReader& xml, std::vector<TsEntry>& entries)
{
    QString name;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"name")
            name = xml.readElementText();
        else if (xml.name() == u"message")
            entries.push_back(readMessage(xml, name));
        else
            xml.skipCurrentElement();
    }
}

} // namespace

std::vector<TsEntry> readTsFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    std::vector<TsEntry> entries;
    QXmlStreamReader xml(&file);
    xml.readNextStartElement();
    while (xml.readNextStartElement()) {
        if (xml.name() == u"context")
            readContext(xml, entries);
        else
            xml.skipCurrentElement();
    }
    return xml.hasError() ? std::vector<TsEntry>() : entries;
}

} // namespace heliograph
