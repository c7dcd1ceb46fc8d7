// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sending/WorkspaceLocks.h"
#include "tests/ui/Ended.h"
#include "tests/ui/account/Pictures.h"
#include "ui/settings/SettingsPage.h"

#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace heliograph;
using heliograph::test::cutTexts;

/// Settings > Privacy: how long people's data are kept, what could go now, and redacting it.
class TestPrivacySection : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void daysAreStored();
    void saysWhatCouldGo();
    void redactsAfterAQuestion();
    void nothingGoesUnasked();
    void openCampaignsStay();
    void tellsWhyItCouldNot();

private:
    QPushButton* button() const { return m_page->findChild<QPushButton*>(QStringLiteral("redactNow")); }
    QString words() const { return m_page->findChild<QLabel*>(QStringLiteral("redactable"))->text(); }
    QSpinBox* of(Setting setting) const
    {
        return m_page->findChild<QSpinBox*>(QStringLiteral("setting:%1").arg(static_cast<int>(setting)));
    }
    void open();

    std::unique_ptr<UiWorld> m_world;
    std::unique_ptr<SettingsPage> m_page;
};

void TestPrivacySection::init()
{
    m_world = std::make_unique<UiWorld>();
    m_page = std::make_unique<SettingsPage>(m_world->ui());
    m_page->resize(1072, 740);
}

void TestPrivacySection::cleanup()
{
    m_page.reset();
    m_world.reset();
}

void TestPrivacySection::open()
{
    m_page->openSection(QStringLiteral("privacy"));
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    QTRY_VERIFY(!words().isEmpty());
}

void TestPrivacySection::daysAreStored()
{
    open();
    QSpinBox* redact = of(Setting::RedactAfterDays);
    QCOMPARE(redact->text(), QStringLiteral("never"));
    redact->setFocus();
    redact->selectAll();
    QTest::keyClicks(redact, QStringLiteral("30"));
    QTest::keyClick(redact, Qt::Key_Return);
    QCOMPARE(m_world->settings.number(Setting::RedactAfterDays), 30);
    QCOMPARE(redact->text(), QStringLiteral("30 days"));
    QCOMPARE(of(Setting::CondenseAfterDays)->value(), 90);
    QVERIFY(cutTexts(*m_page).isEmpty());
}

void TestPrivacySection::saysWhatCouldGo()
{
    open();
    QVERIFY(words().startsWith(QStringLiteral("Nothing")));
    QVERIFY(!button()->isEnabled());
    QVERIFY(!button()->toolTip().isEmpty());
    addEnded(*m_world, 3);
    addEnded(*m_world, 0); // today's stay
    m_page->openSection(QStringLiteral("general"));
    m_page->openSection(QStringLiteral("privacy"));
    QTRY_VERIFY(words().startsWith(QStringLiteral("Now: 1 campaign")));
    QVERIFY(words().contains(QStringLiteral("with 5 recipient")));
    QVERIFY(button()->isEnabled());
}

void TestPrivacySection::redactsAfterAQuestion()
{
    const qint64 old = addEnded(*m_world, 3);
    const qint64 fresh = addEnded(*m_world, 0);
    open();
    QTRY_VERIFY(button()->isEnabled());
    m_world->prompt.choices = {0};
    QTest::mouseClick(button(), Qt::LeftButton);
    QTRY_VERIFY(!m_world->navigator.ways.isEmpty());
    QVERIFY(m_world->navigator.ways.constLast().startsWith(
        QStringLiteral("toast Redacted people's data in 1 campaign")));
    const ChoiceQuestion question = m_world->prompt.asked.constFirst();
    QVERIFY(question.title.contains(QStringLiteral("1 campaign")));
    QVERIFY(question.text.contains(QStringLiteral("5 recipient")));
    QCOMPARE(question.destructive, 0);
    QCOMPARE(phoneOf(*m_world, old), QStringLiteral("7900*****01"));
    QCOMPARE(phoneOf(*m_world, fresh), testPhone(1));
    QTRY_VERIFY(words().startsWith(QStringLiteral("Nothing")));
    QVERIFY(!button()->isEnabled());
}

void TestPrivacySection::nothingGoesUnasked()
{
    const qint64 old = addEnded(*m_world, 3);
    open();
    QTRY_VERIFY(button()->isEnabled());
    QTest::mouseClick(button(), Qt::LeftButton); // and Cancel
    QTRY_COMPARE(m_world->prompt.asked.size(), 1);
    QCOMPARE(phoneOf(*m_world, old), testPhone(1));
    QVERIFY(button()->isEnabled());
}

void TestPrivacySection::openCampaignsStay()
{
    addEnded(*m_world, 3, 5, "UPDATE delivery SET state=4,next=3 WHERE id&15=2");
    open();
    QTRY_COMPARE(words(),
                 QStringLiteral("Nothing is there to be redacted now. In 1 more something is still open."));
    QVERIFY(!button()->isEnabled());
}

void TestPrivacySection::tellsWhyItCouldNot()
{
    addEnded(*m_world, 3);
    const auto other = WorkspaceLock::tidying(m_world->folder() + QStringLiteral("/locks"));
    QVERIFY(other);
    open();
    QTRY_VERIFY(button()->isEnabled());
    m_world->prompt.choices = {0};
    QTest::mouseClick(button(), Qt::LeftButton);
    const auto said = [this] {
        for (const QLabel* label : m_page->findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(QStringLiteral("tidying up")))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(said());
    QTRY_VERIFY(button()->isEnabled());
}

QTEST_MAIN(TestPrivacySection)
#include "test_privacysection.moc"
