// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipients/MappingHeader.h"

#include "ui/recipients/MappingBox.h"
#include "ui/widgets/Buttons.h"

#include <QPainter>

namespace heliograph {
namespace {

constexpr int kHeight = 64;
constexpr int kWords = 26;

QString reasonOf(const ColumnGuess& guess, bool isGuess)
{
    return isGuess ? guess.why : QString();
}

} // namespace

MappingHeader::MappingHeader(const Theme& theme, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent), m_theme(theme)
{
    setFont(theme.font(Type::Caption));
    setSectionsClickable(false);
    setHighlightSections(false);
    setStretchLastSection(true);
    setMinimumSectionSize(metric::kXl);
    setFixedHeight(kHeight);
    connect(this, &QHeaderView::sectionResized, this, &MappingHeader::placeBoxes);
    connect(this, &QHeaderView::geometriesChanged, this, &MappingHeader::placeBoxes);
}

QSize MappingHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), kHeight};
}

void MappingHeader::showPreview(const ListPreview* preview, const QString& reason)
{
    const auto columns = preview ? qsizetype(preview->columns.size()) : 0;
    const bool hadFocus = viewport()->isAncestorOf(viewport()->focusWidget());
    const int focused =
        hadFocus ? int(m_boxes.indexOf(static_cast<MappingBox*>(viewport()->focusWidget()))) : -1;
    qDeleteAll(m_boxes);
    m_boxes.clear();
    for (int column = 0; column < columns; ++column) {
        const ColumnGuess& guess = preview->columns[std::size_t(column)];
        const QString header = preview->headers.value(column).simplified();
        auto* box = new MappingBox(column, header, m_theme, viewport());
        const ColumnChoice& choice = preview->request.choices.at(std::size_t(column));
        const bool isGuess = choice.used && choice.field && choice.field == guess.guess;
        box->setChoice(choice, isGuess);
        setDisabledBecause(*box, reason, reasonOf(guess, isGuess));
        connect(box, &MappingBox::choiceMade, this, &MappingHeader::choiceMade);
        if (choice.used && choice.field == Field::Phone)
            m_phone = box;
        box->show();
        m_boxes += box;
    }
    placeBoxes();
    if (focused >= 0 && focused < m_boxes.size())
        m_boxes.at(focused)->setFocus();
}

QWidget* MappingHeader::firstBox() const
{
    if (m_phone)
        return m_phone;
    return m_boxes.isEmpty() ? nullptr : m_boxes.front();
}

QList<QWidget*> MappingHeader::boxes() const
{
    return {m_boxes.begin(), m_boxes.end()};
}

void MappingHeader::placeBoxes()
{
    for (int column = 0; column < m_boxes.size(); ++column) {
        const int section = column + 1;
        if (section >= count())
            break;
        m_boxes.at(column)->setGeometry(sectionViewportPosition(section) + metric::kXs, kWords,
                                        sectionSize(section) - metric::kXs, metric::kChip);
    }
}

void MappingHeader::updateGeometries()
{
    QHeaderView::updateGeometries();
    placeBoxes();
}

void MappingHeader::paintEvent(QPaintEvent* event)
{
    // Scrolling moves the sections without telling.
    if (!m_boxes.isEmpty() && m_boxes.front()->x() != sectionViewportPosition(1) + metric::kXs)
        placeBoxes();
    QHeaderView::paintEvent(event);
}

void MappingHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const Tokens& t = m_theme.tokens();
    painter->fillRect(rect, t.surface.sunken);
    painter->fillRect(rect.left(), rect.bottom(), rect.width(), metric::kHairline, t.border.hairline);
    const QString text = model()->headerData(section, Qt::Horizontal).toString();
    painter->setFont(font());
    painter->setPen(t.text.secondary);
    const int top = section == 0 ? kWords : metric::kXxs;
    const int height = section == 0 ? metric::kChip : kWords - metric::kXxs;
    const int left = section == 0 ? metric::kS : metric::kXs;
    const QRect field(rect.left() + left, rect.top() + top, rect.width() - left - metric::kXxs, height);
    painter->drawText(field, int(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, field.width()));
}

} // namespace heliograph
