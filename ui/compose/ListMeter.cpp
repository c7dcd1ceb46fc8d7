// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/ListMeter.h"

#include "ui/live/Desk.h"

#include <QTimer>

namespace heliograph {
namespace {

constexpr int kRestMs = 300;

bool isSame(const MeterRequest& a, const MeterRequest& b)
{
    return a.campaign == b.campaign && a.headers == b.headers && a.message == b.message &&
           a.textColumn == b.textColumn && a.gatewayTransliterates == b.gatewayTransliterates;
}

} // namespace

ListMeter::ListMeter(const Ui& ui, QObject* parent) : QObject(parent), m_ui(ui), m_rest(new QTimer(this))
{
    m_rest->setSingleShot(true);
    m_rest->setInterval(kRestMs);
    connect(m_rest, &QTimer::timeout, this, &ListMeter::measure);
}

void ListMeter::ask(const MeterRequest& request, qint64 recipients)
{
    if (m_request && m_recipients == recipients && isSame(*m_request, request))
        return;
    stop();
    m_request = request;
    m_recipients = recipients;
    m_rest->start();
    Q_EMIT outdated();
}

void ListMeter::stop()
{
    ++m_asked;
    m_request.reset();
    m_measure.reset();
    m_rest->stop();
    if (m_task)
        m_task->cancel();
}

void ListMeter::tellAgain()
{
    if (m_measure)
        Q_EMIT measured(*m_measure);
}

bool ListMeter::isBusy() const
{
    return m_rest->isActive() || !m_task.isNull();
}

void ListMeter::measure()
{
    const quint64 asked = ++m_asked;
    m_task = m_ui.desk.work(
        this,
        [request = *m_request](Engine& engine, const Progress& progress) {
            return MessageMeter(engine.workspace().connection()).measure(request, progress);
        },
        [this, asked](const Result<MessageMeasure>& measure) {
            if (asked != m_asked)
                return;
            m_task = nullptr;
            if (measure) {
                m_measure = *measure;
                Q_EMIT measured(*measure);
            } else if (measure.error().code != ErrorCode::Cancelled) {
                Q_EMIT failed(measure.error());
            }
        });
}

} // namespace heliograph
