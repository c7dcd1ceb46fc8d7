// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/quick/QuickRecipient.h"
#include "ui/theme/Theme.h"

#include <QAbstractButton>

namespace heliograph {

/// One recipient in the field: name, phone and a cross; what can't be written to is shown in danger.
class RecipientChip : public QAbstractButton {
    Q_OBJECT
public:
    RecipientChip(const Theme& theme, QWidget* parent);

    void setRecipient(const QuickRecipient& recipient);
    const QuickRecipient& recipient() const { return m_recipient; }
    QSize sizeHint() const override;

Q_SIGNALS:
    void removeWanted();
    /// The keyboard is on it.
    void focused();
    /// To the neighbour: -1 left, +1 right.
    void stepWanted(int step);
    /// Somebody types: it belongs into the field.
    void typed(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    QRect crossRect() const;
    QString detail() const;

    const Theme& m_theme;
    QuickRecipient m_recipient;
};

} // namespace heliograph
