// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SectionList.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace heliograph {
namespace {

constexpr int kWidth = 200;
constexpr int kGlyphRole = Qt::UserRole + 1;

class SectionDelegate final : public QStyledItemDelegate {
public:
    SectionDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Tokens& t = m_theme.tokens();
        const bool isChosen = option.state.testFlag(QStyle::State_Selected);
        const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
        const QRectF ground = QRectF(option.rect).adjusted(0, 1, 0, -1);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(isChosen ? t.surface.selected : t.surface.hover);
        if (isChosen || isHovered)
            painter->drawRoundedRect(ground, metric::kRadius, metric::kRadius);
        if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_Active)) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(t.border.focus, metric::kFocus));
            painter->drawRoundedRect(ground.adjusted(1, 1, -1, -1), metric::kRadius, metric::kRadius);
        }
        const QColor color = isChosen ? t.accent.text : t.text.primary;
        const QRectF glyph(option.rect.left() + metric::kS,
                           option.rect.center().y() - metric::kIcon / 2.0 + 1, metric::kIcon, metric::kIcon);
        paintGlyph(*painter, glyph, static_cast<Glyph>(index.data(kGlyphRole).toInt()),
                   isChosen ? t.accent.text : t.text.secondary);
        painter->setPen(color);
        painter->setFont(m_theme.font(Type::Control));
        const QRect words = option.rect.adjusted(metric::kS + metric::kIcon + metric::kS, 0, -metric::kXs, 0);
        painter->drawText(
            words, Qt::AlignVCenter,
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width()));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {kWidth, metric::kNavigationRow};
    }

private:
    const Theme& m_theme;
};

} // namespace

SectionList::SectionList(const Theme& theme, QWidget* parent) : QListWidget(parent), m_theme(theme)
{
    setFixedWidth(kWidth);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new SectionDelegate(theme, this));
    QPalette colors = palette();
    colors.setColor(QPalette::Base, theme.tokens().surface.page);
    setPalette(colors);
}

void SectionList::addSection(Glyph glyph, const QString& title)
{
    auto* item = new QListWidgetItem(title, this);
    item->setData(kGlyphRole, static_cast<int>(glyph));
}

} // namespace heliograph
