// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compose/MessageForm.h"

class QHBoxLayout;

namespace heliograph {

class CounterLine;
class FieldBox;
class LegHead;

/// The Viber message: text, picture, button with its link.
class ViberForm : public MessageForm {
    Q_OBJECT
public:
    explicit ViberForm(const Theme& theme, QWidget* parent = nullptr);

    void showMessage(const Message& message) override;
    void take(Message& message) const override;
    void showProblems(Reason reason, const std::vector<MessageWarning>& warnings) override;
    void setSenders(const std::vector<SenderChoice>& senders, bool any) override;
    QWidget* beforeTools() override;
    FieldTextEdit* firstText() override { return &m_text->edit(); }

    TextField& text() { return *m_text; }
    CounterLine& counter() { return *m_counter; }
    LegHead& head() { return *m_head; }
    QHBoxLayout& tools() { return *m_tools; }

private:
    LegHead* m_head;
    SenderBox* m_sender;
    FieldBox* m_senderBox;
    QHBoxLayout* m_tools;
    TextField* m_buttonText;
    TextField* m_buttonLink;
    TextField* m_picture;
    TextField* m_text;
    CounterLine* m_counter;
};

inline constexpr int kMostViberCharacters = 1000;

} // namespace heliograph
