// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Tokens.h"

namespace heliograph {

// The green leans to teal and the red is darker than the amber so that colour-blind eyes tell them apart.
Tokens lightTokens()
{
    Tokens t;
    t.surface.window = QColor(0xEDF0F5);
    t.surface.page = QColor(0xF7F8FB);
    t.surface.raised = QColor(0xFFFFFF);
    t.surface.sunken = QColor(0xF1F3F8);
    t.surface.hover = QColor(0xE9EDF4);
    t.surface.pressed = QColor(0xDDE3EC);
    t.surface.selected = QColor(0xE1ECFC);
    t.surface.selectedInactive = QColor(0xE6EAF1);
    t.surface.disabled = QColor(0xEFF1F5);
    t.surface.tooltip = QColor(0x1B2331);
    t.surface.scrollThumb = QColor(0x7C8799);
    t.text.primary = QColor(0x18202E);
    t.text.secondary = QColor(0x4D596C);
    t.text.tertiary = QColor(0x5A6577);
    t.text.disabled = QColor(0x98A2B1);
    t.text.onAccent = QColor(0xFFFFFF);
    t.text.onTooltip = QColor(0xF2F5FA);
    t.text.link = QColor(0x1757B5);
    t.accent.base = QColor(0x1B62CB);
    t.accent.hover = QColor(0x1755B2);
    t.accent.pressed = QColor(0x124690);
    t.accent.disabled = QColor(0xA9C3EA);
    t.accent.text = QColor(0x1757B5);
    t.accent.tint = QColor(0xE5EEFC);
    t.accent.tintHover = QColor(0xD3E3FA);
    t.accent.border = QColor(0x1B62CB);
    t.border.hairline = QColor(0xDBE0E8);
    t.border.strong = QColor(0xC3CAD6);
    t.border.control = QColor(0x7C8799);
    t.border.controlHover = QColor(0x667287);
    t.border.focus = QColor(0x1B62CB);
    t.meanings[Meaning::Success] = {QColor(0x0B6B57), QColor(0x14927A), QColor(0xDEF3EE), QColor(0x9AD3C5)};
    t.meanings[Meaning::Warning] = {QColor(0x8A5800), QColor(0xB77800), QColor(0xFDF1D8), QColor(0xE8C583)};
    t.meanings[Meaning::Danger] = {QColor(0x9A1426), QColor(0xB01C2E), QColor(0xFCE7E8), QColor(0xEDB0B5)};
    t.meanings[Meaning::Unknown] = {QColor(0x6437B8), QColor(0x7B4BD3), QColor(0xEFE9FC), QColor(0xC7B4F0)};
    t.meanings[Meaning::Neutral] = {QColor(0x4D596C), QColor(0x7C8799), QColor(0xEDF0F5), QColor(0xC3CAD6)};
    t.meanings[Meaning::Waiting] = {QColor(0x1757B5), QColor(0x5286D4), QColor(0xE5EEFC), QColor(0xAECBF3)};
    return t;
}

Tokens darkTokens()
{
    Tokens t;
    t.surface.window = QColor(0x11151C);
    t.surface.page = QColor(0x171C25);
    t.surface.raised = QColor(0x1E2430);
    t.surface.sunken = QColor(0x191F29);
    t.surface.hover = QColor(0x272F3D);
    t.surface.pressed = QColor(0x303A4A);
    t.surface.selected = QColor(0x1D3557);
    t.surface.selectedInactive = QColor(0x29313F);
    t.surface.disabled = QColor(0x1B212B);
    t.surface.tooltip = QColor(0xE8ECF3);
    t.surface.scrollThumb = QColor(0x6F7B8F);
    t.text.primary = QColor(0xE9EDF4);
    t.text.secondary = QColor(0xAEB8C8);
    t.text.tertiary = QColor(0x99A4B6);
    t.text.disabled = QColor(0x5F6A7B);
    t.text.onAccent = QColor(0xFFFFFF);
    t.text.onTooltip = QColor(0x18202E);
    t.text.link = QColor(0x8AB6FF);
    t.accent.base = QColor(0x2C6BD6);
    t.accent.hover = QColor(0x3372DB);
    t.accent.pressed = QColor(0x265FC0);
    t.accent.disabled = QColor(0x2B4166);
    t.accent.text = QColor(0x8AB6FF);
    t.accent.tint = QColor(0x1B2F4D);
    t.accent.tintHover = QColor(0x213A60);
    t.accent.border = QColor(0x5B97F5);
    t.border.hairline = QColor(0x2C3442);
    t.border.strong = QColor(0x3B4556);
    t.border.control = QColor(0x768297);
    t.border.controlHover = QColor(0x93A0B5);
    t.border.focus = QColor(0x7FB0FF);
    t.meanings[Meaning::Success] = {QColor(0x5FCDB2), QColor(0x37AE93), QColor(0x14312D), QColor(0x27594F)};
    t.meanings[Meaning::Warning] = {QColor(0xF3C15F), QColor(0xE2B143), QColor(0x352A12), QColor(0x61501F)};
    t.meanings[Meaning::Danger] = {QColor(0xFF8088), QColor(0xD64F59), QColor(0x3B1D22), QColor(0x6E3239)};
    t.meanings[Meaning::Unknown] = {QColor(0xC0A6FF), QColor(0x9673EC), QColor(0x2A2146), QColor(0x4C3D7D)};
    t.meanings[Meaning::Neutral] = {QColor(0xAEB8C8), QColor(0x768297), QColor(0x272F3D), QColor(0x3B4556)};
    t.meanings[Meaning::Waiting] = {QColor(0x8AB6FF), QColor(0x4A7FD0), QColor(0x1B2F4D), QColor(0x2F5187)};
    return t;
}

} // namespace heliograph
