// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipients/SummaryParts.h"

#include "ui/theme/Figures.h"
#include "ui/theme/WidgetAccessible.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace heliograph {
namespace {

constexpr int kLine = 30;
constexpr qreal kLeastSegment = 2;

} // namespace

SummaryBar::SummaryBar(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setSpokenRole(*this, QAccessible::Chart);
    setFixedHeight(metric::kProgress + 2);
}

void SummaryBar::setSummary(const DraftSummary& summary)
{
    m_summary = summary;
    const QLocale locale;
    setAccessibleName(tr("%1 ready, %2 duplicates, %3 on the stop list, %4 to fix")
                          .arg(locale.toString(summary.ready), locale.toString(summary.duplicates),
                               locale.toString(summary.stopListed), locale.toString(summary.toFix)));
    update();
}

void SummaryBar::paintEvent(QPaintEvent*)
{
    const Tokens& t = m_theme.tokens();
    const std::pair<qint64, Meaning> segments[] = {{m_summary.ready, Meaning::Success},
                                                   {m_summary.duplicates, Meaning::Neutral},
                                                   {m_summary.stopListed, Meaning::Neutral},
                                                   {m_summary.toFix, Meaning::Warning}};
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(rect(), height() / 2.0, height() / 2.0);
    painter.setClipPath(shape);
    painter.fillRect(rect(), t.surface.pressed);
    const qreal total = qreal(std::max<qint64>(m_summary.rows, 1));
    // From the right, so that the small ones keep their least width.
    qreal right = width();
    for (auto segment = std::rbegin(segments); segment != std::rend(segments); ++segment) {
        if (segment->first == 0)
            continue;
        const bool isFirst = segment + 1 == std::rend(segments);
        const qreal wanted =
            std::max(width() * qreal(segment->first) / total, kLeastSegment + metric::kHairline);
        const qreal left = isFirst ? 0 : std::max(0.0, right - wanted);
        painter.fillRect(QRectF(left, 0, right - left, height()), t.meanings[segment->second].fill);
        if (left > 0)
            painter.fillRect(QRectF(left, 0, metric::kHairline, height()), t.surface.raised);
        right = left;
    }
}

SummaryLine::SummaryLine(Glyph glyph, Meaning meaning, const QString& text, const Theme& theme,
                         QWidget* parent)
    : QAbstractButton(parent), m_glyph(glyph), m_meaning(meaning), m_theme(theme)
{
    setText(text);
    setFont(theme.font(Type::Body));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCount(0);
}

void SummaryLine::setCount(qint64 count)
{
    m_count = count;
    setAccessibleName(text() + u' ' + QLocale().toString(count));
    update();
}

QSize SummaryLine::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 2 * metric::kXl,
            std::max(kLine, fontMetrics().height() + metric::kXs)};
}

void SummaryLine::paintEvent(QPaintEvent*)
{
    const Tokens& t = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF ground = QRectF(rect()).adjusted(-0.5, 0.5, 0.5, -0.5);
    painter.setPen(Qt::NoPen);
    if (underMouse()) {
        painter.setBrush(t.surface.hover);
        painter.drawRoundedRect(ground, metric::kRadiusSmall, metric::kRadiusSmall);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(t.border.focus, metric::kFocus));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metric::kRadiusSmall,
                                metric::kRadiusSmall);
    }
    const bool quiet = m_count == 0;
    const bool isNeutral = m_meaning == Meaning::Neutral;
    paintGlyph(painter, QRectF(metric::kXxs, 0, metric::kIcon, height()), m_glyph,
               quiet || isNeutral ? t.text.secondary : t.meanings[m_meaning].text);
    const int left = metric::kXxs + metric::kIcon + metric::kXs;
    painter.setFont(font());
    painter.setPen(quiet ? t.text.secondary : t.text.primary);
    const QString count = QLocale().toString(m_count);
    const int room =
        width() - left - figuresWidth(QFontMetrics(m_theme.font(Type::Control)), count) - metric::kXs;
    painter.drawText(rect().adjusted(left, 0, 0, 0), int(Qt::AlignVCenter | Qt::AlignLeft),
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, room));
    painter.setFont(m_theme.font(Type::Control));
    painter.setPen(quiet ? t.text.tertiary : t.text.primary);
    drawFigures(painter, rect().adjusted(0, 0, -metric::kXxs, 0), Qt::AlignVCenter | Qt::AlignRight, count);
}

} // namespace heliograph
