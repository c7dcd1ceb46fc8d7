// SPDX-License-Identifier: GPL-3.0-or-later
// Markup in everything that comes from a spreadsheet, a gateway or another person: every page must show it as
// the letters that it is. A picture in it would be fetched, a link followed, a sentence of ours imitated.
#include "tests/gallery/GalleryWorkspace.h"
#include "tests/ui/UiWorld.h"
#include "ui/account/AccountDialog.h"
#include "ui/grid/RecipientGrid.h"
#include "ui/quick/QuickWindow.h"
#include "ui/shell/MainWindow.h"
#include "ui/widgets/DialogPrompt.h"
#include "ui/widgets/NoteBar.h"
#include "ui/widgets/Page.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QMessageBox>
#include <QTest>
#include <QTextEdit>
#include <QToolTip>

using namespace heliograph;

namespace {

const QString kPlanted = QStringLiteral("<b>x</b><img src=\"file:///planted.png\">");

/// What is planted where, as the database holds it. Cells and headers begin with it.
const char* const kPlants[] = {
    "UPDATE account SET name='%1', sender='%1'",
    "UPDATE campaign SET account_name='%1', name='%1'||name, pause_detail='%1', headers='%1'||headers",
    "UPDATE recipient SET cells='%1'||cells, sender='%1'",
    "UPDATE delivery SET gateway_text='%1', gateway_id='%1'||id",
    "UPDATE event SET detail='%1'",
    "UPDATE stop_list SET reason='%1', source='%1'",
    "UPDATE book SET name='%1', headers='%1'||headers",
    "UPDATE contact SET cells='%1'||cells",
    "UPDATE template SET name='%1'",
    "UPDATE import SET file='/lists/%1.xlsx'",
    "UPDATE import_line SET column_name='%1', before='%1', after='%1'",
};

const char* const kPages[] = {"welcome", "campaigns", "recipients", "message",   "check",
                              "status",  "paused",    "people",     "templates", "stoplist",
                              "reports", "settings",  "log",        "account",   "quick"};
/// Where what was planted must be seen.
const QStringList kFilledPages = {QStringLiteral("campaigns"), QStringLiteral("recipients"),
                                  QStringLiteral("status"), QStringLiteral("people"),
                                  QStringLiteral("stoplist")};

/// Labels and texts that would take what was planted for markup.
QStringList markedUp(const QWidget& window)
{
    QStringList found;
    for (const QLabel* label : window.findChildren<QLabel*>()) {
        const bool isRead = label->textFormat() == Qt::RichText || label->textFormat() == Qt::MarkdownText ||
                            (label->textFormat() == Qt::AutoText && Qt::mightBeRichText(label->text()));
        if (isRead && label->text().contains(QStringLiteral("<img")))
            found += label->objectName() + QStringLiteral(": ") + label->text();
    }
    for (const QTextEdit* edit : window.findChildren<QTextEdit*>()) {
        if (edit->document()->toHtml().contains(QStringLiteral("<img")))
            found += edit->objectName();
    }
    for (const QMessageBox* box : window.findChildren<QMessageBox*>())
        found += box->objectName() + QStringLiteral(" is a message box");
    return found;
}

int timesInModel(const QAbstractItemModel& model)
{
    constexpr int kRowsEnough = 50;
    int times = 0;
    for (int row = 0; row < qMin(kRowsEnough, model.rowCount()); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::ItemDataRole(Qt::UserRole)})
                times += model.index(row, column).data(role).toString().contains(kPlanted);
        }
    }
    for (int column = 0; column < model.columnCount(); ++column)
        times += model.headerData(column, Qt::Horizontal).toString().contains(kPlanted);
    return times;
}

/// How often what was planted is to be seen, letter by letter.
int timesSeen(const QWidget& window)
{
    int times = 0;
    for (const QLabel* label : window.findChildren<QLabel*>())
        times += label->isVisible() && label->text().contains(kPlanted);
    for (const QAbstractItemView* view : window.findChildren<QAbstractItemView*>()) {
        if (view->isVisible() && view->model() != nullptr)
            times += timesInModel(*view->model());
    }
    for (const QComboBox* box : window.findChildren<QComboBox*>())
        times += box->isVisible() && box->currentText().contains(kPlanted);
    return times;
}

} // namespace

class TestForeignText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void pages_data();
    void pages();
    void wasPlantedWell();
    void notes();
    void questions();
    void tips();

private:
    void plant();

    std::unique_ptr<GalleryWorkspace> m_workspace;
    QHash<QString, int> m_seen;
};

void TestForeignText::initTestCase()
{
    m_workspace = std::make_unique<GalleryWorkspace>(kPlanted, QStringLiteral("Hello ") + kPlanted);
    plant();
}

void TestForeignText::plant()
{
    for (const char* sql : kPlants) {
        const QByteArray statement = QByteArray(sql).replace("%1", kPlanted.toUtf8());
        const Result<void> done = m_workspace->workspace().connection().execute(statement.constData());
        QVERIFY2(done, qPrintable(done ? QString() : done.error().technical));
    }
}

void TestForeignText::pages_data()
{
    QTest::addColumn<QString>("page");
    for (const char* page : kPages)
        QTest::newRow(page) << QString::fromLatin1(page);
}

void TestForeignText::pages()
{
    QFETCH(QString, page);
    UiWorld world(Theme::Scheme::Light, m_workspace->place());
    MainWindow window(world.ui());
    window.resize(1280, 800);
    window.show();
    QTRY_VERIFY(window.currentPage() != nullptr);
    m_workspace->open(window, page);
    QWidget* shown = &window;
    std::unique_ptr<QWidget> other;
    if (page == QStringLiteral("account"))
        other = std::make_unique<AccountDialog>(world.ui(), kPlanted);
    if (page == QStringLiteral("quick"))
        other = std::make_unique<QuickWindow>(world.ui(), QuickSeed{});
    if (other) {
        other->show();
        shown = other.get();
    }
    if (page == QStringLiteral("status")) {
        auto* grid = window.findChild<RecipientGrid*>(QStringLiteral("grid"));
        QTRY_VERIFY(grid->model()->rowCount() > 0);
        grid->setCurrentIndex(grid->model()->index(8, 0));
    }
    if (kFilledPages.contains(page))
        QTRY_VERIFY(timesSeen(*shown) > 0);
    // What else is read on other threads comes within moments; there is nothing common to wait for.
    QTest::qWait(300);
    QCOMPARE(markedUp(*shown).join(u'\n'), QString());
    m_seen.insert(page, timesSeen(*shown));
}

// Without anything to be seen the test above would prove nothing.
void TestForeignText::wasPlantedWell()
{
    for (const QString& page : kFilledPages)
        QVERIFY2(m_seen.value(page) > 0, qPrintable(page));
}

void TestForeignText::notes()
{
    UiWorld world;
    NoteBar note(world.ui().theme);
    note.showNote(Meaning::Warning, kPlanted, kPlanted);
    note.show();
    QCOMPARE(markedUp(note).join(u'\n'), QString());
    note.showError({ErrorCode::BadInput, kPlanted, kPlanted, kPlanted});
    QCOMPARE(markedUp(note).join(u'\n'), QString());
    QVERIFY(timesSeen(note) > 0);
}

void TestForeignText::questions()
{
    UiWorld world;
    QWidget window;
    window.show();
    DialogPrompt prompt(world.ui().theme, world.remembered);
    prompt.choose(&window, {kPlanted, kPlanted, {QStringLiteral("Yes"), QStringLiteral("No")}, -1, -1},
                  [](int) {});
    prompt.askText(&window, {kPlanted, kPlanted, kPlanted, kPlanted, QStringLiteral("Take it"), false},
                   [](const std::optional<QString>&) {});
    const QList<QDialog*> dialogs = window.findChildren<QDialog*>();
    QCOMPARE(dialogs.size(), 2);
    for (const QDialog* dialog : dialogs) {
        QCOMPARE(markedUp(*dialog).join(u'\n'), QString());
        QVERIFY(timesSeen(*dialog) >= 2);
    }
}

void TestForeignText::tips()
{
    const UiWorld world;
    applyTheme(*qobject_cast<QApplication*>(QCoreApplication::instance()), world.ui().theme);
    QWidget window;
    window.show();
    QToolTip::showText(QPoint(10, 10), kPlanted, &window);
    const QLabel* tip = nullptr;
    for (const QWidget* widget : QApplication::topLevelWidgets()) {
        if (widget->inherits("QTipLabel"))
            tip = qobject_cast<const QLabel*>(widget);
    }
    QVERIFY(tip != nullptr);
    QCOMPARE(tip->text(), kPlanted);
    QCOMPARE(tip->textFormat(), Qt::PlainText);
    QToolTip::hideText();
}

QTEST_MAIN(TestForeignText)
#include "test_foreigntext.moc"
