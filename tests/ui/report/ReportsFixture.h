// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Connection.h"
#include "tests/ui/UiWorld.h"
#include "ui/report/ReportsPage.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

namespace heliograph {

/// The reports page over an empty workspace with the account "Main", and campaigns that are over.
class ReportsFixture : public QObject {
    Q_OBJECT
protected:
    void prepare();
    void clear();
    /// A finished campaign. Every tenth of its rows 1, 2, ... failed, every twentieth has no report, the n-th
    /// of the others arrived after n * n / 40 seconds.
    qint64 add(const QString& name, int rows);
    /// What add() tells of a draft.
    static Result<qint64> finish(Connection& db, qint64 campaign, int rows);
    void waitForCharts();
    template <class T>
    T* child(const char* name)
    {
        return m_page->findChild<T*>(QString::fromLatin1(name));
    }

    std::unique_ptr<UiWorld> m_world;
    std::unique_ptr<ReportsPage> m_page;
};

} // namespace heliograph
