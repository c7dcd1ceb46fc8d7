// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/SchemeWatcher.h"

namespace heliograph {

namespace {
constexpr std::chrono::milliseconds kPatience{300};
}

SchemeWatcher::SchemeWatcher(std::unique_ptr<SystemScheme> system, const QString& look,
                             Theme::Scheme fallback, QObject* parent)
    : QObject(parent), m_system(std::move(system)), m_look(look), m_fallback(fallback), m_scheme(fallback)
{
    m_system->settle(kPatience);
    m_scheme = current();
    connect(m_system.get(), &SystemScheme::changed, this, &SchemeWatcher::update);
}

void SchemeWatcher::setLook(const QString& look)
{
    m_look = look;
    update();
}

Theme::Scheme SchemeWatcher::current() const
{
    if (m_look == QLatin1String("light"))
        return Theme::Scheme::Light;
    if (m_look == QLatin1String("dark"))
        return Theme::Scheme::Dark;
    return m_system->wanted().value_or(m_fallback);
}

void SchemeWatcher::update()
{
    const Theme::Scheme now = current();
    if (now == m_scheme)
        return;
    m_scheme = now;
    Q_EMIT schemeChanged(now);
}

} // namespace heliograph
