// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/CampaignCheck.h"
#include "core/message/MessageComposer.h"
#include "core/sending/CampaignSealer.h"

#include <QSet>

#include <map>

namespace heliograph {

/// A column that a message names.
struct UsedField {
    QString name;
    QString fallback;
    bool hasFallback = false;
    int column = -1; ///< -1 = the list has no such column
};

/// The columns that a message names, each with each of its defaults once, in the order of the message.
std::vector<UsedField> usedFields(const Message& message, const QString& textColumn,
                                  const QStringList& headers);

/// The header that a name was perhaps meant to be: at most two letters differ. Empty when there is none.
QString nearestHeader(const QString& name, const QStringList& headers);

/// Watches the rows of a draft while they are judged and remembers which of them an operator should see.
class CampaignCheckRows {
public:
    CampaignCheckRows(const Campaign& draft, const MessageComposer& composer, std::vector<UsedField> fields,
                      QSet<QString> duplicatePhones);

    /// For CampaignSealer::setObserver().
    void see(const RecipientRow& row, const Composed* composed, const SealedRow* judged);

    /// Adds the lines about these rows. `leftOut` becomes `rows` of the line about the recipients.
    void report(CheckResult& result) const;

private:
    struct Doubt {
        qint64 count = 0;
        std::vector<qint64> rows;
    };

    void seeDuplicate(const RecipientRow& row);
    void seeEmptyFields(const RecipientRow& row);
    void seeReady(const RecipientRow& row, const Message& message, int parts);
    void rememberText(const RecipientRow& row, const Message& message);
    void reportFields(CheckResult& result) const;
    void reportInvalid(CheckResult& result) const;
    void reportDoubts(CheckResult& result) const;

    const MessageComposer& m_composer;
    QStringList m_headers;
    MessageType m_type;
    bool m_sameForAll; ///< every row gets the same text, so one look at it is enough
    std::vector<UsedField> m_fields;
    std::vector<std::vector<qint64>> m_empty; ///< for each field
    QSet<QString> m_duplicatePhones;
    QHash<QString, qint64> m_firstTexts; ///< phone → hash of what the first row with it gets
    std::vector<qint64> m_otherTexts;
    std::vector<qint64> m_leftOut;
    std::vector<qint64> m_newlyListed;
    std::map<Reason, std::vector<qint64>> m_invalid;
    std::map<MessageWarning, Doubt> m_doubts;
    std::vector<qint64> m_ownTimes;
    qint64 m_ownSenders = 0;
    qint64 m_ready = 0;
    qint64 m_seen = 0; ///< rows that were ready before they were rendered
    LongestText m_longest;
    int m_longestParts = 0;
};

} // namespace heliograph
