// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/HistoryList.h"

#include "core/base/Clock.h"
#include "ui/Navigator.h"
#include "ui/lists/ListWords.h"
#include "ui/theme/Figures.h"
#include "ui/theme/StateLook.h"
#include "ui/widgets/Labels.h"

#include <QPainter>
#include <QVBoxLayout>

namespace heliograph {

HistoryLine::HistoryLine(const Theme& theme, const PastMessage& message, const QDateTime& now,
                         QWidget* parent)
    : QAbstractButton(parent), m_theme(theme), m_message(message), m_day(shortDay(message.at, now))
{
    setObjectName(QStringLiteral("pastMessage"));
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setText(message.campaignName);
    setAccessibleName(
        tr("%1, %2, %3").arg(message.campaignName, describe(message.state), exactMoment(message.at)));
    QStringList tip{describe(message.state) + QStringLiteral(", ") + exactMoment(message.at)};
    if (!message.text.isEmpty())
        tip += message.text;
    if (!message.sender.isEmpty())
        tip += tr("From %1").arg(message.sender);
    // What people wrote is no markup.
    setToolTip(tip.join(u'\n'));
}

QSize HistoryLine::sizeHint() const
{
    return {metric::kControl, metric::kChip};
}

void HistoryLine::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(tokens.border.focus, metric::kFocus) : QPen(Qt::NoPen));
        painter.setBrush(underMouse() ? tokens.surface.hover : tokens.surface.raised);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metric::kRadiusSmall,
                                metric::kRadiusSmall);
    }
    QRect field = rect().adjusted(metric::kXxs, 0, -metric::kXxs, 0);
    painter.setFont(m_theme.font(Type::Caption));
    painter.setPen(tokens.text.secondary);
    drawFigures(painter, field, Qt::AlignRight, m_day);
    const int day = figuresWidth(painter.fontMetrics(), m_day) + metric::kXs;
    const StateLook look = lookOf(m_message.state);
    const QRectF icon(field.right() - day - metric::kIcon, (height() - metric::kIcon) / 2.0, metric::kIcon,
                      metric::kIcon);
    paintGlyph(painter, icon, look.glyph, tokens.meanings[look.meaning].text);
    field.setRight(int(icon.left()) - metric::kXxs);
    painter.setFont(m_theme.font(Type::Body));
    painter.setPen(tokens.text.primary);
    painter.drawText(field, int(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, field.width()));
}

HistoryList::HistoryList(const Ui& ui, QWidget* parent)
    : QWidget(parent),
      m_ui(ui),
      m_note(makeLabel(ui.theme, Type::Caption, Tone::Secondary, this)),
      m_lines(new QVBoxLayout)
{
    m_note->setObjectName(QStringLiteral("historyNote"));
    m_note->setWordWrap(true);
    m_lines->setSpacing(0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::kXxs);
    layout->addLayout(m_lines);
    layout->addWidget(m_note);
}

void HistoryList::clear()
{
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void HistoryList::showLoading()
{
    clear();
    m_note->setText(tr("Looking through the campaigns…"));
    m_note->show();
}

void HistoryList::showStory(const QString& phone, const PhoneStory& story)
{
    clear();
    for (const PastMessage& message : story.messages) {
        auto* line = new HistoryLine(m_ui.theme, message, m_ui.clock.now(), this);
        m_lines->addWidget(line);
        connect(line, &QAbstractButton::clicked, this, [this, phone, campaign = message.campaign] {
            m_ui.navigator.openRows(campaign, {{}, phone});
        });
    }
    if (story.messages.empty())
        m_note->setText(story.whole ? tr("Nothing was sent to this number yet.")
                                    : tr("Nothing in the newest campaigns; older ones were not looked at."));
    else
        m_note->setText(tr("Older campaigns were not looked at."));
    m_note->setVisible(story.messages.empty() || !story.whole);
}

} // namespace heliograph
