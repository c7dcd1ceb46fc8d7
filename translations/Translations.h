// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QLocale>
#include <QString>

class QCoreApplication;

namespace heliograph {

/// A language of the program, as its files and Qt call it ("ru"), and as its speakers do.
struct ProgramLanguage {
    QString code;
    QString name;
};

/// All that there are translations of, by their codes; English is one of them.
QList<ProgramLanguage> programLanguages();

/// Makes `app` speak the language of `locale`: our own texts, and Qt's where its translation is installed.
/// Every language needs this, English too, because the plurals stand in its translation.
/// A language that we don't have becomes English. Called again it takes the place of the language before;
/// texts that are shown already stay as they are.
void installTranslations(QCoreApplication& app, const QLocale& locale);

} // namespace heliograph
