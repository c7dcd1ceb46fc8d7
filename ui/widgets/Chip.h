// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/StateLook.h"
#include "ui/theme/Theme.h"

#include <QAbstractButton>

namespace heliograph {

/// A filter that can be switched on: icon, word and a live count.
class Chip : public QAbstractButton {
    Q_OBJECT
public:
    Chip(StateGroup group, const Theme& theme, QWidget* parent = nullptr);

    StateGroup group() const { return m_group; }
    void setCount(qint64 count);
    qint64 count() const { return m_count; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString countText() const;

    StateGroup m_group;
    const Theme& m_theme;
    qint64 m_count = 0;
};

} // namespace heliograph
