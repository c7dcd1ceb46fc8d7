// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaign/RowRemedies.h"

#include "core/engine/DraftEdits.h"
#include "core/message/SentPart.h"
#include "ui/Navigator.h"
#include "ui/campaign/RemedyJobs.h"
#include "ui/grid/GridWords.h"
#include "ui/live/Desk.h"
#include "ui/theme/StateLook.h"
#include "ui/widgets/UserPrompt.h"

#include <QWidget>

namespace heliograph {

QString otherChannelText(const Campaign& campaign)
{
    const std::optional<MessageType> type = otherChannel(campaign.plan.message.type);
    if (!type)
        return {};
    return hasViber(*type) ? RowRemedies::tr("Send &by Viber…") : RowRemedies::tr("Send &by SMS…");
}

QString whyNoOtherChannel(const Campaign& campaign)
{
    const std::optional<MessageType> type = otherChannel(campaign.plan.message.type);
    const Result<GatewayProfile> profile = GatewayProfile::fromJson(campaign.plan.profile);
    if (!type || !profile || profile->offers(*type))
        return {};
    return hasViber(*type) ? RowRemedies::tr("%1 doesn't offer Viber").arg(campaign.accountName)
                           : RowRemedies::tr("%1 doesn't offer SMS").arg(campaign.accountName);
}

RowRemedies::RowRemedies(const Ui& ui, QWidget* page) : QObject(page), m_ui(ui), m_page(page) {}

void RowRemedies::openDraft(qint64 draft, bool atMessage, const QString& words)
{
    Q_EMIT handled();
    m_ui.navigator.openCampaign(draft, atMessage ? CampaignStep::Message : CampaignStep::Check);
    m_ui.navigator.toast(
        words, tr("Undo"), [&desk = m_ui.desk, &navigator = m_ui.navigator, draft, from = m_campaign.id] {
            desk.change(
                &desk, [draft](Engine& engine) { return engine.campaigns().removeDraft(draft); },
                [&navigator, from](const Result<void>& removed) {
                    if (removed)
                        navigator.openCampaign(from, CampaignStep::Status);
                    else
                        navigator.toast(describe(removed.error()));
                });
        });
}

void RowRemedies::sendByOtherChannel(const RowSet& rows)
{
    m_ui.desk.work(
        this,
        [id = m_campaign.id, rows](Engine& engine, const Progress&) {
            return makeOtherChannelDraft(engine, id, rows);
        },
        [this](const Result<qint64>& draft) {
            if (!draft)
                return Q_EMIT failed(draft.error());
            openDraft(*draft, true, tr("A new campaign with the failed rows; look at its message"));
        });
}

void RowRemedies::editNumber(const GridRow& row)
{
    const std::optional<PhoneNumber> number = PhoneNumber::fromDigits(row.phone);
    askNumber(
        row,
        tr("The row goes into a new campaign with this number; nothing is sent before you have checked it."),
        number ? grouped(*number) : row.phone);
}

void RowRemedies::askNumber(const GridRow& row, const QString& words, const QString& typed)
{
    TextQuestion question;
    question.title = tr("The right number of row %1").arg(QLocale().toString(row.row));
    question.text = words;
    question.label = tr("&Phone number");
    question.value = typed;
    question.button = tr("&Make campaign");
    m_ui.prompt.askText(m_page, question, [this, row](const std::optional<QString>& answer) {
        if (!answer)
            return;
        const Region region = Region::fromCode(m_campaign.plan.region).value_or(Region());
        const PhoneVerdict verdict = readTypedPhone(*answer, region);
        if (verdict.phone.isEmpty())
            return askNumber(row, describe(verdict.reason), *answer);
        if (verdict.phone == row.phone)
            return askNumber(row, tr("This is the number that the row has."), *answer);
        checkNumber(row, verdict.phone, *answer);
    });
}

// Who has the message from another row gets no second one by a slip.
void RowRemedies::checkNumber(const GridRow& row, const QString& phone, const QString& typed)
{
    m_ui.desk.read(
        this, [key = row.key, phone](Connection& connection) { return rowSentTo(connection, key, phone); },
        [this, row, phone, typed](const Result<std::optional<GridRow>>& other) {
            if (!other)
                return Q_EMIT failed(other.error());
            if (!*other)
                return mend(row, phone);
            askNumber(row,
                      tr("Row %1 of this campaign has this number: %2. Write another number.")
                          .arg(QLocale().toString((*other)->row), clauseOf(describe((*other)->state))),
                      typed);
        });
}

void RowRemedies::mend(const GridRow& row, const QString& phone)
{
    m_ui.desk.work(
        this,
        [key = row.key, phone](Engine& engine, const Progress& progress) {
            return makeMendedDraft(engine, key, phone, progress);
        },
        [this, wrong = row.phone, phone](const Result<qint64>& draft) {
            if (!draft)
                return Q_EMIT failed(draft.error());
            openDraft(*draft, false, tr("A new campaign with the right number"));
            offerContacts(wrong, phone);
        });
}

void RowRemedies::offerContacts(const QString& wrong, const QString& right)
{
    if (!PhoneNumber::fromDigits(wrong))
        return;
    m_ui.desk.read(
        this, [wrong](Connection& connection) { return contactsWith(connection, wrong); },
        [this, wrong, right](const Result<std::vector<qint64>>& contacts) {
            if (!contacts || contacts->empty())
                return;
            ChoiceQuestion question;
            question.title = tr("Change the number of %Ln contact(s) too?", nullptr, int(contacts->size()));
            question.text = tr("They have %1 in your address books.").arg(shownPhone(wrong));
            question.buttons = {tr("&Change to %1").arg(shownPhone(right)), tr("&Leave them")};
            m_ui.prompt.confirm(m_page, question, [this, contacts = *contacts, wrong, right] {
                mendContacts(contacts, wrong, right);
            });
        });
}

void RowRemedies::mendContacts(const std::vector<qint64>& contacts, const QString& wrong,
                               const QString& right)
{
    m_ui.desk.change(
        this, [contacts, right](Engine& engine) { return setPhones(engine, contacts, right); },
        [this, contacts, wrong](const Result<void>& done) {
            if (!done)
                return Q_EMIT failed(done.error());
            const auto undo = [&desk = m_ui.desk, contacts, wrong] {
                desk.change(
                    &desk, [contacts, wrong](Engine& engine) { return setPhones(engine, contacts, wrong); },
                    [](const Result<void>&) {});
            };
            m_ui.navigator.toast(tr("%Ln contact(s) changed", nullptr, int(contacts.size())), tr("Undo"),
                                 undo);
        });
}

void RowRemedies::putOnStopList(const RowSet& rows)
{
    ChoiceQuestion question;
    question.title = tr("Put %Ln numbers on the stop list?", nullptr, int(rows.count()));
    question.text = tr("Nobody can write to them by any way until they are taken off.");
    question.buttons = {tr("&Put on the stop list"), tr("Cancel")};
    m_ui.prompt.confirm(m_page, question, [this, rows, name = m_campaign.name] {
        addToStopList({rows, {}, tr("from campaign %1").arg(name)},
                      [](int count) { return tr("%Ln numbers are on the stop list now", nullptr, count); });
    });
}

void RowRemedies::markDead(const RowSet& rows)
{
    using enum RecipientState;
    const StopWish failedOnes{
        rows, {Rejected, Undelivered, Expired}, tr("dead number, from campaign %1").arg(m_campaign.name)};
    addToStopList(failedOnes, [](int count) {
        return tr("%Ln numbers are marked as dead: nobody writes to them any more", nullptr, count);
    });
}

void RowRemedies::addToStopList(const StopWish& wish, const std::function<QString(int)>& words)
{
    Task* task = m_ui.desk.work(
        this, [wish](Engine& engine, const Progress& progress) { return addPhones(engine, wish, progress); },
        [this, words](const Result<QStringList>& phones) {
            if (phones)
                return tellOfStopList(*phones, words);
            if (phones.error().code != ErrorCode::Cancelled)
                Q_EMIT failed(phones.error());
        });
    Q_EMIT working(task);
}

void RowRemedies::tellOfStopList(const QStringList& phones, const std::function<QString(int)>& words)
{
    Q_EMIT handled();
    if (phones.isEmpty())
        return m_ui.navigator.toast(
            tr("Nothing to add: the numbers are on the stop list already, or can't be used"));
    m_ui.navigator.toast(words(int(phones.size())), tr("Undo"), [&desk = m_ui.desk, phones] {
        desk.change(
            &desk, [phones](Engine& engine) { return engine.stopList().remove(phones); },
            [](const Result<qint64>&) {});
    });
}

} // namespace heliograph
