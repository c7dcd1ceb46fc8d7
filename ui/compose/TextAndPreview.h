// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QWidget>

namespace heliograph {

class CountTabs;

/// What is written beside how it will be seen; in a narrow window, or with very large letters, one of the two
/// at a time, under tabs.
class TextAndPreview : public QWidget {
    Q_OBJECT
public:
    TextAndPreview(const Theme& theme, QWidget* text, QWidget* preview, QWidget* parent = nullptr);

    /// Comes back from the preview, so that the keyboard can go into the text.
    void showText();
    /// To the other of the two; nothing to do where both are in sight.
    void turn();
    bool isTabbed() const { return m_isTabbed; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    void fit();

    const Theme& m_theme;
    CountTabs* m_tabs;
    QWidget* m_text;
    QWidget* m_preview;
    bool m_isTabbed = false;
};

} // namespace heliograph
