// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

class QWidget;

namespace heliograph {

/// A question with buttons. The answers come in the order of the buttons.
struct ChoiceQuestion {
    QString title;        ///< one short question, bold
    QString text;         ///< what it means, what comes of each answer
    QStringList buttons;  ///< verbs with their object, the usual one first
    int destructive = -1; ///< the button that can't be taken back; never the default
    int escape = -1;      ///< what Escape means; -1 = the last
};

/// A question for one line of text.
struct TextQuestion {
    QString title;
    QString text;
    QString label; ///< of the field
    QString value; ///< what stands in it at first
    QString button;
    bool secret = false; ///< shown as dots, never remembered
};

/// A question for a file.
struct FileQuestion {
    QString title;
    QString folder;      ///< empty = the last one used
    QString name;        ///< proposed, for saving
    QStringList filters; ///< as QFileDialog takes them
};

/// Everything that asks a person something out of the page; tests answer in its place. Nothing waits: the
/// answer comes by the callback, or never when `parent` is closed first.
class UserPrompt {
public:
    virtual ~UserPrompt() = default;

    /// The index of the button; Escape and closing give the question's escape.
    virtual void choose(QWidget* parent, const ChoiceQuestion& question,
                        std::function<void(int button)> done) = 0;
    /// Nothing when it was given up.
    virtual void askText(QWidget* parent, const TextQuestion& question,
                         std::function<void(const std::optional<QString>&)> done) = 0;
    /// An empty path when it was given up. Overwriting has been agreed to.
    virtual void openFile(QWidget* parent, const FileQuestion& question,
                          std::function<void(const QString& path)> done) = 0;
    virtual void saveFile(QWidget* parent, const FileQuestion& question,
                          std::function<void(const QString& path)> done) = 0;

    /// choose() with two buttons: `confirmed` runs on the first only. Escape is the second.
    void confirm(QWidget* parent, ChoiceQuestion question, std::function<void()> confirmed);
};

} // namespace heliograph
