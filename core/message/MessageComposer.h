// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/message/Message.h"
#include "core/message/MessageTemplate.h"

#include <QStringList>

#include <vector>

namespace heliograph {

/// Every text of a message that may hold placeholders; the SMS text first.
std::vector<QString*> templateTexts(Message& message);

/// The message of one row.
struct Composed {
    Message message;
    QString
        emptyColumn; ///< the first empty placeholder without default, in the order of the fields; else empty
};

/// A whole message as written, made ready to be rendered for the rows of a list. Every text may hold
/// placeholders but the two senders and the campaign's name.
class MessageComposer {
public:
    /// Binds a message to the headers of a list; `textColumn` (where not empty) names the column that is the
    /// text, instead of message.text. ErrorCode::BadTemplate, UnknownColumn, AmbiguousColumn.
    static Result<MessageComposer> compile(const Message& message, const QStringList& headers,
                                           const QString& textColumn = {});

    /// The columns that the message uses, each once.
    QStringList columns() const;

    /// Whether every row gets the same message.
    bool isConstant() const { return m_fields.empty(); }

    Composed compose(const QStringList& cells) const;

private:
    struct Field {
        std::size_t index; ///< in the table of the message's texts
        MessageTemplate text;
    };

    Result<void> add(std::size_t index, MessageTemplate text, const HeaderIndex& headers);

    Message m_constant; ///< the fields that are the same for every row
    std::vector<Field> m_fields;
};

} // namespace heliograph
