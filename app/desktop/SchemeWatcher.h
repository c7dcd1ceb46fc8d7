// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/SystemScheme.h"

namespace heliograph {

/// Light or dark: what the setting "look" says, else the desktop, else the palette the program was started
/// with.
class SchemeWatcher : public QObject {
    Q_OBJECT
public:
    /// `look` as Setting::Look keeps it: "system", "light" or "dark"; `fallback` is
    /// systemScheme(QApplication), asked before applyTheme().
    SchemeWatcher(std::unique_ptr<SystemScheme> system, const QString& look, Theme::Scheme fallback,
                  QObject* parent = nullptr);

    Theme::Scheme scheme() const { return m_scheme; }
    void setLook(const QString& look);

Q_SIGNALS:
    /// Another scheme than before is in use now.
    void schemeChanged(heliograph::Theme::Scheme scheme);

private:
    Theme::Scheme current() const;
    void update();

    std::unique_ptr<SystemScheme> m_system;
    QString m_look;
    Theme::Scheme m_fallback;
    Theme::Scheme m_scheme;
};

} // namespace heliograph
