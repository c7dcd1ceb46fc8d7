// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/FieldBox.h"

#include "ui/widgets/Labels.h"

#include <QVBoxLayout>

namespace heliograph {

FieldBox::FieldBox(const Theme& theme, const QString& caption, QWidget* control, QWidget* parent)
    : QWidget(parent), m_control(control), m_line(makeLabel(theme, Type::Caption, Tone::Secondary, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::kXxs);
    if (!caption.isEmpty()) {
        QLabel* label = makeLabel(theme, Type::Caption, Tone::Secondary, this);
        label->setText(caption);
        label->setBuddy(control);
        layout->addWidget(label);
        if (control->accessibleName().isEmpty())
            control->setAccessibleName(QString(caption).remove(u'&'));
    }
    layout->addWidget(control);
    layout->addWidget(m_line);
    m_line->setObjectName(QStringLiteral("problem"));
    m_line->setWordWrap(true);
    m_line->hide();
}

void FieldBox::setProblem(const QString& sentence)
{
    if (sentence == m_problem)
        return;
    m_problem = sentence;
    m_control->setProperty("wrong", !sentence.isEmpty());
    m_control->update();
    showLine();
}

void FieldBox::setHint(const QString& sentence)
{
    m_hint = sentence;
    showLine();
}

void FieldBox::showLine()
{
    const bool wrong = !m_problem.isEmpty();
    m_line->setText(wrong ? m_problem : m_hint);
    setTone(*m_line, wrong ? Tone::Danger : Tone::Secondary);
    m_line->setVisible(!m_line->text().isEmpty());
    m_control->setAccessibleDescription(m_line->text());
}

} // namespace heliograph
