// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/GatewayProfile.h"
#include "ui/theme/Theme.h"

#include <QHash>
#include <QWidget>

#include <optional>

class QAction;
class QToolButton;

namespace heliograph {

class SegmentBar;

/// The choice of the kind of message: the usual ones side by side, the rare ones behind "More". What the
/// account can't do is switched off and says so.
class TypeBar : public QWidget {
    Q_OBJECT
public:
    explicit TypeBar(const Theme& theme, QWidget* parent = nullptr);

    MessageType type() const { return m_type; }
    /// Says nothing.
    void setType(MessageType type);
    /// Without a profile everything is offered.
    void setOffer(const std::optional<GatewayProfile>& profile, const QString& account);
    /// Why this kind can't be sent; empty = it can.
    QString reason(MessageType type) const { return m_reasons.value(static_cast<int>(type)); }

Q_SIGNALS:
    void typeChosen(heliograph::MessageType type);

private:
    void choose(MessageType type);
    void showType();

    const Theme& m_theme;
    SegmentBar* m_bar;
    QToolButton* m_more = nullptr;
    QHash<int, QToolButton*> m_buttons;
    QHash<int, QAction*> m_actions;
    QHash<int, QString> m_reasons;
    MessageType m_type = MessageType::Sms;
};

} // namespace heliograph
