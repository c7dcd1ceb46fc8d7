// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the message step in both languages, light and dark, in two sizes. They are written to the build
// folder (gallery/); no label may be cut off in them.
#include "tests/ui/compose/ComposeWorld.h"
#include "translations/Translations.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QScopeGuard>
#include <QTest>

using namespace heliograph;

namespace {

QString utf8(const char* text)
{
    return QString::fromUtf8(text);
}

QStringList cutOffTexts(const QWidget& page)
{
    QStringList texts;
    for (const QLabel* label : page.findChildren<QLabel*>()) {
        const bool measured = label->isVisible() && !label->wordWrap() &&
                              label->textFormat() == Qt::PlainText && label->minimumSizeHint().width() > 0;
        if (measured && QString::fromLatin1(label->metaObject()->className()) == QStringLiteral("QLabel") &&
            label->fontMetrics().horizontalAdvance(QString(label->text()).remove(u'&')) >
                label->contentsRect().width() + 1)
            texts += label->text();
    }
    return texts;
}

} // namespace

class TestComposePictures : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pictures_data();
    void pictures();

private:
    static Message message(const QString& kind);
};

Message TestComposePictures::message(const QString& kind)
{
    Message message;
    message.sender = QStringLiteral("Shop");
    message.text =
        utf8("{Name|Friend}, 10 % off everything until Friday 17 April. Show this message at the till. "
             "Open daily 9:00–21:00. Details: shop.example/spring To opt out, reply STOP.");
    message.viber.sender = QStringLiteral("Shop");
    message.viber.text =
        utf8("{Name|Friend}, spring is here! 10 % off everything until Friday 17 April. Show this "
             "message at the till, or order with delivery.");
    message.viber.buttonText = QStringLiteral("Order now");
    message.viber.buttonLink = QStringLiteral("https://shop.example/spring");
    message.viber.imageUrl = QStringLiteral("https://shop.example/spring.png");
    message.card.name = QStringLiteral("Anna, the shop on River Street");
    message.card.organization = QStringLiteral("The shop on River Street");
    message.card.position = QStringLiteral("Manager");
    message.card.cellPhone = QStringLiteral("+7 900 000-01-07");
    message.card.email = QStringLiteral("anna@shop.example");
    message.card.street = QStringLiteral("4 River Street");
    message.card.city = QStringLiteral("Kostroma");
    message.card.additional = QStringLiteral("Your discount: {Bonus|5} %");
    message.url = QStringLiteral("https://shop.example/spring");
    bool known = false;
    message.type = messageTypeFromWord(kind, &known);
    return message;
}

void TestComposePictures::pictures_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    const QSize wide(1072, 800);
    const QSize narrow(968, 640);
    for (const char* kind : {"sms", "viber-sms", "vcard"}) {
        for (const bool dark : {false, true}) {
            for (const QSize& size : {wide, narrow}) {
                for (const char* language : {"en", "ru"}) {
                    QTest::newRow(qPrintable(QStringLiteral("%1-%2-%3-%4")
                                                 .arg(QLatin1StringView(kind), QLatin1StringView(language),
                                                      dark ? QStringLiteral("dark") : QStringLiteral("light"))
                                                 .arg(size.width())))
                        << QString::fromLatin1(kind) << QString::fromLatin1(language) << dark << size;
                }
            }
        }
    }
    // With the system's letters at 125 %.
    for (const char* kind : {"sms", "viber-sms"}) {
        QTest::addRow("%s-ru-dark-968-large", kind) << utf8(kind) << utf8("ru") << true << narrow;
        QTest::addRow("%s-en-light-1072-large", kind) << utf8(kind) << utf8("en") << false << wide;
    }
    QTest::newRow("wappush-en-light-1072") << utf8("wappush") << utf8("en") << false << wide;
    QTest::newRow("silence-en-light-1072") << utf8("silence") << utf8("en") << false << wide;
    QTest::newRow("viber-ru-light-1072") << utf8("viber") << utf8("ru") << false << wide;
}

void TestComposePictures::pictures()
{
    QFETCH(const QString, kind);
    QFETCH(const QString, language);
    QFETCH(const bool, dark);
    QFETCH(const QSize, size);
    const bool large = QByteArray(QTest::currentDataTag()).endsWith("-large");
    const QFont usual = QApplication::font();
    const auto back = qScopeGuard([usual] { QApplication::setFont(usual); });
    QFont letters = usual;
    letters.setPixelSize(17);
    if (large)
        QApplication::setFont(letters);
    QLocale::setDefault(QLocale(language));
    installTranslations(*QCoreApplication::instance(), QLocale(language));
    {
        ComposeWorld world(dark ? Theme::Scheme::Dark : Theme::Scheme::Light);
        const qint64 draft = world.addDraft(message(kind), 600);
        ShownMessagePage shown(world, draft, size);
        const bool counted = kind == QStringLiteral("sms") || kind == QStringLiteral("viber-sms");
        const auto hasTotal = [&shown] {
            const QList<QLabel*> totals = shown.page().findChildren<QLabel*>(QStringLiteral("listTotal"));
            return std::any_of(totals.begin(), totals.end(), [](const QLabel* total) {
                return total->text().contains(QStringLiteral("<b>"));
            });
        };
        QTRY_VERIFY(!counted || hasTotal());
        QCoreApplication::processEvents();
        const QPixmap picture = shown.page().grab();
        QVERIFY(QDir().mkpath(QStringLiteral(HELIOGRAPH_GALLERY)));
        QVERIFY(picture.save(QStringLiteral(HELIOGRAPH_GALLERY "/message-%1.png")
                                 .arg(QLatin1StringView(QTest::currentDataTag()))));
        QTRY_COMPARE(cutOffTexts(shown.page()), QStringList());
    }
    QLocale::setDefault(QLocale::c());
}

QTEST_MAIN(TestComposePictures)
#include "test_composepictures.moc"
