// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Log.h"
#include "core/base/Reason.h"

#include <QSet>
#include <QTest>

using namespace heliograph;

/// Reasons are stored by their words: each has one, none twice.
class ReasonTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyReasonHasItsOwnWord();
    void detailFillsItsPlace();
    void phonesAreMasked();
};

void ReasonTest::everyReasonHasItsOwnWord()
{
    QSet<QString> words;
    int count = 0;
    for (int number = 1; number < 256; ++number) {
        const auto reason = static_cast<Reason>(number);
        const QString word = reasonCode(reason);
        if (word.isEmpty())
            break;
        ++count;
        QVERIFY2(!words.contains(word), qPrintable(word));
        words += word;
        QCOMPARE(reasonFromCode(word), reason);
        QVERIFY2(!describe(reason).isEmpty(), qPrintable(word));
    }
    QVERIFY(count >= static_cast<int>(Reason::ContentDrifted));
    QVERIFY(reasonCode(Reason::None).isEmpty());
    QCOMPARE(reasonFromCode(u"no such word"), Reason::None);
}

void ReasonTest::detailFillsItsPlace()
{
    QVERIFY(describe(Reason::EmptyPlaceholder, QStringLiteral("Имя")).contains(QStringLiteral("Имя")));
    QVERIFY(describe(Reason::UnrecognisedText, QStringLiteral("<b>")).contains(QStringLiteral("<b>")));
    QVERIFY(describe(Reason::None).isEmpty());
}

void ReasonTest::phonesAreMasked()
{
    QCOMPARE(maskedPhone(u"79000000101"), QStringLiteral("7900*****01"));
    QCOMPARE(maskedPhone(u"112"), QStringLiteral("***"));
}

QTEST_GUILESS_MAIN(ReasonTest)
#include "test_reason.moc"
