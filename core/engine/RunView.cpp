// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/RunView.h"

namespace heliograph {
namespace {

bool isSame(const std::optional<Error>& one, const std::optional<Error>& other)
{
    if (!one || !other)
        return one.has_value() == other.has_value();
    return one->code == other->code && one->where == other->where && one->detail == other->detail;
}

} // namespace

bool RunView::operator==(const RunView& other) const
{
    return campaign == other.campaign && phase == other.phase && nextTryAt == other.nextTryAt &&
           isSame(error, other.error);
}

} // namespace heliograph
