// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QComboBox>

#include <vector>

namespace heliograph {

/// One sender that the gateway knows.
struct SenderChoice {
    QString name;
    QString reason; ///< why it can't be used; empty = it can
};

/// The field for the sender of a message: senders that can be used first, marked; below a line those that
/// can't, with the reason. Where the gateway's list isn't known, or any is allowed, it takes typing.
class SenderBox : public QComboBox {
    Q_OBJECT
public:
    explicit SenderBox(const Theme& theme, QWidget* parent = nullptr);

    /// `any`: others may be typed as well.
    void setChoices(const std::vector<SenderChoice>& choices, bool any);
    QString sender() const { return currentText().trimmed(); }
    /// Says nothing.
    void setSender(const QString& sender);
    /// Why the present sender can't be used; empty = it can, or nothing is known about it.
    QString problem() const;

Q_SIGNALS:
    void senderChanged();

private:
    void fill();

    const Theme& m_theme;
    std::vector<SenderChoice> m_choices;
    bool m_any = true;
};

} // namespace heliograph
