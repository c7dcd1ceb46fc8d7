// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"
#include "ui/widgets/UserPrompt.h"

#include <QList>
#include <QPointer>

class QDialog;

namespace heliograph {

class Remembered;

/// Asks by dialogs over the window.
class DialogPrompt final : public UserPrompt {
public:
    DialogPrompt(const Theme& theme, Remembered& remembered) : m_theme(theme), m_remembered(remembered) {}

    void choose(QWidget* parent, const ChoiceQuestion& question,
                std::function<void(int button)> done) override;
    void askText(QWidget* parent, const TextQuestion& question,
                 std::function<void(const std::optional<QString>&)> done) override;
    void openFile(QWidget* parent, const FileQuestion& question,
                  std::function<void(const QString& path)> done) override;
    void saveFile(QWidget* parent, const FileQuestion& question,
                  std::function<void(const QString& path)> done) override;

    /// The program ends: questions that are open go without an answer, and nothing is asked any more.
    void dismiss();

private:
    void open(QDialog* dialog);
    void askForFile(QWidget* parent, const FileQuestion& question, bool save,
                    std::function<void(const QString& path)> done);

    const Theme& m_theme;
    Remembered& m_remembered;
    QList<QPointer<QDialog>> m_open;
    bool m_isOver = false;
};

} // namespace heliograph
