// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/FuzzPromise.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace heliograph::fuzz {

void require(bool holds, const char* what)
{
    if (holds)
        return;
    std::fprintf(stderr, "broken promise: %s\n", what);
    std::abort();
}

QStringList textsOf(QByteArrayView bytes)
{
    return QString::fromUtf8(bytes).split(QChar(u'\0'));
}

QString unitsOf(QByteArrayView bytes)
{
    QString text(bytes.size() / 2, Qt::Uninitialized);
    std::memcpy(text.data(), bytes.data(), std::size_t(text.size()) * sizeof(QChar));
    return text;
}

} // namespace heliograph::fuzz
