// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/DraftEdits.h"

#include <QUndoCommand>

namespace heliograph {

class RecipientsFlow;

/// Another list in the draft. What it does has been done when it is made.
class ListCommand final : public QUndoCommand {
public:
    ListCommand(RecipientsFlow& flow, qint64 after, qint64 before, const QString& what);

    void undo() override;
    void redo() override;

private:
    RecipientsFlow& m_flow;
    qint64 m_after;
    qint64 m_before;
    bool m_isDone = true;
};

/// Other phones in some rows. What it does has been done when it is made.
class PhoneCommand final : public QUndoCommand {
public:
    PhoneCommand(RecipientsFlow& flow, std::vector<PhoneWish> before, std::vector<PhoneWish> after,
                 const QString& what);

    void undo() override;
    void redo() override;

private:
    RecipientsFlow& m_flow;
    std::vector<PhoneWish> m_before;
    std::vector<PhoneWish> m_after;
    bool m_isDone = true;
};

} // namespace heliograph
