// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/PrivacySection.h"

#include "ui/Navigator.h"
#include "ui/Ui.h"
#include "ui/live/Desk.h"
#include "ui/live/WorkBar.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/NoteBar.h"
#include "ui/widgets/UserPrompt.h"

#include <QLabel>
#include <QLocale>

#include <utility>

namespace heliograph {

PrivacySection::PrivacySection(const Ui& ui, QWidget* parent)
    : SettingsSection(ui, tr("Privacy"), parent),
      m_redact(makeButton(ui.theme, ButtonKind::Secondary, tr("Redact &now…"), this)),
      m_now(makeLabel(ui.theme, Type::Caption, Tone::Secondary, this)),
      m_work(new WorkBar(ui.theme, this))
{
    m_redact->setObjectName(QStringLiteral("redactNow"));
    m_now->setObjectName(QStringLiteral("redactable"));
    m_now->setWordWrap(true);
    addNumber(Setting::RedactAfterDays, tr("&Redact people's data after"),
              tr("In campaigns that have ended phones keep their ends, texts and columns go. Counts, states, "
                 "times and numbers of messages stay. What was redacted can't be brought back."),
              tr("days"), tr("never"));
    addNumber(Setting::CondenseAfterDays, tr("&Shorten the stories of recipients after"),
              tr("How each message ended and what people decided stays, the steps in between go. This saves "
                 "space."),
              tr("days"), tr("never"));
    addRow(tr("All campaigns that have ended"),
           tr("Not those of the last day, and none in which something is unknown or still awaited. Backups "
              "keep what is in them."),
           m_redact);
    addWide(m_now);
    addWide(m_work);
    connect(m_redact, &QPushButton::clicked, this, &PrivacySection::askOnce);
}

void PrivacySection::showEvent(QShowEvent* event)
{
    SettingsSection::showEvent(event);
    look();
}

void PrivacySection::look(std::function<void(const TidyPreview&)> then)
{
    ui().desk.read(
        this,
        [now = ui().clock.nowMs()](Connection& connection) {
            return previewTidying(connection, {kSoonestDays, 0}, now);
        },
        [this, then = std::move(then)](const Result<TidyPreview>& preview) {
            if (!preview) {
                m_isAsking = false;
                return note().showError(preview.error());
            }
            showPreview(*preview);
            if (then)
                then(*preview);
        });
}

// A key that is held down presses more than once.
void PrivacySection::askOnce()
{
    if (!std::exchange(m_isAsking, true))
        look([this](const TidyPreview& preview) { ask(preview); });
}

void PrivacySection::showPreview(const TidyPreview& preview)
{
    const auto count = [](qint64 rows) { return static_cast<int>(rows); };
    QString text = preview.redact.campaigns == 0
                       ? tr("Nothing is there to be redacted now.")
                       : tr("Now: %1 with %2.")
                             .arg(tr("%Ln campaign(s)", nullptr, count(preview.redact.campaigns)),
                                  tr("%Ln recipient(s)", nullptr, count(preview.redact.recipients)));
    if (preview.waiting > 0)
        text += u' ' + tr("In %Ln more something is still open.", nullptr, count(preview.waiting));
    m_now->setText(text);
    if (!m_work->isBusy())
        setDisabledBecause(*m_redact,
                           preview.redact.campaigns == 0
                               ? tr("No campaign that ended more than a day ago has people's data.")
                               : QString());
}

void PrivacySection::ask(const TidyPreview& preview)
{
    if (preview.redact.campaigns == 0) {
        m_isAsking = false;
        return;
    }
    const auto count = [](qint64 rows) { return static_cast<int>(rows); };
    ChoiceQuestion question;
    question.title = tr("Redact people's data in %Ln campaign(s)?", nullptr, count(preview.redact.campaigns));
    question.text =
        tr("Texts and columns of %Ln recipient(s) go for good, and of their phones all but the ends. They "
           "can't be sent to again from these campaigns. Counts, states and times stay.",
           nullptr, count(preview.redact.recipients));
    question.buttons = {tr("Redact"), tr("Cancel")};
    question.destructive = 0;
    question.escape = 1;
    ui().prompt.choose(this, question, [this](int button) {
        m_isAsking = false;
        if (button == 0)
            redact();
    });
}

void PrivacySection::redact()
{
    note().clear();
    setDisabledBecause(*m_redact, tr("People's data are being redacted."));
    Task* task = ui().desk.work(
        this,
        [](Engine& engine, const Progress& progress) {
            return Housekeeping(engine.workspace(), engine.clock()).run({kSoonestDays, 0}, progress);
        },
        [this](const Result<TidyResult>& result) { onRedacted(result); });
    m_work->follow(task, [](qint64 done, qint64 total) {
        const QLocale locale;
        return tr("Redacting %1 of %2 recipients").arg(locale.toString(done), locale.toString(total));
    });
}

void PrivacySection::onRedacted(const Result<TidyResult>& result)
{
    setDisabledBecause(*m_redact, {});
    look();
    if (!result && result.error().code == ErrorCode::Cancelled)
        return note().showNote(Meaning::Waiting, tr("Cancelled."),
                               tr("What was begun goes on the next time the workspace is tidied up."));
    if (!result)
        return note().showError(result.error());
    ui().navigator.toast(tr("Redacted people's data in %Ln campaign(s)", nullptr,
                            static_cast<int>(result->redacted.campaigns)));
    if (!result->compacted)
        note().showNote(Meaning::Waiting, tr("The last traces go later."),
                        tr("The database is written anew once nothing is being sent and there is room for "
                           "it. Until then single old pieces may be left in its file."));
}

} // namespace heliograph
