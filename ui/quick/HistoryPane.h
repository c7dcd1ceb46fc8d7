// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/PhoneHistory.h"
#include "ui/Ui.h"
#include "ui/quick/QuickRecipient.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace heliograph {

class ElidedLabel;

/// The last messages with one person, newest at the bottom, with what became of each.
class HistoryPane : public QWidget {
    Q_OBJECT
public:
    explicit HistoryPane(const Ui& ui, QWidget* parent = nullptr);

    /// An empty phone: nobody.
    void showRecipient(const QuickRecipient& recipient);
    /// Reads anew what is shown.
    void refresh();

private:
    void setUpHead(QVBoxLayout& layout);
    void showStory(const PhoneStory& story);
    void showWords(const QString& words);
    void clear();

    const Ui& m_ui;
    ElidedLabel* m_name;
    ElidedLabel* m_detail;
    QPushButton* m_open;
    QScrollArea* m_scroll;
    QVBoxLayout* m_messages;
    QLabel* m_words;
    QuickRecipient m_recipient;
    std::vector<PastMessage> m_shown;
    bool m_reading = false;
    bool m_again = false;
};

} // namespace heliograph
