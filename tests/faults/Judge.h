// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/Desk.h"

namespace heliograph {

/// Compares a ledger with the truth at the gateway and with what it said before.
class Judge {
public:
    explicit Judge(HostileGateway& gateway) : m_gateway(gateway) {}

    /// What is wrong with these campaigns, as a text; empty when all is well: counters equal the rows, states
    /// went only forward, no claim goes beyond what is known, no gateway id belongs to two rows.
    QString check(Workspace& workspace, const std::vector<qint64>& campaigns);
    /// After a run that ended by itself: what it heard is in the ledger.
    QString checkHeard(Workspace& workspace, qint64 campaign, const std::vector<Said>& heard);
    /// After the end of everything: nobody waits for anything but a person.
    QString checkSettled(Workspace& workspace, qint64 campaign, bool reportsToo);
    /// Nobody has two copies of one message, nor two messages of one text within a day that nobody wished.
    QString checkCopies() const;

    /// Somebody wished, or caused, that people with this text may get it once more.
    void excuse(const QString& phone, const QString& text) { m_excused.insert({phone, text}); }
    /// The ledger is an older one now.
    void forgetSeen() { m_seen.clear(); }
    /// The first of these campaigns that isn't in the ledger any more, as a text.
    static QString missing(Workspace& workspace, const std::vector<qint64>& campaigns);
    /// Every row of these campaigns as a text, to be compared after a crash.
    static QString dump(Workspace& workspace, const std::vector<qint64>& campaigns);

private:
    struct Seen {
        RecipientState state;
        Reason reason;
    };

    QString checkRows(const Campaign& campaign, const std::vector<RecipientRow>& rows);
    QString falseClaim(const RecipientRow& row) const;
    bool mayBeSent(const Truth* truth) const;
    bool mayBeUnsent(const Truth* truth) const;

    HostileGateway& m_gateway;
    QHash<qint64, Seen> m_seen;
    QSet<std::pair<QString, QString>> m_excused;
};

} // namespace heliograph
