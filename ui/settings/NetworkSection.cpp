// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/NetworkSection.h"

#include "ui/Ui.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/FieldBox.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>

namespace heliograph {
namespace {

/// A name or an address, without scheme, port or path.
bool isHost(const QString& typed)
{
    static const QRegularExpression pattern(QStringLiteral(R"(^[\w.\-]+$|^[0-9a-fA-F:]+$)"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    return pattern.match(typed).hasMatch();
}

} // namespace

NetworkSection::NetworkSection(const Ui& ui, QWidget* parent)
    : SettingsSection(ui, tr("Network"), parent),
      m_mode(new QComboBox(this)),
      m_host(new QLineEdit(this)),
      m_port(new QSpinBox(this)),
      m_manual(new QWidget(this))
{
    m_mode->setObjectName(QStringLiteral("proxyMode"));
    m_host->setObjectName(QStringLiteral("proxyHost"));
    m_port->setObjectName(QStringLiteral("proxyPort"));
    m_mode->setMinimumWidth(metric::kField);
    m_mode->addItem(tr("as the system"), static_cast<int>(ProxyMode::System));
    m_mode->addItem(tr("none"), static_cast<int>(ProxyMode::None));
    m_mode->addItem(tr("this one"), static_cast<int>(ProxyMode::Manual));
    const SettingBounds ports = ui.settings.bounds(Setting::ProxyPort);
    m_port->setRange(ports.least, ports.most);
    m_port->setKeyboardTracking(false);
    m_host->setPlaceholderText(QStringLiteral("proxy.example"));
    addRow(tr("&Proxy"), tr("A gateway on this computer is always reached without one."), m_mode);
    m_hostBox = new FieldBox(ui.theme, tr("&Server"), m_host, m_manual);
    auto* fields = new QHBoxLayout(m_manual);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(metric::kS);
    fields->addWidget(m_hostBox, 3, Qt::AlignTop);
    fields->addWidget(new FieldBox(ui.theme, tr("P&ort"), m_port, m_manual), 1, Qt::AlignTop);
    addWide(m_manual);
    showStored();
    connect(m_mode, &QComboBox::currentIndexChanged, this, &NetworkSection::onMode);
    connect(m_host, &QLineEdit::editingFinished, this, &NetworkSection::storeManual);
    connect(m_port, &QSpinBox::valueChanged, this, &NetworkSection::storeManual);
    for (const Setting setting : {Setting::ProxyMode, Setting::ProxyHost, Setting::ProxyPort})
        addReset(setting, [this] { showStored(); });
}

void NetworkSection::showStored()
{
    const QSignalBlocker quietMode(m_mode);
    const QSignalBlocker quietPort(m_port);
    const ProxyChoice stored = ui().settings.proxy();
    m_mode->setCurrentIndex(m_mode->findData(static_cast<int>(stored.mode)));
    m_host->setText(ui().settings.value(Setting::ProxyHost));
    m_port->setValue(ui().settings.number(Setting::ProxyPort));
    m_hostBox->setProblem({});
    m_manual->setVisible(stored.mode == ProxyMode::Manual);
}

void NetworkSection::onMode()
{
    const auto mode = static_cast<ProxyMode>(m_mode->currentData().toInt());
    m_manual->setVisible(mode == ProxyMode::Manual);
    if (mode == ProxyMode::Manual)
        return storeManual();
    m_hostBox->setProblem({});
    tellStored(Setting::ProxyMode, ui().settings.setProxy({mode, {}, 0}));
}

void NetworkSection::storeManual()
{
    const QString host = m_host->text().trimmed();
    if (host.isEmpty() || !isHost(host)) {
        // Until there is one, the choice before stays in force.
        m_hostBox->setProblem(tr("Write the server's name, for example proxy.example"));
        return m_host->setFocus(Qt::OtherFocusReason);
    }
    m_hostBox->setProblem({});
    tellStored(Setting::ProxyMode,
               ui().settings.setProxy({ProxyMode::Manual, host, static_cast<quint16>(m_port->value())}));
}

} // namespace heliograph
