// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QRectF>

class QPainter;

namespace heliograph {

/// The program's own small pictures: resources/icons, one file each, drawn on a field of 20 with a stroke
/// of 1.5 and round ends.
enum class Glyph : quint8 {
    Ring,
    RingUp,
    RingCheck,
    RingCross,
    RingMinus,
    RingSlash,
    RingQuestion,
    RingDots,
    Check,
    DoubleCheck,
    SquareCross,
    Triangle,
    Clock,
    Hourglass,
    Person,
    Search,
    Pause,
    ChevronUp,
    ChevronDown,
    Plus,
    Send,
    People,
    Template,
    Ban,
    Chart,
    Gear,
    ChevronLeft,
    ChevronRight,
    ArrowRight,
    ArrowLeft,
    More,
    Wand,
    Undo,
    Redo,
    Copy,
    Lock,
    Unlock,
    Phone,
    Document,
    Sheet,
    Folder,
    Pencil,
    Trash,
    Info,
    CrossPlain,
    Play,
    Stop,
    Refresh,
    Download,
    Upload,
    Print,
    Star,
    Calendar,
    Card,
    Link,
    Picture,
    Key,
    Tag,
    Group,
    Bell,
    Moon,
    Sun,
    Tree,
    Filter,
    Columns,
    External,
    Braces,
    Doctor,
    Dot,
    Book,
    Eye,
    Globe,
    Flask,
};
inline constexpr int kGlyphs = static_cast<int>(Glyph::Flask) + 1;

/// Paints the glyph centred into the field, in whole pixels of the screen; fields up to 17 logical pixels get
/// the heavier lines made for them.
void paintGlyph(QPainter& painter, const QRectF& field, Glyph glyph, const QColor& color);
/// A glyph in one colour, sharp at every scale; paler where the control is disabled.
QIcon glyphIcon(Glyph glyph, const QColor& color);

/// The program's mark: a mirror's disc and the light it throws.
void paintMark(QPainter& painter, const QRectF& field, const QColor& disc, const QColor& rays);
QIcon markIcon(const QColor& disc, const QColor& rays);
/// The program's icon for windows, tray and packages, in the sizes desktops ask for.
QIcon applicationIcon();

} // namespace heliograph
