// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Glyph.h"
#include "ui/theme/GlyphMasks.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace heliograph;

namespace {

// What a glyph looks like in black on white.
QImage drawn(Glyph glyph, int side, qreal scale = 1, QPointF corner = {})
{
    QImage image((QSizeF(side, side) * scale).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintGlyph(painter, QRectF(corner, QSizeF(side, side)), glyph, Qt::black);
    return image;
}

// How much of the picture is covered, in full pixels.
double ink(const QImage& image)
{
    double sum = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            sum += 1 - qGray(image.pixel(x, y)) / 255.0;
    }
    return sum;
}

// Pixels that differ plainly.
int difference(const QImage& one, const QImage& other)
{
    int count = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x)
            count += std::abs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y))) > 96 ? 1 : 0;
    }
    return count;
}

} // namespace

class TestGlyphs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyGlyphHasInk_data();
    void everyGlyphHasInk();
    void noTwoLookAlike();
    void staysSharp_data();
    void staysSharp();
    void placedOnWholePixels();
    void takesTheColor();
    void iconIsPalerWhenDisabled();
    void applicationIconHasItsSizes();
};

void TestGlyphs::everyGlyphHasInk_data()
{
    QTest::addColumn<Glyph>("glyph");
    for (int i = 0; i < kGlyphs; ++i)
        QTest::newRow(qPrintable(fileOf(static_cast<Glyph>(i)))) << static_cast<Glyph>(i);
}

void TestGlyphs::everyGlyphHasInk()
{
    QFETCH(Glyph, glyph);
    for (const int side : {16, 20, 24, 48}) {
        const QImage image = drawn(glyph, side);
        QVERIFY2(ink(image) > side * side * 0.025, qPrintable(QString::number(ink(image))));
        QVERIFY(ink(image) < side * side * 0.6);
        // The field's edge stays free, so that neighbours and buttons don't touch it.
        QCOMPARE(ink(image.copy(0, 0, side, 1)), 0.0);
        QCOMPARE(ink(image.copy(0, side - 1, side, 1)), 0.0);
    }
}

void TestGlyphs::noTwoLookAlike()
{
    for (int i = 0; i < kGlyphs; ++i) {
        const QImage one = drawn(static_cast<Glyph>(i), 20);
        for (int j = i + 1; j < kGlyphs; ++j) {
            const QImage other = drawn(static_cast<Glyph>(j), 20);
            QVERIFY2(
                difference(one, other) >= 8,
                qPrintable(fileOf(static_cast<Glyph>(i)) + QLatin1Char(' ') + fileOf(static_cast<Glyph>(j))));
        }
    }
}

void TestGlyphs::staysSharp_data()
{
    QTest::addColumn<int>("side");
    QTest::addColumn<qreal>("scale");
    for (const int side : {16, 20}) {
        for (const qreal scale : {1.0, 1.25, 1.5, 2.0, 3.0})
            QTest::addRow("%d at %d %%", side, qRound(scale * 100)) << side << scale;
    }
}

void TestGlyphs::staysSharp()
{
    QFETCH(int, side);
    QFETCH(qreal, scale);
    const QImage image = drawn(Glyph::Plus, side, scale);
    const QImage mask(QStringLiteral(":/icons/%1%2.png")
                          .arg(QLatin1Char(side == 16 ? 's' : 'n'))
                          .arg(qRound(side * scale)));
    QVERIFY2(!mask.isNull(), "a mask of exactly this size was made");
    // The middle of a stroke is fully covered: nothing was scaled.
    const int middle = image.height() / 2;
    int darkest = 255;
    for (int x = 0; x < image.width(); ++x)
        darkest = std::min({darkest, qGray(image.pixel(x, middle)), qGray(image.pixel(x, middle - 1))});
    QVERIFY2(darkest < 110, qPrintable(QString::number(darkest)));
}

void TestGlyphs::placedOnWholePixels()
{
    const QImage exact = drawn(Glyph::Sheet, 16);
    const QImage shifted = drawn(Glyph::Sheet, 16, 1, QPointF(0.4, -0.3));
    QCOMPARE(shifted, exact);
}

void TestGlyphs::takesTheColor()
{
    const QImage dot = tintedGlyph(Glyph::Dot, QColor(0x12, 0x90, 0x40), 32, false).toImage();
    QCOMPARE(dot.pixelColor(16, 16), QColor(0x12, 0x90, 0x40));
    QCOMPARE(dot.pixelColor(1, 1).alpha(), 0);
}

void TestGlyphs::iconIsPalerWhenDisabled()
{
    const QIcon icon = glyphIcon(Glyph::Dot, Qt::black);
    const QImage normal = icon.pixmap(QSize(20, 20), 2.0).toImage();
    const QImage disabled = icon.pixmap(QSize(20, 20), 2.0, QIcon::Disabled).toImage();
    QCOMPARE(normal.size(), QSize(40, 40));
    QCOMPARE(normal.pixelColor(20, 20).alpha(), 255);
    QVERIFY(disabled.pixelColor(20, 20).alpha() < 160);
}

void TestGlyphs::applicationIconHasItsSizes()
{
    const QIcon icon = applicationIcon();
    for (const int size : {16, 32, 256}) {
        const QImage image = icon.pixmap(QSize(size, size), 1.0).toImage();
        QCOMPARE(image.size(), QSize(size, size));
        QVERIFY(image.pixelColor(size / 2, size / 2).alpha() == 255);
        QCOMPARE(image.pixelColor(0, 0).alpha(), 0);
    }
}

QTEST_MAIN(TestGlyphs)
#include "test_glyphs.moc"
