// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/DraftEdits.h"

#include "core/engine/RowTime.h"
#include "core/message/PhoneReader.h"
#include "core/storage/CampaignStore.h"
#include "core/storage/StopListStore.h"

#include <QHash>

#include <algorithm>

namespace heliograph {
namespace {

constexpr std::size_t kRowsTold = 100;
constexpr std::size_t kRowsAtOnce = 20'000;

bool isFormatting(QChar c)
{
    return c.isSpace() || c == u'(' || c == u')' || c == u'-' || c == u'.' || c == u'+' ||
           c.category() == QChar::Punctuation_Dash;
}

QStringList listOf(const QSet<QString>& texts)
{
    return {texts.begin(), texts.end()};
}

} // namespace

PhoneVerdict readTypedPhone(const QString& text, Region region)
{
    const PhoneReading reading = readPhone(text, region);
    return {reading.phone ? reading.phone->digits() : QString(), reading.error};
}

PhoneVerdict readCellPhone(const QString& cell, const ListRequest& request, int nth)
{
    const PhoneReading reading = readPhone(cell, request.region);
    const std::vector<PhoneNumber> phones = phonesOf(reading, request.unfitWanted());
    if (std::size_t(nth) >= phones.size())
        return {{}, reading.error};
    const PhoneNumber phone = phones[std::size_t(nth)];
    if (request.unfitWanted() == UnfitNumbers::LeaveOut) {
        if (const Reason unfit = whyUnfit(phone); unfit != Reason::None)
            return {{}, unfit, phone.digits()};
    }
    return {phone.digits(), Reason::None};
}

PhoneVerdict readPhoneAsItStands(const QString& text)
{
    QString digits = text;
    digits.removeIf(isFormatting);
    // With a plus, the reader takes a country code and nothing else.
    const PhoneReading reading = readPhone(QString(u'+' + digits));
    if (reading.phone && reading.repairs.empty())
        return {reading.phone->digits(), Reason::None};
    if (!readPhone(text).more.isEmpty())
        return {{}, Reason::SeveralPhones};
    return {{}, reading.error == Reason::None ? Reason::BadPhone : reading.error};
}

Result<void> DraftEdits::begin(qint64 draft)
{
    const Result<Campaign> loaded = CampaignStore(m_workspace.connection()).campaign(draft);
    if (!loaded)
        return forward(loaded);
    if (loaded->isSealed())
        return fail(ErrorCode::NotAllowedInState, QString::number(draft), describe(loaded->state));
    m_draft = draft;
    m_origin = originOf(*loaded);
    m_phones.clear();
    m_counts = {};
    return {};
}

Result<DraftEdit> DraftEdits::applyAtOnce(qint64 draft, const std::vector<PhoneWish>& wishes)
{
    Result<Transaction> transaction = Transaction::begin(m_workspace.connection());
    if (!transaction)
        return forward(transaction);
    if (const Result<void> begun = begin(draft); !begun)
        return forward(begun);
    Result<DraftEdit> edit = change(wishes);
    if (!edit)
        return edit;
    if (const Result<void> done = transaction->commit(); !done)
        return forward(done);
    return edit;
}

Result<DraftEdit> DraftEdits::apply(qint64 draft, const std::vector<PhoneWish>& wishes,
                                    const Progress& progress)
{
    DraftEdit all;
    std::size_t done = 0;
    std::optional<Error> failed;
    while (done < wishes.size() && !failed) {
        const auto from = wishes.begin() + std::ptrdiff_t(done);
        const std::size_t count = std::min(kRowsAtOnce, wishes.size() - done);
        Result<DraftEdit> edit = applyAtOnce(draft, {from, from + std::ptrdiff_t(count)});
        if (!edit) {
            failed = edit.error();
            break;
        }
        all.before.insert(all.before.end(), edit->before.begin(), edit->before.end());
        if (all.rows.empty())
            all.rows = std::move(edit->rows);
        done += count;
        if (progress && !progress(qint64(done), qint64(wishes.size())) && done < wishes.size())
            failed = Error{ErrorCode::Cancelled, {}, {}, {}};
    }
    if (!failed)
        return all;
    for (std::size_t at = 0; at < all.before.size(); at += kRowsAtOnce) {
        const auto from = all.before.begin() + std::ptrdiff_t(at);
        const std::size_t count = std::min(kRowsAtOnce, all.before.size() - at);
        if (const Result<DraftEdit> back = applyAtOnce(draft, {from, from + std::ptrdiff_t(count)}); !back)
            return forward(back);
    }
    return tl::unexpected<Error>(*failed);
}

Result<DraftEdit> DraftEdits::setKind(qint64 draft, const QString& kind, bool undone,
                                      const Progress& progress)
{
    const Result<std::vector<qint64>> keys = m_store.keysOfKind(draft, kind, !undone);
    if (!keys)
        return forward(keys);
    std::vector<PhoneWish> wishes;
    for (const qint64 key : *keys)
        wishes.push_back({key, std::nullopt, undone});
    return apply(draft, wishes, progress);
}

Result<DraftEdit> DraftEdits::change(const std::vector<PhoneWish>& wishes)
{
    std::vector<qint64> keys;
    QHash<qint64, const PhoneWish*> wishOf;
    for (const PhoneWish& wish : wishes) {
        keys.push_back(wish.key);
        wishOf.insert(wish.key, &wish);
    }
    const Result<std::vector<DraftRow>> rows = m_store.rowsWithKeys(keys);
    if (!rows)
        return forward(rows);
    DraftEdit edit;
    for (DraftRow row : *rows) {
        edit.before.push_back({row.key, row.edited, row.undone});
        row.edited = wishOf.value(row.key)->edited;
        row.undone = wishOf.value(row.key)->undone;
        if (const Result<void> done = changePhone(row); !done)
            return forward(done);
    }
    if (const Result<void> judged = judgeAgain(); !judged)
        return forward(judged);
    if (const Result<void> counted = m_counts.apply(m_workspace.connection(), m_draft); !counted)
        return forward(counted);
    keys.resize(std::min(keys.size(), kRowsTold));
    Result<std::vector<DraftRow>> now = m_store.rowsWithKeys(keys);
    if (!now)
        return forward(now);
    edit.rows = std::move(*now);
    return edit;
}

Result<DraftEdit> DraftEdits::overrule(qint64 draft, Reason reason, const Progress& progress)
{
    const Result<std::vector<qint64>> keys = m_store.keysWithReason(draft, reason);
    if (!keys)
        return forward(keys);
    std::vector<PhoneWish> wishes;
    for (std::size_t at = 0; at < keys->size(); at += kRowsAtOnce) {
        const auto from = keys->begin() + std::ptrdiff_t(at);
        const std::size_t count = std::min(kRowsAtOnce, keys->size() - at);
        const Result<std::vector<DraftRow>> rows = m_store.rowsWithKeys({from, from + std::ptrdiff_t(count)});
        if (!rows)
            return forward(rows);
        for (const DraftRow& row : *rows)
            wishes.push_back({row.key, u'+' + row.phone, false}); // as it is, of whatever country
    }
    Result<DraftEdit> edit = apply(draft, wishes, progress);
    if (edit)
        edit->wishes = std::move(wishes);
    return edit;
}

PhoneVerdict DraftEdits::verdictOf(const DraftRow& row) const
{
    if (row.edited)
        return readTypedPhone(*row.edited, m_origin.request.region);
    const QString cell = m_origin.phoneColumn < 0 ? row.phone : row.cells.value(m_origin.phoneColumn);
    return row.undone ? readPhoneAsItStands(cell) : readCellPhone(cell, m_origin.request, row.nth);
}

Result<void> DraftEdits::changePhone(DraftRow row)
{
    const DraftRow before = row;
    // What is no phone stands there as it was typed and is nobody's duplicate.
    if (PhoneNumber::fromDigits(row.phone))
        m_phones.insert(row.phone);
    const PhoneVerdict verdict = verdictOf(row);
    row.phone = verdict.phone;
    if (verdict.phone.isEmpty()) {
        row.phone = row.edited                 ? *row.edited
                    : !verdict.unfit.isEmpty() ? verdict.unfit
                                               : row.cells.value(m_origin.phoneColumn);
        row.state = RecipientState::Invalid;
        row.reason = verdict.reason;
        row.sendAt.reset();
    } else {
        m_phones.insert(verdict.phone);
    }
    if (const Result<void> written = m_store.writePhone(row); !written)
        return written;
    return settle(before, row);
}

Result<void> DraftEdits::judgeAgain()
{
    const Result<std::vector<DraftRow>> rows = m_store.rowsWithPhones(m_draft, listOf(m_phones));
    if (!rows)
        return forward(rows);
    QHash<QString, std::vector<DraftRow>> groups;
    for (const DraftRow& row : *rows) {
        if (PhoneNumber::fromDigits(row.phone))
            groups[row.phone].push_back(row);
    }
    for (const std::vector<DraftRow>& group : std::as_const(groups)) {
        if (const Result<void> judged = judgeSame(group); !judged)
            return judged;
    }
    return {};
}

// Rows of one phone, in their order.
Result<void> DraftEdits::judgeSame(const std::vector<DraftRow>& rows)
{
    const Result<bool> stopped = StopListStore(m_workspace.connection()).contains(rows.front().phone);
    if (!stopped)
        return forward(stopped);
    const bool keepFirst = m_origin.request.duplicates == DuplicatePolicy::KeepFirst;
    // A cell that is no phone may be spelled like one: 89000000101, taken as it stands.
    const auto isOther = [this](const DraftRow& row) { return verdictOf(row).phone != row.phone; };
    // Whatever its cell says, a row that is ready gets the message; one of a phone is enough.
    bool seen = std::any_of(rows.begin(), rows.end(), [&isOther](const DraftRow& row) {
        return row.state == RecipientState::Ready && isOther(row);
    });
    for (const DraftRow& before : rows) {
        DraftRow after = before;
        if (isOther(before))
            continue;
        after.state = RecipientState::Ready;
        after.reason = Reason::None;
        after.sendAt.reset();
        if (*stopped || (keepFirst && seen)) {
            after.state = RecipientState::Skipped;
            after.reason = *stopped ? Reason::StopListed : Reason::Duplicate;
        } else if (m_origin.timeColumn >= 0) {
            const RowTime time = judgeRowTime(after.cells.value(m_origin.timeColumn), m_clock.nowMs());
            after.sendAt = time.at;
            after.reason = time.reason;
            if (time.reason != Reason::None)
                after.state = RecipientState::Invalid;
        }
        seen = true;
        if (after.sendAt != before.sendAt) {
            if (const Result<void> written = m_store.writePhone(after); !written)
                return written;
        }
        if (const Result<void> done = settle(before, after); !done)
            return done;
    }
    return {};
}

Result<void> DraftEdits::settle(const DraftRow& before, const DraftRow& after)
{
    if (before.state == after.state && before.reason == after.reason)
        return {};
    m_counts.move(before.state, after.state);
    return m_store.writeState(after, m_clock.nowMs());
}

} // namespace heliograph
