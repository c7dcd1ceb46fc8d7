// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/GlyphMasks.h"

#include "resources/icons/IconFiles.h"

#include <QFile>
#include <QHash>
#include <QImage>
#include <QPainter>
#include <QPixmapCache>

#include <array>

namespace heliograph {
namespace {

// In the order of the enumeration.
constexpr std::array<const char*, kGlyphs> kFiles = {
    "ring",          "ring-up",   "ring-check",   "ring-cross",    "ring-minus",   "ring-slash",
    "ring-question", "ring-dots", "check",        "double-check",  "square-cross", "triangle",
    "clock",         "hourglass", "person",       "search",        "pause",        "chevron-up",
    "chevron-down",  "plus",      "send",         "people",        "template",     "ban",
    "chart",         "gear",      "chevron-left", "chevron-right", "arrow-right",  "arrow-left",
    "more",          "wand",      "undo",         "redo",          "copy",         "lock",
    "unlock",        "phone",     "document",     "sheet",         "folder",       "pencil",
    "trash",         "info",      "cross-plain",  "play",          "stop",         "refresh",
    "download",      "upload",    "print",        "star",          "calendar",     "card",
    "link",          "picture",   "key",          "tag",           "group",        "bell",
    "moon",          "sun",       "tree",         "filter",        "columns",      "external",
    "braces",        "doctor",    "dot",          "book",          "eye",          "globe",
    "flask"};

// The sizes resources/icons/CMakeLists.txt makes.
constexpr std::array kSmallSizes = {16, 20, 24, 32, 48};
constexpr std::array kSizes = {20, 25, 30, 40, 60, 96, 128};

template <std::size_t N>
int sizeFor(const std::array<int, N>& sizes, int pixels)
{
    const auto size = std::lower_bound(sizes.begin(), sizes.end(), pixels);
    return size == sizes.end() ? sizes.back() : *size;
}

// Where in the row of icons each file stands.
QHash<QString, int> columnsOfFiles()
{
    registerIconFiles();
    QHash<QString, int> columns;
    QFile names(QStringLiteral(":/icons/names.txt"));
    if (!names.open(QIODevice::ReadOnly))
        return columns;
    const QStringList lines =
        QString::fromLatin1(names.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (int column = 0; column < lines.size(); ++column)
        columns.insert(lines.at(column), column);
    return columns;
}

QImage maskOf(Glyph glyph, int size, bool small)
{
    static const QHash<QString, int> columns = columnsOfFiles();
    const int column = columns.value(fileOf(glyph), -1);
    if (column < 0)
        return {};
    const QChar family = QLatin1Char(small ? 's' : 'n');
    const QImage row(QStringLiteral(":/icons/%1%2.png").arg(family).arg(size));
    return row.copy(column * size, 0, size, size);
}

QPixmap tint(QImage mask, const QColor& color, int pixels)
{
    mask.convertTo(QImage::Format_ARGB32_Premultiplied);
    if (mask.width() != pixels)
        mask = mask.scaled(pixels, pixels, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QPainter painter(&mask);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(mask.rect(), color);
    painter.end();
    return QPixmap::fromImage(mask);
}

} // namespace

QString fileOf(Glyph glyph)
{
    return QLatin1String(kFiles.at(static_cast<std::size_t>(glyph)));
}

QPixmap tintedGlyph(Glyph glyph, const QColor& color, int pixels, bool small)
{
    const QString key = QStringLiteral("glyph-%1-%2-%3-%4")
                            .arg(static_cast<int>(glyph))
                            .arg(color.rgba(), 0, 16)
                            .arg(pixels)
                            .arg(small ? 1 : 0);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    const QImage mask = maskOf(glyph, small ? sizeFor(kSmallSizes, pixels) : sizeFor(kSizes, pixels), small);
    if (mask.isNull())
        return {};
    pixmap = tint(mask, color, pixels);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace heliograph
