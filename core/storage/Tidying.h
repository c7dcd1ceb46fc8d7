// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <vector>

namespace heliograph {

class Connection;

/// Work on all recipients of a campaign that goes on, piece by piece, where a crash or a cancel stopped it.
/// Stored by number: never renumber.
enum class TidyKind : quint8 { Redaction = 1, Condensing = 2, Removal = 3 };

/// Which campaigns are in work and how far. Everything belongs into the caller's transaction.
class Tidying {
public:
    /// Recipients that are done in one transaction: a few ten milliseconds, in which nobody else writes.
    static constexpr qint64 kPiece = 2000;

    explicit Tidying(Connection& connection) : m_connection(connection) {}

    Result<void> begin(TidyKind kind, qint64 campaign);
    Result<std::vector<qint64>> begun(TidyKind kind);

    /// The keys of the next piece; nothing is left when `to` is 0.
    struct Piece {
        qint64 from = 0;
        qint64 to = 0;
    };
    Result<Piece> next(TidyKind kind, qint64 campaign);
    Result<void> done(TidyKind kind, qint64 campaign, const Piece& piece);
    Result<void> end(TidyKind kind, qint64 campaign);

private:
    Connection& m_connection;
};

/// Binds two keys to a statement's first parameters and runs it; `sql` must be a literal.
Result<qint64> runBetween(Connection& connection, const char* sql, qint64 from, qint64 to);

} // namespace heliograph
