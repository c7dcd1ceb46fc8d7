// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compose/FieldTextEdit.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace heliograph {

/// A text with fields under its caption; below it what is wrong: a field that is no column, with the one that
/// was probably meant, or a sentence of the form's.
class TextField : public QWidget {
    Q_OBJECT
public:
    /// An empty caption: none, `name` is for screen readers then.
    TextField(const Theme& theme, const QString& caption, FieldTextEdit::Shape shape,
              const QString& name = {}, QWidget* parent = nullptr);
    ~TextField() override;

    FieldTextEdit& edit() { return *m_edit; }
    QString text() const { return m_edit->templateText(); }
    /// Says nothing.
    void setText(const QString& text);
    void setFields(const QStringList& names, const QStringList& examples);

    /// Why the text can't be used; empty = it can.
    void setProblem(const QString& sentence);
    /// Something to know, in warning colours.
    void setWarning(const QString& sentence);
    bool hasUnknownField() const { return !m_unknown.isEmpty(); }

Q_SIGNALS:
    void textChanged();
    void left();

private:
    void look();
    void showLine();

    FieldTextEdit* m_edit;
    QLabel* m_line;
    QPushButton* m_suggest;
    QStringList m_names;
    QString m_unknown;
    QString m_suggestion;
    QString m_problem;
    QString m_warning;
};

} // namespace heliograph
