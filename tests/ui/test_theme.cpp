// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaign/RateMeter.h"
#include "ui/theme/Figures.h"
#include "ui/theme/StateLook.h"
#include "ui/theme/Theme.h"

#include <QFontMetrics>
#include <QTest>

#include <cmath>

using namespace heliograph;

namespace {

// WCAG 2.1, relative luminance and contrast ratio.
double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) +
           0.0722 * channel(color.blueF());
}

double contrast(const QColor& one, const QColor& other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace

class TestTheme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textsCanBeRead_data();
    void textsCanBeRead();
    void partsCanBeSeen_data();
    void partsCanBeSeen();
    void groupsPartTheStates();
    void handedOverIsNeverMoreThanIsKnown();
    void figuresAreOfOneWidth();
    void rateOfTheLastSeconds();
};

void TestTheme::textsCanBeRead_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("ground");
    const auto add = [](const char* table, const Tokens& t) {
        const QList<QColor> grounds = {t.surface.raised, t.surface.page, t.surface.window, t.surface.selected,
                                       t.surface.hover};
        const QList<QColor> texts = {t.text.primary, t.text.secondary};
        for (int g = 0; g < grounds.size(); ++g) {
            for (int i = 0; i < texts.size(); ++i)
                QTest::addRow("%s text %d on surface %d", table, i, g) << texts.at(i) << grounds.at(g);
        }
        for (int m = 0; m < kMeanings; ++m) {
            const MeaningColors& meaning = t.meanings[static_cast<Meaning>(m)];
            for (const QColor& ground :
                 {t.surface.raised, t.surface.selected, t.surface.window, meaning.tint})
                QTest::addRow("%s meaning %d on %s", table, m, qPrintable(ground.name()))
                    << meaning.text << ground;
        }
        QTest::addRow("%s tertiary on raised", table) << t.text.tertiary << t.surface.raised;
        QTest::addRow("%s head of a table", table) << t.text.secondary << t.surface.sunken;
        QTest::addRow("%s checked chip", table) << t.accent.text << t.accent.tint;
        QTest::addRow("%s chosen campaign", table) << t.accent.text << t.surface.selected;
        QTest::addRow("%s note", table) << t.text.primary << t.meanings[Meaning::Warning].tint;
        QTest::addRow("%s tool tip", table) << t.text.onTooltip << t.surface.tooltip;
    };
    add("light", lightTokens());
    add("dark", darkTokens());
}

void TestTheme::textsCanBeRead()
{
    QFETCH(QColor, text);
    QFETCH(QColor, ground);
    QVERIFY2(contrast(text, ground) >= 4.5, qPrintable(QString::number(contrast(text, ground))));
}

void TestTheme::partsCanBeSeen_data()
{
    QTest::addColumn<QColor>("part");
    QTest::addColumn<QColor>("ground");
    const auto add = [](const char* table, const Tokens& t) {
        for (int m = 0; m < kMeanings; ++m)
            QTest::addRow("%s fill %d", table, m)
                << t.meanings[static_cast<Meaning>(m)].fill << t.surface.raised;
        QTest::addRow("%s edge of a control", table) << t.border.control << t.surface.page;
        QTest::addRow("%s focus", table) << t.border.focus << t.surface.selected;
        QTest::addRow("%s scroll bar", table) << t.surface.scrollThumb << t.surface.raised;
    };
    add("light", lightTokens());
    add("dark", darkTokens());
}

void TestTheme::partsCanBeSeen()
{
    QFETCH(QColor, part);
    QFETCH(QColor, ground);
    QVERIFY2(contrast(part, ground) >= 3.0, qPrintable(QString::number(contrast(part, ground))));
}

void TestTheme::groupsPartTheStates()
{
    QSet<RecipientState> seen;
    qsizetype count = 0;
    for (const StateGroup group : allStateGroups()) {
        seen += statesOf(group);
        count += statesOf(group).size();
        QVERIFY(!captionOf(group).isEmpty());
        QVERIFY(!nobodyIn(group).isEmpty());
    }
    QCOMPARE(count, kRecipientStates);
    QCOMPARE(seen.size(), kRecipientStates);
    QCOMPARE(lookOf(RecipientState::Uncertain).meaning, Meaning::Unknown);
    QCOMPARE(lookOf(RecipientState::NoReport).meaning, Meaning::Unknown);
}

void TestTheme::handedOverIsNeverMoreThanIsKnown()
{
    Counts counts;
    for (const RecipientState state : allRecipientStates())
        counts[state] = 1;
    QCOMPARE(countOf(StateGroup::All, counts), 14);
    QCOMPARE(takingPart(counts), 11);
    QCOMPARE(handedOver(counts), 9);
}

void TestTheme::figuresAreOfOneWidth()
{
    const QFontMetrics metrics(Theme(Theme::Scheme::Light, QFont()).font(Type::Body));
    QCOMPARE(figuresWidth(metrics, QStringLiteral("1111")), figuresWidth(metrics, QStringLiteral("8888")));
}

void TestTheme::rateOfTheLastSeconds()
{
    RateMeter meter;
    QVERIFY(!meter.perSecond(0));
    meter.add(0, 0);
    meter.add(1000, 100);
    QVERIFY(!meter.perSecond(1000));
    for (int second = 2; second <= 20; ++second)
        meter.add(second * 1000, second * 100);
    QCOMPARE(std::lround(meter.perSecond(20'000).value_or(0)), 100);
    QVERIFY(!meter.perSecond(60'000));
}

QTEST_MAIN(TestTheme)
#include "test_theme.moc"
