// SPDX-License-Identifier: GPL-3.0-or-later
// The help's window by keys: search, results, links, back and forward; and what the search finds.
#include "tests/ui/UiWorld.h"
#include "ui/help/HelpHitDelegate.h"
#include "ui/help/HelpView.h"
#include "ui/help/HelpWindow.h"
#include "ui/widgets/SearchField.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QListView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>
#include <QTreeView>

using namespace heliograph;

namespace {

const QString kEnglish = QStringLiteral("en");
const QString kRussian = QStringLiteral("ru");

QStringList pagesOf(const std::vector<HelpHit>& hits)
{
    QStringList pages;
    for (const HelpHit& hit : hits)
        pages += hit.page;
    return pages;
}

QString marked(const HelpHit& hit)
{
    QStringList words;
    for (const HelpHit::Mark& mark : hit.marks)
        words += hit.line.mid(mark.begin, mark.length);
    return words.join(u' ');
}

} // namespace

class TestHelpWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void wordsAreFoundByTheirBeginnings();
    void capitalsAndYoAreNoDifference();
    void aPageMustHaveAllTheWords();
    void theListOfPagesIsNotSearched();
    void marksMoveWithALongLine();
    void aTopicOpensAtItsPlace();
    void anUnknownTopicOpensTheList();
    void typingFindsAndEnterOpens();
    void downGoesIntoWhatWasFound();
    void nothingFoundIsSaid();
    void escapeClearsThenCloses();
    void linksAreFollowedAndWaysBackKept();
    void foreignLinksAreRefused();
    void picturesFitTheWindow();
    void theListOpensPages();
    void everythingHasAName();

private:
    struct Opened {
        UiWorld world;
        HelpWindow window{world.ui()};
        HelpView* view = window.findChild<HelpView*>();
        SearchField* search = window.findChild<SearchField*>();
        QListView* hits = window.findChild<QListView*>(QStringLiteral("helpHits"));

        explicit Opened(const QString& topic = {})
        {
            window.show();
            window.open(topic);
            [[maybe_unused]] const bool isActive = QTest::qWaitForWindowActive(&window);
        }
        void type(const QString& text)
        {
            search->setFocus();
            QTest::keyClicks(search, text);
            QTest::keyClick(search, Qt::Key_Return);
        }
    };
};

void TestHelpWindow::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English));
    QCOMPARE(HelpBook::languageOf(QLocale(QLocale::Russian)), kRussian);
    QCOMPARE(HelpBook::languageOf(QLocale(QLocale::German)), kEnglish);
}

void TestHelpWindow::wordsAreFoundByTheirBeginnings()
{
    const HelpBook book(kEnglish);
    const HelpIndex index(book);
    const std::vector<HelpHit> hits = index.find(QStringLiteral("keych"));
    QVERIFY(!hits.empty());
    QVERIFY(pagesOf(hits).contains(QStringLiteral("trouble")));
    for (const HelpHit& hit : hits)
        QCOMPARE(marked(hit).section(u' ', 0, 0).toLower(), QStringLiteral("keych"));
    QVERIFY(index.find(QStringLiteral("ychain")).empty());
    QVERIFY(index.find({}).empty());
    QVERIFY(index.find(QStringLiteral(" … ")).empty());
}

void TestHelpWindow::capitalsAndYoAreNoDifference()
{
    const HelpBook book(kRussian);
    const HelpIndex index(book);
    const QStringList pages = pagesOf(index.find(QStringLiteral("счёт")));
    QVERIFY(!pages.isEmpty());
    QCOMPARE(pagesOf(index.find(QStringLiteral("СЧЕТ"))), pages);
    QCOMPARE(index.find(QStringLiteral("отчеты")).front().page, QStringLiteral("reports"));
}

void TestHelpWindow::aPageMustHaveAllTheWords()
{
    const HelpBook book(kEnglish);
    const HelpIndex index(book);
    const std::vector<HelpHit> hits = index.find(QStringLiteral("disk full"));
    QVERIFY(!hits.empty());
    QCOMPARE(hits.front().page, QStringLiteral("trouble"));
    QCOMPARE(hits.front().anchor, QStringLiteral("disk-full"));
    QCOMPARE(hits.front().line, QStringLiteral("The disk is full"));
    QCOMPARE(marked(hits.front()), QStringLiteral("disk full"));
    QVERIFY(index.find(QStringLiteral("disk xylophone")).empty());
}

void TestHelpWindow::theListOfPagesIsNotSearched()
{
    const HelpBook book(kEnglish);
    QVERIFY(!pagesOf(HelpIndex(book).find(QStringLiteral("campaign"))).contains(QStringLiteral("index")));
}

void TestHelpWindow::marksMoveWithALongLine()
{
    HelpHit hit;
    hit.line = QStringLiteral("A long way to go before the word keychain comes");
    hit.marks = HelpIndex::marksIn(hit.line, QStringLiteral("key"));
    const HelpHit cut = fromFirstMark(hit);
    QVERIFY(cut.line.startsWith(u'…'));
    QVERIFY(cut.line.size() < hit.line.size());
    QCOMPARE(marked(cut), QStringLiteral("key"));
    hit.line = QStringLiteral("The keychain");
    hit.marks = HelpIndex::marksIn(hit.line, QStringLiteral("key"));
    QCOMPARE(fromFirstMark(hit).line, hit.line);
}

void TestHelpWindow::aTopicOpensAtItsPlace()
{
    Opened help(QStringLiteral("trouble#disk-full"));
    QCOMPARE(help.window.topic(), QStringLiteral("trouble#disk-full"));
    QCOMPARE(help.view->textCursor().block().text(), QStringLiteral("The disk is full"));
    QVERIFY(help.view->verticalScrollBar()->value() > 0);
    QCOMPARE(help.window.windowTitle(), QStringLiteral("What to do when… – Help"));
    help.window.open(QStringLiteral("reasons#stopListed"));
    QVERIFY(
        help.view->textCursor().block().text().startsWith(QStringLiteral("The number is on the stop list.")));
}

void TestHelpWindow::anUnknownTopicOpensTheList()
{
    Opened help(QStringLiteral("nowhere#at-all"));
    QCOMPARE(help.window.topic().section(u'#', 0, 0), QStringLiteral("index"));
    QCOMPARE(help.view->verticalScrollBar()->value(), 0);
}

void TestHelpWindow::typingFindsAndEnterOpens()
{
    Opened help;
    QAbstractItemModelTester tester(help.hits->model());
    help.type(QStringLiteral("disk full"));
    QTRY_VERIFY(help.hits->isVisible());
    QVERIFY(help.hits->model()->rowCount() > 0);
    QVERIFY(help.hits->model()->index(0, 0).data().toString().contains(QStringLiteral("The disk is full")));
    QCOMPARE(help.window.topic(), QStringLiteral("trouble#disk-full"));
    QVERIFY(!help.view->extraSelections().isEmpty());
    for (const QTextEdit::ExtraSelection& one : help.view->extraSelections()) {
        const QString word = one.cursor.selectedText().toLower();
        QVERIFY2(word == QStringLiteral("disk") || word == QStringLiteral("full"), qPrintable(word));
    }
    QTest::keyClick(&help.window, Qt::Key_F, Qt::ControlModifier);
    QVERIFY(help.search->hasFocus());
}

void TestHelpWindow::downGoesIntoWhatWasFound()
{
    Opened help;
    help.type(QStringLiteral("passphrase"));
    QTest::keyClick(help.search, Qt::Key_Down);
    QVERIFY(help.hits->hasFocus());
    QTest::keyClick(help.hits, Qt::Key_Down);
    const HelpHit second = help.hits->currentIndex().data(HelpHitDelegate::kHitRole).value<HelpHit>();
    QTest::keyClick(help.hits, Qt::Key_Return);
    QCOMPARE(help.window.topic(), second.page + u'#' + second.anchor);
}

void TestHelpWindow::nothingFoundIsSaid()
{
    Opened help;
    help.type(QStringLiteral("xylophone"));
    auto* nothing = help.window.findChild<QLabel*>(QStringLiteral("helpNothing"));
    QVERIFY(nothing->isVisible());
    QVERIFY(nothing->text().contains(QStringLiteral("xylophone")));
}

void TestHelpWindow::escapeClearsThenCloses()
{
    Opened help;
    help.type(QStringLiteral("disk"));
    help.search->setFocus();
    QTest::keyClick(help.search, Qt::Key_Escape);
    QVERIFY(help.window.isVisible());
    QVERIFY(help.search->text().isEmpty());
    QVERIFY(help.window.findChild<QTreeView*>()->isVisible());
    QVERIFY(help.view->extraSelections().isEmpty());
    QTest::keyClick(help.search, Qt::Key_Escape);
    QVERIFY(!help.window.isVisible());
}

void TestHelpWindow::linksAreFollowedAndWaysBackKept()
{
    Opened help(QStringLiteral("status"));
    auto* back = help.window.findChild<QToolButton*>(QStringLiteral("helpBack"));
    auto* forward = help.window.findChild<QToolButton*>(QStringLiteral("helpForward"));
    QVERIFY(!back->isEnabled());
    Q_EMIT help.view->anchorClicked(QUrl(QStringLiteral("states.md#uncertain")));
    QCOMPARE(help.window.topic(), QStringLiteral("states#uncertain"));
    Q_EMIT help.view->anchorClicked(QUrl(QStringLiteral("reasons.md")));
    QTest::keyClick(&help.window, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(help.window.topic(), QStringLiteral("states#uncertain"));
    QTest::mouseClick(back, Qt::LeftButton);
    QCOMPARE(help.window.topic(), QStringLiteral("status"));
    QVERIFY(!back->isEnabled());
    QTest::keyClick(&help.window, Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(help.window.topic(), QStringLiteral("states#uncertain"));
    QVERIFY(forward->isEnabled());
    help.window.open(QStringLiteral("check"));
    QVERIFY(!forward->isEnabled());
}

void TestHelpWindow::foreignLinksAreRefused()
{
    Opened help(QStringLiteral("status"));
    QSignalSpy wanted(help.view, &HelpView::pageWanted);
    for (const char* link : {"https://gateway.example/x.md", "file:///etc/passwd.md", "picture.png"})
        Q_EMIT help.view->anchorClicked(QUrl(QString::fromLatin1(link)));
    QCOMPARE(wanted.size(), 0);
    QCOMPARE(help.window.topic(), QStringLiteral("status"));
    const QUrl foreign(QStringLiteral("file:///usr/share/pixmaps/debian-logo.png"));
    QVERIFY(!help.view->loadResource(QTextDocument::ImageResource, foreign).isValid());
    QVERIFY(
        !help.view->loadResource(QTextDocument::HtmlResource, QUrl(QStringLiteral("status.md"))).isValid());
}

void TestHelpWindow::picturesFitTheWindow()
{
    Opened help(QStringLiteral("status"));
    const auto width = [&help] {
        for (QTextBlock block = help.view->document()->begin(); block.isValid(); block = block.next()) {
            for (auto it = block.begin(); !it.atEnd(); ++it) {
                if (it.fragment().charFormat().isImageFormat())
                    return it.fragment().charFormat().toImageFormat().width();
            }
        }
        return qreal(0);
    };
    help.window.resize(1200, 700);
    QTRY_VERIFY(width() > 600);
    help.window.resize(help.window.minimumSize());
    QTRY_VERIFY(width() < help.view->viewport()->width());
    QVERIFY(width() > 200);
    QCOMPARE(help.view->horizontalScrollBar()->maximum(), 0);
}

void TestHelpWindow::theListOpensPages()
{
    Opened help;
    auto* topics = help.window.findChild<QTreeView*>();
    QVERIFY(topics->model()->rowCount() >= 6);
    help.window.open(QStringLiteral("people"));
    QCOMPARE(topics->currentIndex().data().toString(), QStringLiteral("People"));
    topics->setFocus();
    QTest::keyClick(topics, Qt::Key_Down);
    QTest::keyClick(topics, Qt::Key_Return);
    QCOMPARE(help.window.topic(), QStringLiteral("templates"));
}

void TestHelpWindow::everythingHasAName()
{
    Opened help(QStringLiteral("people"));
    QCOMPARE(help.view->accessibleName(), QStringLiteral("People"));
    for (QWidget* widget : help.window.findChildren<QWidget*>()) {
        if (widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus))
            QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
    }
}

QTEST_MAIN(TestHelpWindow)
#include "test_helpwindow.moc"
