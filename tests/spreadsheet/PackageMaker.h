// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

/// Makes small XLSX packages for tests, sound ones and others.
class PackageMaker {
public:
    /// A workbook with one sheet "Data" around these rows (the content of sheetData).
    static PackageMaker workbook(const QByteArray& rows);
    /// An OpenDocument spreadsheet with these tables (the content of office:spreadsheet) and automatic
    /// styles.
    static PackageMaker openDocument(const QByteArray& tables, const QByteArray& automaticStyles = {});

    PackageMaker& part(const QString& name, const QByteArray& content);
    PackageMaker& without(const QString& name);
    /// The string items (<si>…</si>) of the workbook.
    PackageMaker& strings(const QByteArray& items);
    /// The content of styleSheet.
    PackageMaker& styles(const QByteArray& content);
    QByteArray content(const QString& name) const { return m_parts.value(name); }

    void write(const QString& path) const;

private:
    QMap<QString, QByteArray> m_parts;
};

/// Every row of a file as "row: cell|cell"; hidden rows are marked with "h". An error is the last line.
QStringList dumpRows(const QString& path, bool includeHidden = false, const QString& sheet = {});
