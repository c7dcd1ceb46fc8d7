// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Reason.h"
#include "ui/Ui.h"

#include <QWidget>

class QHBoxLayout;

namespace heliograph {

class RecipientsFlow;

/// Over the rows to fix: landlines and the like can be taken all the same, all of a kind at once.
class OverruleBar : public QWidget {
    Q_OBJECT
public:
    OverruleBar(RecipientsFlow& flow, const Ui& ui, QWidget* parent = nullptr);

    /// Only where the rows to fix are looked at.
    void setActive(bool active);

private:
    void refresh();
    void showLinks(const std::vector<std::pair<Reason, qint64>>& counts);

    RecipientsFlow& m_flow;
    Ui m_ui;
    QHBoxLayout* m_links;
    bool m_active = false;
    quint64 m_ticket = 0;
};

} // namespace heliograph
