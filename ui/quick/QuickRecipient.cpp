// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quick/QuickRecipient.h"

#include "core/message/PhoneReader.h"
#include "core/storage/ContactReader.h"
#include "core/storage/StopListStore.h"
#include "ui/widgets/Wording.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace heliograph {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(QuickRecipient)
};

int countDigits(const QString& text)
{
    return static_cast<int>(std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }));
}

// How many digits are missing to the shortest number that it could become.
int missingDigits(const QString& typed, Region region)
{
    const NumberPlan& plan = region.plan();
    const QString code = QString::fromLatin1(plan.code.data(), qsizetype(plan.code.size()));
    const bool isWhole = typed.trimmed().startsWith(u'+') || typed.trimmed().startsWith(code) ||
                         typed.trimmed().startsWith(u'8');
    const int wanted = plan.shortest + (isWhole ? static_cast<int>(plan.code.size()) : 0);
    return wanted - countDigits(typed);
}

QString problemOf(const QString& typed, const PhoneReading& reading, Region region)
{
    const int missing = missingDigits(typed, region);
    const bool isShort = reading.error == Reason::PhoneTooShort || reading.error == Reason::BadPhone;
    if (isShort && missing > 0 && countDigits(typed) > 0)
        return Words::tr("Not a phone number: %n digit(s) are missing.", nullptr, missing);
    if (countDigits(typed) == 0)
        return Words::tr("Nobody of this name in the address books.");
    return describe(reading.error);
}

void add(std::vector<QuickRecipient>& recipients, QSet<QString>& seen, QuickRecipient recipient)
{
    const QString key = recipient.phone.isEmpty() ? recipient.typed : recipient.phone;
    if (seen.contains(key))
        return;
    seen.insert(key);
    recipients.push_back(std::move(recipient));
}

QString stopSentence(const QuickRecipient& recipient, const StopListEntry& entry)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(entry.addedAt).date();
    return Words::tr("%1 is on the stop list since %2 and can't be written to.")
        .arg(recipient.shown(), QLocale().toString(day, QStringLiteral("d MMMM")));
}

} // namespace

QString QuickRecipient::shown() const
{
    if (!name.isEmpty())
        return name;
    return phone.isEmpty() ? typed : readablePhone(phone);
}

std::vector<QuickRecipient> readRecipients(const QString& text, Region region)
{
    static const QRegularExpression separators(QStringLiteral("[\\r\\n\\t;,]+"));
    std::vector<QuickRecipient> recipients;
    QSet<QString> seen;
    for (const QString& part : text.split(separators, Qt::SkipEmptyParts)) {
        const QString typed = part.simplified();
        if (typed.isEmpty())
            continue;
        const PhoneReading reading = readPhone(typed, region);
        QuickRecipient recipient;
        recipient.typed = typed;
        if (reading.phone)
            recipient.phone = reading.phone->digits();
        else
            recipient.problem = problemOf(typed, reading, region);
        add(recipients, seen, recipient);
        for (const QString& further : reading.more) {
            QuickRecipient other;
            other.typed = further;
            other.phone = further;
            add(recipients, seen, other);
        }
    }
    return recipients;
}

Result<std::vector<QuickRecipient>> lookUp(Connection& connection, std::vector<QuickRecipient> recipients)
{
    ContactReader people(connection);
    StopListStore stops(connection);
    for (QuickRecipient& recipient : recipients) {
        if (recipient.phone.isEmpty())
            continue;
        const auto found = people.findPeople(recipient.phone, 1);
        if (!found)
            return forward(found);
        if (!found->empty() && found->front().phone == recipient.phone) {
            recipient.name = found->front().name;
            recipient.book = found->front().book;
        }
        const auto stop = stops.entry(recipient.phone);
        if (!stop)
            return forward(stop);
        recipient.problem = *stop ? stopSentence(recipient, **stop) : QString();
    }
    return recipients;
}

} // namespace heliograph
