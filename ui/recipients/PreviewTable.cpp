// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipients/PreviewTable.h"

#include "ui/recipients/MappingHeader.h"
#include "ui/recipients/PreviewModel.h"
#include "ui/recipients/RowPainter.h"
#include "ui/theme/Figures.h"
#include "ui/theme/Glyph.h"
#include "ui/widgets/Tables.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace heliograph {
namespace {

constexpr int kLeastColumn = 112;
constexpr int kWidestColumn = 220;
constexpr int kPhoneColumn = 176;
constexpr int kRowNumbers = 56;
constexpr int kRowsMeasured = 20;
constexpr int kLeastVerdict = 150;

/// Cells with what became of them.
class PreviewDelegate final : public QStyledItemDelegate {
public:
    PreviewDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Tokens& t = m_theme.tokens();
        painter->save();
        paintRowGround(*painter, option, t);
        const auto look = index.data(PreviewModel::LookRole).value<PreviewLook>();
        const int inset = index.column() == 0 ? metric::kS : metric::kXs;
        QRect field = option.rect.adjusted(inset, 0, -metric::kXs, 0);
        QFont font = m_theme.font(Type::Body);
        font.setStrikeOut(look.struck);
        painter->setFont(font);
        painter->setPen(look.quiet || index.column() == 0 ? t.text.secondary : t.text.primary);
        if (look.missing) {
            paintMissing(*painter, field);
        } else {
            const QString text = index.data().toString();
            drawFigures(*painter, field, index.data(Qt::TextAlignmentRole).value<Qt::Alignment>(), text);
            if (look.repaired) {
                const int behind = field.left() + figuresWidth(painter->fontMetrics(), text) + metric::kXs;
                const QRectF wand(std::min(behind, field.right() - metric::kIcon), field.top(), metric::kIcon,
                                  field.height());
                paintGlyph(*painter, wand, Glyph::Wand, t.text.secondary);
            }
        }
        painter->restore();
    }

private:
    void paintMissing(QPainter& painter, const QRect& field) const
    {
        const QColor color = m_theme.tokens().meanings[Meaning::Warning].text;
        paintGlyph(painter, QRectF(field.left(), field.top(), metric::kIcon, field.height()), Glyph::Triangle,
                   color);
        painter.setPen(color);
        painter.drawText(field.adjusted(metric::kIcon + metric::kXxs, 0, 0, 0),
                         int(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextSingleLine,
                         PreviewTable::tr("empty"));
    }

    const Theme& m_theme;
};

} // namespace

PreviewTable::PreviewTable(PreviewModel& model, const Theme& theme, QWidget* parent)
    : QTableView(parent), m_model(model), m_header(new MappingHeader(theme, this))
{
    setObjectName(QStringLiteral("preview"));
    setHorizontalHeader(m_header);
    setModel(&model);
    dressTable(*this, theme, metric::kGridRow);
    m_header->setFixedHeight(m_header->sizeHint().height());
    setItemDelegate(new PreviewDelegate(theme, this));
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setAccessibleName(tr("Preview of the list"));
}

void PreviewTable::fitColumns()
{
    const QFontMetrics metrics(font());
    const int columns = m_model.columnCount();
    m_wanted.clear();
    for (int section = 0; section < columns - 1; ++section) {
        if (section == 0) {
            m_wanted += kRowNumbers;
            setColumnWidth(0, kRowNumbers);
            continue;
        }
        int width = metrics.horizontalAdvance(
            m_model.headerData(section, Qt::Horizontal, Qt::DisplayRole).toString());
        for (int row = 0; row < std::min(m_model.rowCount(), kRowsMeasured); ++row)
            width = std::max(width, figuresWidth(metrics, m_model.index(row, section).data().toString()));
        const bool isPhone =
            m_header->firstBox() && section == 1 + m_header->boxes().indexOf(m_header->firstBox());
        m_wanted += std::clamp(width + metric::kL, isPhone ? kPhoneColumn : kLeastColumn, kWidestColumn);
        setColumnWidth(section, m_wanted.back());
    }
    placeVerdicts();
}

void PreviewTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    placeVerdicts();
}

// A column of their own, unless that would have to be scrolled to.
void PreviewTable::placeVerdicts()
{
    const int last = m_model.columnCount() - 1;
    if (last < 1)
        return;
    int used = 0;
    for (int section = 0; section < last; ++section)
        used += m_wanted.value(section);
    const bool hasRoom = viewport()->width() - used >= kLeastVerdict;
    m_model.setVerdictInLast(!hasRoom);
    setColumnHidden(last, !hasRoom);
    // The last section that is seen stretches; it must not keep that width.
    if (hasRoom)
        setColumnWidth(last - 1, m_wanted.value(last - 1));
}

int PreviewTable::heightOf(int rows) const
{
    return m_header->height() + rows * metric::kGridRow + 4;
}

void PreviewTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        return copySelectedRows(*this, PreviewModel::PlainRole);
    QTableView::keyPressEvent(event);
}

void PreviewTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dx != 0)
        m_header->viewport()->update();
}

} // namespace heliograph
