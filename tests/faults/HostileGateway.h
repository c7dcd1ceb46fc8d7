// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/RecipientState.h"
#include "tests/faults/Dice.h"
#include "tests/faults/Totals.h"
#include "tests/support/ModelGateway.h"

#include <QSet>

#include <map>
#include <set>
#include <vector>

namespace heliograph {

/// What really happened to one message, and what was said about it.
struct Truth {
    QString clientId;
    QString phone;
    QString text;
    qint64 firstPostWall = 0;  ///< of the first document that may have arrived; 0 = none
    qint64 lastPostSteady = 0; ///< of the latest such
    QSet<QString> ids;         ///< every gateway id that was ever told for it
    bool liedSent = false;     ///< called taken although it wasn't
    bool liedUnsent = false;   ///< called refused although it was taken
    bool liedId = false;       ///< told under another message's id, or its id told for another
    bool elsewhere = false;    ///< a copy of the workspace posted it, too
    bool askedByPerson = false;
    bool decidedSent = false;
    bool decidedUnsent = false;
};

/// What one answer said about one message.
struct Said {
    enum class What : quint8 { Nothing, Taken, Refused };
    QString clientId;
    What what = What::Nothing;
    bool withId = false;
};

/// A gateway with moods: slow, faulty, lying. It keeps the truth, and notes what no program may do.
class HostileGateway {
public:
    HostileGateway(Dice& dice, VirtualClock& clock, Totals& totals);

    using Post = FakeGatewayClient::Post;

    /// Draws the faults and lies of the next documents.
    void changeMood();
    /// From now on honest and prompt.
    void calm();
    std::optional<Exchange> answer(const Post& post, bool elsewhere = false);
    std::chrono::milliseconds latency();
    /// Some messages arrive, some never will.
    void letTimeWork();
    void settleStates();

    /// The truth about a message; nothing for one that was never posted.
    Truth* find(const QString& clientId);
    Truth& record(const QString& clientId, const QString& phone, const QString& text);
    std::vector<Truth>& truths() { return m_truths; }
    bool has(const QString& clientId) const { return m_model.has(clientId); }
    const ModelGateway& model() const { return m_model; }
    /// Whether some answer about this id told a word for this state.
    bool told(const QString& gatewayId, RecipientState state) const;
    /// What the latest answer to a post said, by the client's number of the post.
    const std::map<std::size_t, std::vector<Said>>& said() const { return m_said; }
    void forgetSaid() { m_said.clear(); }
    void numberPost(std::size_t index) { m_postIndex = index; }

    bool honoursClientIds = true;
    bool forgetsAfterADay = false;
    bool accountEdited = false; ///< nothing may be sent through the account as it is now
    QSet<QString> stopListed;   ///< phones that nobody may write to
    QSet<QString> cancelled;    ///< client ids that nobody may send any more
    std::chrono::milliseconds repeatAfter{60000};
    bool clockJumped = false;
    bool clockWentBack = false;
    QStringList violations;

private:
    using Fault = ModelGateway::Fault;

    std::optional<Exchange> send(const Post& post, bool elsewhere);
    void checkPost(const Post& post, bool elsewhere);
    void checkRepeat(const Truth& truth, qint64 wall, qint64 steady);
    void notePost(const Post& post, bool elsewhere);
    Fault drawFault();
    QString verdict(const SendRecipient& recipient);
    void disturb(std::vector<SendEntry>& entries);
    void lie(std::vector<SendEntry>& entries);
    void lieAboutEntry(std::vector<SendEntry>& more, SendEntry& entry, Truth& truth);
    void disturbStates(std::vector<StateEntry>& entries);
    void believeTheOnlyEntry(const std::vector<SendEntry>& entries);
    void noteSaid(const std::vector<SendEntry>& entries);
    Truth* ofNumber(int number);
    Said* saidOf(const QString& clientId);
    void deny(const char* what, const QString& which);

    Dice& m_dice;
    VirtualClock& m_clock;
    Totals& m_totals;
    ModelGateway m_model;
    QObject m_later; ///< what it still does when nobody waits
    std::vector<Truth> m_truths;
    QHash<QString, std::size_t> m_byId;
    std::map<QString, std::set<RecipientState>> m_told;
    std::map<std::size_t, std::vector<Said>> m_said;
    std::size_t m_postIndex = 0;
    const Post* m_post = nullptr;
    std::vector<Said> m_current;
    int m_faulty = 0; ///< of a hundred documents
    int m_lying = 0;  ///< of a hundred answers
    int m_moody = 0;  ///< of a hundred recipients, refused for now
    bool m_slow = false;
    bool m_loginRefused = false;
    Fault m_fault = Fault::None;
};

} // namespace heliograph
