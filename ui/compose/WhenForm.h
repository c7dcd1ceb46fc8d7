// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/CampaignPlan.h"
#include "ui/theme/Theme.h"

#include <QStringList>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QLabel;
class QRadioButton;
class QTimeEdit;

namespace heliograph {

/// When a campaign goes out: now, at a time, or each row at its own time; and the hours in which it rests.
class WhenForm : public QWidget {
    Q_OBJECT
public:
    explicit WhenForm(const Theme& theme, QWidget* parent = nullptr);

    /// Says nothing. `nowMs`: before that nothing can be scheduled.
    void showPlan(const CampaignPlan& plan, qint64 nowMs);
    void take(CampaignPlan& plan) const;
    void setColumns(const QStringList& headers);
    /// The gateway's clock minus UTC in minutes; nothing = not known, so nothing can be scheduled.
    void setGatewayClock(std::optional<int> minutes);
    QString summary() const;
    /// The column with each row's own time; empty = none.
    QString timeColumn() const;
    /// Why the time can't be used; empty = it can.
    QString problem() const;

Q_SIGNALS:
    void changed();
    /// The rows of the list have to take their times from this column now; empty = from none.
    void timeColumnChosen(const QString& header);

private:
    void layOut(const Theme& theme);
    void follow();
    void showZone();

    QRadioButton* m_now;
    QRadioButton* m_at;
    QRadioButton* m_byColumn;
    QDateTimeEdit* m_time;
    QComboBox* m_column;
    QLabel* m_zone;
    QCheckBox* m_quiet;
    QTimeEdit* m_quietFrom;
    QTimeEdit* m_quietTo;
    std::optional<int> m_gatewayMinutes;
    qint64 m_nowMs = 0;
    QString m_saidColumn;
};

/// "UTC+3", "UTC−2:30".
QString zoneWord(int minutes);

} // namespace heliograph
