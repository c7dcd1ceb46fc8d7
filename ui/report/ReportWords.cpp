// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/ReportWords.h"

#include "core/gateway/AccountMoney.h"
#include "ui/theme/StateLook.h"
#include "ui/widgets/Wording.h"

#include <QCoreApplication>
#include <QLocale>

namespace heliograph {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReportsPage)
};

QString number(qint64 n)
{
    return QLocale().toString(n);
}

ReportFigure deliveredFigure(const DeliveryReport& report)
{
    ReportFigure figure;
    figure.caption = Words::tr("Delivered");
    figure.figure = number(report.delivered);
    figure.line = Words::tr("%1 of the %2 handed over")
                      .arg(shownShare(report.delivered, report.handedOver), number(report.handedOver));
    return figure;
}

ReportFigure failedFigure(const DeliveryReport& report)
{
    const Counts& n = report.campaign.counts;
    ReportFigure figure;
    figure.caption = Words::tr("Failed");
    figure.figure = number(report.failed);
    figure.glyph = Glyph::RingCross;
    figure.meaning = Meaning::Danger;
    QStringList pieces;
    if (n[RecipientState::Expired] > 0)
        pieces += Words::tr("%Ln expired", nullptr, static_cast<int>(n[RecipientState::Expired]));
    if (n[RecipientState::Rejected] > 0)
        pieces += Words::tr("%Ln rejected", nullptr, static_cast<int>(n[RecipientState::Rejected]));
    figure.line = pieces.isEmpty()
                      ? Words::tr("%1 of the %2 handed over")
                            .arg(shownShare(report.failed, report.handedOver), number(report.handedOver))
                      : Words::tr("of them %1").arg(pieces.join(QStringLiteral(", ")));
    return figure;
}

ReportFigure unknownFigure(const DeliveryReport& report)
{
    const Counts& n = report.campaign.counts;
    ReportFigure figure;
    figure.caption = Words::tr("Unknown");
    figure.figure = number(report.unknown);
    figure.glyph = Glyph::RingQuestion;
    figure.meaning = Meaning::Unknown;
    QStringList pieces;
    if (n[RecipientState::NoReport] > 0)
        pieces += Words::tr("%Ln no report", nullptr, static_cast<int>(n[RecipientState::NoReport]));
    if (n[RecipientState::Uncertain] > 0)
        pieces += Words::tr("%Ln answers lost", nullptr, static_cast<int>(n[RecipientState::Uncertain]));
    figure.line = pieces.isEmpty() ? Words::tr("Nothing is unknown") : pieces.join(QStringLiteral(", "));
    return figure;
}

ReportFigure chargedFigure(const ReportData& data)
{
    ReportFigure figure;
    figure.hasGlyph = false;
    figure.meaning = Meaning::Neutral;
    figure.caption = Words::tr("Charged");
    const qint64 parts = data.report.chargedParts;
    const QString partsText = Words::tr("%Ln parts", nullptr, static_cast<int>(parts));
    if (data.price.isEmpty()) {
        figure.figure = partsText;
        figure.line = Words::tr("no price is known");
        return figure;
    }
    figure.figure = shownMoney(amountTimes(data.price, parts), data.currency);
    figure.line = Words::tr("%1, %2 each").arg(partsText, shownMoney(data.price, data.currency));
    return figure;
}

} // namespace

std::vector<ReportFigure> figuresOf(const ReportData& data)
{
    return {deliveredFigure(data.report), failedFigure(data.report), unknownFigure(data.report),
            chargedFigure(data)};
}

std::vector<RecipientState> statesShown(const Counts& counts)
{
    using enum RecipientState;
    std::vector<RecipientState> shown;
    for (const RecipientState state : {Delivered, Read, Accepted, Held, Undelivered, Expired, Rejected,
                                       NoReport, Uncertain, Submitting, Ready, Skipped, Invalid, Cancelled}) {
        if (counts[state] > 0)
            shown.push_back(state);
    }
    return shown;
}

QString spokenCurve(const DeliveryCurve& curve)
{
    if (curve.points.empty())
        return Words::tr("Delivery over time, chart: nothing yet");
    const QString all = Words::tr("Delivery over time, chart: %Ln delivered after %1", nullptr,
                                  static_cast<int>(curve.delivered))
                            .arg(shownDuration(curve.lasts));
    return curve.halfAfter ? Words::tr("%1, half after %2").arg(all, shownDuration(*curve.halfAfter)) : all;
}

ChartTable curveTable(const DeliveryCurve& curve)
{
    ChartTable table{{Words::tr("After"), Words::tr("Delivered"), Words::tr("Failed")}, {}};
    if (curve.points.empty())
        return table;
    static constexpr qint64 kSeconds[] = {10,   30,   60,   120,   300,   600,   900,
                                          1800, 3600, 7200, 14400, 28800, 86400, 172800};
    for (const qint64 second : kSeconds) {
        if (second >= curve.lasts)
            break;
        const DeliveryPoint point = curve.at(second);
        table.rows += {shownDuration(second), number(point.delivered), number(point.failed)};
    }
    table.rows += {shownDuration(curve.lasts), number(curve.delivered), number(curve.failed)};
    return table;
}

ChartTable stateTable(const Counts& counts)
{
    ChartTable table{{Words::tr("State"), Words::tr("Rows"), Words::tr("Of all rows")}, {}};
    for (const RecipientState state : statesShown(counts))
        table.rows += {describe(state), number(counts[state]), shownShare(counts[state], counts.total())};
    return table;
}

ChartTable senderTable(const DeliveryReport& report)
{
    ChartTable table{{Words::tr("Sender"), Words::tr("Total"), Words::tr("Delivered"), Words::tr("Failed"),
                      Words::tr("Share")},
                     {}};
    const auto add = [&table](const QString& name, const Counts& counts) {
        const qint64 delivered = countOf(StateGroup::Delivered, counts);
        table.rows +=
            {name, number(takingPart(counts)), number(delivered), number(countOf(StateGroup::Failed, counts)),
             shownShare(delivered, handedOver(counts))};
    };
    for (const SenderCounts& one : report.bySender)
        add(one.sender, one.counts);
    if (report.bySender.size() > 1)
        add(Words::tr("Together"), report.campaign.counts);
    return table;
}

ChartTable hourTable(const DeliveryReport& report)
{
    ChartTable table{{Words::tr("Hour"), Words::tr("Handed over"), Words::tr("Delivered"),
                      Words::tr("Failed"), Words::tr("Share")},
                     {}};
    for (const HourCounts& hour : report.byHour) {
        const QDateTime begins = QDateTime::fromMSecsSinceEpoch(hour.beginsAt);
        table.rows +=
            {QLocale().toString(begins, QStringLiteral("d MMM HH:mm")), number(hour.handedOver),
             number(hour.delivered), number(hour.failed), shownShare(hour.delivered, hour.handedOver)};
    }
    return table;
}

ChartTable comparisonTable(const std::vector<DeliveryReport>& reports, bool whole)
{
    ChartTable table{{Words::tr("Campaign"), Words::tr("Handed over"), Words::tr("Delivered")}, {}};
    if (whole)
        table.headers += {Words::tr("Failed"), Words::tr("Unknown")};
    table.headers += Words::tr("Share");
    for (const DeliveryReport& report : reports) {
        QStringList row{report.campaign.name, number(report.handedOver), number(report.delivered)};
        if (whole)
            row += {number(report.failed), number(report.unknown)};
        table.rows += row << shownShare(report.delivered, report.handedOver);
    }
    return table;
}

Counts countsOf(const HourCounts& hour)
{
    Counts counts;
    counts[RecipientState::Delivered] = hour.delivered;
    counts[RecipientState::Undelivered] = hour.failed;
    counts[RecipientState::Accepted] = hour.handedOver - hour.delivered - hour.failed;
    return counts;
}

QString titleOf(const Campaign& campaign)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(campaign.sealedAt.value_or(campaign.createdAt));
    return Words::tr("%1, %2").arg(campaign.name, QLocale().toString(at, QStringLiteral("d MMMM")));
}

} // namespace heliograph
