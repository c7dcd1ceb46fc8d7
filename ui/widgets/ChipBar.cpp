// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ChipBar.h"

#include <QKeyEvent>

#include <algorithm>
#include <utility>

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
        connect(chip, &QAbstractButton::clicked, this, [this, group] { onClicked(group); });
        chip->installEventFilter(this);
        m_chips += chip;
    }
    m_chips.first()->setChecked(true);
    setAccessibleName(tr("Rows by state"));
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

int ChipBar::lineWidth() const
{
    int width = 0;
    for (const Chip* chip : m_chips)
        width += chip->isHidden() ? 0 : chip->sizeHint().width() + metric::kXs;
    return width - metric::kXs;
}

QList<StateGroup> ChipBar::groups() const
{
    QList<StateGroup> groups;
    for (const Chip* chip : m_chips) {
        if (chip->isChecked())
            groups += chip->group();
    }
    return groups.isEmpty() ? QList{StateGroup::All} : groups;
}

StateGroup ChipBar::current() const
{
    return groups().first();
}

Chip* ChipBar::chipOf(StateGroup group) const
{
    return *std::find_if(m_chips.begin(), m_chips.end(),
                         [group](const Chip* chip) { return chip->group() == group; });
}

void ChipBar::setGroups(const QList<StateGroup>& groups)
{
    for (Chip* chip : m_chips)
        chip->setChecked(groups.contains(chip->group()));
    if (this->groups() == QList{StateGroup::All})
        chipOf(StateGroup::All)->setChecked(true);
    Q_EMIT chosen();
}

void ChipBar::choose(StateGroup group)
{
    setGroups({group});
}

bool ChipBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::KeyPress) {
        const Qt::KeyboardModifiers modifiers = static_cast<QInputEvent*>(event)->modifiers();
        m_adds = (modifiers & (Qt::ControlModifier | Qt::ShiftModifier)) != 0;
    }
    return QWidget::eventFilter(watched, event);
}

// The button has already switched itself.
void ChipBar::onClicked(StateGroup group)
{
    if (!std::exchange(m_adds, false) || group == StateGroup::All)
        return choose(group);
    QList<StateGroup> on = groups();
    if (on.size() > 1)
        on.removeOne(StateGroup::All);
    setGroups(on);
}

void ChipBar::step(int by)
{
    for (qsizetype at = m_chips.indexOf(chipOf(current())) + by; at >= 0 && at < m_chips.size(); at += by) {
        if (!m_chips.at(at)->isHidden())
            return choose(m_chips.at(at)->group());
    }
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
