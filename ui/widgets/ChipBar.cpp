// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ChipBar.h"

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
    for (const StateGroup group : allStateGroups()) {
        auto* chip = new Chip(group, theme, this);
        chip->setObjectName(objectNameOf(group));
        connect(chip, &QAbstractButton::clicked, this, [this, group] { choose(group); });
        m_chips += chip;
    }
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
    placeChips();
}

void ChipBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeChips();
}

// Long words or counts in a narrow window take a second line rather than being cut off.
void ChipBar::placeChips()
{
    QPoint at;
    for (Chip* chip : m_chips) {
        if (chip->isHidden())
            continue;
        const QSize size = chip->sizeHint();
        if (at.x() > 0 && at.x() + size.width() > width())
            at = {0, at.y() + size.height() + metric::kXs};
        chip->setGeometry(QRect(at, size));
        at.rx() += size.width() + metric::kXs;
    }
    setFixedHeight(at.y() + metric::kChip);
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
