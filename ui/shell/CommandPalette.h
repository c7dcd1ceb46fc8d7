// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/Ui.h"

#include <QDialog>

#include <functional>
#include <vector>

class QLineEdit;
class QListWidget;

namespace heliograph {

class MainWindow;

/// Find or do: type a piece of a page, a command or a campaign, Enter goes there.
class CommandPalette final : public QDialog {
    Q_OBJECT
public:
    static void open(const Ui& ui, MainWindow& window);

private:
    struct Entry {
        QString text;
        QString kind;
        std::function<void()> action;
    };

    CommandPalette(const Ui& ui, MainWindow& window);
    void addPages();
    void addCommands();
    void addCampaigns();
    void showMatching(const QString& typed);
    void carryOut();
    bool eventFilter(QObject* watched, QEvent* event) override;

    Ui m_ui;
    MainWindow& m_window;
    QLineEdit* m_edit;
    QListWidget* m_list;
    std::vector<Entry> m_entries;
};

} // namespace heliograph
