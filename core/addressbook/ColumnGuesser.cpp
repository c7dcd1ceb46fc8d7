// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/addressbook/ColumnGuesser.h"

#include "core/addressbook/ColumnEvidence.h"
#include "core/addressbook/HeaderWords.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace heliograph {
namespace {

// By content alone a column is taken only when nearly all of it speaks for the field.
constexpr double kContentAlone = 0.7;
constexpr double kLongText = 60;
// Fewer cells than these can't speak against a header.
constexpr int kCellsToContradict = 3;

/// One reading of one column, with the weight that decides between columns of the same field.
struct Candidate {
    Field field;
    double score;
    QString why;
};

QString tr(const char* text)
{
    return QCoreApplication::translate("ColumnGuess", text);
}

int percent(double share)
{
    return int(std::lround(share * 100));
}

QString whyByContent(Field field, double share)
{
    if (field == Field::Phone)
        return tr(QT_TRANSLATE_NOOP("ColumnGuess", "%1% of the cells are mobile numbers."))
            .arg(percent(share));
    if (field == Field::Email)
        return tr(QT_TRANSLATE_NOOP("ColumnGuess", "%1% of the cells are e-mail addresses."))
            .arg(percent(share));
    if (field == Field::Birthday || field == Field::Time)
        return tr(QT_TRANSLATE_NOOP("ColumnGuess", "%1% of the cells are dates or times."))
            .arg(percent(share));
    return tr(QT_TRANSLATE_NOOP("ColumnGuess", "The cells are long texts."));
}

QString whyByHeader(const QString& header, Field field, std::optional<double> share)
{
    const QString why =
        tr(QT_TRANSLATE_NOOP("ColumnGuess", "The header “%1” says so.")).arg(header.simplified());
    return share.value_or(0) > 0 ? why + u' ' + whyByContent(field, *share) : why;
}

/// The share of cells that look like the field; nothing when the look of its cells isn't known.
std::optional<double> shareFor(Field field, const ColumnEvidence& evidence)
{
    switch (field) {
    case Field::Phone:
        return evidence.phones;
    case Field::Email:
        return evidence.emails;
    case Field::Birthday:
    case Field::Time:
        return evidence.moments;
    default:
        return std::nullopt;
    }
}

double headerScore(const HeaderMeaning& meaning)
{
    double score = 2.0 + (meaning.whole ? 0.5 : 0.0) + 0.02 * std::min(meaning.length, 10);
    if (meaning.field == Field::Phone)
        score += (meaning.mobile ? 0.7 : 0.0) - (meaning.secondary ? 1.0 : 0.0);
    return score;
}

std::optional<Candidate> candidateByHeader(const QString& header, const HeaderMeaning& meaning,
                                           const ColumnEvidence& evidence)
{
    if (!meaning.field)
        return std::nullopt;
    const std::optional<double> share = shareFor(*meaning.field, evidence);
    // Landlines are phones, too, but a column that gets messages is better.
    const double others = meaning.field == Field::Phone ? evidence.otherPhones : 0;
    if (share && *share + others == 0 && evidence.cells >= kCellsToContradict)
        return std::nullopt;
    return Candidate{*meaning.field, headerScore(meaning) + 3 * share.value_or(0) + others,
                     whyByHeader(header, *meaning.field, share)};
}

std::optional<Candidate> candidateByContent(const HeaderMeaning& meaning, const ColumnEvidence& evidence)
{
    if (evidence.phones >= kContentAlone && !meaning.identifier)
        return Candidate{Field::Phone, 3 * evidence.phones, whyByContent(Field::Phone, evidence.phones)};
    if (evidence.emails >= kContentAlone)
        return Candidate{Field::Email, 3 * evidence.emails, whyByContent(Field::Email, evidence.emails)};
    if (!meaning.field && evidence.averageLength >= kLongText)
        return Candidate{Field::Text, 1, whyByContent(Field::Text, 1)};
    return std::nullopt;
}

std::optional<Candidate> candidateOf(const QString& header, const ColumnEvidence& evidence)
{
    const HeaderMeaning meaning = readHeader(header);
    if (auto byHeader = candidateByHeader(header, meaning, evidence))
        return byHeader;
    return candidateByContent(meaning, evidence);
}

/// The columns of a sheet whose rows are longer than its header count as well.
int columnCount(const QStringList& headers, const std::vector<SheetRow>& rows)
{
    qsizetype count = headers.size();
    for (const SheetRow& row : rows)
        count = std::max(count, row.cells.size());
    return int(count);
}

/// Gives a field to the best of the columns that claim it; the leftmost of equals.
void settle(Field field, const std::vector<std::optional<Candidate>>& candidates,
            std::vector<ColumnGuess>& guesses)
{
    int best = -1;
    for (int i = 0; i < int(candidates.size()); ++i) {
        const auto& candidate = candidates[std::size_t(i)];
        if (candidate && candidate->field == field &&
            (best < 0 || candidate->score > candidates[std::size_t(best)]->score + 0.01))
            best = i;
    }
    for (int i = 0; best >= 0 && i < int(candidates.size()); ++i) {
        const auto& candidate = candidates[std::size_t(i)];
        ColumnGuess& guess = guesses[std::size_t(i)];
        if (i == best) {
            guess.guess = field;
            guess.why = candidate->why;
        } else if (candidate && candidate->field == field) {
            guess.also = field;
            guess.why = tr(QT_TRANSLATE_NOOP("ColumnGuess", "The column “%1” fits better."))
                            .arg(guesses[std::size_t(best)].header);
        }
    }
}

} // namespace

std::vector<ColumnGuess> guessColumns(const QStringList& headers, const std::vector<SheetRow>& firstRows,
                                      Region region)
{
    const std::size_t looked = std::min(firstRows.size(), std::size_t(kGuessRows));
    const std::vector<SheetRow> rows(firstRows.begin(), firstRows.begin() + std::ptrdiff_t(looked));
    std::vector<ColumnGuess> guesses;
    std::vector<std::optional<Candidate>> candidates;
    for (int i = 0; i < columnCount(headers, rows); ++i) {
        guesses.push_back({i, headers.value(i), std::nullopt, {}});
        candidates.push_back(candidateOf(headers.value(i), examineColumn(i, rows, region)));
    }
    for (int field = 0; field < kFieldCount; ++field)
        settle(static_cast<Field>(field), candidates, guesses);
    return guesses;
}

} // namespace heliograph
