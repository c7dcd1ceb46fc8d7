// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Theme.h"

#include "ui/theme/HeliographStyle.h"

#include <QApplication>
#include <QFontDatabase>

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
    }
    return {13, QFont::Normal};
}

QString replaced(QString sheet, const QList<std::pair<QString, QColor>>& colors)
{
    for (const auto& [name, color] : colors)
        sheet.replace(name, color.name());
    return sheet;
}

} // namespace

Theme::Theme(Scheme scheme, const QFont& systemFont)
    : m_tokens(scheme == Scheme::Dark ? darkTokens() : lightTokens()), m_system(systemFont)
{}

QFont Theme::font(Type type) const
{
    const TypeFace face = faceOf(type);
    QFont font = type == Type::Mono ? QFontDatabase::systemFont(QFontDatabase::FixedFont) : m_system;
    font.setPixelSize(face.pixels);
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
        "QFrame[divider=\"true\"] { background: @hairline; border: none; }"
        "QFrame[note=\"true\"] { background: @noteTint; border: 1px solid @noteBorder; border-radius: 8px; }"
        "QFrame[code=\"true\"] { background: @sunken; border: 1px solid @hairline; border-radius: 6px; }"
        "QLabel[tone=\"secondary\"] { color: @secondary; }"
        "QLabel[tone=\"tertiary\"] { color: @tertiary; }"
        "QLineEdit { background: @raised; border: 1px solid @control; border-radius: 6px; padding: 0 8px; }"
        "QLineEdit:focus { border: 2px solid @focus; padding: 0 7px; }"
        "QHeaderView { background: @sunken; border: none; }"
        "QHeaderView::section { background: @sunken; color: @secondary; border: none;"
        " border-bottom: 1px solid @hairline; padding: 0 12px; }"
        "QHeaderView::section:hover { background: @hover; }"
        "QToolTip { background: @tooltip; color: @onTooltip; border: none; padding: 4px 8px; }");
    return replaced(sheet, {{QStringLiteral("@window"), t.surface.window},
                            {QStringLiteral("@hairline"), t.border.hairline},
                            {QStringLiteral("@raised"), t.surface.raised},
                            {QStringLiteral("@sunken"), t.surface.sunken},
                            {QStringLiteral("@hover"), t.surface.hover},
                            {QStringLiteral("@noteTint"), t.meanings[Meaning::Warning].tint},
                            {QStringLiteral("@noteBorder"), t.meanings[Meaning::Warning].tintBorder},
                            {QStringLiteral("@secondary"), t.text.secondary},
                            {QStringLiteral("@tertiary"), t.text.tertiary},
                            {QStringLiteral("@control"), t.border.control},
                            {QStringLiteral("@focus"), t.border.focus},
                            {QStringLiteral("@tooltip"), t.surface.tooltip},
                            {QStringLiteral("@onTooltip"), t.text.onTooltip}});
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
    QApplication::setStyle(new HeliographStyle(theme.tokens()));
    QApplication::setPalette(theme.palette());
    QApplication::setFont(theme.font(Type::Body));
    application.setStyleSheet(theme.styleSheet());
}

} // namespace heliograph
