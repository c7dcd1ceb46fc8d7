// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/Account.h"
#include "ui/theme/Theme.h"

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QSpinBox;

namespace heliograph {

/// How fast a gateway is asked, how line breaks are written, and its zone: what most accounts leave alone.
class PaceFields : public QWidget {
    Q_OBJECT
public:
    explicit PaceFields(const Theme& theme, QWidget* parent = nullptr);

    /// Shows the account's values within the bounds of its kind.
    void show(const Account& account, const GatewayProfile& profile);
    void store(Account& account, const GatewayProfile& profile) const;
    /// One line for the fold.
    QString summary() const;
    /// In tab order.
    QList<QWidget*> fields() const;
    /// What "from the gateway" means now.
    void setGatewayZone(std::optional<int> minutes);

Q_SIGNALS:
    void edited();

private:
    bool isUsual() const;

    QSpinBox* m_recipients;
    QDoubleSpinBox* m_rate;
    QSpinBox* m_inFlight;
    QComboBox* m_newline;
    QComboBox* m_zone;
    Account m_usual; ///< the kind's own values
};

} // namespace heliograph
