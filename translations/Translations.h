// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

class QCoreApplication;

namespace heliograph {

/// Makes `app` speak the language of `locale`: our own texts, and Qt's where its translation is installed.
/// Every language needs this, English too, because the plurals stand in its translation.
/// A language that we don't have becomes English. Call it once, before the first text is shown.
void installTranslations(QCoreApplication& app, const QLocale& locale);

} // namespace heliograph
