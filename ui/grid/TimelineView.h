// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace heliograph {

/// The lines of a story, at their end. Lays them out at once when its width changes, as lines that break get
/// another height then.
class TimelineView : public QListView {
    Q_OBJECT
public:
    explicit TimelineView(QWidget* parent = nullptr);
    void showEnd();

protected:
    void resizeEvent(QResizeEvent* event) override;
};

} // namespace heliograph
