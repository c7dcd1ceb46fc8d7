// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipients/MappingBox.h"

#include "ui/theme/Glyph.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <iterator>

namespace heliograph {
namespace {

constexpr Field kOffered[] = {Field::Phone,      Field::Name,         Field::Surname,
                              Field::Patronymic, Field::Organization, Field::Email,
                              Field::Birthday,   Field::Sex,          Field::Time};
constexpr int kFields = int(std::size(kOffered));
constexpr int kExtra = kFields;
constexpr int kUnused = kFields + 1;

} // namespace

QString describeField(Field field)
{
    switch (field) {
    case Field::Phone:
        return MappingBox::tr("Phone");
    case Field::Name:
        return MappingBox::tr("Name");
    case Field::Surname:
        return MappingBox::tr("Surname");
    case Field::Patronymic:
        return MappingBox::tr("Patronymic");
    case Field::Sex:
        return MappingBox::tr("Sex");
    case Field::Organization:
        return MappingBox::tr("Organization");
    case Field::Email:
        return MappingBox::tr("E-mail");
    case Field::Birthday:
        return MappingBox::tr("Birthday");
    case Field::Time:
        return MappingBox::tr("Send time");
    default:
        return MappingBox::tr("Extra field");
    }
}

MappingBox::MappingBox(int column, const QString& header, const Theme& theme, QWidget* parent)
    : QComboBox(parent), m_column(column), m_header(header), m_theme(theme)
{
    setObjectName(QStringLiteral("mapping%1").arg(column));
    for (const Field field : kOffered)
        addItem(describeField(field));
    addItem(tr("Extra field"));
    addItem(tr("Don't use"));
    setFont(theme.font(Type::Control));
    setFocusPolicy(Qt::StrongFocus);
    setMaxVisibleItems(count());
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(4);
    view()->setMinimumWidth(metric::kFieldShort);
    connect(this, &QComboBox::activated, this, [this](int entry) {
        m_isGuess = false;
        name();
        update();
        Q_EMIT choiceMade(choiceAt(entry));
    });
    name();
}

ColumnChoice MappingBox::choiceAt(int entry) const
{
    ColumnChoice choice{m_column, std::nullopt, entry != kUnused};
    if (entry >= 0 && entry < kFields)
        choice.field = kOffered[entry];
    return choice;
}

void MappingBox::setChoice(const ColumnChoice& choice, bool isGuess)
{
    int entry = choice.used ? kExtra : kUnused;
    if (choice.used && choice.field) {
        const auto* at = std::find(std::begin(kOffered), std::end(kOffered), *choice.field);
        if (at != std::end(kOffered))
            entry = int(at - std::begin(kOffered));
    }
    setCurrentIndex(entry);
    m_isGuess = isGuess;
    name();
    update();
}

void MappingBox::name()
{
    setAccessibleName(tr("Mapping of column %1, %2").arg(m_header, currentText()));
}

void MappingBox::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

void MappingBox::paintEvent(QPaintEvent* event)
{
    const bool isUnused = currentIndex() == kUnused;
    if (!isEnabled() || (!m_isGuess && !isUnused))
        return QComboBox::paintEvent(event);
    const Tokens& t = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isFocused = hasFocus();
    const qreal pen = isFocused ? metric::kFocus : metric::kHairline;
    const QRectF frame = QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2);
    painter.setPen(QPen(isFocused ? t.border.focus : m_isGuess ? t.accent.border : t.border.control, pen));
    painter.setBrush(m_isGuess ? (underMouse() ? t.accent.tintHover : t.accent.tint)
                               : (underMouse() ? t.surface.hover : t.surface.raised));
    painter.drawRoundedRect(frame, metric::kRadius, metric::kRadius);
    const QColor ink = m_isGuess ? t.accent.text : t.text.secondary;
    const QRect words = rect().adjusted(metric::kXs + 1, 0, -metric::kL, 0);
    painter.setPen(ink);
    painter.setFont(font());
    painter.drawText(words, int(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextSingleLine,
                     fontMetrics().elidedText(currentText(), Qt::ElideRight, words.width()));
    const QRectF chevron(width() - metric::kL, 0, metric::kIcon, height());
    paintGlyph(painter, chevron, Glyph::ChevronDown, ink);
}

} // namespace heliograph
