// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/CampaignCheck.h"
#include "ui/theme/Theme.h"

#include <QFrame>

class QLabel;

namespace heliograph {

/// A balance and when it was had.
struct KnownBalance {
    BalanceReply balance;
    qint64 at = 0;        ///< ms UTC
    bool isStale = false; ///< the latest question was not answered
};

/// What the send costs and what is left afterwards, as far as that is known.
class CostCard : public QFrame {
    Q_OBJECT
public:
    explicit CostCard(const Theme& theme, QWidget* parent = nullptr);
    void showCost(const CheckResult& result, const SendOffer& offer,
                  const std::optional<KnownBalance>& balance);

private:
    struct Line {
        QLabel* caption;
        QLabel* amount;
        void set(const QString& captionText, const QString& amountText);
    };
    Line addLine(Type type, const QString& name);

    const Theme& m_theme;
    Line m_cost;
    Line m_now;
    Line m_after;
    QLabel* m_noPrice;
    QLabel* m_note;
};

} // namespace heliograph
