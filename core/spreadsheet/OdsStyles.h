// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spreadsheet/NumberFormat.h"
#include "core/spreadsheet/XmlPartReader.h"

#include <QHash>
#include <QSet>

namespace heliograph {

/// What the styles of an OpenDocument spreadsheet say about its cells and sheets (ODF 1.3 part 3, 16.2
/// style:style and 16.29 data styles).
class OdsStyles {
public:
    /// Reads the styles that stand in front of the body of a part; styles read later win. Call finish() after
    /// the last part. ErrorCode::DamagedFile, UnsafeFile, or what the source failed with.
    Result<void> read(ByteSource& source, const QString& path);
    void finish();

    /// The number format of cells with this style; General for an unknown one.
    const NumberFormat& format(QByteArrayView cellStyle) const;
    bool hidesSheet(QByteArrayView tableStyle) const;

private:
    struct CellStyle {
        QByteArray parent;
        QByteArray dataStyle;
    };

    void readStyle(XmlPartReader& reader);

    QHash<QByteArray, QString> m_codes; // data styles as number format codes
    QHash<QByteArray, CellStyle> m_cellStyles;
    QHash<QByteArray, NumberFormat> m_formats; // by the name of the cell style
    QSet<QByteArray> m_hidden;
};

} // namespace heliograph
