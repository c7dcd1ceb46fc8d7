// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the status page in both languages, light and dark, in two sizes. They are written to the build
// folder (gallery/), must not be blank, and no button may be too narrow for its words.
#include "tests/ui/status/StatusWorld.h"
#include "translations/Translations.h"
#include "ui/campaign/RetryDialog.h"

#include <QApplication>
#include <QDir>
#include <QPushButton>
#include <QScopeGuard>
#include <QTest>

using namespace heliograph;

namespace {

QStringList cutOffButtons(const QWidget& window)
{
    QStringList texts;
    for (const QPushButton* button : window.findChildren<QPushButton*>()) {
        if (button->isVisible() && button->width() < button->minimumSizeHint().width())
            texts += button->text();
    }
    return texts;
}

} // namespace

class TestStatusGallery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(QDir().mkpath(QStringLiteral(HELIOGRAPH_GALLERY))); }
    void page_data();
    void page();

private:
    static void prepare(StatusWorld& world, const QString& content);
};

void TestStatusGallery::page_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    // As wide as the window leaves it beside the navigation.
    const QSize wide(1072, 800);
    const QSize narrow(968, 640);
    const auto add = [](const char* content, const char* language, bool dark, const QSize& size) {
        QTest::addRow("status-%s-%s-%s-%d", content, language, dark ? "dark" : "light", size.width())
            << QString::fromLatin1(content) << QString::fromLatin1(language) << dark << size;
    };
    // With the system's letters at 125 %.
    for (const char* content : {"failed", "row"})
        QTest::addRow("status-%s-ru-dark-968-large", content)
            << QString::fromLatin1(content) << QStringLiteral("ru") << true << narrow;
    add("row", "en", false, wide);
    add("row", "ru", true, narrow);
    for (const char* content : {"unknown", "paused", "failed", "retry"}) {
        add(content, "en", false, wide);
        add(content, "ru", true, wide);
        add(content, "ru", false, narrow);
        add(content, "en", true, narrow);
    }
}

void TestStatusGallery::prepare(StatusWorld& world, const QString& content)
{
    if (content == QStringLiteral("unknown"))
        return world.goTo(10);
    if (content == QStringLiteral("row")) {
        world.goTo(7);
        return UiWorld::waitFor([&] { return world.label("detailsTitle").contains(u'8'); });
    }
    if (content == QStringLiteral("paused")) {
        world.setState(CampaignState::Paused, ",pause_code='unreachable',pause_detail='x'");
        UiWorld::waitFor([&] { return world.find<QWidget>("note")->isVisible(); });
        return world.goTo(9);
    }
    world.setState(CampaignState::Finished, ",finished_at=sealed_at+66000");
    UiWorld::waitFor([&] { return world.find<QWidget>("saveReport")->isVisible(); });
    world.page().showRows(
        {{RecipientState::Rejected, RecipientState::Undelivered, RecipientState::Expired}, {}});
    UiWorld::waitFor([&] { return world.rows() == 57 && world.model().rowAt(0); });
    RowSet checks;
    for (const int row : {0, 2, 6})
        checks.insert(world.model().keyAt(row));
    world.model().setChecks(checks);
    UiWorld::waitFor([&] { return !world.label("selectedShared").isEmpty(); });
    if (content == QStringLiteral("retry"))
        world.page().carryOut();
}

void TestStatusGallery::page()
{
    QFETCH(QString, content);
    QFETCH(QString, language);
    QFETCH(bool, dark);
    QFETCH(QSize, size);
    const bool large = QByteArray(QTest::currentDataTag()).endsWith("-large");
    const QFont usual = QApplication::font();
    const auto back = qScopeGuard([usual] { QApplication::setFont(usual); });
    QFont letters = usual;
    letters.setPixelSize(17);
    if (large)
        QApplication::setFont(letters);
    QLocale::setDefault(QLocale(language));
    installTranslations(*QCoreApplication::instance(), QLocale(language));
    StatusWorld world(dark ? Theme::Scheme::Dark : Theme::Scheme::Light);
    world.page().resize(size);
    prepare(world, content);
    QCoreApplication::processEvents();
    QWidget* shown = &world.page();
    if (content == QStringLiteral("retry")) {
        UiWorld::waitFor([&] { return world.page().findChild<RetryDialog*>() != nullptr; });
        shown = world.page().findChild<RetryDialog*>();
    }
    const QImage picture = shown->grab().toImage();
    QVERIFY(picture.save(
        QStringLiteral(HELIOGRAPH_GALLERY "/%1.png").arg(QString::fromLatin1(QTest::currentDataTag()))));
    QVERIFY(picture.width() > 100);
    QTRY_COMPARE(cutOffButtons(*shown), QStringList());
}

QTEST_MAIN(TestStatusGallery)
#include "test_statusgallery.moc"
