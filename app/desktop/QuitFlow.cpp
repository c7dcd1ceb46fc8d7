// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/QuitFlow.h"

#include "ui/live/SendingFeed.h"
#include "ui/widgets/UserPrompt.h"

#include <algorithm>

namespace heliograph {
namespace {

enum Button { KeepSending, PauseAndQuit, Stay };

} // namespace

QuitFlow::QuitFlow(SendingFeed& sending, UserPrompt& prompt, QObject* parent)
    : QObject(parent), m_sending(sending), m_prompt(prompt)
{
    connect(&m_sending, &SendingFeed::changed, this, &QuitFlow::onChanged);
}

void QuitFlow::request(QWidget* window)
{
    if (m_asking || m_closing)
        return;
    const QList<qint64> busy = m_sending.busy();
    if (busy.isEmpty())
        return pauseAndQuit();
    QString name;
    qint64 waiting = 0;
    for (const Campaign& campaign : m_campaigns) {
        if (!busy.contains(campaign.id))
            continue;
        name = campaign.name;
        waiting += campaign.counts[RecipientState::Ready];
    }
    ChoiceQuestion question;
    question.title = busy.size() == 1
                         ? tr("%1 is being sent.").arg(name)
                         : tr("%Ln campaigns are being sent.", nullptr, static_cast<int>(busy.size()));
    question.text = tr("Keep sending in the background, or pause and quit? %Ln would wait.", nullptr,
                       static_cast<int>(waiting));
    question.buttons = QStringList{tr("&Keep sending"), tr("&Pause and quit"), tr("Cancel")};
    question.escape = Stay;
    m_asking = true;
    m_prompt.choose(window, question, [self = QPointer(this)](int button) {
        if (self)
            self->onAnswer(button);
    });
}

void QuitFlow::onAnswer(int button)
{
    m_asking = false;
    // The session may have ended while the question stood; nothing goes back to the background then.
    if (m_closing)
        return;
    if (button == PauseAndQuit)
        return pauseAndQuit();
    if (button != KeepSending)
        return;
    m_inBackground = true;
    m_needed = false;
    Q_EMIT backgroundWanted();
    // It may have ended while the question stood.
    leaveIfDone();
}

void QuitFlow::pauseAndQuit()
{
    if (std::exchange(m_closing, true))
        return;
    Q_EMIT leaving();
    if (!m_sending.busy().isEmpty())
        Q_EMIT pausing();
    m_sending.shutdown(this, [this] { Q_EMIT finished(); });
}

void QuitFlow::onChanged(const RunView& view)
{
    if (!m_inBackground || m_closing || view.isBusy())
        return;
    if (view.phase == RunPhase::Idle && view.error) {
        m_needed = true;
        Q_EMIT attentionWanted(view.campaign);
    }
    leaveIfDone();
}

void QuitFlow::leaveIfDone()
{
    if (m_inBackground && !m_needed && !m_asking && m_sending.busy().isEmpty() && m_mayLeave())
        pauseAndQuit();
}

} // namespace heliograph
