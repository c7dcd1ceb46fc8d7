// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compose/MessageForm.h"

class QCheckBox;
class QHBoxLayout;
class QLabel;

namespace heliograph {

class CounterLine;
class FieldBox;
class LegHead;

/// The SMS of a message, of every kind that has a text: ordinary, flash, silent, WAP push, or one way of a
/// cascade.
class SmsForm : public MessageForm {
    Q_OBJECT
public:
    explicit SmsForm(const Theme& theme, QWidget* parent = nullptr);

    void showMessage(const Message& message) override;
    void take(Message& message) const override;
    void showProblems(Reason reason, const std::vector<MessageWarning>& warnings) override;
    void setSenders(const std::vector<SenderChoice>& senders, bool any) override;
    QWidget* beforeTools() override;
    FieldTextEdit* firstText() override { return &m_text->edit(); }

    TextField& text() { return *m_text; }
    CounterLine& counter() { return *m_counter; }
    LegHead& head() { return *m_head; }
    /// Beside the sender, for the buttons that belong to the text.
    QHBoxLayout& tools() { return *m_tools; }
    /// Whether the gateway can spell Cyrillic letters in Latin ones.
    void setTransliterates(bool offered);
    void setTransliterate(bool on);

Q_SIGNALS:
    void viberTextWanted();

private:
    void arrange(MessageType type);

    LegHead* m_head;
    QPushButton* m_takeViber;
    SenderBox* m_sender;
    FieldBox* m_senderBox;
    QHBoxLayout* m_tools;
    TextField* m_text;
    TextField* m_link;
    QLabel* m_silent;
    QCheckBox* m_transliterate;
    CounterLine* m_counter;
    bool m_canTransliterate = false;
};

} // namespace heliograph
