// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

namespace heliograph {

/// How often each kind of thing happened, over all worlds of a batch.
class Totals {
public:
    void add(const char* what, qint64 n = 1) { m_n[QString::fromLatin1(what)] += n; }
    qint64 of(const QString& what) const { return m_n.value(what); }
    const QMap<QString, qint64>& all() const { return m_n; }

private:
    QMap<QString, qint64> m_n;
};

} // namespace heliograph
