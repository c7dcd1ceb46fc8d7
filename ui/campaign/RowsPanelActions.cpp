// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaign/RowRemedies.h"
#include "ui/campaign/RowsPanel.h"
#include "ui/campaign/StateChecks.h"
#include "ui/campaign/StatusActions.h"
#include "ui/campaign/StatusWords.h"
#include "ui/live/SendingFeed.h"
#include "ui/widgets/Remembered.h"
#include "ui/widgets/UserPrompt.h"

#include <QLocale>
#include <QMenu>

namespace heliograph {

void RowsPanel::act(RowAction action)
{
    if (!m_storyRow || m_storyKey == 0)
        return;
    RowSet row;
    row.insert(m_storyKey);
    switch (action) {
    case RowAction::AskNow:
        return m_ui.sending.askNow(m_campaign.id);
    case RowAction::Retry:
        return m_actions.retry(row);
    case RowAction::Arrived:
        return m_actions.settle(row, Decision::WasSent);
    case RowAction::SendAgain:
        return m_actions.sendAgain(row, m_storyRow->row);
    case RowAction::AskAgain:
        return m_actions.settle(row, Decision::AskAgain);
    case RowAction::OtherChannel:
        return m_actions.remedies().sendByOtherChannel(row);
    case RowAction::EditNumber:
        return m_actions.remedies().editNumber(*m_storyRow);
    case RowAction::MarkDead:
        return m_actions.remedies().markDead(row);
    case RowAction::StopList:
        return m_actions.remedies().putOnStopList(row);
    case RowAction::ShowAlike:
        return showRows({{m_storyRow->state}, {}});
    }
}

void RowsPanel::actOnChosen(ChosenAction action)
{
    const RowSet rows = m_grid->chosenRows();
    switch (action) {
    case ChosenAction::Clear:
        m_grid->clearChecks();
        return m_grid->setFocus(Qt::OtherFocusReason);
    case ChosenAction::Retry:
        return m_actions.retry(rows);
    case ChosenAction::Arrived:
        return m_actions.settle(rows, Decision::WasSent);
    case ChosenAction::SendAgain:
        return m_actions.sendAgain(rows, 0);
    case ChosenAction::AskAgain:
        return m_actions.settle(rows, Decision::AskAgain);
    case ChosenAction::NewList:
        return m_actions.makeList(rows);
    case ChosenAction::OtherChannel:
        return m_actions.remedies().sendByOtherChannel(rows);
    case ChosenAction::MarkDead:
        return m_actions.remedies().markDead(rows);
    case ChosenAction::StopList:
        return m_actions.remedies().putOnStopList(rows);
    case ChosenAction::Export:
        return m_actions.save(rows);
    }
}

void RowsPanel::exportRows()
{
    RowSet rows = m_model->checks();
    const bool isWholeList = m_model->query().states.isEmpty() && m_model->query().search.isEmpty();
    if (rows.isEmpty() && !isWholeList)
        rows = m_model->withRows({}, 0, m_model->rowCount() - 1);
    m_actions.save(rows);
}

void RowsPanel::openMenu(const QPoint& at)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("rowMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const QString& text, ChosenAction action) {
        connect(menu->addAction(text), &QAction::triggered, this, [this, action] { actOnChosen(action); });
    };
    const bool isOne = m_model->checks().isEmpty();
    if (isOne && m_storyRow && m_details->document() != 0) {
        QAction* documents = menu->addAction(tr("&Documents\tCtrl+D"));
        connect(documents, &QAction::triggered, this, &RowsPanel::openDocuments);
    }
    QAction* copy = menu->addAction(tr("&Copy\tCtrl+C"));
    connect(copy, &QAction::triggered, m_grid, &RecipientGrid::copyRows);
    menu->addSeparator();
    const bool undecided = isOne && m_storyRow && m_storyRow->state == RecipientState::Uncertain &&
                           m_storyRow->next == Next::Operator;
    if (undecided) {
        add(tr("&It arrived"), ChosenAction::Arrived);
        add(tr("It didn't, send a&gain…"), ChosenAction::SendAgain);
    }
    Counts one;
    if (m_storyRow)
        one[m_storyRow->state] = 1;
    if (!isOne || retryableRows(one) > 0)
        add(tr("Re&try…"), ChosenAction::Retry);
    const QString other = otherChannelText(m_campaign);
    const bool canBeTried = !other.isEmpty() && whyNoOtherChannel(m_campaign).isEmpty();
    if (canBeTried && (!isOne || failedRows(one) > 0))
        add(other, ChosenAction::OtherChannel);
    if (isOne && m_storyRow && hasWrongNumber(*m_storyRow)) {
        QAction* edit = menu->addAction(tr("Edit n&umber…"));
        connect(edit, &QAction::triggered, this, [this] { act(RowAction::EditNumber); });
    }
    add(tr("New &list…"), ChosenAction::NewList);
    if (!isOne || failedRows(one) > 0)
        add(tr("Mar&k as dead"), ChosenAction::MarkDead);
    add(tr("&Stop list…"), ChosenAction::StopList);
    add(tr("E&xport…"), ChosenAction::Export);
    menu->addSeparator();
    QAction* all = menu->addAction(tr("Check &all rows\tCtrl+A"));
    connect(all, &QAction::triggered, m_grid, &RecipientGrid::checkAll);
    if (isOne && m_storyRow) {
        QAction* alike = menu->addAction(tr("Sho&w all like this"));
        connect(alike, &QAction::triggered, this, [this] { act(RowAction::ShowAlike); });
    }
    menu->popup(at);
}

void RowsPanel::fillColumnMenu(QMenu& menu)
{
    m_grid->columns().fillMenu(menu);
}

void RowsPanel::stepChip(int by)
{
    m_chips->step(by);
}

void RowsPanel::firstChip()
{
    m_chips->choose(StateGroup::All);
}

void RowsPanel::askForRowNumber()
{
    TextQuestion question;
    question.title = tr("Go to row");
    question.label = tr("&Row number");
    question.button = tr("&Go");
    if (m_storyRow)
        question.value = QString::number(m_storyRow->row);
    m_ui.prompt.askText(this, question, [this](const std::optional<QString>& typed) {
        if (!typed)
            return;
        bool isNumber = false;
        QString digits;
        for (const QChar c : *typed) {
            if (c.isDigit())
                digits += c;
        }
        const qint64 row = digits.toLongLong(&isNumber);
        if (isNumber)
            m_grid->goToRowNumber(row);
        m_grid->setFocus(Qt::ShortcutFocusReason);
    });
}

bool RowsPanel::showsDetails() const
{
    return m_detailsWanted;
}

void RowsPanel::toggleDetails()
{
    m_detailsWanted = !m_detailsWanted;
    m_ui.remembered.setValue(QStringLiteral("status/details"), m_detailsWanted);
    m_details->setVisible(m_detailsWanted && m_model->checks().isEmpty());
}

void RowsPanel::openDocuments()
{
    if (m_storyRow && m_details->document() != 0)
        m_ui.navigator.openProtocolLog(m_details->document());
}

} // namespace heliograph
