// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Glyph.h"
#include "ui/theme/Theme.h"

#include <QFrame>

#include <functional>
#include <vector>

class QVBoxLayout;

namespace heliograph {

/// One finding about a text: what it is, what mending it saves, and the mending.
struct DoctorLine {
    Glyph glyph = Glyph::Info;
    Meaning meaning = Meaning::Neutral;
    QString text;
    QString saving;     ///< for example "−36,716 parts"; empty = nothing
    QString actionText; ///< empty = nothing to do
    std::function<void()> action;
};

/// The findings of the character doctor, one line each, the costliest first. Hidden while there are none.
/// Alt+Enter on a line carries out its action.
class DoctorPanel : public QFrame {
    Q_OBJECT
public:
    explicit DoctorPanel(const Theme& theme, QWidget* parent = nullptr);

    void setLines(const std::vector<DoctorLine>& lines);
    int lineCount() const { return m_count; }

private:
    QWidget* makeLine(const DoctorLine& line, int number);

    const Theme& m_theme;
    QVBoxLayout* m_lines;
    int m_count = 0;
};

} // namespace heliograph
