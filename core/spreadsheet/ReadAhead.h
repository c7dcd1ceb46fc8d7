// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/BatchQueue.h"
#include "core/spreadsheet/ByteSource.h"

#include <QByteArray>

#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace heliograph {

/// Reads a source in a thread of its own, a few blocks ahead of its user, so that unpacking and parsing
/// overlap. The source is used by that thread alone; read() belongs to one other thread.
class ReadAhead : public ByteSource {
public:
    explicit ReadAhead(std::unique_ptr<ByteSource> source);
    ~ReadAhead() override;
    Q_DISABLE_COPY_MOVE(ReadAhead)

    Result<qint64> read(char* data, qint64 max) override;

private:
    void run();
    QByteArray spareBlock();

    std::unique_ptr<ByteSource> m_source;
    BatchQueue<Result<QByteArray>> m_blocks;
    std::mutex m_mutex;
    std::vector<QByteArray> m_spare; // guarded by m_mutex; blocks to fill again
    Result<QByteArray> m_current = QByteArray();
    qint64 m_used = 0;
    bool m_ended = false;
    std::thread m_thread;
};

} // namespace heliograph
