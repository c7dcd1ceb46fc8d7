// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Redaction.h"

#include "core/base/Log.h"

#include <QDir>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>
#include <vector>

namespace heliograph {
namespace {

constexpr qsizetype kFewestDigits = 7;
constexpr qsizetype kPhoneDigits = 10;

struct Rule {
    QRegularExpression pattern;
    QString replacement;
};

QRegularExpression pattern(const QString& text)
{
    return QRegularExpression(text, QRegularExpression::CaseInsensitiveOption |
                                        QRegularExpression::UseUnicodePropertiesOption);
}

const std::vector<Rule>& rules()
{
    static const std::vector<Rule> all = {
        // A whole element with its text: what stands before the secret in it isn't worth the risk.
        {pattern(QStringLiteral(R"(<[^<>]*\b(?:password|token|login)\b[^<>]*>?[^<]*)")),
         QStringLiteral("<***>")},
        {pattern(QStringLiteral(R"(\b(bearer|basic)\s+[^\s,;"'<>]+)")), QStringLiteral("\\1 ***")},
        {pattern(QStringLiteral(
             R"re(\b([\w-]*(?:password|passwd|pwd|token|secret|login|authorization)[\w-]*["']?\s*)re"
             R"re([:=]\s*)(?!(?:bearer|basic)\s)(?:"[^"]*"?|'[^']*'?|[^\s,;&<>"']+))re")),
         QStringLiteral("\\1***")},
        {pattern(QStringLiteral(R"((://)[^/\s@]+@)")), QStringLiteral("\\1***@")},
        {pattern(QStringLiteral(R"re((https?://[^\s?"'<>]+)\?[^\s"'<>]*)re")), QStringLiteral("\\1?***")},
        {pattern(QStringLiteral(R"([\w.+-]+@[\w-]+\.[\w.-]*\w)")), QStringLiteral("***@***")},
    };
    return all;
}

QString maskedRun(QStringView run)
{
    QString digits;
    std::copy_if(run.begin(), run.end(), std::back_inserter(digits), [](QChar c) { return c.isDigit(); });
    if (digits.size() < kFewestDigits)
        return run.toString();
    return digits.size() < kPhoneDigits ? QStringLiteral("***") : maskedPhone(digits);
}

QString withoutNumbers(const QString& text)
{
    static const QRegularExpression numbers =
        pattern(QStringLiteral(R"((?<![\w*])\+?\d(?:[\d\s().-]{5,}\d(?![\w*-])|\d{9,14}(?=[_-])))"));
    QString masked;
    qsizetype done = 0;
    auto matches = numbers.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        masked += QStringView(text).sliced(done, match.capturedStart() - done);
        masked += maskedRun(match.capturedView());
        done = match.capturedEnd();
    }
    masked += QStringView(text).sliced(done);
    return masked;
}

} // namespace

QString redacted(const QString& text)
{
    QString result = text;
    for (const Rule& rule : rules())
        result.replace(rule.pattern, rule.replacement);
    const QString home = QDir::homePath();
    if (home.size() > 1) {
        result.replace(home, QStringLiteral("~"));
        result.replace(QDir::toNativeSeparators(home), QStringLiteral("~"));
    }
    return withoutNumbers(result);
}

} // namespace heliograph
