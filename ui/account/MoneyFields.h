// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/Account.h"
#include "ui/theme/Theme.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace heliograph {

class FieldBox;

/// What a part costs, and from which balance on to warn.
class MoneyFields : public QWidget {
    Q_OBJECT
public:
    explicit MoneyFields(const Theme& theme, QWidget* parent = nullptr);

    void show(const Account& account);
    void store(Account& account) const;
    /// Marks what is no amount; true when all is well.
    bool validate();
    bool isUsable() const;
    QString summary() const;
    /// In tab order.
    QList<QWidget*> fields() const;

Q_SIGNALS:
    void edited();

private:
    QLineEdit* m_price;
    QComboBox* m_currency;
    QLineEdit* m_limit;
    FieldBox* m_priceBox;
    FieldBox* m_limitBox;
};

} // namespace heliograph
