// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArrayView>
#include <QStringList>

#include <array>
#include <optional>
#include <span>

namespace heliograph {

/// The ways to misbehave on purpose (cli.md, heliograph-sandbox), in the order in which they are tried.
enum class Fault : quint8 {
    // before anything of the document is accepted
    DropBeforeAccept,
    Http503,
    Http500,
    Html,
    Redirect,
    Auth,
    // after everything was accepted
    DropAfterAccept,
    Truncate,
    Empty,
    Bomb,
    Slow,
    // one recipient
    Omit,
    Reorder,
    DuplicateText,
    Reject,
    NoFunds,
    Undelivered,
    Expired,
    NoReport
};
constexpr std::size_t kFaultCount = 19;

/// Which faults strike whom. A draw is a hash of the seed, the fault, the client id or document, and how
/// often that one was seen before; so neither order nor parallelism changes it.
class FaultPlan {
public:
    explicit FaultPlan(quint64 seed = 1) : m_seed(seed) {}

    /// Reads NAME, NAME=PROBABILITY, NAME=PROBABILITY:PARAMETER or NAME:PARAMETER; the last of one name
    /// counts. Errors: BadOption with the words that can't be read.
    static Result<FaultPlan> parse(const QStringList& specifications, quint64 seed);

    bool has(Fault fault) const { return rule(fault).has_value(); }
    bool hasDocumentFaults() const { return hasAny(Fault::DropBeforeAccept, Fault::Slow); }
    bool hasRecipientFaults() const { return hasAny(Fault::Omit, Fault::NoFunds); }
    /// Whether it strikes every time: then it is the gateway's condition and strikes every endpoint.
    bool always(Fault fault) const;
    bool strikes(Fault fault, QByteArrayView key, int attempt) const;
    /// The first of these that strikes.
    std::optional<Fault> firstOf(std::span<const Fault> faults, QByteArrayView key, int attempt) const;
    QString parameter(Fault fault) const;
    /// The hash that decides a draw, for other choices that have to be repeatable.
    quint64 draw(Fault fault, QByteArrayView key, int attempt) const;

private:
    struct Rule {
        double probability = 1;
        QString parameter;
    };
    const std::optional<Rule>& rule(Fault fault) const { return m_rules[static_cast<std::size_t>(fault)]; }
    bool hasAny(Fault first, Fault last) const;
    Result<Fault> add(const QString& specification);

    quint64 m_seed;
    std::array<std::optional<Rule>, kFaultCount> m_rules;
};

} // namespace heliograph
