// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/message/MessageCheck.h"
#include "ui/compose/SenderBox.h"
#include "ui/compose/TextField.h"

#include <vector>

namespace heliograph {

/// One of the forms of a message: knows some of its texts and shows what is wrong with them.
class MessageForm : public QWidget {
    Q_OBJECT
public:
    using Text = QString& (*)(Message&);

    using QWidget::QWidget;
    ~MessageForm() override;

    /// Shows the form's texts of a message. Says nothing.
    virtual void showMessage(const Message& message);
    /// Writes the form's texts into a message.
    virtual void take(Message& message) const;
    /// What is wrong with the whole message, as one recipient would get it.
    virtual void showProblems(Reason reason, const std::vector<MessageWarning>& warnings) = 0;
    virtual void setSenders(const std::vector<SenderChoice>& senders, bool any) = 0;
    virtual void setFields(const QStringList& names, const QStringList& examples);
    void setAnyField(bool any);
    /// Where the keyboard begins.
    virtual FieldTextEdit* firstText() = 0;
    bool hasUnknownField() const;
    /// After which control the form's buttons for the text come with Tab.
    virtual QWidget* beforeTools() = 0;

Q_SIGNALS:
    void changed();
    /// The keyboard has left one of the fields: what is missing may be said now.
    void fieldLeft();

protected:
    TextField* add(TextField* field, Text text);

    struct Field {
        TextField* field;
        Text text;
    };
    std::vector<Field> m_texts;
};

} // namespace heliograph
