// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/ReplyReader.h"

#include <QXmlStreamAttributes>

#include <functional>
#include <span>

namespace heliograph {

/// Where an endpoint's entries stand: children of the root, or of a wrapper below the root.
struct ReplyPath {
    const char* wrapper; ///< "" for a child of the root
    const char* name;
};

/// The most parts that an SMS can have (3GPP TS 23.040, 9.2.3.24.1).
constexpr int kMostParts = 255;

/// One completed element of an answer.
class ReplyElement {
public:
    ReplyElement(const char* name, QXmlStreamAttributes attributes, QXmlStreamAttributes wrapper,
                 QString text);

    bool is(const char* name) const;
    /// An attribute's value, trimmed; names match without case and prefix; empty when absent.
    QString attribute(const char* name) const;
    int number(const char* name) const; ///< 0 when absent or no number
    int parts(const char* name) const;  ///< 0 when absent or nothing that an SMS can have
    QString wrapperAttribute(const char* name) const;
    const QString& text() const { return m_text; } ///< own text, trimmed, bounded

private:
    const char* m_name;
    QXmlStreamAttributes m_attributes;
    QXmlStreamAttributes m_wrapper;
    QString m_text;
};

using ReplyHandler = std::function<void(const ReplyElement&)>;

/// Reads any answer of the family: calls `handle` for each completed element at one of `paths`, also for
/// those before damage, and tells in the head how the answer is to be taken. See ReplyReader.h for the rules.
ReplyHead scanReply(const HttpAnswer& answer, std::span<const ReplyPath> paths, const ReplyHandler& handle);

/// A warning with this code and its sentence.
ReplyWarning replyWarning(const char* code, const QString& detail = {});

} // namespace heliograph
