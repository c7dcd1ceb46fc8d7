// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/PersonHead.h"

#include "ui/widgets/Buttons.h"
#include "ui/widgets/Labels.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace heliograph {
namespace {

constexpr int kDisc = 40;

} // namespace

Avatar::Avatar(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setFixedSize(kDisc, kDisc);
}

void Avatar::setName(const QString& name)
{
    m_letter = name.left(1).toUpper();
    update();
}

void Avatar::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.accent.tint);
    painter.drawEllipse(rect());
    if (m_letter.isEmpty()) {
        const int inset = (kDisc - metric::kIconLarge) / 2;
        paintGlyph(painter, rect().adjusted(inset, inset, -inset, -inset), Glyph::Person, tokens.accent.text);
        return;
    }
    painter.setPen(tokens.accent.text);
    painter.setFont(m_theme.font(Type::Section));
    painter.drawText(rect(), Qt::AlignCenter, m_letter);
}

Hairline::Hairline(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setFixedHeight(metric::kHairline);
}

void Hairline::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), m_theme.tokens().border.hairline);
}

PersonHead::PersonHead(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_avatar(new Avatar(theme, this)),
      m_name(new ElidedLabel(this)),
      m_line(new ElidedLabel(this)),
      m_edit(makeIconButton(theme, Glyph::Pencil, tr("Edit (F2)"), this)),
      m_tag(makeLabel(theme, Type::Caption, Tone::Warning, this)),
      m_write(makeButton(theme, ButtonKind::Secondary, tr("&Write"), this)),
      m_stop(makeButton(theme, ButtonKind::Secondary, tr("Stop &list"), this))
{
    m_name->setObjectName(QStringLiteral("personName"));
    m_name->setFont(theme.font(Type::Section));
    m_line->setFont(theme.font(Type::Caption));
    setTone(*m_line, Tone::Secondary);
    m_edit->setObjectName(QStringLiteral("personEdit"));
    m_tag->setObjectName(QStringLiteral("personTag"));
    m_tag->setProperty("tag", true);
    m_tag->setWordWrap(true);
    m_write->setObjectName(QStringLiteral("personWrite"));
    m_stop->setObjectName(QStringLiteral("personStop"));
    for (QLabel* label : {static_cast<QLabel*>(m_name), static_cast<QLabel*>(m_line)})
        label->setTextFormat(Qt::PlainText);
    auto* names = new QVBoxLayout;
    names->setSpacing(0);
    names->addStretch(1);
    names->addWidget(m_name);
    names->addWidget(m_line);
    names->addStretch(1);
    auto* first = new QHBoxLayout;
    first->setSpacing(metric::kS);
    first->addWidget(m_avatar);
    first->addLayout(names, 1);
    first->addWidget(m_edit);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metric::kXs);
    buttons->addWidget(m_write);
    buttons->addWidget(m_stop);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::kXs);
    layout->addLayout(first);
    layout->addWidget(m_tag);
    layout->addLayout(buttons);
    connect(m_write, &QPushButton::clicked, this, &PersonHead::writeWanted);
    connect(m_stop, &QPushButton::clicked, this, &PersonHead::stopWanted);
    connect(m_edit, &QToolButton::clicked, this, &PersonHead::editWanted);
}

QWidget* PersonHead::lastInOrder() const
{
    return m_stop;
}

void PersonHead::setPerson(const QString& name, const QString& line)
{
    m_avatar->setName(name);
    m_name->setText(name);
    m_line->setText(line);
    m_line->setVisible(!line.isEmpty());
}

void PersonHead::setStopped(const QString& tag, const QString& reason)
{
    m_tag->setText(tag);
    m_tag->setToolTip(reason);
    m_tag->setVisible(!tag.isEmpty());
    setDisabledBecause(*m_write,
                       tag.isEmpty() ? QString() : tr("On the stop list, so nobody can write to it."),
                       tr("Write a quick message"));
    m_stop->setText(tag.isEmpty() ? tr("Stop &list") : tr("Take o&ff"));
    m_stop->setToolTip(tag.isEmpty() ? tr("Never write to this number") : tr("Take off the stop list"));
}

void PersonHead::setActionsVisible(bool visible)
{
    for (QWidget* widget :
         {static_cast<QWidget*>(m_write), static_cast<QWidget*>(m_stop), static_cast<QWidget*>(m_edit)})
        widget->setVisible(visible);
}

} // namespace heliograph
