// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <tl/expected.hpp>
#include <utility>

namespace heliograph {

/// A value, or the Error that says why there is none. Never dropped silently.
template <class T>
class [[nodiscard]] Result : public tl::expected<T, Error> {
public:
    using tl::expected<T, Error>::expected;
};

/// The failing branch of a Result, for `return fail(ErrorCode::X, path);`.
inline tl::unexpected<Error> fail(ErrorCode code, QString where = {}, QString detail = {},
                                  QString technical = {})
{
    return tl::unexpected<Error>(Error{code, std::move(where), std::move(detail), std::move(technical)});
}

/// Passes the error of one Result on as the error of another.
template <class T>
tl::unexpected<Error> forward(const Result<T>& failed)
{
    return tl::unexpected<Error>(failed.error());
}

} // namespace heliograph
