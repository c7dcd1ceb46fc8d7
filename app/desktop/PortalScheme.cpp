// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/PortalScheme.h"

#include <QDBusPendingCallWatcher>
#include <QDBusVariant>
#include <QElapsedTimer>
#include <QThread>

namespace heliograph {
namespace {

constexpr char kService[] = "org.freedesktop.portal.Desktop";
constexpr char kPath[] = "/org/freedesktop/portal/desktop";
constexpr char kInterface[] = "org.freedesktop.portal.Settings";
constexpr char kGroup[] = "org.freedesktop.appearance";
constexpr char kKey[] = "color-scheme";
constexpr uint kPrefersDark = 1;
constexpr uint kPrefersLight = 2;
constexpr int kPatienceMs = 5000;

QDBusPendingCall ask(const QDBusConnection& bus)
{
    QDBusMessage question = QDBusMessage::createMethodCall(QLatin1String(kService), QLatin1String(kPath),
                                                           QLatin1String(kInterface), QStringLiteral("Read"));
    question << QLatin1String(kGroup) << QLatin1String(kKey);
    return bus.asyncCall(question, kPatienceMs);
}

} // namespace

PortalScheme::PortalScheme(const QDBusConnection& bus) : m_bus(bus), m_answer(ask(bus))
{
    m_bus.connect(QLatin1String(kService), QLatin1String(kPath), QLatin1String(kInterface),
                  QStringLiteral("SettingChanged"), this, SLOT(onSettingChanged(QDBusMessage)));
    auto* watcher = new QDBusPendingCallWatcher(m_answer, this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        takeAnswer();
        watcher->deleteLater();
    });
}

void PortalScheme::settle(std::chrono::milliseconds patience)
{
    QElapsedTimer waited;
    waited.start();
    while (!m_answer.isFinished() && !waited.hasExpired(patience.count()))
        QThread::msleep(1);
    if (m_answer.isFinished())
        takeAnswer();
}

void PortalScheme::onSettingChanged(const QDBusMessage& signal)
{
    const QVariantList arguments = signal.arguments();
    if (arguments.size() == 3 && arguments.at(0) == QLatin1String(kGroup) &&
        arguments.at(1) == QLatin1String(kKey))
        take(arguments.at(2));
}

void PortalScheme::takeAnswer()
{
    if (m_answer.isError() || m_answer.reply().arguments().isEmpty())
        return;
    take(m_answer.reply().arguments().constFirst());
}

void PortalScheme::take(const QVariant& value)
{
    QVariant inner = value;
    // Older portals wrap the value twice.
    while (inner.userType() == qMetaTypeId<QDBusVariant>())
        inner = inner.value<QDBusVariant>().variant();
    std::optional<Theme::Scheme> wanted;
    if (inner.toUInt() == kPrefersDark)
        wanted = Theme::Scheme::Dark;
    else if (inner.toUInt() == kPrefersLight)
        wanted = Theme::Scheme::Light;
    if (wanted == m_wanted)
        return;
    m_wanted = wanted;
    Q_EMIT changed();
}

} // namespace heliograph
