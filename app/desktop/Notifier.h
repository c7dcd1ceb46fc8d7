// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/Notifications.h"
#include "core/base/Error.h"
#include "core/campaign/Campaign.h"

#include <QSet>

#include <optional>

namespace heliograph {

class Settings;

/// Tells a person who looks elsewhere that a campaign has come to an end or stopped, and that money runs low,
/// as far as the settings say so.
class Notifier : public QObject {
    Q_OBJECT
public:
    Notifier(const Settings& settings, std::unique_ptr<Notifications> notifications,
             QObject* parent = nullptr);

    /// A campaign of this program is under way no longer. With `trouble`: what it waits for.
    void campaignEnded(const Campaign& campaign, const Counts& counts,
                       const std::optional<Error>& trouble = std::nullopt);
    /// Told once, until balanceIsFine(). `left` as a person reads it, with its currency.
    void balanceIsLow(const QString& account, const QString& left);
    void balanceIsFine(const QString& account) { m_low.remove(account); }

    Notifications& notifications() { return *m_notifications; }

Q_SIGNALS:
    void campaignWanted(qint64 campaign);
    void accountWanted(const QString& account);

private:
    void onClicked(const QString& tag);

    const Settings& m_settings;
    std::unique_ptr<Notifications> m_notifications;
    QSet<QString> m_low;
};

} // namespace heliograph
