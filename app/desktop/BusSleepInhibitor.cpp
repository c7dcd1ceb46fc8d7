// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/BusSleepInhibitor.h"

#include <QDBusPendingCallWatcher>

#include <array>

namespace heliograph {
namespace {

struct Service {
    const char* name;
    const char* path;
    const char* interface;
    const char* undo; ///< null: closing the descriptor is enough, and it is on the system's bus
};

constexpr std::array<Service, 3> kServices = {{
    {"org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager", nullptr},
    {"org.freedesktop.PowerManagement", "/org/freedesktop/PowerManagement/Inhibit",
     "org.freedesktop.PowerManagement.Inhibit", "UnInhibit"},
    {"org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver",
     "UnInhibit"},
}};
constexpr int kPatienceMs = 5000;
const QString kWho = QStringLiteral("Heliograph");

QDBusMessage call(const Service& service, const QString& method)
{
    return QDBusMessage::createMethodCall(QLatin1String(service.name), QLatin1String(service.path),
                                          QLatin1String(service.interface), method);
}

} // namespace

BusSleepInhibitor::BusSleepInhibitor(const QDBusConnection& systemBus, const QDBusConnection& sessionBus)
    : m_systemBus(systemBus), m_sessionBus(sessionBus)
{}

BusSleepInhibitor::~BusSleepInhibitor()
{
    release();
}

void BusSleepInhibitor::hold(const QString& why)
{
    if (m_wanted)
        return;
    m_wanted = true;
    m_why = why;
    ++m_round;
    ask(0);
}

void BusSleepInhibitor::release()
{
    m_wanted = false;
    ++m_round;
    if (!m_held)
        return;
    m_held = false;
    m_descriptor = {};
    giveBack(m_service, m_cookie);
}

QDBusConnection BusSleepInhibitor::busOf(std::size_t service) const
{
    return kServices.at(service).undo == nullptr ? m_systemBus : m_sessionBus;
}

void BusSleepInhibitor::ask(std::size_t service)
{
    if (service >= kServices.size())
        return;
    QDBusMessage question = call(kServices.at(service), QStringLiteral("Inhibit"));
    if (kServices.at(service).undo == nullptr)
        question << QStringLiteral("sleep:idle") << kWho << m_why << QStringLiteral("block");
    else
        question << kWho << m_why;
    auto* watcher = new QDBusPendingCallWatcher(busOf(service).asyncCall(question, kPatienceMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, service, round = m_round] {
        watcher->deleteLater();
        const QDBusMessage answer = watcher->reply();
        const bool agreed = answer.type() == QDBusMessage::ReplyMessage && !answer.arguments().isEmpty();
        if (round == m_round)
            agreed ? take(service, answer) : ask(service + 1);
        else if (agreed)
            giveBack(service, answer.arguments().constFirst().toUInt());
    });
}

void BusSleepInhibitor::take(std::size_t service, const QDBusMessage& answer)
{
    const QVariant given = answer.arguments().constFirst();
    m_held = true;
    m_service = service;
    m_descriptor = given.value<QDBusUnixFileDescriptor>();
    m_cookie = given.toUInt();
}

void BusSleepInhibitor::giveBack(std::size_t service, uint cookie) const
{
    if (kServices.at(service).undo == nullptr)
        return;
    QDBusMessage undo = call(kServices.at(service), QLatin1String(kServices.at(service).undo));
    undo << cookie;
    busOf(service).send(undo);
}

} // namespace heliograph
