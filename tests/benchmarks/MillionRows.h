// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/CampaignCounts.h"
#include "core/storage/RowCodec.h"
#include "tests/benchmarks/BenchTools.h"
#include "tests/support/Drafts.h"

namespace heliograph::bench {

/// A campaign of so many recipients, half of them still to be reported, the rest in every state. Made by the
/// database itself, as a million rows through the import would take longer than what is measured.
inline qint64 addFinishedRows(Workspace& workspace, qint64 rows, qint64 nowMs)
{
    Connection& db = workspace.connection();
    const qint64 id = addDraft(workspace, testPlan(testAccount()), 1, nowMs);
    const QByteArray from = QByteArray::number(firstKey(id) - 1);
    const QByteArray count = QByteArray::number(rows);
    const QByteArray now = QByteArray::number(nowMs);
    const QByteArray numbers =
        " WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<" + count + ") SELECT ";
    must(db.execute("BEGIN IMMEDIATE;DELETE FROM recipient;DELETE FROM delivery"));
    must(db.execute(("INSERT INTO recipient(id,row,phone,cells,client_id,parts)" + numbers + from +
                     "+i,i+1,79000000000+i,"
                     "substr('Анна Борис Вера ГлебДарья',1+(i%5)*5,5)||char(31)||"
                     "CASE i%4 WHEN 0 THEN 'Калуга' WHEN 1 THEN 'Рязань' WHEN 2 THEN 'Тула' ELSE 'Псков' END"
                     "||char(31)||(i*7)%1000,500000000000000+i,1+(i%9=0) FROM n")
                        .constData()));
    // Half of them are still to be reported; the rest is in every state.
    must(db.execute(
        ("INSERT INTO delivery(id,state,due_kind,due_at,gateway_id,first_attempt_at,changed_at)" + numbers +
         from +
         "+i,CASE WHEN i%2 THEN 2 ELSE CASE i%40 WHEN 0 THEN 5 WHEN 2 THEN 11 WHEN 4 THEN 12 WHEN 6 "
         "THEN 7 WHEN 8 THEN 13 ELSE 9 END END,CASE WHEN i%2 THEN 2 END," +
         now + ",2856000000+i," + now + ',' + now + "-(i%100000) FROM n")
            .constData()));
    must(db.execute(("UPDATE campaign SET name='Bench',state=2,headers='Name\x1f"
                     "City\x1f"
                     "Bonus',identity='bench',recipients=" +
                     count + ",sealed_at=" + now + ",parts=" + count + " WHERE id=" + QByteArray::number(id))
                        .constData()));
    must(recountCampaign(db, id));
    must(db.execute("COMMIT"));
    must(db.execute("PRAGMA wal_checkpoint(TRUNCATE)"));
    return id;
}

} // namespace heliograph::bench
