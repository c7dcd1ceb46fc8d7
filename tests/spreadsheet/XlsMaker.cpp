// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/spreadsheet/XlsMaker.h"

#include "tests/spreadsheet/CompoundMaker.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>

namespace xls {

QByteArray word(int value)
{
    QByteArray bytes(2, '\0');
    qToLittleEndian(static_cast<quint16>(value), bytes.data());
    return bytes;
}

QByteArray dword(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

QByteArray real(double value)
{
    quint64 bits = 0;
    std::memcpy(&bits, &value, sizeof bits);
    QByteArray bytes(8, '\0');
    qToLittleEndian(bits, bytes.data());
    return bytes;
}

QByteArray characters(const QString& text, bool wide)
{
    QByteArray bytes;
    for (const QChar c : text)
        bytes += wide ? word(c.unicode()) : QByteArray(1, c.toLatin1());
    return bytes;
}

QByteArray text(const QString& text, bool wide)
{
    wide = wide || std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() > 0xFF; });
    return word(int(text.size())) + char(wide) + characters(text, wide);
}

QByteArray record(int type, const QByteArray& data)
{
    return word(type) + word(int(data.size())) + data;
}

QByteArray number(int row, int column, double value, int style)
{
    return record(0x203, word(row) + word(column) + word(style) + real(value));
}

QByteArray packed(int row, int column, quint32 value, int style)
{
    return record(0x27E, word(row) + word(column) + word(style) + dword(value));
}

QByteArray label(int row, int column, const QString& string)
{
    return record(0x204, word(row) + word(column) + word(0) + text(string));
}

QByteArray shared(int row, int column, quint32 index)
{
    return record(0xFD, word(row) + word(column) + word(0) + dword(index));
}

QByteArray formula(int row, int column, const QByteArray& value)
{
    return record(0x06, word(row) + word(column) + word(0) + value + QByteArray(8, '\0'));
}

QByteArray hiddenRow(int row)
{
    return record(0x208, word(row) + word(0) + word(1) + word(255) + dword(0) + word(0x20) + word(15));
}

} // namespace xls

using namespace xls;

namespace {

QByteArray beginning(int kind)
{
    return record(0x809, word(0x0600) + word(kind) + QByteArray(12, '\0'));
}

QByteArray sheetRecord(const QString& name, quint32 position, int state, int kind)
{
    const QByteArray counted = text(name);
    return record(0x85, dword(position) + char(state) + char(kind) + counted.first(1) + counted.sliced(2));
}

} // namespace

XlsMaker& XlsMaker::global(int type, const QByteArray& data)
{
    m_globals += record(type, data);
    return *this;
}

XlsMaker& XlsMaker::style(int formatId, const QString& code)
{
    if (!code.isEmpty())
        global(0x41E, word(formatId) + text(code));
    return global(0xE0, word(0) + word(formatId) + QByteArray(16, '\0'));
}

XlsMaker& XlsMaker::strings(const QList<QString>& strings)
{
    QByteArray table = dword(quint32(strings.size())) + dword(quint32(strings.size()));
    for (const QString& string : strings)
        table += text(string);
    return global(0xFC, table);
}

XlsMaker& XlsMaker::sheet(const QString& name, const QByteArray& records, int state, int kind)
{
    m_sheets.append({name, records, state, kind});
    return *this;
}

QByteArray XlsMaker::stream() const
{
    const QByteArray end = record(0x0A, {});
    const QByteArray start = beginning(5) + record(0xE0, QByteArray(20, '\0')) + m_globals;
    qsizetype position = start.size() + end.size();
    for (const Sheet& sheet : m_sheets)
        position += sheetRecord(sheet.name, 0, 0, 0).size();
    QByteArray list;
    QByteArray sheets;
    for (const Sheet& sheet : m_sheets) {
        list += sheetRecord(sheet.name, quint32(position + sheets.size()), sheet.state, sheet.kind);
        sheets += beginning(sheet.kind == 0 ? 0x10 : 0x20) + sheet.records + end;
    }
    return start + list + end + sheets;
}

QByteArray XlsMaker::file() const
{
    return CompoundMaker().stream(QStringLiteral("Workbook"), stream()).file();
}
