// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/addressbook/RecipientImporter.h"

#include <algorithm>

namespace heliograph {
namespace {

constexpr qint64 kRowsBetweenReports = 1000;

} // namespace

bool reportRows(const Progress& progress, qint64 rows, qint64 position, qint64 size)
{
    const double share = size > 0 ? double(position) / double(size) : 0.0;
    return !progress || progress(rows, share > 0 ? std::max(rows, qint64(double(rows) / share)) : 0);
}

Result<bool> RecipientImporter::take(qint64 most, const Sink& sink)
{
    for (qint64 i = 0; i < most; ++i) {
        Result<std::optional<SheetRow>> row = m_rows.next();
        if (!row)
            return forward(row);
        if (!row->has_value())
            return false;
        if (const Result<void> taken = m_judge.judge(std::move(**row), sink); !taken)
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

Progress RecipientImporter::inRows(const Progress& progress) const
{
    if (!progress)
        return progress;
    return [this, progress](qint64 position, qint64 size) {
        return reportRows(progress, counts().rows, position, size);
    };
}

} // namespace heliograph
