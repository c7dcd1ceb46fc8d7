// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace heliograph {

class HelpBook;

/// A place in the help where something was found.
struct HelpHit {
    QString page;   ///< its name
    QString title;  ///< the page's
    QString anchor; ///< the nearest place above it that can be gone to; empty = the page's beginning
    QString line;   ///< plain text around it
    struct Mark {
        qsizetype begin = 0;
        qsizetype length = 0;
    };
    QList<Mark> marks; ///< what was looked for, within `line`
};

/// Finds words by their beginnings in all pages. Capitals and small letters are the same, and so are е and ё.
class HelpIndex {
public:
    explicit HelpIndex(const HelpBook& book);

    /// The best places first, at most three of a page; a page must have all the words. Nothing for no word.
    std::vector<HelpHit> find(const QString& typed) const;

    /// Where the words of `typed` begin in a text.
    static QList<HelpHit::Mark> marksIn(const QString& text, const QString& typed);

private:
    struct Line {
        int page = 0;
        QString anchor;
        QString text;
        bool isHeading = false;
    };
    struct Word {
        QString folded;
        int line = 0;
    };
    struct Page {
        QString name;
        QString title;
    };

    void add(int page, const QString& text);
    QList<int> linesWith(const QString& beginning) const;
    /// Lines of pages that have all the words, the best first.
    QList<int> linesInOrder(const QStringList& words) const;

    std::vector<Page> m_pages;
    std::vector<Line> m_lines;
    std::vector<Word> m_words; ///< sorted
};

} // namespace heliograph
