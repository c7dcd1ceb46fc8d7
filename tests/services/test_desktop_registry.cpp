// SPDX-License-Identifier: GPL-3.0-or-later
// The colour scheme of Windows, in a key of the test's own.
#include "app/desktop/RegistryScheme.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace heliograph;

namespace {

const QString kKey = QStringLiteral("HKEY_CURRENT_USER\\Software\\Heliograph test\\Personalize");

void choose(bool light)
{
    QSettings settings(kKey, QSettings::NativeFormat);
    settings.setValue(QStringLiteral("AppsUseLightTheme"), light ? 1 : 0);
}

} // namespace

class TestDesktopRegistry : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QSettings(kKey, QSettings::NativeFormat).clear(); }
    void saysWhatStandsThere();
    void tellsOfAChange();
};

void TestDesktopRegistry::saysWhatStandsThere()
{
    QVERIFY(!RegistryScheme(kKey).wanted());
    choose(false);
    QCOMPARE(RegistryScheme(kKey).wanted(), Theme::Scheme::Dark);
    choose(true);
    QCOMPARE(RegistryScheme(kKey).wanted(), Theme::Scheme::Light);
}

void TestDesktopRegistry::tellsOfAChange()
{
    choose(true);
    const RegistryScheme scheme(kKey);
    QSignalSpy changed(&scheme, &SystemScheme::changed);
    choose(false);
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(scheme.wanted(), Theme::Scheme::Dark);
}

QTEST_GUILESS_MAIN(TestDesktopRegistry)
#include "test_desktop_registry.moc"
