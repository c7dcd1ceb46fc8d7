// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ClientIds.h"

#include "core/storage/WorkspaceMeta.h"

#include <QRandomGenerator>

namespace heliograph {

qint64 randomInstallation()
{
    constexpr int kLowest = 50'000'000;
    constexpr int kBeyond = 100'000'000;
    return QRandomGenerator::system()->bounded(kLowest, kBeyond);
}

Result<qint64> ClientIds::take(qint64 count)
{
    if (count < 1 || count >= kRunningNumbers)
        return fail(ErrorCode::CapGuard, {}, QString::number(kRunningNumbers - 1));
    WorkspaceMeta meta(m_connection);
    Result<qint64> installation = meta.number(QStringLiteral("installation"));
    Result<qint64> running = meta.number(QStringLiteral("running"));
    if (!installation)
        return installation;
    if (!running)
        return running;
    if (*running + count > kRunningNumbers) {
        *installation = randomInstallation();
        *running = 0;
        if (const Result<void> done = meta.set(QStringLiteral("installation"), *installation); !done)
            return forward(done);
    }
    if (const Result<void> done = meta.set(QStringLiteral("running"), *running + count); !done)
        return forward(done);
    return *installation * kRunningNumbers + *running;
}

} // namespace heliograph
