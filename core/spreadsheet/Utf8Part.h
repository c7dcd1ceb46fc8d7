// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spreadsheet/ByteSource.h"

#include <QByteArray>
#include <QStringDecoder>
#include <QStringEncoder>

#include <memory>

namespace heliograph {

/// An XML part as UTF-8, whatever its encoding is; a part that has another one gets another XML declaration,
/// too.
class Utf8Part : public ByteSource {
public:
    explicit Utf8Part(std::unique_ptr<ByteSource> source) : m_source(std::move(source)) {}

    Result<qint64> read(char* data, qint64 max) override;

private:
    Result<void> begin();
    Result<void> decodeMore();
    Result<qint64> handOver(char* data, qint64 max);

    std::unique_ptr<ByteSource> m_source;
    QStringDecoder m_decoder; // not valid for UTF-8
    QStringEncoder m_encoder{QStringConverter::Utf8};
    QByteArray m_pending;
    qsizetype m_taken = 0; // of m_pending
    bool m_begun = false;
};

} // namespace heliograph
