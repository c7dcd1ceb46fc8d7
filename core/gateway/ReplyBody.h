// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/Documents.h"

#include <QByteArrayView>

namespace heliograph {

/// What a body is before any of it is parsed.
enum class BodyKind : quint8 { Document, Empty, Html, Json, Compressed, PlainText, Dtd, TooMuchBefore };

struct ReplyBody {
    BodyKind kind = BodyKind::Empty;
    QByteArrayView document;  ///< from the declaration or root on, without an incomplete character at the end
    bool hasPreamble = false; ///< something other than a BOM and blanks stood before the declaration
};

/// Looks at the start of an answer's bytes without parsing them: finds where the document begins behind a
/// BOM, blanks or a short preamble, and refuses a DTD before a parser sees it.
ReplyBody inspectBody(QByteArrayView body);

/// How an answer is to be taken whose whole document was refused for this reason.
ReplyOutcome outcomeOfRefusal(Reason reason);

/// Outcome and words for an answer that holds no gateway document.
void describeForeignBody(const ReplyBody& found, QByteArrayView body, ReplyHead* head);

} // namespace heliograph
