// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/message/Message.h"

#include <QJsonObject>

namespace heliograph {

/// A message as plans and templates keep it.
QJsonObject messageToJson(const Message& message);
/// The way back; false in *ok when the type is none that this program knows.
Message messageFromJson(const QJsonObject& object, bool* ok);

} // namespace heliograph
