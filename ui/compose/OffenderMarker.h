// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QSyntaxHighlighter>

namespace heliograph {

/// Underlines the characters of a text that force an SMS into Unicode. A text that is written in Cyrillic is
/// Unicode anyway and stays unmarked.
class OffenderMarker : public QSyntaxHighlighter {
    Q_OBJECT
public:
    OffenderMarker(const Theme& theme, QTextDocument* document);

    void setOn(bool on);

protected:
    void highlightBlock(const QString& text) override;

private:
    const Theme& m_theme;
    bool m_on = false;
};

} // namespace heliograph
