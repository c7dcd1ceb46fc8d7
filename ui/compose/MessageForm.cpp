// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/MessageForm.h"

#include <algorithm>

namespace heliograph {

MessageForm::~MessageForm()
{
    for (const Field& field : m_texts)
        field.field->disconnect(this);
}

TextField* MessageForm::add(TextField* field, Text text)
{
    m_texts.push_back({field, text});
    connect(field, &TextField::textChanged, this, &MessageForm::changed);
    connect(field, &TextField::left, this, &MessageForm::fieldLeft);
    return field;
}

void MessageForm::showMessage(const Message& message)
{
    Message copy = message;
    for (const Field& field : m_texts) {
        if (field.field->text() != field.text(copy))
            field.field->setText(field.text(copy));
    }
}

void MessageForm::take(Message& message) const
{
    for (const Field& field : m_texts)
        field.text(message) = field.field->text();
}

void MessageForm::setFields(const QStringList& names, const QStringList& examples)
{
    for (const Field& field : m_texts)
        field.field->setFields(names, examples);
}

void MessageForm::setAnyField(bool any)
{
    for (const Field& field : m_texts)
        field.field->edit().setAnyField(any);
}

bool MessageForm::hasUnknownField() const
{
    return std::any_of(m_texts.begin(), m_texts.end(), [](const Field& field) {
        return field.field->isVisibleTo(field.field->parentWidget()) && field.field->hasUnknownField();
    });
}

} // namespace heliograph
