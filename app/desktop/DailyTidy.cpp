// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/DailyTidy.h"

#include "core/base/Log.h"
#include "core/engine/Housekeeping.h"
#include "ui/live/Desk.h"

namespace heliograph {
namespace {

// First come whatever the start itself has to read, and the person.
constexpr std::chrono::seconds kAfterStart{20};
constexpr std::chrono::hours kBetweenLooks{1};

} // namespace

DailyTidy::DailyTidy(Desk& desk, const Settings& settings, Clock& clock, QObject* parent)
    : QObject(parent), m_desk(desk), m_settings(settings), m_clock(clock)
{}

void DailyTidy::start()
{
    if (std::exchange(m_started, true))
        return;
    m_clock.after(kAfterStart, this, [this] { look(); });
}

void DailyTidy::look()
{
    m_clock.after(kBetweenLooks, this, [this] { look(); });
    m_desk.work(
        this,
        [limits = tidyLimits(m_settings)](Engine& engine, const Progress& progress) -> Result<bool> {
            Housekeeping housekeeping(engine.workspace(), engine.clock());
            const Result<bool> due = housekeeping.isDue();
            if (!due || !*due)
                return due;
            const Result<TidyResult> done = housekeeping.run(limits, progress);
            if (!done)
                return forward(done);
            return true;
        },
        [this](const Result<bool>& done) {
            // The next look tries again; nobody waits for it.
            if (!done)
                qCWarning(lcStorage, "The workspace could not be tidied up: %ls",
                          qUtf16Printable(describe(done.error())));
            Q_EMIT looked();
        });
}

} // namespace heliograph
