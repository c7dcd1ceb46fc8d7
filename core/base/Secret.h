// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

class QDebug;

namespace heliograph {

/// A password or token (UTF-8). It can't be printed by accident, and its memory is wiped when it goes.
class Secret {
public:
    Secret() = default;
    explicit Secret(QByteArray value);
    Secret(const Secret& other) = default;
    Secret(Secret&& other) noexcept = default;
    Secret& operator=(const Secret& other) = default;
    Secret& operator=(Secret&& other) noexcept = default;
    ~Secret();

    bool isEmpty() const { return m_value.isEmpty(); }

    /// The plain bytes, for the one place that writes them into a request.
    const QByteArray& reveal() const { return m_value; }

private:
    QByteArray m_value;
};

/// Prints "Secret(…)", never the value.
QDebug operator<<(QDebug debug, const Secret& secret);

} // namespace heliograph
