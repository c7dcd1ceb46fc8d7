// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/LegHead.h"

#include "ui/widgets/Buttons.h"
#include "ui/widgets/Labels.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QSignalBlocker>

namespace heliograph {
namespace {

constexpr int kDisc = 20;
constexpr int kLifetimes[] = {15, 30, 60, 180, 360, 720, 1440, 2880};

/// The number of a way in a disc.
class NumberDisc final : public QLabel {
public:
    NumberDisc(const Theme& theme, QWidget* parent) : QLabel(parent), m_theme(theme)
    {
        setFixedSize(kDisc, kDisc);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.tokens().accent.base);
        painter.drawEllipse(rect());
        painter.setFont(m_theme.font(Type::CaptionStrong));
        painter.setPen(m_theme.tokens().text.onAccent);
        painter.drawText(rect(), Qt::AlignCenter, text());
    }

private:
    const Theme& m_theme;
};

} // namespace

QString lifetimeWord(int minutes)
{
    if (minutes % 60 != 0)
        return QCoreApplication::translate("Lifetime", "%n minute(s)", nullptr, minutes);
    const int hours = minutes / 60;
    return QCoreApplication::translate("Lifetime", "%n hour(s)", nullptr, hours);
}

void addLifetimes(QComboBox& box, const QString& gatewaysOwn)
{
    box.addItem(gatewaysOwn, 0);
    for (const int minutes : kLifetimes)
        box.addItem(lifetimeWord(minutes), minutes);
}

void chooseLifetime(QComboBox& box, int minutes)
{
    if (box.findData(minutes) < 0)
        box.addItem(lifetimeWord(minutes), minutes);
    box.setCurrentIndex(box.findData(minutes));
}

LegHead::LegHead(const Theme& theme, const QString& title, QWidget* parent)
    : QWidget(parent),
      m_number(new NumberDisc(theme, this)),
      m_words(makeLabel(theme, Type::Caption, Tone::Secondary, this)),
      m_minutes(new QComboBox(this)),
      m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(metric::kXs);
    auto* name = makeLabel(theme, Type::Section, Tone::Primary, this);
    name->setText(title);
    m_minutes->setObjectName(QStringLiteral("triedFor"));
    m_minutes->setAccessibleName(tr("How long %1 is tried").arg(title));
    addLifetimes(*m_minutes, tr("the gateway's own time"));
    m_layout->addWidget(m_number);
    m_layout->addWidget(name);
    m_layout->addWidget(m_words);
    m_layout->addWidget(m_minutes);
    m_layout->addStretch();
    connect(m_minutes, &QComboBox::currentIndexChanged, this, &LegHead::minutesChanged);
}

void LegHead::setFirst()
{
    m_number->setText(QStringLiteral("1"));
    m_words->setText(tr("tried first, for"));
    m_minutes->show();
}

void LegHead::setSecond(const QString& words)
{
    m_number->setText(QStringLiteral("2"));
    m_words->setText(words);
    m_minutes->hide();
}

void LegHead::addWidget(QWidget* widget)
{
    m_layout->addWidget(widget);
}

void LegHead::setUnusable(const QString& reason)
{
    setDisabledBecause(*m_minutes, reason);
}

int LegHead::minutes() const
{
    return m_minutes->currentData().toInt();
}

void LegHead::setMinutes(int minutes)
{
    const QSignalBlocker quiet(m_minutes);
    chooseLifetime(*m_minutes, minutes);
}

} // namespace heliograph
