// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/ReplyBody.h"

#include "core/gateway/ErrorTexts.h"

#include <algorithm>

namespace heliograph {
namespace {

constexpr qsizetype kMaxBlanks = 4096;
constexpr qsizetype kMaxPreamble = 4096;
constexpr qsizetype kMaxProlog = 64 * 1024;
constexpr qsizetype kShownOfForeignBody = 300;

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

QByteArrayView withoutBlanks(QByteArrayView bytes)
{
    const auto* first = std::find_if_not(bytes.begin(), bytes.end(), isBlank);
    return bytes.sliced(first - bytes.begin());
}

bool startsWithWord(QByteArrayView bytes, QByteArrayView lowerCaseWord)
{
    return bytes.size() >= lowerCaseWord.size() &&
           bytes.first(lowerCaseWord.size()).compare(lowerCaseWord, Qt::CaseInsensitive) == 0;
}

/// Skips one `<?...?>` or `<!--...-->`; false where there is none or it has no end.
bool skipOne(QByteArrayView* rest, QByteArrayView open, QByteArrayView close)
{
    if (!rest->startsWith(open))
        return false;
    const qsizetype end = rest->first(std::min(rest->size(), kMaxProlog)).indexOf(close);
    if (end < 0)
        return false;
    *rest = rest->sliced(end + close.size());
    return true;
}

BodyKind kindOfMarkup(QByteArrayView rest)
{
    do {
        rest = withoutBlanks(rest);
    } while (skipOne(&rest, "<?", "?>") || skipOne(&rest, "<!--", "-->"));
    if (startsWithWord(rest, "<html"))
        return BodyKind::Html;
    if (!startsWithWord(rest, "<!doctype"))
        return BodyKind::Document;
    constexpr qsizetype kDoctypeLength = 9;
    return startsWithWord(withoutBlanks(rest.sliced(kDoctypeLength)), "html") ? BodyKind::Html
                                                                              : BodyKind::Dtd;
}

/// A body that was cut inside a character ends before it: truncated is not damaged.
QByteArrayView withoutCutCharacter(QByteArrayView bytes)
{
    qsizetype start = bytes.size() - 1;
    while (start > 0 && bytes.size() - start < 4 && (static_cast<uchar>(bytes[start]) & 0xc0) == 0x80)
        --start;
    if (start < 0)
        return bytes;
    const auto lead = static_cast<uchar>(bytes[start]);
    const qsizetype needed = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1;
    return bytes.size() - start < needed ? bytes.first(start) : bytes;
}

} // namespace

ReplyBody inspectBody(QByteArrayView body)
{
    constexpr QByteArrayView kBom("\xef\xbb\xbf");
    constexpr QByteArrayView kGzip("\x1f\x8b");
    if (body.startsWith(kBom))
        body = body.sliced(kBom.size());
    const QByteArrayView start = withoutBlanks(body);
    ReplyBody found;
    if (start.isEmpty())
        return found;
    if (body.size() - start.size() > kMaxBlanks)
        found.kind = BodyKind::TooMuchBefore;
    else if (start.startsWith(kGzip))
        found.kind = BodyKind::Compressed;
    else if (start.startsWith('{') || start.startsWith('['))
        found.kind = BodyKind::Json;
    else {
        const qsizetype declaration = start.first(std::min(start.size(), kMaxPreamble)).indexOf("<?xml");
        const bool html = startsWithWord(start, "<html") || startsWithWord(start, "<!doctype html");
        found.hasPreamble = !html && declaration > 0;
        found.document = withoutCutCharacter(found.hasPreamble ? start.sliced(declaration) : start);
        found.kind = found.document.startsWith('<') ? kindOfMarkup(found.document) : BodyKind::PlainText;
    }
    return found;
}

ReplyOutcome outcomeOfRefusal(Reason reason)
{
    switch (reason) {
    case Reason::LoginRefused:
    case Reason::AccountLocked:
    case Reason::AccountBlocked:
        return ReplyOutcome::AccountRefused;
    case Reason::IdenticalRequest:
    case Reason::Flood:
        return ReplyOutcome::RateLimited;
    default:
        return ReplyOutcome::DocumentRefused;
    }
}

void describeForeignBody(const ReplyBody& found, QByteArrayView body, ReplyHead* head)
{
    head->outcome = ReplyOutcome::NotGateway;
    if (found.kind == BodyKind::Empty || found.kind == BodyKind::Compressed) {
        head->outcome = found.kind == BodyKind::Empty ? ReplyOutcome::Empty : ReplyOutcome::NotGateway;
        return;
    }
    head->errorText = QString::fromUtf8(body.first(std::min(body.size(), kShownOfForeignBody))).simplified();
    if (found.kind == BodyKind::Dtd)
        head->outcome = ReplyOutcome::Unsafe;
    else if (found.kind == BodyKind::TooMuchBefore)
        head->outcome = ReplyOutcome::Malformed;
    else if (found.kind == BodyKind::PlainText) {
        const QString text = QString::fromUtf8(body);
        head->reason = recogniseText(text).reason;
        if (head->reason != Reason::None)
            head->outcome = outcomeOfRefusal(head->reason);
    }
}

} // namespace heliograph
