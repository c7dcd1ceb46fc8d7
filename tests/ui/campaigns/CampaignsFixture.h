// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/UiWorld.h"
#include "ui/campaigns/CampaignsModel.h"
#include "ui/campaigns/CampaignsPage.h"

#include <QAction>
#include <QTableView>
#include <QTest>

namespace heliograph {

/// The list of campaigns over an empty workspace with the account "Main".
class CampaignsFixture : public QObject {
    Q_OBJECT
protected:
    void prepare();
    void clear();
    /// Half of the rows of a campaign that is handed over are delivered, a few failed, one is unknown.
    qint64 add(const QString& name, CampaignState state, int rows = 20);
    /// Five campaigns, one in each group of the list.
    void fill();
    /// -1 when it isn't shown.
    int rowOf(const QString& name);
    void select(const QString& name);
    void trigger(const char* action) { child<QAction>(action)->trigger(); }
    QString cell(const QString& name, int column);
    std::vector<Campaign> campaigns();
    template <class T>
    T* child(const char* name)
    {
        return m_page->findChild<T*>(QString::fromLatin1(name));
    }
    QTableView* table() { return child<QTableView>("campaigns"); }

    std::unique_ptr<UiWorld> m_world;
    std::unique_ptr<CampaignsPage> m_page;
};

} // namespace heliograph
