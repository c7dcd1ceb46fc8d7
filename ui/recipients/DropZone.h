// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QFrame>

class QPushButton;
class QVBoxLayout;

namespace heliograph {

/// What the step shows without a list: where to drop one, how to choose one, the latest files.
class DropZone : public QFrame {
    Q_OBJECT
public:
    explicit DropZone(const Theme& theme, QWidget* parent = nullptr);

    void setRecentFiles(const QStringList& paths);
    QPushButton& chooseButton() { return *m_choose; }

Q_SIGNALS:
    void fileWanted();
    void pasteWanted();
    void peopleWanted();
    void fileChosen(const QString& path);

private:
    const Theme& m_theme;
    QPushButton* m_choose;
    QWidget* m_recent;
    QVBoxLayout* m_recentLines;
};

} // namespace heliograph
