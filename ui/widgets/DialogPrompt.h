// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"
#include "ui/widgets/UserPrompt.h"

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

private:
    void askForFile(QWidget* parent, const FileQuestion& question, bool save,
                    std::function<void(const QString& path)> done);

    const Theme& m_theme;
    Remembered& m_remembered;
};

} // namespace heliograph
