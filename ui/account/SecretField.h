// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Secret.h"
#include "ui/theme/Theme.h"

#include <QLineEdit>

#include <optional>

class QPushButton;

namespace heliograph {

/// Takes a password or token. A stored one is never shown: dots stand for it, and Change empties the field
/// for a new one.
class SecretField : public QLineEdit {
    Q_OBJECT
public:
    explicit SecretField(const Theme& theme, QWidget* parent = nullptr);

    /// Dots stand for what is stored; false = an empty field.
    void setStored(bool stored);
    bool isStored() const { return m_stored; }
    /// What was typed; nothing = the stored one stays, or there is none.
    std::optional<Secret> typed() const;

public Q_SLOTS:
    void change();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    const Theme& m_theme;
    QPushButton* m_change;
    bool m_stored = false;
};

} // namespace heliograph
