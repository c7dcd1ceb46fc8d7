// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/CampaignPlan.h"
#include "core/gateway/GatewayProfile.h"
#include "ui/theme/Theme.h"

#include <QFrame>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace heliograph {

class Fold;
class UntilForm;
class WhenForm;

/// What is rarely touched about a campaign, folded: when, until, its name.
class ScheduleFolds : public QFrame {
    Q_OBJECT
public:
    explicit ScheduleFolds(const Theme& theme, QWidget* parent = nullptr);

    /// Says nothing.
    void showPlan(const CampaignPlan& plan, const QString& name, qint64 nowMs);
    /// Everything but the message's texts; the name goes to the gateway where that is wanted.
    void take(CampaignPlan& plan) const;
    QString name() const;
    void setColumns(const QStringList& headers);
    void setType(MessageType type);
    /// What the account can do; `clockMinutes`: its clock minus UTC, nothing = not known.
    void setOffer(const std::optional<GatewayProfile>& profile, std::optional<int> clockMinutes);
    /// What keeps the campaign from going out; opens its fold. Empty = nothing does.
    QString showProblem();

Q_SIGNALS:
    void changed();
    void timeColumnChosen(const QString& header);

private:
    QWidget* nameForm(const Theme& theme);
    void summarize();

    WhenForm* m_when;
    UntilForm* m_until;
    QLineEdit* m_name;
    QCheckBox* m_tellName;
    QLabel* m_nameWords;
    Fold* m_whenFold;
    Fold* m_untilFold;
    Fold* m_nameFold;
};

} // namespace heliograph
