// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/message/Message.h"

#include <QStringList>

namespace heliograph {

/// A message as one recipient would get it while it is still being written: every field takes the row's cell
/// or its default; a field without a column stands as it was typed. Nothing fails.
Message renderForPreview(const Message& message, const QStringList& headers, const QStringList& cells);

/// The same for a single text.
QString renderForPreview(const QString& text, const QStringList& headers, const QStringList& cells);

/// The header that was probably meant by a name without a column; empty when none is near.
QString likelyHeader(const QString& name, const QStringList& headers);

} // namespace heliograph
