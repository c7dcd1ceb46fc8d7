// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/DeliveryReport.h"
#include "ui/report/ChartTable.h"
#include "ui/theme/Glyph.h"
#include "ui/theme/Tokens.h"

#include <QDateTime>

namespace heliograph {

/// A report with what its account says about money.
struct ReportData {
    DeliveryReport report;
    QString price;    ///< of a part; empty = not known
    QString currency; ///< may be empty
};

/// One of the four figures at the top.
struct ReportFigure {
    QString caption;
    QString figure;
    QString line;
    Glyph glyph = Glyph::RingCheck;
    Meaning meaning = Meaning::Success;
    bool hasGlyph = true;
};
std::vector<ReportFigure> figuresOf(const ReportData& data);

/// The states that occur, the weightiest meaning first, as they are shown one below the other.
std::vector<RecipientState> statesShown(const Counts& counts);

/// "Delivery over time, chart: 18,402 delivered after 2 hours, half after 2 min 07 s".
QString spokenCurve(const DeliveryCurve& curve);

ChartTable curveTable(const DeliveryCurve& curve);
ChartTable stateTable(const Counts& counts);
ChartTable senderTable(const DeliveryReport& report);
ChartTable hourTable(const DeliveryReport& report);
/// `whole`: also what failed and what is unknown.
ChartTable comparisonTable(const std::vector<DeliveryReport>& reports, bool whole);

/// What is known of an hour, as counts of a campaign; for its bar.
Counts countsOf(const HourCounts& hour);

/// "Spring sale, 14 April"
QString titleOf(const Campaign& campaign);

} // namespace heliograph
