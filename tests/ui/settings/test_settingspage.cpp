// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/UiWorld.h"
#include "tests/ui/account/Pictures.h"
#include "ui/settings/SettingsPage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTreeView>

using namespace heliograph;
using heliograph::test::cutTexts;
using heliograph::test::keepPicture;

/// Settings by keys and clicks: stored at once, taken back at once, nothing on the page that does nothing.
class TestSettingsPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void sectionsByKeys();
    void lookIsStoredAtOnce();
    void backToDefaults();
    void numbers();
    void switches();
    void countries();
    void proxy();
    void proxyWithoutHostChangesNothing();
    void backup();
    void backupThatCanNotBeWritten();
    void restoreAsksFirst();
    void shortcutsAreListed();
    void logIsOneClickAway();
    void supportFile();
    void rememberedSection();
    void unwritableFileIsTold();
    void nothingIsCutOff_data();
    void nothingIsCutOff();

private:
    template <class T>
    T* part(const QString& name) const
    {
        return m_page->findChild<T*>(name);
    }
    template <class T>
    T* of(Setting setting) const
    {
        return part<T>(QStringLiteral("setting:%1").arg(static_cast<int>(setting)));
    }
    QWidget* section(const char* word) const
    {
        return part<QWidget>(QStringLiteral("section:") + QLatin1String(word));
    }
    void open(const char* word);

    std::unique_ptr<UiWorld> m_world;
    std::unique_ptr<SettingsPage> m_page;
};

void TestSettingsPage::init()
{
    m_world = std::make_unique<UiWorld>();
    m_page = std::make_unique<SettingsPage>(m_world->ui());
    m_page->resize(1072, 740);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestSettingsPage::cleanup()
{
    m_page.reset();
    m_world.reset();
}

void TestSettingsPage::open(const char* word)
{
    m_page->openSection(QLatin1String(word));
    QVERIFY(section(word)->isVisible());
}

void TestSettingsPage::sectionsByKeys()
{
    m_page->focusFirst();
    auto* list = part<QListWidget>(QStringLiteral("sections"));
    QVERIFY(list->hasFocus());
    QCOMPARE(m_page->section(), QStringLiteral("general"));
    QStringList words{m_page->section()};
    for (int i = 1; i < list->count(); ++i) {
        QTest::keyClick(list, Qt::Key_Down);
        words += m_page->section();
        QVERIFY(section(words.constLast().toLatin1().constData())->isVisible());
    }
    QCOMPARE(words.join(u' '),
             QStringLiteral("general accounts sending numbers network privacy backup notifications "
                            "keyboard log"));
    m_page->openSection(QStringLiteral("nonsense"));
    QCOMPARE(m_page->section(), QStringLiteral("log"));
}

void TestSettingsPage::lookIsStoredAtOnce()
{
    QSignalSpy changed(m_page.get(), &SettingsPage::changed);
    auto* look = of<QComboBox>(Setting::Look);
    look->setFocus();
    QTest::keyClick(look, Qt::Key_Down);
    QTest::keyClick(look, Qt::Key_Down);
    QCOMPARE(m_world->settings.value(Setting::Look), QStringLiteral("dark"));
    QCOMPARE(changed.size(), 2);
    auto* language = of<QComboBox>(Setting::Language);
    language->setCurrentIndex(language->findData(QStringLiteral("ru")));
    QCOMPARE(m_world->settings.value(Setting::Language), QStringLiteral("ru"));
}

void TestSettingsPage::backToDefaults()
{
    auto* defaults = section("general")->findChild<QPushButton*>(QStringLiteral("defaults"));
    QVERIFY(!defaults->isEnabled());
    QVERIFY(!defaults->toolTip().isEmpty());
    of<QComboBox>(Setting::Look)->setCurrentIndex(2);
    QVERIFY(m_world->settings.setNumber(Setting::HoldFrom, 5)); // another section's
    QVERIFY(defaults->isEnabled());
    QTest::mouseClick(defaults, Qt::LeftButton);
    QCOMPARE(m_world->settings.value(Setting::Look), QStringLiteral("system"));
    QCOMPARE(of<QComboBox>(Setting::Look)->currentIndex(), 0);
    QCOMPARE(m_world->settings.number(Setting::HoldFrom), 5);
    QVERIFY(!defaults->isEnabled());
}

void TestSettingsPage::numbers()
{
    open("sending");
    auto* box = of<QSpinBox>(Setting::HoldFrom);
    QCOMPARE(box->value(), 10'000);
    box->setFocus();
    box->selectAll();
    QTest::keyClicks(box, QStringLiteral("500"));
    QTest::keyClick(box, Qt::Key_Return);
    QCOMPARE(m_world->settings.number(Setting::HoldFrom), 500);
}

void TestSettingsPage::switches()
{
    open("notifications");
    auto* box = of<QCheckBox>(Setting::NotifyEnd);
    QVERIFY(box->isChecked());
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Space);
    QVERIFY(!m_world->settings.isOn(Setting::NotifyEnd));
}

void TestSettingsPage::countries()
{
    open("numbers");
    auto* box = of<QComboBox>(Setting::Country);
    QVERIFY(box->currentText().contains(QStringLiteral("RU, +7")));
    const int kazakhstan = box->findData(QStringLiteral("KZ"));
    QVERIFY(kazakhstan > 0);
    box->setCurrentIndex(kazakhstan);
    QCOMPARE(m_world->settings.value(Setting::Country), QStringLiteral("KZ"));
}

void TestSettingsPage::proxy()
{
    open("network");
    auto* mode = part<QComboBox>(QStringLiteral("proxyMode"));
    auto* host = part<QLineEdit>(QStringLiteral("proxyHost"));
    QVERIFY(!host->isVisible());
    mode->setCurrentIndex(2);
    QVERIFY(host->isVisible());
    QTest::keyClicks(host, QStringLiteral("proxy.example"));
    QTest::keyClick(host, Qt::Key_Return);
    part<QSpinBox>(QStringLiteral("proxyPort"))->setValue(8080);
    QCOMPARE(m_world->settings.proxy(),
             (ProxyChoice{ProxyMode::Manual, QStringLiteral("proxy.example"), 8080}));
    mode->setCurrentIndex(1);
    QCOMPARE(m_world->settings.proxy().mode, ProxyMode::None);
    QVERIFY(!host->isVisible());
    mode->setCurrentIndex(2); // what was written stands there again
    QCOMPARE(m_world->settings.proxy().host, QStringLiteral("proxy.example"));
    QTest::mouseClick(section("network")->findChild<QPushButton*>(QStringLiteral("defaults")),
                      Qt::LeftButton);
    QCOMPARE(m_world->settings.proxy(), ProxyChoice{});
    QCOMPARE(mode->currentIndex(), 0);
}

void TestSettingsPage::proxyWithoutHostChangesNothing()
{
    open("network");
    part<QComboBox>(QStringLiteral("proxyMode"))->setCurrentIndex(2);
    auto* host = part<QLineEdit>(QStringLiteral("proxyHost"));
    QVERIFY(host->property("wrong").toBool());
    QCOMPARE(m_world->settings.proxy(), ProxyChoice{});
    QTest::keyClicks(host, QStringLiteral("http://proxy.example:80/"));
    QTest::keyClick(host, Qt::Key_Return);
    QVERIFY(host->property("wrong").toBool());
    QCOMPARE(m_world->settings.proxy(), ProxyChoice{});
}

void TestSettingsPage::backup()
{
    open("backup");
    QCOMPARE(part<QLabel>(QStringLiteral("lastBackup"))->text(), QStringLiteral("None has been made yet."));
    const QString path = m_world->path(QStringLiteral("copy.db"));
    m_world->prompt.files = {path};
    QTest::mouseClick(part<QPushButton>(QStringLiteral("makeBackup")), Qt::LeftButton);
    QTRY_VERIFY(m_world->navigator.ways.contains(QStringLiteral("toast Backup made: copy.db")));
    QVERIFY(QFile::exists(path));
    QVERIFY(m_world->prompt.askedFiles.constFirst().name.startsWith(QStringLiteral("heliograph-")));
    QVERIFY(
        part<QLabel>(QStringLiteral("lastBackup"))->text().startsWith(QStringLiteral("The last one was")));
    QVERIFY(part<QPushButton>(QStringLiteral("makeBackup"))->isEnabled());
}

void TestSettingsPage::backupThatCanNotBeWritten()
{
    open("backup");
    m_world->prompt.files = {m_world->path(QStringLiteral("no/such/folder/copy.db"))};
    QTest::mouseClick(part<QPushButton>(QStringLiteral("makeBackup")), Qt::LeftButton);
    const auto said = [this] {
        QString all;
        for (const QLabel* label : section("backup")->findChildren<QLabel*>())
            all += label->isVisible() ? label->text() : QString();
        return all;
    };
    QTRY_VERIFY(said().contains(QStringLiteral("copy.db")));
    QVERIFY(m_world->navigator.ways.isEmpty());
}

void TestSettingsPage::restoreAsksFirst()
{
    open("backup");
    QSignalSpy wanted(m_page.get(), &SettingsPage::restoreWanted);
    m_world->prompt.files = {QStringLiteral("/tmp/copy.db"), QStringLiteral("/tmp/copy.db")};
    QTest::mouseClick(part<QPushButton>(QStringLiteral("restoreBackup")), Qt::LeftButton);
    QVERIFY(wanted.isEmpty()); // given up
    QVERIFY(m_world->prompt.asked.constFirst().text.contains(
        QStringLiteral("This copy gets its own number range, so its messages can't be taken for repeats")));
    QCOMPARE(m_world->prompt.asked.constFirst().destructive, 0);
    m_world->prompt.choices = {0};
    QTest::mouseClick(part<QPushButton>(QStringLiteral("restoreBackup")), Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.constFirst().constFirst().toString(), QStringLiteral("/tmp/copy.db"));
}

void TestSettingsPage::shortcutsAreListed()
{
    open("keyboard");
    auto* tree = part<QTreeView>(QStringLiteral("shortcuts"));
    QVERIFY(tree->columnWidth(0) >
            tree->fontMetrics().horizontalAdvance(QStringLiteral("Ctrl+Home, Ctrl+End")));
    QStringList keys;
    for (int group = 0; group < tree->model()->rowCount(); ++group) {
        const QModelIndex title = tree->model()->index(group, 0);
        for (int row = 0; row < tree->model()->rowCount(title); ++row)
            keys += tree->model()->index(row, 0, title).data().toString();
    }
    for (const char* expected : {"Ctrl+N", "F8", "Ctrl+Shift+L", "Ctrl+Space"})
        QVERIFY2(keys.contains(QLatin1String(expected)), expected);
}

void TestSettingsPage::logIsOneClickAway()
{
    open("log");
    QTest::mouseClick(part<QPushButton>(QStringLiteral("openLog")), Qt::LeftButton);
    QCOMPARE(m_world->navigator.ways, QStringList{QStringLiteral("log 0")});
}

void TestSettingsPage::supportFile()
{
    m_page->openSection(QStringLiteral("log"));
    const QString path = m_world->path(QStringLiteral("support.zip"));
    m_world->prompt.choices = {0};
    m_world->prompt.files = {path};
    QTest::mouseClick(section("log")->findChild<QPushButton*>(QStringLiteral("saveForSupport")),
                      Qt::LeftButton);
    QTRY_VERIFY(m_world->navigator.ways.contains(QStringLiteral("toast Saved for support: support.zip")));
    QVERIFY(QFile::exists(path));
    QVERIFY(m_world->prompt.asked.constFirst().text.contains(QStringLiteral("workspace.txt")));
}

void TestSettingsPage::rememberedSection()
{
    open("network");
    m_page = std::make_unique<SettingsPage>(m_world->ui());
    QCOMPARE(m_page->section(), QStringLiteral("network"));
}

void TestSettingsPage::unwritableFileIsTold()
{
    const QString blocked = m_world->path(QStringLiteral("plain"));
    QFile plain(blocked);
    QVERIFY(plain.open(QIODevice::WriteOnly));
    Settings unwritable(blocked); // a file where the folder should be
    const Ui& ui = m_world->ui();
    const Ui broken{ui.desk,    ui.feed,       ui.sending, ui.theme,    ui.clock,
                    unwritable, ui.remembered, ui.prompt,  ui.navigator};
    m_page = std::make_unique<SettingsPage>(broken);
    m_page->openSection(QStringLiteral("general"));
    m_page->show();
    of<QComboBox>(Setting::Look)->setCurrentIndex(2);
    QString said;
    for (const QLabel* label : section("general")->findChildren<QLabel*>())
        said += label->isVisible() ? label->text() : QString();
    QVERIFY(said.contains(QStringLiteral("settings.ini")));
    m_page.reset();
}

void TestSettingsPage::nothingIsCutOff_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<Theme::Scheme>("scheme");
    QTest::newRow("wide") << QSize(1072, 800) << Theme::Scheme::Light;
    QTest::newRow("dark") << QSize(1072, 800) << Theme::Scheme::Dark;
    QTest::newRow("small") << QSize(968, 640) << Theme::Scheme::Light;
}

void TestSettingsPage::nothingIsCutOff()
{
    QFETCH(QSize, size);
    QFETCH(Theme::Scheme, scheme);
    m_page.reset();
    m_world.reset();
    m_world = std::make_unique<UiWorld>(scheme);
    m_page = std::make_unique<SettingsPage>(m_world->ui());
    m_page->resize(size);
    m_page->show();
    auto* list = part<QListWidget>(QStringLiteral("sections"));
    for (int row = 0; row < list->count(); ++row) {
        list->setCurrentRow(row);
        QCoreApplication::processEvents();
        QCOMPARE(cutTexts(*m_page).join(u'|'), QString());
        keepPicture(*m_page, QStringLiteral("settings-%1-%2")
                                 .arg(m_page->section(), QString::fromLatin1(QTest::currentDataTag())));
    }
}

QTEST_MAIN(TestSettingsPage)
#include "test_settingspage.moc"
