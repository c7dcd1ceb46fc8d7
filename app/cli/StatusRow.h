// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/Campaign.h"
#include "core/sending/DocumentBuilder.h"
#include "core/storage/RecipientStore.h"

#include <QJsonObject>

#include <vector>

namespace heliograph {

/// One recipient as `status` shows it.
class StatusRow {
public:
    /// The errors of DocumentBuilder::create().
    static Result<StatusRow> create(const Campaign& campaign);

    /// The contract's keys (cli.md, "status C").
    QJsonObject toJson(const RecipientRow& row) const;

    // The grid for people.
    static QStringList headers();
    static std::vector<int> widths();
    static QStringList cells(const RecipientRow& row);

private:
    explicit StatusRow(DocumentBuilder builder) : m_builder(std::move(builder)) {}
    QString textOf(const RecipientRow& row) const;

    DocumentBuilder m_builder;
};

} // namespace heliograph
