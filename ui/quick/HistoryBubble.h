// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/PhoneHistory.h"
#include "ui/theme/Theme.h"

#include <QFrame>

namespace heliograph {

/// One message of ours: its text, when it went and what became of it.
class HistoryBubble : public QFrame {
    Q_OBJECT
public:
    HistoryBubble(const Theme& theme, const PastMessage& message, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
};

} // namespace heliograph
