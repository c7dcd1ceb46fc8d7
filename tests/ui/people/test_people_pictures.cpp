// SPDX-License-Identifier: GPL-3.0-or-later
// The pages with people in both languages, light and dark, small and large: no text is cut off. With
// HELIOGRAPH_PICTURES the pictures are written to that folder.
#include "core/storage/StopListStore.h"
#include "tests/ui/people/PeopleWorld.h"
#include "translations/Translations.h"
#include "ui/lists/ImportDialog.h"
#include "ui/people/PeoplePage.h"
#include "ui/stoplist/StopListPage.h"

#include <QAbstractButton>
#include <QDir>
#include <QLabel>
#include <QTableView>
#include <QTest>

using namespace heliograph;

namespace {

constexpr int kPeople = 60;

void fill(PeopleWorld& world)
{
    static const char* const kNames[] = {"Daria", "Egor", "Fedor", "Gleb", "Igor", "Kira", "Lev", "Maria"};
    static const char* const kTowns[] = {"Ryazan", "Tula", "Pskov", "Kostroma", "Kaluga", "Vladimir"};
    for (int n = 0; n < kPeople; ++n)
        world.add(10 + n, {QString::fromLatin1(kNames[n % 8]), {}, QString::fromLatin1(kTowns[n % 6])});
    world.engine([&world](Engine& engine) -> Result<qint64> {
        Connection& connection = engine.workspace().connection();
        ContactGroups groups(connection);
        const Result<qint64> card = groups.add(world.book, QStringLiteral("Loyalty card"));
        if (!card || !groups.join(*card, {world.anna, world.vera}) ||
            !groups.add(world.book, QStringLiteral("Staff")))
            return fail(ErrorCode::StorageFailed);
        CampaignStore store(connection);
        Campaign draft;
        draft.name = QStringLiteral("Spring sale");
        const Result<qint64> id = store.createDraft(draft);
        std::vector<NewRecipient> recipients;
        for (int n = 1; n <= kPeople; ++n) {
            NewRecipient recipient;
            recipient.row = n + 1;
            recipient.phone = PeopleWorld::phone(n);
            recipients.push_back(recipient);
        }
        if (!store.addRecipients(*id, recipients) || !store.completeDraft(*id) ||
            !connection.execute("UPDATE campaign SET sealed_at=5;"
                                "UPDATE delivery SET state=(id%7)+5,changed_at=1767225600000"))
            return fail(ErrorCode::StorageFailed);
        return engine.stopList().add(
            {{PeopleWorld::phone(2), QStringLiteral("asked by phone"), QStringLiteral("manual"),
              world.clock.nowMs()},
             {PeopleWorld::phone(12), {}, QStringLiteral("unsubscribed-2026.csv"), 1767225600000}});
    });
}

// Nothing that stands in a row of its own is narrower than its text.
QString cutOff(const QWidget& page)
{
    for (const auto* button : page.findChildren<QAbstractButton*>()) {
        if (button->isVisible() && !button->text().isEmpty() &&
            button->width() < button->minimumSizeHint().width())
            return button->text();
    }
    for (const auto* label : page.findChildren<QLabel*>()) {
        const bool elides = QByteArrayView(label->metaObject()->className()).contains("Elided");
        if (label->isVisible() && !label->wordWrap() && !elides && label->width() < label->sizeHint().width())
            return label->text();
    }
    return {};
}

} // namespace

class TestPeoplePictures : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pages_data();
    void pages();

private:
    void grab(QWidget& widget, const QString& name);
    void emptyPages(Theme::Scheme scheme, QSize size);
    void importList(PeopleWorld& world, PeoplePage& page);
};

void TestPeoplePictures::pages_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    // What a window leaves beside its navigation.
    QTest::newRow("en-light-1280") << QStringLiteral("en") << false << QSize(1072, 800);
    QTest::newRow("ru-dark-1280") << QStringLiteral("ru") << true << QSize(1072, 800);
    QTest::newRow("en-dark-1024") << QStringLiteral("en") << true << QSize(968, 640);
    QTest::newRow("ru-light-1024") << QStringLiteral("ru") << false << QSize(968, 640);
}

void TestPeoplePictures::grab(QWidget& widget, const QString& name)
{
    QTest::qWait(0);
    const QPixmap picture = widget.grab();
    const QString folder = qEnvironmentVariable("HELIOGRAPH_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(picture.save(
            QStringLiteral("%1/%2-%3.png").arg(folder, name, QString::fromLatin1(QTest::currentDataTag()))));
    QTRY_VERIFY2(cutOff(widget).isEmpty(), qPrintable(name + QStringLiteral(": ") + cutOff(widget)));
}

void TestPeoplePictures::emptyPages(Theme::Scheme scheme, QSize size)
{
    PeopleWorld world(scheme, false);
    PeoplePage page(world.ui());
    page.resize(size);
    page.show();
    page.activate();
    QTRY_VERIFY(page.findChild<QWidget*>(QStringLiteral("emptyNew"))->isVisible());
    grab(page, QStringLiteral("people-empty"));
    StopListPage stop(world.ui());
    stop.resize(size);
    stop.show();
    stop.activate();
    QTRY_VERIFY(stop.findChild<QWidget*>(QStringLiteral("emptyAdd"))->isVisible());
    grab(stop, QStringLiteral("stoplist-empty"));
}

void TestPeoplePictures::importList(PeopleWorld& world, PeoplePage& page)
{
    ImportDialog dialog(world.ui(), ImportDialog::Target::Book, &page);
    dialog.setBooks({QStringLiteral("Customers")}, QStringLiteral("Customers"));
    dialog.openFile(world.file(QStringLiteral("clients.csv"),
                               "Name;Mobile;Shoe size\nGleb;8 900 000-02-01;43\n"
                               "Nobody;12;40\nDaria;79000000202;38\n"));
    QTRY_VERIFY(dialog.findChild<QWidget*>(QStringLiteral("importStart"))->isEnabled());
    grab(dialog, QStringLiteral("import"));
    dialog.findChild<QAbstractButton*>(QStringLiteral("importStart"))->click();
    QTRY_VERIFY(dialog.findChild<QWidget*>(QStringLiteral("importUndo"))->isVisible());
    grab(dialog, QStringLiteral("import-report"));
}

void TestPeoplePictures::pages()
{
    QFETCH(QString, language);
    QFETCH(bool, dark);
    QFETCH(QSize, size);
    installTranslations(*QCoreApplication::instance(), QLocale(language));
    const auto scheme = dark ? Theme::Scheme::Dark : Theme::Scheme::Light;
    emptyPages(scheme, size);
    PeopleWorld world(scheme);
    fill(world);
    PeoplePage page(world.ui());
    page.resize(size);
    page.show();
    page.activate();
    auto* table = page.findChild<QTableView*>(QStringLiteral("people"));
    QTRY_COMPARE(table->model()->rowCount(), kPeople + 3);
    const QModelIndex last = table->model()->index(1, table->model()->columnCount() - 1);
    QTRY_VERIFY(!last.data().toString().isEmpty());
    QTRY_VERIFY(!page.findChild<QLabel*>(QStringLiteral("personName"))->text().isEmpty());
    grab(page, QStringLiteral("people"));
    auto* books = page.findChild<QAbstractItemView*>(QStringLiteral("books"));
    books->setCurrentIndex(books->model()->index(1, 0));
    QTRY_COMPARE(page.findChild<QLabel*>(QStringLiteral("viewName"))->text(), QStringLiteral("Customers"));
    table->setFocus();
    QTRY_VERIFY(table->model()->index(5, 0).data().isValid());
    table->setCurrentIndex(table->model()->index(1, 0));
    QTest::keyClick(table, Qt::Key_Space);
    QTRY_VERIFY(!page.findChild<QLabel*>(QStringLiteral("personTag"))->text().isEmpty());
    QTest::keyClick(table, Qt::Key_Return);
    table->setFocus();
    QTRY_VERIFY(page.findChild<QWidget*>(QStringLiteral("pastMessage")));
    grab(page, QStringLiteral("people-chosen"));
    StopListPage stop(world.ui());
    stop.resize(size);
    stop.show();
    stop.activate();
    QTRY_COMPARE(stop.findChild<QTableView*>(QStringLiteral("stopList"))->model()->rowCount(), 2);
    auto* numbers = stop.findChild<QTableView*>(QStringLiteral("stopList"))->model();
    QTRY_VERIFY(!numbers->index(0, 0).data().toString().isEmpty());
    stop.carryOut();
    grab(stop, QStringLiteral("stoplist"));
    importList(world, page);
}

QTEST_MAIN(TestPeoplePictures)
#include "test_people_pictures.moc"
