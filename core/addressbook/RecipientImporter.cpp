// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/addressbook/RecipientImporter.h"

namespace heliograph {
namespace {

constexpr qint64 kRowsBetweenReports = 1000;

} // namespace

Result<bool> RecipientImporter::take(qint64 most, const Sink& sink)
{
    for (qint64 i = 0; i < most; ++i) {
        Result<std::optional<SheetRow>> row = m_rows.next();
        if (!row)
            return forward(row);
        if (!row->has_value())
            return false;
        if (const Result<void> taken = sink(m_judge.judge(std::move(**row))); !taken)
            return forward(taken);
    }
    return true;
}

Result<void> RecipientImporter::takeAll(const Sink& sink, const Progress& progress)
{
    for (;;) {
        const Result<bool> more = take(kRowsBetweenReports, sink);
        if (!more)
            return forward(more);
        if (progress && !progress(m_rows.position(), m_rows.size()))
            return fail(ErrorCode::Cancelled);
        if (!*more)
            return {};
    }
}

} // namespace heliograph
