// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "translations/Translations.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Page.h"

#include <QApplication>
#include <QLabel>
#include <QPixmap>
#include <QPushButton>
#include <QTest>

namespace heliograph {

/// The kinds of pictures that a page is taken in: language, scheme, size of the page beside the navigation.
inline void addShotRows()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    for (const char* language : {"en", "ru"}) {
        for (const bool dark : {false, true}) {
            for (const QSize size : {QSize(968, 640), QSize(1072, 800)})
                QTest::addRow("%s-%s-%d", language, dark ? "dark" : "light", size.width())
                    << QString::fromLatin1(language) << dark << size;
        }
    }
}

/// The program in a picture's language and colours, for as long as this lives; then without a language again.
class ShotLook {
public:
    ShotLook(const QString& language, bool dark)
        : m_theme(dark ? Theme::Scheme::Dark : Theme::Scheme::Light, QApplication::font())
    {
        applyTheme(*qobject_cast<QApplication*>(QCoreApplication::instance()), m_theme);
        speak(QLocale(language));
    }
    ~ShotLook() { speak(QLocale::c()); }
    ShotLook(const ShotLook&) = delete;
    ShotLook& operator=(const ShotLook&) = delete;

    const Theme& theme() const { return m_theme; }

private:
    static void speak(const QLocale& locale)
    {
        QLocale::setDefault(locale);
        installTranslations(*QCoreApplication::instance(), locale);
    }

    Theme m_theme;
};

/// Words of labels and buttons that don't fit; empty when all is well.
inline QStringList cutOffWords(const QWidget& page)
{
    QStringList words;
    for (const QLabel* label : page.findChildren<QLabel*>()) {
        const bool judged = label->isVisible() && !label->wordWrap() && !label->text().isEmpty() &&
                            label->objectName() != QStringLiteral("pageTitle");
        if (judged &&
            label->fontMetrics().horizontalAdvance(label->text()) > label->contentsRect().width() + 1)
            words += label->text();
    }
    for (const QPushButton* button : page.findChildren<QPushButton*>()) {
        if (button->isVisible() && button->width() + 1 < button->minimumSizeHint().width())
            words += button->text();
    }
    return words;
}

/// Writes the picture into the gallery; false when it is blank or can't be written.
inline bool shoot(QWidget& page, const QString& name)
{
    const QImage picture = page.grab().toImage();
    const QRgb ground = picture.pixel(1, picture.height() - 2);
    qint64 ink = 0;
    for (int y = 0; y < picture.height(); y += 2) {
        for (int x = 0; x < picture.width(); x += 2)
            ink += picture.pixel(x, y) != ground;
    }
    constexpr qint64 kLeast = 500;
    return ink > kLeast && picture.save(QStringLiteral(HELIOGRAPH_GALLERY "/%1.png").arg(name));
}

} // namespace heliograph
