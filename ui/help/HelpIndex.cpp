// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/HelpIndex.h"

#include "ui/help/HelpBook.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace heliograph {
namespace {

constexpr int kMostOfAPage = 3;
constexpr int kForWord = 10;
constexpr int kForHeading = 5;
constexpr int kForTitle = 20;

// Character by character, so that places in the folded text are places in the text.
QString folded(const QString& text)
{
    QString result = text;
    for (QChar& c : result) {
        c = c.toCaseFolded();
        if (c == QChar(0x451)) // ё
            c = QChar(0x435);
    }
    return result;
}

template <class Take>
void forWords(const QString& text, Take take)
{
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at;
        while (end < text.size() && text.at(end).isLetterOrNumber())
            ++end;
        if (end > at)
            take(at, end - at);
        at = std::max(end, at + 1);
    }
}

QStringList wordsOf(const QString& text)
{
    QStringList words;
    const QString plain = folded(text);
    forWords(plain, [&](qsizetype at, qsizetype length) { words += plain.mid(at, length); });
    words.removeDuplicates();
    return words;
}

/// A line of Markdown as it is read: without its signs, links by their words, pictures not at all.
QString plainText(QString line)
{
    static const QRegularExpression kPicture(QStringLiteral(R"(!\[[^\]]*\]\([^)]*\))"));
    static const QRegularExpression kLink(QStringLiteral(R"(\[([^\]]*)\]\([^)]*\))"));
    static const QRegularExpression kLead(QStringLiteral(R"(^\s*(#+|-|\d+\.)\s+)"));
    static const QRegularExpression kRule(QStringLiteral(R"(^[|\-\s]+$)"));
    line.remove(kPicture).replace(kLink, QStringLiteral("\\1")).remove(kLead).remove(kRule);
    line.remove(QStringLiteral("**")).remove(u'`').remove(u'*');
    if (line.startsWith(u'|'))
        line = line.mid(1).replace(u'|', QStringLiteral(" · "));
    line = line.simplified();
    return line.endsWith(QStringLiteral(" ·")) ? line.chopped(2) : line;
}

} // namespace

HelpIndex::HelpIndex(const HelpBook& book)
{
    for (const HelpPage& page : book.pages()) {
        // The list of pages would answer for every page.
        if (page.group.isEmpty())
            continue;
        m_pages.push_back({page.name, page.title});
        add(static_cast<int>(m_pages.size()) - 1, page.text);
    }
    std::sort(m_words.begin(), m_words.end(),
              [](const Word& left, const Word& right) { return left.folded < right.folded; });
}

void HelpIndex::add(int page, const QString& text)
{
    QString anchor;
    for (QString line : text.split(u'\n')) {
        if (const QString name = HelpMark::take(line); !name.isEmpty())
            anchor = name;
        const bool isHeading = line.startsWith(u'#');
        const QString plain = plainText(line);
        if (plain.isEmpty())
            continue;
        const int number = static_cast<int>(m_lines.size());
        m_lines.push_back({page, anchor, plain, isHeading});
        for (const QString& word : wordsOf(plain))
            m_words.push_back({word, number});
    }
}

QList<int> HelpIndex::linesWith(const QString& beginning) const
{
    QList<int> lines;
    auto it = std::lower_bound(m_words.begin(), m_words.end(), beginning,
                               [](const Word& word, const QString& wanted) { return word.folded < wanted; });
    for (; it != m_words.end() && it->folded.startsWith(beginning); ++it)
        lines += it->line;
    std::sort(lines.begin(), lines.end());
    lines.erase(std::unique(lines.begin(), lines.end()), lines.end());
    return lines;
}

QList<int> HelpIndex::linesInOrder(const QStringList& words) const
{
    QHash<int, int> scores;            // of lines
    QHash<int, QSet<QString>> ofPages; // words that a page has
    for (const QString& word : words) {
        for (const int line : linesWith(word)) {
            scores[line] += kForWord;
            ofPages[m_lines.at(std::size_t(line)).page].insert(word);
        }
    }
    QList<int> order;
    for (auto it = scores.begin(); it != scores.end(); ++it) {
        const Line& line = m_lines.at(std::size_t(it.key()));
        if (ofPages.value(line.page).size() < words.size())
            continue;
        if (line.isHeading)
            it.value() += line.text == m_pages.at(std::size_t(line.page)).title ? kForTitle : kForHeading;
        order += it.key();
    }
    std::sort(order.begin(), order.end(), [&scores](int left, int right) {
        return std::pair(-scores[left], left) < std::pair(-scores[right], right);
    });
    return order;
}

std::vector<HelpHit> HelpIndex::find(const QString& typed) const
{
    std::vector<HelpHit> hits;
    QHash<int, int> taken;
    for (const int number : linesInOrder(wordsOf(typed))) {
        const Line& line = m_lines.at(std::size_t(number));
        if (++taken[line.page] > kMostOfAPage)
            continue;
        const Page& page = m_pages.at(std::size_t(line.page));
        hits.push_back({page.name, page.title, line.anchor, line.text, marksIn(line.text, typed)});
    }
    return hits;
}

QList<HelpHit::Mark> HelpIndex::marksIn(const QString& text, const QString& typed)
{
    QList<HelpHit::Mark> marks;
    const QStringList words = wordsOf(typed);
    const QString plain = folded(text);
    forWords(plain, [&](qsizetype at, qsizetype length) {
        qsizetype longest = 0;
        for (const QString& word : words) {
            if (word.size() <= length && QStringView(plain).mid(at, length).startsWith(word))
                longest = std::max(longest, word.size());
        }
        if (longest > 0)
            marks += {at, longest};
    });
    return marks;
}

} // namespace heliograph
