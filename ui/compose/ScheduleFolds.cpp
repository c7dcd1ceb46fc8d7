// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/ScheduleFolds.h"

#include "ui/compose/UntilForm.h"
#include "ui/compose/WhenForm.h"
#include "ui/widgets/Fold.h"
#include "ui/widgets/Labels.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace heliograph {

ScheduleFolds::ScheduleFolds(const Theme& theme, QWidget* parent)
    : QFrame(parent),
      m_when(new WhenForm(theme)),
      m_until(new UntilForm(theme)),
      m_name(new QLineEdit),
      m_tellName(new QCheckBox(tr("The gateway's own pages s&how it too"))),
      m_nameWords(makeLabel(theme, Type::Caption, Tone::Secondary)),
      m_whenFold(new Fold(theme, tr("When"), m_when, this)),
      m_untilFold(new Fold(theme, tr("Until"), m_until, this)),
      m_nameFold(new Fold(theme, tr("Campaign name"), nameForm(theme), this))
{
    setProperty("card", true);
    setObjectName(QStringLiteral("folds"));
    m_whenFold->setObjectName(QStringLiteral("whenFold"));
    m_untilFold->setObjectName(QStringLiteral("untilFold"));
    m_nameFold->setObjectName(QStringLiteral("nameFold"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    bool first = true;
    for (Fold* fold : {m_whenFold, m_untilFold, m_nameFold}) {
        if (!std::exchange(first, false)) {
            auto* line = new QFrame;
            line->setProperty("divider", true);
            line->setFixedHeight(metric::kHairline);
            layout->addWidget(line);
        }
        layout->addWidget(fold);
    }
    const auto tell = [this] {
        summarize();
        Q_EMIT changed();
    };
    connect(m_when, &WhenForm::changed, this, tell);
    connect(m_when, &WhenForm::timeColumnChosen, this, &ScheduleFolds::timeColumnChosen);
    connect(m_until, &UntilForm::changed, this, tell);
    connect(m_name, &QLineEdit::textEdited, this, tell);
    connect(m_tellName, &QCheckBox::toggled, this, tell);
}

QWidget* ScheduleFolds::nameForm(const Theme&)
{
    auto* form = new QWidget;
    m_name->setObjectName(QStringLiteral("campaignName"));
    m_name->setAccessibleName(tr("Campaign name"));
    m_tellName->setObjectName(QStringLiteral("tellName"));
    m_nameWords->setText(tr("Recipients don't see it."));
    auto* layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::kXs);
    layout->addWidget(m_name);
    layout->addWidget(m_nameWords);
    layout->addWidget(m_tellName);
    m_tellName->hide();
    return form;
}

void ScheduleFolds::showPlan(const CampaignPlan& plan, const QString& name, qint64 nowMs)
{
    const QSignalBlocker quiet(this);
    m_when->showPlan(plan, nowMs);
    m_until->showPlan(plan, nowMs);
    m_name->setText(name);
    m_tellName->setChecked(!plan.message.deliveryName.isEmpty());
    summarize();
}

void ScheduleFolds::take(CampaignPlan& plan) const
{
    m_when->take(plan);
    m_until->take(plan);
    plan.message.deliveryName = !m_tellName->isHidden() && m_tellName->isChecked() ? name() : QString();
}

QString ScheduleFolds::name() const
{
    return m_name->text().trimmed();
}

void ScheduleFolds::setColumns(const QStringList& headers)
{
    m_when->setColumns(headers);
}

void ScheduleFolds::setType(MessageType type)
{
    m_until->setType(type);
    summarize();
}

void ScheduleFolds::setOffer(const std::optional<GatewayProfile>& profile, std::optional<int> clockMinutes)
{
    const QSignalBlocker quiet(this);
    m_when->setGatewayClock(clockMinutes);
    m_until->setGatewayClock(clockMinutes.has_value());
    m_tellName->setVisible(profile && profile->writesDeliveryName);
    summarize();
}

void ScheduleFolds::summarize()
{
    m_whenFold->setSummary(m_when->summary());
    m_untilFold->setSummary(m_until->summary());
    m_nameFold->setSummary(name().isEmpty() ? tr("No name yet")
                                            : tr("%1 · recipients don't see it").arg(name()));
}

QString ScheduleFolds::showProblem()
{
    const QString problem = m_when->problem();
    if (!problem.isEmpty())
        m_whenFold->setOpen(true);
    return problem;
}

} // namespace heliograph
