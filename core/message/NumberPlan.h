// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>
#include <string_view>
#include <vector>

namespace heliograph {

/// How a country writes its telephone numbers (ITU-T E.164 and the national plans). Lists are words
/// with blanks between them; digits only.
struct NumberPlan {
    std::string_view iso;           ///< ISO 3166-1 alpha-2
    std::string_view code;          ///< country code
    std::string_view trunks;        ///< prefixes inside the country, longest first
    int shortest;                   ///< digits of a national number
    int longest;                    ///< digits of a national number
    std::string_view international; ///< prefix to call abroad, beside 00
    std::string_view leads;   ///< how a national number without any prefix must begin; empty = anyhow but 0
    std::string_view mobiles; ///< how a mobile number begins; empty = not known
    std::string_view groups;  ///< digits of each group when written, one figure each
    bool bare;                ///< numbers with country code are taken without a plus from everywhere
    std::string_view fixed = {};   ///< how a landline begins; empty = not known
    std::string_view free = {};    ///< how a number begins that costs the caller nothing
    std::string_view premium = {}; ///< how a number begins that costs the caller more than a call
};

/// The country whose habits a number without country code follows.
class Region {
public:
    /// Russia.
    Region();

    /// The region with this ISO 3166-1 code in any case; nothing when its plan is not known.
    static std::optional<Region> fromCode(QStringView iso);

    /// Every region whose plan is known, Russia first.
    static std::vector<Region> all();

    const NumberPlan& plan() const { return *m_plan; }

private:
    explicit Region(const NumberPlan* plan) : m_plan(plan) {}

    const NumberPlan* m_plan;
};

/// The plan an international number (digits, country code first) belongs to; nullptr when it is not known.
const NumberPlan* planOf(std::string_view digits);

/// Whether the digits begin with a country code that exists.
bool hasAssignedCode(std::string_view digits);

/// The first word of a list that the digits begin with; empty when none does.
std::string_view matchingPrefix(std::string_view digits, std::string_view words);

} // namespace heliograph
