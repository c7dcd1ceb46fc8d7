// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/Account.h"
#include "core/storage/CampaignStore.h"
#include "core/storage/RecipientStore.h"
#include "core/storage/Workspace.h"

namespace heliograph {

/// An account at a gateway that doesn't exist: preset mysmpp, no limit of pace.
Account testAccount();

/// A message "Hello {Name}" as it goes through the account.
CampaignPlan testPlan(const Account& account);

/// The phone of a test's n-th recipient, from 1: 79000000001, ...
QString testPhone(int n);

/// A complete draft with recipients 1..count, column "Name", rows 2, 3, ...
qint64 addDraft(Workspace& workspace, const CampaignPlan& plan, int count, qint64 nowMs);
qint64 addDraft(Workspace& workspace, const CampaignPlan& plan, const std::vector<NewRecipient>& recipients,
                qint64 nowMs);

/// The n-th recipient of such a draft.
NewRecipient testRecipient(int n);
/// The same with this cell in the column "Name"; as an import leaves it out.
NewRecipient named(int n, const QString& name);
NewRecipient leftOut(int n, RecipientState state, Reason reason);

/// Every recipient of a campaign; a failure ends the test program.
std::vector<RecipientRow> rowsOf(Workspace& workspace, qint64 campaign);
Campaign campaignOf(Workspace& workspace, qint64 campaign);

} // namespace heliograph
