// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/BackupSection.h"

#include "core/storage/EncryptedFile.h"
#include "ui/Navigator.h"
#include "ui/Ui.h"
#include "ui/live/Desk.h"
#include "ui/live/SendingFeed.h"
#include "ui/live/WorkBar.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/NoteBar.h"
#include "ui/widgets/Remembered.h"
#include "ui/widgets/UserPrompt.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>

namespace heliograph {
namespace {

QString lastKey()
{
    return QStringLiteral("backup/last");
}

QString encryptKey()
{
    return QStringLiteral("backup/encrypt");
}

Secret secretOf(const QString& typed)
{
    return Secret(typed.toUtf8());
}

} // namespace

BackupSection::BackupSection(const Ui& ui, QWidget* parent)
    : SettingsSection(ui, tr("Backup"), parent),
      m_encrypt(new QCheckBox(this)),
      m_make(makeButton(ui.theme, ButtonKind::Secondary, tr("&Make backup…"), this)),
      m_restore(makeButton(ui.theme, ButtonKind::Secondary, tr("&Restore…"), this)),
      m_last(makeLabel(ui.theme, Type::Caption, Tone::Secondary, this)),
      m_work(new WorkBar(ui.theme, this))
{
    m_make->setObjectName(QStringLiteral("makeBackup"));
    m_restore->setObjectName(QStringLiteral("restoreBackup"));
    m_last->setObjectName(QStringLiteral("lastBackup"));
    m_encrypt->setObjectName(QStringLiteral("encryptBackup"));
    m_encrypt->setChecked(ui.remembered.value(encryptKey()).toBool());
    addRow(
        tr("&Encrypt it with a passphrase"),
        tr("For a stick or a cloud: whoever finds the file can't read it. Without the passphrase nobody can, "
           "you neither."),
        m_encrypt);
    addRow(tr("One file with all campaigns, people, templates and accounts"),
           tr("Passwords are not in it. It can be made while campaigns are being sent."), m_make);
    addWide(m_last);
    addWide(m_work);
    addRow(tr("Put a backup in the place of this workspace"),
           tr("This copy gets its own number range, so its messages can't be taken for repeats. What is here "
              "now is kept aside."),
           m_restore);
    showLast();
    connect(m_make, &QPushButton::clicked, this, &BackupSection::begin);
    connect(m_encrypt, &QCheckBox::toggled, this,
            [this](bool wanted) { this->ui().remembered.setValue(encryptKey(), wanted); });
    connect(m_restore, &QPushButton::clicked, this, &BackupSection::askWhatFrom);
}

void BackupSection::showLast()
{
    const QDateTime last = ui().remembered.value(lastKey()).toDateTime();
    m_last->setText(last.isValid() ? tr("The last one was made on %1.")
                                         .arg(QLocale().toString(last.toLocalTime(), QLocale::ShortFormat))
                                   : tr("None has been made yet."));
}

void BackupSection::begin()
{
    note().clear();
    if (m_encrypt->isChecked())
        askPassphrase();
    else
        askWhereTo({});
}

void BackupSection::askPassphrase()
{
    TextQuestion question;
    question.title = tr("Passphrase for the backup");
    question.text =
        tr("At least %n character(s); several words are best. Write it down where the backup isn't: nothing "
           "else opens it.",
           nullptr, kShortestPassphrase);
    question.label = tr("Passphrase");
    question.button = tr("Continue");
    question.secret = true;
    ui().prompt.askText(this, question, [this](const std::optional<QString>& typed) {
        if (!typed)
            return;
        if (typed->size() < kShortestPassphrase)
            return note().showError(
                {ErrorCode::PassphraseTooShort, {}, QString::number(kShortestPassphrase), {}});
        askOnceMore(*typed);
    });
}

void BackupSection::askOnceMore(const QString& first)
{
    TextQuestion question;
    question.title = tr("The same passphrase once more");
    question.text = tr("A slip of the finger would lock everybody out.");
    question.label = tr("Passphrase");
    question.button = tr("Continue");
    question.secret = true;
    ui().prompt.askText(this, question, [this, first](const std::optional<QString>& typed) {
        if (!typed)
            return;
        if (*typed != first)
            return note().showNote(Meaning::Warning, tr("The two passphrases are not the same."),
                                   tr("No backup was made. Try again."));
        askWhereTo(secretOf(first));
    });
}

void BackupSection::askWhereTo(const Secret& passphrase)
{
    FileQuestion question;
    question.title = tr("Make backup");
    const QString day = ui().clock.now().toLocalTime().date().toString(Qt::ISODate);
    question.name = passphrase.isEmpty() ? QStringLiteral("heliograph-%1.db").arg(day)
                                         : QStringLiteral("heliograph-%1-encrypted.db").arg(day);
    question.filters = {tr("Backups (*.db)")};
    ui().prompt.saveFile(this, question, [this, passphrase](const QString& path) {
        if (!path.isEmpty())
            make(path, passphrase);
    });
}

void BackupSection::make(const QString& path, const Secret& passphrase)
{
    setDisabledBecause(*m_make, tr("A backup is being made."));
    Task* task = ui().desk.work(
        this,
        [path, passphrase](Engine& engine, const Progress&) -> Result<bool> {
            if (const Result<void> made = engine.workspace().backupTo(path, passphrase); !made)
                return forward(made);
            return true;
        },
        [this, path](const Result<bool>& made) {
            setDisabledBecause(*m_make, {});
            if (!made)
                return note().showError(made.error());
            ui().remembered.setValue(lastKey(), ui().clock.now());
            showLast();
            ui().navigator.toast(tr("Backup made: %1").arg(QFileInfo(path).fileName()));
        });
    m_work->follow(task, [](qint64, qint64) { return tr("Making the backup"); });
}

void BackupSection::askWhatFrom()
{
    if (!ui().sending.busy().isEmpty())
        return note().showNote(Meaning::Warning, tr("A campaign is being sent."),
                               tr("Pause it first, then restore; its answers would be missing."));
    note().clear();
    FileQuestion question;
    question.title = tr("Restore a backup");
    question.filters = {tr("Backups (*.db)"), tr("All files (*)")};
    ui().prompt.openFile(this, question, [this](const QString& path) {
        if (!path.isEmpty())
            askWhatOpens(path);
    });
}

void BackupSection::askWhatOpens(const QString& path)
{
    if (!isEncryptedFile(path))
        return confirmRestore(path, {});
    TextQuestion question;
    question.title = tr("%1 is encrypted").arg(QFileInfo(path).fileName());
    question.text = tr("Enter the passphrase it was made with.");
    question.label = tr("Passphrase");
    question.button = tr("Continue");
    question.secret = true;
    ui().prompt.askText(this, question, [this, path](const std::optional<QString>& typed) {
        if (typed && !typed->isEmpty())
            confirmRestore(path, secretOf(*typed));
    });
}

void BackupSection::confirmRestore(const QString& path, const Secret& passphrase)
{
    ChoiceQuestion question;
    question.title = tr("Put %1 in the place of this workspace?").arg(QFileInfo(path).fileName());
    question.text = tr(
        "This copy gets its own number range, so its messages can't be taken for repeats. Campaigns that "
        "were begun after it are not in it: nothing warns when their lists are sent again. What is here now "
        "is kept aside, and everything is opened anew.");
    question.buttons = {tr("Restore the backup"), tr("Cancel")};
    question.destructive = 0;
    ui().prompt.confirm(this, question, [this, path, passphrase] { Q_EMIT restoreWanted(path, passphrase); });
}

} // namespace heliograph
