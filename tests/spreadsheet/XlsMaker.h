// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

/// The pieces of workbook streams of Excel 97 ([MS-XLS]), for tests.
namespace xls {

QByteArray word(int value);
QByteArray dword(quint32 value);
QByteArray real(double value);
/// Characters of one byte each where all fit, of two bytes otherwise or if asked.
QByteArray characters(const QString& text, bool wide);
/// A string with its length in two bytes in front.
QByteArray text(const QString& text, bool wide = false);
QByteArray record(int type, const QByteArray& data);

// Cells; rows and columns from 0.
QByteArray number(int row, int column, double value, int style = 0);
QByteArray packed(int row, int column, quint32 value, int style = 0);
QByteArray label(int row, int column, const QString& text);
QByteArray shared(int row, int column, quint32 index);
/// A formula whose result is given in the eight bytes of its value.
QByteArray formula(int row, int column, const QByteArray& value);
QByteArray hiddenRow(int row);

} // namespace xls

/// Makes small workbooks of Excel 97 for tests, sound ones and others.
class XlsMaker {
public:
    /// A record among those before the sheets.
    XlsMaker& global(int type, const QByteArray& data);
    /// A number format under that number, and a style that uses it; styles count from 1, 0 is General.
    XlsMaker& style(int formatId, const QString& code = {});
    /// The strings of the workbook.
    XlsMaker& strings(const QList<QString>& strings);
    /// state: 0 visible, 1 hidden, 2 very hidden; kind: 0 a sheet, 2 a chart.
    XlsMaker& sheet(const QString& name, const QByteArray& records, int state = 0, int kind = 0);

    QByteArray stream() const;
    /// The stream in a compound file.
    QByteArray file() const;

private:
    struct Sheet {
        QString name;
        QByteArray records;
        int state = 0;
        int kind = 0;
    };

    QByteArray m_globals;
    QList<Sheet> m_sheets;
};
