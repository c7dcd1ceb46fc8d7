// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/StatusColumns.h"

#include "core/base/Log.h"

#include <QCoreApplication>
#include <QDateTime>

namespace heliograph {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(CampaignReport)
};

} // namespace

QStringList statusHeaders()
{
    return {Texts::tr("Sent to"), Texts::tr("State"), Texts::tr("Reason"),
            Texts::tr("Since"),   Texts::tr("Parts"), Texts::tr("Gateway number")};
}

QStringList statusCells(const RecipientRow& row, bool maskPhones)
{
    return {maskPhones ? maskedPhone(row.phone) : row.phone,
            describe(row.state),
            describe(row.reason, row.detail),
            QDateTime::fromMSecsSinceEpoch(row.changedAt).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")),
            row.parts > 0 ? QString::number(row.parts) : QString(),
            row.gatewayId};
}

} // namespace heliograph
