// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Glyph.h"
#include "ui/theme/Theme.h"

#include <QListWidget>

namespace heliograph {

/// The list of sections at the left of a page: glyph and word, the chosen one on a rounded ground.
class SectionList : public QListWidget {
    Q_OBJECT
public:
    explicit SectionList(const Theme& theme, QWidget* parent = nullptr);

    void addSection(Glyph glyph, const QString& title);

private:
    const Theme& m_theme;
};

} // namespace heliograph
