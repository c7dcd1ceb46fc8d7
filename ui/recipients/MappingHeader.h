// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/ListPreview.h"
#include "ui/theme/Theme.h"

#include <QHeaderView>
#include <QPointer>

namespace heliograph {

class MappingBox;

/// The head of the preview: over each column its header, and below it the box that says what it is to be.
class MappingHeader : public QHeaderView {
    Q_OBJECT
public:
    explicit MappingHeader(const Theme& theme, QWidget* parent = nullptr);

    /// One box for each column of the list. `reason`: why nothing can be chosen; empty = it can.
    void showPreview(const ListPreview* preview, const QString& reason);
    QSize sizeHint() const override;
    /// The box of the phones, else the first one.
    QWidget* firstBox() const;
    QList<QWidget*> boxes() const;

Q_SIGNALS:
    void choiceMade(const heliograph::ColumnChoice& choice);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    void updateGeometries() override;
    void paintEvent(QPaintEvent* event) override;

private:
    void placeBoxes();

    const Theme& m_theme;
    QList<MappingBox*> m_boxes;
    QPointer<QWidget> m_phone;
};

} // namespace heliograph
