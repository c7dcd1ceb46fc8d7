// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/account/CheckWords.h"
#include "ui/theme/Theme.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace heliograph {

/// The results of a check as they come, and what the gateway can do.
class CheckPane : public QWidget {
    Q_OBJECT
public:
    explicit CheckPane(const Theme& theme, QWidget* parent = nullptr);

    /// Empties the list and says what it waits for.
    void clear(const QString& hint);
    void setNote(const QString& note);
    void addLine(const CheckLine& line);
    /// What "Show" of the senders' line opens.
    void setSenders(const OriginatorReply& senders) { m_senders = senders; }
    void showCapabilities(const std::vector<Capability>& capabilities);

    /// The lines so far, for tests and readers: title and text of each.
    const std::vector<CheckLine>& lines() const { return m_lines; }

private:
    QWidget* makeRow(const CheckLine& line);
    void toggleSenders(QWidget* row);
    void sayCount();

    const Theme& m_theme;
    QLabel* m_note;
    QLabel* m_hint;
    QWidget* m_list;
    QVBoxLayout* m_rows;
    QWidget* m_can;
    QGridLayout* m_canGrid;
    QLabel* m_senderList = nullptr;
    std::vector<CheckLine> m_lines;
    OriginatorReply m_senders;
};

} // namespace heliograph
