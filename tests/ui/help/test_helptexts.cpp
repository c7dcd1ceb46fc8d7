// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of the help: the same in both languages, every link leads somewhere, every state, reason and
// error is explained, and no page names a button that the window doesn't have.
#include "core/base/Reason.h"
#include "core/campaign/RecipientState.h"
#include "core/gateway/GatewayProfile.h"
#include "tests/ui/help/HelpTexts.h"
#include "ui/help/HelpBook.h"
#include "ui/widgets/HelpTopic.h"

#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QTest>

#include <algorithm>

using namespace heliograph;

namespace {

const QString kEnglish = QStringLiteral("en");

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

/// Whether a topic ("page#place") is in a book.
bool isThere(const HelpBook& book, const QString& topic)
{
    const HelpPage* page = book.find(topic.section(u'#', 0, 0));
    const QString anchor = topic.section(u'#', 1);
    return page && (anchor.isEmpty() || HelpBook::anchorsOf(*page).contains(anchor));
}

} // namespace

class TestHelpTexts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPageIsInTheListOfPages_data();
    void everyPageIsInTheListOfPages();
    void theLanguagesHaveTheSamePlacesAndLinks_data();
    void theLanguagesHaveTheSamePlacesAndLinks();
    void linksLeadSomewhere_data();
    void linksLeadSomewhere();
    void everyLanguageHasItsOwnPictures_data();
    void everyLanguageHasItsOwnPictures();
    void placesOfAPageDiffer_data();
    void placesOfAPageDiffer();
    void statesAreExplained_data();
    void statesAreExplained();
    void reasonsAreExplained_data();
    void reasonsAreExplained();
    void theProgramsSentencesAreKnown_data();
    void theProgramsSentencesAreKnown();
    void everyGatewayIsListed_data();
    void everyGatewayIsListed();
    void errorsLeadToThePlaceThatHelps_data();
    void errorsLeadToThePlaceThatHelps();
    void whatStopsASendHasAPlace();
    void labelsAreTheWindowsOwn_data();
    void labelsAreTheWindowsOwn();
    void aLabelThatIsGoneIsFound();

private:
    static void addLanguages();
    static void addOthers();
};

void TestHelpTexts::addOthers()
{
    for (const QString& language : otherHelpLanguages())
        QTest::newRow(qPrintable(language)) << language;
}

void TestHelpTexts::addLanguages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("en") << kEnglish;
    addOthers();
}

void TestHelpTexts::everyPageIsInTheListOfPages_data()
{
    addLanguages();
}

void TestHelpTexts::everyPageIsInTheListOfPages()
{
    QFETCH(QString, language);
    const HelpBook book(language);
    QStringList listed;
    for (const HelpPage& page : book.pages()) {
        listed += page.name;
        QVERIFY2(!page.title.isEmpty(), qPrintable(page.name));
        QCOMPARE(page.group.isEmpty(), page.name == QStringLiteral("index"));
    }
    QCOMPARE(sorted(listed), helpPages(language));
    QVERIFY(listed.size() > 20);
}

void TestHelpTexts::theLanguagesHaveTheSamePlacesAndLinks_data()
{
    QTest::addColumn<QString>("language");
    addOthers();
}

void TestHelpTexts::theLanguagesHaveTheSamePlacesAndLinks()
{
    QFETCH(QString, language);
    QCOMPARE(helpPages(language), helpPages(kEnglish));
    const HelpBook english(kEnglish);
    const HelpBook translated(language);
    for (const HelpPage& page : english.pages()) {
        const HelpPage* other = translated.find(page.name);
        QVERIFY(other);
        QCOMPARE(HelpBook::anchorsOf(*other), HelpBook::anchorsOf(page));
        QCOMPARE(sorted(linksIn(helpFile(language, page.name))),
                 sorted(linksIn(helpFile(kEnglish, page.name))));
        QVERIFY2(page.name == QStringLiteral("index") || other->title != page.title, qPrintable(page.name));
    }
}

void TestHelpTexts::linksLeadSomewhere_data()
{
    addLanguages();
}

void TestHelpTexts::linksLeadSomewhere()
{
    QFETCH(QString, language);
    const HelpBook book(language);
    for (const HelpPage& page : book.pages()) {
        for (QString link : linksIn(helpFile(language, page.name))) {
            const QString named = page.name + QStringLiteral(": ") + link;
            if (link.endsWith(QStringLiteral(".png")))
                QVERIFY2(!QImage(page.folder + u'/' + link).isNull(), qPrintable(named));
            else
                QVERIFY2(isThere(book, link.replace(QStringLiteral(".md"), QString())), qPrintable(named));
        }
    }
}

void TestHelpTexts::everyLanguageHasItsOwnPictures_data()
{
    QTest::addColumn<QString>("language");
    addOthers();
}

// A window in the other language would be worse than no picture; and the program is not to grow by them.
void TestHelpTexts::everyLanguageHasItsOwnPictures()
{
    constexpr qint64 kMostBytes = 1'250'000;
    QFETCH(QString, language);
    const QDir english(QStringLiteral(":/help/en"));
    const QDir other(QStringLiteral(":/help/") + language);
    const QStringList names = english.entryList({QStringLiteral("*.png")}, QDir::Files, QDir::Name);
    QVERIFY(names.size() >= 5);
    QCOMPARE(other.entryList({QStringLiteral("*.png")}, QDir::Files, QDir::Name), names);
    QSet<QString> shown;
    const HelpBook book(kEnglish);
    for (const HelpPage& page : book.pages()) {
        const QStringList links = linksIn(page.text);
        shown.unite({links.begin(), links.end()});
    }
    qint64 bytes = 0;
    for (const QString& name : names) {
        QVERIFY2(shown.contains(name), qPrintable(name + QStringLiteral(" is on no page")));
        QVERIFY2(QImage(english.filePath(name)) != QImage(other.filePath(name)), qPrintable(name));
        bytes += QFileInfo(other.filePath(name)).size();
    }
    QVERIFY2(bytes < kMostBytes, qPrintable(QString::number(bytes)));
}

void TestHelpTexts::placesOfAPageDiffer_data()
{
    addLanguages();
}

void TestHelpTexts::placesOfAPageDiffer()
{
    QFETCH(QString, language);
    const HelpBook book(language);
    for (const HelpPage& page : book.pages()) {
        QStringList anchors = HelpBook::anchorsOf(page);
        QVERIFY2(anchors.removeDuplicates() == 0, qPrintable(page.name));
    }
}

void TestHelpTexts::statesAreExplained_data()
{
    addLanguages();
}

void TestHelpTexts::statesAreExplained()
{
    QFETCH(QString, language);
    const HelpBook book(language);
    for (const RecipientState state : allRecipientStates()) {
        const QString topic = QStringLiteral("states#") + recipientStateWord(state);
        QVERIFY2(isThere(book, topic), qPrintable(topic));
    }
}

void TestHelpTexts::reasonsAreExplained_data()
{
    addLanguages();
}

void TestHelpTexts::reasonsAreExplained()
{
    QFETCH(QString, language);
    const HelpBook book(language);
    int reasons = 0;
    for (int i = 1; !reasonCode(static_cast<Reason>(i)).isEmpty(); ++i) {
        const QString topic = QStringLiteral("reasons#") + reasonCode(static_cast<Reason>(i));
        QVERIFY2(isThere(book, topic), qPrintable(topic));
        ++reasons;
    }
    QVERIFY(reasons >= static_cast<int>(Reason::AlreadyRetried));
}

void TestHelpTexts::theProgramsSentencesAreKnown_data()
{
    addLanguages();
}

// A word that the program doesn't know would leave an empty heading.
void TestHelpTexts::theProgramsSentencesAreKnown()
{
    QFETCH(QString, language);
    const HelpBook book(language);
    for (const HelpPage& page : book.pages()) {
        QVERIFY2(!page.text.contains(QStringLiteral("{#")), qPrintable(page.name));
        for (QString line : page.text.split(u'\n')) {
            if (HelpMark::take(line).isEmpty())
                continue;
            const QString rest = line.remove(QStringLiteral("**")).remove(u'#').remove(u'-').trimmed();
            QVERIFY2(!rest.isEmpty() && rest.front().isLetterOrNumber(), qPrintable(page.name + line));
        }
    }
    QVERIFY(book.find(QStringLiteral("reasons"))->text.contains(describe(Reason::StopListed)));
}

void TestHelpTexts::everyGatewayIsListed_data()
{
    addLanguages();
}

void TestHelpTexts::everyGatewayIsListed()
{
    QFETCH(QString, language);
    const QString page = helpFile(language, QStringLiteral("gateways"));
    for (const QString& preset : gatewayPresets())
        QVERIFY2(page.contains(preset), qPrintable(preset));
}

void TestHelpTexts::errorsLeadToThePlaceThatHelps_data()
{
    addLanguages();
}

void TestHelpTexts::errorsLeadToThePlaceThatHelps()
{
    QFETCH(QString, language);
    const HelpBook book(language);
    for (int code = 0; code <= static_cast<int>(ErrorCode::Cancelled); ++code) {
        const QString topic = helpTopicOf(static_cast<ErrorCode>(code));
        QVERIFY2(topic.isEmpty() || isThere(book, topic), qPrintable(topic));
    }
}

void TestHelpTexts::whatStopsASendHasAPlace()
{
    using enum ErrorCode;
    for (int code = static_cast<int>(Unreachable); code <= static_cast<int>(Interrupted); ++code) {
        // The sentence says how long it must be; there is no more to say.
        if (static_cast<ErrorCode>(code) != PassphraseTooShort)
            QVERIFY2(!helpTopicOf(static_cast<ErrorCode>(code)).isEmpty(),
                     qPrintable(describe({static_cast<ErrorCode>(code), {}, {}, {}})));
    }
    QVERIFY(helpTopicOf(Cancelled).isEmpty());
    QVERIFY(helpTopicOf(Usage).isEmpty());
}

void TestHelpTexts::labelsAreTheWindowsOwn_data()
{
    QTest::addColumn<QString>("language");
    addOthers();
}

void TestHelpTexts::labelsAreTheWindowsOwn()
{
    QFETCH(QString, language);
    const QHash<QString, QSet<QString>> known = programLabels(language);
    for (const QString& page : helpPages(kEnglish)) {
        const QStringList english = labelsIn(helpFile(kEnglish, page));
        const QStringList translated = labelsIn(helpFile(language, page));
        for (const QString& label : english) {
            QVERIFY2(known.contains(label), qPrintable(page + QStringLiteral(": no such label: ") + label));
            const QSet<QString> words = known.value(label);
            QVERIFY2(std::any_of(translated.begin(), translated.end(),
                                 [&words](const QString& one) { return words.contains(one); }),
                     qPrintable(page + QStringLiteral(": not in the translated page: ") + label));
        }
        for (const QString& label : translated)
            QVERIFY2(std::any_of(english.begin(), english.end(),
                                 [&](const QString& one) { return known.value(one).contains(label); }),
                     qPrintable(page + QStringLiteral(": no label of the English page: ") + label));
    }
}

void TestHelpTexts::aLabelThatIsGoneIsFound()
{
    const QHash<QString, QSet<QString>> known = programLabels(QStringLiteral("ru"));
    QCOMPARE(labelsIn(QStringLiteral("Press **Send everything…** or **{state:held}**.")),
             QStringList{QStringLiteral("Send everything")});
    QVERIFY(!known.contains(QStringLiteral("Send everything")));
    QVERIFY(known.value(QStringLiteral("Pause")).contains(QStringLiteral("Пауза")));
    QVERIFY(known.value(QStringLiteral("Send N messages")).contains(QStringLiteral("Отправить N сообщений")));
}

QTEST_MAIN(TestHelpTexts)
#include "test_helptexts.moc"
