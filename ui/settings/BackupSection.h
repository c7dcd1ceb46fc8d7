// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/SettingsSection.h"

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
    /// The person wants this backup in the place of the workspace.
    void restoreWanted(const QString& file);

private:
    void askWhereTo();
    void make(const QString& path);
    void askWhatFrom();
    void confirmRestore(const QString& path);
    void showLast();

    QPushButton* m_make;
    QPushButton* m_restore;
    QLabel* m_last;
    WorkBar* m_work;
};

} // namespace heliograph
