// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Glyph.h"
#include "ui/theme/Theme.h"

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>

namespace heliograph {

/// One line of a side list.
struct SideItem {
    qint64 id = 0;
    Glyph glyph = Glyph::Book;
    QString name;
    qint64 count = 0;

    bool operator==(const SideItem&) const = default;
};

class SideModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole + 1, GlyphRole, CountRole };

    using QAbstractListModel::QAbstractListModel;

    void setItems(const QList<SideItem>& items);
    const QList<SideItem>& items() const { return m_items; }
    int rowOf(qint64 id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    QList<SideItem> m_items;
};

/// Icon, name and count; the current line is accented, also without focus.
class SideDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    SideDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
};

/// A list beside the main one, as tall as its lines; nothing is current in it while another list leads.
class SideList : public QListView {
    Q_OBJECT
public:
    explicit SideList(const Theme& theme, QWidget* parent = nullptr);

    void setItems(const QList<SideItem>& items);
    /// 0 where there may be an item with this id, too; -1 = none.
    qint64 currentId() const;
    /// Without telling; -1 = none.
    void setCurrentId(qint64 id);
    const SideModel& sideModel() const { return *m_model; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(qint64 id);
    void renameWanted(qint64 id);
    void removeWanted(qint64 id);
    void menuWanted(qint64 id, const QPoint& globalAt);
    /// Enter.
    void left();

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    SideModel* m_model;
    bool m_silent = false;
};

} // namespace heliograph
