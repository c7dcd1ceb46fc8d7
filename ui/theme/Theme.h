// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Tokens.h"

#include <QFont>
#include <QPalette>

class QApplication;

namespace heliograph {

/// The look of one run: the tokens in use and the fonts made from the system's.
class Theme {
public:
    enum class Scheme : quint8 { Light, Dark };

    Theme(Scheme scheme, const QFont& systemFont);

    const Tokens& tokens() const { return m_tokens; }
    QFont font(Type type) const;
    QPalette palette() const;
    /// Frames and margins that the style doesn't draw by itself.
    QString styleSheet() const;

private:
    Tokens m_tokens;
    QFont m_system;
};

/// Light or dark, as the desktop's own palette is. To be asked before applyTheme().
Theme::Scheme systemScheme(const QApplication& application);

/// Gives the application Fusion with our palette, font and style sheet.
void applyTheme(QApplication& application, const Theme& theme);

} // namespace heliograph
