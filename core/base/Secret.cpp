// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Secret.h"

#include <QDebug>

namespace heliograph {

Secret::Secret(QByteArray value) : m_value(std::move(value)) {}

Secret::~Secret()
{
    // Only the last owner of the shared bytes may wipe them.
    if (m_value.isDetached() && !m_value.isEmpty()) {
        volatile char* bytes = m_value.data();
        for (qsizetype i = 0; i < m_value.size(); ++i)
            bytes[i] = 0;
    }
}

QDebug operator<<(QDebug debug, const Secret&)
{
    debug << "Secret(…)";
    return debug;
}

} // namespace heliograph
