// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QDir>
#include <QLabel>
#include <QWidget>

namespace heliograph::test {

/// Keeps a picture of the widget in the folder HELIOGRAPH_PICTURES, for people to look at; nothing without.
inline void keepPicture(QWidget& widget, const QString& name)
{
    const QString folder = qEnvironmentVariable("HELIOGRAPH_PICTURES");
    if (!folder.isEmpty() && !widget.grab().save(QDir(folder).filePath(name + QStringLiteral(".png"))))
        qFatal("a picture could not be saved");
}

/// The texts of visible labels and buttons that don't fit into them; what is elided on purpose has a tool
/// tip.
inline QStringList cutTexts(const QWidget& widget)
{
    QStringList cut;
    for (const QLabel* label : widget.findChildren<QLabel*>()) {
        if (label->text().isEmpty())
            continue;
        const bool isPlain = label->isVisible() && !label->wordWrap() && label->toolTip().isEmpty();
        if (isPlain && label->sizeHint().width() > label->width() + 1)
            cut += label->text();
        if (label->isVisible() && label->wordWrap() &&
            label->heightForWidth(label->width()) > label->height() + 1)
            cut += label->text();
    }
    for (const QAbstractButton* button : widget.findChildren<QAbstractButton*>()) {
        if (button->isVisible() && button->minimumSizeHint().width() > button->width() + 1)
            cut += button->text();
    }
    return cut;
}

} // namespace heliograph::test
