// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ActivityBox.h"

#include "ui/theme/Letters.h"
#include "ui/theme/StateLook.h"

#include <QLocale>
#include <QPainter>

namespace heliograph {
namespace {

constexpr int kHeight = 60;

} // namespace

double handedOverShare(const Campaign& campaign)
{
    const qint64 all = takingPart(campaign.counts);
    return all > 0 ? static_cast<double>(handedOver(campaign.counts)) / static_cast<double>(all) : 0.0;
}

ActivityBox::ActivityBox(const Theme& theme, QWidget* parent) : QAbstractButton(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("activity"));
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    hide();
}

void ActivityBox::showCampaign(const Campaign& campaign, int others)
{
    m_campaign = campaign;
    m_others = others;
    const QString percent = QLocale().toString(static_cast<int>(share() * 100));
    const QString words =
        tr("%1, %2, %3 % handed over").arg(campaign.name, captionOf(campaign.state), percent);
    setAccessibleName(words);
    setToolTip(words);
    show();
    update();
}

void ActivityBox::showNothing()
{
    m_campaign = {};
    hide();
}

void ActivityBox::setNarrow(bool narrow)
{
    m_narrow = narrow;
    updateGeometry();
    update();
}

double ActivityBox::share() const
{
    return handedOverShare(m_campaign);
}

QSize ActivityBox::sizeHint() const
{
    return {metric::kNavigationNarrow - 2 * metric::kXs,
            m_narrow ? metric::kNavigationRow : withLetters(kHeight, m_theme)};
}

void ActivityBox::paintEvent(QPaintEvent*)
{
    const Tokens& t = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(t.border.hairline);
    painter.setBrush(underMouse() ? t.surface.hover : t.surface.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metric::kRadius, metric::kRadius);
    const StateLook look = lookOf(m_campaign.state);
    const QColor color = t.meanings[look.meaning].text;
    if (m_narrow) {
        paintGlyph(painter,
                   QRectF((width() - metric::kIcon) / 2.0, metric::kXs, metric::kIcon, metric::kIcon),
                   look.glyph, color);
    } else {
        QRect line = rect().adjusted(metric::kS, metric::kXs, -metric::kS, 0);
        line.setHeight(fontMetrics().height());
        painter.setFont(m_theme.font(Type::Control));
        painter.setPen(t.text.primary);
        const QString more = m_others > 0 ? QStringLiteral("+%1").arg(m_others) : QString();
        const int room = line.width() - fontMetrics().horizontalAdvance(more) - metric::kXs;
        painter.drawText(line, Qt::AlignLeft,
                         painter.fontMetrics().elidedText(m_campaign.name, Qt::ElideMiddle, room));
        painter.drawText(line, Qt::AlignRight, more);
        line.translate(0, line.height() + 2);
        painter.setFont(m_theme.font(Type::Caption));
        painter.setPen(color);
        painter.drawText(line, Qt::AlignLeft, captionOf(m_campaign.state));
        painter.setPen(t.text.secondary);
        painter.drawText(line, Qt::AlignRight,
                         QLocale().toString(static_cast<int>(share() * 100)) + QStringLiteral(" %"));
    }
    QRectF track(metric::kS, height() - metric::kXs - metric::kProgressMini, width() - 2 * metric::kS,
                 metric::kProgressMini);
    if (m_narrow)
        track.adjust(-metric::kXxs, metric::kXxs, metric::kXxs, metric::kXxs);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.border.hairline);
    painter.drawRoundedRect(track, 2, 2);
    track.setWidth(track.width() * share());
    painter.setBrush(t.meanings[Meaning::Waiting].fill);
    painter.drawRoundedRect(track, 2, 2);
    if (hasFocus()) {
        painter.setPen(QPen(t.border.focus, metric::kFocus));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metric::kRadius, metric::kRadius);
    }
}

} // namespace heliograph
