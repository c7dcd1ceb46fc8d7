// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/CountTabs.h"

#include "ui/widgets/ArrowKeys.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

namespace heliograph {
namespace {

constexpr int kInset = metric::kXxs; // so that the focus ring stands clear of the words

/// One tab.
class CountTab final : public QAbstractButton {
public:
    CountTab(const QString& text, const Theme& theme, QWidget* parent)
        : QAbstractButton(parent), m_theme(theme)
    {
        setText(text);
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        setFont(theme.font(Type::Control));
        setCount(-1);
    }

    void setCount(qint64 count)
    {
        m_count = count < 0 ? QString() : QLocale().toString(count);
        setAccessibleName(m_count.isEmpty() ? text() : text() + u' ' + m_count);
        updateGeometry();
        update();
    }

    QSize sizeHint() const override
    {
        const QFontMetrics numbers(m_theme.font(Type::Caption));
        const int gap = m_count.isEmpty() ? 0 : metric::kXs;
        return {fontMetrics().horizontalAdvance(text()) + gap + numbers.horizontalAdvance(m_count) +
                    2 * kInset,
                metric::kControl + metric::kXxs};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Tokens& t = m_theme.tokens();
        QPainter painter(this);
        const QColor color = !isEnabled() ? t.text.disabled : isChecked() ? t.accent.text : t.text.primary;
        painter.setFont(font());
        painter.setPen(color);
        const QRect words = rect().adjusted(kInset, 0, -kInset, 0);
        const int count = QFontMetrics(m_theme.font(Type::Caption)).horizontalAdvance(m_count);
        const int room = words.width() - (count > 0 ? count + metric::kXxs : 0);
        // Words that fit to the pixel would be elided for a fraction of one.
        const bool fits = painter.fontMetrics().horizontalAdvance(text()) <= room;
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                         fits ? text() : painter.fontMetrics().elidedText(text(), Qt::ElideRight, room));
        painter.setFont(m_theme.font(Type::Caption));
        painter.setPen(isChecked() ? color : t.text.secondary);
        painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter, m_count);
        if (isChecked())
            painter.fillRect(kInset, height() - 2, words.width(), 2, t.accent.base);
        if (hasFocus()) {
            painter.setPen(QPen(t.border.focus, metric::kFocus));
            painter.drawRect(rect().adjusted(1, 1, -1, -1));
        }
    }

private:
    const Theme& m_theme;
    QString m_count;
};

} // namespace

CountTabs::CountTabs(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_layout(new QHBoxLayout(this)),
      m_group(new QButtonGroup(this)),
      m_keys(new ArrowKeys(*m_group))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(metric::kM);
    m_layout->addStretch(1);
    connect(m_group, &QButtonGroup::idClicked, this, &CountTabs::chosen);
}

QAbstractButton* CountTabs::addTab(int id, const QString& text)
{
    auto* tab = new CountTab(text, m_theme, this);
    tab->setObjectName(QStringLiteral("tab%1").arg(id));
    m_keys->watch(*tab);
    m_group->addButton(tab, id);
    m_layout->insertWidget(m_layout->count() - 1, tab);
    if (m_group->checkedId() < 0)
        tab->setChecked(true);
    return tab;
}

void CountTabs::setCount(int id, qint64 count)
{
    static_cast<CountTab*>(m_group->button(id))->setCount(count);
}

int CountTabs::current() const
{
    return m_group->checkedId();
}

void CountTabs::setCurrent(int id)
{
    if (QAbstractButton* tab = m_group->button(id))
        tab->setChecked(true);
}

} // namespace heliograph
