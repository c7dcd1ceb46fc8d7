// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/XmlPartReader.h"

#include "core/spreadsheet/SheetProblem.h"

namespace heliograph {
namespace {

constexpr qint64 kLongestToken = qint64(64) << 20;
constexpr int kDeepest = 1000; // the parser keeps a record of each open element

} // namespace

bool isPlainXmlHead(std::string_view head)
{
    constexpr std::string_view kBom = "\xEF\xBB\xBF";
    if (head.substr(0, kBom.size()) == kBom)
        head.remove_prefix(kBom.size());
    constexpr std::string_view kDeclaration = "<?xml ";
    if (head.substr(0, kDeclaration.size()) == kDeclaration) {
        const std::size_t end = head.find("?>");
        const std::string_view declaration = head.substr(0, end);
        const std::size_t encoding = declaration.find("encoding=");
        if (end == std::string_view::npos)
            return false;
        if (encoding != std::string_view::npos) {
            const QByteArrayView name = QByteArrayView(declaration.data(), qsizetype(declaration.size()))
                                            .sliced(qsizetype(encoding) + 10);
            if (name.first(std::min<qsizetype>(name.size(), 5)).compare("utf-8", Qt::CaseInsensitive) != 0)
                return false;
        }
        head.remove_prefix(end + 2);
    }
    return head.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

qint64 XmlPartReader::Device::readData(char* data, qint64 max)
{
    // The parser takes a short read for the end of what there is just now.
    qint64 filled = 0;
    while (filled < max && m_failed && !m_tooLong) {
        const Result<qint64> got = m_source.read(data + filled, max - filled);
        if (!got)
            m_failed = forward(got);
        else if (*got == 0)
            break;
        filled += got.value_or(0);
    }
    m_sinceToken += filled;
    m_tooLong = m_tooLong || m_sinceToken > kLongestToken;
    return m_failed && !m_tooLong ? filled : -1;
}

XmlPartReader::XmlPartReader(ByteSource& source, QString path)
    : m_path(std::move(path)), m_device(source), m_xml(&m_device)
{}

bool XmlPartReader::next()
{
    while (nextOrText()) {
        if (!isText())
            return true;
    }
    return false;
}

bool XmlPartReader::nextOrText()
{
    while (!m_xml.atEnd() && m_depth <= kDeepest) {
        m_device.m_sinceToken = 0;
        switch (m_xml.readNext()) {
        case QXmlStreamReader::StartElement:
            m_attributes = m_xml.attributes();
            return ++m_depth <= kDeepest;
        case QXmlStreamReader::EndElement:
            --m_depth;
            return true;
        case QXmlStreamReader::Characters:
            return true;
        case QXmlStreamReader::DTD:
            m_doctype = true;
            return false;
        default:
            break;
        }
    }
    return false;
}

QStringView XmlPartReader::attribute(QStringView name) const
{
    for (const QXmlStreamAttribute& one : m_attributes) {
        if (one.name() == name)
            return one.value();
    }
    return {};
}

QString XmlPartReader::text()
{
    QString all;
    int inside = 0;
    while (nextOrText()) {
        if (isStart())
            ++inside;
        else if (isEnd() && --inside < 0)
            break;
        else if (isText() && inside == 0)
            all += characters();
        if (all.size() > kLongestToken) {
            m_device.m_tooLong = true;
            break;
        }
    }
    return all;
}

Result<void> XmlPartReader::outcome() const
{
    if (m_doctype)
        return fail(ErrorCode::UnsafeFile, m_path, describe(SheetProblem::Doctype));
    if (m_device.m_tooLong)
        return fail(ErrorCode::UnsafeFile, m_path, describe(SheetProblem::ElementTooLong));
    if (m_depth > kDeepest)
        return fail(ErrorCode::UnsafeFile, m_path, describe(SheetProblem::TooDeep));
    if (!m_device.m_failed)
        return m_device.m_failed;
    if (m_xml.hasError())
        return fail(ErrorCode::DamagedFile, m_path, describe(SheetProblem::BadXml),
                    QStringLiteral("line %1: %2").arg(m_xml.lineNumber()).arg(m_xml.errorString()));
    return {};
}

} // namespace heliograph
