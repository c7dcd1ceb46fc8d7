// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/ReadingChoices.h"

#include "ui/widgets/NoteBar.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QLocale>
#include <QSignalBlocker>

#include <algorithm>

namespace heliograph {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReadingChoices)
};

constexpr qint64 kHeaderRows = 10;
constexpr qint64 kRateAfterMs = 1000;
constexpr qsizetype kLongestHeader = 32;

constexpr const char* kEncodings[] = {"UTF-8",  "windows-1251", "KOI8-R",
                                      "IBM866", "UTF-16LE",     "windows-1252"};

} // namespace

bool hasSheets(const ListPreview& preview)
{
    static const QStringList kBooks{QStringLiteral("xlsx"), QStringLiteral("xls"), QStringLiteral("ods")};
    return kBooks.contains(preview.format);
}

bool hasEncoding(const ListPreview& preview)
{
    return preview.format == QStringLiteral("csv") || preview.format == QStringLiteral("vcard");
}

void offerEncodings(QComboBox& box)
{
    for (const char* encoding : kEncodings)
        box.addItem(QString::fromLatin1(encoding), QString::fromLatin1(encoding));
}

void offerDelimiters(QComboBox& box)
{
    box.addItem(Words::tr("Semicolon"), QChar(u';'));
    box.addItem(Words::tr("Comma"), QChar(u','));
    box.addItem(Words::tr("Tab"), QChar(u'\t'));
    box.addItem(Words::tr("Bar"), QChar(u'|'));
}

void offerQuotes(QComboBox& box)
{
    box.addItem(QStringLiteral("\"…\""), int(CsvQuote::Double));
    box.addItem(QStringLiteral("'…'"), int(CsvQuote::Single));
    box.addItem(Words::tr("none"), int(CsvQuote::None));
}

void showSheets(QComboBox& box, const ListPreview& preview)
{
    const QSignalBlocker blocker(&box);
    box.clear();
    for (const SheetInfo& sheet : preview.sheets) {
        if (!sheet.hidden || preview.request.read.includeHidden || sheet.name == preview.sheet)
            box.addItem(sheet.name, sheet.name);
    }
    chooseData(box, preview.sheet);
}

void showHeaderRows(QComboBox& box, const ListPreview& preview, const QString& row, const QString& none)
{
    const QSignalBlocker blocker(&box);
    box.clear();
    for (qint64 number = 1; number <= std::max(kHeaderRows, preview.headerRow); ++number)
        box.addItem(row.arg(number), number);
    box.addItem(none, qint64(0));
    chooseData(box, preview.headerRow);
}

void showEncoding(QComboBox& box, const ListPreview& preview)
{
    const QSignalBlocker blocker(&box);
    const auto find = [&box, &preview] {
        return box.findData(preview.encoding, Qt::UserRole, Qt::MatchFixedString);
    };
    if (hasEncoding(preview) && find() < 0)
        box.addItem(preview.encoding, preview.encoding);
    box.setCurrentIndex(find());
    const int sure = int(preview.encodingConfidence * 100);
    const bool isChosen = !preview.request.read.encoding.isEmpty();
    box.setToolTip(isChosen ? Words::tr("Encoding") : Words::tr("Encoding, recognised, %1 % sure").arg(sure));
}

void chooseData(QComboBox& box, const QVariant& value)
{
    const QSignalBlocker blocker(&box);
    box.setCurrentIndex(box.findData(value));
}

bool offerOtherPhones(NoteBar& note, const ListPreview& preview, const std::function<void(int)>& take)
{
    const std::vector<int> others = preview.otherPhones();
    if (others.empty())
        return false;
    const auto nameOf = [&preview](int column) {
        const QString header = preview.headers.value(column).simplified();
        return header.size() > kLongestHeader ? header.left(kLongestHeader) + u'…' : header;
    };
    note.showNote(Meaning::Neutral, Words::tr("There is another column with phone numbers."),
                  Words::tr("“%1” is used, as it fits better.").arg(nameOf(preview.phoneColumn())));
    for (const int column : others) {
        const QString name = nameOf(column).replace(u'&', QStringLiteral("&&"));
        note.addAction(Words::tr("Use “%1”").arg(name), [take, column] { take(column); });
    }
    return true;
}

WorkBar::Sentence readingSentence()
{
    QElapsedTimer since;
    since.start();
    return [since](qint64 done, qint64 total) {
        if (done == 0)
            return Words::tr("Reading the file…");
        const QLocale locale;
        QString words =
            total > 0 ? Words::tr("%1 of about %2 rows").arg(locale.toString(done), locale.toString(total))
                      : Words::tr("%1 rows").arg(locale.toString(done));
        if (const qint64 ms = since.elapsed(); ms > kRateAfterMs)
            words += QStringLiteral(" · ") + Words::tr("%1 a second").arg(locale.toString(done * 1000 / ms));
        return words;
    };
}

} // namespace heliograph
