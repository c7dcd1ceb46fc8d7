// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaign/RowRemedies.h"

#include "core/engine/DraftEdits.h"
#include "core/message/PhoneReader.h"
#include "core/message/SentPart.h"
#include "core/storage/ContactStore.h"
#include "core/storage/RowCodec.h"
#include "ui/Navigator.h"
#include "ui/grid/GridWords.h"
#include "ui/live/Desk.h"
#include "ui/theme/StateLook.h"
#include "ui/widgets/UserPrompt.h"

#include <QWidget>

namespace heliograph {
namespace {

Result<qint64> makeOtherChannelDraft(Engine& engine, qint64 campaign, const RowSet& rows)
{
    const Result<Campaign> from = engine.campaigns().campaign(campaign);
    if (!from)
        return forward(from);
    const std::optional<MessageType> type = otherChannel(from->plan.message.type);
    if (!type)
        return fail(ErrorCode::NothingToSend);
    using enum RecipientState;
    const Result<RetryDraft> draft = engine.decisions().retryDraft(campaign, {Rejected, Undelivered, Expired},
                                                                   {}, engine.clock().nowMs(), &rows);
    if (!draft)
        return forward(draft);
    const Result<void> changed = engine.campaigns().changeDraft(draft->campaign, [&](Campaign& made) {
        CampaignPlan& plan = made.plan;
        Message written = plan.written.value_or(plan.message);
        written.type = plan.message.type;
        if (!plan.textColumn.isEmpty())
            written.text = u'{' + plan.textColumn + u'}';
        plan.textColumn.clear();
        plan.written = byOtherChannel(written, *type);
        plan.message = sentPart(*plan.written);
    });
    if (!changed)
        return forward(changed);
    return draft->campaign;
}

/// A draft with one row of a campaign and another phone in it.
Result<qint64> makeMendedDraft(Engine& engine, qint64 campaign, qint64 key, const QString& phone)
{
    const Result<Campaign> from = engine.campaigns().campaign(campaign);
    if (!from)
        return forward(from);
    RowSet row;
    row.insert(key);
    const Result<qint64> draft =
        engine.decisions().listDraft(campaign, row, from->name, engine.clock().nowMs());
    if (!draft)
        return draft;
    const Result<DraftEdit> edited = DraftEdits(engine.workspace(), engine.clock())
                                         .apply(*draft, {{recipientKey(*draft, 1), phone, false}});
    if (edited)
        return draft;
    if (const Result<void> removed = engine.campaigns().removeDraft(*draft); !removed)
        return forward(removed);
    return forward(edited);
}

Result<std::vector<qint64>> contactsWith(Connection& connection, const QString& phone)
{
    const auto books = AddressBookStore(connection).books();
    if (!books)
        return forward(books);
    std::vector<qint64> all;
    for (const auto& book : *books) {
        const Result<std::vector<qint64>> found = ContactStore(connection).withPhone(book.id, phone);
        if (!found)
            return found;
        all.insert(all.end(), found->begin(), found->end());
    }
    return all;
}

Result<void> setPhones(Engine& engine, const std::vector<qint64>& contacts, const QString& phone)
{
    for (const qint64 contact : contacts) {
        const Result<QString> before = ContactStore(engine.workspace().connection()).setPhone(contact, phone);
        if (!before)
            return forward(before);
    }
    return {};
}

/// Adds the phones of rows that are phones, and answers with those that were not there yet.
Result<QStringList> addPhones(Engine& engine, const RowSet& rows, const QString& reason)
{
    const auto read = GridReader(engine.workspace().connection()).rows(rows.keys());
    if (!read)
        return forward(read);
    QSet<QString> fresh;
    std::vector<StopListEntry> entries;
    for (const GridRow& row : *read) {
        const Result<bool> known = engine.stopList().contains(row.phone);
        if (!known)
            return forward(known);
        if (*known || row.state == RecipientState::Invalid || fresh.contains(row.phone))
            continue;
        fresh.insert(row.phone);
        entries.push_back({row.phone, reason, QStringLiteral("manual"), engine.clock().nowMs()});
    }
    if (const Result<qint64> added = engine.stopList().add(entries); !added)
        return forward(added);
    return QStringList(fresh.begin(), fresh.end());
}

} // namespace

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
        mend(row, verdict.phone);
    });
}

void RowRemedies::mend(const GridRow& row, const QString& phone)
{
    m_ui.desk.change(
        this,
        [id = m_campaign.id, key = row.key, phone](Engine& engine) {
            return makeMendedDraft(engine, id, key, phone);
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
    m_ui.prompt.confirm(m_page, question, [this, rows] {
        addToStopList(rows, tr("from campaign %1").arg(m_campaign.name),
                      [](int count) { return tr("%Ln numbers are on the stop list now", nullptr, count); });
    });
}

void RowRemedies::markDead(const RowSet& rows)
{
    addToStopList(rows, tr("dead number, from campaign %1").arg(m_campaign.name), [](int count) {
        return tr("%Ln numbers are marked as dead: nobody writes to them any more", nullptr, count);
    });
}

void RowRemedies::addToStopList(const RowSet& rows, const QString& reason,
                                const std::function<QString(int)>& words)
{
    m_ui.desk.change(
        this, [rows, reason](Engine& engine) { return addPhones(engine, rows, reason); },
        [this, words](const Result<QStringList>& phones) {
            if (!phones)
                return Q_EMIT failed(phones.error());
            Q_EMIT handled();
            const auto undo = [&desk = m_ui.desk, taken = *phones] {
                desk.change(
                    &desk, [taken](Engine& engine) { return engine.stopList().remove(taken); },
                    [](const Result<qint64>&) {});
            };
            m_ui.navigator.toast(words(int(phones->size())), tr("Undo"), undo);
        });
}

} // namespace heliograph
