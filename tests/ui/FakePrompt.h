// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/UserPrompt.h"

#include <QList>

namespace heliograph {

/// Answers in the place of a person: with what a test put in before, in its order, and remembers what was
/// asked. Without a prepared answer everything is given up.
class FakePrompt final : public UserPrompt {
public:
    QList<int> choices;                  ///< answers of choose()
    QList<std::optional<QString>> texts; ///< answers of askText()
    QStringList files;                   ///< answers of openFile() and saveFile()
    QList<ChoiceQuestion> asked;         ///< what choose() was asked
    QList<TextQuestion> askedTexts;
    QList<FileQuestion> askedFiles;

    void choose(QWidget*, const ChoiceQuestion& question, std::function<void(int button)> done) override
    {
        asked += question;
        const int last = static_cast<int>(question.buttons.size()) - 1;
        done(choices.isEmpty() ? (question.escape >= 0 ? question.escape : last) : choices.takeFirst());
    }
    void askText(QWidget*, const TextQuestion& question,
                 std::function<void(const std::optional<QString>&)> done) override
    {
        askedTexts += question;
        done(texts.isEmpty() ? std::nullopt : texts.takeFirst());
    }
    void openFile(QWidget*, const FileQuestion& question,
                  std::function<void(const QString& path)> done) override
    {
        answerFile(question, done);
    }
    void saveFile(QWidget*, const FileQuestion& question,
                  std::function<void(const QString& path)> done) override
    {
        answerFile(question, done);
    }

private:
    void answerFile(const FileQuestion& question, const std::function<void(const QString& path)>& done)
    {
        askedFiles += question;
        done(files.isEmpty() ? QString() : files.takeFirst());
    }
};

} // namespace heliograph
