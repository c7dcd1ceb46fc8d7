// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/UserPrompt.h"

#include <QStringList>

#include <utility>

namespace heliograph {

/// A person who takes time: questions with buttons stay open until the test answers.
class LatePrompt final : public UserPrompt {
public:
    QStringList asked; ///< their titles

    void answer(int button) { std::exchange(m_open, {})(button); }
    void choose(QWidget*, const ChoiceQuestion& question, std::function<void(int button)> done) override
    {
        asked += question.title;
        m_open = std::move(done);
    }
    void askText(QWidget*, const TextQuestion&,
                 std::function<void(const std::optional<QString>&)> done) override
    {
        done(std::nullopt);
    }
    void openFile(QWidget*, const FileQuestion&, std::function<void(const QString& path)> done) override
    {
        done(QString());
    }
    void saveFile(QWidget*, const FileQuestion&, std::function<void(const QString& path)> done) override
    {
        done(QString());
    }

private:
    std::function<void(int button)> m_open;
};

} // namespace heliograph
