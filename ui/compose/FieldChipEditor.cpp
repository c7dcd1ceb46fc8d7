// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/FieldChipEditor.h"

#include "ui/compose/FieldFormatWords.h"
#include "ui/compose/FieldModel.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Labels.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace heliograph {
namespace {

constexpr int kWidth = 320;
constexpr int kCharacters = 46;

QLabel* caption(const Theme& theme, const QString& text, QWidget* control)
{
    QLabel* label = makeLabel(theme, Type::Caption, Tone::Secondary);
    label->setText(text);
    label->setBuddy(control);
    return label;
}

} // namespace

FieldChipEditor::FieldChipEditor(const Theme& theme, FieldModel& fields, QWidget* editor)
    : QFrame(editor, Qt::Popup),
      m_fields(fields),
      m_column(new QComboBox),
      m_format(new QComboBox),
      m_before(new QLineEdit),
      m_after(new QLineEdit),
      m_fallback(new QLineEdit),
      m_result(makeLabel(theme, Type::Caption, Tone::Secondary))
{
    setObjectName(QStringLiteral("chipEditor"));
    setFrameShape(QFrame::StyledPanel);
    setFixedWidth(std::max(kWidth, fontMetrics().averageCharWidth() * kCharacters));
    m_column->setObjectName(QStringLiteral("chipColumn"));
    m_format->setObjectName(QStringLiteral("chipFormat"));
    m_before->setObjectName(QStringLiteral("chipBefore"));
    m_after->setObjectName(QStringLiteral("chipAfter"));
    m_fallback->setObjectName(QStringLiteral("chipFallback"));
    m_result->setObjectName(QStringLiteral("chipResult"));
    m_result->setWordWrap(true);
    for (const FieldFormat format : allFieldFormats())
        m_format->addItem(formatExample(format), static_cast<int>(format));
    m_format->setMaxVisibleItems(m_format->count());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metric::kS, metric::kS, metric::kS, metric::kS);
    layout->setSpacing(metric::kXxs);
    addLines(theme, *layout);
    auto* remove = makeButton(theme, ButtonKind::Link, tr("&Remove field"));
    auto* take = makeButton(theme, ButtonKind::Primary, tr("&Done"));
    remove->setObjectName(QStringLiteral("chipRemove"));
    take->setObjectName(QStringLiteral("chipDone"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(remove);
    buttons->addStretch();
    buttons->addWidget(take);
    layout->addSpacing(metric::kXs);
    layout->addLayout(buttons);
    listen();
    connect(remove, &QPushButton::clicked, this, [this] { finish(FieldChip{}); });
    connect(take, &QPushButton::clicked, this, [this] { finish(edited()); });
}

void FieldChipEditor::addLines(const Theme& theme, QVBoxLayout& layout)
{
    const auto add = [&](const QString& name, QWidget* control) {
        layout.addWidget(caption(theme, name, control));
        layout.addWidget(control);
        layout.addSpacing(metric::kXxs);
        control->setAccessibleName(QString(name).remove(u'&'));
    };
    add(tr("&Field"), m_column);
    add(tr("&Written as"), m_format);
    layout.addWidget(caption(theme, tr("Only if filled: &before and after the value"), m_before));
    m_before->setAccessibleName(tr("Before the value, only if it is filled"));
    m_after->setAccessibleName(tr("After the value, only if it is filled"));
    m_before->setPlaceholderText(tr("before"));
    m_after->setPlaceholderText(tr("after"));
    auto* around = new QHBoxLayout;
    around->setSpacing(metric::kXs);
    around->addWidget(m_before);
    around->addWidget(m_after);
    layout.addLayout(around);
    layout.addSpacing(metric::kXxs);
    add(tr("When the cell is &empty, write"), m_fallback);
    layout.addWidget(m_result);
}

void FieldChipEditor::listen()
{
    for (QComboBox* choice : {m_column, m_format})
        connect(choice, &QComboBox::currentIndexChanged, this, &FieldChipEditor::showResult);
    for (QLineEdit* text : {m_before, m_after, m_fallback})
        connect(text, &QLineEdit::textChanged, this, &FieldChipEditor::showResult);
}

void FieldChipEditor::openFor(const FieldChip& chip, const QPoint& below, Done done)
{
    m_chip = chip;
    m_done = std::move(done);
    m_column->clear();
    m_column->addItems(m_fields.names());
    const QString known = m_fields.nameLike(chip.name);
    if (known.isEmpty())
        m_column->insertItem(0, chip.name);
    m_column->setCurrentText(known.isEmpty() ? chip.name : known);
    m_format->setCurrentIndex(m_format->findData(static_cast<int>(chip.format)));
    m_before->setText(chip.before);
    m_after->setText(chip.after);
    m_fallback->setText(chip.fallback);
    showResult();
    adjustSize();
    const QRect room = parentWidget()->screen()->availableGeometry();
    move(std::clamp(below.x(), room.left(), std::max(room.left(), room.right() - width())),
         std::min(below.y() + metric::kXxs, room.bottom() - height()));
    show();
    m_fallback->setFocus();
    m_fallback->selectAll();
}

FieldChip FieldChipEditor::edited() const
{
    // No text of a placeholder can hold a brace: it would end it.
    const auto text = [](const QLineEdit* line) { return line->text().remove(u'{').remove(u'}'); };
    FieldChip chip{m_column->currentText(), text(m_fallback), false};
    chip.before = text(m_before);
    chip.after = text(m_after);
    chip.format = static_cast<FieldFormat>(m_format->currentData().toInt());
    const bool isConditional = !chip.before.isEmpty() || !chip.after.isEmpty();
    const bool wasConditional = !m_chip.before.isEmpty() || !m_chip.after.isEmpty();
    const bool wasEmptyDefault = m_chip.hasFallback && m_chip.fallback.isEmpty() && !wasConditional;
    chip.hasFallback = !chip.fallback.isEmpty() || isConditional || wasEmptyDefault;
    return chip;
}

void FieldChipEditor::showResult()
{
    const FieldChip chip = edited();
    const bool isConditional = !chip.before.isEmpty() || !chip.after.isEmpty();
    m_fallback->setPlaceholderText(isConditional ? tr("nothing") : tr("nothing given: the row is left out"));
    m_fields.setFilter({});
    const int row = int(m_fields.names().indexOf(chip.name));
    const QString example = m_fields.data(m_fields.index(std::max(row, 0)), FieldModel::Example).toString();
    if (row < 0)
        m_result->setText(tr("%1 is not a column").arg(chip.name));
    else if (!example.isEmpty())
        m_result->setText(tr("This row: %1").arg(placeholderValue(chip, example)));
    else if (chip.hasFallback)
        m_result->setText(tr("This row is empty there: %1").arg(chip.fallback));
    else
        m_result->setText(tr("This row is empty there and is left out"));
}

void FieldChipEditor::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        finish(edited());
    else if (event->key() == Qt::Key_Escape)
        hide();
    else
        QFrame::keyPressEvent(event);
}

void FieldChipEditor::finish(const std::optional<FieldChip>& chip)
{
    const Done done = std::exchange(m_done, {});
    hide();
    if (done)
        done(chip == m_chip ? std::nullopt : chip);
}

void FieldChipEditor::hideEvent(QHideEvent* event)
{
    QFrame::hideEvent(event);
    if (const Done done = std::exchange(m_done, {}))
        done(std::nullopt);
}

} // namespace heliograph
