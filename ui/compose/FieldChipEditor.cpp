// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/FieldChipEditor.h"

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
      m_fallback(new QLineEdit),
      m_result(makeLabel(theme, Type::Caption, Tone::Secondary))
{
    setObjectName(QStringLiteral("chipEditor"));
    setFrameShape(QFrame::StyledPanel);
    setFixedWidth(kWidth);
    m_column->setObjectName(QStringLiteral("chipColumn"));
    m_column->setAccessibleName(tr("Field"));
    m_fallback->setObjectName(QStringLiteral("chipFallback"));
    m_fallback->setAccessibleName(tr("When the cell is empty, write"));
    m_fallback->setPlaceholderText(tr("nothing given: the row is left out"));
    auto* remove = makeButton(theme, ButtonKind::Link, tr("&Remove field"));
    auto* take = makeButton(theme, ButtonKind::Primary, tr("&Done"));
    remove->setObjectName(QStringLiteral("chipRemove"));
    take->setObjectName(QStringLiteral("chipDone"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(remove);
    buttons->addStretch();
    buttons->addWidget(take);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metric::kS, metric::kS, metric::kS, metric::kS);
    layout->setSpacing(metric::kXxs);
    layout->addWidget(caption(theme, tr("&Field"), m_column));
    layout->addWidget(m_column);
    layout->addSpacing(metric::kXxs);
    layout->addWidget(caption(theme, tr("When the cell is &empty, write"), m_fallback));
    layout->addWidget(m_fallback);
    layout->addWidget(m_result);
    layout->addSpacing(metric::kXs);
    layout->addLayout(buttons);
    connect(m_column, &QComboBox::currentIndexChanged, this, &FieldChipEditor::showResult);
    connect(m_fallback, &QLineEdit::textChanged, this, &FieldChipEditor::showResult);
    connect(remove, &QPushButton::clicked, this, [this] { finish(FieldChip{}); });
    connect(take, &QPushButton::clicked, this, [this] { finish(edited()); });
}

void FieldChipEditor::openFor(const FieldChip& chip, const QPoint& below, Done done)
{
    m_before = chip;
    m_done = std::move(done);
    m_column->clear();
    m_column->addItems(m_fields.names());
    const QString known = m_fields.nameLike(chip.name);
    if (known.isEmpty())
        m_column->insertItem(0, chip.name);
    m_column->setCurrentText(known.isEmpty() ? chip.name : known);
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
    // A default can't hold a brace: it would end the placeholder.
    QString fallback = m_fallback->text();
    fallback.remove(u'{').remove(u'}');
    const bool hasFallback = !fallback.isEmpty() || (m_before.hasFallback && m_before.fallback.isEmpty());
    return {m_column->currentText(), fallback, hasFallback};
}

void FieldChipEditor::showResult()
{
    const FieldChip chip = edited();
    m_fields.setFilter({});
    const int row = int(m_fields.names().indexOf(chip.name));
    const QString example = m_fields.data(m_fields.index(std::max(row, 0)), FieldModel::Example).toString();
    if (row < 0)
        m_result->setText(tr("%1 is not a column").arg(chip.name));
    else if (!example.isEmpty())
        m_result->setText(tr("This row: %1").arg(example));
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
        done(chip == m_before ? std::nullopt : chip);
}

void FieldChipEditor::hideEvent(QHideEvent* event)
{
    QFrame::hideEvent(event);
    if (const Done done = std::exchange(m_done, {}))
        done(std::nullopt);
}

} // namespace heliograph
