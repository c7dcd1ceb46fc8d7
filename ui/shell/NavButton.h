// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Glyph.h"
#include "ui/theme/Theme.h"

#include <QAbstractButton>

namespace heliograph {

/// One entry of the navigation: glyph and word, in a narrow window the glyph alone.
class NavButton final : public QAbstractButton {
    Q_OBJECT
public:
    NavButton(Glyph glyph, const QString& text, const Theme& theme, QWidget* parent = nullptr);

    void setNarrow(bool narrow);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    Glyph m_glyph;
    bool m_narrow = false;
};

} // namespace heliograph
