// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/FaultPlan.h"

#include "core/base/Reason.h"

#include <iterator>

namespace heliograph {
namespace {

// In the order of the enum.
constexpr const char* kNames[] = {"drop-before-accept",
                                  "http-503",
                                  "http-500",
                                  "html",
                                  "redirect",
                                  "auth",
                                  "drop-after-accept",
                                  "truncate",
                                  "empty",
                                  "bomb",
                                  "slow",
                                  "omit",
                                  "reorder",
                                  "duplicate-text",
                                  "reject",
                                  "no-funds",
                                  "undelivered",
                                  "expired",
                                  "no-report"};
static_assert(std::size(kNames) == kFaultCount);

std::optional<Fault> faultOf(QStringView name)
{
    for (std::size_t i = 0; i < kFaultCount; ++i) {
        if (name == QLatin1StringView(kNames[i]))
            return static_cast<Fault>(i);
    }
    return std::nullopt;
}

/// FNV-1a, then the finaliser of splitmix64, so that near keys fall far apart.
class Hash {
public:
    void add(QByteArrayView bytes)
    {
        for (const char byte : bytes)
            m_value = (m_value ^ static_cast<uchar>(byte)) * 0x100000001b3ULL;
    }
    void add(quint64 value) { add(QByteArrayView(reinterpret_cast<const char*>(&value), sizeof value)); }
    quint64 result() const
    {
        quint64 z = m_value + 0x9e3779b97f4a7c15ULL;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }

private:
    quint64 m_value = 0xcbf29ce484222325ULL;
};

bool goodParameter(Fault fault, const QString& parameter)
{
    if (parameter.isEmpty())
        return true;
    bool number = false;
    const int value = parameter.toInt(&number);
    switch (fault) {
    case Fault::Slow:
        return number && value >= 0;
    case Fault::Reject:
        return reasonFromCode(parameter) != Reason::None;
    case Fault::DuplicateText:
        return parameter == u"id";
    default:
        return false;
    }
}

} // namespace

Result<FaultPlan> FaultPlan::parse(const QStringList& specifications, quint64 seed)
{
    FaultPlan plan(seed);
    for (const QString& specification : specifications) {
        if (const auto added = plan.add(specification); !added)
            return forward(added);
    }
    return plan;
}

Result<Fault> FaultPlan::add(const QString& specification)
{
    const QString name = specification.section(u'=', 0, 0).section(u':', 0, 0);
    const std::optional<Fault> fault = faultOf(name);
    Rule rule;
    bool number = true;
    const QString rest = specification.mid(name.size());
    if (rest.startsWith(u'='))
        rule.probability = rest.mid(1).section(u':', 0, 0).toDouble(&number);
    rule.parameter = rest.section(u':', 1);
    const bool probable = number && rule.probability >= 0 && rule.probability <= 1;
    if (!fault || !probable || !goodParameter(*fault, rule.parameter))
        return fail(ErrorCode::BadOption, QStringLiteral("--fault"), specification);
    m_rules[static_cast<std::size_t>(*fault)] = rule;
    return *fault;
}

bool FaultPlan::hasAny(Fault first, Fault last) const
{
    for (auto i = static_cast<std::size_t>(first); i <= static_cast<std::size_t>(last); ++i) {
        if (m_rules[i])
            return true;
    }
    return false;
}

bool FaultPlan::always(Fault fault) const
{
    return has(fault) && rule(fault)->probability >= 1;
}

bool FaultPlan::strikes(Fault fault, QByteArrayView key, int attempt) const
{
    if (!has(fault))
        return false;
    // 53 bits make an exact double in [0, 1).
    const double drawn = static_cast<double>(draw(fault, key, attempt) >> 11) * 0x1.0p-53;
    return drawn < rule(fault)->probability;
}

std::optional<Fault> FaultPlan::firstOf(std::span<const Fault> faults, QByteArrayView key, int attempt) const
{
    for (const Fault fault : faults) {
        if (strikes(fault, key, attempt))
            return fault;
    }
    return std::nullopt;
}

QString FaultPlan::parameter(Fault fault) const
{
    return has(fault) ? rule(fault)->parameter : QString();
}

quint64 FaultPlan::draw(Fault fault, QByteArrayView key, int attempt) const
{
    Hash hash;
    hash.add(m_seed);
    hash.add(kNames[static_cast<std::size_t>(fault)]);
    hash.add(key);
    hash.add(static_cast<quint64>(attempt));
    return hash.result();
}

} // namespace heliograph
