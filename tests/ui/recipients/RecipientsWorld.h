// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/StopListStore.h"
#include "tests/support/Drafts.h"
#include "tests/ui/UiWorld.h"

#include <QFile>

namespace heliograph {

/// A world with an empty draft and files for it.
class RecipientsWorld : public UiWorld {
public:
    using UiWorld::UiWorld;

    QString write(const QByteArray& content, const QString& name = QStringLiteral("clients.csv"))
    {
        const QString file = path(name);
        QFile out(file);
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
            qFatal("no test file");
        return file;
    }

    Campaign emptyDraft(const QString& name = QStringLiteral("Spring sale"))
    {
        return engine([name](Engine& engine) -> Result<Campaign> {
            Campaign draft;
            draft.name = name;
            draft.plan = testPlan(testAccount());
            draft.createdAt = engine.clock().nowMs();
            const Result<qint64> id = engine.campaigns().newDraft(draft);
            if (!id)
                return forward(id);
            return engine.campaigns().campaign(*id);
        });
    }

    /// The one campaign that is seen.
    Campaign onlyCampaign()
    {
        return engine([](Engine& engine) -> Result<Campaign> {
            const Result<std::vector<Campaign>> all = engine.campaigns().campaigns();
            if (!all)
                return forward(all);
            return all->size() == 1 ? Result<Campaign>(all->front()) : fail(ErrorCode::NoSuchCampaign);
        });
    }

    void stop(const QString& phone)
    {
        engine([phone](Engine& engine) {
            return engine.stopList().add(
                {{phone, QStringLiteral("asked on the phone"), {}, engine.clock().nowMs()}});
        });
    }
};

/// Seven rows: 2 good, 3 repaired, 4 no number, 5 repeats row 2, 6 stop-listed, 7 repaired, 8 without a name.
inline QByteArray mixedList()
{
    return "Phone,Name,City,Bonus,Card no.\n"
           "79000000102,Anna,Kostroma,1240,58-10-004\n"
           "8 (900) 000-01-03,Boris,Tver,860,58-10-011\n"
           "ask him,Vera,Kaluga,90,58-10-012\n"
           "+7 900 000-01-02,Gleb,Kostroma,2415,58-10-019\n"
           "79000000106,Daria,Ryazan,310,58-10-020\n"
           "\"7,9000000107E+10\",Egor,Tula,75,58-10-031\n"
           "79000000108,,Tula,12,58-10-032\n";
}

/// The same with 300 more rows: every seventh repaired, some without a number, some that repeat others.
inline QByteArray longList()
{
    QByteArray csv = mixedList();
    for (int i = 0; i < 300; ++i) {
        csv += i % 7 == 0
                   ? "8 (900) 000-1" + QByteArray::number(i % 10) + "-" + QByteArray::number(10 + i % 80)
               : i % 31 == 0 ? QByteArray("unknown")
                             : QByteArray::number(79000010000 + i % 290);
        csv += ",Polina,Kaluga," + QByteArray::number(i * 7) + ",58-11-" + QByteArray::number(100 + i) + "\n";
    }
    return csv;
}

} // namespace heliograph
