// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "ui/theme/Theme.h"

#include <QWidget>

class QLabel;

namespace heliograph {

/// What stands where there is nothing to show: what belongs here and the first step, or what went wrong.
class EmptyPage : public QWidget {
    Q_OBJECT
public:
    /// `folder`: the workspace, named in the commands when it isn't the default one; empty = default.
    EmptyPage(const Theme& theme, const QString& folder, QWidget* parent = nullptr);

    void showFirstStep();
    void showMissingCampaign(qint64 campaign);
    void showError(const Error& error);
    void showReading();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void show(const QString& title, const QString& text, bool withSteps);
    QWidget* makeStep(const QString& what, const QString& command);

    const Theme& m_theme;
    QString m_folder;
    QLabel* m_title;
    QLabel* m_text;
    QWidget* m_steps;
};

} // namespace heliograph
