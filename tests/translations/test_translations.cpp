// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/Translations.h"

#include <QCoreApplication>
#include <QFile>
#include <QTest>

class TranslationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachLanguageIsInsideTheProgram_data();
    void eachLanguageIsInsideTheProgram();
    void unknownLanguageIsNoFault();
};

void TranslationsTest::eachLanguageIsInsideTheProgram_data() {
    QTest::addColumn<QString>("language");
    for (const char* language : {"en", "ru"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void TranslationsTest::eachLanguageIsInsideTheProgram() {
    QFETCH(QString, language);
    QFile file(QStringLiteral(":/i18n/heliograph_%1.qm").arg(language));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.size() > 0);
}

void TranslationsTest::unknownLanguageIsNoFault() {
    heliograph::installTranslations(*QCoreApplication::instance(), QLocale(QLocale::Swahili));
    QCOMPARE(QCoreApplication::translate("Nothing", "unchanged"), QStringLiteral("unchanged"));
}

QTEST_GUILESS_MAIN(TranslationsTest)
#include "test_translations.moc"
