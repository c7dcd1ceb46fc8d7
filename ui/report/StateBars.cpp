// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/StateBars.h"

#include "ui/report/ReportWords.h"
#include "ui/theme/Figures.h"
#include "ui/theme/StateLook.h"
#include "ui/widgets/Wording.h"

#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace heliograph {
namespace {

constexpr int kBar = 10;
constexpr int kWord = 148;
constexpr int kCount = 64;
constexpr int kShare = 56;

} // namespace

StateBar::StateBar(const Theme& theme, RecipientState state, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme), m_state(state)
{
    setObjectName(QStringLiteral("state-") + recipientStateWord(state));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setFont(theme.font(Type::Body));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setText(describe(state));
}

void StateBar::setCount(qint64 count, qint64 all, qint64 most)
{
    m_count = count;
    m_all = all;
    m_most = std::max<qint64>(most, 1);
    setAccessibleName(
        QStringLiteral("%1, %2, %3").arg(text(), QLocale().toString(count), shownShare(count, all)));
    setToolTip(tr("Show these rows"));
    update();
}

QSize StateBar::sizeHint() const
{
    return {kWord + kCount + kShare + metric::kXl, metric::kGridRow};
}

void StateBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& tokens = m_theme.tokens();
    if (underMouse() || hasFocus()) {
        painter.setBrush(underMouse() ? tokens.surface.hover : QColor(Qt::transparent));
        painter.setPen(hasFocus() ? QPen(tokens.border.focus, metric::kFocus) : QPen(Qt::NoPen));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metric::kRadiusSmall,
                                metric::kRadiusSmall);
    }
    const StateLook look = lookOf(m_state);
    const bool neutral = look.meaning == Meaning::Neutral;
    const QColor color = neutral ? tokens.text.secondary : tokens.meanings[look.meaning].text;
    const QRect field = rect().adjusted(metric::kXxs, 0, -metric::kXxs, 0);
    paintGlyph(painter, QRectF(field.left(), (height() - metric::kIcon) / 2.0, metric::kIcon, metric::kIcon),
               look.glyph, color);
    painter.setPen(color);
    const QRect word(field.left() + metric::kIcon + metric::kXs, 0, kWord - metric::kXs, height());
    painter.setFont(m_theme.font(Type::Control));
    painter.drawText(word, int(Qt::AlignLeft | Qt::AlignVCenter),
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, word.width()));
    const int barLeft = word.right() + metric::kXs;
    const int barRoom = field.right() - kShare - kCount - barLeft;
    if (barRoom > 0) {
        const qreal width = std::max(2.0, barRoom * static_cast<qreal>(m_count) / static_cast<qreal>(m_most));
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.meanings[look.meaning].fill);
        painter.drawRoundedRect(QRectF(barLeft, (height() - kBar) / 2.0, width, kBar), 2, 2);
    }
    painter.setPen(tokens.text.primary);
    drawFigures(painter, QRect(field.right() - kShare - kCount, 0, kCount, height()), Qt::AlignRight,
                QLocale().toString(m_count));
    painter.setFont(m_theme.font(Type::Caption));
    painter.setPen(tokens.text.secondary);
    drawFigures(painter, QRect(field.right() - kShare, 0, kShare, height()), Qt::AlignRight,
                shownShare(m_count, m_all));
}

StateBars::StateBars(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("stateBars"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(metric::kXxs);
    for (int i = 0; i < kRecipientStates; ++i) {
        auto* bar = new StateBar(theme, static_cast<RecipientState>(i), this);
        bar->hide();
        connect(bar, &QAbstractButton::clicked, this, [this, bar] { Q_EMIT chosen(bar->state()); });
        m_bars += bar;
    }
    m_layout->addStretch(1);
}

void StateBars::setCounts(const Counts& counts)
{
    const std::vector<RecipientState> shown = statesShown(counts);
    qint64 most = 1;
    for (const RecipientState state : shown)
        most = std::max(most, counts[state]);
    for (StateBar* bar : std::as_const(m_bars))
        bar->setVisible(counts[bar->state()] > 0);
    QWidget* before = nullptr;
    for (std::size_t i = 0; i < shown.size(); ++i) {
        StateBar* bar = m_bars.at(static_cast<qsizetype>(shown[i]));
        bar->setCount(counts[shown[i]], counts.total(), most);
        m_layout->insertWidget(static_cast<int>(i), bar);
        if (before)
            setTabOrder(before, bar);
        before = bar;
    }
}

} // namespace heliograph
