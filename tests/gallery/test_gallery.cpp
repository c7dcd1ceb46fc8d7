// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the window in both languages, light and dark, in two sizes, with and without data. They are
// written to the build folder (gallery/) and must not be blank, and nothing may be cut off.
#include "tests/ui/PreparedWorkspace.h"
#include "translations/Translations.h"
#include "ui/shell/MainWindow.h"
#include "ui/grid/RecipientGrid.h"
#include "ui/widgets/Chip.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTest>
#include <QTranslator>

using namespace heliograph;

namespace {

// How much of a picture has another colour than its ground.
double inkOf(const QImage& picture)
{
    const QRgb ground = picture.pixel(picture.width() - 1, picture.height() - 1);
    qint64 ink = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            ink += picture.pixel(x, y) != ground;
    }
    return static_cast<double>(ink) / (picture.width() * picture.height());
}

// Labels that are narrower than their words, but for those that show the rest otherwise.
QStringList cutOffTexts(const QWidget& window)
{
    QStringList texts;
    for (const QLabel* label : window.findChildren<QLabel*>()) {
        if (!label->isVisible() || label->wordWrap() || label->objectName() == QStringLiteral("pageTitle"))
            continue;
        if (label->fontMetrics().horizontalAdvance(label->text()) > label->contentsRect().width() + 1)
            texts += label->text();
    }
    for (const Chip* chip : window.findChildren<Chip*>()) {
        if (chip->isVisible() && (chip->width() < chip->sizeHint().width() ||
                                  chip->geometry().right() > chip->parentWidget()->width()))
            texts += chip->text();
    }
    return texts;
}

} // namespace

class TestGallery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void window_data();
    void window();

private:
    void shoot(QWidget& window, const QString& name);

    QFont m_font;
    std::unique_ptr<PreparedWorkspace> m_workspace;
};

void TestGallery::initTestCase()
{
    m_font = QApplication::font();
    m_workspace = std::make_unique<PreparedWorkspace>();
    QVERIFY(QDir().mkpath(QStringLiteral(HELIOGRAPH_GALLERY)));
}

void TestGallery::window_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    for (const char* content : {"status", "empty", "paused", "nobody"}) {
        for (const char* language : {"en", "ru"}) {
            for (const bool dark : {false, true}) {
                for (const QSize size : {QSize(1024, 640), QSize(1440, 900)})
                    QTest::addRow("%s-%s-%s-%d", content, language, dark ? "dark" : "light", size.width())
                        << QString::fromLatin1(content) << QString::fromLatin1(language) << dark << size;
            }
        }
    }
}

void TestGallery::window()
{
    QFETCH(QString, content);
    QFETCH(QString, language);
    QFETCH(bool, dark);
    QFETCH(QSize, size);
    QLocale::setDefault(QLocale(language));
    QTranslator translator;
    QVERIFY(translator.load(QStringLiteral(":/i18n/heliograph_%1.qm").arg(language)));
    QCoreApplication::installTranslator(&translator);
    const Theme theme(dark ? Theme::Scheme::Dark : Theme::Scheme::Light, m_font);
    applyTheme(*qobject_cast<QApplication*>(QCoreApplication::instance()), theme);

    WindowStart start{m_workspace->folder(), true, {}};
    if (content == QStringLiteral("empty"))
        start.folder += QStringLiteral("/none");
    if (content == QStringLiteral("paused"))
        start.campaign = m_workspace->paused();
    MainWindow window(start, theme, m_workspace->clock());
    window.resize(size);
    window.show();
    auto* grid = window.findChild<RecipientGrid*>(QStringLiteral("grid"));
    if (content == QStringLiteral("empty")) {
        QTRY_VERIFY(!window.findChild<QLabel*>(QStringLiteral("emptyTitle"))->text().isEmpty());
    } else {
        QTRY_VERIFY(grid->model()->rowCount() > 0);
        QTRY_VERIFY(grid->model()->index(0, 0).data(LoadedRole).toBool());
        grid->setCurrentIndex(grid->model()->index(8, 0));
        QTRY_VERIFY(!window.findChild<QLabel*>(QStringLiteral("detailsTitle"))->text().isEmpty());
    }
    if (content == QStringLiteral("nobody")) {
        window.findChild<QLineEdit*>(QStringLiteral("search"))->setText(QStringLiteral("Zoya"));
        QTRY_VERIFY(window.findChild<QLabel*>(QStringLiteral("nobody"))->isVisible());
    }
    shoot(window, QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(cutOffTexts(window), QStringList());
    QCoreApplication::removeTranslator(&translator);
}

void TestGallery::shoot(QWidget& window, const QString& name)
{
    const QImage picture = window.grab().toImage();
    QVERIFY(picture.save(QStringLiteral(HELIOGRAPH_GALLERY "/%1.png").arg(name)));
    constexpr double kLeastInk = 0.02;
    QVERIFY2(inkOf(picture) > kLeastInk, "the picture is blank");
}

QTEST_MAIN(TestGallery)
#include "test_gallery.moc"
