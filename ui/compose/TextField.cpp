// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/TextField.h"

#include "core/engine/RowPreview.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Labels.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace heliograph {

TextField::TextField(const Theme& theme, const QString& caption, FieldTextEdit::Shape shape,
                     const QString& name, QWidget* parent)
    : QWidget(parent),
      m_edit(new FieldTextEdit(theme, shape, this)),
      m_line(makeLabel(theme, Type::Caption, Tone::Danger, this)),
      m_suggest(makeButton(theme, ButtonKind::Link, QString(), this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::kXxs);
    if (!caption.isEmpty()) {
        QLabel* label = makeLabel(theme, Type::Caption, Tone::Secondary, this);
        label->setText(caption);
        label->setBuddy(m_edit);
        layout->addWidget(label);
    }
    m_edit->setAccessibleName(name.isEmpty() ? QString(caption).remove(u'&') : name);
    layout->addWidget(m_edit);
    auto* below = new QHBoxLayout;
    below->setSpacing(metric::kXxs);
    below->addWidget(m_line, 1);
    below->addWidget(m_suggest);
    layout->addLayout(below);
    m_line->setObjectName(QStringLiteral("problem"));
    m_line->setWordWrap(true);
    m_suggest->setObjectName(QStringLiteral("suggestion"));
    m_line->hide();
    m_suggest->hide();
    connect(m_edit, &FieldTextEdit::templateChanged, this, [this] {
        look();
        Q_EMIT textChanged();
    });
    connect(m_edit, &FieldTextEdit::left, this, &TextField::left);
    connect(m_suggest, &QPushButton::clicked, this, [this] {
        m_edit->renameField(m_unknown, m_suggestion);
        m_edit->setFocus();
    });
}

// The keyboard leaves the text while the field goes; nobody may hear of that any more.
TextField::~TextField()
{
    m_edit->disconnect(this);
}

void TextField::setText(const QString& text)
{
    m_edit->setTemplateText(text);
    look();
}

void TextField::setFields(const QStringList& names, const QStringList& examples)
{
    m_names = names;
    m_edit->setFields(names, examples);
    look();
}

void TextField::look()
{
    m_unknown = m_edit->unknownField();
    m_suggestion = m_unknown.isEmpty() ? QString() : likelyHeader(m_unknown, m_names).trimmed();
    showLine();
}

void TextField::setProblem(const QString& sentence)
{
    m_problem = sentence;
    showLine();
}

void TextField::setWarning(const QString& sentence)
{
    m_warning = sentence;
    showLine();
}

void TextField::showLine()
{
    const bool unknown = !m_unknown.isEmpty();
    QString line = m_problem.isEmpty() ? m_warning : m_problem;
    if (unknown)
        line = m_suggestion.isEmpty()
                   ? tr("{%1} is not a column.").arg(m_unknown)
                   : tr("{%1} is not a column. Did you mean {%2}?").arg(m_unknown, m_suggestion);
    m_line->setText(line);
    setTone(*m_line, unknown || !m_problem.isEmpty() ? Tone::Danger : Tone::Warning);
    m_line->setVisible(!line.isEmpty());
    m_suggest->setVisible(unknown && !m_suggestion.isEmpty());
    //: puts the column that was probably meant in the place of an unknown one
    m_suggest->setText(tr("Use {%1}").arg(m_suggestion));
    m_edit->setWrong(unknown || !m_problem.isEmpty());
    m_edit->setAccessibleDescription(line);
}

} // namespace heliograph
