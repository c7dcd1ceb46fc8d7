// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/Housekeeping.h"
#include "ui/settings/SettingsSection.h"

class QLabel;
class QPushButton;

namespace heliograph {

class WorkBar;

/// How long people's data are kept in campaigns that have ended, and redacting them at once.
class PrivacySection : public SettingsSection {
    Q_OBJECT
public:
    explicit PrivacySection(const Ui& ui, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void look(std::function<void(const TidyPreview&)> then = {});
    void askOnce();
    void showPreview(const TidyPreview& preview);
    void ask(const TidyPreview& preview);
    void redact();
    void onRedacted(const Result<TidyResult>& result);

    QPushButton* m_redact;
    QLabel* m_now;
    WorkBar* m_work;
    bool m_isAsking = false;
};

} // namespace heliograph
