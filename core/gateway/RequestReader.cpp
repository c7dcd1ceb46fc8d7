// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/RequestReader.h"

#include "core/gateway/MessageReader.h"
#include "core/gateway/RequestWriter.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace heliograph {
namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("RequestReader", text);
}

/// Reads the envelope: `request`, its `security` and one payload.
class EnvelopeReader {
public:
    EnvelopeReader(const QByteArray& bytes, NewlineMode newline) : m_xml(bytes), m_messages(m_xml, newline)
    {
        m_xml.setNamespaceProcessing(false);
    }

    Result<RequestDocument> read(const QString& where);

private:
    bool findRoot();
    void readPart();
    void readSecurity();
    void readIds(QStringView element, bool attribute);
    void setKind(RequestKind kind);
    tl::unexpected<Error> failure(const QString& where) const;

    QXmlStreamReader m_xml;
    MessageReader m_messages;
    RequestDocument m_document;
    bool m_hasDtd = false;
};

Result<RequestDocument> EnvelopeReader::read(const QString& where)
{
    if (findRoot()) {
        while (m_xml.readNextStartElement())
            readPart();
        // Whatever stands behind the root has to be well-formed too.
        while (!m_xml.atEnd())
            m_xml.readNext();
    }
    if (m_hasDtd || m_xml.hasError())
        return failure(where);
    m_document.writesTypeSend = m_messages.sawTypeSend();
    m_document.ignored += m_messages.ignored();
    return std::move(m_document);
}

bool EnvelopeReader::findRoot()
{
    while (!m_xml.atEnd()) {
        const auto token = m_xml.readNext();
        if (token == QXmlStreamReader::DTD) {
            m_hasDtd = true;
            return false;
        }
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (m_xml.qualifiedName() != u"request")
            m_xml.raiseError(translated(QT_TRANSLATE_NOOP("RequestReader", "the document is no request")));
        return !m_xml.hasError();
    }
    return false;
}

void EnvelopeReader::readPart()
{
    const QStringView name = m_xml.qualifiedName();
    if (name == u"security")
        return readSecurity();
    if (name == u"message") {
        setKind(RequestKind::Send);
        m_document.send.groups.push_back(m_messages.read());
    } else if (name == u"get_state") {
        setKind(RequestKind::State);
        readIds(u"id_sms", false);
    } else if (name == u"delete_schedule") {
        setKind(RequestKind::DeleteScheduled);
        readIds(u"schedule", true);
    } else if (name == u"scheduled") {
        setKind(RequestKind::ListScheduled);
        m_document.page = m_xml.attributes().value("page"_L1).toInt();
        skipElement(m_xml);
    } else {
        m_xml.raiseError(translated(QT_TRANSLATE_NOOP("RequestReader", "unknown element “%1”")).arg(name));
    }
}

void EnvelopeReader::readSecurity()
{
    while (m_xml.readNextStartElement()) {
        const QStringView name = m_xml.qualifiedName();
        const QString value = m_xml.attributes().value("value"_L1).toString();
        if (name == u"login")
            m_document.credentials.login = value;
        else if (name == u"password" || name == u"token") {
            m_document.auth = name == u"token" ? AuthForm::Token : AuthForm::Password;
            m_document.credentials.secret = Secret(value.toUtf8());
        } else
            m_document.ignored.append(name.toString());
        skipElement(m_xml);
    }
}

void EnvelopeReader::readIds(QStringView element, bool attribute)
{
    while (m_xml.readNextStartElement()) {
        if (m_xml.qualifiedName() != element) {
            m_document.ignored.append(m_xml.qualifiedName().toString());
            skipElement(m_xml);
        } else if (attribute) {
            m_document.gatewayIds.append(m_xml.attributes().value("id_sms"_L1).trimmed().toString());
            skipElement(m_xml);
        } else {
            m_document.gatewayIds.append(m_xml.readElementText().trimmed());
        }
    }
}

void EnvelopeReader::setKind(RequestKind kind)
{
    if (m_document.kind != RequestKind::SecurityOnly && m_document.kind != kind)
        m_xml.raiseError(
            translated(QT_TRANSLATE_NOOP("RequestReader", "the document asks for two things at once")));
    m_document.kind = kind;
}

tl::unexpected<Error> EnvelopeReader::failure(const QString& where) const
{
    if (m_hasDtd)
        return fail(ErrorCode::UnsafeFile, where,
                    translated(QT_TRANSLATE_NOOP("RequestReader", "it declares a document type")));
    const QString detail = translated(QT_TRANSLATE_NOOP("RequestReader", "line %1: %2"))
                               .arg(m_xml.lineNumber())
                               .arg(m_xml.errorString());
    return fail(ErrorCode::DamagedFile, where, detail, m_xml.errorString());
}

} // namespace

Result<RequestDocument> readRequest(const QByteArray& bytes, NewlineMode newline, const QString& where)
{
    if (bytes.size() > kMaxRequestBytes)
        return fail(ErrorCode::UnsafeFile, where,
                    translated(QT_TRANSLATE_NOOP("RequestReader", "it is too large")));
    return EnvelopeReader(bytes, newline).read(where);
}

QByteArray writeRequest(const RequestDocument& request, const GatewayProfile& profile, bool masked)
{
    RequestWriter writer(profile, request.auth, request.credentials, masked);
    switch (request.kind) {
    case RequestKind::Send:
        return writer.send(request.send);
    case RequestKind::State:
        return writer.state(request.gatewayIds);
    case RequestKind::ListScheduled:
        return writer.listScheduled(request.page);
    case RequestKind::DeleteScheduled:
        return writer.deleteScheduled(request.gatewayIds);
    case RequestKind::SecurityOnly:
        break;
    }
    return writer.securityOnly();
}

} // namespace heliograph
