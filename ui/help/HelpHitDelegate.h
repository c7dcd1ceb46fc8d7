// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/HelpIndex.h"
#include "ui/theme/Theme.h"

#include <QStyledItemDelegate>

namespace heliograph {

/// A place that was found: the page's title, and below it the line with the words marked.
class HelpHitDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    static constexpr int kHitRole = Qt::UserRole + 1; ///< a HelpHit

    HelpHitDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintLine(QPainter& painter, const QRect& room, const HelpHit& hit) const;

    const Theme& m_theme;
};

/// A long line from shortly before its first mark on; the marks go along.
HelpHit fromFirstMark(HelpHit hit);

} // namespace heliograph

Q_DECLARE_METATYPE(heliograph::HelpHit)
