// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Theme.h"

#include "ui/theme/HeliographStyle.h"
#include "ui/theme/WidgetAccessible.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>

#include <algorithm>

namespace heliograph {
namespace {

struct TypeFace {
    int pixels;
    QFont::Weight weight;
};

TypeFace faceOf(Type type)
{
    switch (type) {
    case Type::Caption:
    case Type::Mono:
        return {12, QFont::Normal};
    case Type::CaptionStrong:
        return {12, QFont::DemiBold};
    case Type::Body:
        return {13, QFont::Normal};
    case Type::BodyStrong:
        return {13, QFont::DemiBold};
    case Type::Control:
        return {13, QFont::Medium};
    case Type::Section:
        return {15, QFont::DemiBold};
    case Type::Page:
        return {20, QFont::DemiBold};
    case Type::Figure:
        return {24, QFont::DemiBold};
    }
    return {13, QFont::Normal};
}

constexpr int kBodyPixels = 13;

// Desktops come with letters of 9 to 11 points, which all mean "as usual". Whoever needs larger ones has set
// them there, and gets ours as much larger.
QFont scaledBody(QFont system)
{
    constexpr qreal kUsualMost = 15;
    constexpr qreal kUsual = 40.0 / 3; // 10 points
    constexpr qreal kMostScale = 2;
    const int pixels = QFontInfo(system).pixelSize();
    const qreal scale = pixels <= kUsualMost ? 1 : std::min(pixels / kUsual, kMostScale);
    system.setPixelSize(qRound(kBodyPixels * scale));
    return system;
}

QString replaced(QString sheet, const QList<std::pair<QString, QColor>>& colors)
{
    for (const auto& [name, color] : colors)
        sheet.replace(name, color.name());
    return sheet;
}

} // namespace

Theme::Theme(Scheme scheme, const QFont& systemFont)
    : m_tokens(scheme == Scheme::Dark ? darkTokens() : lightTokens()), m_system(scaledBody(systemFont))
{}

QFont Theme::font(Type type) const
{
    const TypeFace face = faceOf(type);
    QFont font = type == Type::Mono ? QFontDatabase::systemFont(QFontDatabase::FixedFont) : m_system;
    font.setPixelSize(face.pixels * m_system.pixelSize() / kBodyPixels);
    font.setWeight(face.weight);
    return font;
}

QPalette Theme::palette() const
{
    const Tokens& t = m_tokens;
    QPalette palette(t.text.primary, t.surface.raised, t.surface.raised, t.border.strong, t.border.hairline,
                     t.text.primary, t.text.primary, t.surface.raised, t.surface.page);
    palette.setColor(QPalette::AlternateBase, t.surface.raised);
    palette.setColor(QPalette::Highlight, t.surface.selected);
    palette.setColor(QPalette::HighlightedText, t.text.primary);
    palette.setColor(QPalette::Inactive, QPalette::Highlight, t.surface.selectedInactive);
    palette.setColor(QPalette::PlaceholderText, t.text.tertiary);
    palette.setColor(QPalette::Link, t.text.link);
    palette.setColor(QPalette::LinkVisited, t.text.link);
    palette.setColor(QPalette::ToolTipBase, t.surface.tooltip);
    palette.setColor(QPalette::ToolTipText, t.text.onTooltip);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, t.text.disabled);
    return palette;
}

QString Theme::styleSheet() const
{
    const Tokens& t = m_tokens;
    const QString sheet = QStringLiteral(
        "QWidget#navigation { background: @window; border-right: 1px solid @hairline; }"
        "QWidget#navigation QListView { background: transparent; border: none; }"
        "QFrame[card=\"true\"] { background: @raised; border: 1px solid @hairline; border-radius: 8px; }"
        "QFrame[card=\"true\"] QAbstractItemView { background: transparent; border: none; }"
        "QLabel[tag=\"true\"] { background: @warningTint; border: 1px solid @warningBorder; border-radius: "
        "4px; padding: 2px 8px; }"
        "QFrame[drop=\"true\"] { border-style: dashed; border-color: @control; }"
        "QLabel[picture=\"true\"] { background: @accentTint; border-radius: 6px; }"
        "QLabel[key=\"true\"] { border: 1px solid @strong; border-radius: 4px; padding: 1px 5px; }"
        "QFrame[divider=\"true\"] { background: @hairline; border: none; }"
        "QFrame[note=\"warning\"] { background: @warningTint; border: 1px solid @warningBorder; "
        "border-radius: 8px; }"
        "QFrame[note=\"danger\"] { background: @dangerTint; border: 1px solid @dangerBorder; border-radius: "
        "8px; }"
        "QFrame[note=\"success\"] { background: @successTint; border: 1px solid @successBorder; "
        "border-radius: 8px; }"
        "QFrame[note=\"unknown\"] { background: @unknownTint; border: 1px solid @unknownBorder; "
        "border-radius: 8px; }"
        "QFrame[note=\"info\"] { background: @waitingTint; border: 1px solid @waitingBorder; border-radius: "
        "8px; }"
        "QFrame[code=\"true\"] { background: @sunken; border: 1px solid @hairline; border-radius: 6px; }"
        "QLabel[tone=\"secondary\"] { color: @secondary; }"
        "QLabel[tone=\"tertiary\"] { color: @tertiary; }"
        "QLabel[tone=\"danger\"] { color: @dangerText; }"
        "QLabel[tone=\"warning\"] { color: @warningText; }"
        "QLabel[tone=\"success\"] { color: @successText; }"
        "QFrame[card=\"true\"] QScrollArea, QFrame[card=\"true\"] QScrollArea > QWidget,"
        " QFrame[card=\"true\"] QScrollArea > QWidget > QWidget { background: transparent; }"
        "QToolTip { background: @tooltip; color: @onTooltip; border: none; padding: 4px 8px; }");
    QList<std::pair<QString, QColor>> colors{
        {QStringLiteral("@window"), t.surface.window},    {QStringLiteral("@hairline"), t.border.hairline},
        {QStringLiteral("@raised"), t.surface.raised},    {QStringLiteral("@sunken"), t.surface.sunken},
        {QStringLiteral("@hover"), t.surface.hover},      {QStringLiteral("@secondary"), t.text.secondary},
        {QStringLiteral("@tertiary"), t.text.tertiary},   {QStringLiteral("@tooltip"), t.surface.tooltip},
        {QStringLiteral("@onTooltip"), t.text.onTooltip}, {QStringLiteral("@control"), t.border.control},
        {QStringLiteral("@accentTint"), t.accent.tint},   {QStringLiteral("@strong"), t.border.strong}};
    const std::pair<QString, Meaning> meanings[] = {{QStringLiteral("@warning"), Meaning::Warning},
                                                    {QStringLiteral("@danger"), Meaning::Danger},
                                                    {QStringLiteral("@success"), Meaning::Success},
                                                    {QStringLiteral("@unknown"), Meaning::Unknown},
                                                    {QStringLiteral("@waiting"), Meaning::Waiting}};
    for (const auto& [name, meaning] : meanings) {
        colors.append({name + QStringLiteral("Tint"), t.meanings[meaning].tint});
        colors.append({name + QStringLiteral("Border"), t.meanings[meaning].tintBorder});
        colors.append({name + QStringLiteral("Text"), t.meanings[meaning].text});
    }
    return replaced(sheet, colors);
}

Theme::Scheme systemScheme(const QApplication& application)
{
    const QPalette palette = application.palette();
    const bool dark =
        palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
    return dark ? Theme::Scheme::Dark : Theme::Scheme::Light;
}

void applyTheme(QApplication& application, const Theme& theme)
{
    installWidgetAccessibility();
    QApplication::setStyle(new HeliographStyle(theme.tokens()));
    QApplication::setPalette(theme.palette());
    QApplication::setFont(theme.font(Type::Body));
    application.setStyleSheet(theme.styleSheet());
}

} // namespace heliograph
