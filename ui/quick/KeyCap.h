// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QWidget>

namespace heliograph {

/// A shortcut, shown as the keys it is.
class KeyCap : public QWidget {
    Q_OBJECT
public:
    KeyCap(const Theme& theme, const QString& keys, QWidget* parent);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QString m_keys;
};

} // namespace heliograph
