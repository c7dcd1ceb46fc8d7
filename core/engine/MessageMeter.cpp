// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/MessageMeter.h"

#include "core/engine/MeterVariants.h"
#include "core/message/MessageComposer.h"
#include "core/message/TemplatePieces.h"
#include "core/storage/ReadyRows.h"

#include <QHash>

#include <algorithm>

namespace heliograph {
namespace {

constexpr qint64 kBetweenReports = 5000;
constexpr qsizetype kMostRemembered = 200'000;
// Nobody finds more than this to leave out.
constexpr int kMostToShorten = 30;

/// One wording of the message and what it comes to so far.
struct Wording {
    MessageTemplate text;
    bool transliterated = false;
    qint64 parts = 0;
    int longest = 0;
    int longestUnits = 0;
    int excess = 0; ///< the greatest of the longest texts
    MeasuredRows longestRows;
    qint64 longestKey = 0;
    std::map<int, qint64> histogram;
};

/// What one combination of cells comes to, for each wording; and which fields are empty, as bits.
struct Remembered {
    std::vector<MeteredText> texts;
    quint64 empty = 0;
};

struct UsedField {
    int cell = 0; ///< place among the used columns
    EmptyField found;
};

void note(MeasuredRows& rows, qint64 key)
{
    if (++rows.count <= kMeasuredKeys)
        rows.keys.push_back(key);
}

void add(Wording& wording, const MeteredText& text, qint64 key)
{
    wording.parts += text.parts;
    wording.histogram[text.parts] += 1;
    if (text.parts > wording.longest) {
        wording.longest = text.parts;
        wording.excess = 0;
        wording.longestRows = {};
        wording.longestUnits = 0;
    }
    if (text.parts < wording.longest)
        return;
    wording.excess = std::max(wording.excess, text.excess);
    note(wording.longestRows, key);
    if (text.units > wording.longestUnits || wording.longestKey == 0) {
        wording.longestUnits = text.units;
        wording.longestKey = key;
    }
}

/// Everything that is decided before the first row is read.
class Sweep {
public:
    Result<void> prepare(const MeterRequest& request);

    /// Whether every recipient gets the same.
    bool isConstant() const { return m_places.empty(); }
    void visit(qint64 key, const QByteArray& cells);
    /// So many more recipients like the last one.
    void addMore(qint64 count);
    MessageMeasure result(const MeterRequest& request, qint64 recipients);

private:
    void findColumns(const MeterRequest& request);
    Result<void> addWording(const Message& message, const MeterRequest& request);
    Remembered look(const QStringList& cells) const;
    const Remembered& remembered(const QByteArray& cells);
    void addShortening(MessageMeasure& measure, const MeterRequest& request) const;

    std::vector<int> m_places; ///< of the used columns, ascending
    QStringList m_headers;     ///< theirs
    std::vector<UsedField> m_fields;
    std::vector<Wording> m_wordings; ///< the message's own first, then one for each proposal
    std::vector<MeterProposal> m_proposals;
    QHash<QString, Remembered> m_known;
    Remembered m_latest;
    qint64 m_sent = 0;
};

void Sweep::findColumns(const MeterRequest& request)
{
    const HeaderIndex index(request.headers);
    Message message = request.message;
    std::vector<std::pair<int, EmptyField>> fields;
    const auto use = [&](const TemplatePiece& piece) {
        const Result<int> place = index.find(piece.name);
        if (place)
            fields.push_back({*place, {piece.name, piece.hasFallback, piece.fallback, {}}});
    };
    for (QString* text : templateTexts(message)) {
        if (text == &message.text && !request.textColumn.isEmpty()) {
            use({{request.textColumn, {}, false}});
            continue;
        }
        for (const TemplatePiece& piece : cutTemplate(*text)) {
            if (piece.isField())
                use(piece);
        }
    }
    for (const auto& [place, field] : fields)
        m_places.push_back(place);
    std::sort(m_places.begin(), m_places.end());
    m_places.erase(std::unique(m_places.begin(), m_places.end()), m_places.end());
    for (const int place : m_places)
        m_headers += request.headers.at(place);
    for (auto& [place, field] : fields) {
        const auto cell = std::lower_bound(m_places.begin(), m_places.end(), place) - m_places.begin();
        const bool known = std::any_of(m_fields.begin(), m_fields.end(), [&](const UsedField& other) {
            return other.cell == cell && other.found.hasFallback == field.hasFallback &&
                   other.found.fallback == field.fallback;
        });
        constexpr std::size_t kBits = 64;
        if (!known && m_fields.size() < kBits)
            m_fields.push_back({static_cast<int>(cell), std::move(field)});
    }
}

Result<void> Sweep::addWording(const Message& message, const MeterRequest& request)
{
    Result<MessageTemplate> text =
        request.textColumn.isEmpty() ? MessageTemplate::parse(message.text)
                                     : Result<MessageTemplate>(MessageTemplate::ofColumn(request.textColumn));
    if (!text)
        return forward(text);
    if (const Result<void> bound = text->bind(m_headers); !bound)
        return bound;
    Wording wording;
    wording.text = *std::move(text);
    wording.transliterated = message.transliterate;
    m_wordings.push_back(std::move(wording));
    return {};
}

Result<void> Sweep::prepare(const MeterRequest& request)
{
    const Result<MessageComposer> composer =
        MessageComposer::compile(request.message, request.headers, request.textColumn);
    if (!composer)
        return forward(composer);
    findColumns(request);
    m_proposals = possibleReplacements(request);
    if (!hasCountedText(request.message.type))
        return {};
    if (const Result<void> own = addWording(request.message, request); !own)
        return own;
    for (const MeterProposal& proposal : m_proposals) {
        if (const Result<void> other = addWording(proposal.message, request); !other)
            return other;
    }
    return {};
}

Remembered Sweep::look(const QStringList& cells) const
{
    Remembered found;
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        if (QStringView(cells.at(m_fields[i].cell)).trimmed().isEmpty())
            found.empty |= quint64{1} << i;
    }
    found.texts.reserve(m_wordings.size());
    for (const Wording& wording : m_wordings)
        found.texts.push_back(meterText(wording.text.render(cells).text, wording.transliterated));
    return found;
}

const Remembered& Sweep::remembered(const QByteArray& packed)
{
    const QStringList cells = unpackSome(packed, m_places);
    const QString key = cells.size() == 1 ? cells.front() : cells.join(QChar(0x1f));
    const auto known = m_known.constFind(key);
    if (known != m_known.constEnd())
        return *known;
    if (m_known.size() < kMostRemembered)
        return *m_known.insert(key, look(cells));
    m_latest = look(cells);
    return m_latest;
}

void Sweep::visit(qint64 key, const QByteArray& cells)
{
    const Remembered& row = remembered(cells);
    bool isSent = true;
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        if (((row.empty >> i) & 1) == 0)
            continue;
        note(m_fields[i].found.rows, key);
        isSent = isSent && m_fields[i].found.hasFallback;
    }
    m_sent += isSent;
    for (std::size_t i = 0; isSent && i < m_wordings.size(); ++i)
        add(m_wordings[i], row.texts[i], key);
}

void Sweep::addMore(qint64 count)
{
    m_sent += count;
    for (Wording& wording : m_wordings) {
        wording.parts += wording.longest * count;
        wording.histogram[wording.longest] += count;
        wording.longestRows.count += count;
    }
}

/// What fewer characters would save: after the best replacement, as nobody counts characters before it.
void Sweep::addShortening(MessageMeasure& measure, const MeterRequest& request) const
{
    const bool after = !m_proposals.empty() && m_proposals.front().kind != ProposalKind::Transliterate &&
                       !measure.proposals.empty();
    std::size_t base = 0;
    for (std::size_t i = 1; after && i < m_wordings.size(); ++i) {
        if (m_wordings[i].parts < m_wordings[base].parts)
            base = i;
    }
    const Wording& wording = m_wordings[base];
    if (wording.longest < 2 || wording.excess > kMostToShorten)
        return;
    MeterProposal shorten;
    shorten.kind = ProposalKind::Shorten;
    shorten.characters = wording.excess;
    shorten.afterOthers = base > 0;
    shorten.savedParts = wording.longestRows.count;
    shorten.message = request.message;
    shorten.rows = wording.longestRows;
    measure.proposals.push_back(std::move(shorten));
}

MessageMeasure Sweep::result(const MeterRequest& request, qint64 recipients)
{
    MessageMeasure measure;
    measure.recipients = recipients;
    for (UsedField& field : m_fields) {
        if (field.found.rows.count > 0)
            measure.emptyFields.push_back(std::move(field.found));
    }
    if (m_wordings.empty()) {
        const int each = request.message.type == MessageType::VCard ? 1 : 0;
        measure.parts = each * m_sent;
        measure.longest = each;
        if (m_sent > 0)
            measure.histogram[each] = m_sent;
        return measure;
    }
    const Wording& own = m_wordings.front();
    measure.parts = own.parts;
    measure.longest = own.longest;
    measure.longestUnits = own.longestUnits;
    measure.longestKey = own.longestKey;
    measure.histogram = own.histogram;
    for (std::size_t i = 0; i < m_proposals.size(); ++i) {
        MeterProposal proposal = m_proposals[i];
        proposal.savedParts = own.parts - m_wordings[i + 1].parts;
        if (proposal.savedParts > 0)
            measure.proposals.push_back(std::move(proposal));
    }
    std::stable_sort(
        measure.proposals.begin(), measure.proposals.end(),
        [](const MeterProposal& a, const MeterProposal& b) { return a.savedParts > b.savedParts; });
    addShortening(measure, request);
    return measure;
}

} // namespace

Result<MessageMeasure> MessageMeter::measure(const MeterRequest& request, const Progress& progress)
{
    Sweep sweep;
    if (const Result<void> ready = sweep.prepare(request); !ready)
        return forward(ready);
    ReadyRows rows(m_connection);
    const Result<qint64> total = rows.count(request.campaign);
    if (!total)
        return forward(total);
    qint64 done = 0;
    bool goOn = !progress || progress(0, *total);
    const auto visit = [&](qint64 key, qint64, const QByteArray& cells) {
        sweep.visit(key, cells);
        if (++done % kBetweenReports == 0 && progress)
            goOn = progress(done, *total);
        return goOn && !(sweep.isConstant() && done == kMeasuredKeys);
    };
    if (goOn) {
        if (const Result<void> read = rows.forEach(request.campaign, visit); !read)
            return forward(read);
    }
    if (!goOn)
        return fail(ErrorCode::Cancelled);
    if (sweep.isConstant() && done < *total) {
        sweep.addMore(*total - done);
        done = *total;
    }
    return sweep.result(request, done);
}

} // namespace heliograph
