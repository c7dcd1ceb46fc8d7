// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/UntilForm.h"

#include "ui/compose/LegHead.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLocale>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace heliograph {
namespace {

constexpr int kUntil = -1;
constexpr int kCaptionWidth = 88;
constexpr int kMostParts = 10;

} // namespace

LifetimeRow::LifetimeRow(const Theme& theme, const QString& caption, const QString& name, QWidget* parent)
    : QWidget(parent),
      m_caption(makeLabel(theme, Type::Body, Tone::Primary, this)),
      m_choice(new QComboBox(this)),
      m_time(new QDateTimeEdit(this))
{
    m_caption->setText(caption);
    m_caption->setBuddy(m_choice);
    m_caption->setMinimumWidth(kCaptionWidth);
    m_choice->setObjectName(name);
    m_choice->setAccessibleName(tr("How long the gateway tries: %1").arg(caption));
    addLifetimes(*m_choice, tr("the gateway's own time, usually 24 hours"));
    m_choice->addItem(tr("until a time"), kUntil);
    m_time->setCalendarPopup(true);
    m_time->setAccessibleName(tr("Tried until"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::kS);
    layout->addWidget(m_caption);
    layout->addWidget(m_choice);
    layout->addWidget(m_time);
    layout->addStretch();
    connect(m_choice, &QComboBox::currentIndexChanged, this, &LifetimeRow::follow);
    connect(m_time, &QDateTimeEdit::dateTimeChanged, this, &LifetimeRow::follow);
    m_time->hide();
}

void LifetimeRow::follow()
{
    m_time->setVisible(m_choice->currentData().toInt() == kUntil);
    Q_EMIT changed();
}

void LifetimeRow::showLifetime(int minutes, std::optional<qint64> until, qint64 nowMs)
{
    const QSignalBlocker quiet(this);
    m_time->setDateTime(QDateTime::fromMSecsSinceEpoch(until.value_or(nowMs + 24LL * 3600 * 1000)));
    chooseLifetime(*m_choice, until ? kUntil : minutes);
    follow();
}

int LifetimeRow::minutes() const
{
    return std::max(0, m_choice->currentData().toInt());
}

std::optional<qint64> LifetimeRow::until() const
{
    if (m_choice->currentData().toInt() != kUntil)
        return std::nullopt;
    return m_time->dateTime().toMSecsSinceEpoch();
}

QString LifetimeRow::summary() const
{
    if (until())
        return tr("Until %1, then the gateway stops trying")
            .arg(QLocale().toString(m_time->dateTime(), QLocale::ShortFormat));
    if (minutes() == 0)
        return tr("24 hours after sending, then the gateway stops trying");
    return tr("%1 after sending, then the gateway stops trying").arg(lifetimeWord(minutes()));
}

void LifetimeRow::setUsable(bool usable, const QString& reason)
{
    setDisabledBecause(*m_choice, usable ? QString() : reason);
}

UntilForm::UntilForm(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_sms(new LifetimeRow(theme, tr("SMS"), QStringLiteral("smsLifetime"), this)),
      m_viber(new LifetimeRow(theme, tr("Viber"), QStringLiteral("viberLifetime"), this)),
      m_limitParts(new QCheckBox(tr("&Leave out who would get more parts than"), this)),
      m_parts(new QSpinBox(this))
{
    m_limitParts->setObjectName(QStringLiteral("limitParts"));
    m_parts->setObjectName(QStringLiteral("mostParts"));
    m_parts->setAccessibleName(tr("Most parts of one message"));
    m_parts->setRange(1, kMostParts);
    m_parts->setValue(3);
    auto* parts = new QHBoxLayout;
    parts->addWidget(m_limitParts);
    parts->addWidget(m_parts);
    parts->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::kXs);
    layout->addWidget(m_sms);
    layout->addWidget(m_viber);
    layout->addLayout(parts);
    m_parts->setEnabled(false);
    connect(m_sms, &LifetimeRow::changed, this, &UntilForm::changed);
    connect(m_viber, &LifetimeRow::changed, this, &UntilForm::changed);
    connect(m_parts, &QSpinBox::valueChanged, this, &UntilForm::changed);
    connect(m_limitParts, &QCheckBox::toggled, this, [this](bool on) {
        m_parts->setEnabled(on);
        Q_EMIT changed();
    });
}

bool UntilForm::showsSms() const
{
    return hasSms(m_type) && m_type != MessageType::SmsThenViber;
}

bool UntilForm::showsViber() const
{
    return hasViber(m_type) && m_type != MessageType::ViberThenSms;
}

void UntilForm::showPlan(const CampaignPlan& plan, qint64 nowMs)
{
    const QSignalBlocker quiet(this);
    m_sms->showLifetime(plan.validMinutes, plan.validUntil, nowMs);
    m_viber->showLifetime(plan.viberValidMinutes, plan.viberValidUntil, nowMs);
    m_limitParts->setChecked(plan.maxParts > 0);
    if (plan.maxParts > 0)
        m_parts->setValue(plan.maxParts);
    setType(plan.message.type);
}

void UntilForm::take(CampaignPlan& plan) const
{
    plan.validMinutes = showsSms() ? m_sms->minutes() : 0;
    plan.validUntil = showsSms() ? m_sms->until() : std::nullopt;
    plan.viberValidMinutes = showsViber() ? m_viber->minutes() : 0;
    plan.viberValidUntil = showsViber() ? m_viber->until() : std::nullopt;
    plan.maxParts = m_limitParts->isChecked() ? m_parts->value() : 0;
}

void UntilForm::setType(MessageType type)
{
    m_type = type;
    m_sms->setVisible(showsSms());
    m_viber->setVisible(showsViber());
}

void UntilForm::setGatewayClock(bool known)
{
    const QString reason = tr("The gateway's clock is not known yet. Check the account.");
    m_sms->setUsable(known, reason);
    m_viber->setUsable(known, reason);
}

QString UntilForm::summary() const
{
    const QString how = showsSms() ? m_sms->summary() : m_viber->summary();
    if (!m_limitParts->isChecked())
        return how;
    return tr("%1 · at most %2").arg(how, tr("%n part(s)", nullptr, m_parts->value()));
}

} // namespace heliograph
