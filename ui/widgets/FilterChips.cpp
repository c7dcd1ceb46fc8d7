// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/FilterChips.h"

#include <QKeyEvent>

namespace heliograph {

FilterChips::FilterChips(const Theme& theme, QWidget* parent, Empty empty)
    : QWidget(parent), m_theme(theme), m_empty(empty)
{
    setFixedHeight(metric::kChip);
}

Chip* FilterChips::addChip(const QString& text, const QString& name)
{
    auto* chip = new Chip(StateGroup::All, m_theme, this);
    const int id = static_cast<int>(m_chips.size());
    chip->setText(text);
    chip->setObjectName(name);
    chip->setCount(0);
    chip->setChecked(id == m_current);
    chip->setVisible(id == 0 || m_empty == Empty::Shown);
    connect(chip, &QAbstractButton::clicked, this, [this, id] { onClicked(id); });
    m_chips += chip;
    placeChips();
    return chip;
}

void FilterChips::setCount(int id, qint64 count)
{
    Chip* chip = m_chips.at(id);
    chip->setCount(count);
    chip->setVisible(m_empty == Empty::Shown || id == 0 || count > 0 || id == m_current);
    placeChips();
}

int FilterChips::current() const
{
    return m_current;
}

void FilterChips::choose(int id)
{
    if (id == m_current || id < 0 || id >= m_chips.size())
        return;
    onClicked(id);
}

void FilterChips::onClicked(int id)
{
    const bool other = id != m_current;
    m_current = id;
    for (int i = 0; i < m_chips.size(); ++i)
        m_chips.at(i)->setChecked(i == id);
    if (other)
        Q_EMIT chosen(id);
}

void FilterChips::step(int by)
{
    if (const int to = next(m_current, by); to >= 0)
        choose(to);
}

/// The chip in sight on this side of another; -1 = there is none.
int FilterChips::next(int from, int by) const
{
    for (int at = from + by; at >= 0 && at < m_chips.size(); at += by) {
        if (!m_chips.at(at)->isHidden())
            return at;
    }
    return -1;
}

void FilterChips::keyPressEvent(QKeyEvent* event)
{
    const int by = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    const int from = static_cast<int>(m_chips.indexOf(qobject_cast<Chip*>(focusWidget())));
    if (by == 0 || from < 0)
        return QWidget::keyPressEvent(event);
    if (const int to = next(from, by); to >= 0)
        m_chips.at(to)->setFocus(Qt::TabFocusReason);
}

void FilterChips::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeChips();
}

// Long words in a narrow window take a second line rather than being cut off.
void FilterChips::placeChips()
{
    QPoint at;
    for (Chip* chip : std::as_const(m_chips)) {
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

} // namespace heliograph
