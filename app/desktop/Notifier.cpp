// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Notifier.h"

#include "core/settings/Settings.h"
#include "ui/theme/StateLook.h"

#include <QLocale>

namespace heliograph {
namespace {

const QString kCampaignTag = QStringLiteral("campaign:");
const QString kAccountTag = QStringLiteral("account:");

QString counted(const QString& text, qint64 number)
{
    return text.arg(QLocale().toString(number));
}

} // namespace

Notifier::Notifier(const Settings& settings, std::unique_ptr<Notifications> notifications, QObject* parent)
    : QObject(parent), m_settings(settings), m_notifications(std::move(notifications))
{
    connect(m_notifications.get(), &Notifications::clicked, this, &Notifier::onClicked);
}

void Notifier::campaignEnded(const Campaign& campaign, const Counts& counts,
                             const std::optional<Error>& trouble)
{
    if (!m_settings.isOn(Setting::NotifyEnd))
        return;
    const qint64 all = takingPart(counts);
    const qint64 done = handedOver(counts);
    Notification notification;
    notification.title = campaign.name;
    notification.tag = kCampaignTag + QString::number(campaign.id);
    QStringList sentences;
    if (trouble)
        sentences << describe(*trouble);
    if (done >= all)
        sentences << counted(tr("All %1 handed over."), all);
    else
        sentences << tr("%1 of %2 handed over, the others wait here.")
                         .arg(QLocale().toString(done), QLocale().toString(all));
    const qint64 rejected = counts[RecipientState::Rejected];
    const qint64 unknown = counts[RecipientState::Uncertain];
    if (rejected > 0 && unknown > 0)
        sentences
            << tr("%1 rejected, %2 unknown.").arg(QLocale().toString(rejected), QLocale().toString(unknown));
    else if (rejected > 0)
        sentences << counted(tr("%1 rejected."), rejected);
    else if (unknown > 0)
        sentences << counted(tr("%1 unknown."), unknown);
    notification.text = sentences.join(u' ');
    m_notifications->show(notification);
}

void Notifier::balanceIsLow(const QString& account, const QString& left)
{
    if (!m_settings.isOn(Setting::NotifyLowBalance) || m_low.contains(account))
        return;
    m_low.insert(account);
    m_notifications->show({tr("%1 runs low").arg(account),
                           tr("%1 left. Top it up before the next campaign.").arg(left),
                           kAccountTag + account});
}

void Notifier::onClicked(const QString& tag)
{
    if (tag.startsWith(kCampaignTag))
        Q_EMIT campaignWanted(tag.mid(kCampaignTag.size()).toLongLong());
    else if (tag.startsWith(kAccountTag))
        Q_EMIT accountWanted(tag.mid(kAccountTag.size()));
}

} // namespace heliograph
