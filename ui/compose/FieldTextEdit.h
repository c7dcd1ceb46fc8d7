// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compose/FieldChips.h"
#include "ui/theme/Theme.h"

#include <QTextEdit>

namespace heliograph {

class FieldChipEditor;
class FieldModel;
class FieldPopup;
class OffenderMarker;

/// An editor of a text whose placeholders are chips. `{` or Ctrl+Space opens the list of columns; double
/// click or Enter on a chip changes it. Copied text has the placeholders in braces, pasted braces become
/// chips. Undo and redo take back everything, chips included.
class FieldTextEdit : public QTextEdit {
    Q_OBJECT
public:
    /// How many lines it shows at least; OneLine is a field of a form that knows no line breaks.
    enum class Shape : quint8 { Text, OneLine };

    FieldTextEdit(const Theme& theme, Shape shape, QWidget* parent = nullptr);

    /// The columns to take values from, and one example each.
    void setFields(const QStringList& names, const QStringList& examples);

    /// Every field is taken for a column that will be there.
    void setAnyField(bool any);

    /// The text with placeholders, as MessageTemplate reads it.
    QString templateText() const;
    /// Shows another text; what was done before can't be undone any more. Says nothing.
    void setTemplateText(const QString& text);
    /// Puts another text in its place as one step of undo.
    void replaceTemplateText(const QString& text);

    /// Opens the list of columns at the caret.
    void openFieldList();
    void insertField(const QString& name);
    /// Puts text with placeholders at the caret.
    void insertTemplateText(const QString& text);

    /// The first chip whose name is no column; empty when all are.
    QString unknownField() const;
    /// Gives every chip of this name another one.
    void renameField(const QString& from, const QString& to);
    /// Underlines the characters that make an SMS Unicode, while that is worth mending.
    void setMarksOffenders(bool marks);
    void setWrong(bool wrong);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void templateChanged();
    /// The keyboard went on.
    void left();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    QMimeData* createMimeDataFromSelection() const override;
    bool canInsertFromMimeData(const QMimeData* source) const override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    void setUpLook();
    void centre();
    bool takeListKey(QKeyEvent* event);
    bool takeChipKey(QKeyEvent* event);
    void followTyping();
    void closeTypedField();
    void takeField(const QString& name);
    void openChip(int position);
    void changeChip(int position, const FieldChip& chip);
    std::optional<int> selectedChip() const;

    const Theme& m_theme;
    Shape m_shape;
    FieldModel* m_fields;
    FieldPopup* m_list;
    FieldChipEditor* m_chipEditor;
    OffenderMarker* m_marker;
    int m_typedFrom = -1; ///< where the name begins that is typed for the list; -1 = none is
    bool m_typedBrace = false;
    bool m_anyField = false;
};

} // namespace heliograph
