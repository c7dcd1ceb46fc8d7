// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/FilterChips.h"

#include <QKeyEvent>

namespace heliograph {

FilterChips::FilterChips(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
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
    chip->setVisible(id == 0);
    connect(chip, &QAbstractButton::clicked, this, [this, id] { onClicked(id); });
    m_chips += chip;
    placeChips();
    return chip;
}

void FilterChips::setCount(int id, qint64 count)
{
    Chip* chip = m_chips.at(id);
    chip->setCount(count);
    chip->setVisible(id == 0 || count > 0 || id == m_current);
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

void FilterChips::keyPressEvent(QKeyEvent* event)
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
