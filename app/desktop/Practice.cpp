// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Practice.h"

namespace heliograph {
namespace {

// The gateway listens on this computer only and sends nothing: this keeps no secret, it lets the login be
// practised.
const QString kLogin = QStringLiteral("practice");
const QByteArray kPassword = QByteArrayLiteral("practice");

PracticePlace withLogin(PracticePlace place)
{
    place.login = kLogin;
    place.password = kPassword;
    return place;
}

} // namespace

Practice::Practice(PracticePlace place, Clock& clock, Change change, QObject* parent)
    : QObject(parent),
      m_place(withLogin(std::move(place))),
      m_change(std::move(change)),
      m_process(m_place, clock)
{
    connect(&m_process, &PracticeProcess::listening, this, &Practice::settle);
    connect(&m_process, &PracticeProcess::failed, this, [this](const Error& error) {
        m_starting = false;
        m_settled = false;
        finish(Result<PracticeRecord>(tl::unexpected<Error>(error)));
    });
}

void Practice::prepare()
{
    m_change(practiceRecord, [this](const Result<PracticeRecord>& record) {
        if (!record)
            return;
        if (record->account == 0)
            start();
        else
            take(*record);
    });
}

void Practice::start(Ready ready)
{
    if (ready)
        m_waiting.push_back(std::move(ready));
    if (m_settled && m_process.port()) {
        finish(m_record);
        return;
    }
    if (m_starting)
        return;
    m_starting = true;
    m_change(practiceRecord, [this](const Result<PracticeRecord>& record) {
        if (record) {
            launch(*record);
        } else {
            m_starting = false;
            finish(record);
        }
    });
}

bool Practice::isPractice(const QString& account) const
{
    return !m_record.name.isEmpty() && account.compare(m_record.name, Qt::CaseInsensitive) == 0;
}

void Practice::launch(const PracticeRecord& record)
{
    if (const auto port = m_process.port())
        settle(*port);
    else
        m_process.start(record.port);
}

void Practice::settle(quint16 port)
{
    m_settled = false;
    m_change([port](Engine& engine) { return settlePracticeAccount(engine, port); },
             [this](const Result<PracticeRecord>& record) {
                 m_starting = false;
                 if (record) {
                     m_settled = true;
                     take(*record);
                 }
                 finish(record);
             });
}

void Practice::take(const PracticeRecord& record)
{
    m_record = record;
    if (record.isThere())
        Q_EMIT accountReady(record.name);
}

void Practice::finish(const Result<PracticeRecord>& result)
{
    for (const Ready& ready : std::exchange(m_waiting, {}))
        ready(result);
}

} // namespace heliograph
