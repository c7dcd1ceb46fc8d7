// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

namespace heliograph {

/// What to type against this error: a whole sentence with commands and options; empty where describe() says
/// all there is to say.
QString errorHint(const Error& error);

/// describe(), and the hint after it.
QString describeWithHint(const Error& error);

} // namespace heliograph
