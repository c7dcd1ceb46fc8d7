// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/HelpBook.h"

#include "core/base/Reason.h"
#include "core/campaign/RecipientState.h"
#include "resources/help/HelpFiles.h"

#include <QFile>
#include <QLocale>
#include <QRegularExpression>

namespace heliograph {
namespace {

QString marked(const QString& name)
{
    return HelpMark::kBegin + name + HelpMark::kEnd;
}

/// The program's own word or sentence for "state:held" or "reason:badPhone"; empty for what it doesn't know.
QString sentenceOf(QStringView kind, QStringView word)
{
    if (kind == u"reason") {
        const Reason reason = reasonFromCode(word);
        return reason == Reason::None ? QString() : describe(reason, QStringLiteral("…"));
    }
    bool isState = false;
    const RecipientState state = recipientStateFromWord(word, &isState);
    return isState ? describe(state) : QString();
}

QString withSentences(QString line)
{
    static const QRegularExpression kPlace(QStringLiteral(R"(\{(state|reason):(\w+)\})"));
    for (QRegularExpressionMatch found = kPlace.match(line); found.hasMatch(); found = kPlace.match(line))
        line.replace(found.capturedStart(), found.capturedLength(),
                     marked(found.captured(2)) + sentenceOf(found.capturedView(1), found.capturedView(2)));
    return line;
}

// "## Title {#name}" becomes "## <name>Title".
QString withAnchor(QString line)
{
    static const QRegularExpression kAnchor(QStringLiteral(R"(^(#+ )(.*?)\s*\{#([\w-]+)\}\s*$)"));
    const QRegularExpressionMatch found = kAnchor.match(line);
    return found.hasMatch() ? found.captured(1) + marked(found.captured(3)) + found.captured(2) : line;
}

QString titleOf(const QString& text)
{
    const qsizetype begin = text.indexOf(QStringLiteral("# ")) + 2;
    return text.mid(begin, text.indexOf(u'\n', begin) - begin).trimmed();
}

} // namespace

QString HelpMark::take(QString& line)
{
    const qsizetype begin = line.indexOf(kBegin);
    const qsizetype end = line.indexOf(kEnd, begin);
    if (begin < 0 || end < 0)
        return {};
    const QString name = line.mid(begin + 1, end - begin - 1);
    line.remove(begin, end - begin + 1);
    return name;
}

HelpBook::HelpBook(const QString& language, const QString& folder) : m_folder(folder + u'/' + language)
{
    registerHelpFiles();
    static const QRegularExpression kEntry(QStringLiteral(R"(^- \[[^\]]*\]\(([\w-]+)\.md\))"));
    const std::optional<HelpPage> list = read(QStringLiteral("index"), {});
    if (!list)
        return;
    m_pages.push_back(*list);
    QString group;
    for (const QString& line : list->text.split(u'\n')) {
        if (line.startsWith(QStringLiteral("## ")))
            group = line.mid(3).trimmed();
        const QRegularExpressionMatch entry = kEntry.match(line);
        if (!entry.hasMatch())
            continue;
        if (std::optional<HelpPage> page = read(entry.captured(1), group))
            m_pages.push_back(*std::move(page));
    }
}

QString HelpBook::languageOf(const QLocale& locale)
{
    registerHelpFiles();
    const QString language = QLocale::languageToCode(locale.language());
    const bool isThere = QFile::exists(QStringLiteral(":/help/%1/index.md").arg(language));
    return isThere ? language : QStringLiteral("en");
}

std::optional<HelpPage> HelpBook::read(const QString& name, const QString& group) const
{
    QFile file(QStringLiteral("%1/%2.md").arg(m_folder, name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (QString& line : lines)
        line = withAnchor(withSentences(line));
    const QString text = lines.join(u'\n');
    return HelpPage{name, titleOf(text), group, m_folder, text};
}

const HelpPage* HelpBook::find(const QString& name) const
{
    for (const HelpPage& page : m_pages) {
        if (page.name == name)
            return &page;
    }
    return nullptr;
}

QStringList HelpBook::anchorsOf(const HelpPage& page)
{
    QStringList anchors;
    for (QString line : page.text.split(u'\n')) {
        if (const QString name = HelpMark::take(line); !name.isEmpty())
            anchors += name;
    }
    return anchors;
}

} // namespace heliograph
