// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spreadsheet/ByteSource.h"

#include <QIODevice>
#include <QXmlStreamReader>

#include <string_view>

namespace heliograph {

/// Whether what stands before the root element leaves the part to the byte scanners: UTF-8, no comment, no
/// DOCTYPE.
bool isPlainXmlHead(std::string_view head);

/// A full XML parser over one part of a package: any encoding, prefixes, CDATA, comments; no DOCTYPE.
class XmlPartReader {
public:
    XmlPartReader(ByteSource& source, QString path);

    /// Goes to the next start or end of an element; false at the end and after an error.
    bool next();
    /// Goes to the next start, end or piece of character data.
    bool nextOrText();
    bool isText() const { return m_xml.isCharacters(); }
    QStringView characters() const { return m_xml.text(); }
    bool isStart() const { return m_xml.isStartElement(); }
    bool isEnd() const { return m_xml.isEndElement(); }
    QStringView name() const { return m_xml.name(); }
    QStringView namespaceUri() const { return m_xml.namespaceUri(); }
    const QXmlStreamAttributes& attributes() const { return m_attributes; }
    /// The attribute of that local name; relationship ids have a prefix that varies, so it isn't looked at.
    QStringView attribute(QStringView name) const;
    /// The character data up to the element's end, which is consumed.
    QString text();

    /// ErrorCode::DamagedFile, UnsafeFile, or what the source failed with; asked after next() said false.
    Result<void> outcome() const;

private:
    /// Hands the source to the parser and stops it when one token never ends.
    class Device : public QIODevice {
    public:
        explicit Device(ByteSource& source) : m_source(source) { open(ReadOnly); }
        bool isSequential() const override { return true; }

        ByteSource& m_source;
        Result<void> m_failed;
        qint64 m_sinceToken = 0;
        bool m_tooLong = false;

    protected:
        qint64 readData(char* data, qint64 max) override;
        qint64 writeData(const char*, qint64) override { return -1; }
    };

    QString m_path;
    Device m_device;
    QXmlStreamReader m_xml;
    QXmlStreamAttributes m_attributes; // of the current start element; values refer to it
    int m_depth = 0;
    bool m_doctype = false;
};

} // namespace heliograph
