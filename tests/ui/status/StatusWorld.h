// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/RowCodec.h"
#include "tests/support/Drafts.h"
#include "tests/ui/UiWorld.h"
#include "ui/campaign/RowsPanel.h"
#include "ui/campaign/StatusPage.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

namespace heliograph {

/// The status page over "Spring sale": 300 rows in all states, of the account "Main". The page is told of
/// each change as the shell tells it; changes are made on the engine's thread, so that they come from
/// elsewhere.
class StatusWorld {
public:
    explicit StatusWorld(Theme::Scheme scheme = Theme::Scheme::Light);
    ~StatusWorld();

    qint64 campaign() const { return m_campaign; }
    StatusPage& page() { return *m_page; }
    RecipientGrid& grid() { return *find<RecipientGrid>("grid"); }
    RecipientModel& model() { return grid().recipients(); }
    int rows() { return model().rowCount(); }
    template <class T>
    T* find(const char* name)
    {
        T* widget = m_page->findChild<T*>(QString::fromLatin1(name));
        if (!widget)
            qFatal("no %s", name);
        return widget;
    }
    QString label(const char* name) { return find<QLabel>(name)->text(); }
    void press(const char* button) { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }
    /// Checks these rows, from 1, and no others.
    void check(std::initializer_list<int> rows);
    /// The way that the page went last; empty when it went none.
    QString lastWay() const;
    /// The page's own key handling, as the window's focus does it.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Makes the n-th row (from 1, row number n + 1) current once it is read.
    void goTo(int n);

    void execute(const QByteArray& sql);
    /// The n-th row gets another state, counters included.
    void moveRow(int n, RecipientState state, Next next = Next::None);
    void setState(CampaignState state, const QByteArray& more = {});
    Campaign loaded();
    Campaign loaded(qint64 campaign);
    /// The newest campaign of the workspace.
    Campaign newest();
    RecipientRow row(int n);
    /// Forgets the page and makes another, as a new start of the program does.
    void reopen();
    /// Waits until the page shows what the workspace holds.
    void settle();

    UiWorld world;

private:
    void fill();
    void recount();

    qint64 m_campaign = 0;
    std::unique_ptr<StatusPage> m_page;
};

} // namespace heliograph
