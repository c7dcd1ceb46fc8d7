// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/BackupSection.h"

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

#include <QFileInfo>
#include <QLabel>
#include <QLocale>

namespace heliograph {
namespace {

QString lastKey()
{
    return QStringLiteral("backup/last");
}

} // namespace

BackupSection::BackupSection(const Ui& ui, QWidget* parent)
    : SettingsSection(ui, tr("Backup"), parent),
      m_make(makeButton(ui.theme, ButtonKind::Secondary, tr("&Make backup…"), this)),
      m_restore(makeButton(ui.theme, ButtonKind::Secondary, tr("&Restore…"), this)),
      m_last(makeLabel(ui.theme, Type::Caption, Tone::Secondary, this)),
      m_work(new WorkBar(ui.theme, this))
{
    m_make->setObjectName(QStringLiteral("makeBackup"));
    m_restore->setObjectName(QStringLiteral("restoreBackup"));
    m_last->setObjectName(QStringLiteral("lastBackup"));
    addRow(tr("One file with all campaigns, people, templates and accounts"),
           tr("Passwords are not in it. It can be made while campaigns are being sent."), m_make);
    addWide(m_last);
    addWide(m_work);
    addRow(tr("Put a backup in the place of this workspace"),
           tr("This copy gets its own number range, so its messages can't be taken for repeats. What is here "
              "now is kept aside."),
           m_restore);
    showLast();
    connect(m_make, &QPushButton::clicked, this, &BackupSection::askWhereTo);
    connect(m_restore, &QPushButton::clicked, this, &BackupSection::askWhatFrom);
}

void BackupSection::showLast()
{
    const QDateTime last = ui().remembered.value(lastKey()).toDateTime();
    m_last->setText(last.isValid() ? tr("The last one was made on %1.")
                                         .arg(QLocale().toString(last.toLocalTime(), QLocale::ShortFormat))
                                   : tr("None has been made yet."));
}

void BackupSection::askWhereTo()
{
    FileQuestion question;
    question.title = tr("Make backup");
    question.name =
        QStringLiteral("heliograph-%1.db").arg(ui().clock.now().toLocalTime().date().toString(Qt::ISODate));
    question.filters = {tr("Backups (*.db)")};
    ui().prompt.saveFile(this, question, [this](const QString& path) {
        if (!path.isEmpty())
            make(path);
    });
}

void BackupSection::make(const QString& path)
{
    note().clear();
    setDisabledBecause(*m_make, tr("A backup is being made."));
    Task* task = ui().desk.work(
        this,
        [path](Engine& engine, const Progress&) -> Result<bool> {
            if (const Result<void> made = engine.workspace().backupTo(path); !made)
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
            confirmRestore(path);
    });
}

void BackupSection::confirmRestore(const QString& path)
{
    ChoiceQuestion question;
    question.title = tr("Put %1 in the place of this workspace?").arg(QFileInfo(path).fileName());
    question.text =
        tr("This copy gets its own number range, so its messages can't be taken for repeats. What "
           "is here now is kept aside, and everything is opened anew.");
    question.buttons = {tr("Restore the backup"), tr("Cancel")};
    question.destructive = 0;
    ui().prompt.confirm(this, question, [this, path] { Q_EMIT restoreWanted(path); });
}

} // namespace heliograph
