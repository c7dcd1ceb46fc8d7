// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

#include <utility>

namespace heliograph {

/// Context and English text; no context where it is the class around the text.
using SourceText = std::pair<QString, QString>;

/// The translatable texts of a C++ source: QT_TRANSLATE_NOOP, translate() and tr(). Literals that
/// stand beside each other are one text; lines of comment count for nothing. Found without lupdate, which
/// overlooks texts inside of tr().
QSet<SourceText> translatableTexts(const QString& code);

} // namespace heliograph
