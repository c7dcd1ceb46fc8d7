// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/RequestWriter.h"

#include "core/gateway/MessageWriter.h"

namespace heliograph {
namespace {

constexpr std::string_view kDeclaration = R"(<?xml version="1.0" encoding="utf-8"?><request>)";
constexpr std::string_view kEnd = "</request>";

void writeValue(XmlOutput& out, std::string_view name, const QString& value)
{
    out.raw("<");
    out.raw(name);
    out.attribute("value", value);
    out.raw("/>");
}

/// The `security` block; empty for Bearer, whose secret travels in a header.
QByteArray securityBlock(AuthForm auth, const Credentials& credentials, bool masked)
{
    if (auth == AuthForm::Bearer)
        return {};
    const QString secret = masked ? QStringLiteral("***") : QString::fromUtf8(credentials.secret.reveal());
    XmlOutput out;
    out.raw("<security>");
    if (auth == AuthForm::Password) {
        writeValue(out, "login", credentials.login);
        writeValue(out, "password", secret);
    } else {
        writeValue(out, "token", secret);
    }
    out.raw("</security>");
    return out.take();
}

std::string_view viewOf(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// About how many bytes one group takes, so that its buffer is made once.
qsizetype expectedBytes(const SendGroup& group)
{
    constexpr qsizetype kPerMessage = 400;
    constexpr qsizetype kPerRecipient = 120;
    return kPerMessage + group.message.text.size() * 2 + group.message.viber.text.size() * 2 +
           static_cast<qsizetype>(group.recipients.size()) * kPerRecipient;
}

} // namespace

RequestWriter::RequestWriter(const GatewayProfile& profile, AuthForm auth, const Credentials& credentials,
                             bool masked)
    : m_profile(profile), m_security(securityBlock(auth, credentials, masked))
{}

QByteArray RequestWriter::send(const SendDocument& document)
{
    qsizetype bytes = m_security.size();
    for (const SendGroup& group : document.groups)
        bytes += expectedBytes(group);
    XmlOutput out(bytes + 100);
    out.raw(kDeclaration);
    out.raw(viewOf(m_security));
    for (const SendGroup& group : document.groups)
        writeMessage(out, group, m_profile);
    out.raw(kEnd);
    m_removed = out.removed();
    return out.take();
}

QByteArray RequestWriter::state(const QStringList& gatewayIds)
{
    XmlOutput out(m_security.size() + gatewayIds.size() * 40 + 200);
    out.raw(kDeclaration);
    out.raw(viewOf(m_security));
    out.raw("<get_state>");
    for (const QString& id : gatewayIds)
        out.element("id_sms", id);
    out.raw("</get_state>");
    out.raw(kEnd);
    m_removed = out.removed();
    return out.take();
}

QByteArray RequestWriter::securityOnly()
{
    XmlOutput out(m_security.size() + 100);
    out.raw(kDeclaration);
    out.raw(viewOf(m_security));
    out.raw(kEnd);
    m_removed = 0;
    return out.take();
}

QByteArray RequestWriter::listScheduled(int page)
{
    XmlOutput out(m_security.size() + 200);
    out.raw(kDeclaration);
    out.raw(viewOf(m_security));
    out.raw("<scheduled page=\"");
    out.number(page);
    out.raw("\"/>");
    out.raw(kEnd);
    m_removed = 0;
    return out.take();
}

QByteArray RequestWriter::deleteScheduled(const QStringList& gatewayIds)
{
    XmlOutput out(m_security.size() + gatewayIds.size() * 50 + 200);
    out.raw(kDeclaration);
    out.raw(viewOf(m_security));
    out.raw("<delete_schedule>");
    for (const QString& id : gatewayIds) {
        out.raw("<schedule");
        out.attribute("id_sms", id);
        out.raw("/>");
    }
    out.raw("</delete_schedule>");
    out.raw(kEnd);
    m_removed = out.removed();
    return out.take();
}

} // namespace heliograph
