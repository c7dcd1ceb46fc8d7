// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/CampaignCheckRows.h"

#include "core/campaign/ContentFingerprint.h"
#include "core/message/TemplatePieces.h"

#include <algorithm>

namespace heliograph {
namespace {

RowKeys keysOf(std::vector<qint64> rows)
{
    return rows.empty() ? RowKeys() : std::make_shared<const std::vector<qint64>>(std::move(rows));
}

bool isBlank(const QString& cell)
{
    return std::all_of(cell.begin(), cell.end(), [](QChar c) { return c.isSpace(); });
}

int codePoints(const QString& text)
{
    return static_cast<int>(
        std::count_if(text.begin(), text.end(), [](QChar c) { return !c.isLowSurrogate(); }));
}

const QString& mainText(const Message& message)
{
    return hasSms(message.type) ? message.text : message.viber.text;
}

// Levenshtein's distance, two rows of the table at a time.
int distance(const QString& left, const QString& right)
{
    std::vector<int> before(std::size_t(right.size()) + 1);
    for (std::size_t i = 0; i < before.size(); ++i)
        before[i] = static_cast<int>(i);
    for (qsizetype i = 0; i < left.size(); ++i) {
        std::vector<int> now(before.size());
        now[0] = static_cast<int>(i) + 1;
        for (std::size_t j = 1; j < before.size(); ++j) {
            const int replaced = before[j - 1] + (left[i] != right[qsizetype(j) - 1]);
            now[j] = std::min({before[j] + 1, now[j - 1] + 1, replaced});
        }
        before = std::move(now);
    }
    return before.back();
}

} // namespace

std::vector<UsedField> usedFields(const Message& message, const QString& textColumn,
                                  const QStringList& headers)
{
    std::vector<UsedField> fields;
    const HeaderIndex index(headers);
    const auto add = [&](const QString& name, const QString& fallback, bool hasFallback) {
        for (const UsedField& field : fields) {
            if (field.name.compare(name, Qt::CaseInsensitive) == 0 && field.fallback == fallback &&
                field.hasFallback == hasFallback)
                return;
        }
        fields.push_back({name, fallback, hasFallback, index.find(name).value_or(-1)});
    };
    Message copy = message;
    if (!textColumn.isEmpty()) {
        add(textColumn, {}, false);
        copy.text.clear();
    }
    for (const QString* text : templateTexts(copy)) {
        for (const TemplatePiece& piece : cutTemplate(*text)) {
            if (piece.isField())
                add(piece.name, piece.fallback, piece.hasFallback);
        }
    }
    return fields;
}

QString nearestHeader(const QString& name, const QStringList& headers)
{
    constexpr int kMost = 2;
    QString nearest;
    int least = kMost + 1;
    for (const QString& header : headers) {
        const int letters = distance(name.toCaseFolded(), header.trimmed().toCaseFolded());
        if (letters < least && letters < name.size()) {
            least = letters;
            nearest = header.trimmed();
        }
    }
    return nearest;
}

CampaignCheckRows::CampaignCheckRows(const Campaign& draft, const MessageComposer& composer,
                                     std::vector<UsedField> fields, QSet<QString> duplicatePhones)
    : m_composer(composer),
      m_headers(draft.headers),
      m_type(draft.plan.message.type),
      m_sameForAll(composer.isConstant()),
      m_fields(std::move(fields)),
      m_empty(m_fields.size()),
      m_duplicatePhones(std::move(duplicatePhones))
{}

void CampaignCheckRows::see(const RecipientRow& row, const Composed* composed, const SealedRow* judged)
{
    if (!judged || judged->state != RecipientState::Ready)
        m_leftOut.push_back(row.key);
    if (!judged) {
        if (row.reason == Reason::Duplicate)
            seeDuplicate(row);
        return;
    }
    if (judged->reason == Reason::StopListed)
        m_newlyListed.push_back(row.key);
    else if (judged->state == RecipientState::Invalid && judged->reason != Reason::EmptyPlaceholder)
        m_invalid[judged->reason].push_back(row.key);
    ++m_seen;
    seeEmptyFields(row);
    rememberText(row, composed->message);
    if (judged->state == RecipientState::Ready)
        seeReady(row, composed->message, judged->parts);
}

void CampaignCheckRows::rememberText(const RecipientRow& row, const Message& message)
{
    if (m_duplicatePhones.contains(row.phone) && !m_firstTexts.contains(row.phone))
        m_firstTexts.insert(row.phone, contentHash(message));
}

// The row that is kept comes before those that repeat it.
void CampaignCheckRows::seeDuplicate(const RecipientRow& row)
{
    const auto first = m_firstTexts.constFind(row.phone);
    if (first == m_firstTexts.cend())
        return;
    Message message = m_composer.compose(row.cells).message;
    if (!row.sender.isEmpty())
        message.sender = row.sender;
    if (contentHash(message) != *first)
        m_otherTexts.push_back(row.key);
}

void CampaignCheckRows::seeEmptyFields(const RecipientRow& row)
{
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        const int column = m_fields[i].column;
        if (column >= row.cells.size() || isBlank(row.cells[column]))
            m_empty[i].push_back(row.key);
    }
}

void CampaignCheckRows::seeReady(const RecipientRow& row, const Message& message, int parts)
{
    const bool first = m_ready++ == 0;
    m_ownSenders += !row.sender.isEmpty();
    if (row.sendAt)
        m_ownTimes.push_back(row.key);
    if (m_sameForAll && !first)
        return;
    const int characters = codePoints(mainText(message));
    if (std::pair(parts, characters) > std::pair(m_longestParts, m_longest.characters)) {
        m_longest = {characters, row.row};
        m_longestParts = parts;
    }
    for (const MessageWarning warning : messageWarnings(message)) {
        Doubt& doubt = m_doubts[warning];
        ++doubt.count;
        doubt.rows.push_back(row.key);
    }
}

void CampaignCheckRows::report(CheckResult& result) const
{
    result.longest = m_longest;
    Finding recipients;
    recipients.kind = FindingKind::Recipients;
    recipients.count = result.page.counts[RecipientState::Ready];
    recipients.total = static_cast<qint64>(m_leftOut.size());
    recipients.rows = keysOf(m_leftOut);
    if (recipients.count > 0)
        result.findings.push_back(recipients);
    reportFields(result);
    reportInvalid(result);
    reportDoubts(result);
    if (!m_otherTexts.empty()) {
        Finding finding;
        finding.kind = FindingKind::DuplicatesOtherText;
        finding.severity = FindingSeverity::Warning;
        finding.count = static_cast<qint64>(m_otherTexts.size());
        finding.rows = keysOf(m_otherTexts);
        result.findings.push_back(finding);
    }
    result.page.duplicatesWithOtherText = static_cast<qint64>(m_otherTexts.size());
}

void CampaignCheckRows::reportFields(CheckResult& result) const
{
    Finding fields;
    fields.kind = FindingKind::Fields;
    QSet<int> used;
    for (const UsedField& field : m_fields) {
        if (!used.contains(field.column))
            fields.words += field.name;
        used += field.column;
    }
    for (int column = 0; column < m_headers.size(); ++column) {
        if (!used.contains(column) && !m_headers[column].trimmed().isEmpty())
            fields.others += m_headers[column].trimmed();
    }
    fields.count = m_ready;
    fields.total = m_seen;
    result.findings.push_back(fields);
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        if (m_empty[i].empty())
            continue;
        Finding empty;
        empty.kind = m_fields[i].hasFallback ? FindingKind::EmptyField : FindingKind::EmptyFieldLeftOut;
        empty.severity = FindingSeverity::Warning;
        empty.count = static_cast<qint64>(m_empty[i].size());
        empty.word = m_fields[i].name;
        empty.other = m_fields[i].fallback;
        empty.rows = keysOf(m_empty[i]);
        result.findings.push_back(empty);
    }
}

void CampaignCheckRows::reportInvalid(CheckResult& result) const
{
    for (const auto& [reason, rows] : m_invalid) {
        Finding invalid;
        invalid.kind = FindingKind::InvalidRows;
        invalid.severity = FindingSeverity::Warning;
        invalid.reason = reason;
        invalid.count = static_cast<qint64>(rows.size());
        invalid.rows = keysOf(rows);
        result.findings.push_back(invalid);
    }
}

void CampaignCheckRows::reportDoubts(CheckResult& result) const
{
    for (const auto& [warning, doubt] : m_doubts) {
        Finding finding;
        finding.kind = FindingKind::MessageDoubt;
        finding.severity = FindingSeverity::Warning;
        finding.warning = warning;
        finding.count = m_sameForAll ? m_ready : doubt.count;
        finding.rows = m_sameForAll ? RowKeys() : keysOf(doubt.rows);
        result.findings.push_back(finding);
    }
    Finding sender;
    sender.kind = FindingKind::Sender;
    sender.severity = FindingSeverity::Info;
    const Message& message = result.campaign.plan.message;
    sender.word = hasSms(m_type) ? message.sender : message.viber.sender;
    sender.count = m_ownSenders;
    result.findings.push_back(sender);
    if (!m_ownTimes.empty()) {
        Finding times;
        times.kind = FindingKind::RowTimes;
        times.severity = FindingSeverity::Info;
        times.count = static_cast<qint64>(m_ownTimes.size());
        times.rows = keysOf(m_ownTimes);
        result.findings.push_back(times);
    }
    Finding stopList;
    stopList.kind = FindingKind::StopList;
    stopList.count = static_cast<qint64>(m_newlyListed.size());
    stopList.rows = keysOf(m_newlyListed);
    stopList.severity = m_newlyListed.empty() ? FindingSeverity::Ok : FindingSeverity::Info;
    result.findings.push_back(stopList);
}

} // namespace heliograph
