// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/CommandPalette.h"

#include "core/storage/CampaignStore.h"
#include "ui/live/Desk.h"
#include "ui/shell/MainWindow.h"
#include "ui/theme/Theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace heliograph {
namespace {

constexpr int kWidth = 520;
constexpr int kHeight = 360;
constexpr int kMostShown = 50;

} // namespace

void CommandPalette::open(const Ui& ui, MainWindow& window)
{
    auto* palette = new CommandPalette(ui, window);
    palette->setAttribute(Qt::WA_DeleteOnClose);
    palette->QDialog::open();
}

CommandPalette::CommandPalette(const Ui& ui, MainWindow& window)
    : QDialog(&window), m_ui(ui), m_window(window), m_edit(new QLineEdit(this)), m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("palette"));
    setWindowTitle(tr("Find or do"));
    resize(kWidth, kHeight);
    m_edit->setObjectName(QStringLiteral("paletteText"));
    m_edit->setPlaceholderText(tr("Page, command or campaign"));
    m_edit->setAccessibleName(tr("Find or do"));
    m_edit->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setAccessibleName(tr("Found"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFont(ui.theme.font(Type::Body));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metric::kS, metric::kS, metric::kS, metric::kS);
    layout->setSpacing(metric::kXs);
    layout->addWidget(m_edit);
    layout->addWidget(m_list, 1);
    connect(m_edit, &QLineEdit::textChanged, this, &CommandPalette::showMatching);
    connect(m_edit, &QLineEdit::returnPressed, this, &CommandPalette::carryOut);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::carryOut);
    addPages();
    addCommands();
    addCampaigns();
    showMatching({});
}

void CommandPalette::addPages()
{
    const std::pair<PageId, QString> pages[] = {
        {PageId::Campaigns, tr("Campaigns")},      {PageId::People, tr("People")},
        {PageId::Templates, tr("Templates")},      {PageId::StopList, tr("Stop list")},
        {PageId::Reports, tr("Reports")},          {PageId::Settings, tr("Settings")},
        {PageId::ProtocolLog, tr("Protocol log")}, {PageId::Welcome, tr("Welcome")}};
    for (const auto& [page, text] : pages) {
        m_entries.push_back({text, tr("Page"), [&window = m_window, page = page] { window.openPage(page); }});
    }
}

void CommandPalette::addCommands()
{
    const auto add = [this](const QString& text, std::function<void()> action) {
        m_entries.push_back({text, tr("Command"), std::move(action)});
    };
    MainWindow& window = m_window;
    Navigator& navigator = m_ui.navigator;
    add(tr("New campaign"), [&window] { window.newCampaign({}); });
    add(tr("Campaign from a file…"), [&window] { window.chooseFile(); });
    add(tr("Paste rows"), [&window] { window.pasteRows(); });
    add(tr("Quick message"), [&navigator] { navigator.quickMessage({}); });
    add(tr("Add account…"), [&navigator] { navigator.editAccount({}); });
    add(tr("Help"), [&navigator] { navigator.openHelp({}); });
    add(tr("Quit"), [&window] { window.close(); });
}

void CommandPalette::addCampaigns()
{
    m_ui.desk.read(
        this, [](Connection& connection) { return CampaignStore(connection).campaigns(); },
        [this](const Result<std::vector<Campaign>>& campaigns) {
            if (!campaigns)
                return;
            for (auto it = campaigns->rbegin(); it != campaigns->rend(); ++it) {
                const qint64 id = it->id;
                m_entries.push_back(
                    {it->name, tr("Campaign"), [&window = m_window, id] { window.openCampaign(id, {}); }});
            }
            showMatching(m_edit->text());
        });
}

void CommandPalette::showMatching(const QString& typed)
{
    m_list->clear();
    for (std::size_t i = 0; i < m_entries.size() && m_list->count() < kMostShown; ++i) {
        const Entry& entry = m_entries[i];
        if (!entry.text.contains(typed.trimmed(), Qt::CaseInsensitive))
            continue;
        auto* item = new QListWidgetItem(QStringLiteral("%1  ·  %2").arg(entry.text, entry.kind), m_list);
        item->setData(Qt::UserRole, static_cast<int>(i));
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::carryOut()
{
    const QListWidgetItem* item = m_list->currentItem();
    if (!item)
        return;
    const std::function<void()> action =
        m_entries[static_cast<std::size_t>(item->data(Qt::UserRole).toInt())].action;
    close();
    action();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        if (step != 0) {
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, m_list->count() - 1));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace heliograph
