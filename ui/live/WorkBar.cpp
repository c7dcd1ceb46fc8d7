// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/WorkBar.h"

#include "ui/widgets/Buttons.h"
#include "ui/widgets/Labels.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QTimer>

namespace heliograph {
namespace {

constexpr int kAppearsAfterMs = 400;
constexpr int kSteps = 1000;
constexpr qint64 kEstimateAfterMs = 2000;

} // namespace

WorkBar::WorkBar(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_text(makeLabel(theme, Type::Body, Tone::Secondary, this)),
      m_bar(new QProgressBar(this)),
      m_cancel(makeButton(theme, ButtonKind::Secondary, tr("Cancel"), this))
{
    m_text->setObjectName(QStringLiteral("workText"));
    m_cancel->setObjectName(QStringLiteral("workCancel"));
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(metric::kProgress + 2);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::kS);
    layout->addWidget(m_text);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, &WorkBar::cancel);
    hide();
}

void WorkBar::follow(Task* task, Sentence sentence)
{
    if (m_task)
        m_task->disconnect(this);
    m_task = task;
    m_sentence = std::move(sentence);
    m_since.start();
    m_cancel->setEnabled(true);
    showProgress(0, 0);
    connect(task, &Task::progressed, this, &WorkBar::showProgress);
    connect(task, &Task::ended, this, [this, task] {
        if (m_task == task) {
            m_task.clear();
            hide();
        }
    });
    QTimer::singleShot(kAppearsAfterMs, task, [this, task] {
        if (m_task == task)
            show();
    });
}

void WorkBar::cancel()
{
    if (!m_task)
        return;
    m_cancel->setEnabled(false);
    m_text->setText(tr("Cancelling…"));
    m_task->cancel();
}

void WorkBar::showProgress(qint64 done, qint64 total)
{
    if (m_task && m_task->isCancelled())
        return;
    const QString left = timeLeft(done, total);
    const QString words = m_sentence(done, total);
    m_text->setText(left.isEmpty() ? words : words + QStringLiteral(" · ") + left);
    m_bar->setMaximum(total > 0 ? kSteps : 0);
    m_bar->setValue(
        total > 0 ? static_cast<int>(kSteps * static_cast<double>(done) / static_cast<double>(total)) : 0);
    m_bar->setAccessibleName(m_text->text());
}

QString WorkBar::timeLeft(qint64 done, qint64 total) const
{
    if (total <= 0 || done <= 0 || m_since.elapsed() < kEstimateAfterMs)
        return {};
    const double seconds = static_cast<double>(m_since.elapsed()) / 1000.0;
    const double left = seconds * static_cast<double>(total - done) / static_cast<double>(done);
    if (left < 60)
        return tr("%1 s left").arg(std::max(1, static_cast<int>(left + 0.5)));
    return tr("%1 min left").arg(static_cast<int>(left / 60 + 0.5));
}

} // namespace heliograph
