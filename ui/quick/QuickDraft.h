// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QJsonObject>

namespace heliograph {

class Connection;

/// What was typed into a quick message and not sent, kept in the workspace. An empty object: nothing.
Result<QJsonObject> readQuickDraft(Connection& connection);
Result<void> keepQuickDraft(Connection& connection, const QJsonObject& draft);

} // namespace heliograph
