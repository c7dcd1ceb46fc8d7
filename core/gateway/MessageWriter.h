// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/Documents.h"
#include "core/gateway/GatewayProfile.h"
#include "core/gateway/XmlOutput.h"

namespace heliograph {

/// How a line break inside a text is written in this mode (protocol reference, 6.1).
std::string_view newlineMark(NewlineMode mode);

/// Appends one `message` with its recipients, in the element order of the seed page and the attribute order
/// of the samples. Elements the profile doesn't know are left out.
void writeMessage(XmlOutput& out, const SendGroup& group, const GatewayProfile& profile);

} // namespace heliograph
