// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/StepBar.h"

#include "ui/theme/Letters.h"
#include "ui/widgets/Labels.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace heliograph {
namespace {

constexpr int kDisc = 18;
constexpr int kMostDisc = metric::kChip - 2;

int discOf(const Theme& theme)
{
    return std::min(withLetters(kDisc, theme), kMostDisc);
}

QString nameOf(CampaignStep step)
{
    switch (step) {
    case CampaignStep::Recipients:
        return StepBar::tr("Recipients");
    case CampaignStep::Message:
        return StepBar::tr("Message");
    case CampaignStep::Check:
        return StepBar::tr("Check");
    case CampaignStep::Send:
        return StepBar::tr("Send");
    case CampaignStep::Status:
        return StepBar::tr("Status");
    }
    return {};
}

QString wordOf(StepMark mark)
{
    switch (mark) {
    case StepMark::Done:
        return StepBar::tr("done");
    case StepMark::Current:
        return StepBar::tr("current");
    case StepMark::Open:
        return StepBar::tr("a decision is missing");
    case StepMark::Later:
        break;
    }
    return StepBar::tr("later");
}

} // namespace

StepBar::StepBar(const Theme& theme, QWidget* parent) : QWidget(parent)
{
    setFixedHeight(metric::kStepBar);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, metric::kXs);
    layout->setSpacing(metric::kS);
    for (int i = 0; i < kCampaignSteps; ++i) {
        const auto step = static_cast<CampaignStep>(i);
        if (i > 0) {
            auto* line = new QFrame(this);
            line->setProperty("divider", true);
            line->setFixedSize(metric::kXl, metric::kHairline);
            layout->addWidget(line);
        }
        auto* button = new StepButton(i + 1, nameOf(step), theme, this);
        button->setObjectName(QStringLiteral("step%1").arg(i + 1));
        connect(button, &StepButton::clicked, this, [this, step] { Q_EMIT stepChosen(step); });
        layout->addWidget(button);
        m_steps.append(button);
    }
    layout->addStretch(1);
}

void StepBar::setStep(CampaignStep step, StepMark mark, const QString& reason)
{
    const int number = static_cast<int>(step) + 1;
    StepButton* button = m_steps.at(number - 1);
    button->setMark(mark);
    button->setEnabled(reason.isEmpty());
    button->setToolTip(reason.isEmpty() ? tr("%1 (Alt+%2)").arg(nameOf(step)).arg(number) : reason);
    button->setAccessibleName(tr("Step %1, %2, %3").arg(number).arg(nameOf(step), wordOf(mark)));
    button->setAccessibleDescription(reason);
}

StepButton::StepButton(int number, const QString& name, const Theme& theme, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme), m_number(number)
{
    setText(name);
    setFont(theme.font(Type::Body));
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
}

void StepButton::setMark(StepMark mark)
{
    m_mark = mark;
    setFont(
        m_theme.font(mark == StepMark::Current || mark == StepMark::Open ? Type::BodyStrong : Type::Body));
    updateGeometry();
    update();
}

QSize StepButton::sizeHint() const
{
    return {discOf(m_theme) + metric::kXs + fontMetrics().horizontalAdvance(text()) + 2, metric::kChip};
}

void StepButton::paintEvent(QPaintEvent*)
{
    const Tokens& t = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int size = discOf(m_theme);
    QRectF disc(0.5, (height() - size) / 2.0, size, size);
    const bool current = m_mark == StepMark::Current || m_mark == StepMark::Open;
    QColor fill = m_mark == StepMark::Done ? t.meanings[Meaning::Success].fill : QColor(Qt::transparent);
    if (current)
        fill = m_mark == StepMark::Open ? t.meanings[Meaning::Warning].text : t.accent.base;
    painter.setPen(m_mark == StepMark::Later ? QPen(t.border.control, 1) : QPen(Qt::NoPen));
    painter.setBrush(fill);
    painter.drawEllipse(disc);
    if (m_mark == StepMark::Done) {
        paintGlyph(painter, disc.adjusted(1, 1, -1, -1), Glyph::Check, t.surface.raised);
    } else {
        painter.setFont(m_theme.font(Type::CaptionStrong));
        painter.setPen(m_mark == StepMark::Open ? t.surface.raised
                       : current                ? t.text.onAccent
                                                : t.text.secondary);
        painter.drawText(disc, Qt::AlignCenter,
                         m_mark == StepMark::Open ? QStringLiteral("!") : QString::number(m_number));
    }
    painter.setFont(font());
    painter.setPen(current ? t.accent.text : m_mark == StepMark::Done ? t.text.primary : t.text.secondary);
    painter.drawText(rect().adjusted(size + metric::kXs, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
    if (hasFocus()) {
        painter.setPen(QPen(t.border.focus, metric::kFocus));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metric::kRadius, metric::kRadius);
    }
}

} // namespace heliograph
