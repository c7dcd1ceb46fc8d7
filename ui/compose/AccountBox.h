// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/Account.h"
#include "ui/theme/Theme.h"

#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;

namespace heliograph {

/// Which account sends. Not there while there is nothing to choose.
class AccountBox : public QWidget {
    Q_OBJECT
public:
    explicit AccountBox(const Theme& theme, QWidget* parent = nullptr);

    /// `current`: nothing when the account of the message is gone.
    void showAccounts(const std::vector<Account>& accounts, const std::optional<Account>& current);

Q_SIGNALS:
    void accountChosen(const QString& name);

private:
    QComboBox* m_box;
};

} // namespace heliograph
