// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/quick/QuickFixture.h"

#include "core/storage/AddressBookStore.h"
#include "core/storage/CampaignStore.h"
#include "core/storage/ContactStore.h"

#include <algorithm>

namespace heliograph {

void QuickFixture::prepare(Theme::Scheme scheme)
{
    m_world = std::make_unique<UiWorld>(scheme);
    m_gateway = std::make_unique<SandboxProcess>(m_world->path({}));
    if (!m_gateway->start({QStringLiteral("--deliver-after"), QStringLiteral("200")}))
        qFatal("The practice gateway did not start.");
    m_world->addAccount(QStringLiteral("Main"), static_cast<quint16>(m_gateway->url().port()));
    addPeople();
}

void QuickFixture::clear()
{
    delete m_window.data();
    bool ended = false;
    m_world->sending.shutdown(this, [&ended] { ended = true; });
    QTRY_VERIFY(ended);
    m_world.reset();
    m_gateway.reset();
}

QuickWindow* QuickFixture::open(const QuickSeed& seed)
{
    m_window = new QuickWindow(m_world->ui(), seed);
    m_window->show();
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window))
        qFatal("The window doesn't come to the front.");
    // The accounts are read from another thread.
    UiWorld::waitFor([this] {
        return !m_window->findChild<QWidget*>(QStringLiteral("sender"))
                    ->property("currentText")
                    .toString()
                    .isEmpty();
    });
    return m_window;
}

void QuickFixture::addPeople()
{
    m_world->engine([](Engine& engine) -> Result<bool> {
        const Result<BookInfo> book = engine.books().bookOrNew(QStringLiteral("Customers"));
        if (!book)
            return forward(book);
        const Result<int> column = engine.books().addColumn(book->id, QStringLiteral("Name"));
        if (!column)
            return forward(column);
        ContactStore contacts(engine.workspace().connection());
        for (const auto& [phone, name] :
             {std::pair(anna(), QStringLiteral("Anna")), std::pair(boris(), QStringLiteral("Boris"))}) {
            if (const auto added = contacts.add(book->id, phone, {name}, 1); !added)
                return forward(added);
        }
        return true;
    });
}

qint64 QuickFixture::campaigns()
{
    return m_world->engine([](Engine& engine) -> Result<qint64> {
        const auto all = engine.campaigns().campaigns();
        if (!all)
            return forward(all);
        return qint64(all->size());
    });
}

Campaign QuickFixture::newest()
{
    return m_world->engine([](Engine& engine) -> Result<Campaign> {
        auto all = engine.campaigns().campaigns();
        if (!all)
            return forward(all);
        std::sort(all->begin(), all->end(), [](const Campaign& a, const Campaign& b) { return a.id > b.id; });
        return all->empty() ? Campaign() : all->front();
    });
}

} // namespace heliograph
