// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

namespace heliograph {

/// The languages that there is help in, without English.
QStringList otherHelpLanguages();
/// The Markdown of a page as it stands in resources/help.
QString helpFile(const QString& language, const QString& page);
/// All pages of a language by their files, sorted.
QStringList helpPages(const QString& language);

/// "page.md#place", "../picture.png": what a page points to, in its order.
QStringList linksIn(const QString& markdown);

/// A word of the window as the help writes it: without mnemonic, shortcut and dots, N for any number or name.
QString plainLabel(QString text);
/// The words of the window that a page names: all that is bold in it, but the program's own sentences.
QStringList labelsIn(const QString& markdown);

/// Every text of the program as a plain label, with what it is in a language that isn't English.
QHash<QString, QSet<QString>> programLabels(const QString& language);

} // namespace heliograph
