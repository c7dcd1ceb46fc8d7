// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/report/ReportsFixture.h"

#include "core/storage/CampaignCounts.h"
#include "core/storage/RowCodec.h"
#include "tests/support/Drafts.h"
#include "ui/report/DeliveryChart.h"

namespace heliograph {
namespace {

QByteArray storySql(qint64 campaign, int rows)
{
    QByteArray sql = "BEGIN;";
    const qint64 start = 1'700'000'000'000;
    for (int n = 1; n <= rows; ++n) {
        const QByteArray key = QByteArray::number(recipientKey(campaign, n));
        const qint64 after = qint64{n} * n * 25;
        const int state = n % 10 == 0 ? (n % 20 == 0 ? 13 : 11) : 9;
        const QByteArray at = QByteArray::number(start + after);
        sql += "UPDATE recipient SET parts=1 WHERE id=" + key +
               ";UPDATE delivery SET state=" + QByteArray::number(state) +
               ",first_attempt_at=" + QByteArray::number(start) + ",changed_at=" + at + " WHERE id=" + key +
               ";INSERT INTO event(recipient,seq,at,kind,state) VALUES(" + key + ",1," +
               QByteArray::number(start) + ",1,2),(" + key + ",2," + at + ",3," + QByteArray::number(state) +
               ");";
    }
    return sql + "UPDATE campaign SET state=4,sealed_at=" + QByteArray::number(start) +
           " WHERE id=" + QByteArray::number(campaign) + ";COMMIT;";
}

} // namespace

void ReportsFixture::prepare()
{
    QLocale::setDefault(QLocale(QLocale::English));
    m_world = std::make_unique<UiWorld>();
    m_world->addAccount();
    m_page = std::make_unique<ReportsPage>(m_world->ui());
    m_page->resize(1072, 800);
    m_page->show();
    m_page->activate();
}

void ReportsFixture::clear()
{
    m_page.reset();
    m_world.reset();
}

qint64 ReportsFixture::add(const QString& name, int rows)
{
    return m_world->engine([name, rows](Engine& engine) -> Result<qint64> {
        const qint64 id = addDraft(engine.workspace(), testPlan(testAccount()), rows, engine.clock().nowMs());
        Connection& db = engine.workspace().connection();
        const Result<void> renamed = engine.campaigns().changeDraft(id, [name](Campaign& draft) {
            draft.name = name;
            draft.accountName = QStringLiteral("Main");
        });
        return renamed ? finish(db, id, rows) : forward(renamed);
    });
}

Result<qint64> ReportsFixture::finish(Connection& db, qint64 campaign, int rows)
{
    if (const Result<void> told = db.execute(storySql(campaign, rows).constData()); !told)
        return forward(told);
    const Result<void> counted = recountCampaign(db, campaign);
    return counted ? Result<qint64>(campaign) : Result<qint64>(forward(counted));
}

void ReportsFixture::waitForCharts()
{
    QTRY_VERIFY(!child<DeliveryChart>("deliveryChart")->view().curve.points.empty());
}

} // namespace heliograph
