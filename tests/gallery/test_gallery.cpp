// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the whole window with each of its pages, in both languages, light and dark, small and large.
// They are written to the build folder (gallery/). Nothing in them may be blank, cut off, lie on something
// else, be untranslated, or take the focus without a name. HELIOGRAPH_GALLERY_ALL=1 takes every combination,
// else each page is taken in two that differ in everything. Each is taken once with large letters.
#include "tests/gallery/GalleryChecks.h"
#include "tests/gallery/GalleryWorkspace.h"
#include "tests/ui/UiWorld.h"
#include "translations/Translations.h"
#include "ui/account/AccountDialog.h"
#include "ui/grid/RecipientGrid.h"
#include "ui/help/HelpWindow.h"
#include "ui/quick/QuickWindow.h"
#include "ui/shell/MainWindow.h"
#include "ui/widgets/Page.h"
#include "ui/widgets/SearchField.h"

#include <QApplication>
#include <QDir>
#include <QTest>

using namespace heliograph;

namespace {

constexpr double kLeastInk = 0.02;
constexpr int kLargeLetters = 21; // the system's, 16 points

const char* const kPages[] = {"welcome", "campaigns", "recipients", "message",  "check",     "status",
                              "paused",  "people",    "templates",  "stoplist", "reports",   "settings",
                              "log",     "account",   "quick",      "help",     "helpsearch"};

/// The help on a page with places and sentences of the program, or on what a search has found.
std::unique_ptr<QWidget> openedHelp(const Ui& ui, bool searches, const QSize& size)
{
    auto help = std::make_unique<HelpWindow>(ui);
    help->resize(size);
    help->show();
    help->open(searches ? QStringLiteral("trouble#disk-full") : QStringLiteral("tutorial-campaign"));
    if (!searches)
        return help;
    auto* field = help->findChild<SearchField*>();
    field->setText(QLocale().language() == QLocale::Russian ? QStringLiteral("диск")
                                                            : QStringLiteral("disk"));
    QTest::keyClick(field, Qt::Key_Return);
    return help;
}

} // namespace

class TestGallery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void window_data();
    void window();

private:
    void check(QWidget& window, const QString& language);

    QFont m_font;
    MissingTexts m_missing;
    std::unique_ptr<GalleryWorkspace> m_workspace;
};

void TestGallery::initTestCase()
{
    m_font = QApplication::font();
    QVERIFY(QDir().mkpath(QStringLiteral(HELIOGRAPH_GALLERY)));
    // Asked after all others, since it was installed first.
    QCoreApplication::installTranslator(&m_missing);
    m_workspace = std::make_unique<GalleryWorkspace>(
        QStringLiteral("Shop"),
        QStringLiteral("{Имя|Friend}, 10 % off everything until Friday – show this at the till."));
}

void TestGallery::cleanupTestCase()
{
    QCoreApplication::removeTranslator(&m_missing);
}

void TestGallery::window_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    const bool all = qEnvironmentVariableIsSet("HELIOGRAPH_GALLERY_ALL");
    int n = 0;
    for (const char* page : kPages) {
        for (const char* language : {"en", "ru"}) {
            for (const bool dark : {false, true}) {
                for (const QSize size : {QSize(1024, 640), QSize(1280, 800)}) {
                    const bool russian = language[0] == 'r';
                    const bool chosen =
                        russian == dark && (size.width() == 1024) == (russian != (n % 2 == 0));
                    if (all || chosen)
                        QTest::addRow("%s-%s-%s-%d", page, language, dark ? "dark" : "light", size.width())
                            << QString::fromLatin1(page) << QString::fromLatin1(language) << dark << size;
                }
            }
        }
        ++n;
        // The words are longest in Russian. Pictures at twice the size show nothing more by it.
        if (!qEnvironmentVariableIsSet("QT_SCALE_FACTOR"))
            QTest::addRow("%s-ru-light-1280-large", page)
                << QString::fromLatin1(page) << QStringLiteral("ru") << false << QSize(1280, 800);
    }
}

void TestGallery::window()
{
    QFETCH(QString, page);
    QFETCH(QString, language);
    QFETCH(bool, dark);
    QFETCH(QSize, size);
    QFont letters = m_font;
    if (QByteArray(QTest::currentDataTag()).endsWith("-large"))
        letters.setPixelSize(kLargeLetters);
    QApplication::setFont(letters);
    QLocale::setDefault(QLocale(language));
    installTranslations(*QCoreApplication::instance(), QLocale(language));
    m_missing.clear();
    UiWorld world(dark ? Theme::Scheme::Dark : Theme::Scheme::Light, m_workspace->place());
    MainWindow window(world.ui());
    window.resize(size);
    window.show();
    QTRY_VERIFY(window.currentPage() != nullptr);
    m_workspace->open(window, page);
    QWidget* shown = &window;
    std::unique_ptr<QWidget> other;
    if (page == QStringLiteral("account"))
        other = std::make_unique<AccountDialog>(world.ui(), QStringLiteral("Main"));
    if (page == QStringLiteral("quick"))
        other = std::make_unique<QuickWindow>(world.ui(), QuickSeed{});
    if (page.startsWith(QStringLiteral("help")))
        other = openedHelp(world.ui(), page == QStringLiteral("helpsearch"), size);
    if (other) {
        other->show();
        shown = other.get();
    }
    if (page == QStringLiteral("status")) {
        auto* grid = window.findChild<RecipientGrid*>(QStringLiteral("grid"));
        QTRY_VERIFY(grid->model()->rowCount() > 0);
        grid->setCurrentIndex(grid->model()->index(8, 0));
    }
    // What is read on other threads comes within moments; there is nothing common to wait for.
    QTest::qWait(300);
    check(*shown, language);
    const QImage picture = shown->grab().toImage();
    const QString name =
        QString::fromLatin1(QTest::currentDataTag()) + qEnvironmentVariable("HELIOGRAPH_GALLERY_SUFFIX");
    QVERIFY(picture.save(QStringLiteral(HELIOGRAPH_GALLERY "/%1.png").arg(name)));
    QVERIFY2(inkOf(picture) > kLeastInk, "the picture is blank");
}

void TestGallery::check(QWidget& window, const QString& language)
{
    QTRY_COMPARE(cutOffTexts(window).join(u'\n'), QString());
    QTRY_COMPARE(overlappingTexts(window).join(u'\n'), QString());
    QTRY_COMPARE(namelessWidgets(window).join(u'\n'), QString());
    if (language == QStringLiteral("ru"))
        QCOMPARE(m_missing.found().join(u'\n'), QString());
}

QTEST_MAIN(TestGallery)
#include "test_gallery.moc"
