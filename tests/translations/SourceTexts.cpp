// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/translations/SourceTexts.h"

#include <QRegularExpression>

namespace heliograph {
namespace {

constexpr char kLiterals[] = R"re(((?:"(?:[^"\\]|\\.)*"\s*)+))re";

QRegularExpression call(const char* head)
{
    return QRegularExpression(QLatin1StringView(head) + QLatin1StringView(kLiterals));
}

// The text of neighbouring literals, their escapes resolved.
QString joined(const QString& literals)
{
    static const QRegularExpression kLiteral(QStringLiteral(R"re("((?:[^"\\]|\\.)*)")re"));
    QString text;
    for (auto match = kLiteral.globalMatch(literals); match.hasNext();)
        text += match.next().captured(1);
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool escaped = text[i] == u'\\' && i + 1 < text.size();
        const QChar c = escaped ? text[++i] : text[i];
        plain += escaped && c == u'n' ? QChar(u'\n') : escaped && c == u't' ? QChar(u'\t') : c;
    }
    return plain;
}

} // namespace

QSet<SourceText> translatableTexts(const QString& code)
{
    static const QRegularExpression kCommentLine(QStringLiteral("^\\s*//.*$"),
                                                 QRegularExpression::MultilineOption);
    QString source = code;
    source.remove(kCommentLine);
    static const QRegularExpression kNoop = call(R"re(\b(?:QT_TRANSLATE_NOOP|translate)\(\s*"(\w+)",\s*)re");
    static const QRegularExpression kCli = call(R"re(\bCli::tr\(\s*)re");
    static const QRegularExpression kClass = call(R"re((?<!Cli::)\btr\(\s*)re");
    QSet<SourceText> texts;
    for (auto match = kNoop.globalMatch(source); match.hasNext();) {
        const auto found = match.next();
        texts.insert({found.captured(1), joined(found.captured(2))});
    }
    for (auto match = kCli.globalMatch(source); match.hasNext();)
        texts.insert({QStringLiteral("Cli"), joined(match.next().captured(1))});
    for (auto match = kClass.globalMatch(source); match.hasNext();)
        texts.insert({QString(), joined(match.next().captured(1))});
    return texts;
}

} // namespace heliograph
