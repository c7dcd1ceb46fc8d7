// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QWidget>

class QMimeData;

namespace heliograph {

/// Covers the window while something is dragged over it: a frame and a word on what dropping does.
class DropOverlay final : public QWidget {
    Q_OBJECT
public:
    DropOverlay(const Theme& theme, QWidget* window);

    void showFor(const QMimeData* dragged);
    QString text() const { return m_text; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QString m_text;
};

} // namespace heliograph
