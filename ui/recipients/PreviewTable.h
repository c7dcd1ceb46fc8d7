// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QTableView>

namespace heliograph {

class MappingHeader;
class PreviewModel;

/// The list with the boxes that say what its columns are. Wands, strokes and triangles tell what became of
/// its cells.
class PreviewTable : public QTableView {
    Q_OBJECT
public:
    PreviewTable(PreviewModel& model, const Theme& theme, QWidget* parent = nullptr);

    MappingHeader& mapping() { return *m_header; }
    /// Makes the columns as wide as their first rows ask for, within limits.
    void fitColumns();
    /// The height of this many rows with the head.
    int heightOf(int rows) const;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void placeVerdicts();

    PreviewModel& m_model;
    MappingHeader* m_header;
    QList<int> m_wanted; ///< widths by section
};

} // namespace heliograph
