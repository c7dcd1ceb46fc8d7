// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QWidget>

class QLabel;

namespace heliograph {

/// A control under its caption, with room below for what is wrong with it or what it means.
class FieldBox : public QWidget {
    Q_OBJECT
public:
    FieldBox(const Theme& theme, const QString& caption, QWidget* control, QWidget* parent = nullptr);

    QWidget* control() const { return m_control; }
    /// Marks the control and says why its value can't be used; empty = it can.
    void setProblem(const QString& sentence);
    /// The same without marking the control: something to know.
    void setHint(const QString& sentence);
    QString problem() const { return m_problem; }

private:
    void showLine();

    QWidget* m_control;
    QLabel* m_line;
    QString m_problem;
    QString m_hint;
};

} // namespace heliograph
