// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>

namespace heliograph {

/// Called now and then by long work with what is done and the total (0 = not known).
/// Returning false asks the work to stop; it then undoes what it began and answers ErrorCode::Cancelled.
using Progress = std::function<bool(qint64 done, qint64 total)>;

} // namespace heliograph
