// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/RequestReader.h"

#include <QJsonArray>

namespace heliograph {

/// The document as this program would send it through a gateway of this dialect, password or token masked.
QByteArray maskedDocument(const RequestDocument& request, const GatewayProfile& profile);

/// The messages of a send document with their recipients (cli.md, "encode"); empty for other documents.
QJsonArray messagesJson(const SendDocument& document);

} // namespace heliograph
