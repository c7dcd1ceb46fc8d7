// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/Campaign.h"
#include "ui/theme/Theme.h"

#include <QAbstractButton>

class QVBoxLayout;

namespace heliograph {

/// One state with its bar, count and share of all rows. Leads to these rows.
class StateBar : public QAbstractButton {
    Q_OBJECT
public:
    StateBar(const Theme& theme, RecipientState state, QWidget* parent = nullptr);
    void setCount(qint64 count, qint64 all, qint64 most);
    RecipientState state() const { return m_state; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    RecipientState m_state;
    qint64 m_count = 0;
    qint64 m_all = 0;
    qint64 m_most = 0;
};

/// All rows of a campaign by their states.
class StateBars : public QWidget {
    Q_OBJECT
public:
    explicit StateBars(const Theme& theme, QWidget* parent = nullptr);
    void setCounts(const Counts& counts);

Q_SIGNALS:
    void chosen(heliograph::RecipientState state);

private:
    const Theme& m_theme;
    QVBoxLayout* m_layout;
    QList<StateBar*> m_bars;
};

} // namespace heliograph
