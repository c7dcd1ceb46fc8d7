// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/PaceFields.h"

#include "ui/account/AccountWords.h"
#include "ui/widgets/FieldBox.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>

namespace heliograph {
namespace {

constexpr double kMostRequests = 100;
constexpr int kZoneStep = 30; // minutes
constexpr int kFirstZone = -12 * 60;
constexpr int kLastZone = 14 * 60;
constexpr int kThird = 2; // columns of the grid that a third of its width takes

void fillNewlines(QComboBox& box)
{
    for (const NewlineMode mode : {NewlineMode::BackslashN, NewlineMode::CharacterReference,
                                   NewlineMode::LineFeed, NewlineMode::Space})
        box.addItem(newlineText(mode), static_cast<int>(mode));
}

void fillZones(QComboBox& box)
{
    box.addItem(QString());
    for (int minutes = kFirstZone; minutes <= kLastZone; minutes += kZoneStep)
        box.addItem(zoneText(minutes), minutes);
}

template <class Box>
Box* named(Box* box, const char* name)
{
    box->setObjectName(QLatin1String(name));
    return box;
}

} // namespace

PaceFields::PaceFields(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_recipients(named(new QSpinBox(this), "recipientsPerDocument")),
      m_rate(named(new QDoubleSpinBox(this), "requestsPerSecond")),
      m_inFlight(named(new QSpinBox(this), "inFlight")),
      m_newline(named(new QComboBox(this), "newline")),
      m_zone(named(new QComboBox(this), "zone"))
{
    m_rate->setRange(0, kMostRequests);
    m_rate->setDecimals(1);
    m_rate->setSpecialValueText(tr("no limit"));
    fillNewlines(*m_newline);
    fillZones(*m_zone);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metric::kS);
    grid->setVerticalSpacing(metric::kS);
    const auto place = [&](const QString& caption, QWidget* control, QPoint at, int span) {
        grid->addWidget(new FieldBox(theme, caption, control, this), at.y(), at.x(), 1, span,
                        Qt::AlignBottom);
    };
    place(tr("Pe&r request"), m_recipients, {0, 0}, kThird);
    place(tr("Requests a s&econd"), m_rate, {kThird, 0}, kThird);
    place(tr("At the same &time"), m_inFlight, {2 * kThird, 0}, kThird);
    place(tr("Line &breaks are sent as"), m_newline, {0, 1}, 3);
    place(tr("Gateway time &zone"), m_zone, {3, 1}, 3);
    for (int column = 0; column < 3 * kThird; ++column)
        grid->setColumnStretch(column, 1);
    m_recipients->setToolTip(tr("Recipients in one request"));
    m_inFlight->setToolTip(tr("Requests under way at the same time"));
    for (QSpinBox* box : {m_recipients, m_inFlight})
        connect(box, &QSpinBox::valueChanged, this, &PaceFields::edited);
    connect(m_rate, &QDoubleSpinBox::valueChanged, this, &PaceFields::edited);
    for (QComboBox* box : {m_newline, m_zone})
        connect(box, &QComboBox::currentIndexChanged, this, &PaceFields::edited);
    setGatewayZone({});
}

void PaceFields::show(const Account& account, const GatewayProfile& profile)
{
    const QSignalBlocker quiet(this);
    if (const Result<Account> usual = newAccount(account.name, account.url, account.preset))
        m_usual = *usual;
    m_usual.newline = profile.newline;
    const int most =
        isLoopback(account.url) ? std::max(profile.maxInFlight, m_usual.inFlight) : profile.maxInFlight;
    m_recipients->setRange(1, profile.maxRecipientsPerDocument);
    m_inFlight->setRange(1, most);
    m_recipients->setValue(account.recipientsPerDocument);
    m_rate->setValue(account.requestsPerSecond);
    m_inFlight->setValue(account.inFlight);
    m_newline->setCurrentIndex(
        m_newline->findData(static_cast<int>(account.newline.value_or(profile.newline))));
    const int zone = account.zoneMinutes ? m_zone->findData(*account.zoneMinutes) : 0;
    if (zone < 0)
        m_zone->addItem(zoneText(*account.zoneMinutes), *account.zoneMinutes);
    m_zone->setCurrentIndex(zone < 0 ? m_zone->count() - 1 : zone);
    setGatewayZone(account.clockOffsetMinutes ? account.clockOffsetMinutes : profile.fixedUtcOffsetMinutes);
}

void PaceFields::store(Account& account, const GatewayProfile& profile) const
{
    account.recipientsPerDocument = m_recipients->value();
    account.requestsPerSecond = m_rate->value();
    account.inFlight = m_inFlight->value();
    const auto newline = static_cast<NewlineMode>(m_newline->currentData().toInt());
    account.newline = newline == profile.newline ? std::nullopt : std::optional(newline);
    account.zoneMinutes =
        m_zone->currentIndex() == 0 ? std::nullopt : std::optional(m_zone->currentData().toInt());
}

bool PaceFields::isUsual() const
{
    return m_recipients->value() == m_usual.recipientsPerDocument &&
           qFuzzyCompare(1 + m_rate->value(), 1 + m_usual.requestsPerSecond) &&
           m_inFlight->value() == m_usual.inFlight && m_zone->currentIndex() == 0 &&
           m_newline->currentData().toInt() == static_cast<int>(*m_usual.newline);
}

QString PaceFields::summary() const
{
    if (isUsual())
        return tr("good for most gateways");
    const QString size = tr("%n per request", nullptr, m_recipients->value());
    if (m_rate->value() <= 0)
        return size;
    return tr("%1, %2 a second").arg(size, locale().toString(m_rate->value()));
}

QList<QWidget*> PaceFields::fields() const
{
    return {m_recipients, m_rate, m_inFlight, m_newline, m_zone};
}

void PaceFields::setGatewayZone(std::optional<int> minutes)
{
    m_zone->setItemText(0, minutes ? tr("gateway’s, %1").arg(zoneText(*minutes)) : tr("from the gateway"));
}

} // namespace heliograph
