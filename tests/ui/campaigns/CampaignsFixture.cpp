// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/campaigns/CampaignsFixture.h"

#include "core/storage/CampaignCounts.h"
#include "core/storage/RowCodec.h"
#include "tests/support/Drafts.h"

namespace heliograph {

void CampaignsFixture::prepare()
{
    m_world = std::make_unique<UiWorld>();
    m_world->addAccount();
    m_page = std::make_unique<CampaignsPage>(m_world->ui());
    m_page->resize(1072, 800);
    m_page->show();
    m_page->activate();
}

void CampaignsFixture::clear()
{
    m_page.reset();
    m_world.reset();
}

qint64 CampaignsFixture::add(const QString& name, CampaignState state, int rows)
{
    return m_world->engine([name, state, rows](Engine& engine) -> Result<qint64> {
        CampaignPlan plan = testPlan(testAccount());
        plan.source = QStringLiteral("/lists/clients-spring.xlsx");
        const qint64 id = addDraft(engine.workspace(), plan, rows, engine.clock().nowMs());
        Connection& db = engine.workspace().connection();
        const QByteArray now = QByteArray::number(engine.clock().nowMs());
        const QByteArray first = QByteArray::number(firstKey(id));
        if (const Result<void> done = engine.campaigns().rename(id, name); !done)
            return forward(done);
        if (state == CampaignState::Draft)
            return id;
        const bool over = state == CampaignState::Finished;
        const QByteArray range = first + " AND " + QByteArray::number(lastKey(id));
        const QByteArray rowState = over ? "CASE id%10 WHEN 0 THEN 11 WHEN 1 THEN 4 WHEN 2 THEN 7 ELSE 9 END"
                                         : "CASE id%4 WHEN 0 THEN 9 WHEN 1 THEN 2 ELSE 0 END";
        for (const QByteArray& sql :
             {"UPDATE campaign SET sealed_at=" + now + ",state=" + QByteArray::number(int(state)) +
                  " WHERE id=" + QByteArray::number(id),
              QByteArray(state == CampaignState::Scheduled
                             ? "SELECT 1"
                             : "UPDATE delivery SET state=" + rowState + " WHERE id BETWEEN " + range)}) {
            if (const Result<void> done = db.execute(sql.constData()); !done)
                return forward(done);
        }
        const Result<void> counted = recountCampaign(db, id);
        return counted ? Result<qint64>(id) : Result<qint64>(forward(counted));
    });
}

void CampaignsFixture::fill()
{
    add(QStringLiteral("March news"), CampaignState::Finished, 40);
    add(QStringLiteral("Orders ready"), CampaignState::Paused);
    add(QStringLiteral("Friday reminder"), CampaignState::Scheduled);
    add(QStringLiteral("Gift card"), CampaignState::Draft);
    add(QStringLiteral("Spring sale"), CampaignState::Running, 100);
    QTRY_COMPARE(table()->model()->rowCount(), 5);
    QTRY_COMPARE(cell(QStringLiteral("Spring sale"), CampaignsModel::Waiting), QStringLiteral("75"));
}

int CampaignsFixture::rowOf(const QString& name)
{
    for (int row = 0; row < table()->model()->rowCount(); ++row) {
        if (table()->model()->index(row, 0).data().toString() == name)
            return row;
    }
    return -1;
}

void CampaignsFixture::select(const QString& name)
{
    QTRY_VERIFY(rowOf(name) >= 0);
    table()->selectRow(rowOf(name));
}

QString CampaignsFixture::cell(const QString& name, int column)
{
    const int row = rowOf(name);
    return row < 0 ? QString() : table()->model()->index(row, column).data().toString();
}

std::vector<Campaign> CampaignsFixture::campaigns()
{
    return m_world->engine([](Engine& engine) { return engine.campaigns().campaigns(); });
}

} // namespace heliograph
