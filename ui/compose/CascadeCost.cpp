// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/CascadeCost.h"

#include "core/gateway/AccountMoney.h"
#include "ui/widgets/Labels.h"

#include <QGridLayout>
#include <QLocale>

#include <numeric>

namespace heliograph {
namespace {

qint64 recipientsOf(const MessageMeasure& measure)
{
    return std::accumulate(measure.histogram.begin(), measure.histogram.end(), qint64{0},
                           [](qint64 sum, const auto& entry) { return sum + entry.second; });
}

QString moneyOf(const QString& price, qint64 parts, const QString& currency)
{
    const QString money = amountTimes(price, parts);
    return money.isEmpty() ? QStringLiteral("–")
                           : (QLocale().toString(money.toDouble(), 'f', 2) + u' ' + currency).trimmed();
}

} // namespace

CascadeCost::CascadeCost(const Theme& theme, QWidget* parent) : QFrame(parent), m_grid(new QGridLayout(this))
{
    setProperty("card", true);
    setObjectName(QStringLiteral("cascadeCost"));
    m_grid->setContentsMargins(metric::kS, metric::kXs, metric::kS, metric::kXs);
    m_grid->setHorizontalSpacing(metric::kL);
    m_grid->setVerticalSpacing(metric::kXs);
    m_grid->setColumnStretch(0, 1);
    addCells(theme);
    hide();
}

void CascadeCost::addCells(const Theme& theme)
{
    for (int row = 0; row < kRows; ++row) {
        for (int column = 0; column < kColumns; ++column) {
            QLabel* cell = makeLabel(theme, row == 0 ? Type::Caption : Type::Body,
                                     row == 0 ? Tone::Secondary : Tone::Primary, this);
            cell->setAlignment(Qt::AlignVCenter | (column == 0 ? Qt::AlignLeft : Qt::AlignRight));
            m_grid->addWidget(cell, row, column);
            m_cells[row][column] = cell;
        }
    }
    m_cells[0][1]->setText(tr("by Viber"));
    m_cells[0][2]->setText(tr("SMS parts"));
    m_cells[0][3]->setText(tr("for the SMS"));
}

void CascadeCost::showCost(MessageType type, const MessageMeasure& measure, const QString& price,
                           const QString& currency)
{
    const qint64 people = recipientsOf(measure);
    const bool viberFirst = type == MessageType::ViberThenSms;
    setVisible((viberFirst || type == MessageType::SmsThenViber) && people > 0);
    if (isHidden())
        return;
    const QLocale locale;
    m_cells[0][0]->setText(tr("Cost for %Ln recipient(s)", nullptr, int(people)));
    m_cells[1][0]->setText(viberFirst ? tr("Best: everybody has Viber") : tr("Best: every SMS arrives"));
    m_cells[2][0]->setText(viberFirst ? tr("Worst: everybody gets the SMS")
                                      : tr("Worst: everybody gets the Viber message as well"));
    const auto fill = [&](int row, qint64 byViber, qint64 parts) {
        m_cells[row][1]->setText(locale.toString(byViber));
        m_cells[row][2]->setText(locale.toString(parts));
        m_cells[row][3]->setText(moneyOf(price, parts, currency));
    };
    fill(1, viberFirst ? people : 0, viberFirst ? 0 : measure.parts);
    fill(2, viberFirst ? 0 : people, measure.parts);
    for (QLabel* cell : {m_cells[0][3], m_cells[1][3], m_cells[2][3]})
        cell->setVisible(!price.isEmpty());
}

} // namespace heliograph
