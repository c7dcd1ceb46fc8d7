// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/CampaignActions.h"

#include "core/report/CampaignReport.h"
#include "ui/Navigator.h"
#include "ui/live/Desk.h"
#include "ui/widgets/ListFiles.h"
#include "ui/widgets/UserPrompt.h"

#include <QFileInfo>
#include <QLocale>

namespace heliograph {
namespace {

QSet<RecipientState> statesToRetry(const Counts& counts)
{
    if (counts[RecipientState::Undelivered] + counts[RecipientState::Expired] > 0)
        return {RecipientState::Undelivered, RecipientState::Expired};
    return {RecipientState::Rejected};
}

} // namespace

QString fileNameFor(const QString& campaignName, const QString& ending)
{
    QString name;
    for (const QChar c : campaignName) {
        const bool bad = c.unicode() < u' ' || QStringLiteral("\\/:*?\"<>|").contains(c);
        name += bad ? u'-' : c;
    }
    name = name.trimmed();
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    constexpr qsizetype kMost = 80;
    return (name.isEmpty() ? QStringLiteral("report") : name.left(kMost)) + ending;
}

CampaignActions::CampaignActions(const Ui& ui, QWidget* page) : QObject(page), m_ui(ui), m_page(page) {}

qint64 CampaignActions::retryable(const Campaign& campaign)
{
    qint64 count = 0;
    for (const RecipientState state : statesToRetry(campaign.counts))
        count += campaign.counts[state];
    return campaign.isSealed() ? count : 0;
}

void CampaignActions::retryFailed(const Campaign& campaign)
{
    const auto count = static_cast<int>(retryable(campaign));
    ChoiceQuestion question;
    question.title = tr("Retry %Ln failed messages of “%1”?", nullptr, count).arg(campaign.name);
    question.text = tr("Each retried row is a new message with its own number, linked to the old one. "
                       "Nothing is sent before you have looked at the check.");
    question.buttons = {tr("Retry %Ln", nullptr, count), tr("Cancel")};
    m_ui.prompt.confirm(m_page, question, [this, campaign] {
        const auto job = [id = campaign.id, states = statesToRetry(campaign.counts)](Engine& engine,
                                                                                     const Progress&) {
            return engine.decisions().retryDraft(id, states, {}, engine.clock().nowMs());
        };
        m_ui.desk.work(this, job, [this](const Result<RetryDraft>& draft) {
            if (!draft)
                return Q_EMIT failed(draft.error());
            m_ui.navigator.openCampaign(draft->campaign, CampaignStep::Check);
            if (draft->leftOut > 0)
                m_ui.navigator.toast(tr("%Ln rows stay out: they were retried before.", nullptr,
                                        static_cast<int>(draft->leftOut)));
        });
    });
}

void CampaignActions::saveReport(const Campaign& campaign)
{
    FileQuestion question;
    question.title = tr("Save report of %1").arg(campaign.name);
    question.name = fileNameFor(campaign.name, QStringLiteral(".xlsx"));
    question.filters = tableFileFilters();
    m_ui.prompt.saveFile(m_page, question, [this, id = campaign.id](const QString& path) {
        if (!path.isEmpty())
            writeReport(id, path);
    });
}

void CampaignActions::writeReport(qint64 campaign, const QString& path)
{
    const auto job = [campaign, path](Engine& engine, const Progress& progress) {
        return CampaignReport(engine.workspace()).write(campaign, path, progress);
    };
    Task* task = m_ui.desk.work(this, job, [this, path](const Result<qint64>& rows) {
        if (rows)
            m_ui.navigator.toast(
                tr("Saved %Ln rows to %1", nullptr, static_cast<int>(*rows)).arg(QFileInfo(path).fileName()));
        else if (rows.error().code != ErrorCode::Cancelled)
            Q_EMIT failed(rows.error());
    });
    Q_EMIT working(task);
}

void CampaignActions::duplicate(const Campaign& campaign)
{
    const auto job = [id = campaign.id, name = tr("%1, copy").arg(campaign.name)](Engine& engine,
                                                                                  const Progress&) {
        return engine.campaigns().duplicate(id, name, true, engine.clock().nowMs());
    };
    m_ui.desk.work(this, job, [this](const Result<qint64>& draft) {
        if (!draft)
            Q_EMIT failed(draft.error());
        else
            m_ui.navigator.openCampaign(*draft, CampaignStep::Recipients);
    });
}

void CampaignActions::rename(const Campaign& campaign)
{
    TextQuestion question;
    question.title = tr("Rename “%1”").arg(campaign.name);
    question.label = tr("Name");
    question.value = campaign.name;
    question.button = tr("Rename");
    m_ui.prompt.askText(m_page, question, [this, campaign](const std::optional<QString>& typed) {
        const QString name = typed ? typed->trimmed() : QString();
        if (name.isEmpty() || name == campaign.name)
            return;
        const auto job = [id = campaign.id, name](Engine& engine) {
            return engine.campaigns().rename(id, name);
        };
        m_ui.desk.change(this, job, [this](const Result<void>& done) {
            if (!done)
                Q_EMIT failed(done.error());
        });
    });
}

void CampaignActions::removeDraft(const Campaign& campaign)
{
    const auto tell = [this](const Result<void>& done) {
        if (!done)
            Q_EMIT failed(done.error());
    };
    const auto hide = [id = campaign.id](Engine& engine) {
        return engine.campaigns().hideDraft(id, engine.clock().nowMs());
    };
    m_ui.desk.change(this, hide, [this, tell, campaign](const Result<void>& done) {
        if (!done)
            return tell(done);
        const auto show = [id = campaign.id](Engine& engine) { return engine.campaigns().completeDraft(id); };
        m_ui.navigator.toast(tr("Deleted the draft “%1”").arg(campaign.name), tr("Undo"),
                             [self = QPointer<CampaignActions>(this), show, tell] {
                                 if (self)
                                     self->m_ui.desk.change(self, show, tell);
                             });
    });
}

} // namespace heliograph
