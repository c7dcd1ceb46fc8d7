// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/compose/ComposeWorld.h"

#include "ui/compose/PreviewPane.h"

#include <QLineEdit>
#include <QTest>

namespace heliograph {
namespace {

struct Person {
    const char* name;
    const char* city;
    const char* bonus;
};

constexpr Person kPeople[] = {{"Anna", "Kostroma", "120"}, {"Boris", "Tver", "80"},
                              {"", "Kostroma", "15"},      {"Maximiliana", "Yaroslavl", ""},
                              {"Lev", "Tver", "300"},      {"Vera", "Kostroma", "45"}};

NewRecipient recipient(int n)
{
    const Person& person = kPeople[std::size_t(n - 1) % std::size(kPeople)];
    NewRecipient row;
    row.row = n + 1;
    row.phone = QStringLiteral("7900000%1").arg(100 + n, 4, 10, QLatin1Char('0'));
    row.cells = {QString::fromLatin1(person.name), QString::fromLatin1(person.city),
                 QString::fromLatin1(person.bonus)};
    return row;
}

} // namespace

ComposeWorld::ComposeWorld(Theme::Scheme scheme) : UiWorld(scheme), account(addAccount())
{
    account = engine([this](Engine& engine) -> Result<Account> {
        Account known = account;
        known.clockOffsetMinutes = 180;
        known.pricePerPart = QStringLiteral("2.40");
        known.currency = QString::fromUtf8("₽");
        if (const Result<void> stored = engine.accounts().update(known); !stored)
            return forward(stored);
        return known;
    });
}

qint64 ComposeWorld::addDraft(const Message& message, int recipients)
{
    return engine([=, this](Engine& engine) -> Result<qint64> {
        Campaign draft;
        draft.name = QStringLiteral("Spring sale");
        draft.accountName = account.name;
        draft.plan.message = message;
        draft.headers = {QStringLiteral("Name"), QStringLiteral("City"), QStringLiteral("Bonus")};
        draft.createdAt = engine.clock().nowMs();
        CampaignStore store = engine.campaigns();
        const Result<qint64> id = store.newDraft(draft);
        if (!id)
            return id;
        std::vector<NewRecipient> rows;
        for (int n = 1; n <= recipients; ++n)
            rows.push_back(recipient(n));
        if (const Result<void> added = store.addRecipients(*id, rows); !added)
            return forward(added);
        return id;
    });
}

Campaign ComposeWorld::campaign(qint64 id)
{
    return engine([id](Engine& engine) { return engine.campaigns().campaign(id); });
}

ShownMessagePage::ShownMessagePage(ComposeWorld& world, qint64 campaign, QSize size) : m_page(world.ui())
{
    m_page.resize(size);
    m_page.showCampaign(world.campaign(campaign));
    m_page.show();
    m_page.activate();
    if (!QTest::qWaitForWindowExposed(&m_page))
        qFatal("the page is not shown");
    QApplication::setActiveWindow(&m_page);
    m_page.focusFirst();
    auto* place = find<QLineEdit>("recipientPlace");
    UiWorld::waitFor([place] { return !place->text().isEmpty(); });
}

} // namespace heliograph
