// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/GalleryWorkspace.h"

#include "core/engine/BookImport.h"
#include "core/engine/DraftBuilder.h"
#include "tests/ui/UiWorld.h"
#include "ui/shell/MainWindow.h"

namespace heliograph {
namespace {

constexpr int kStopped = 12;
constexpr qint64 kDay = 86'400'000;

ListRequest sample()
{
    ListRequest list;
    list.file = QStringLiteral(HELIOGRAPH_SAMPLE);
    return list;
}

} // namespace

GalleryWorkspace::GalleryWorkspace(const QString& sender, const QString& text, const PreparedWords& words,
                                   quint16 port)
    : m_prepared(words)
{
    UiWorld world(Theme::Scheme::Light, place());
    world.addAccount(QStringLiteral("Main"), port);
    makePeople(world);
    Campaign draft;
    draft.name = words.draft;
    draft.accountName = QStringLiteral("Main");
    draft.plan.message.sender = sender;
    draft.plan.message.text = text;
    m_draft = makeDraft(world, draft);
}

void GalleryWorkspace::makePeople(UiWorld& world)
{
    world.engine([](Engine& engine) -> Result<bool> {
        BookImport import(engine.workspace(), engine.clock());
        const Result<BookImportResult> done = import.run(sample(), QStringLiteral("Customers"));
        if (!done)
            return forward(done);
        std::vector<StopListEntry> stopped;
        for (int n = 1; n <= kStopped; ++n)
            stopped.push_back({QStringLiteral("7900000%1").arg(n, 4, 10, QLatin1Char('0')),
                               QStringLiteral("asked by phone"), QStringLiteral("manual"),
                               engine.clock().nowMs() - n * kDay});
        const Result<qint64> added = engine.stopList().add(stopped);
        if (!added)
            return forward(added);
        return true;
    });
}

qint64 GalleryWorkspace::makeDraft(UiWorld& world, const Campaign& planned)
{
    return world.engine([&planned](Engine& engine) -> Result<qint64> {
        Campaign draft = planned;
        draft.createdAt = engine.clock().nowMs();
        const Result<qint64> empty = engine.campaigns().newDraft(draft);
        if (!empty)
            return empty;
        const Result<DraftResult> filled =
            DraftBuilder(engine.workspace(), engine.clock()).replaceList(*empty, sample());
        if (!filled)
            return forward(filled);
        return filled->campaign;
    });
}

void GalleryWorkspace::open(MainWindow& window, const QString& page) const
{
    static const QHash<QString, PageId> kIds{
        {QStringLiteral("welcome"), PageId::Welcome},   {QStringLiteral("campaigns"), PageId::Campaigns},
        {QStringLiteral("people"), PageId::People},     {QStringLiteral("templates"), PageId::Templates},
        {QStringLiteral("stoplist"), PageId::StopList}, {QStringLiteral("reports"), PageId::Reports},
        {QStringLiteral("settings"), PageId::Settings}, {QStringLiteral("log"), PageId::ProtocolLog}};
    static const QHash<QString, CampaignStep> kSteps{{QStringLiteral("recipients"), CampaignStep::Recipients},
                                                     {QStringLiteral("message"), CampaignStep::Message},
                                                     {QStringLiteral("check"), CampaignStep::Check}};
    if (kIds.contains(page))
        window.openPage(kIds.value(page));
    else if (kSteps.contains(page))
        window.openCampaign(m_draft, kSteps.value(page));
    else if (page == QStringLiteral("status"))
        window.openCampaign(m_prepared.springSale(), CampaignStep::Status);
    else if (page == QStringLiteral("paused"))
        window.openCampaign(m_prepared.paused(), CampaignStep::Status);
}

} // namespace heliograph
