// SPDX-License-Identifier: GPL-3.0-or-later
// XLS: inputs that begin as a compound file are whole files; others are the workbook stream of one.
#include "core/spreadsheet/CompoundFile.h"
#include "tests/fuzz/FuzzFile.h"
#include "tests/spreadsheet/CompoundMaker.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    const QByteArray input(reinterpret_cast<const char*>(data), qsizetype(size));
    const bool isWhole = input.startsWith(heliograph::CompoundFile::kSignature);
    heliograph::fuzz::readEverything(
        isWhole ? input : CompoundMaker().stream(QStringLiteral("Workbook"), input).file());
    return 0;
}
