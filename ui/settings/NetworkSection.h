// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/SettingsSection.h"

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace heliograph {

class FieldBox;

/// The proxy through which gateways are reached.
class NetworkSection : public SettingsSection {
    Q_OBJECT
public:
    explicit NetworkSection(const Ui& ui, QWidget* parent = nullptr);

private:
    void showStored();
    void onMode();
    void storeManual();

    QComboBox* m_mode;
    QLineEdit* m_host;
    QSpinBox* m_port;
    FieldBox* m_hostBox;
    QWidget* m_manual;
};

} // namespace heliograph
