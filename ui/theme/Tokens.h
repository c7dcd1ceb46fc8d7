// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <array>

namespace heliograph {

/// What a colour may stand for. "Unknown" is a meaning of its own: that we don't know is a state.
enum class Meaning : quint8 { Success, Warning, Danger, Unknown, Neutral, Waiting };
inline constexpr int kMeanings = 6;

/// The colours of one meaning: words and icons, bars and dots, the ground of notes and its border.
struct MeaningColors {
    QColor text;
    QColor fill;
    QColor tint;
    QColor tintBorder;
};

class MeaningTable {
public:
    MeaningColors& operator[](Meaning meaning) { return m_colors.at(static_cast<std::size_t>(meaning)); }
    const MeaningColors& operator[](Meaning meaning) const
    {
        return m_colors.at(static_cast<std::size_t>(meaning));
    }

private:
    std::array<MeaningColors, kMeanings> m_colors;
};

/// All colours of the program, once for light and once for dark. No colour stands anywhere else.
struct Tokens {
    struct {
        QColor window;
        QColor page;
        QColor raised;
        QColor sunken;
        QColor hover;
        QColor pressed;
        QColor selected;
        QColor selectedInactive;
        QColor disabled;
        QColor tooltip;
        QColor scrollThumb;
    } surface;
    struct {
        QColor primary;
        QColor secondary;
        QColor tertiary;
        QColor disabled;
        QColor onAccent;
        QColor onTooltip;
        QColor link;
    } text;
    struct {
        QColor base;
        QColor hover;
        QColor pressed;
        QColor disabled;
        QColor text;
        QColor tint;
        QColor tintHover;
        QColor border;
    } accent;
    struct {
        QColor hairline;
        QColor strong;
        QColor control;
        QColor controlHover;
        QColor focus;
    } border;
    MeaningTable meanings;
};

Tokens lightTokens();
Tokens darkTokens();

/// Sizes in logical pixels, on a grid of 4.
namespace metric {
inline constexpr int kXxs = 4, kXs = 8, kS = 12, kM = 16, kL = 24, kXl = 32;
inline constexpr int kRadiusSmall = 4, kRadius = 6, kRadiusCard = 8;
inline constexpr int kHairline = 1, kFocus = 2;
inline constexpr qreal kIconStroke = 1.5;
inline constexpr int kControl = 32, kChip = 28, kGridRow = 28, kTableHeader = 32, kListRow = 56;
inline constexpr int kIcon = 16, kIconLarge = 20, kProgress = 8, kProgressMini = 4;
inline constexpr int kHead = 54, kNavigation = 208, kNavigationNarrow = 56, kSearch = 240, kDetails = 195,
                     kDetailsShort = 148, kShortWindow = 700, kReasonPane = 384;
inline constexpr int kColumnRow = 88, kColumnPhone = 156, kColumnCell = 120, kColumnState = 196,
                     kColumnSince = 112, kColumnParts = 80;
inline constexpr int kWindowWidth = 1280, kWindowHeight = 800, kWindowLeastWidth = 1024,
                     kWindowLeastHeight = 640;
inline constexpr int kScrollBar = 10, kScrollThumb = 6;
inline constexpr int kEmptyPage = 560;
inline constexpr int kNarrowWindow = 1120, kStepBar = 40, kToast = 48, kFieldShort = 160, kField = 240;
inline constexpr int kListRowShort = 32, kListRowTall = 44, kNavigationRow = 36;
} // namespace metric

/// The texts' sizes in logical pixels and weights.
enum class Type : quint8 { Caption, CaptionStrong, Body, BodyStrong, Control, Section, Page, Figure, Mono };

} // namespace heliograph
