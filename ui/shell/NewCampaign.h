// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "ui/Navigator.h"
#include "ui/Ui.h"

class QMimeData;
class QObject;

namespace heliograph {

/// Makes an empty draft named after what it begins with, on the account in use.
void makeDraft(const Ui& ui, QObject* context, const CampaignSeed& seed,
               std::function<void(const Result<qint64>& draft)> done);

/// What a campaign dropped on the window begins with: the first local file, else the text.
CampaignSeed seedOf(const QMimeData* dropped);

} // namespace heliograph
