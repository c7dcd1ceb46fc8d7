// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/message/NumberPlan.h"
#include "ui/theme/Theme.h"

#include <QStyledItemDelegate>

namespace heliograph {

/// Rows of PartModel; the phone of a row that can't be sent is typed in its place, and the cell says at once
/// whether it is one.
class PartDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit PartDelegate(const Theme& theme, QObject* parent = nullptr);

    void setRegion(Region region) { m_region = region; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

Q_SIGNALS:
    /// Enter took what was typed.
    void taken();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void judge(QWidget* editor, const QString& text) const;

    const Theme& m_theme;
    Region m_region;
};

} // namespace heliograph
