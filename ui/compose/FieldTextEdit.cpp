// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/FieldTextEdit.h"

#include "ui/compose/FieldChipEditor.h"
#include "ui/compose/FieldModel.h"
#include "ui/compose/FieldPopup.h"
#include "ui/compose/OffenderMarker.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTextBlock>
#include <QtMath>

namespace heliograph {
namespace {

constexpr int kTextHeight = 96;

bool isPlain(const QKeyEvent& event)
{
    return (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) == 0;
}

} // namespace

FieldTextEdit::FieldTextEdit(const Theme& theme, Shape shape, QWidget* parent)
    : QTextEdit(parent),
      m_theme(theme),
      m_shape(shape),
      m_fields(new FieldModel(this)),
      m_list(new FieldPopup(theme, *m_fields, this)),
      m_chipEditor(new FieldChipEditor(theme, *m_fields, this)),
      m_marker(new OffenderMarker(theme, document()))
{
    auto* chips = new FieldChipPainter(
        theme, [this](const QString& name) { return m_anyField || m_fields->isKnown(name); }, this);
    document()->documentLayout()->registerHandler(kChipObject, chips);
    setUpLook();
    connect(m_list, &FieldPopup::fieldChosen, this, &FieldTextEdit::takeField);
    connect(this, &QTextEdit::textChanged, this, &FieldTextEdit::templateChanged);
    connect(this, &QTextEdit::cursorPositionChanged, this, &FieldTextEdit::followTyping);
}

void FieldTextEdit::setUpLook()
{
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setFont(m_theme.font(Type::Body));
    document()->setDefaultFont(m_theme.font(Type::Body));
    document()->setDocumentMargin(m_shape == Shape::OneLine ? 3 : metric::kXs);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    if (m_shape == Shape::OneLine) {
        setLineWrapMode(QTextEdit::NoWrap);
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
                &FieldTextEdit::centre);
    }
}

/// A line with chips is higher than one without; both stand in the middle of their field.
void FieldTextEdit::centre()
{
    const int room = metric::kControl - 2 * frameWidth();
    const int top = std::max(0, (room - qCeil(document()->size().height())) / 2);
    const QMargins margins(0, top, metric::kXxs, 0);
    if (viewportMargins() != margins)
        setViewportMargins(margins);
}

QSize FieldTextEdit::sizeHint() const
{
    return {metric::kField, m_shape == Shape::OneLine ? metric::kControl : kTextHeight};
}

QSize FieldTextEdit::minimumSizeHint() const
{
    return {metric::kFieldShort / 2, m_shape == Shape::OneLine ? metric::kControl : 2 * metric::kControl};
}

void FieldTextEdit::setFields(const QStringList& names, const QStringList& examples)
{
    m_fields->setFields(names, examples);
    viewport()->update();
}

QString FieldTextEdit::templateText() const
{
    return templateBetween(*document(), 0, document()->characterCount() - 1);
}

void FieldTextEdit::setTemplateText(const QString& text)
{
    const QSignalBlocker quiet(this);
    clear();
    QTextCursor cursor(document());
    insertTemplate(cursor, text, m_shape == Shape::OneLine);
    document()->clearUndoRedoStacks();
    cursor.movePosition(m_shape == Shape::OneLine ? QTextCursor::Start : QTextCursor::End);
    setTextCursor(cursor);
}

void FieldTextEdit::replaceTemplateText(const QString& text)
{
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    insertTemplate(cursor, text, m_shape == Shape::OneLine);
}

void FieldTextEdit::insertTemplateText(const QString& text)
{
    QTextCursor cursor = textCursor();
    insertTemplate(cursor, text, m_shape == Shape::OneLine);
    setTextCursor(cursor);
    ensureCursorVisible();
}

void FieldTextEdit::insertField(const QString& name)
{
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    insertChip(cursor, {name, {}, false});
    cursor.endEditBlock();
    setTextCursor(cursor);
}

void FieldTextEdit::openFieldList()
{
    m_typedFrom = textCursor().position();
    m_typedBrace = false;
    m_fields->setFilter({});
    if (m_fields->rowCount() == 0)
        return;
    const QRect caret = cursorRect();
    m_list->openAt({viewport()->mapToGlobal(caret.topLeft()), caret.size()});
}

void FieldTextEdit::takeField(const QString& name)
{
    QTextCursor cursor = textCursor();
    if (m_typedFrom >= 0 && m_typedFrom <= cursor.position())
        cursor.setPosition(m_typedFrom - (m_typedBrace ? 1 : 0), QTextCursor::KeepAnchor);
    m_typedFrom = -1;
    setTextCursor(cursor);
    insertField(name);
    setFocus();
}

/// Keeps the list in step with what is typed after the brace; leaving that stretch closes it.
void FieldTextEdit::followTyping()
{
    if (m_typedFrom < 0 || !m_list->isVisible())
        return;
    const int at = textCursor().position();
    const bool inside = at >= m_typedFrom && textCursor().block().contains(m_typedFrom);
    if (!inside) {
        m_list->hide();
        m_typedFrom = -1;
        return;
    }
    m_fields->setFilter(templateBetween(*document(), m_typedFrom, at));
    m_list->refresh();
}

/// Makes a chip of `{Name}` that was typed out; the caret is where the closing brace would go.
void FieldTextEdit::closeTypedField()
{
    QTextCursor cursor = textCursor();
    const int from = m_typedFrom - 1;
    const QString typed = templateBetween(*document(), m_typedFrom, cursor.position());
    const std::vector<TemplatePiece> pieces = cutTemplate(u'{' + typed + u'}');
    m_typedFrom = -1;
    m_list->hide();
    if (pieces.size() != 1 || !pieces.front().isField()) {
        cursor.insertText(QStringLiteral("}"));
        return;
    }
    FieldChip chip = pieces.front();
    const QString known = m_fields->nameLike(chip.name);
    chip.name = known.isEmpty() ? chip.name : known;
    cursor.beginEditBlock();
    cursor.setPosition(from, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    insertChip(cursor, chip);
    cursor.endEditBlock();
    setTextCursor(cursor);
}

bool FieldTextEdit::takeListKey(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier) {
        openFieldList();
        return true;
    }
    if (m_list->isVisible() && isPlain(*event) && m_list->takeKey(event->key()))
        return true;
    if (event->text() == QStringLiteral("}") && m_typedFrom > 0 && m_typedBrace &&
        textCursor().position() > m_typedFrom) {
        closeTypedField();
        return true;
    }
    return false;
}

std::optional<int> FieldTextEdit::selectedChip() const
{
    const QTextCursor cursor = textCursor();
    if (cursor.selectionEnd() - cursor.selectionStart() != 1 || !chipAt(*document(), cursor.selectionStart()))
        return std::nullopt;
    return cursor.selectionStart();
}

bool FieldTextEdit::takeChipKey(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (const std::optional<int> chip = selectedChip(); chip && enter && isPlain(*event)) {
        openChip(*chip);
        return true;
    }
    const bool back = event->key() == Qt::Key_Backspace;
    if ((!back && event->key() != Qt::Key_Delete) || !isPlain(*event))
        return false;
    QTextCursor cursor = textCursor();
    const int position = back ? cursor.position() - 1 : cursor.position();
    // The first press only selects, so that a whole field doesn't go by a slip.
    if (cursor.hasSelection() || !chipAt(*document(), position))
        return false;
    cursor.setPosition(position);
    cursor.setPosition(position + 1, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    return true;
}

// The list has no keyboard focus; without this the window's own Escape would come first.
bool FieldTextEdit::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape && m_list->isVisible()) {
        event->accept();
        return true;
    }
    return QTextEdit::event(event);
}

void FieldTextEdit::keyPressEvent(QKeyEvent* event)
{
    if (takeListKey(event) || takeChipKey(event)) {
        event->accept();
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    // Ctrl+Enter belongs to the page; in a field of one line Enter belongs to the form.
    if (enter && (m_shape == Shape::OneLine || (event->modifiers() & Qt::ControlModifier))) {
        event->ignore();
        return;
    }
    const bool brace = event->text() == QStringLiteral("{");
    QTextEdit::keyPressEvent(event);
    if (brace) {
        openFieldList();
        m_typedBrace = true;
    }
}

void FieldTextEdit::mouseDoubleClickEvent(QMouseEvent* event)
{
    const int position = document()->documentLayout()->hitTest(
        event->position() + QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value()),
        Qt::FuzzyHit);
    for (const int chip : {position, position - 1}) {
        if (chipAt(*document(), chip)) {
            openChip(chip);
            return;
        }
    }
    QTextEdit::mouseDoubleClickEvent(event);
}

void FieldTextEdit::openChip(int position)
{
    const std::optional<FieldChip> chip = chipAt(*document(), position);
    if (!chip)
        return;
    QTextCursor cursor = textCursor();
    cursor.setPosition(position);
    const QRect before = cursorRect(cursor);
    m_chipEditor->openFor(*chip, viewport()->mapToGlobal(before.bottomLeft()),
                          [this, position](const std::optional<FieldChip>& changed) {
                              if (changed)
                                  changeChip(position, *changed);
                              setFocus();
                          });
}

void FieldTextEdit::changeChip(int position, const FieldChip& chip)
{
    if (!chipAt(*document(), position))
        return;
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    cursor.setPosition(position);
    cursor.setPosition(position + 1, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    if (!chip.name.isEmpty())
        insertChip(cursor, chip);
    cursor.endEditBlock();
    setTextCursor(cursor);
}

void FieldTextEdit::setAnyField(bool any)
{
    m_anyField = any;
    viewport()->update();
}

QString FieldTextEdit::unknownField() const
{
    if (m_anyField)
        return {};
    for (int position = 0; position < document()->characterCount(); ++position) {
        const std::optional<FieldChip> chip = chipAt(*document(), position);
        if (chip && !m_fields->isKnown(chip->name))
            return chip->name;
    }
    return {};
}

void FieldTextEdit::renameField(const QString& from, const QString& to)
{
    std::vector<TemplatePiece> pieces = cutTemplate(templateText());
    for (TemplatePiece& piece : pieces) {
        if (piece.name == from)
            piece.name = to;
    }
    replaceTemplateText(joinTemplate(pieces));
}

void FieldTextEdit::setMarksOffenders(bool marks)
{
    m_marker->setOn(marks);
}

void FieldTextEdit::setWrong(bool wrong)
{
    if (property("wrong").toBool() == wrong)
        return;
    setProperty("wrong", wrong);
    update();
}

void FieldTextEdit::focusOutEvent(QFocusEvent* event)
{
    m_list->hide();
    m_typedFrom = -1;
    QTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        Q_EMIT left();
}

void FieldTextEdit::hideEvent(QHideEvent* event)
{
    m_list->hide();
    QTextEdit::hideEvent(event);
}

// The frame is as wide as the style wants it, which it says once the field is shown.
void FieldTextEdit::showEvent(QShowEvent* event)
{
    QTextEdit::showEvent(event);
    if (m_shape == Shape::OneLine)
        centre();
}

void FieldTextEdit::changeEvent(QEvent* event)
{
    QTextEdit::changeEvent(event);
    const bool isLook = event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange;
    if (isLook && m_shape == Shape::OneLine)
        centre();
}

QMimeData* FieldTextEdit::createMimeDataFromSelection() const
{
    const QTextCursor cursor = textCursor();
    auto* copied = new QMimeData;
    copied->setText(templateBetween(*document(), cursor.selectionStart(), cursor.selectionEnd()));
    return copied;
}

bool FieldTextEdit::canInsertFromMimeData(const QMimeData* source) const
{
    return source->hasText();
}

void FieldTextEdit::insertFromMimeData(const QMimeData* source)
{
    insertTemplateText(source->text());
}

} // namespace heliograph
