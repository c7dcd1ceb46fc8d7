// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QRectF>

class QPainter;

namespace heliograph {

/// The program's own small pictures, drawn on a field of 16 with a stroke of 1.5 and round ends.
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
};

void paintGlyph(QPainter& painter, const QRectF& field, Glyph glyph, const QColor& color);
/// A glyph in one colour, sharp at every scale.
QIcon glyphIcon(Glyph glyph, const QColor& color);

/// The program's mark: a mirror's disc and the light it throws.
void paintMark(QPainter& painter, const QRectF& field, const QColor& disc, const QColor& rays);
QIcon markIcon(const QColor& disc, const QColor& rays);

} // namespace heliograph
