// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSet>
#include <QString>

namespace heliograph {

/// Takes everything about people out of documents that leave the computer: message texts, names, senders,
/// logins, secrets and phones. What is left is the document's shape, numbers and times of messages, and the
/// gateway's own words. Works on damaged documents and on what is no document at all. One for a request and
/// its answer: what the answer repeats of the request is taken out, too.
class SupportMask {
public:
    QByteArray request(const QByteArray& document);
    /// The gateway's sentences stay, up to a length, without numbers and quotations.
    QByteArray answer(const QByteArray& document) const;

private:
    QSet<QString> m_taken; ///< what the request said
};

} // namespace heliograph
