// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/NewCampaign.h"

#include "core/engine/Engine.h"
#include "ui/live/Desk.h"
#include "ui/widgets/Remembered.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QMimeData>
#include <QUrl>

namespace heliograph {
namespace {

QString nameOf(const CampaignSeed& seed, const QDateTime& now)
{
    if (!seed.file.isEmpty())
        return QFileInfo(seed.file).completeBaseName();
    if (!seed.book.isEmpty())
        return seed.book;
    return QCoreApplication::translate("NewCampaign", "Campaign of %1")
        .arg(QLocale().toString(now.toLocalTime(), QLocale::ShortFormat));
}

/// The account in use, as long as it exists; else the first there is.
QString accountFor(Engine& engine, const QString& inUse)
{
    const Result<std::vector<Account>> accounts = engine.accounts().accounts();
    if (!accounts || accounts->empty())
        return {};
    for (const Account& account : *accounts) {
        if (account.name == inUse)
            return inUse;
    }
    return accounts->front().name;
}

} // namespace

void makeDraft(const Ui& ui, QObject* context, const CampaignSeed& seed,
               std::function<void(const Result<qint64>& draft)> done)
{
    const QString inUse = ui.remembered.value(QStringLiteral("account")).toString();
    const QDateTime now = ui.clock.now();
    ui.desk.change(
        context,
        [inUse, seed, now](Engine& engine) -> Result<qint64> {
            Campaign draft;
            draft.name = nameOf(seed, now);
            draft.accountName = accountFor(engine, inUse);
            draft.createdAt = now.toMSecsSinceEpoch();
            draft.plan.locale = QLocale().name();
            draft.plan.message.text = seed.text;
            return engine.campaigns().newDraft(draft);
        },
        std::move(done));
}

CampaignSeed seedOf(const QMimeData* dropped)
{
    CampaignSeed seed;
    for (const QUrl& url : dropped->urls()) {
        if (url.isLocalFile()) {
            seed.file = url.toLocalFile();
            return seed;
        }
    }
    seed.pasted = dropped->text();
    return seed;
}

} // namespace heliograph
