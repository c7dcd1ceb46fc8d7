// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QUrl>
#include <QWidget>

#include <optional>

class QAction;
class QCheckBox;
class QLabel;
class QLineEdit;

namespace heliograph {

class FieldBox;
struct Account;

/// A gateway's address, and the consent that a plain one outside this computer needs.
class AddressFields : public QWidget {
    Q_OBJECT
public:
    explicit AddressFields(const Theme& theme, QWidget* parent = nullptr);

    void show(const Account& account);
    void store(Account& account) const;
    /// Nothing while the text is no address.
    std::optional<QUrl> url() const;
    bool needsConsent() const;
    /// An address that may be spoken to.
    bool isUsable() const;
    /// Why it isn't; empty = it is.
    QString obstacle() const;
    /// In tab order.
    QList<QWidget*> fields() const;

Q_SIGNALS:
    void edited();

private:
    void showSafety();

    const Theme& m_theme;
    QLineEdit* m_address;
    QAction* m_lock;
    FieldBox* m_box;
    QLabel* m_plainNote;
    QCheckBox* m_consent;
};

} // namespace heliograph
