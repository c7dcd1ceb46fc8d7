// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QStyledItemDelegate>

namespace heliograph {

/// What a line of the timeline carries besides its sentence.
enum TimelineRole : int {
    TimelineTimeRole = Qt::UserRole, ///< QString
    TimelineGlyphRole,               ///< int, a Glyph
    TimelineMeaningRole,             ///< int, a Meaning
};

/// Draws a line of a row's story: the new state's icon, the time, and the sentence, broken where it is long.
class TimelineDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit TimelineDelegate(const Theme& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
};

} // namespace heliograph
