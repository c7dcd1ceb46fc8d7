// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QStyledItemDelegate>

namespace heliograph {

/// Paints the results: name and phone, icon and word of the state, the time.
class QuickResultsDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    QuickResultsDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    const Theme& m_theme;
};

} // namespace heliograph
