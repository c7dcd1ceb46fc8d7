// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingsPage.h"

#include "ui/Ui.h"
#include "ui/account/AccountBoard.h"
#include "ui/account/AccountsPanel.h"
#include "ui/settings/BackupSection.h"
#include "ui/settings/NetworkSection.h"
#include "ui/settings/PlainSections.h"
#include "ui/settings/PrivacySection.h"
#include "ui/settings/SectionList.h"
#include "ui/widgets/HelpTopic.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/Remembered.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>

namespace heliograph {
namespace {

constexpr int kWidest = 880;

QString sectionKey()
{
    return QStringLiteral("settings/section");
}

QString topicOf(const QString& section)
{
    return QStringLiteral("settings#") + section;
}

} // namespace

SettingsPage::SettingsPage(const Ui& ui, QWidget* parent)
    : Page(ui.theme, parent),
      m_ui(ui),
      m_list(new SectionList(ui.theme, this)),
      m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("settingsPage"));
    setTitle(tr("Settings"));
    m_list->setObjectName(QStringLiteral("sections"));
    m_list->setAccessibleName(tr("Sections"));
    auto* card = makeCard(this);
    auto* cardLayout = new QVBoxLayout(card);
    cardLayout->setContentsMargins(1, 1, 1, 1);
    cardLayout->addWidget(m_stack);
    auto* layout = new QHBoxLayout;
    layout->setSpacing(metric::kM);
    layout->addWidget(m_list);
    layout->addWidget(card, 1);
    body()->addLayout(layout, 1);
    addSections();
    const qsizetype last = m_words.indexOf(ui.remembered.value(sectionKey()).toString());
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsPage::onChosen);
    m_list->setCurrentRow(std::max(0, static_cast<int>(last)));
}

void SettingsPage::addSections()
{
    add(QStringLiteral("general"), Glyph::Gear, makeGeneralSection(m_ui));
    auto* accounts = new SettingsSection(m_ui, tr("Accounts"));
    accounts->addWide(new AccountsPanel(m_ui, accounts), true);
    add(QStringLiteral("accounts"), Glyph::Key, accounts);
    add(QStringLiteral("sending"), Glyph::Send, makeSendingSection(m_ui));
    add(QStringLiteral("numbers"), Glyph::Phone, makeNumbersSection(m_ui));
    auto* network = new NetworkSection(m_ui);
    connect(network, &SettingsSection::changed, this, [this] { accountBoard(m_ui).reconnect(); });
    add(QStringLiteral("network"), Glyph::Globe, network);
    add(QStringLiteral("privacy"), Glyph::Eye, new PrivacySection(m_ui));
    auto* backup = new BackupSection(m_ui);
    connect(backup, &BackupSection::restoreWanted, this, &SettingsPage::restoreWanted);
    add(QStringLiteral("backup"), Glyph::Copy, backup);
    add(QStringLiteral("notifications"), Glyph::Bell, makeNotificationsSection(m_ui));
    add(QStringLiteral("keyboard"), Glyph::Braces, makeKeyboardSection(m_ui));
    add(QStringLiteral("log"), Glyph::Document, makeLogSection(m_ui));
}

void SettingsPage::add(const QString& word, Glyph glyph, SettingsSection* section)
{
    section->setObjectName(QStringLiteral("section:") + word);
    setHelpTopic(*section, topicOf(word));
    m_words.append(word);
    m_list->addSection(glyph, section->title());
    auto* area = new QScrollArea(m_stack);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    QPalette colors = area->palette();
    colors.setColor(QPalette::Window, m_ui.theme.tokens().surface.raised);
    area->setPalette(colors);
    section->setAutoFillBackground(true);
    section->setMaximumWidth(word == u"accounts" || word == u"keyboard" ? QWIDGETSIZE_MAX : kWidest);
    area->setWidget(section);
    m_stack->addWidget(area);
    connect(section, &SettingsSection::changed, this, &SettingsPage::changed);
}

void SettingsPage::onChosen(int row)
{
    if (row < 0)
        return;
    m_stack->setCurrentIndex(row);
    setHelpTopic(*this, topicOf(m_words.at(row)));
    m_ui.remembered.setValue(sectionKey(), m_words.at(row));
}

void SettingsPage::openSection(const QString& section)
{
    if (const qsizetype row = m_words.indexOf(section); row >= 0)
        m_list->setCurrentRow(static_cast<int>(row));
}

QString SettingsPage::section() const
{
    return m_words.value(m_list->currentRow());
}

void SettingsPage::focusFirst()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

void SettingsPage::refresh()
{
    accountBoard(m_ui).refresh();
}

void SettingsPage::find()
{
    focusFirst();
}

} // namespace heliograph
