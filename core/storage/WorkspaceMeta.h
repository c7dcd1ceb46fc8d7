// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>

namespace heliograph {

class Connection;

/// The workspace's own key-value table.
class WorkspaceMeta {
public:
    explicit WorkspaceMeta(Connection& connection) : m_connection(connection) {}

    /// Empty when the key isn't there.
    Result<QString> text(const QString& key);
    Result<qint64> number(const QString& key);
    Result<void> set(const QString& key, const QString& value);
    Result<void> set(const QString& key, qint64 value) { return set(key, QString::number(value)); }

private:
    Connection& m_connection;
};

} // namespace heliograph
