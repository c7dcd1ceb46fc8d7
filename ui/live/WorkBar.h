// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/live/Task.h"
#include "ui/theme/Theme.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace heliograph {

/// Shows long work with its rate, the time left and Cancel. Appears only when the work takes longer than a
/// moment, goes with it. Its place in the layout is kept empty.
class WorkBar : public QWidget {
    Q_OBJECT
public:
    /// How a sentence is made of what is done and the total (0 = not known), for example
    /// "412,000 of about 1,000,000 rows".
    using Sentence = std::function<QString(qint64 done, qint64 total)>;

    explicit WorkBar(const Theme& theme, QWidget* parent = nullptr);

    void follow(Task* task, Sentence sentence);
    bool isBusy() const { return !m_task.isNull(); }
    void cancel();

private:
    void showProgress(qint64 done, qint64 total);
    QString timeLeft(qint64 done, qint64 total) const;

    QPointer<Task> m_task;
    Sentence m_sentence;
    QElapsedTimer m_since;
    QLabel* m_text;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
};

} // namespace heliograph
