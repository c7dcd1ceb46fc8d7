// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QStyledItemDelegate>

namespace heliograph {

class ContactModel;

/// The cells of a table of people: check boxes while any is checked, the state of the last message, phones
/// with figures of one width.
class ContactDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    ContactDelegate(const Theme& theme, const ContactModel& model, QObject* parent)
        : QStyledItemDelegate(parent), m_theme(theme), m_model(model)
    {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    /// Where a click checks, in a cell of the first column.
    static QRect checkField(const QRect& cell);

private:
    void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintCheck(QPainter& painter, const QStyleOptionViewItem& option, bool checked) const;
    void paintName(QPainter& painter, QRect field, const QModelIndex& index) const;
    void paintLast(QPainter& painter, QRect field, const QModelIndex& index) const;
    void paintText(QPainter& painter, const QRect& field, const QString& text, const QColor& color) const;

    const Theme& m_theme;
    const ContactModel& m_model;
};

} // namespace heliograph
