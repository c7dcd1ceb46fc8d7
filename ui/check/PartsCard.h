// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/CampaignCheck.h"
#include "ui/theme/Theme.h"

#include <QFrame>

class QLabel;

namespace heliograph {

/// Bars for how many messages have how many parts.
class PartsHistogram : public QWidget {
    Q_OBJECT
public:
    explicit PartsHistogram(const Theme& theme, QWidget* parent = nullptr);
    void setParts(const std::map<int, qint64>& parts);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    const Theme& m_theme;
    std::vector<std::pair<QString, qint64>> m_bars;
};

/// How long the messages are.
class PartsCard : public QFrame {
    Q_OBJECT
public:
    explicit PartsCard(const Theme& theme, QWidget* parent = nullptr);
    void showResult(const CheckResult& result, const SendOffer& offer);

private:
    PartsHistogram* m_histogram;
    QLabel* m_together;
    QLabel* m_longest;
    QLabel* m_longestCaption;
};

} // namespace heliograph
