// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/gateway/ProtocolLogFile.h"
#include "ui/Ui.h"

#include <QObject>

#include <optional>
#include <vector>

class QWidget;

namespace heliograph {

class SupportBundle;

/// Gathers what is for support, shows a person what is in it, and saves it where they say.
class SupportSaver : public QObject {
    Q_OBJECT
public:
    SupportSaver(const Ui& ui, QWidget* page);

    /// With these documents, oldest first; without, with all that the protocol log has. Nothing while the
    /// last one is still gathered.
    void save(const std::optional<std::vector<ProtocolHead>>& documents = {});

Q_SIGNALS:
    void failed(const heliograph::Error& error);

private:
    void ask(const SupportBundle& bundle);
    void write(const SupportBundle& bundle, const QString& path);

    const Ui& m_ui;
    QWidget* m_page;
    bool m_isGathering = false;
};

} // namespace heliograph
