// SPDX-License-Identifier: GPL-3.0-or-later
// Every colour that is put on another, by WCAG 2.1 AA: 4.5 : 1 for text (1.4.3), 3 : 1 for what must be seen
// to know a control, its state, the focus or a part of a chart (1.4.11). Our largest letters would get by
// with 3, and don't.
#include "ui/theme/StateLook.h"
#include "ui/theme/Theme.h"

#include <QTest>

#include <cmath>

using namespace heliograph;

namespace {

constexpr double kText = 4.5;
constexpr double kPart = 3.0;
// What can't be used needs no contrast by WCAG; it must not be invisible.
constexpr double kDisabled = 2.0;

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

struct Named {
    const char* name;
    QColor color;
};

using Colors = QList<Named>;

/// Grounds that stay. Rows of tables and lists are raised, under the mouse, or selected.
Colors standing(const Tokens& t)
{
    return {{"window", t.surface.window},
            {"page", t.surface.page},
            {"raised", t.surface.raised},
            {"sunken", t.surface.sunken},
            {"hover", t.surface.hover},
            {"selected", t.surface.selected},
            {"selected, inactive", t.surface.selectedInactive}};
}

Colors pressedToo(const Tokens& t)
{
    return standing(t) << Named{"pressed", t.surface.pressed};
}

const char* const kMeaningNames[kMeanings] = {"success", "warning", "danger",
                                              "unknown", "neutral", "waiting"};

Colors tints(const Tokens& t)
{
    Colors all{{"accent's tint", t.accent.tint}, {"accent's tint, hover", t.accent.tintHover}};
    for (int m = 0; m < kMeanings; ++m)
        all << Named{kMeaningNames[m], t.meanings[static_cast<Meaning>(m)].tint};
    return all;
}

void add(const char* table, const Colors& inks, const Colors& grounds, double least)
{
    for (const Named& ink : inks) {
        for (const Named& ground : grounds)
            QTest::addRow("%s: %s on %s", table, ink.name, ground.name) << ink.color << ground.color << least;
    }
}

void addTexts(const char* table, const Tokens& t)
{
    add(table, {{"text", t.text.primary}, {"secondary text", t.text.secondary}}, pressedToo(t) + tints(t),
        kText);
    add(table, {{"link", t.text.link}, {"accent's text", t.accent.text}}, pressedToo(t) + tints(t), kText);
    add(table, {{"tertiary text", t.text.tertiary}}, pressedToo(t), kText);
    add(table, {{"text", t.text.onAccent}},
        {{"primary button", t.accent.base}, {"its hover", t.accent.hover}, {"its press", t.accent.pressed}},
        kText);
    add(table, {{"text", t.text.onTooltip}}, {{"tool tip", t.surface.tooltip}}, kText);
    add(table, {{"sign", t.surface.raised}}, {{"open step", t.meanings[Meaning::Warning].text}}, kText);
    // Words and icons of states, on their rows, chips and notes.
    for (int m = 0; m < kMeanings; ++m) {
        const MeaningColors& meaning = t.meanings[static_cast<Meaning>(m)];
        const Named own{"its own tint", meaning.tint};
        add(table, {{kMeaningNames[m], meaning.text}},
            pressedToo(t) << own << Named{"checked chip", t.accent.tint} << Named{"chip", t.accent.tintHover},
            kText);
    }
}

void addParts(const char* table, const Tokens& t)
{
    const Colors edges{{"edge", t.border.control},
                       {"edge, hover", t.border.controlHover},
                       {"focus", t.border.focus},
                       {"chosen edge", t.accent.border}};
    add(table, edges, standing(t), kPart);
    add(table, {{"focus", t.border.focus}, {"chosen edge", t.accent.border}}, tints(t), kPart);
    const Colors still{{"page", t.surface.page}, {"raised", t.surface.raised}, {"window", t.surface.window}};
    add(table, {{"primary button", t.accent.base}, {"scroll bar", t.surface.scrollThumb}}, still, kPart);
    add(table, {{"wrong field", t.meanings[Meaning::Danger].fill}}, still, kPart);
    add(table, {{"check mark", t.text.onAccent}}, {{"checked box", t.accent.base}}, kPart);
    add(table, {{"check mark", t.surface.raised}}, {{"done step", t.meanings[Meaning::Success].fill}}, kPart);
    for (int m = 0; m < kMeanings; ++m)
        add(table, {{kMeaningNames[m], t.meanings[static_cast<Meaning>(m)].fill}}, standing(t), kPart);
}

} // namespace

class TestContrast : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tokens_data();
    void tokens();
    void everyStateHasAColor();
    void palettes_data();
    void palettes();
};

void TestContrast::tokens_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("least");
    const std::pair<const char*, Tokens> tables[] = {{"light", lightTokens()}, {"dark", darkTokens()}};
    for (const auto& [table, t] : tables) {
        addTexts(table, t);
        addParts(table, t);
        add(table, {{"disabled text", t.text.disabled}},
            {{"disabled field", t.surface.disabled}, {"page", t.surface.page}, {"raised", t.surface.raised}},
            kDisabled);
    }
}

void TestContrast::tokens()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    QFETCH(double, least);
    const double found = contrast(ink, ground);
    QVERIFY2(found >= least, qPrintable(QStringLiteral("%1 : 1").arg(found, 0, 'f', 2)));
}

// The rows above speak of meanings; a state without one would be left out of them.
void TestContrast::everyStateHasAColor()
{
    for (const Tokens& t : {lightTokens(), darkTokens()}) {
        for (const RecipientState state : allRecipientStates()) {
            const MeaningColors& colors = t.meanings[lookOf(state).meaning];
            QVERIFY(colors.text.isValid() && colors.fill.isValid() && colors.tint.isValid());
        }
    }
}

void TestContrast::palettes_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

// What Qt's own widgets paint with, as in menus, calendars and file dialogs.
void TestContrast::palettes()
{
    QFETCH(bool, dark);
    const QPalette palette = Theme(dark ? Theme::Scheme::Dark : Theme::Scheme::Light, QFont()).palette();
    using Roles = std::pair<QPalette::ColorRole, QPalette::ColorRole>;
    const QList<Roles> usual = {{QPalette::WindowText, QPalette::Window},
                                {QPalette::Text, QPalette::Base},
                                {QPalette::Text, QPalette::AlternateBase},
                                {QPalette::ButtonText, QPalette::Button},
                                {QPalette::HighlightedText, QPalette::Highlight}};
    const QList<Roles> more = {{QPalette::PlaceholderText, QPalette::Base},
                               {QPalette::Link, QPalette::Base},
                               {QPalette::LinkVisited, QPalette::Base},
                               {QPalette::ToolTipText, QPalette::ToolTipBase}};
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        const bool off = group == QPalette::Disabled;
        for (const auto& [ink, ground] : off ? usual : usual + more) {
            const double found = contrast(palette.color(group, ink), palette.color(group, ground));
            QVERIFY2(found >= (off ? kDisabled : kText),
                     qPrintable(QStringLiteral("group %1, role %2 on %3: %4 : 1")
                                    .arg(group)
                                    .arg(ink)
                                    .arg(ground)
                                    .arg(found, 0, 'f', 2)));
        }
    }
}

QTEST_MAIN(TestContrast)
#include "test_contrast.moc"
