// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/RequestReader.h"

#include <QJsonArray>

namespace heliograph {

/// The messages of a send document with their recipients (cli.md, "encode"); empty for other documents.
QJsonArray messagesJson(const SendDocument& document);

} // namespace heliograph
