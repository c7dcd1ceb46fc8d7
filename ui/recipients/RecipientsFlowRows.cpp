// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/Desk.h"
#include "ui/recipients/DraftCommands.h"
#include "ui/recipients/RecipientsFlow.h"

namespace heliograph {

void RecipientsFlow::edit(const std::vector<PhoneWish>& wishes, const QString& what)
{
    if (isReadOnly() || isReading())
        return;
    m_ui.desk.change(
        this,
        [draft = m_campaign.id, wishes](Engine& engine) {
            return DraftEdits(engine.workspace(), engine.clock()).apply(draft, wishes);
        },
        [this, draft = m_campaign.id, wishes, what](const Result<DraftEdit>& edit) {
            // The history is that of the campaign shown now.
            if (draft != m_campaign.id)
                return;
            if (!edit)
                return Q_EMIT failed(edit.error());
            m_history.push(new PhoneCommand(*this, edit->before, wishes, what));
            Q_EMIT rowsEdited(edit->rows);
            reload();
        });
}

void RecipientsFlow::setKind(const QString& kind, bool undone, const QString& what)
{
    if (isReadOnly() || isReading() || m_isChanging)
        return;
    m_isChanging = true;
    Q_EMIT changing(m_ui.desk.work(
        this,
        [draft = m_campaign.id, kind, undone](Engine& engine, const Progress& progress) {
            return DraftEdits(engine.workspace(), engine.clock()).setKind(draft, kind, undone, progress);
        },
        [this, draft = m_campaign.id, undone, what](const Result<DraftEdit>& edit) {
            if (edit && draft == m_campaign.id) {
                std::vector<PhoneWish> wishes = edit->before;
                for (PhoneWish& wish : wishes)
                    wish.undone = undone;
                m_history.push(new PhoneCommand(*this, edit->before, wishes, what));
            }
            onChanged(edit);
        }));
}

void RecipientsFlow::onChanged(const Result<DraftEdit>& edit)
{
    m_isChanging = false;
    if (edit)
        Q_EMIT rowsEdited(edit->rows);
    else if (edit.error().code != ErrorCode::Cancelled)
        Q_EMIT failed(edit.error());
    reload();
}

void RecipientsFlow::applyAgain(const std::vector<PhoneWish>& wishes)
{
    m_isChanging = true;
    Q_EMIT changing(m_ui.desk.work(
        this,
        [draft = m_campaign.id, wishes](Engine& engine, const Progress& progress) {
            return DraftEdits(engine.workspace(), engine.clock()).apply(draft, wishes, progress);
        },
        [this](const Result<DraftEdit>& edit) { onChanged(edit); }));
}

void RecipientsFlow::overrule(Reason reason, const QString& what)
{
    if (isReadOnly() || isReading() || m_isChanging)
        return;
    m_isChanging = true;
    Q_EMIT changing(m_ui.desk.work(
        this,
        [draft = m_campaign.id, reason](Engine& engine, const Progress& progress) {
            return DraftEdits(engine.workspace(), engine.clock()).overrule(draft, reason, progress);
        },
        [this, draft = m_campaign.id, what](const Result<DraftEdit>& edit) {
            if (edit && draft == m_campaign.id)
                m_history.push(new PhoneCommand(*this, edit->before, edit->wishes, what));
            onChanged(edit);
        }));
}

} // namespace heliograph
