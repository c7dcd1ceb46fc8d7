// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipients/DraftCommands.h"

#include "ui/recipients/RecipientsFlow.h"

namespace heliograph {

ListCommand::ListCommand(RecipientsFlow& flow, qint64 after, qint64 before, const QString& what)
    : QUndoCommand(what), m_flow(flow), m_after(after), m_before(before)
{}

void ListCommand::undo()
{
    m_flow.swap(m_after, m_before, RecipientsFlow::tr("%1 undone").arg(text()));
}

void ListCommand::redo()
{
    if (!m_isDone)
        m_flow.swap(m_before, m_after, {});
    m_isDone = false;
}

PhoneCommand::PhoneCommand(RecipientsFlow& flow, std::vector<PhoneWish> before, std::vector<PhoneWish> after,
                           const QString& what)
    : QUndoCommand(what), m_flow(flow), m_before(std::move(before)), m_after(std::move(after))
{}

void PhoneCommand::undo()
{
    m_flow.applyAgain(m_before);
}

void PhoneCommand::redo()
{
    if (!m_isDone)
        m_flow.applyAgain(m_after);
    m_isDone = false;
}

} // namespace heliograph
