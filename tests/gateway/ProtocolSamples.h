// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QStringList>
#include <QTest>

namespace heliograph::test {

/// The bytes of a file below tests/data/protocol; fails the test when it is missing.
inline QByteArray sample(const QString& name)
{
    QFile file(QStringLiteral(HELIOGRAPH_TEST_DATA "/protocol/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("missing sample %s", qPrintable(name));
    return file.readAll();
}

/// The rows of a table of the samples, without its header.
inline std::vector<QStringList> sampleTable(const QString& name)
{
    std::vector<QStringList> rows;
    for (const QString& line : QString::fromUtf8(sample(name)).split(u'\n', Qt::SkipEmptyParts).sliced(1))
        rows.push_back(line.split(u'\t'));
    return rows;
}

} // namespace heliograph::test
