// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipients/PartDelegate.h"

#include "core/addressbook/CellPhones.h"
#include "core/engine/DraftEdits.h"
#include "ui/recipients/PartModel.h"
#include "ui/recipients/RowPainter.h"
#include "ui/theme/Figures.h"
#include "ui/theme/Glyph.h"
#include "ui/widgets/Wording.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace heliograph {

PartDelegate::PartDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme)
{}

void PartDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    const Tokens& t = m_theme.tokens();
    painter->save();
    paintRowGround(*painter, option, t);
    QRect field = option.rect.adjusted(metric::kS, 0, -metric::kXs, 0);
    painter->setFont(m_theme.font(Type::Body));
    const auto* model = qobject_cast<const PartModel*>(index.model());
    const bool typed = model && index.column() == model->editColumn();
    const bool fixed = index.data(PartModel::FixedRole).toBool();
    QString text = index.data().toString();
    QColor ink = index.data(PartModel::QuietRole).toBool() ? t.text.secondary : t.text.primary;
    if (index.data(PartModel::ProblemRole).toBool() && !text.isEmpty())
        ink = t.meanings[Meaning::Warning].text;
    if (typed && fixed) {
        paintGlyph(*painter, QRectF(field.left(), field.top(), metric::kIcon, field.height()),
                   Glyph::RingCheck, t.meanings[Meaning::Success].text);
        field.adjust(metric::kIcon + metric::kXxs, 0, 0, 0);
    } else if (typed && text.isEmpty() && index.flags().testFlag(Qt::ItemIsEditable)) {
        text = PartDelegate::tr("Type the number");
        ink = t.text.tertiary;
    }
    painter->setPen(ink);
    drawFigures(*painter, field, Qt::AlignLeft | Qt::AlignVCenter, text);
    painter->restore();
}

QWidget* PartDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                    const QModelIndex& index) const
{
    auto* editor = new QLineEdit(parent);
    editor->setObjectName(QStringLiteral("phoneEditor"));
    editor->setFont(m_theme.font(Type::Body));
    editor->setAccessibleName(tr("Number of row %1").arg(index.siblingAtColumn(0).data().toString()));
    connect(editor, &QLineEdit::textChanged, this,
            [this, editor](const QString& text) { judge(editor, text); });
    return editor;
}

void PartDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* field = qobject_cast<QLineEdit*>(editor);
    field->setText(index.data(Qt::EditRole).toString().simplified());
    judge(field, field->text());
    field->selectAll();
}

void PartDelegate::judge(QWidget* editor, const QString& text) const
{
    const PhoneVerdict verdict = readTypedPhone(text, m_region);
    const bool wrong = verdict.phone.isEmpty();
    const auto phone = PhoneNumber::fromDigits(verdict.phone);
    const Reason unfit = phone ? whyUnfit(*phone) : Reason::None;
    QString words = wrong ? describe(verdict.reason) : readablePhone(verdict.phone);
    if (unfit != Reason::None)
        words = tr("%1. Enter takes it all the same.").arg(describe(unfit).chopped(1));
    editor->setProperty("wrong", wrong);
    editor->setToolTip(words);
    editor->setAccessibleDescription(words);
    editor->update();
    if (editor->isVisible())
        QToolTip::showText(editor->mapToGlobal(QPoint(0, editor->height())), words, editor);
}

void PartDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    model->setData(index, qobject_cast<QLineEdit*>(editor)->text(), Qt::EditRole);
}

void PartDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                        const QModelIndex&) const
{
    editor->setGeometry(option.rect.adjusted(1, 1, -1, -1));
}

bool PartDelegate::eventFilter(QObject* watched, QEvent* event)
{
    auto* editor = qobject_cast<QLineEdit*>(watched);
    if (editor && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            Q_EMIT commitData(editor);
            Q_EMIT closeEditor(editor, QAbstractItemDelegate::NoHint);
            Q_EMIT taken();
            return true;
        }
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

} // namespace heliograph
