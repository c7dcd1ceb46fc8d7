// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QStyledItemDelegate>

namespace heliograph {

/// Where the check box of a cell, or of its column's head, stands.
QRect checkBoxRect(const QStyle& style, const QRect& cell);

/// Draws the cells of the grid: states as icon, word and reason, numbers in even figures, a grey line where a
/// row is still being read, and a ring around the current row of the view that has the keyboard.
class RecipientDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit RecipientDelegate(const Theme& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintRing(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintCheck(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintState(QPainter& painter, const QRect& field, const QModelIndex& index) const;

    const Theme& m_theme;
};

} // namespace heliograph
