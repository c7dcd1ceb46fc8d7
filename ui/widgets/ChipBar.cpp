// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ChipBar.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace heliograph {
namespace {

// Names for tests and screen readers' scripts; never shown.
QString objectNameOf(StateGroup group)
{
    static constexpr std::array<const char*, 7> kNames = {
        "chipAll", "chipWaiting", "chipHeld", "chipDelivered", "chipFailed", "chipUnknown", "chipLeftOut"};
    return QString::fromLatin1(kNames.at(static_cast<std::size_t>(group)));
}

} // namespace

ChipBar::ChipBar(const Theme& theme, QWidget* parent) : QWidget(parent)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::kXs);
    for (const StateGroup group : allStateGroups()) {
        auto* chip = new Chip(group, theme, this);
        chip->setObjectName(objectNameOf(group));
        connect(chip, &QAbstractButton::clicked, this, [this, group] { choose(group); });
        layout->addWidget(chip);
        m_chips += chip;
    }
    layout->addStretch();
    m_chips.first()->setChecked(true);
    setCounts({});
}

void ChipBar::setCounts(const Counts& counts)
{
    for (Chip* chip : m_chips) {
        const qint64 count = countOf(chip->group(), counts);
        chip->setCount(count);
        if (chip->group() == StateGroup::Held)
            chip->setVisible(count > 0 || chip->isChecked());
    }
}

StateGroup ChipBar::current() const
{
    for (const Chip* chip : m_chips) {
        if (chip->isChecked())
            return chip->group();
    }
    return StateGroup::All;
}

void ChipBar::choose(StateGroup group)
{
    // The button has already switched itself, so what was on before is asked of the others.
    bool isNew = false;
    for (Chip* chip : m_chips) {
        isNew = isNew || (chip->isChecked() && chip->group() != group);
        chip->setChecked(chip->group() == group);
    }
    if (isNew)
        Q_EMIT chosen(group);
}

void ChipBar::keyPressEvent(QKeyEvent* event)
{
    const int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    qsizetype at = m_chips.indexOf(qobject_cast<Chip*>(focusWidget()));
    if (step == 0 || at < 0)
        return QWidget::keyPressEvent(event);
    for (at += step; at >= 0 && at < m_chips.size(); at += step) {
        if (m_chips.at(at)->isVisible())
            return m_chips.at(at)->setFocus(Qt::TabFocusReason);
    }
}

} // namespace heliograph
