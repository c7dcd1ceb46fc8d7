// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/addressbook/ColumnMapping.h"

#include <QByteArray>
#include <QStringList>

namespace heliograph {

/// A person as a list has it.
struct CardSource {
    QString phone; ///< digits, with country code
    const QStringList& headers;
    const QStringList& cells; ///< by headers; may be shorter
};

/// One vCard 4.0 with its line ends (RFC 6350): CRLF, UTF-8, lines folded at 75 bytes. Cells of fields that
/// vCard knows become its properties; the others become X-HELIOGRAPH-COLUMN with the header as its X-NAME
/// parameter (RFC 6868). Empty cells are left out. Without any name the phone stands for it, since a card
/// must have one.
QByteArray vcardOf(const CardSource& source, const ColumnMapping& columns);

} // namespace heliograph
