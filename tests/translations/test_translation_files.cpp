// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/translations/SourceTexts.h"
#include "tests/translations/TsRules.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace heliograph;

namespace {

const QString kEnglish = QStringLiteral("en");

std::vector<TsEntry> entriesOf(const QString& language)
{
    return readTsFile(QStringLiteral(HELIOGRAPH_SOURCE_DIR "/translations/heliograph_%1.ts").arg(language));
}

void addLanguages(bool withEnglish)
{
    QTest::addColumn<QString>("language");
    for (const QString& file : QDir(QStringLiteral(HELIOGRAPH_SOURCE_DIR "/translations"))
                                   .entryList({QStringLiteral("heliograph_*.ts")}, QDir::Files)) {
        const QString code = file.section(u'.', 0, 0).section(u'_', 1);
        if (withEnglish || code != kEnglish)
            QTest::newRow(qPrintable(code)) << code;
    }
}

// One line for each text at fault, so that a failure can be worked off.
QByteArray list(const QStringList& lines)
{
    return QByteArray("\n") + lines.join(u'\n').toUtf8() +
           "\nTake up new texts with the target update_translations, then complete translations/*.ts.";
}

// What only somebody at a command line can type: an option, a command in quotation marks, the program, a
// variable.
bool namesACommand(const QString& text)
{
    static const QRegularExpression kCommand(
        QStringLiteral("(?:^|[^\\w-])--[a-z]|heliograph-cli|environment variable|HELIOGRAPH_|"
                       "\\b(?:account|campaign|book|stoplist) "
                       "(?:add|list|show|set|check|remove|pause|resume|cancel|retry|settle)\\b"
                       "(?=[”\"'»])|[“\"'«](?:inspect|sheet|phone|count|decode|encode|import|send|status|"
                       "report|backup|restore|"
                       "balance|senders)[”\"'»]"));
    return kCommand.match(text).hasMatch();
}

QString nameOf(const TsEntry& entry)
{
    return entry.context + QStringLiteral(": “") + entry.source + QStringLiteral("” ");
}

} // namespace

class TranslationFilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTranslationIsSound_data();
    void everyTranslationIsSound();
    void everyTextOfTheProgramIsTakenUp_data();
    void everyTextOfTheProgramIsTakenUp();
    void everyPluralIsTakenUpInEnglish();
    void onlyTheCommandLineNamesItsCommands_data();
    void onlyTheCommandLineNamesItsCommands();
    void commandsAreFound_data();
    void commandsAreFound();
    void faultsAreFound_data();
    void faultsAreFound();
    void soundTranslationsPass_data();
    void soundTranslationsPass();
    void textsAreFoundInSources_data();
    void textsAreFoundInSources();
};

void TranslationFilesTest::everyTranslationIsSound_data()
{
    addLanguages(true);
}

void TranslationFilesTest::everyTranslationIsSound()
{
    QFETCH(QString, language);
    const TsLanguage rules = rulesOf(language);
    QVERIFY2(rules.pluralForms > 0, "Say in TsRules.cpp how many plural forms the language has.");
    const std::vector<TsEntry> entries = entriesOf(language);
    QVERIFY(!entries.empty());
    QStringList lines;
    for (const TsEntry& entry : entries) {
        for (const QString& fault : faultsOf(entry, rules))
            lines += nameOf(entry) + fault;
    }
    QVERIFY2(lines.isEmpty(), list(lines).constData());
}

void TranslationFilesTest::everyTextOfTheProgramIsTakenUp_data()
{
    addLanguages(false);
}

void TranslationFilesTest::everyTextOfTheProgramIsTakenUp()
{
    QFETCH(QString, language);
    QSet<SourceText> known;
    for (const TsEntry& entry : entriesOf(language))
        known << SourceText(entry.context, entry.source) << SourceText(QString(), entry.source);
    QStringList lines;
    for (const char* folder : {"app", "core", "ui"}) {
        QDirIterator files(QStringLiteral(HELIOGRAPH_SOURCE_DIR "/") + QLatin1StringView(folder),
                           {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
            for (const SourceText& text : translatableTexts(QString::fromUtf8(file.readAll())) - known)
                lines += files.fileName() + u' ' + text.first + QStringLiteral(": “") + text.second + u'”';
        }
    }
    QVERIFY2(lines.isEmpty(), list(lines).constData());
}

void TranslationFilesTest::everyPluralIsTakenUpInEnglish()
{
    QSet<SourceText> english;
    for (const TsEntry& entry : entriesOf(kEnglish))
        english.insert({entry.context, entry.source});
    QStringList lines;
    for (const TsEntry& entry : entriesOf(QStringLiteral("ru"))) {
        if (entry.plural && !english.contains({entry.context, entry.source}))
            lines += nameOf(entry) + QStringLiteral("has no English plurals");
    }
    QVERIFY2(lines.isEmpty(), list(lines).constData());
}

// The window shows the core's sentences, too.
void TranslationFilesTest::onlyTheCommandLineNamesItsCommands_data()
{
    QTest::addColumn<QString>("folder");
    for (const char* folder : {"core", "ui", "app/desktop"})
        QTest::newRow(folder) << QString::fromLatin1(folder);
}

void TranslationFilesTest::onlyTheCommandLineNamesItsCommands()
{
    QFETCH(QString, folder);
    QStringList lines;
    int texts = 0;
    QDirIterator files(QStringLiteral(HELIOGRAPH_SOURCE_DIR "/") + folder,
                       {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        for (const auto& [context, text] : translatableTexts(QString::fromUtf8(file.readAll()))) {
            ++texts;
            if (namesACommand(text))
                lines += file.fileName() + QStringLiteral(": “") + text + QStringLiteral("”");
        }
    }
    QVERIFY(texts > 20);
    QVERIFY2(lines.isEmpty(), lines.join(u'\n').toUtf8().constData());
}

void TranslationFilesTest::commandsAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    QTest::newRow("option") << QStringLiteral("Allow it with --allow-http.") << true;
    QTest::newRow("option first") << QStringLiteral("--replace agrees") << true;
    QTest::newRow("program") << QStringLiteral("Go on with heliograph-cli.") << true;
    QTest::newRow("command") << QStringLiteral("“inspect” shows its sheets.") << true;
    QTest::newRow("two words") << QStringLiteral("Change it with “account set”.") << true;
    QTest::newRow("variable") << QStringLiteral("Set the environment variable.") << true;
    QTest::newRow("plain words") << QStringLiteral("Restore a backup, or send a report -- later.") << false;
    QTest::newRow("nouns") << QStringLiteral("The account list is empty.") << false;
}

void TranslationFilesTest::commandsAreFound()
{
    QFETCH(QString, text);
    QFETCH(bool, found);
    QCOMPARE(namesACommand(text), found);
}

void TranslationFilesTest::faultsAreFound_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QStringList>("forms");
    QTest::addColumn<bool>("plural");
    QTest::addColumn<QString>("type");
    const auto row = [](const char* name, const char* source, const QStringList& forms, bool plural = false,
                        const char* type = "") {
        QTest::newRow(name) << QString::fromUtf8(source) << forms << plural << QString::fromUtf8(type);
    };
    row("unfinished", "Row", {QStringLiteral("Строка")}, false, "unfinished");
    row("vanished", "Row", {QStringLiteral("Строка")}, false, "vanished");
    row("empty", "Row", {QString()});
    row("a form is empty", "%n rows", {QStringLiteral("%n строка"), QStringLiteral("%n строки"), QString()},
        true);
    row("a form is missing", "%n rows", {QStringLiteral("%n строка"), QStringLiteral("%n строк")}, true);
    row("a place is missing", "%1 of %2", {QStringLiteral("%1 из всех")});
    row("a place is too much", "Row %1", {QStringLiteral("Строка %1 и %2")});
    row("the number is missing", "%n rows",
        {QStringLiteral("одна строка"), QStringLiteral("%n строки"), QStringLiteral("%n строк")}, true);
    row("an option was translated", "Use --wait for it", {QStringLiteral("Укажите --ждать")});
    row("still English", "The gateway is blocked.", {QStringLiteral("The gateway is blocked.")});
    row("foreign quotation marks", "No account “%1”", {QStringLiteral("Нет записи “%1”")});
    row("space lost", " (%1 parts)", {QStringLiteral("(частей: %1)")});
    row("full stop lost", "Cancelled.", {QStringLiteral("Отменено")});
}

void TranslationFilesTest::faultsAreFound()
{
    QFETCH(QString, source);
    QFETCH(QStringList, forms);
    QFETCH(bool, plural);
    QFETCH(QString, type);
    QCOMPARE(
        faultsOf({QStringLiteral("Cli"), source, forms, plural, type}, rulesOf(QStringLiteral("ru"))).size(),
        1);
}

void TranslationFilesTest::soundTranslationsPass_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("form");
    QTest::newRow("sentence") << QStringLiteral("The account “%1” is blocked.")
                              << QStringLiteral("Учётная запись «%1» заблокирована.");
    QTest::newRow("places in another order") << QStringLiteral("%1 of %2") << QStringLiteral("из %2: %1");
    QTest::newRow("nothing but places") << QStringLiteral("%1: %2") << QStringLiteral("%1: %2");
    QTest::newRow("a name") << QStringLiteral("Viber") << QStringLiteral("Viber");
    QTest::newRow("an option") << QStringLiteral("%2 --help") << QStringLiteral("%2 --help");
}

void TranslationFilesTest::soundTranslationsPass()
{
    QFETCH(QString, source);
    QFETCH(QString, form);
    QCOMPARE(faultsOf({QStringLiteral("Cli"), source, {form}, false, {}}, rulesOf(QStringLiteral("ru"))),
             QStringList());
}

void TranslationFilesTest::textsAreFoundInSources_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("context");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, const char* code, const char* context, const char* text) {
        QTest::newRow(name) << QString::fromUtf8(code) << QString::fromUtf8(context)
                            << QString::fromUtf8(text);
    };
    row("table", R"({Code::A, QT_TRANSLATE_NOOP("Error", "The file %1.")},)", "Error", "The file %1.");
    row("two lines", "QT_TRANSLATE_NOOP(\"Error\", \"One \"\n   \"two.\")", "Error", "One two.");
    row("inside of tr", R"(tr(QT_TRANSLATE_NOOP("ColumnGuess", "Why")))", "ColumnGuess", "Why");
    row("translate", R"(QCoreApplication::translate("ListSource", "Phone"))", "ListSource", "Phone");
    row("command line", R"re(Cli::tr("%n row(s)", nullptr, n))re", "Cli", "%n row(s)");
    row("comment", "/// Use Cli::tr(\"…\").\nCli::tr(\"Row\")", "Cli", "Row");
    row("window", "setText(tr(\"Row\"));", "", "Row");
    row("helper of a file", "Words::tr(\"Row\")", "", "Row");
    row("escapes", R"(Cli::tr("say \"a\\n\""))", "Cli", R"(say "a\n")");
}

void TranslationFilesTest::textsAreFoundInSources()
{
    QFETCH(QString, code);
    QFETCH(QString, context);
    QFETCH(QString, text);
    QCOMPARE(translatableTexts(code), (QSet<SourceText>{{context, text}}));
}

QTEST_GUILESS_MAIN(TranslationFilesTest)
#include "test_translation_files.moc"
