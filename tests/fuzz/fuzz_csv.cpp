// SPDX-License-Identifier: GPL-3.0-or-later
// Text files as they are.
#include "tests/fuzz/FuzzFile.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    heliograph::fuzz::readEverything({reinterpret_cast<const char*>(data), qsizetype(size)});
    return 0;
}
