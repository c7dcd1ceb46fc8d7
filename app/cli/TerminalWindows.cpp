// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Terminal.h"

#include <QIODevice>
#include <QString>

#include <array>
#include <fcntl.h>
#include <io.h>
#include <windows.h>

namespace heliograph {

Terminal::Terminal() : m_outputBefore(GetConsoleOutputCP())
{
    for (std::FILE* stream : {stdin, stdout, stderr})
        _setmode(_fileno(stream), _O_BINARY);
    if (m_outputBefore != 0)
        SetConsoleOutputCP(CP_UTF8);
}

Terminal::~Terminal()
{
    // The console outlives the program, and belongs to whoever started it.
    if (m_outputBefore != 0)
        SetConsoleOutputCP(m_outputBefore);
}

bool Terminal::isOne(std::FILE* stream)
{
    // Also the null device counts as a terminal for the C library.
    DWORD mode = 0;
    return _isatty(_fileno(stream)) != 0 &&
           GetConsoleMode(reinterpret_cast<HANDLE>(_get_osfhandle(_fileno(stream))), &mode) != 0;
}

// Read as UTF-16: as bytes, a console gives other letters than ASCII in a code page of its own, or not at
// all.
QByteArray readHiddenLine(QIODevice& input, qint64 most)
{
    const HANDLE console = GetStdHandle(STD_INPUT_HANDLE);
    DWORD before = 0;
    if (!GetConsoleMode(console, &before))
        return input.readLine(most);
    SetConsoleMode(console,
                   (before | ENABLE_LINE_INPUT | ENABLE_PROCESSED_INPUT) & ~DWORD(ENABLE_ECHO_INPUT));
    std::array<wchar_t, 256> piece{};
    QString line;
    DWORD got = 0;
    while (!line.endsWith(u'\n') && line.size() < most &&
           ReadConsoleW(console, piece.data(), DWORD(piece.size()), &got, nullptr) && got > 0)
        line += QString::fromWCharArray(piece.data(), int(got));
    SetConsoleMode(console, before);
    SecureZeroMemory(piece.data(), sizeof piece);
    QByteArray bytes = line.toUtf8();
    line.fill(u'\0');
    return bytes;
}

} // namespace heliograph
