// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/message/FieldFormat.h"

namespace heliograph {

/// What a format is called where one is chosen: an example of it ("1 234,50", "31.12").
QString formatExample(FieldFormat format);

} // namespace heliograph
