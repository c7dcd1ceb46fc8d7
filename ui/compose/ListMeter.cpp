// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/ListMeter.h"

#include "ui/live/Desk.h"

#include <QTimer>

namespace heliograph {
namespace {

constexpr int kRestMs = 300;

} // namespace

ListMeter::ListMeter(const Ui& ui, QObject* parent) : QObject(parent), m_ui(ui), m_rest(new QTimer(this))
{
    m_rest->setSingleShot(true);
    m_rest->setInterval(kRestMs);
    connect(m_rest, &QTimer::timeout, this, &ListMeter::measure);
}

void ListMeter::ask(const MeterRequest& request)
{
    stop();
    m_request = request;
    m_rest->start();
    Q_EMIT outdated();
}

void ListMeter::stop()
{
    ++m_asked;
    m_rest->stop();
    if (m_task)
        m_task->cancel();
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
        [request = m_request](Engine& engine, const Progress& progress) {
            return MessageMeter(engine.workspace().connection()).measure(request, progress);
        },
        [this, asked](const Result<MessageMeasure>& measure) {
            if (asked != m_asked)
                return;
            m_task = nullptr;
            if (measure)
                Q_EMIT measured(*measure);
            else if (measure.error().code != ErrorCode::Cancelled)
                Q_EMIT failed(measure.error());
        });
}

} // namespace heliograph
