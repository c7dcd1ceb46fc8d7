// SPDX-License-Identifier: GPL-3.0-or-later
// The Recipients step with keys and clicks: where a list comes from and how it is read.
#include "tests/support/DamagedWorkbook.h"
#include "tests/ui/recipients/RecipientsFixture.h"
#include "ui/recipients/RepairsView.h"
#include "ui/widgets/NoteBar.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QMimeData>

using namespace heliograph;

class TestRecipientsPage : public RecipientsFixture {
    Q_OBJECT
private Q_SLOTS:
    void init() { prepare(); }
    void cleanup() { clear(); }
    void emptyStep();
    void fileBecomesRecipients();
    void pastedRows();
    void fromPeople();
    void noPhoneColumn();
    void anotherMapping();
    void anotherPhoneColumn();
    void sheetsAndHiddenRows();
    void headerAndDelimiter();
    void aDamagedFileIsUsedOnlyWhenWanted();
    void cancelLeavesNothing();
    void brokenFile();
    void dropAFile();
    void everythingHasAName();
    void pictures_data();
    void pictures();
};

void TestRecipientsPage::emptyStep()
{
    QVERIFY(find<QWidget>("dropZone")->isVisible());
    QVERIFY(find<QPushButton>("chooseFile")->hasFocus());
    QVERIFY(!isReady());
    QVERIFY(!find<QPushButton>("continueToMessage")->toolTip().isEmpty());
    QCOMPARE(m_page->head().title(), QStringLiteral("Spring sale"));
}

void TestRecipientsPage::fileBecomesRecipients()
{
    m_world->stop(QStringLiteral("79000000106"));
    take(mixedList());
    QTRY_COMPARE(total(), 7);
    QTRY_COMPARE(headNote(), QStringLiteral("4 ready, 3 left out"));
    QVERIFY(isReady());
    QVERIFY(!find<QWidget>("dropZone")->isVisible());
    QCOMPARE(find<QComboBox>("mapping0")->currentText(), QStringLiteral("Phone"));
    QCOMPARE(find<QComboBox>("mapping1")->currentText(), QStringLiteral("Name"));
    QCOMPARE(find<QComboBox>("mapping2")->currentText(), QStringLiteral("Extra field"));
    QTRY_COMPARE(cell(1, 1), QStringLiteral("+7 900 000-01-03"));
    QVERIFY(find<QLabel>("sourceFacts")->text().startsWith(QStringLiteral("7 row")));
    QVERIFY(find<QWidget>("toFixNote")->isVisible());
    QCOMPARE(m_world->onlyCampaign().recipients, 7);
    QVERIFY(m_world->remembered.recentFiles().value(0).endsWith(QStringLiteral("clients.csv")));
    click(find<QPushButton>("continueToMessage"));
    QCOMPARE(m_world->navigator.ways.back(),
             QStringLiteral("campaign %1 step 2").arg(m_world->onlyCampaign().id));
}

void TestRecipientsPage::pastedRows()
{
    QGuiApplication::clipboard()->setText(QStringLiteral("79000000101\tAnna\n79000000102\tBoris\n"));
    QTest::keyClick(find<QPushButton>("chooseFile"), Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(total(), 2);
    QTRY_COMPARE(cell(1, 2), QStringLiteral("Boris"));
    QCOMPARE(find<QComboBox>("header")->currentText(), QStringLiteral("none"));
    QVERIFY(!find<QComboBox>("sheet")->isVisible());
    QVERIFY(!find<QComboBox>("encoding")->isVisible());

    QGuiApplication::clipboard()->clear();
    trigger(QStringLiteral("menuPaste"));
    QVERIFY(find<QWidget>("note")->isVisible()); // and the list stays
    QCOMPARE(total(), 2);
}

void TestRecipientsPage::fromPeople()
{
    ListRequest list;
    list.file = m_world->write("Phone,Name\n79000000101,Anna\n79000000102,Boris\n");
    m_world->engine([list](Engine& engine) {
        return BookImport(engine.workspace(), engine.clock()).run(list, QStringLiteral("Customers"));
    });
    m_world->prompt.choices = {0};
    click(find<QPushButton>("fromPeople"));
    QTRY_COMPARE(total(), 2);
    QVERIFY(m_world->prompt.asked.back().buttons.front().startsWith(QStringLiteral("Customers")));
    QVERIFY(!find<QComboBox>("header")->isVisible());
}

void TestRecipientsPage::noPhoneColumn()
{
    take("Town,Name\nOmsk,Anna\nTver,Boris\n");
    auto* note = find<NoteBar>("note");
    QTRY_COMPARE(note->headline(), QStringLiteral("No column looks like phone numbers."));
    QVERIFY(!isReady());
    QCOMPARE(find<QPushButton>("continueToMessage")->toolTip(),
             QStringLiteral("Choose the phone column first"));
    QTRY_COMPARE(cell(0, 1), QStringLiteral("Omsk"));
    // It was in the file all along.
    choose(find<QComboBox>("mapping0"), QStringLiteral("Phone"));
    QTRY_COMPARE(total(), 2);
    QVERIFY(!note->isVisible());
    QCOMPARE(m_world->onlyCampaign().counts[RecipientState::Invalid], 2);
}

void TestRecipientsPage::anotherMapping()
{
    take(mixedList());
    QTRY_COMPARE(m_world->onlyCampaign().headers.size(), 5);
    choose(find<QComboBox>("mapping4"), QStringLiteral("Don't use"));
    QTRY_COMPARE(m_world->onlyCampaign().headers.size(), 4);
    QTRY_COMPARE(cell(0, 5), QStringLiteral("58-10-004"));
    QTRY_COMPARE(find<QComboBox>("mapping4")->currentText(), QStringLiteral("Don't use"));
    // The next file of this shape is read the same way, and that is said.
    take(mixedList(), QStringLiteral("april.csv"));
    QTRY_VERIFY(m_world->navigator.ways.filter(QStringLiteral("as in your last list")).size() == 1);
    QTRY_COMPARE(find<QComboBox>("mapping4")->currentText(), QStringLiteral("Don't use"));
}

void TestRecipientsPage::anotherPhoneColumn()
{
    take("Phone,Second phone,Name\n79000000101,79000000201,Anna\n79000000102,,Boris\n");
    QTRY_COMPARE(m_world->onlyCampaign().counts[RecipientState::Ready], 2);
    choose(find<QComboBox>("mapping1"), QStringLiteral("Phone"));
    QTRY_COMPARE(m_world->onlyCampaign().counts[RecipientState::Ready], 1);
    QTRY_COMPARE(find<QComboBox>("mapping0")->currentText(), QStringLiteral("Extra field"));
    QTRY_COMPARE(cell(0, 2), QStringLiteral("+7 900 000-02-01"));
}

void TestRecipientsPage::sheetsAndHiddenRows()
{
    m_page->take({QStringLiteral(HELIOGRAPH_TEST_DATA "/sheets/torture.xlsx"), {}, {}, {}, {}});
    auto* sheet = find<QComboBox>("sheet");
    QTRY_VERIFY(sheet->count() > 0);
    QTRY_VERIFY(preview()->model()->rowCount() > 0);
    const int visible = sheet->count();
    click(find<QCheckBox>("hiddenRows"));
    QTRY_VERIFY(sheet->count() >= visible);
    QTRY_VERIFY(find<QCheckBox>("hiddenRows")->isChecked());
}

void TestRecipientsPage::headerAndDelimiter()
{
    take("Phone;Name\n79000000101;Anna\n79000000102;Boris\n");
    QTRY_COMPARE(total(), 2);
    QCOMPARE(find<QComboBox>("delimiter")->currentText(), QStringLiteral("Semicolon"));
    QCOMPARE(find<QComboBox>("encoding")->currentText(), QStringLiteral("UTF-8"));
    choose(find<QComboBox>("header"), QStringLiteral("none"));
    QTRY_COMPARE(total(), 3);
    QTRY_COMPARE(cell(0, 2), QStringLiteral("Name"));
    choose(find<QComboBox>("country"), QStringLiteral("Kazakhstan +7"));
    QTRY_COMPARE(m_world->onlyCampaign().plan.region, QStringLiteral("KZ"));
}

void TestRecipientsPage::aDamagedFileIsUsedOnlyWhenWanted()
{
    constexpr int kRows = 20'000;
    const QString path = m_world->path(QStringLiteral("damaged.xlsx"));
    writeDamagedWorkbook(path, kRows);
    m_world->prompt.files = {path};
    click(find<QPushButton>("chooseFile"));
    auto* note = m_page->findChild<NoteBar*>(QStringLiteral("note"));
    QTRY_COMPARE(note->headline(), QStringLiteral("The file breaks off."));
    QCOMPARE(m_world->onlyCampaign().recipients, 0);
    QPushButton* use = nullptr;
    for (QPushButton* link : note->findChildren<QPushButton*>()) {
        if (link->text().startsWith(QStringLiteral("Use the")))
            use = link;
    }
    QVERIFY(use);
    use->click();
    QTRY_VERIFY(note->headline().startsWith(QStringLiteral("This list ends at row ")));
    const Campaign campaign = m_world->onlyCampaign();
    QVERIFY(campaign.recipients > kRows / 10 && campaign.recipients < kRows);
    QVERIFY(note->headline().contains(QLocale().toString(campaign.recipients + 1)));
}

void TestRecipientsPage::cancelLeavesNothing()
{
    QByteArray csv("Phone,Name\n");
    for (int i = 0; i < 200'000; ++i)
        csv += QByteArray::number(79000000000 + i) + ",Anna\n";
    take(csv);
    auto* cancel = find<QPushButton>("workCancel");
    QTRY_VERIFY(cancel->isVisible());
    QVERIFY(preview()->model()->rowCount() > 0); // the beginning is seen meanwhile
    click(cancel);
    QTRY_VERIFY(!cancel->isVisible());
    QTRY_VERIFY(find<QWidget>("dropZone")->isVisible());
    QCOMPARE(m_world->onlyCampaign().recipients, 0);
}

void TestRecipientsPage::brokenFile()
{
    take(mixedList());
    QTRY_COMPARE(headNote(), QStringLiteral("5 ready, 2 left out"));
    take(QByteArray("PK\x03\x04 not a workbook at all", 28), QStringLiteral("broken.xlsx"));
    auto* note = find<NoteBar>("note");
    QTRY_VERIFY(note->isVisible());
    QVERIFY(!note->headline().isEmpty());
    // What was there is still there.
    QTRY_COMPARE(find<QLabel>("sourceName")->text(), QStringLiteral("clients.csv"));
    QCOMPARE(headNote(), QStringLiteral("5 ready, 2 left out"));
    QVERIFY(m_page->escape());
    QVERIFY(!note->isVisible());
}

void TestRecipientsPage::dropAFile()
{
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(m_world->write(mixedList()))});
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &mime, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_page.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &mime, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_page.get(), &drop);
    QTRY_COMPARE(total(), 7);
}

void TestRecipientsPage::everythingHasAName()
{
    take(mixedList());
    QTRY_COMPARE(headNote(), QStringLiteral("5 ready, 2 left out"));
    for (const QWidget* widget : m_page->findChildren<QWidget*>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible())
            continue;
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const bool isNamed = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        QVERIFY2(isNamed, qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' +
                                     widget->objectName()));
    }
}

void TestRecipientsPage::pictures_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    QTest::newRow("light 1280") << false << QSize(1072, 800);
    QTest::newRow("dark 1280") << true << QSize(1072, 800);
    QTest::newRow("light 1024") << false << QSize(968, 640);
}

// Nothing may be cut off; with HELIOGRAPH_PICTURES set, a person can look.
void TestRecipientsPage::pictures()
{
    QFETCH(bool, dark);
    QFETCH(QSize, size);
    prepare(dark ? Theme::Scheme::Dark : Theme::Scheme::Light);
    m_page->resize(size);
    const QString folder = qEnvironmentVariable("HELIOGRAPH_PICTURES");
    const auto save = [&](const QString& name) {
        if (!folder.isEmpty())
            m_page->grab().save(folder + u'/' + name + u'-' + QLatin1StringView(QTest::currentDataTag()) +
                                QStringLiteral(".png"));
    };
    save(QStringLiteral("empty"));
    m_world->stop(QStringLiteral("79000000106"));
    take(longList());
    QTRY_VERIFY(isReady());
    auto* view = find<RepairsView>("repairs");
    QTRY_VERIFY(view->isVisible() && view->model()->rowCount() > 0);
    QTRY_VERIFY(view->model()->rowCount(view->model()->index(0, 0)) > 0);
    QTRY_COMPARE(cell(1, 1), QStringLiteral("+7 900 000-01-03"));
    save(QStringLiteral("list"));
    click(find<QPushButton>("fixRows"));
    QTRY_VERIFY(find<QTableView>("part1")->isVisible());
    save(QStringLiteral("tofix"));
    click(find<QWidget>("duplicatesLine"));
    QTRY_VERIFY(find<QTableView>("part2")->isVisible());
    save(QStringLiteral("duplicates"));
    click(find<QWidget>("stopListLine"));
    QTRY_VERIFY(find<QTableView>("part3")->isVisible());
    save(QStringLiteral("stoplist"));
    QCOMPARE(m_page->size(), size); // it fits
    for (const QLabel* label : m_page->findChildren<QLabel*>()) {
        if (!label->isVisible() || label->wordWrap() || label->text().isEmpty() ||
            label->objectName() == QStringLiteral("sourceName"))
            continue;
        if (label->metaObject()->className() == QByteArray("heliograph::ElidedLabel"))
            continue;
        QVERIFY2(label->width() >= label->sizeHint().width(), qPrintable(label->text()));
    }
}

QTEST_MAIN(TestRecipientsPage)
#include "test_recipientspage.moc"
