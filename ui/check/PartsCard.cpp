// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/check/PartsCard.h"

#include "ui/theme/Figures.h"
#include "ui/theme/WidgetAccessible.h"
#include "ui/widgets/Labels.h"

#include <QGridLayout>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace heliograph {
namespace {

constexpr int kRow = 26;
constexpr int kBar = 12;
// A list with texts of many lengths has its long tail in one bar.
constexpr std::size_t kMostBars = 6;

QString partsWord(int parts)
{
    return PartsCard::tr("%Ln parts", nullptr, parts);
}

} // namespace

PartsHistogram::PartsHistogram(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setSpokenRole(*this, QAccessible::Chart);
    setObjectName(QStringLiteral("histogram"));
    setFocusPolicy(Qt::TabFocus);
    setFont(theme.font(Type::Body));
}

void PartsHistogram::setParts(const std::map<int, qint64>& parts)
{
    m_bars.clear();
    QStringList spoken;
    for (const auto& [n, messages] : parts) {
        if (n <= 0 || messages <= 0)
            continue;
        const QString count = QLocale().toString(messages);
        if (m_bars.size() < kMostBars) {
            m_bars.emplace_back(partsWord(n), messages);
            spoken += tr("%1 with %Ln parts", nullptr, n).arg(count);
            continue;
        }
        m_bars.back().first = tr("more parts");
        m_bars.back().second += messages;
        spoken.back() = tr("%1 with more parts").arg(QLocale().toString(m_bars.back().second));
    }
    setAccessibleName(spoken.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QSize PartsHistogram::sizeHint() const
{
    return {metric::kFieldShort, std::max(1, static_cast<int>(m_bars.size())) * kRow};
}

void PartsHistogram::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void PartsHistogram::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void PartsHistogram::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& tokens = m_theme.tokens();
    int words = 0;
    int numbers = 0;
    qint64 most = 1;
    for (const auto& [word, messages] : m_bars) {
        words = std::max(words, fontMetrics().horizontalAdvance(word));
        numbers = std::max(numbers, figuresWidth(fontMetrics(), QLocale().toString(messages)));
        most = std::max(most, messages);
    }
    const int left = words + metric::kM;
    const int room = std::max(0, width() - left - numbers - metric::kM);
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        const int top = static_cast<int>(i) * kRow;
        painter.setPen(tokens.text.secondary);
        drawFigures(painter, QRect(0, top, words + 2, kRow), Qt::AlignLeft, m_bars[i].first);
        painter.setPen(tokens.text.primary);
        drawFigures(painter, QRect(width() - numbers - 2, top, numbers + 2, kRow), Qt::AlignRight,
                    QLocale().toString(m_bars[i].second));
        const qreal share = static_cast<qreal>(m_bars[i].second) / static_cast<qreal>(most);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.meanings[Meaning::Waiting].fill);
        painter.drawRoundedRect(QRectF(left, top + (kRow - kBar) / 2.0, std::max(2.0, room * share), kBar), 2,
                                2);
    }
    if (!hasFocus())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tokens.border.focus, metric::kFocus));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metric::kRadiusSmall,
                            metric::kRadiusSmall);
}

PartsCard::PartsCard(const Theme& theme, QWidget* parent)
    : QFrame(parent),
      m_histogram(new PartsHistogram(theme, this)),
      m_together(makeLabel(theme, Type::BodyStrong, Tone::Primary, this)),
      m_longest(makeLabel(theme, Type::Body, Tone::Primary, this)),
      m_longestCaption(makeLabel(theme, Type::Body, Tone::Secondary, this))
{
    setProperty("card", true);
    setObjectName(QStringLiteral("partsCard"));
    QLabel* title = makeLabel(theme, Type::Section, Tone::Primary, this);
    title->setText(tr("Parts"));
    QLabel* together = makeLabel(theme, Type::Body, Tone::Secondary, this);
    together->setText(tr("Together"));
    m_longestCaption->setText(tr("Longest text"));
    m_longestCaption->setWordWrap(true);
    m_together->setObjectName(QStringLiteral("partsTogether"));
    m_longest->setObjectName(QStringLiteral("longestText"));
    auto* divider = new QFrame(this);
    divider->setProperty("divider", true);
    divider->setFixedHeight(metric::kHairline);
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(metric::kM, metric::kS, metric::kM, metric::kM);
    layout->setHorizontalSpacing(metric::kXs);
    layout->setVerticalSpacing(metric::kXs);
    layout->addWidget(title, 0, 0, 1, 2);
    layout->addWidget(m_histogram, 1, 0, 1, 2);
    layout->addWidget(divider, 2, 0, 1, 2);
    layout->addWidget(together, 3, 0);
    layout->addWidget(m_together, 3, 1, Qt::AlignRight);
    layout->addWidget(m_longestCaption, 4, 0);
    m_longest->setWordWrap(true);
    layout->setColumnStretch(1, 1);
    m_longest->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    layout->addWidget(m_longest, 4, 1);
}

void PartsCard::showResult(const CheckResult& result, const SendOffer& offer)
{
    m_histogram->setParts(result.page.histogram);
    m_together->setText(
        tr("%Ln parts", nullptr, static_cast<int>(result.sealed ? result.page.parts : offer.parts)));
    const bool known = result.longest.row > 0;
    m_longest->setVisible(known);
    m_longestCaption->setVisible(known);
    const QString characters = tr("%Ln characters", nullptr, result.longest.characters);
    m_longest->setText(tr("%1, row %2").arg(characters, QLocale().toString(result.longest.row)));
}

} // namespace heliograph
