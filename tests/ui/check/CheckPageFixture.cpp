// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/check/CheckPageFixture.h"

#include "core/engine/CampaignChecker.h"
#include "core/gateway/ReplyWriter.h"

#include <QApplication>
#include <QLabel>
#include <QTimer>

namespace heliograph {
namespace {

/// Answers questions at once; messages never arrive.
class QuestionClient final : public GatewayClient {
public:
    explicit QuestionClient(std::shared_ptr<const Said> said) : m_said(std::move(said)) {}

    void post(Lane, Endpoint endpoint, const QByteArray&, Done done) override
    {
        Exchange exchange;
        if (m_said->reachable && endpoint != Endpoint::Send) {
            exchange.fate = Exchange::Fate::Answered;
            exchange.answer.status = 200;
            exchange.answer.body = bodyOf(endpoint);
        }
        QTimer::singleShot(0, this, [done, exchange] { done(exchange); });
    }
    void abort(Lane) override {}
    std::chrono::milliseconds deadline() const override { return std::chrono::seconds(1); }

private:
    QByteArray bodyOf(Endpoint endpoint) const
    {
        if (endpoint == Endpoint::Balance) {
            BalanceReply balance;
            balance.money = m_said->money;
            balance.currency = QStringLiteral("RUR");
            return writeBalanceReply(balance);
        }
        OriginatorReply senders;
        senders.senders.push_back({QStringLiteral("Shop"), m_said->senderState, {}});
        return writeOriginatorReply(senders);
    }

    std::shared_ptr<const Said> m_said;
};

} // namespace

void CheckPageFixture::prepare()
{
    // Presses right after the button came count here.
    QApplication::setDoubleClickInterval(0);
    m_said = std::make_shared<Said>();
    m_world = std::make_unique<UiWorld>();
    m_world->engine([said = m_said](Engine& engine) -> Result<int> {
        engine.setClientFactory(
            [said](const RunSettings&) { return std::make_unique<QuestionClient>(said); });
        return 0;
    });
    m_world->addAccount();
    m_page = std::make_unique<CheckPage>(m_world->ui());
    m_page->resize(1072, 800);
    m_page->show();
}

void CheckPageFixture::clear()
{
    m_page.reset();
    m_world.reset();
}

qint64 CheckPageFixture::addDraft(const std::vector<NewRecipient>& rows, const QString& text)
{
    return m_world->engine([rows, text](Engine& engine) -> Result<qint64> {
        const Result<Account> account = engine.accounts().account(QStringLiteral("Main"));
        if (!account)
            return forward(account);
        CampaignPlan plan = testPlan(*account);
        plan.message.text = text;
        const qint64 id = heliograph::addDraft(engine.workspace(), plan, rows, engine.clock().nowMs());
        const Result<void> named = engine.campaigns().changeDraft(id, [](Campaign& draft) {
            draft.accountName = QStringLiteral("Main");
            draft.name = QStringLiteral("Spring sale");
        });
        return named ? Result<qint64>(id) : Result<qint64>(forward(named));
    });
}

qint64 CheckPageFixture::addDraft(int count)
{
    std::vector<NewRecipient> rows;
    for (int n = 1; n <= count; ++n)
        rows.push_back(testRecipient(n));
    return addDraft(rows);
}

qint64 CheckPageFixture::seal(qint64 draft)
{
    return m_world->engine([draft](Engine& engine) -> Result<qint64> {
        CampaignChecker checker(engine);
        if (const auto checked = checker.check(draft); !checked)
            return forward(checked);
        const Result<void> sealed = checker.seal(RepeatPolicy::Allow);
        return sealed ? Result<qint64>(draft) : Result<qint64>(forward(sealed));
    });
}

Campaign CheckPageFixture::campaign(qint64 id)
{
    return m_world->engine([id](Engine& engine) { return engine.campaigns().campaign(id); });
}

void CheckPageFixture::openAndWait(qint64 id)
{
    m_page->showCampaign(campaign(id));
    m_page->activate();
    QTRY_VERIFY(list()->line(FindingKind::Recipients) || list()->line(FindingKind::NobodyLeft));
    if (m_said->reachable)
        QTRY_VERIFY(!child<QLabel>("balanceNow")->text().isEmpty() || !send()->isVisible());
}

void CheckPageFixture::changeText(qint64 id, const QString& text)
{
    m_world->engine([id, text](Engine& engine) -> Result<int> {
        const Result<void> done =
            engine.campaigns().changeDraft(id, [text](Campaign& draft) { draft.plan.message.text = text; });
        return done ? Result<int>(0) : Result<int>(forward(done));
    });
}

QString CheckPageFixture::title(FindingKind kind)
{
    const CheckLine* line = list()->line(kind);
    return line ? line->findChild<QLabel*>(QStringLiteral("checkTitle"))->text() : QString();
}

} // namespace heliograph
