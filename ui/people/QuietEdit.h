// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QLineEdit>

#include <optional>

namespace heliograph {

/// A field that looks like plain text until somebody points at it or works in it. Enter and leaving keep what
/// was typed, Escape takes it back.
class QuietEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit QuietEdit(const Theme& theme, QWidget* parent = nullptr);

    /// Replaces what is kept, and what is shown unless somebody is typing.
    void setKept(const QString& text);
    QString kept() const { return m_kept; }
    /// Says what was typed, if it differs from what is kept.
    void keep();
    /// Takes back what was typed; false when nothing was.
    bool revert();

Q_SIGNALS:
    /// The text differs from what is kept.
    void changeWanted(const QString& text);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    const Theme& m_theme;
    QString m_kept;
    std::optional<QString> m_said; ///< what was asked for and isn't kept yet
};

} // namespace heliograph
