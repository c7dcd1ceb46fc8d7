// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/PageHead.h"

#include "ui/theme/Letters.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Labels.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace heliograph {
namespace {

// Where large letters leave too little room the note gives way to the buttons; else it stays whole.
QLabel* makeNote(const Theme& theme, QWidget* parent)
{
    constexpr int kUsual = 100;
    if (withLetters(kUsual, theme) <= kUsual)
        return makeLabel(theme, Type::Body, Tone::Secondary, parent);
    auto* note = new ElidedLabel(parent);
    note->setFont(theme.font(Type::Body));
    note->setTextFormat(Qt::PlainText);
    setTone(*note, Tone::Secondary);
    return note;
}

} // namespace

PageHead::PageHead(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_layout(new QHBoxLayout(this)),
      m_title(new ElidedLabel(this)),
      m_tag(makeLabel(theme, Type::Caption, Tone::Warning, this)),
      m_note(makeNote(theme, this)),
      m_secondary(new QHBoxLayout)
{
    setFixedHeight(metric::kHead);
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_title->setFont(theme.font(Type::Page));
    m_title->setTextFormat(Qt::PlainText);
    m_tag->setObjectName(QStringLiteral("pageTag"));
    m_tag->setProperty("tag", true);
    m_tag->hide();
    m_note->setObjectName(QStringLiteral("pageNote"));
    m_secondary->setSpacing(metric::kS);
    m_layout->setContentsMargins(0, metric::kXs, 0, 0);
    m_layout->setSpacing(metric::kS);
    m_layout->addWidget(m_title, 1);
    m_layout->addWidget(m_tag);
    m_layout->addWidget(m_note);
    m_layout->addLayout(m_secondary);
}

void PageHead::setTitle(const QString& title)
{
    m_title->setText(title);
    // A short title stays whole whatever stands beside it.
    m_title->setMinimumWidth(
        std::min(m_title->fontMetrics().horizontalAdvance(title) + 2, metric::kFieldShort));
}

QString PageHead::title() const
{
    return m_title->text();
}

void PageHead::setTag(const QString& text)
{
    m_tag->setText(text);
    m_tag->setVisible(!text.isEmpty());
}

void PageHead::setNote(const QString& text)
{
    m_note->setText(text);
}

void PageHead::addWidget(QWidget* widget)
{
    m_secondary->addWidget(widget);
}

QPushButton* PageHead::addSecondary(const QString& text)
{
    QPushButton* button = makeButton(m_theme, ButtonKind::Secondary, text, this);
    m_secondary->addWidget(button);
    return button;
}

QMenu* PageHead::menu()
{
    if (!m_more) {
        m_more = makeIconButton(m_theme, Glyph::More, tr("More"), this);
        m_more->setObjectName(QStringLiteral("more"));
        m_more->setMenu(new QMenu(m_more));
        m_layout->insertWidget(m_layout->count() - (m_primary ? 1 : 0), m_more);
    }
    return m_more->menu();
}

QPushButton* PageHead::primary()
{
    if (!m_primary)
        setPrimary(makeButton(m_theme, ButtonKind::Primary, QString(), this));
    return m_primary;
}

QPushButton* PageHead::primary(const QString& text)
{
    primary()->setText(text);
    return m_primary;
}

void PageHead::setPrimary(QPushButton* button)
{
    m_primary = button;
    if (button->objectName().isEmpty())
        button->setObjectName(QStringLiteral("primary"));
    m_layout->addWidget(button);
}

} // namespace heliograph
