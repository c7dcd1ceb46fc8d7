// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/message/Message.h"

#include <vector>

namespace heliograph {

class Connection;

/// What a stored text is for. Stored by number: never renumber.
enum class TemplateKind : quint8 { Template = 0, Signature = 1 };

/// A text that is used again; a signature is the text of its message.
struct StoredTemplate {
    qint64 id = 0; ///< 0 = not stored yet
    TemplateKind kind = TemplateKind::Template;
    QString name;
    Message message;
    qint64 changedAt = 0; ///< ms UTC

    bool operator==(const StoredTemplate&) const = default;
};

/// The templates and signatures of a workspace.
class TemplateStore {
public:
    explicit TemplateStore(Connection& connection) : m_connection(connection) {}

    /// Stores a new one and answers its id. One that was removed comes back under the id that it had.
    Result<qint64> add(const StoredTemplate& entry);
    /// By its id; one that is gone stays so.
    Result<void> update(const StoredTemplate& entry);
    Result<void> remove(qint64 id);
    /// By name; of one kind.
    Result<std::vector<StoredTemplate>> list(TemplateKind kind);

private:
    Connection& m_connection;
};

} // namespace heliograph
