// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaign/StatusActions.h"

#include "core/report/CampaignReport.h"
#include "core/storage/RetriedRows.h"
#include "ui/Navigator.h"
#include "ui/campaign/RetryDialog.h"
#include "ui/campaign/RowRemedies.h"
#include "ui/campaign/StatusWords.h"
#include "ui/live/Desk.h"
#include "ui/live/HelpKey.h"
#include "ui/live/SendingFeed.h"
#include "ui/theme/StateLook.h"
#include "ui/widgets/ListFiles.h"
#include "ui/widgets/UserPrompt.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QWidget>

namespace heliograph {
namespace {

// Kept with each decision, so that it can be asked who took it.
QString operatorName()
{
    const QString name = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return name.isEmpty() ? QStringLiteral("?") : name;
}

int forPlural(qint64 count)
{
    return static_cast<int>(count);
}

QString fileName(const QString& campaign)
{
    QString name = campaign.simplified();
    for (QChar& c : name) {
        if (QStringLiteral("/\\:*?\"<>|").contains(c))
            c = u'-';
    }
    return name + QStringLiteral(".xlsx");
}

Result<qint64> draftOf(const Result<RetryDraft>& made)
{
    return made ? Result<qint64>(made->campaign) : forward(made);
}

} // namespace

StatusActions::StatusActions(const Ui& ui, QWidget* page)
    : QObject(page), m_ui(ui), m_page(page), m_remedies(new RowRemedies(ui, page))
{
    connect(m_remedies, &RowRemedies::failed, this, &StatusActions::failed);
    connect(m_remedies, &RowRemedies::handled, this, &StatusActions::handled);
}

void StatusActions::setCampaign(const Campaign& campaign)
{
    m_campaign = campaign;
    m_remedies->setCampaign(campaign);
}

void StatusActions::toast(const QString& text, const QString& undoLabel, std::function<void()> undo)
{
    m_ui.navigator.toast(text, undoLabel, std::move(undo));
}

void StatusActions::stop()
{
    const qint64 over = handedOver(m_campaign.counts);
    const qint64 waiting = waitingRows(m_campaign.counts);
    ChoiceQuestion question;
    question.title = tr("Stop %1?").arg(m_campaign.name);
    question.text = tr("%Ln are with the gateway and can't be called back.", nullptr, forPlural(over)) +
                    u' ' + tr("%Ln will not be sent.", nullptr, forPlural(waiting));
    if (m_campaign.plan.sendAt && *m_campaign.plan.sendAt > m_ui.clock.nowMs())
        question.text +=
            u'\n' + tr("What the gateway keeps for later is deleted there where it can be; you are "
                       "told how many.");
    question.buttons = {tr("&Keep sending"), tr("&Stop and cancel %1").arg(QLocale().toString(waiting))};
    question.destructive = 1;
    question.escape = 0;
    m_ui.prompt.choose(m_page, question, [this, id = m_campaign.id](int button) {
        if (button == 1)
            m_ui.sending.cancel(id);
    });
}

Result<StatusActions::Retryable> StatusActions::retryable(Connection& connection, const Campaign& campaign,
                                                          const RowSet& rows)
{
    const Result<Counts> retried =
        RetriedRows::counts(connection, campaign.id, rows.isEmpty() ? nullptr : &rows);
    if (!retried)
        return forward(retried);
    if (rows.isEmpty() && campaign.counts[RecipientState::Uncertain] == 0)
        return Retryable{{campaign.counts, 0}, *retried};
    // How many of the unknown nobody will ask about any more isn't among the counters.
    GridReader reader(connection);
    RowSet every = rows;
    if (rows.isEmpty()) {
        const Result<std::vector<qint64>> all = reader.keys({campaign.id, {}, {}, GridOrder::Row, 0, false});
        if (!all)
            return forward(all);
        for (const qint64 key : *all)
            every.insert(key);
    }
    const Result<ChosenCounts> chosen = reader.countsOf(every);
    if (!chosen)
        return forward(chosen);
    return Retryable{*chosen, *retried};
}

void StatusActions::retry(const RowSet& rows)
{
    m_ui.desk.read(
        this,
        [rows, campaign = m_campaign](Connection& connection) {
            return retryable(connection, campaign, rows);
        },
        [this, rows](const Result<Retryable>& found) {
            if (found)
                askWhatToRetry(rows, *found);
            else
                Q_EMIT failed(found.error());
        });
}

void StatusActions::askWhatToRetry(const RowSet& rows, const Retryable& found)
{
    auto* dialog = new RetryDialog(m_ui.theme, m_campaign.name, found.chosen, found.retried, m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    addHelpKey(*dialog, m_ui.navigator);
    connect(dialog, &RetryDialog::chosen, this,
            [this, rows](const RetryChoice& choice) { makeRetry(rows, choice); });
    dialog->open();
}

void StatusActions::makeRetry(const RowSet& rows, const RetryChoice& choice)
{
    const qint64 id = m_campaign.id;
    // Drafts of a million rows are long work; the engine's thread has answers to take.
    m_ui.desk.work(
        this,
        [id, rows, choice](Engine& engine, const Progress&) {
            return draftOf(
                engine.decisions().retryDraft(id, choice.states, {choice.acceptRepeats, choice.onceMore},
                                              engine.clock().nowMs(), rows.isEmpty() ? nullptr : &rows));
        },
        [this, atMessage = choice.changesText](const Result<qint64>& draft) { openDraft(draft, atMessage); });
}

void StatusActions::openDraft(const Result<qint64>& draft, bool atMessage)
{
    if (!draft)
        return Q_EMIT failed(draft.error());
    Q_EMIT handled();
    m_ui.navigator.openCampaign(*draft, atMessage ? CampaignStep::Message : CampaignStep::Check);
}

void StatusActions::settle(const RowSet& rows, Decision decision)
{
    const qint64 id = m_campaign.id;
    m_ui.desk.change(
        this,
        [id, rows, decision](Engine& engine) {
            return engine.decisions().settle(id, rows, decision, operatorName(), engine.clock().nowMs());
        },
        [this, id, decision](const Result<SettleResult>& result) {
            if (!result)
                return Q_EMIT failed(result.error());
            Q_EMIT handled();
            toast(tr("%Ln rows settled", nullptr, forPlural(result->settled)));
            // Asking again is sending: whatever was under way goes on with it.
            if (decision == Decision::AskAgain && result->settled > 0)
                m_ui.sending.start(id);
        });
}

void StatusActions::sendAgain(const RowSet& rows, qint64 rowNumber)
{
    ChoiceQuestion question;
    const bool isOne = rows.count() == 1 && rowNumber > 0;
    question.title = isOne ? tr("Row %1 may already have this message").arg(QLocale().toString(rowNumber))
                           : tr("%Ln rows may already have this message", nullptr, forPlural(rows.count()));
    question.text = tr("Send a second one?");
    question.buttons = {tr("&Keep as unknown"), tr("&Send again…")};
    question.destructive = 1;
    question.escape = 0;
    m_ui.prompt.choose(m_page, question, [this, rows](int button) {
        if (button != 1)
            return;
        const qint64 id = m_campaign.id;
        m_ui.desk.work(
            this,
            [id, rows](Engine& engine, const Progress&) -> Result<qint64> {
                const Result<SettleResult> settled = engine.decisions().settle(
                    id, rows, Decision::WasNotSent, operatorName(), engine.clock().nowMs());
                if (!settled)
                    return forward(settled);
                return draftOf(engine.decisions().retryDraft(id, {RecipientState::Rejected}, {},
                                                             engine.clock().nowMs(), &rows));
            },
            [this](const Result<qint64>& draft) { openDraft(draft, false); });
    });
}

void StatusActions::makeList(const RowSet& rows)
{
    TextQuestion question;
    question.title = tr("New campaign with %Ln rows", nullptr, forPlural(rows.count()));
    question.text = tr("It takes the message along; nothing is sent before you have checked it.");
    question.label = tr("&Name");
    question.value = tr("%1, chosen rows").arg(m_campaign.name);
    question.button = tr("&Make campaign");
    m_ui.prompt.askText(m_page, question, [this, rows](const std::optional<QString>& name) {
        if (!name)
            return;
        const qint64 id = m_campaign.id;
        m_ui.desk.work(
            this,
            [id, rows, title = name->trimmed()](Engine& engine, const Progress&) {
                return listOf(engine, id, rows, title);
            },
            [this](const Result<MadeList>& made) { openList(made); });
    });
}

Result<StatusActions::MadeList> StatusActions::listOf(Engine& engine, qint64 campaign, const RowSet& rows,
                                                      const QString& name)
{
    const Result<qint64> draft = engine.decisions().listDraft(campaign, rows, name, engine.clock().nowMs());
    if (!draft)
        return forward(draft);
    const Result<ChosenCounts> chosen = GridReader(engine.workspace().connection()).countsOf(rows);
    if (!chosen)
        return forward(chosen);
    using enum RecipientState;
    const Counts& counts = chosen->counts;
    return MadeList{*draft, counts[Submitting] + counts[Held] + counts[Uncertain] - chosen->undecided,
                    counts[NoReport] + chosen->undecided};
}

void StatusActions::openList(const Result<MadeList>& made)
{
    if (!made)
        return Q_EMIT failed(made.error());
    openDraft(made->draft, true);
    // Nobody is left out without a word.
    QStringList words;
    if (made->underWay > 0)
        words += tr("%Ln chosen row(s) stay out: still on their way.", nullptr, forPlural(made->underWay));
    if (made->maybeArrived > 0)
        words +=
            tr("%Ln chosen row(s) stay out: they may have arrived.", nullptr, forPlural(made->maybeArrived));
    if (!words.isEmpty())
        toast(words.join(u' '));
}

void StatusActions::duplicate()
{
    const qint64 id = m_campaign.id;
    const QString name = tr("%1, copy").arg(m_campaign.name);
    m_ui.desk.work(
        this,
        [id, name](Engine& engine, const Progress&) {
            return engine.campaigns().duplicate(id, name, true, engine.clock().nowMs());
        },
        [this](const Result<qint64>& draft) { openDraft(draft, true); });
}

void StatusActions::save(const RowSet& rows)
{
    FileQuestion question;
    question.title = rows.isEmpty() ? tr("Save report") : tr("Export rows");
    question.name = fileName(m_campaign.name);
    question.filters = tableFileFilters();
    m_ui.prompt.saveFile(m_page, question, [this, rows](const QString& path) {
        if (path.isEmpty())
            return;
        const qint64 id = m_campaign.id;
        Task* task = m_ui.desk.work(
            this,
            [id, rows, path](Engine& engine, const Progress& progress) {
                return CampaignReport(engine.workspace())
                    .write(id, path, progress, rows.isEmpty() ? nullptr : &rows);
            },
            [this, path](const Result<qint64>& written) {
                if (written)
                    toast(tr("%Ln rows saved in %1", nullptr, forPlural(*written))
                              .arg(QFileInfo(path).fileName()));
                else if (written.error().code != ErrorCode::Cancelled)
                    Q_EMIT failed(written.error());
            });
        Q_EMIT working(task);
    });
}

} // namespace heliograph
