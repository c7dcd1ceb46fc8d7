// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/GalleryChecks.h"

#include "ui/widgets/Chip.h"
#include "ui/widgets/Labels.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QCheckBox>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>

namespace heliograph {
namespace {

QString nameOf(const QWidget& widget)
{
    return QStringLiteral("%1 %2").arg(QString::fromLatin1(widget.metaObject()->className()),
                                       widget.objectName());
}

bool isText(const QWidget& widget)
{
    const auto* label = qobject_cast<const QLabel*>(&widget);
    if (label)
        return !label->text().isEmpty();
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    return button && !button->text().isEmpty();
}

} // namespace

double inkOf(const QImage& picture)
{
    const QRgb ground = picture.pixel(picture.width() - 1, picture.height() - 1);
    qint64 ink = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            ink += picture.pixel(x, y) != ground;
    }
    return static_cast<double>(ink) / (picture.width() * picture.height());
}

QStringList cutOffTexts(const QWidget& window)
{
    QStringList texts;
    for (const QLabel* label : window.findChildren<QLabel*>()) {
        if (!label->isVisible() || label->wordWrap() || qobject_cast<const ElidedLabel*>(label))
            continue;
        // Marked-up words are measured by the label itself.
        if (label->textFormat() == Qt::RichText) {
            if (label->width() < label->sizeHint().width())
                texts += label->text();
            continue;
        }
        const bool explained = !label->toolTip().isEmpty() && label->text().endsWith(QStringLiteral("…"));
        if (!explained &&
            label->fontMetrics().horizontalAdvance(label->text()) > label->contentsRect().width() + 1)
            texts += label->text();
    }
    for (const QPushButton* button : window.findChildren<QPushButton*>()) {
        const int words = button->fontMetrics().size(Qt::TextShowMnemonic, button->text()).width();
        if (button->isVisible() && !button->text().isEmpty() && words > button->width())
            texts += button->text();
    }
    for (const QAbstractButton* box : window.findChildren<QAbstractButton*>()) {
        const bool choice = qobject_cast<const QRadioButton*>(box) || qobject_cast<const QCheckBox*>(box);
        if (choice && box->isVisible() && box->width() + 1 < box->sizeHint().width())
            texts += box->text();
    }
    for (const Chip* chip : window.findChildren<Chip*>()) {
        if (chip->isVisible() && (chip->width() < chip->sizeHint().width() ||
                                  chip->geometry().right() > chip->parentWidget()->width()))
            texts += chip->text();
    }
    return texts;
}

QStringList overlappingTexts(const QWidget& window)
{
    QStringList pairs;
    for (const QWidget* parent : window.findChildren<QWidget*>()) {
        QList<const QWidget*> texts;
        for (const QWidget* child : parent->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
            if (child->isVisible() && isText(*child))
                texts += child;
        }
        for (qsizetype i = 0; i < texts.size(); ++i) {
            for (qsizetype k = i + 1; k < texts.size(); ++k) {
                const QRect common = texts.at(i)->geometry().intersected(texts.at(k)->geometry());
                if (common.width() > 1 && common.height() > 1)
                    pairs += nameOf(*texts.at(i)) + QStringLiteral(" / ") + nameOf(*texts.at(k));
            }
        }
    }
    return pairs;
}

QStringList namelessWidgets(const QWidget& window)
{
    QStringList names;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) ||
            qobject_cast<QScrollBar*>(widget))
            continue;
        // The field within a box of numbers is named by its box.
        if (widget->focusProxy() || widget->objectName().startsWith(QStringLiteral("qt_")))
            continue;
        QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
        if (!interface || interface->text(QAccessible::Name).isEmpty())
            names += nameOf(*widget);
    }
    return names;
}

QString MissingTexts::translate(const char* context, const char* text, const char* /*disambiguation*/,
                                int /*n*/) const
{
    const QString name = QString::fromLatin1(context);
    if (!name.startsWith(u'Q') && QByteArrayView(text).size() > 0)
        m_found += name + QStringLiteral(": ") + QString::fromUtf8(text);
    return {};
}

} // namespace heliograph
