// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/WhenForm.h"

#include "ui/widgets/Buttons.h"
#include "ui/widgets/Labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QGridLayout>
#include <QLocale>
#include <QRadioButton>
#include <QSignalBlocker>

namespace heliograph {
namespace {

constexpr int kQuietFrom = 21;
constexpr int kQuietTo = 9;

QString timeWord(const QDateTime& time)
{
    return QLocale().toString(time, QLocale::ShortFormat);
}

} // namespace

QString zoneWord(int minutes)
{
    const QString sign = minutes < 0 ? QStringLiteral("−") : QStringLiteral("+");
    const int all = std::abs(minutes);
    const QString rest =
        all % 60 == 0 ? QString() : QStringLiteral(":%1").arg(all % 60, 2, 10, QLatin1Char('0'));
    return QStringLiteral("UTC%1%2%3").arg(sign).arg(all / 60).arg(rest);
}

WhenForm::WhenForm(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_now(new QRadioButton(tr("No&w"), this)),
      m_at(new QRadioButton(tr("At a ti&me"), this)),
      m_byColumn(new QRadioButton(tr("Each row at its own time, &from the column"), this)),
      m_time(new QDateTimeEdit(this)),
      m_column(new QComboBox(this)),
      m_zone(makeLabel(theme, Type::Caption, Tone::Secondary, this)),
      m_quiet(new QCheckBox(tr("Keep &quiet hours, by this computer's clock, from"), this)),
      m_quietFrom(new QTimeEdit(QTime(kQuietFrom, 0), this)),
      m_quietTo(new QTimeEdit(QTime(kQuietTo, 0), this))
{
    m_now->setObjectName(QStringLiteral("whenNow"));
    m_at->setObjectName(QStringLiteral("whenAt"));
    m_byColumn->setObjectName(QStringLiteral("whenColumn"));
    m_time->setObjectName(QStringLiteral("sendAt"));
    m_time->setAccessibleName(tr("Time of sending"));
    m_time->setCalendarPopup(true);
    m_column->setObjectName(QStringLiteral("timeColumn"));
    m_column->setAccessibleName(tr("Column with the times"));
    m_zone->setWordWrap(true);
    m_quiet->setObjectName(QStringLiteral("quietHours"));
    m_quietFrom->setAccessibleName(tr("Quiet from"));
    m_quietTo->setAccessibleName(tr("Quiet until"));
    layOut(theme);
    m_now->setChecked(true);
    for (QRadioButton* button : {m_now, m_at, m_byColumn})
        connect(button, &QRadioButton::toggled, this, [this](bool on) {
            if (on)
                follow();
        });
    connect(m_time, &QDateTimeEdit::dateTimeChanged, this, &WhenForm::follow);
    connect(m_column, &QComboBox::currentIndexChanged, this, &WhenForm::follow);
    connect(m_quiet, &QCheckBox::toggled, this, &WhenForm::follow);
    connect(m_quietFrom, &QTimeEdit::timeChanged, this, &WhenForm::follow);
    connect(m_quietTo, &QTimeEdit::timeChanged, this, &WhenForm::follow);
}

void WhenForm::layOut(const Theme& theme)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metric::kS);
    grid->setVerticalSpacing(metric::kXs);
    grid->setColumnStretch(2, 1);
    grid->addWidget(m_now, 0, 0);
    grid->addWidget(m_at, 1, 0);
    grid->addWidget(m_time, 1, 1);
    grid->addWidget(m_byColumn, 2, 0);
    grid->addWidget(m_column, 2, 1);
    grid->addWidget(m_zone, 3, 0, 1, 3);
    auto* quiet = new QHBoxLayout;
    auto* until = makeLabel(theme, Type::Body);
    until->setText(tr("until"));
    quiet->addWidget(m_quiet);
    quiet->addWidget(m_quietFrom);
    quiet->addWidget(until);
    quiet->addWidget(m_quietTo);
    quiet->addStretch();
    grid->addLayout(quiet, 4, 0, 1, 3);
}

void WhenForm::follow()
{
    m_time->setEnabled(m_at->isChecked());
    m_column->setEnabled(m_byColumn->isChecked());
    m_quietFrom->setEnabled(m_quiet->isChecked());
    m_quietTo->setEnabled(m_quiet->isChecked());
    showZone();
    Q_EMIT changed();
    if (timeColumn() == m_saidColumn)
        return;
    m_saidColumn = timeColumn();
    Q_EMIT timeColumnChosen(m_saidColumn);
}

void WhenForm::showPlan(const CampaignPlan& plan, qint64 nowMs)
{
    const QSignalBlocker quiet(this);
    m_nowMs = nowMs;
    m_saidColumn = plan.timeColumn;
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(nowMs);
    const QDateTime nextMorning(now.date().addDays(1), QTime(10, 0));
    m_time->setDateTime(plan.sendAt ? QDateTime::fromMSecsSinceEpoch(*plan.sendAt) : nextMorning);
    const int column = m_column->findText(plan.timeColumn, Qt::MatchFixedString);
    if (column >= 0)
        m_column->setCurrentIndex(column);
    (plan.sendAt ? m_at : column >= 0 && !plan.timeColumn.isEmpty() ? m_byColumn : m_now)->setChecked(true);
    const QuietHours& hours = plan.quietHours;
    // What is stored are the hours in which sending is allowed; people speak of those in which it rests.
    const bool rests =
        hours.allowedFrom.isValid() && hours.allowedTo.isValid() && hours.allowedFrom != hours.allowedTo;
    m_quiet->setChecked(rests);
    m_quietFrom->setTime(rests ? hours.allowedTo : QTime(kQuietFrom, 0));
    m_quietTo->setTime(rests ? hours.allowedFrom : QTime(kQuietTo, 0));
    follow();
}

void WhenForm::take(CampaignPlan& plan) const
{
    plan.sendAt.reset();
    if (m_at->isChecked())
        plan.sendAt = m_time->dateTime().toMSecsSinceEpoch();
    plan.quietHours = {};
    if (m_quiet->isChecked())
        plan.quietHours = {m_quietTo->time(), m_quietFrom->time()};
}

void WhenForm::setColumns(const QStringList& headers)
{
    const QSignalBlocker quiet(m_column);
    const QString kept = m_column->currentText();
    m_column->clear();
    m_column->addItems(headers);
    m_column->setCurrentIndex(std::max(0, m_column->findText(kept)));
    setDisabledBecause(*m_byColumn, headers.isEmpty() ? tr("The list has no columns yet") : QString());
}

void WhenForm::setGatewayClock(std::optional<int> minutes)
{
    m_gatewayMinutes = minutes;
    const QString reason =
        minutes ? QString() : tr("The gateway's clock is not known yet. Check the account.");
    setDisabledBecause(*m_at, reason);
    if (!minutes || m_column->count() > 0)
        setDisabledBecause(*m_byColumn, reason);
    showZone();
}

void WhenForm::showZone()
{
    QString words;
    const int own = QDateTime::fromMSecsSinceEpoch(m_nowMs).offsetFromUtc() / 60;
    if (!m_gatewayMinutes)
        words = tr("The gateway's clock is not known yet. Check the account.");
    else if (m_at->isChecked() && *m_gatewayMinutes != own)
        words = tr("Your time, %1. The gateway's clock is %2: there it is %3.")
                    .arg(zoneWord(own), zoneWord(*m_gatewayMinutes),
                         timeWord(m_time->dateTime().toUTC().addSecs(*m_gatewayMinutes * 60)));
    else if (m_at->isChecked())
        words = tr("Your time, %1; the gateway's clock is the same.").arg(zoneWord(own));
    else if (m_byColumn->isChecked())
        words =
            tr("Times like 2026-04-17 09:00 or 17.04.2026 9:00, your time, %1. A row without one goes with "
               "the campaign; a row whose time has passed is left out.")
                .arg(zoneWord(own));
    if (const QString wrong = problem(); !wrong.isEmpty())
        words = wrong;
    setTone(*m_zone, problem().isEmpty() ? Tone::Secondary : Tone::Danger);
    m_zone->setText(words);
    m_zone->setVisible(!words.isEmpty());
}

QString WhenForm::problem() const
{
    const bool past = m_at->isChecked() && m_time->dateTime().toMSecsSinceEpoch() < m_nowMs;
    return past ? tr("This time has passed.") : QString();
}

QString WhenForm::timeColumn() const
{
    return m_byColumn->isChecked() ? m_column->currentText() : QString();
}

QString WhenForm::summary() const
{
    QString when = tr("Now");
    if (m_at->isChecked())
        when = timeWord(m_time->dateTime());
    else if (m_byColumn->isChecked())
        when = tr("By the column %1").arg(m_column->currentText());
    if (!m_quiet->isChecked())
        return when;
    const QLocale locale;
    //: %1 = when the campaign goes out; %2 and %3 = hours
    return tr("%1 · quiet hours %2–%3 local time are kept")
        .arg(when, m_quietFrom->time().toString(QStringLiteral("HH:mm")),
             m_quietTo->time().toString(QStringLiteral("HH:mm")));
}

} // namespace heliograph
