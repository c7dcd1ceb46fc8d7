// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QJsonObject>
#include <QJsonValue>

#include <optional>

namespace heliograph {

/// A text, or null where there is none (an empty one).
QJsonValue jsonText(const QString& text);

/// An integer, or null.
QJsonValue jsonInteger(const std::optional<qint64>& number);

/// Milliseconds since the epoch as ISO 8601 UTC in whole seconds ("2026-12-01T10:30:00Z"), or null.
QJsonValue jsonTime(const std::optional<qint64>& msUtc);

/// {"code":C,"message":…}, or null without an error.
QJsonValue jsonError(const Error* error);

} // namespace heliograph
