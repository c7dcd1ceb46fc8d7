// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

/// Makes compound files ([MS-CFB]) for tests.
class CompoundMaker {
public:
    CompoundMaker& stream(const QString& name, const QByteArray& bytes);
    /// A stream in a folder beside the others, as embedded documents have it.
    CompoundMaker& embedded(const QString& name, const QByteArray& bytes);
    /// Sectors of 4096 bytes, as newer programs write them.
    CompoundMaker& wideSectors();

    /// The sectors of each stream lie in the reverse order.
    QByteArray file() const;

private:
    struct Stream {
        QString name;
        QByteArray bytes;
        bool isEmbedded = false;
    };

    QList<Stream> m_streams;
    int m_shift = 9;
};
