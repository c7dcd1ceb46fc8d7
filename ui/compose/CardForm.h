// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compose/MessageForm.h"

class QCheckBox;
class QGridLayout;
class QHBoxLayout;
class QLabel;

namespace heliograph {

class FieldBox;

/// A business card with every field that gateways know; each may take its value from a column.
class CardForm : public MessageForm {
    Q_OBJECT
public:
    explicit CardForm(const Theme& theme, QWidget* parent = nullptr);

    void showMessage(const Message& message) override;
    void take(Message& message) const override;
    void showProblems(Reason reason, const std::vector<MessageWarning>& warnings) override;
    void setSenders(const std::vector<SenderChoice>& senders, bool any) override;
    QWidget* beforeTools() override;
    FieldTextEdit* firstText() override { return &m_name->edit(); }

    QHBoxLayout& tools() { return *m_tools; }

private:
    struct Place {
        int row;
        int column;
        int span;
    };
    TextField* addField(const QString& caption, const char* name, Text text, QGridLayout& grid, Place place);
    void addName();
    void addReach(const Theme& theme);
    void addAddress(const Theme& theme);
    QWidget* section(const Theme& theme, const QString& title, const QString& words);

    const Theme& m_theme;
    SenderBox* m_sender;
    FieldBox* m_senderBox;
    TextField* m_name = nullptr;
    QGridLayout* m_grid;
    QCheckBox* m_leaveOut;
    QLabel* m_reachWords = nullptr;
    QHBoxLayout* m_tools;
};

} // namespace heliograph
