// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/Account.h"
#include "core/message/Message.h"
#include "core/storage/TemplateStore.h"
#include "ui/Ui.h"
#include "ui/quick/QuickRecipient.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QJsonObject;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace heliograph {

class CounterLine;
class FieldBox;
class RecipientsField;
class SenderBox;

/// What is written to whom: recipients, channel, sender, text, time.
class QuickForm : public QWidget {
    Q_OBJECT
public:
    explicit QuickForm(const Ui& ui, QWidget* parent = nullptr);

    /// What can be sent through it is offered, its senders are asked for.
    void setAccount(const std::optional<Account>& account);
    RecipientsField& to() { return *m_to; }
    QPlainTextEdit& text() { return *m_text; }
    /// Its fields, as Tab goes through them.
    QList<QWidget*> inOrder() const;
    /// As everybody gets it.
    Message message() const;
    std::optional<qint64> sendAt() const;
    QCheckBox& later() { return *m_later; }
    QDateTimeEdit& time() { return *m_time; }
    /// Why it can't be sent yet; empty = it can.
    QString hindrance() const;
    /// What a person has to see beside the field "To".
    void showProblems();

    QJsonObject toJson() const;
    void fromJson(const QJsonObject& draft);
    bool isEmpty() const;

Q_SIGNALS:
    void changed();

private:
    void setUpFields(QVBoxLayout& layout);
    void setUpLater();
    void fillChannels();
    void askSenders();
    void count();
    void openTemplates();
    void addTemplates(class QMenu& menu, TemplateKind kind, const std::vector<StoredTemplate>& templates);
    void insertTemplate(const StoredTemplate& entry);
    MessageType channel() const;
    QString priceText(int parts) const;

    const Ui& m_ui;
    RecipientsField* m_to;
    FieldBox* m_toBox;
    QComboBox* m_channel;
    SenderBox* m_sender;
    QPushButton* m_templates;
    QPlainTextEdit* m_text;
    CounterLine* m_counter;
    QCheckBox* m_later;
    QDateTimeEdit* m_time;
    std::optional<Account> m_account;
};

} // namespace heliograph
