// SPDX-License-Identifier: GPL-3.0-or-later
// The Recipients step with keys and clicks.
#include "tests/support/DamagedWorkbook.h"
#include "tests/ui/recipients/RecipientsWorld.h"
#include "ui/recipients/RecipientsPage.h"
#include "ui/recipients/RepairsModel.h"
#include "ui/recipients/RepairsView.h"
#include "ui/widgets/NoteBar.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace heliograph;

class TestRecipientsPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void emptyStep();
    void fileBecomesRecipients();
    void pastedRows();
    void fromPeople();
    void noPhoneColumn();
    void anotherMapping();
    void anotherPhoneColumn();
    void sheetsAndHiddenRows();
    void headerAndDelimiter();
    void sameNumberTwice();
    void typeANumber();
    void escapeLeavesTheNumber();
    void repairIsUndoneByAClick();
    void undoAndRedo();
    void startOver();
    void aDamagedFileIsUsedOnlyWhenWanted();
    void cancelLeavesNothing();
    void brokenFile();
    void saveReport();
    void handedOver();
    void dropAFile();
    void everythingHasAName();
    void pictures_data();
    void pictures();

private:
    template <class T>
    T* find(const char* name)
    {
        T* found = m_page->findChild<T*>(QLatin1StringView(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    void click(QWidget* widget) { QTest::mouseClick(widget, Qt::LeftButton); }
    void choose(QComboBox* box, const QString& text);
    void take(const QByteArray& content, const QString& name = QStringLiteral("clients.csv"));
    QTableView* preview() { return find<QTableView>("preview"); }
    QString cell(int row, int column) { return preview()->model()->index(row, column).data().toString(); }
    int total() { return find<QLabel>("totalRows")->text().section(u' ', 0, 0).toInt(); }
    QString headNote();
    bool isReady() { return find<QPushButton>("continueToMessage")->isEnabled(); }
    void show();

    std::unique_ptr<RecipientsWorld> m_world;
    std::unique_ptr<RecipientsPage> m_page;
};

void TestRecipientsPage::init()
{
    m_world = std::make_unique<RecipientsWorld>();
    show();
}

void TestRecipientsPage::show()
{
    m_page = std::make_unique<RecipientsPage>(m_world->ui());
    m_page->resize(1072, 760);
    m_page->showCampaign(m_world->emptyDraft());
    m_page->show();
    m_page->activate();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->focusFirst();
}

void TestRecipientsPage::cleanup()
{
    m_page.reset();
    m_world.reset();
}

void TestRecipientsPage::choose(QComboBox* box, const QString& text)
{
    const int at = box->findText(text);
    QVERIFY2(at >= 0, qPrintable(text));
    box->setFocus();
    box->setCurrentIndex(at);
    Q_EMIT box->activated(at);
}

void TestRecipientsPage::take(const QByteArray& content, const QString& name)
{
    m_world->prompt.files = {m_world->write(content, name)};
    if (find<QPushButton>("chooseFile")->isVisible())
        click(find<QPushButton>("chooseFile"));
    else
        click(find<QPushButton>("changeFile"));
}

QString TestRecipientsPage::headNote()
{
    for (const QLabel* label : m_page->head().findChildren<QLabel*>()) {
        if (label->text().contains(QStringLiteral("ready")))
            return label->text();
    }
    return {};
}

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
    for (QAction* action : m_page->findChildren<QAction*>()) {
        if (action->objectName() == QStringLiteral("menuPaste"))
            action->trigger();
    }
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
    QCOMPARE(cell(0, 1), QStringLiteral("Omsk"));
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

void TestRecipientsPage::sameNumberTwice()
{
    take(mixedList());
    QTRY_COMPARE(headNote(), QStringLiteral("5 ready, 2 left out"));
    QVERIFY(find<QRadioButton>("keepFirst")->isChecked());
    click(find<QRadioButton>("keepAll"));
    QTRY_COMPARE(headNote(), QStringLiteral("6 ready, 1 left out"));
    QTRY_VERIFY(find<QRadioButton>("keepAll")->isChecked());
}

void TestRecipientsPage::typeANumber()
{
    take("Phone,Name\nnobody,Anna\nnothing,Boris\n79000000103,Vera\n");
    QTRY_COMPARE(headNote(), QStringLiteral("1 ready, 2 left out"));
    click(find<QPushButton>("fixRows"));
    auto* table = find<QTableView>("part1");
    QTRY_VERIFY(table->isVisible() && table->model()->rowCount() == 2);
    table->setCurrentIndex(table->model()->index(0, 2));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_F2);
    auto* editor = table->findChild<QLineEdit*>(QStringLiteral("phoneEditor"));
    QVERIFY(editor);
    QVERIFY(editor->property("wrong").toBool());
    QTest::keyClicks(editor, QStringLiteral("8 900 000 01 01"));
    QVERIFY(!editor->property("wrong").toBool());
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(headNote(), QStringLiteral("2 ready, 1 left out"));
    // Enter went on to the next row, ready for typing.
    QCOMPARE(table->currentIndex().row(), 1);
    QTRY_VERIFY(table->findChild<QLineEdit*>(QStringLiteral("phoneEditor")));
    QCOMPARE(table->model()->index(0, 2).data().toString(), QStringLiteral("+7 900 000-01-01"));
    QCOMPARE(table->model()->rowCount(), 2);
}

void TestRecipientsPage::escapeLeavesTheNumber()
{
    take("Phone,Name\nnobody,Anna\n79000000103,Vera\n");
    QTRY_COMPARE(headNote(), QStringLiteral("1 ready, 1 left out"));
    click(find<QPushButton>("fixRows"));
    auto* table = find<QTableView>("part1");
    QTRY_VERIFY(table->isVisible() && table->model()->rowCount() == 1);
    table->setCurrentIndex(table->model()->index(0, 2));
    QTest::keyClick(table, Qt::Key_7); // typing begins the edit
    auto* editor = table->findChild<QLineEdit*>(QStringLiteral("phoneEditor"));
    QVERIFY(editor);
    QTest::keyClick(editor, Qt::Key_Escape);
    QTRY_VERIFY(!table->findChild<QLineEdit*>(QStringLiteral("phoneEditor")));
    QCOMPARE(table->model()->index(0, 2).data().toString(), QString());
}

void TestRecipientsPage::repairIsUndoneByAClick()
{
    take(mixedList());
    auto* view = find<RepairsView>("repairs");
    QTRY_VERIFY(view->isVisible() && view->model()->rowCount() == 2);
    const QModelIndex kind = view->model()->index(1, 0);
    QTRY_VERIFY(view->isExpanded(kind)); // the first kinds are open
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(kind).center());
    QVERIFY(!view->isExpanded(kind));
    view->setCurrentIndex(kind);
    QTest::keyClick(view, Qt::Key_Return);
    QTRY_COMPARE(view->model()->rowCount(kind), 1);
    const QModelIndex row = view->model()->index(0, 0, kind);
    QTRY_VERIFY(view->visualRect(row).isValid());
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->actionRect(row).center());
    QTRY_COMPARE(headNote(), QStringLiteral("4 ready, 3 left out"));
    QTRY_COMPARE(view->model()->index(0, RepairsModel::Action, kind).data().toString(),
                 QStringLiteral("Repair"));
    view->setCurrentIndex(view->model()->index(0, 0, kind));
    QTest::keyClick(view, Qt::Key_Delete); // again, by the keyboard
    QTRY_COMPARE(headNote(), QStringLiteral("5 ready, 2 left out"));
}

void TestRecipientsPage::undoAndRedo()
{
    take(mixedList());
    QTRY_COMPARE(headNote(), QStringLiteral("5 ready, 2 left out"));
    QTRY_COMPARE(find<QLabel>("undoText")->text(), QStringLiteral("Undo removes the whole import"));
    m_page->undo();
    QTRY_VERIFY(find<QWidget>("dropZone")->isVisible());
    QVERIFY(m_world->navigator.ways.back() == QStringLiteral("toast Import of clients.csv undone"));
    QCOMPARE(m_world->onlyCampaign().recipients, 0);
    m_world->navigator.lastUndo(); // its "Redo"
    QTRY_COMPARE(headNote(), QStringLiteral("5 ready, 2 left out"));
    QTRY_COMPARE(cell(1, 1), QStringLiteral("+7 900 000-01-03"));
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

void TestRecipientsPage::startOver()
{
    take(mixedList());
    QTRY_COMPARE(headNote(), QStringLiteral("5 ready, 2 left out"));
    for (QAction* action : m_page->findChildren<QAction*>()) {
        if (action->objectName() == QStringLiteral("menuStartOver"))
            action->trigger();
    }
    QTRY_VERIFY(find<QWidget>("dropZone")->isVisible());
    QTRY_COMPARE(m_world->onlyCampaign().recipients, 0);
    m_page->undo();
    QTRY_COMPARE(headNote(), QStringLiteral("5 ready, 2 left out"));
}

void TestRecipientsPage::cancelLeavesNothing()
{
    QByteArray csv("Phone,Name\n");
    for (int i = 0; i < 200'000; ++i)
        csv += QByteArray::number(79000000000 + i) + ",Anna\n";
    take(csv);
    auto* cancel = find<QPushButton>("workCancel");
    QTRY_VERIFY_WITH_TIMEOUT(cancel->isVisible(), 20000);
    QVERIFY(preview()->model()->rowCount() > 0); // the beginning is seen meanwhile
    click(cancel);
    QTRY_VERIFY_WITH_TIMEOUT(!cancel->isVisible(), 20000);
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

void TestRecipientsPage::saveReport()
{
    take(mixedList());
    QTRY_COMPARE(headNote(), QStringLiteral("5 ready, 2 left out"));
    const QString report = m_world->path(QStringLiteral("import.xlsx"));
    m_world->prompt.files = {report};
    click(find<QPushButton>("saveReport"));
    QTRY_VERIFY(QFile::exists(report));
    QCOMPARE(m_world->prompt.askedFiles.back().name, QStringLiteral("clients - import.xlsx"));
    QTRY_VERIFY(m_world->navigator.ways.back().contains(QStringLiteral("import.xlsx")));
}

void TestRecipientsPage::handedOver()
{
    take(mixedList());
    QTRY_COMPARE(headNote(), QStringLiteral("5 ready, 2 left out"));
    Campaign sealed = m_world->onlyCampaign();
    sealed.sealedAt = 1;
    sealed.state = CampaignState::Running;
    m_page->showCampaign(sealed);
    QVERIFY(!find<QComboBox>("mapping0")->isEnabled());
    QVERIFY(!find<QComboBox>("mapping0")->toolTip().isEmpty());
    QVERIFY(!find<QPushButton>("changeFile")->isVisible());
    QVERIFY(!find<QRadioButton>("keepAll")->isEnabled());
    m_page->undo();
    QTest::keyClick(m_page.get(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_world->onlyCampaign().recipients, 7);
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
    m_page.reset();
    m_world = std::make_unique<RecipientsWorld>(dark ? Theme::Scheme::Dark : Theme::Scheme::Light);
    show();
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
