// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/CampaignPlan.h"
#include "ui/theme/Theme.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QLabel;
class QSpinBox;

namespace heliograph {

/// How long the gateway tries one way of a message.
class LifetimeRow : public QWidget {
    Q_OBJECT
public:
    LifetimeRow(const Theme& theme, const QString& caption, const QString& name, QWidget* parent = nullptr);

    void showLifetime(int minutes, std::optional<qint64> until, qint64 nowMs);
    int minutes() const;
    std::optional<qint64> until() const;
    QString summary() const;
    void setUsable(bool usable, const QString& reason);

Q_SIGNALS:
    void changed();

private:
    void follow();

    QLabel* m_caption;
    QComboBox* m_choice;
    QDateTimeEdit* m_time;
};

/// How long the gateway tries, and how long a single message may be.
class UntilForm : public QWidget {
    Q_OBJECT
public:
    explicit UntilForm(const Theme& theme, QWidget* parent = nullptr);

    void showPlan(const CampaignPlan& plan, qint64 nowMs);
    /// The way of a cascade that is tried first has its time in the message editor.
    void take(CampaignPlan& plan) const;
    void setType(MessageType type);
    void setGatewayClock(bool known);
    QString summary() const;

Q_SIGNALS:
    void changed();

private:
    bool showsSms() const;
    bool showsViber() const;

    LifetimeRow* m_sms;
    LifetimeRow* m_viber;
    QCheckBox* m_limitParts;
    QSpinBox* m_parts;
    MessageType m_type = MessageType::Sms;
};

} // namespace heliograph
