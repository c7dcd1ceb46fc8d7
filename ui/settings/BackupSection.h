// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Secret.h"
#include "ui/settings/SettingsSection.h"

class QCheckBox;
class QLabel;
class QPushButton;

namespace heliograph {

class WorkBar;

/// Makes a backup of the workspace, and puts one back.
class BackupSection : public SettingsSection {
    Q_OBJECT
public:
    explicit BackupSection(const Ui& ui, QWidget* parent = nullptr);

Q_SIGNALS:
    /// The person wants this backup in the place of the workspace. The passphrase is that of an encrypted
    /// one, else empty.
    void restoreWanted(const QString& file, const heliograph::Secret& passphrase);

private:
    void begin();
    void askPassphrase();
    void askOnceMore(const QString& first);
    void askWhereTo(const Secret& passphrase);
    void make(const QString& path, const Secret& passphrase);
    void askWhatFrom();
    void askWhatOpens(const QString& path);
    void confirmRestore(const QString& path, const Secret& passphrase);
    void showLast();

    QCheckBox* m_encrypt;
    QPushButton* m_make;
    QPushButton* m_restore;
    QLabel* m_last;
    WorkBar* m_work;
};

} // namespace heliograph
