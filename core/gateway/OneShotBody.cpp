// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/OneShotBody.h"

#include <algorithm>
#include <cstring>

namespace heliograph {

OneShotBody::OneShotBody(QByteArray document, QObject* parent)
    : QIODevice(parent), m_document(std::move(document))
{
    // A buffer of QIODevice's own would read ahead, and the count would mean less.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneShotBody::bytesAvailable() const
{
    return m_shut ? 0 : m_document.size() - m_taken;
}

qint64 OneShotBody::readData(char* data, qint64 maxSize)
{
    const qint64 size = std::min<qint64>(maxSize, bytesAvailable());
    if (size <= 0)
        return -1;
    std::memcpy(data, m_document.constData() + m_taken, size_t(size));
    m_taken += size;
    return size;
}

} // namespace heliograph
