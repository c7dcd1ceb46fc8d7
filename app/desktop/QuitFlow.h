// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/Campaign.h"
#include "core/engine/RunView.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <vector>

class QWidget;

namespace heliograph {

class SendingFeed;
class UserPrompt;

/// What becomes of the program when a person closes its window or quits while campaigns are being sent: it
/// goes on in the background, or pauses and ends. It never ends with an answer still awaited.
class QuitFlow : public QObject {
    Q_OBJECT
public:
    QuitFlow(SendingFeed& sending, UserPrompt& prompt, QObject* parent = nullptr);

    /// The campaigns as they are now, for names and counts.
    void setCampaigns(const std::vector<Campaign>& campaigns) { m_campaigns = campaigns; }

    /// A person wants to end the program. Asks where something is being sent; else it ends.
    void request(QWidget* window);
    /// The system ends the session: pauses without a question.
    void pauseAndQuit();
    /// A window is shown again.
    void comeBack() { m_inBackground = false; }
    /// A person paused what was sent in the background, and may want it to go on: the program stays.
    void stayInBackground() { m_needed = true; }
    /// Asked before the program ends by itself, when everything sent in the background is done.
    void setMayLeave(std::function<bool()> mayLeave) { m_mayLeave = std::move(mayLeave); }
    bool isInBackground() const { return m_inBackground; }
    /// Answers are awaited before the end; nothing new can be started.
    bool isClosing() const { return m_closing; }

Q_SIGNALS:
    /// Windows go, or become small where nothing else could bring them back; sending goes on.
    void backgroundWanted();
    /// In the background a campaign stopped, and needs a person.
    void attentionWanted(qint64 campaign);
    /// The program is about to end: what was typed must be kept now.
    void leaving();
    /// Answers are awaited; a window may say so.
    void pausing();
    /// Everything is paused: the program may end now.
    void finished();

private:
    void onAnswer(int button);
    void onChanged(const RunView& view);
    void leaveIfDone();

    SendingFeed& m_sending;
    UserPrompt& m_prompt;
    std::vector<Campaign> m_campaigns;
    std::function<bool()> m_mayLeave = [] { return true; };
    bool m_asking = false;
    bool m_inBackground = false;
    bool m_needed = false; ///< something stopped in the background; the program must stay to say so
    bool m_closing = false;
};

} // namespace heliograph
