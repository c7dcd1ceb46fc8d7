// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QAbstractButton>
#include <QList>

namespace heliograph {

/// The steps of a campaign, in their order.
enum class CampaignStep : quint8 { Recipients, Message, Check, Send, Status };
inline constexpr int kCampaignSteps = 5;

/// How a step stands.
enum class StepMark : quint8 { Later, Current, Done, Open }; ///< Open: a decision is missing

class StepButton;

/// The way of a campaign, each step a button. What can't be gone to yet says why.
class StepBar : public QWidget {
    Q_OBJECT
public:
    explicit StepBar(const Theme& theme, QWidget* parent = nullptr);

    /// `reason`: why a later step can't be gone to; empty = it can.
    void setStep(CampaignStep step, StepMark mark, const QString& reason = {});

Q_SIGNALS:
    void stepChosen(heliograph::CampaignStep step);

private:
    QList<StepButton*> m_steps;
};

/// One step: disc with its number or a check mark, and its name.
class StepButton final : public QAbstractButton {
    Q_OBJECT
public:
    StepButton(int number, const QString& name, const Theme& theme, QWidget* parent = nullptr);
    void setMark(StepMark mark);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    int m_number;
    StepMark m_mark = StepMark::Later;
};

} // namespace heliograph
