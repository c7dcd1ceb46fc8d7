// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/addressbook/Field.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace heliograph {

/// What the words of a header say about its column.
struct HeaderMeaning {
    std::optional<Field> field;
    bool whole = false;      ///< the header is nothing but the synonym
    int length = 0;          ///< of the synonym; a longer one says more
    bool mobile = false;     ///< of several phones the one to write to
    bool secondary = false;  ///< a work, home or fax number
    bool identifier = false; ///< a number that is no phone: an order, an account, a tax number
};

/// A header in comparable words: small letters, ё as е, one blank between words, "PhoneNumber" as two words.
QString headerWords(QStringView header);

/// Looks the header's words up among Russian, Ukrainian and English synonyms. The longest synonym wins; short
/// ones ("to", "tel") count only when they are the whole header.
HeaderMeaning readHeader(QStringView header);

} // namespace heliograph
