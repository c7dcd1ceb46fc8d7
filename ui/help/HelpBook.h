// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

class QLocale;

namespace heliograph {

/// One page of the help as it stands in resources/help: Markdown, with places marked for links ("## Title
/// {#name}"), and the program's own sentences put in where the page asks for them ("{state:held}",
/// "{reason:badPhone}").
struct HelpPage {
    QString name;   ///< of its file, without the ending: "stop-list"
    QString title;  ///< its first heading
    QString group;  ///< the heading it stands under in the list of pages; empty for that list itself
    QString folder; ///< where its pictures are
    QString text;   ///< Markdown; each block that a link may lead to begins with a mark, see HelpMark
};

/// How the places that links lead to are marked within HelpPage::text, until the page is laid out: the name
/// between two characters that no text has.
namespace HelpMark {
inline constexpr QChar kBegin(0xE000);
inline constexpr QChar kEnd(0xE001);
/// Takes the first mark out of a line and returns its name; empty when there is none.
QString take(QString& line);
} // namespace HelpMark

/// All pages in one language, in the order of the list of pages (index.md), which is the first.
class HelpBook {
public:
    /// `folder`: where the pages are, ":/help" in the program.
    explicit HelpBook(const QString& language, const QString& folder = QStringLiteral(":/help"));

    /// The language of a locale that there is help in; English where there is none.
    static QString languageOf(const QLocale& locale);

    const std::vector<HelpPage>& pages() const { return m_pages; }
    const HelpPage* find(const QString& name) const;
    /// The names of the places on a page that links can lead to, in their order.
    static QStringList anchorsOf(const HelpPage& page);

private:
    std::optional<HelpPage> read(const QString& name, const QString& group) const;

    QString m_folder;
    std::vector<HelpPage> m_pages;
};

} // namespace heliograph
