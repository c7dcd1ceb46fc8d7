// SPDX-License-Identifier: GPL-3.0-or-later
// vCard files: the first word is given, so that every input is one.
#include "tests/fuzz/FuzzFile.h"

#include <QByteArray>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    const QByteArray file =
        "BEGIN:VCARD\r\n" + QByteArray(reinterpret_cast<const char*>(data), qsizetype(size));
    heliograph::fuzz::readEverything(file);
    return 0;
}
