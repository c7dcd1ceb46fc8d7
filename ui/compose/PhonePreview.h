// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compose/PhonePainter.h"

#include <QFrame>

class QLabel;
class QScrollArea;

namespace heliograph {

class PhoneScreen;

/// A telephone that shows one rendered message, scrolled where it is long.
class PhonePreview : public QFrame {
    Q_OBJECT
public:
    explicit PhonePreview(const Theme& theme, QWidget* parent = nullptr);

    /// `whom`: for the accessible name, "Anna, row 2".
    void showMessage(const Message& rendered, MessageLeg leg, const QString& whom);
    /// What is shown, for tests and screen readers.
    QString spokenText() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    PhoneScreen* m_screen;
    QScrollArea* m_scroll;
    QString m_sender;
    QString m_kind;
};

} // namespace heliograph
