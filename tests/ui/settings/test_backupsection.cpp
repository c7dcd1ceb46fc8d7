// SPDX-License-Identifier: GPL-3.0-or-later
// Encrypted backups by clicks; plain ones are in test_settingspage.
#include "core/storage/EncryptedFile.h"
#include "tests/ui/UiWorld.h"
#include "ui/settings/BackupSection.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace heliograph;

namespace {

const QString kPassphrase = QStringLiteral("several words are best");

} // namespace

class TestBackupSection : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void makesAnEncryptedOne();
    void asksTwice();
    void wantsALongOne();
    void givingUpMakesNone();
    void remembersTheWish();
    void restoringAsksForThePassphrase();
    void restoringAPlainOneDoesNot();
    void restoresIntoTheDesk();

private:
    template <class T>
    T* part(const char* name) const
    {
        return m_section->findChild<T*>(QLatin1StringView(name));
    }
    void make() { QTest::mouseClick(part<QPushButton>("makeBackup"), Qt::LeftButton); }
    void restore() { QTest::mouseClick(part<QPushButton>("restoreBackup"), Qt::LeftButton); }
    QString said() const;
    /// Makes "copy.db" with the passphrase.
    void makeEncrypted();

    std::unique_ptr<UiWorld> m_world;
    std::unique_ptr<BackupSection> m_section;
};

void TestBackupSection::init()
{
    m_world = std::make_unique<UiWorld>();
    m_section = std::make_unique<BackupSection>(m_world->ui());
    m_section->resize(900, 600);
    m_section->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_section.get()));
    QTest::mouseClick(part<QCheckBox>("encryptBackup"), Qt::LeftButton, {}, QPoint(8, 8));
    QVERIFY(part<QCheckBox>("encryptBackup")->isChecked());
}

void TestBackupSection::cleanup()
{
    m_section.reset();
    m_world.reset();
}

QString TestBackupSection::said() const
{
    QString all;
    for (const QLabel* label : m_section->findChildren<QLabel*>())
        all += label->isVisible() ? label->text() + u'\n' : QString();
    return all;
}

void TestBackupSection::makeEncrypted()
{
    m_world->prompt.texts = {kPassphrase, kPassphrase};
    m_world->prompt.files = {m_world->path(QStringLiteral("copy.db"))};
    make();
    QTRY_VERIFY(m_world->navigator.ways.contains(QStringLiteral("toast Backup made: copy.db")));
}

void TestBackupSection::makesAnEncryptedOne()
{
    makeEncrypted();
    const QString path = m_world->path(QStringLiteral("copy.db"));
    QVERIFY(isEncryptedFile(path));
    QVERIFY(decryptFile(path, m_world->path(QStringLiteral("open.db")), Secret(kPassphrase.toUtf8())));
    QVERIFY(m_world->prompt.askedFiles.constFirst().name.endsWith(QStringLiteral("-encrypted.db")));
    QCOMPARE(m_world->prompt.askedTexts.size(), 2);
    for (const TextQuestion& question : m_world->prompt.askedTexts)
        QVERIFY(question.secret && question.value.isEmpty());
}

void TestBackupSection::asksTwice()
{
    m_world->prompt.texts = {kPassphrase, QStringLiteral("several words are worst")};
    m_world->prompt.files = {m_world->path(QStringLiteral("copy.db"))};
    make();
    QVERIFY(said().contains(QStringLiteral("The two passphrases are not the same.")));
    QVERIFY(m_world->prompt.askedFiles.isEmpty());
    QVERIFY(!QFile::exists(m_world->path(QStringLiteral("copy.db"))));
}

void TestBackupSection::wantsALongOne()
{
    m_world->prompt.texts = {QStringLiteral("seven 7"), QStringLiteral("seven 7")};
    make();
    QVERIFY(said().contains(QStringLiteral("A passphrase needs at least 8 characters")));
    QCOMPARE(m_world->prompt.askedTexts.size(), 1);
    QVERIFY(m_world->prompt.askedFiles.isEmpty());
}

void TestBackupSection::givingUpMakesNone()
{
    make();
    m_world->prompt.texts = {kPassphrase};
    make();
    QCOMPARE(m_world->prompt.askedTexts.size(), 3);
    QVERIFY(m_world->prompt.askedFiles.isEmpty());
    QVERIFY(part<QPushButton>("makeBackup")->isEnabled());
}

void TestBackupSection::remembersTheWish()
{
    const BackupSection again(m_world->ui());
    QVERIFY(again.findChild<QCheckBox*>(QStringLiteral("encryptBackup"))->isChecked());
}

void TestBackupSection::restoringAsksForThePassphrase()
{
    makeEncrypted();
    QSignalSpy wanted(m_section.get(), &BackupSection::restoreWanted);
    const QString path = m_world->path(QStringLiteral("copy.db"));
    m_world->prompt.askedTexts.clear();
    m_world->prompt.files = {path, path};
    restore(); // given up
    QCOMPARE(m_world->prompt.askedTexts.size(), 1);
    QVERIFY(m_world->prompt.askedTexts.constFirst().secret);
    QCOMPARE(m_world->prompt.askedTexts.constFirst().title, QStringLiteral("copy.db is encrypted"));
    QVERIFY(wanted.isEmpty() && m_world->prompt.asked.isEmpty());
    m_world->prompt.texts = {kPassphrase};
    m_world->prompt.choices = {0};
    restore();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.constFirst().at(0).toString(), path);
    QCOMPARE(wanted.constFirst().at(1).value<Secret>().reveal(), kPassphrase.toUtf8());
}

void TestBackupSection::restoringAPlainOneDoesNot()
{
    part<QCheckBox>("encryptBackup")->setChecked(false);
    const QString path = m_world->path(QStringLiteral("plain.db"));
    m_world->prompt.files = {path, path};
    make();
    QTRY_VERIFY(m_world->navigator.ways.contains(QStringLiteral("toast Backup made: plain.db")));
    QVERIFY(!isEncryptedFile(path));
    QSignalSpy wanted(m_section.get(), &BackupSection::restoreWanted);
    m_world->prompt.choices = {0};
    restore();
    QCOMPARE(wanted.size(), 1);
    QVERIFY(wanted.constFirst().at(1).value<Secret>().isEmpty());
    QVERIFY(m_world->prompt.askedTexts.isEmpty());
}

void TestBackupSection::restoresIntoTheDesk()
{
    makeEncrypted();
    const QString path = m_world->path(QStringLiteral("copy.db"));
    std::optional<Result<QString>> answer;
    const auto kept = [&answer](const Result<QString>& aside) { answer = aside; };
    m_world->desk.restore(m_section.get(), path, Secret("not this one"), kept);
    QTRY_VERIFY(answer.has_value());
    QCOMPARE(answer->error().code, ErrorCode::WrongPassphrase);
    answer.reset();
    m_world->desk.restore(m_section.get(), path, Secret(kPassphrase.toUtf8()), kept);
    QTRY_VERIFY(answer.has_value());
    QVERIFY(answer->has_value() && QFile::exists(**answer));
}

QTEST_MAIN(TestBackupSection)
#include "test_backupsection.moc"
