// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/addressbook/ColumnGuesser.h"
#include "core/base/Error.h"
#include "core/campaign/RecipientState.h"
#include "core/gateway/RequestReader.h"
#include "translations/Translations.h"

#include <QCoreApplication>
#include <QFile>
#include <QTest>
#include <QTranslator>

using namespace heliograph;

class TranslationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void eachLanguageIsInsideTheProgram_data();
    void eachLanguageIsInsideTheProgram();
    void languagesHaveTheirOwnNames();
    void unknownLanguageIsNoFault();
    void pluralsFollowTheLanguage_data();
    void pluralsFollowTheLanguage();
    void statesHaveTheirRussianWords();
    void sentencesKeepTheirPlaces();
    void guessesAreExplainedInRussian();
    void damagedRequestsAreExplainedInRussian();
};

void TranslationsTest::cleanup()
{
    qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator*>());
}

void TranslationsTest::eachLanguageIsInsideTheProgram_data()
{
    QTest::addColumn<QString>("language");
    for (const char* language : {"en", "ru"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void TranslationsTest::languagesHaveTheirOwnNames()
{
    QHash<QString, QString> names;
    for (const ProgramLanguage& language : programLanguages())
        names.insert(language.code, language.name);
    QCOMPARE(names.value(QStringLiteral("en")), QStringLiteral("English"));
    QCOMPARE(names.value(QStringLiteral("ru")), QStringLiteral("Русский"));
}

void TranslationsTest::eachLanguageIsInsideTheProgram()
{
    QFETCH(QString, language);
    QFile file(QStringLiteral(":/i18n/heliograph_%1.qm").arg(language));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.size() > 0);
}

void TranslationsTest::unknownLanguageIsNoFault()
{
    installTranslations(*QCoreApplication::instance(), QLocale(QLocale::Swahili));
    QCOMPARE(QCoreApplication::translate("Nothing", "unchanged"), QStringLiteral("unchanged"));
    QCOMPARE(QCoreApplication::translate("Cli", "%n row(s)", nullptr, 1), QStringLiteral("1 row"));
}

void TranslationsTest::pluralsFollowTheLanguage_data()
{
    QTest::addColumn<QLocale::Language>("language");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, QLocale::Language language, int count, const char* text) {
        QTest::newRow(name) << language << count << QString::fromUtf8(text);
    };
    row("English, one", QLocale::English, 1, "1 row");
    row("English, many", QLocale::English, 5, "5 rows");
    row("English, none", QLocale::English, 0, "0 rows");
    row("Russian, one", QLocale::Russian, 1, "1 строка");
    row("Russian, two", QLocale::Russian, 2, "2 строки");
    row("Russian, five", QLocale::Russian, 5, "5 строк");
    row("Russian, eleven", QLocale::Russian, 11, "11 строк");
    row("Russian, twenty-one", QLocale::Russian, 21, "21 строка");
    row("Russian, a hundred and twelve", QLocale::Russian, 112, "112 строк");
}

void TranslationsTest::pluralsFollowTheLanguage()
{
    QFETCH(QLocale::Language, language);
    QFETCH(int, count);
    QFETCH(QString, text);
    installTranslations(*QCoreApplication::instance(), QLocale(language));
    QCOMPARE(QCoreApplication::translate("Cli", "%n row(s)", nullptr, count), text);
}

void TranslationsTest::statesHaveTheirRussianWords()
{
    installTranslations(*QCoreApplication::instance(), QLocale(QLocale::Russian));
    QStringList words;
    for (const RecipientState state : allRecipientStates())
        words += describe(state);
    QCOMPARE(words.join(QStringLiteral(", ")),
             QStringLiteral(
                 "Готово, Отправляется, Принято, Отложено шлюзом, Неизвестно, Отклонено, Неверные данные, "
                 "Пропущено, Отменено, Доставлено, Прочитано, Не доставлено, Истёк срок, Нет отчёта"));
}

void TranslationsTest::sentencesKeepTheirPlaces()
{
    installTranslations(*QCoreApplication::instance(), QLocale(QLocale::Russian));
    const QString sentence =
        describe(Error{ErrorCode::NoSuchSheet, QStringLiteral("a.xlsx"), QStringLiteral("Май"), {}});
    QCOMPARE(sentence, QStringLiteral("В файле a.xlsx нет листа «Май». Выберите один из его листов."));
}

void TranslationsTest::guessesAreExplainedInRussian()
{
    installTranslations(*QCoreApplication::instance(), QLocale(QLocale::Russian));
    const std::vector<ColumnGuess> guesses = guessColumns({QStringLiteral("Имя")}, {});
    QCOMPARE(guesses.size(), std::size_t(1));
    QCOMPARE(guesses.front().why, QStringLiteral("Так говорит заголовок «Имя»."));
}

void TranslationsTest::damagedRequestsAreExplainedInRussian()
{
    installTranslations(*QCoreApplication::instance(), QLocale(QLocale::Russian));
    const Result<RequestDocument> request = readRequest("<reply/>", NewlineMode::LineFeed);
    QVERIFY(!request);
    QCOMPARE(request.error().detail, QStringLiteral("строка 1: это не запрос"));
}

QTEST_GUILESS_MAIN(TranslationsTest)
#include "test_translations.moc"
