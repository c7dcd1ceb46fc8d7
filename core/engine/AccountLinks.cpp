// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/AccountLinks.h"

#include "core/base/Log.h"

#include <QPointer>

namespace heliograph {

/// The connection for the questions of one account.
struct AccountLinks::Line {
    RunSettings settings;
    std::unique_ptr<GatewayClient> client;
    std::unique_ptr<GatewayQuestions> questions;
    std::deque<Ask> waiting;
    bool busy = false;
};

namespace {

bool sameConnection(const RunSettings& one, const RunSettings& other)
{
    return one.account.url == other.account.url && one.account.auth == other.account.auth &&
           one.credentials.login == other.credentials.login &&
           one.credentials.secret.reveal() == other.credentials.secret.reveal() &&
           one.profile.toJson() == other.profile.toJson();
}

bool isAboutLogin(const Error& error)
{
    return error.code == ErrorCode::AccountRefused || error.code == ErrorCode::AccountBlocked;
}

} // namespace

AccountLinks::AccountLinks(Engine& engine, QObject* parent) : QObject(parent), m_engine(engine) {}

AccountLinks::~AccountLinks() = default;

void AccountLinks::later(std::function<void()> action)
{
    m_engine.clock().after(std::chrono::milliseconds(0), this, std::move(action));
}

void AccountLinks::settings(const QString& name, Done<RunSettings> done)
{
    const Result<Account> account = m_engine.accounts().account(name);
    if (!account)
        return later([done, error = account.error()] { done(tl::unexpected(error)); });
    if (const Result<void> consent = checkTransportConsent(*account); !consent)
        return later([done, error = consent.error()] { done(tl::unexpected(error)); });
    findSecret(*account, [this, account = *account, done](const Result<Secret>& secret) {
        if (!secret)
            return done(forward(secret));
        done(m_engine.runSettings(account, *secret));
    });
}

void AccountLinks::forget(const QString& account)
{
    m_secrets.remove(account);
    m_lines.erase(account); // the next one is made by the settings of then; a busy one ends its questions
}

void AccountLinks::findSecret(const Account& account, Done<Secret> done)
{
    const auto known = m_secrets.constFind(account.name);
    if (known != m_secrets.cend())
        return later([done, secret = *known] { done(secret); });
    std::vector<Done<Secret>>& waiting = m_searches[account.name];
    waiting.push_back(std::move(done));
    // A keychain may ask a person to unlock it; once is enough.
    if (waiting.size() > 1)
        return;
    m_engine.findSecret(
        account, [self = QPointer(this), name = account.name](const Result<FoundSecret>& found) {
            if (!self)
                return;
            if (found)
                self->m_secrets.insert(name, found->secret);
            const std::vector<Done<Secret>> all = std::exchange(self->m_searches[name], {});
            for (const Done<Secret>& one : all) {
                if (self)
                    one(found ? Result<Secret>(found->secret) : Result<Secret>(forward(found)));
            }
        });
}

std::shared_ptr<AccountLinks::Line> AccountLinks::lineTo(const RunSettings& settings)
{
    std::shared_ptr<Line>& line = m_lines[settings.account.name];
    if (line && sameConnection(line->settings, settings))
        return line;
    // A line with older settings goes when its last question is answered.
    line = std::make_shared<Line>();
    line->settings = settings;
    line->client = m_engine.makeClient(settings);
    line->questions = std::make_unique<GatewayQuestions>(*line->client, m_engine.clock(), settings);
    return line;
}

void AccountLinks::put(const std::shared_ptr<Line>& line, Ask ask)
{
    line->waiting.push_back(std::move(ask));
    next(line);
}

void AccountLinks::next(const std::shared_ptr<Line>& line)
{
    if (line->busy || line->waiting.empty())
        return;
    line->busy = true;
    m_busy.push_back(line);
    const Ask ask = std::move(line->waiting.front());
    line->waiting.pop_front();
    // The question's callback must not own the connection that owns it.
    ask(*line->questions, [self = QPointer(this), weak = std::weak_ptr<Line>(line)] {
        if (!self)
            return;
        // From the event loop: the connection counts as busy until its answer has been told.
        self->later([self, weak] {
            if (const std::shared_ptr<Line> ended = weak.lock())
                self->release(ended);
        });
    });
}

void AccountLinks::release(const std::shared_ptr<Line>& line)
{
    line->busy = false;
    std::erase(m_busy, line);
    next(line);
}

template <class Reply>
void AccountLinks::ask(const QString& account, Done<Reply> done,
                       void (GatewayQuestions::*question)(std::function<void(const Result<Reply>&)>))
{
    settings(account, [this, account, done, question](const Result<RunSettings>& settings) {
        if (!settings)
            return done(forward(settings));
        put(lineTo(*settings), [self = QPointer(this), account, done, question](GatewayQuestions& questions,
                                                                                std::function<void()> next) {
            (questions.*question)([self, account, done, next](const Result<Reply>& reply) {
                if (!self)
                    return;
                if (!reply && isAboutLogin(reply.error()))
                    self->forget(account);
                next();
                done(reply);
            });
        });
    });
}

void AccountLinks::balance(const QString& account, Done<BalanceReply> done)
{
    ask<BalanceReply>(account, std::move(done), &GatewayQuestions::balance);
}

void AccountLinks::senders(const QString& account, Done<OriginatorReply> done)
{
    ask<OriginatorReply>(account, std::move(done), &GatewayQuestions::senders);
}

void AccountLinks::check(const Account& account, const std::optional<Secret>& secret, Done<AccountCheck> done)
{
    if (const Result<void> consent = checkTransportConsent(account); !consent)
        return later([done, error = consent.error()] { done(tl::unexpected(error)); });
    if (secret)
        return checkWith(account, *secret, std::move(done));
    findSecret(account, [this, account, done](const Result<Secret>& found) {
        if (!found)
            return done(forward(found));
        checkWith(account, *found, done);
    });
}

void AccountLinks::checkWith(const Account& account, const Secret& secret, Done<AccountCheck> done)
{
    const Result<RunSettings> settings = m_engine.runSettings(account, secret);
    if (!settings)
        return later([done, error = settings.error()] { done(tl::unexpected(error)); });
    // Typed data, perhaps wrong: a line of its own, which goes with its last answer.
    const auto line = std::make_shared<Line>();
    line->settings = *settings;
    line->client = m_engine.makeClient(*settings);
    line->questions = std::make_unique<GatewayQuestions>(*line->client, m_engine.clock(), *settings);
    put(line,
        [self = QPointer(this), account, done](GatewayQuestions& questions, std::function<void()> next) {
            questions.check([self, account, done, next](const AccountCheck& check) {
                if (!self)
                    return;
                if (check.ok)
                    self->remember(account, check);
                else if (check.error && isAboutLogin(*check.error))
                    self->forget(account.name);
                next();
                done(check);
            });
        });
}

void AccountLinks::remember(const Account& asked, const AccountCheck& check)
{
    if (asked.id == 0)
        return;
    Result<Account> stored = m_engine.accounts().account(asked.name);
    // What another gateway offers says nothing about this one.
    if (!stored || stored->id != asked.id || stored->url != asked.url)
        return;
    stored->capabilities = check.capabilities;
    if (check.clockOffsetMinutes)
        stored->clockOffsetMinutes = check.clockOffsetMinutes;
    if (!m_engine.accounts().update(*stored))
        qCWarning(lcGateway, "What the account offers could not be remembered.");
}

} // namespace heliograph
