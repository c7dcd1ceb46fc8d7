// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/DoctorLines.h"

#include "core/gateway/AccountMoney.h"

#include <QCoreApplication>
#include <QLocale>

namespace heliograph {
namespace {

/// The context of this file's texts.
struct DoctorWords {
    Q_DECLARE_TR_FUNCTIONS(CharacterDoctor)
};

/// The character, and a word for such as can't be told by their look.
QString characterWord(char32_t character)
{
    struct Name {
        char32_t character;
        const char* word;
    };
    static constexpr Name kNames[] = {
        {U'–', QT_TRANSLATE_NOOP("CharacterDoctor", "a long dash")},
        {U'—', QT_TRANSLATE_NOOP("CharacterDoctor", "a long dash")},
        {U'\u00A0', QT_TRANSLATE_NOOP("CharacterDoctor", "a no-break space")},
        {U'\u202F', QT_TRANSLATE_NOOP("CharacterDoctor", "a narrow no-break space")},
        {U'\u200B', QT_TRANSLATE_NOOP("CharacterDoctor", "an invisible space")},
        {U'«', QT_TRANSLATE_NOOP("CharacterDoctor", "an angle quote")},
        {U'»', QT_TRANSLATE_NOOP("CharacterDoctor", "an angle quote")},
        {U'“', QT_TRANSLATE_NOOP("CharacterDoctor", "a curly quote")},
        {U'”', QT_TRANSLATE_NOOP("CharacterDoctor", "a curly quote")},
        {U'’', QT_TRANSLATE_NOOP("CharacterDoctor", "a curly apostrophe")},
        {U'…', QT_TRANSLATE_NOOP("CharacterDoctor", "three dots in one character")},
    };
    const QString sign = QString::fromUcs4(&character, 1);
    for (const Name& name : kNames) {
        if (name.character != character)
            continue;
        if (sign.trimmed().isEmpty() || character == U'\u200B')
            return DoctorWords::tr(name.word);
        return QStringLiteral("“%1” (%2)").arg(sign, DoctorWords::tr(name.word));
    }
    const bool letter = QChar::isLetter(character) && character >= 0x400 && character < 0x530;
    return letter ? QStringLiteral("“%1” (%2)").arg(sign, DoctorWords::tr("a Cyrillic letter"))
                  : QStringLiteral("“%1”").arg(sign);
}

QString replaceWord(const QString& suggestion)
{
    if (suggestion.isEmpty())
        return DoctorWords::tr("Leave it out");
    if (suggestion == QStringLiteral(" "))
        return DoctorWords::tr("Replace with a space");
    return DoctorWords::tr("Replace with “%1”").arg(suggestion);
}

DoctorLine proposalLine(const MeterProposal& proposal, const DoctorActions& actions)
{
    DoctorLine line;
    line.glyph = Glyph::Triangle;
    line.meaning = Meaning::Warning;
    line.saving =
        QStringLiteral("−") + partsAndMoney(proposal.savedParts, actions.pricePerPart, actions.currency);
    line.action = [carryOut = actions.carryOut, message = proposal.message] { carryOut(message); };
    switch (proposal.kind) {
    case ProposalKind::ReplaceCharacter:
        line.text =
            DoctorWords::tr("%1 turns the whole text into Unicode").arg(characterWord(proposal.character));
        line.actionText = replaceWord(proposal.suggestion);
        break;
    case ProposalKind::ReplaceAll:
        line.text = DoctorWords::tr("%n character(s) together turn the text into Unicode", nullptr,
                                    proposal.characters);
        line.actionText = DoctorWords::tr("Replace them all");
        break;
    case ProposalKind::Transliterate:
        line.glyph = Glyph::Wand;
        line.meaning = Meaning::Neutral;
        line.text = DoctorWords::tr("Latin letters for Cyrillic ones make the text shorter");
        line.actionText = DoctorWords::tr("Write in Latin letters");
        break;
    case ProposalKind::Shorten:
        line.glyph = Glyph::Pencil;
        line.meaning = Meaning::Neutral;
        line.text = proposal.afterOthers
                        ? DoctorWords::tr("Then %n character(s) less would save the last part", nullptr,
                                          proposal.characters)
                        : DoctorWords::tr("%n character(s) less would save the last part", nullptr,
                                          proposal.characters);
        line.actionText = DoctorWords::tr("Show %1").arg(QLocale().toString(proposal.rows.count));
        line.action = [show = actions.show, rows = proposal.rows] { show(rows); };
        break;
    }
    return line;
}

DoctorLine emptyFieldLine(const EmptyField& field, const DoctorActions& actions)
{
    const QLocale locale;
    DoctorLine line;
    line.glyph = Glyph::Triangle;
    line.meaning = Meaning::Warning;
    const int count = int(std::min<qint64>(field.rows.count, std::numeric_limits<int>::max()));
    if (!field.hasFallback)
        line.text =
            DoctorWords::tr("%Ln recipient(s) have nothing in {%1} and will be left out", nullptr, count)
                .arg(field.column);
    else if (field.fallback.isEmpty())
        line.text =
            DoctorWords::tr("%Ln recipient(s) have nothing in {%1}: nothing is written there", nullptr, count)
                .arg(field.column);
    else
        line.text = DoctorWords::tr("%Ln recipient(s) have nothing in {%1}: they read “%2”", nullptr, count)
                        .arg(field.column, field.fallback);
    line.actionText = DoctorWords::tr("Show %1").arg(locale.toString(field.rows.count));
    line.action = [show = actions.show, rows = field.rows] { show(rows); };
    return line;
}

} // namespace

QString partsAndMoney(qint64 parts, const QString& pricePerPart, const QString& currency)
{
    const QLocale locale;
    const int count = int(std::min<qint64>(parts, std::numeric_limits<int>::max()));
    const QString words = DoctorWords::tr("%Ln part(s)", nullptr, count);
    const QString money = amountTimes(pricePerPart, parts);
    if (money.isEmpty())
        return words;
    return QStringLiteral("%1, %2 %3")
        .arg(words, locale.toString(money.toDouble(), 'f', 2), currency)
        .trimmed();
}

std::vector<DoctorLine> doctorLines(const MessageMeasure& measure, const DoctorActions& actions)
{
    std::vector<DoctorLine> lines;
    for (const MeterProposal& proposal : measure.proposals)
        lines.push_back(proposalLine(proposal, actions));
    for (const EmptyField& field : measure.emptyFields)
        lines.push_back(emptyFieldLine(field, actions));
    return lines;
}

} // namespace heliograph
