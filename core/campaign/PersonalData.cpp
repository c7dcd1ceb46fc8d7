// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/PersonalData.h"

#include "core/base/Log.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace heliograph {
namespace {

void cover(QString& text)
{
    if (!text.isEmpty())
        text = kRedactedMark;
}

void cover(BusinessCard& card)
{
    const QString name = card.name;
    card = {};
    card.name = name;
    cover(card.name);
}

} // namespace

QString redactedWord()
{
    return QCoreApplication::translate("PersonalData", "redacted");
}

void redact(CampaignPlan& plan)
{
    Message& message = plan.message;
    for (QString* text : {&message.text, &message.url, &message.viber.text, &message.viber.buttonText,
                          &message.viber.buttonLink, &message.viber.imageUrl})
        cover(*text);
    cover(message.card);
    message.deliveryName.clear();
    plan.written.reset();
    plan.source.clear();
    plan.list = {};
}

QString redactedName(const QString& name)
{
    static const QRegularExpression phone(QStringLiteral(R"(\+?\d(?:[\s().\x{2011}\x{a0}-]{0,2}\d){9,14})"));
    QString covered;
    qsizetype done = 0;
    auto matches = phone.globalMatch(name);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        QString digits = match.captured();
        digits.removeIf([](QChar c) { return c < u'0' || c > u'9'; });
        covered += QStringView(name).sliced(done, match.capturedStart() - done);
        covered += maskedPhone(digits);
        done = match.capturedEnd();
    }
    covered += QStringView(name).sliced(done);
    return covered;
}

} // namespace heliograph
