// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/CampaignCheck.h"
#include "ui/check/CheckWords.h"
#include "ui/theme/Theme.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace heliograph {

class CheckRowsModel;
struct Ui;

/// The rows behind a line of the check, with the way back.
class CheckRowsPanel : public QWidget {
    Q_OBJECT
public:
    explicit CheckRowsPanel(const Ui& ui, QWidget* parent = nullptr);
    void showRows(const Finding& finding, const FindingWords& words, const QStringList& headers);
    void focusFirst();

Q_SIGNALS:
    void back();

private:
    QLabel* m_title;
    QLabel* m_count;
    QTableView* m_table;
    CheckRowsModel* m_model;
};

} // namespace heliograph
