// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/PhoneHistory.h"
#include "ui/Ui.h"

#include <QAbstractButton>

class QLabel;
class QVBoxLayout;

namespace heliograph {

/// One message of a person's history: what it was, what became of it, when.
class HistoryLine : public QAbstractButton {
    Q_OBJECT
public:
    HistoryLine(const Theme& theme, const PastMessage& message, const QDateTime& now, QWidget* parent);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    PastMessage m_message;
    QString m_day;
};

/// The last messages to a person; a click opens the campaign at the person's row.
class HistoryList : public QWidget {
    Q_OBJECT
public:
    HistoryList(const Ui& ui, QWidget* parent);

    void showLoading();
    void showStory(const QString& phone, const PhoneStory& story);

private:
    void clear();

    const Ui& m_ui;
    QLabel* m_note;
    QVBoxLayout* m_lines;
};

} // namespace heliograph
