// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/ReplyScanner.h"

#include "core/gateway/ErrorTexts.h"
#include "core/gateway/ReplyBody.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

#include <cstring>

namespace heliograph {
namespace {

constexpr int kDeepestOfInterest = 64;
/// Deeper nesting is no answer but an attack on the parser's memory.
constexpr int kDeepest = 8192;
constexpr qsizetype kMaxText = 16 * 1024;

QStringView localName(QStringView qualified)
{
    return qualified.sliced(qualified.indexOf(u':') + 1);
}

bool sameName(QStringView qualified, const char* name)
{
    return localName(qualified).compare(QLatin1StringView(name), Qt::CaseInsensitive) == 0;
}

QString valueOf(const QXmlStreamAttributes& attributes, const char* name)
{
    for (const QXmlStreamAttribute& attribute : attributes) {
        if (sameName(attribute.qualifiedName(), name))
            return attribute.value().trimmed().toString();
    }
    return {};
}

/// Walks one document; never recurses, keeps at most one element at a time.
class DocumentScanner {
public:
    DocumentScanner(QByteArrayView bytes, std::span<const ReplyPath> paths, const ReplyHandler& handle,
                    ReplyHead* head)
        : m_xml(QByteArray::fromRawData(bytes.data(), bytes.size())),
          m_paths(paths),
          m_handle(handle),
          m_head(head)
    {
        m_xml.setNamespaceProcessing(false);
    }

    /// Answered, Malformed, Truncated, NotGateway or Unsafe.
    ReplyOutcome scan();
    int entries() const { return m_entries; }
    qint64 characters() const { return m_xml.characterOffset(); }

private:
    bool step();
    void startElement();
    void endElement();
    const char* nameOfInterest() const;

    QXmlStreamReader m_xml;
    std::span<const ReplyPath> m_paths;
    const ReplyHandler& m_handle;
    ReplyHead* m_head;
    ReplyOutcome m_refusal = ReplyOutcome::Answered;
    int m_depth = 0;
    int m_entries = 0;
    bool m_rootClosed = false;
    // the wrapper and the element that are open
    QString m_wrapper;
    QXmlStreamAttributes m_wrapperAttributes;
    const char* m_name = nullptr;
    int m_nameDepth = 0;
    QXmlStreamAttributes m_attributes;
    QString m_text;
};

ReplyOutcome DocumentScanner::scan()
{
    while (!m_rootClosed && step()) {
    }
    if (m_refusal != ReplyOutcome::Answered || m_rootClosed)
        return m_refusal;
    return m_xml.error() == QXmlStreamReader::PrematureEndOfDocumentError ? ReplyOutcome::Truncated
                                                                          : ReplyOutcome::Malformed;
}

bool DocumentScanner::step()
{
    switch (m_xml.readNext()) {
    case QXmlStreamReader::DTD:
        m_refusal = ReplyOutcome::Unsafe;
        break;
    case QXmlStreamReader::StartElement:
        startElement();
        break;
    case QXmlStreamReader::EndElement:
        endElement();
        break;
    case QXmlStreamReader::Characters:
        if (m_name && m_depth == m_nameDepth && m_text.size() < kMaxText)
            m_text += m_xml.text().left(kMaxText - m_text.size());
        break;
    case QXmlStreamReader::Invalid:
        return false;
    default:
        break;
    }
    return m_refusal == ReplyOutcome::Answered;
}

void DocumentScanner::startElement()
{
    ++m_depth;
    if (m_depth > kDeepest)
        m_refusal = ReplyOutcome::Unsafe;
    if (m_depth == 1) {
        const QStringView root = m_xml.qualifiedName();
        // Some hosts answer with the root of a request.
        if (!sameName(root, "response") && !sameName(root, "request")) {
            m_refusal = ReplyOutcome::NotGateway;
            m_head->errorText = root.toString();
        }
        return;
    }
    if (m_name || m_depth > kDeepestOfInterest)
        return;
    m_name = nameOfInterest();
    if (m_name) {
        m_nameDepth = m_depth;
        m_attributes = m_xml.attributes();
        m_text.clear();
    } else if (m_depth == 2) {
        m_wrapper = localName(m_xml.qualifiedName()).toString().toLower();
        m_wrapperAttributes = m_xml.attributes();
    }
}

void DocumentScanner::endElement()
{
    if (m_name && m_depth == m_nameDepth) {
        const ReplyElement element(m_name, m_attributes, m_wrapperAttributes, m_text.trimmed());
        if (std::strcmp(m_name, "error") == 0) {
            m_head->errorText = element.text();
            const Reason reason = recogniseText(element.text()).reason;
            m_head->reason = reason == Reason::None ? Reason::UnrecognisedText : reason;
        } else {
            ++m_entries;
            m_handle(element);
        }
        m_name = nullptr;
    }
    if (m_depth == 2) {
        m_wrapper.clear();
        m_wrapperAttributes.clear();
    }
    --m_depth;
    m_rootClosed = m_depth == 0;
}

const char* DocumentScanner::nameOfInterest() const
{
    const QStringView name = m_xml.qualifiedName();
    if (m_depth == 2 && sameName(name, "error"))
        return "error";
    for (const ReplyPath& path : m_paths) {
        const bool place = *path.wrapper == '\0'
                               ? m_depth == 2
                               : m_depth == 3 && m_wrapper == QLatin1StringView(path.wrapper);
        if (place && sameName(name, path.name))
            return path.name;
    }
    return nullptr;
}

/// What follows the first `characters` of a document, in bytes.
QByteArrayView tailOf(QByteArrayView document, qint64 characters)
{
    const char* at = document.begin();
    // Counts UTF-16 units as the reader does: four-byte characters are two of them.
    for (qint64 seen = 0; seen < characters && at < document.end(); ++at) {
        const auto byte = static_cast<uchar>(*at);
        seen += (byte & 0xc0) == 0x80 ? 0 : byte >= 0xf0 ? 2 : 1;
    }
    while (at < document.end() && (static_cast<uchar>(*at) & 0xc0) == 0x80)
        ++at;
    return document.sliced(at - document.begin());
}

/// Scans the documents of a body one after the other; the worst outcome stands for all.
void scanDocuments(QByteArrayView rest, std::span<const ReplyPath> paths, const ReplyHandler& handle,
                   ReplyHead* head)
{
    int entries = 0;
    for (bool first = true; !rest.isEmpty(); first = false) {
        DocumentScanner scanner(rest, paths, handle, head);
        head->outcome = scanner.scan();
        entries += scanner.entries();
        if (head->outcome != ReplyOutcome::Answered)
            break;
        const QByteArrayView tail = tailOf(rest, scanner.characters());
        const ReplyBody next = inspectBody(tail);
        if (first && next.kind != BodyKind::Empty)
            head->warnings.push_back(replyWarning(
                next.kind == BodyKind::Document && next.document.startsWith("<?xml") ? "severalDocuments"
                                                                                     : "trailingData"));
        rest = next.document.startsWith("<?xml") && next.kind == BodyKind::Document ? next.document
                                                                                    : QByteArrayView();
    }
    head->complete = head->outcome == ReplyOutcome::Answered;
    if (!head->complete || head->reason == Reason::None)
        return;
    if (entries > 0)
        head->warnings.push_back(replyWarning("errorBesideEntries", head->errorText));
    else
        head->outcome = outcomeOfRefusal(head->reason);
}

/// HTTP's own word, where the body was no gateway document.
void judgeByStatus(const HttpAnswer& answer, ReplyHead* head)
{
    constexpr int kTooManyRequests = 429;
    const bool nothingRead =
        head->outcome == ReplyOutcome::NotGateway || head->outcome == ReplyOutcome::Empty;
    if (nothingRead && answer.status >= 300 && answer.status < 400) {
        head->outcome = ReplyOutcome::Redirected;
        head->errorText = answer.location;
    } else if (nothingRead && answer.status == kTooManyRequests) {
        head->outcome = ReplyOutcome::RateLimited;
    }
    if (answer.status != 200)
        head->warnings.push_back(replyWarning("httpStatus", QString::number(answer.status)));
    if (answer.tooLarge)
        head->outcome = ReplyOutcome::TooLarge;
    else if (answer.truncated && !head->complete && head->outcome != ReplyOutcome::Unsafe)
        head->outcome = ReplyOutcome::Truncated;
}

struct WarningRow {
    const char* code;
    const char* sentence;
};
constexpr WarningRow kWarnings[] = {
    {"preamble", QT_TRANSLATE_NOOP("ReplyReader", "Something stood before the answer; it was ignored.")},
    {"trailingData", QT_TRANSLATE_NOOP("ReplyReader", "Something stood behind the answer; it was ignored.")},
    {"severalDocuments",
     QT_TRANSLATE_NOOP("ReplyReader", "The answer held several documents; all were read.")},
    {"errorBesideEntries",
     QT_TRANSLATE_NOOP("ReplyReader", "The answer held entries and an error at once: %1")},
    {"httpStatus", QT_TRANSLATE_NOOP("ReplyReader", "The gateway answered with HTTP status %1.")},
    {"missingNumber",
     QT_TRANSLATE_NOOP("ReplyReader", "An entry has no number, so it can't be matched to a recipient: %1")},
    {"foreignNumber",
     QT_TRANSLATE_NOOP("ReplyReader", "An entry has the number %1, which was not asked for.")},
    {"repeatedNumber",
     QT_TRANSLATE_NOOP("ReplyReader", "The number %1 stands in the answer more than once.")},
};

} // namespace

ReplyElement::ReplyElement(const char* name, QXmlStreamAttributes attributes, QXmlStreamAttributes wrapper,
                           QString text)
    : m_name(name),
      m_attributes(std::move(attributes)),
      m_wrapper(std::move(wrapper)),
      m_text(std::move(text))
{}

bool ReplyElement::is(const char* name) const
{
    return std::strcmp(m_name, name) == 0;
}

QString ReplyElement::attribute(const char* name) const
{
    return valueOf(m_attributes, name);
}

int ReplyElement::number(const char* name) const
{
    return attribute(name).toInt();
}

int ReplyElement::parts(const char* name) const
{
    const int value = number(name);
    return value < 0 || value > kMostParts ? 0 : value;
}

QString ReplyElement::wrapperAttribute(const char* name) const
{
    return valueOf(m_wrapper, name);
}

ReplyWarning replyWarning(const char* code, const QString& detail)
{
    for (const WarningRow& row : kWarnings) {
        if (std::strcmp(row.code, code) == 0)
            return {QString::fromLatin1(code), QCoreApplication::translate("ReplyReader", row.sentence)
                                                   .replace(QStringLiteral("%1"), detail)};
    }
    return {QString::fromLatin1(code), detail};
}

ReplyHead scanReply(const HttpAnswer& answer, std::span<const ReplyPath> paths, const ReplyHandler& handle)
{
    ReplyHead head;
    const ReplyBody body = inspectBody(answer.body);
    if (body.hasPreamble)
        head.warnings.push_back(replyWarning("preamble"));
    if (body.kind == BodyKind::Document)
        scanDocuments(body.document, paths, handle, &head);
    else
        describeForeignBody(body, answer.body, &head);
    judgeByStatus(answer, &head);
    return head;
}

} // namespace heliograph
