// SPDX-License-Identifier: GPL-3.0-or-later
// The page of templates: written by keys, kept by itself, removed and taken back. Pictures go to gallery/.
#include "tests/ui/UiWorld.h"
#include "translations/Translations.h"
#include "ui/compose/FieldTextEdit.h"
#include "ui/compose/PhonePreview.h"
#include "ui/templates/TemplateModel.h"
#include "ui/templates/TemplatesPage.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace heliograph;

namespace {

QString utf8(const char* text)
{
    return QString::fromUtf8(text);
}

StoredTemplate entry(const char* name, const char* text, TemplateKind kind = TemplateKind::Template)
{
    StoredTemplate stored;
    stored.kind = kind;
    stored.name = utf8(name);
    stored.message.text = utf8(text);
    stored.message.sender = utf8("Shop");
    return stored;
}

} // namespace

class TestTemplatesPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void emptyStateLeadsToTheFirst();
    void writtenAndKept();
    void choosingAnotherKeepsTheFirst();
    void removedAndBack();
    void signatures();
    void usedInACampaign();
    void model();
    void pictures_data();
    void pictures();

private:
    void add(const StoredTemplate& stored);
    std::vector<StoredTemplate> stored(TemplateKind kind = TemplateKind::Template);
    void open(QSize size = {1072, 700});
    template <class Widget = QWidget>
    Widget* find(const char* name)
    {
        return m_page->findChild<Widget*>(QLatin1StringView(name));
    }
    QListView* list() { return find<QListView>("templateList"); }
    bool hasRows(int count)
    {
        return QTest::qWaitFor([=, this] { return list()->model()->rowCount() == count; }, 30'000);
    }

    std::unique_ptr<UiWorld> m_world;
    std::unique_ptr<TemplatesPage> m_page;
};

void TestTemplatesPage::init()
{
    m_world = std::make_unique<UiWorld>();
}

void TestTemplatesPage::cleanup()
{
    m_page.reset();
    m_world.reset();
}

void TestTemplatesPage::add(const StoredTemplate& stored)
{
    m_world->engine(
        [stored](Engine& engine) { return TemplateStore(engine.workspace().connection()).add(stored); });
}

std::vector<StoredTemplate> TestTemplatesPage::stored(TemplateKind kind)
{
    return m_world->engine(
        [kind](Engine& engine) { return TemplateStore(engine.workspace().connection()).list(kind); });
}

void TestTemplatesPage::open(QSize size)
{
    m_page = std::make_unique<TemplatesPage>(m_world->ui());
    m_page->resize(size);
    m_page->show();
    m_page->activate();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    QApplication::setActiveWindow(m_page.get());
}

void TestTemplatesPage::emptyStateLeadsToTheFirst()
{
    open();
    auto* first = find<QPushButton>("firstTemplate");
    QTRY_VERIFY(first->isVisible());
    QTest::mouseClick(first, Qt::LeftButton);
    QVERIFY(hasRows(1));
    QVERIFY(!first->isVisible());
    auto* name = find<QLineEdit>("templateName");
    QTRY_VERIFY(name->hasFocus() && name->hasSelectedText());
    QTest::keyClicks(name, utf8("Welcome"));
    QTest::keyClicks(find("messageText"), utf8("Hi {Name|Friend}!"));
    m_page->leave();
    const std::vector<StoredTemplate> all = stored();
    QCOMPARE(all.size(), std::size_t{1});
    QCOMPARE(all[0].name, utf8("Welcome"));
    QCOMPARE(all[0].message.text, utf8("Hi {Name|Friend}!"));
}

void TestTemplatesPage::writtenAndKept()
{
    add(entry("Sale", "Hi"));
    open();
    QVERIFY(hasRows(1));
    QTest::keyClicks(find("messageText"), utf8(" there"));
    QCOMPARE(find<PhonePreview>("phone")->spokenText(), utf8("Hi there"));
    QVERIFY(QTest::qWaitFor([this] { return stored()[0].message.text == utf8("Hi there"); }, 10000));
    QTest::keyClicks(find("messageText"), utf8(" {City} {Name|Friend}"));
    QCOMPARE(find<PhonePreview>("phone")->spokenText(), utf8("Hi there City Friend"));
    QVERIFY(list()->currentIndex().data(TemplateModel::Summary).toString().contains(utf8("Hi there")));
}

void TestTemplatesPage::choosingAnotherKeepsTheFirst()
{
    add(entry("A", "one"));
    add(entry("B", "two"));
    open();
    QVERIFY(hasRows(2));
    QTest::keyClicks(find("messageText"), utf8("!"));
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Down);
    QCOMPARE(find<FieldTextEdit>("messageText")->templateText(), utf8("two"));
    QCOMPARE(find<QLineEdit>("templateName")->text(), utf8("B"));
    QCOMPARE(stored()[0].message.text, utf8("one!"));
    QCOMPARE(stored()[1].message.text, utf8("two"));
}

void TestTemplatesPage::removedAndBack()
{
    add(entry("A", "one"));
    add(entry("B", "two"));
    open();
    QVERIFY(hasRows(2));
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Delete);
    QVERIFY(hasRows(1));
    QCOMPARE(list()->currentIndex().data().toString(), utf8("B"));
    QCOMPARE(m_world->navigator.ways.last(), utf8("toast Removed “A”"));
    m_world->navigator.lastUndo();
    QVERIFY(hasRows(2));
    QCOMPARE(list()->currentIndex().data().toString(), utf8("A"));
    QCOMPARE(stored()[0].message.text, utf8("one"));
}

void TestTemplatesPage::signatures()
{
    add(entry("A", "one"));
    add(entry("Mine", "Your shop", TemplateKind::Signature));
    open();
    QVERIFY(hasRows(1));
    QTest::keyClick(find("tab0"), Qt::Key_Right);
    auto* text = find<FieldTextEdit>("signatureText");
    QTRY_VERIFY(text->isVisible() && !text->templateText().isEmpty());
    QVERIFY(!find("messageText")->isVisible());
    QTest::keyClicks(text, utf8(", River Street"));
    m_page->leave();
    QCOMPARE(stored(TemplateKind::Signature)[0].message.text, utf8("Your shop, River Street"));
    QCOMPARE(stored()[0].message.text, utf8("one"));
}

void TestTemplatesPage::usedInACampaign()
{
    add(entry("A", "one {Name}"));
    open();
    QVERIFY(hasRows(1));
    QTest::mouseClick(find("useTemplate"), Qt::LeftButton);
    QCOMPARE(m_world->navigator.campaigns.size(), 1);
    QCOMPARE(m_world->navigator.campaigns[0].text, utf8("one {Name}"));
}

void TestTemplatesPage::model()
{
    TemplateModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    StoredTemplate first = entry("A", "one");
    first.id = 7;
    model.setEntries({first, entry("", "two", TemplateKind::Signature)});
    QCOMPARE(model.data(model.index(0), TemplateModel::Summary).toString(), utf8("SMS · one"));
    QCOMPARE(model.data(model.index(1), TemplateModel::Summary).toString(), utf8("two"));
    QCOMPARE(model.data(model.index(1), Qt::DisplayRole).toString(), utf8("No name"));
    first.name = utf8("Z");
    model.change(first);
    QCOMPARE(model.data(model.index(0), Qt::DisplayRole).toString(), utf8("Z"));
    QCOMPARE(model.rowOf(8), -1);
    model.setEntries({});
    QCOMPARE(model.rowCount(), 0);
}

void TestTemplatesPage::pictures_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("count");
    QTest::newRow("en-light-1072") << utf8("en") << false << QSize(1072, 800) << 3;
    QTest::newRow("ru-dark-968") << utf8("ru") << true << QSize(968, 640) << 3;
    QTest::newRow("empty-en-light-1072") << utf8("en") << false << QSize(1072, 800) << 0;
}

void TestTemplatesPage::pictures()
{
    QFETCH(const QString, language);
    QFETCH(const bool, dark);
    QFETCH(const QSize, size);
    QFETCH(const int, count);
    installTranslations(*QCoreApplication::instance(), QLocale(language));
    m_world = std::make_unique<UiWorld>(dark ? Theme::Scheme::Dark : Theme::Scheme::Light);
    for (int n = 0; n < count; ++n)
        add(entry(
            qPrintable(QStringLiteral("Greeting %1").arg(n + 1)),
            "{Name|Friend}, 10 % off everything until Friday 17 April. Show this message at the till."));
    open(size);
    QVERIFY(hasRows(count));
    QTRY_VERIFY(count == 0 || !find<FieldTextEdit>("messageText")->templateText().isEmpty());
    QCoreApplication::processEvents();
    const QPixmap picture = m_page->grab();
    QVERIFY(QDir().mkpath(QStringLiteral(HELIOGRAPH_GALLERY)));
    QVERIFY(picture.save(QStringLiteral(HELIOGRAPH_GALLERY "/templates-%1.png")
                             .arg(QLatin1StringView(QTest::currentDataTag()))));
    m_page.reset();
    installTranslations(*QCoreApplication::instance(), QLocale(QLocale::English));
}

QTEST_MAIN(TestTemplatesPage)
#include "test_templatespage.moc"
