// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spreadsheet/ByteSource.h"

#include <memory>

namespace heliograph {

/// Counts the bytes that pass, for progress.
class CountedSource : public ByteSource {
public:
    CountedSource(std::unique_ptr<ByteSource> source, qint64& count)
        : m_source(std::move(source)), m_count(count)
    {}

    Result<qint64> read(char* data, qint64 max) override
    {
        Result<qint64> got = m_source->read(data, max);
        m_count += got.value_or(0);
        return got;
    }

private:
    std::unique_ptr<ByteSource> m_source;
    qint64& m_count;
};

} // namespace heliograph
