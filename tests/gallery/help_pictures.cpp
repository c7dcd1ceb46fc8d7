// SPDX-License-Identifier: GPL-3.0-or-later
// Takes the pictures of the help anew, in every language that there is help in, and puts them beside its
// pages: help_pictures FOLDER, where FOLDER is resources/help. To be run when a window has changed; no test.
#include "tests/gallery/GalleryWorkspace.h"
#include "tests/ui/UiWorld.h"
#include "translations/Translations.h"
#include "ui/grid/RecipientGrid.h"
#include "ui/quick/QuickWindow.h"
#include "ui/shell/MainWindow.h"
#include "ui/widgets/Page.h"

#include <QApplication>
#include <QDir>
#include <QProcess>
#include <QPushButton>
#include <QScopeGuard>
#include <QTableView>
#include <QTest>
#include <QUrl>

using namespace heliograph;

namespace {

constexpr QSize kSize(1280, 800);
constexpr QSize kQuickSize(1024, 640);
constexpr int kShownRow = 8;
// What is read on other threads comes within moments; there is nothing common to wait for.
constexpr int kPatienceMs = 1500;
constexpr int kSendPatienceMs = 30'000;

struct Language {
    QString name;
    QString sender;
    QString text;
    QString shortText;
    PreparedWords words;
};

std::vector<Language> languages()
{
    Language english{
        QStringLiteral("en"),
        QStringLiteral("Shop"),
        QStringLiteral("{Имя|Friend}, 10 % off everything until Friday – show this at the till."),
        QStringLiteral("Your order is ready, we are open until 8 p.m."),
        {}};
    Language russian{QStringLiteral("ru"),
                     QStringLiteral("Shop"),
                     QStringLiteral("{Имя|Друзья}, скидка 10 % на всё до пятницы – покажите это на кассе."),
                     QStringLiteral("Ваш заказ готов, мы открыты до 20:00."),
                     {}};
    russian.words.running = QStringLiteral("Весенняя распродажа");
    russian.words.finished = QStringLiteral("Новости марта");
    russian.words.draft = QStringLiteral("Осенняя распродажа");
    russian.words.headers = {QStringLiteral("Имя"), QStringLiteral("Телефон"), QStringLiteral("Город"),
                             QStringLiteral("Бонус")};
    return {english, russian};
}

bool take(QWidget& window, const QString& file)
{
    QTest::qWait(kPatienceMs);
    constexpr int kSmallest = 0;
    return window.grab().toImage().save(file, "PNG", kSmallest);
}

/// The port of a practice gateway that ends with its process; 0 when it didn't come up.
quint16 startGateway(QProcess& gateway)
{
    gateway.start(QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("heliograph-sandbox")),
                  {QStringLiteral("--login"), QStringLiteral("demo"), QStringLiteral("--password"),
                   QStringLiteral("s3cret"), QStringLiteral("--deliver-after"), QStringLiteral("1")});
    if (!gateway.waitForReadyRead())
        return 0;
    return static_cast<quint16>(
        QUrl(QString::fromLatin1(gateway.readLine()).section(u' ', 1).trimmed()).port(0));
}

/// A message that has arrived.
bool takeQuick(const Ui& ui, const Language& language, const QString& file)
{
    QuickSeed seed;
    seed.phones = {QStringLiteral("79000000208")};
    seed.text = language.shortText;
    QuickWindow quick(ui, seed);
    quick.show();
    quick.resize(kQuickSize);
    auto* send = quick.findChild<QPushButton*>(QStringLiteral("send"));
    if (!QTest::qWaitFor([send] { return send->isEnabled(); }))
        return false;
    send->click();
    const auto* results = quick.findChild<QTableView*>(QStringLiteral("results"))->model();
    const QString delivered = describe(RecipientState::Delivered);
    if (!QTest::qWaitFor([&] { return results->index(0, 1).data().toString() == delivered; },
                         kSendPatienceMs))
        return false;
    return take(quick, file);
}

bool takeAll(const Language& language, const QString& folder)
{
    QProcess gateway;
    const quint16 port = startGateway(gateway);
    const auto stop = qScopeGuard([&gateway] {
        gateway.terminate();
        gateway.waitForFinished();
    });
    if (port == 0)
        return false;

    QLocale::setDefault(QLocale(language.name));
    installTranslations(*QCoreApplication::instance(), QLocale(language.name));
    GalleryWorkspace workspace(language.sender, language.text, language.words, port);
    UiWorld world(Theme::Scheme::Light, workspace.place());
    const auto file = [&](const QString& page) {
        return QStringLiteral("%1/%2/%3-window.png").arg(folder, language.name, page);
    };
    bool done = true;
    for (const char* page : {"recipients", "message", "check", "status"}) {
        const QString name = QString::fromLatin1(page);
        MainWindow window(world.ui());
        window.resize(kSize);
        window.show();
        workspace.open(window, name);
        QTest::qWait(kPatienceMs);
        if (auto* grid = window.findChild<RecipientGrid*>(QStringLiteral("grid")); grid && grid->isVisible())
            grid->setCurrentIndex(grid->model()->index(kShownRow, 0));
        done = take(window, file(name)) && done;
    }
    return takeQuick(world.ui(), language, file(QStringLiteral("quick"))) && done;
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 2)
        qFatal("Usage: help_pictures FOLDER");
    bool done = true;
    for (const Language& language : languages())
        done = takeAll(language, arguments.at(1)) && done;
    return done ? 0 : 1;
}
