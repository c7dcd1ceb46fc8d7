// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the whole window with each of its pages, in both languages, light and dark, small and large.
// They are written to the build folder (gallery/). Nothing in them may be blank, cut off, lie on something
// else, be untranslated, or take the focus without a name. HELIOGRAPH_GALLERY_ALL=1 takes every combination,
// else each page is taken in two that differ in everything.
#include "core/engine/DraftBuilder.h"
#include "tests/gallery/GalleryChecks.h"
#include "tests/ui/PreparedWorkspace.h"
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
    void makePeople(UiWorld& world);
    qint64 makeDraft(UiWorld& world);
    void open(MainWindow& window, const QString& page);
    void check(QWidget& window, const QString& language);

    QFont m_font;
    MissingTexts m_missing;
    std::unique_ptr<PreparedWorkspace> m_workspace;
    qint64 m_draft = 0;
};

void TestGallery::initTestCase()
{
    m_font = QApplication::font();
    QVERIFY(QDir().mkpath(QStringLiteral(HELIOGRAPH_GALLERY)));
    // Asked after all others, since it was installed first.
    QCoreApplication::installTranslator(&m_missing);
    m_workspace = std::make_unique<PreparedWorkspace>();
    UiWorld world(Theme::Scheme::Light, m_workspace->place());
    world.addAccount();
    makePeople(world);
    m_draft = makeDraft(world);
}

void TestGallery::cleanupTestCase()
{
    QCoreApplication::removeTranslator(&m_missing);
}

void TestGallery::makePeople(UiWorld& world)
{
    world.engine([](Engine& engine) -> Result<bool> {
        ListRequest list;
        list.file = QStringLiteral(HELIOGRAPH_SAMPLE);
        BookImport import(engine.workspace(), engine.clock());
        const Result<BookImportResult> done = import.run(list, QStringLiteral("Customers"));
        if (!done)
            return forward(done);
        std::vector<StopListEntry> stopped;
        for (int n = 1; n <= 12; ++n)
            stopped.push_back({QStringLiteral("7900000%1").arg(n, 4, 10, QLatin1Char('0')),
                               QStringLiteral("asked by phone"), QStringLiteral("manual"),
                               engine.clock().nowMs() - n * 86'400'000LL});
        const Result<qint64> added = engine.stopList().add(stopped);
        if (!added)
            return forward(added);
        return true;
    });
}

qint64 TestGallery::makeDraft(UiWorld& world)
{
    return world.engine([](Engine& engine) -> Result<qint64> {
        Campaign draft;
        draft.name = QStringLiteral("Autumn sale");
        draft.accountName = QStringLiteral("Main");
        draft.createdAt = engine.clock().nowMs();
        draft.plan.message.sender = QStringLiteral("Shop");
        draft.plan.message.text =
            QStringLiteral("{Имя|Friend}, 10 % off everything until Friday – show this at the till.");
        const Result<qint64> empty = engine.campaigns().newDraft(draft);
        if (!empty)
            return empty;
        ListRequest list;
        list.file = QStringLiteral(HELIOGRAPH_SAMPLE);
        const Result<DraftResult> filled =
            DraftBuilder(engine.workspace(), engine.clock()).replaceList(*empty, list);
        if (!filled)
            return forward(filled);
        return filled->campaign;
    });
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
    }
}

void TestGallery::open(MainWindow& window, const QString& page)
{
    static const QHash<QString, PageId> kIds{
        {QStringLiteral("welcome"), PageId::Welcome},   {QStringLiteral("campaigns"), PageId::Campaigns},
        {QStringLiteral("people"), PageId::People},     {QStringLiteral("templates"), PageId::Templates},
        {QStringLiteral("stoplist"), PageId::StopList}, {QStringLiteral("reports"), PageId::Reports},
        {QStringLiteral("settings"), PageId::Settings}, {QStringLiteral("log"), PageId::ProtocolLog}};
    static const QHash<QString, CampaignStep> kSteps{{QStringLiteral("recipients"), CampaignStep::Recipients},
                                                     {QStringLiteral("message"), CampaignStep::Message},
                                                     {QStringLiteral("check"), CampaignStep::Check}};
    if (kIds.contains(page))
        window.openPage(kIds.value(page));
    else if (kSteps.contains(page))
        window.openCampaign(m_draft, kSteps.value(page));
    else if (page == QStringLiteral("status"))
        window.openCampaign(m_workspace->springSale(), CampaignStep::Status);
    else if (page == QStringLiteral("paused"))
        window.openCampaign(m_workspace->paused(), CampaignStep::Status);
}

void TestGallery::window()
{
    QFETCH(QString, page);
    QFETCH(QString, language);
    QFETCH(bool, dark);
    QFETCH(QSize, size);
    QLocale::setDefault(QLocale(language));
    installTranslations(*QCoreApplication::instance(), QLocale(language));
    m_missing.clear();
    UiWorld world(dark ? Theme::Scheme::Dark : Theme::Scheme::Light, m_workspace->place());
    MainWindow window(world.ui());
    window.resize(size);
    window.show();
    QTRY_VERIFY(window.currentPage() != nullptr);
    open(window, page);
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
    const QImage picture = shown->grab().toImage();
    const QString name =
        QString::fromLatin1(QTest::currentDataTag()) + qEnvironmentVariable("HELIOGRAPH_GALLERY_SUFFIX");
    QVERIFY(picture.save(QStringLiteral(HELIOGRAPH_GALLERY "/%1.png").arg(name)));
    QVERIFY2(inkOf(picture) > kLeastInk, "the picture is blank");
    check(*shown, language);
}

void TestGallery::check(QWidget& window, const QString& language)
{
    QCOMPARE(cutOffTexts(window).join(u'\n'), QString());
    QCOMPARE(overlappingTexts(window).join(u'\n'), QString());
    QCOMPARE(namelessWidgets(window).join(u'\n'), QString());
    if (language == QStringLiteral("ru"))
        QCOMPARE(m_missing.found().join(u'\n'), QString());
}

QTEST_MAIN(TestGallery)
#include "test_gallery.moc"
