// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/message/TemplatePieces.h"
#include "ui/theme/Theme.h"

#include <QObject>
#include <QStringList>
#include <QTextCursor>
#include <QTextObjectInterface>

#include <functional>
#include <optional>

namespace heliograph {

/// A placeholder inside a text, shown as a chip.
using FieldChip = FieldPlaceholder;

/// Draws chips in a document; to be registered with its layout for kChipObject. A chip whose name is no
/// column is drawn in danger colours.
class FieldChipPainter final : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)
public:
    using IsKnown = std::function<bool(const QString& name)>;

    FieldChipPainter(const Theme& theme, IsKnown isKnown, QObject* parent = nullptr);

    QSizeF intrinsicSize(QTextDocument* document, int position, const QTextFormat& format) override;
    void drawObject(QPainter* painter, const QRectF& rect, QTextDocument* document, int position,
                    const QTextFormat& format) override;

private:
    QFont chipFont(const QTextDocument* document) const;

    const Theme& m_theme;
    IsKnown m_isKnown;
};

inline constexpr int kChipObject = QTextFormat::UserObject + 1;

/// What a chip says: "Name", "Name | Friend", or with what comes with the value: "Bonus · 1 234,5 points".
QString chipText(const FieldChip& chip);

/// The chip at a position of a document; nothing when another character stands there.
std::optional<FieldChip> chipAt(const QTextDocument& document, int position);
/// Puts a chip in the place of the cursor's selection.
void insertChip(QTextCursor& cursor, const FieldChip& chip);
/// Puts a text with placeholders in the place of the cursor's selection, as one step of undo. With
/// `oneLine`, line breaks become blanks.
void insertTemplate(QTextCursor& cursor, const QString& text, bool oneLine = false);
/// The text with placeholders between two positions.
QString templateBetween(const QTextDocument& document, int from, int to);

} // namespace heliograph
