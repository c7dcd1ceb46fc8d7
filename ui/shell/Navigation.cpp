// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Navigation.h"

#include "ui/live/SendingFeed.h"
#include "ui/shell/ActivityBox.h"
#include "ui/shell/NavButton.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Labels.h"

#include <QHBoxLayout>
#include <QMenu>

namespace heliograph {

Navigation::Navigation(const Ui& ui, QWidget* parent)
    : QFrame(parent),
      m_ui(ui),
      m_layout(new QVBoxLayout(this)),
      m_name(makeLabel(ui.theme, Type::Section, Tone::Primary, this)),
      m_activity(new ActivityBox(ui.theme, this))
{
    setObjectName(QStringLiteral("navigation"));
    setFixedWidth(metric::kNavigation);
    m_layout->setContentsMargins(metric::kXs, metric::kM, metric::kXs, metric::kXs);
    m_layout->setSpacing(2);
    const Tokens& t = ui.theme.tokens();
    auto* mark = new QLabel(this);
    mark->setPixmap(markIcon(t.accent.base, t.meanings[Meaning::Warning].fill)
                        .pixmap(metric::kIconLarge, metric::kIconLarge));
    m_name->setText(QStringLiteral("Heliograph"));
    auto* head = new QHBoxLayout;
    head->setContentsMargins(metric::kS - 2, 0, 0, metric::kS);
    head->setSpacing(metric::kXs);
    head->addWidget(mark);
    head->addWidget(m_name, 1);
    m_layout->addLayout(head);
    m_new = makeNew();
    m_layout->addWidget(m_new);
    m_layout->addSpacing(metric::kXs);
    addPage(PageId::Campaigns, Glyph::Send, tr("Campaigns"), QStringLiteral("Ctrl+1"));
    addPage(PageId::People, Glyph::People, tr("People"), QStringLiteral("Ctrl+3"));
    addPage(PageId::Templates, Glyph::Template, tr("Templates"), QStringLiteral("Ctrl+4"));
    addPage(PageId::StopList, Glyph::Ban, tr("Stop list"), QStringLiteral("Ctrl+5"));
    addPage(PageId::Reports, Glyph::Chart, tr("Reports"), QStringLiteral("Ctrl+6"));
    m_layout->addStretch(1);
    m_layout->addWidget(m_activity);
    addPage(PageId::Settings, Glyph::Gear, tr("Settings"), QStringLiteral("Ctrl+,"));
    addHelp();
    connect(m_activity, &ActivityBox::clicked, this,
            [this] { m_ui.navigator.openCampaign(m_activity->campaign(), CampaignStep::Status); });
}

QPushButton* Navigation::makeNew()
{
    QPushButton* button = makeButton(m_ui.theme, ButtonKind::Secondary, Glyph::Plus, tr("&New"), this);
    button->setObjectName(QStringLiteral("new"));
    button->setAccessibleName(tr("New"));
    auto* menu = new QMenu(button);
    const auto add = [&](const QString& text, const QKeySequence& keys, auto action) {
        QAction* entry = menu->addAction(text);
        // The window's own shortcut does the work; here it is only shown.
        entry->setShortcut(keys);
        entry->setShortcutContext(Qt::WidgetShortcut);
        entry->setShortcutVisibleInContextMenu(true);
        connect(entry, &QAction::triggered, this, action);
    };
    add(tr("Campaign from a &file…"), QKeySequence(Qt::CTRL | Qt::Key_O),
        [this] { Q_EMIT newFromFileWanted(); });
    add(tr("Campaign from &People…"), QKeySequence(Qt::CTRL | Qt::Key_3),
        [this] { Q_EMIT pageWanted(PageId::People); });
    add(tr("&Quick message"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N),
        [this] { m_ui.navigator.quickMessage({}); });
    add(tr("&Paste rows"), QKeySequence(Qt::CTRL | Qt::Key_V), [this] { Q_EMIT pasteWanted(); });
    button->setMenu(menu);
    return button;
}

void Navigation::addPage(PageId page, Glyph glyph, const QString& text, const QString& keys)
{
    auto* button = new NavButton(glyph, text, m_ui.theme, this);
    button->setObjectName(QStringLiteral("nav%1").arg(static_cast<int>(page)));
    button->setToolTip(QStringLiteral("%1 (%2)").arg(text, keys));
    connect(button, &NavButton::clicked, this, [this, page, button] {
        button->setChecked(true);
        Q_EMIT pageWanted(page);
    });
    m_pages.insert(page, button);
    m_layout->addWidget(button);
}

void Navigation::addHelp()
{
    m_help = new NavButton(Glyph::Info, tr("Help"), m_ui.theme, this);
    m_help->setObjectName(QStringLiteral("navHelp"));
    m_help->setCheckable(false);
    m_help->setToolTip(QStringLiteral("%1 (F1)").arg(tr("Help")));
    connect(m_help, &NavButton::clicked, this, [this] { m_ui.navigator.openHelp({}); });
    m_layout->addWidget(m_help);
}

void Navigation::setAccount(QWidget* account)
{
    m_account = account;
    auto* line = new QFrame(this);
    line->setProperty("divider", true);
    line->setFixedHeight(metric::kHairline);
    m_layout->addSpacing(metric::kXxs);
    m_layout->addWidget(line);
    m_layout->addWidget(account);
}

void Navigation::setCurrent(PageId page)
{
    for (auto it = m_pages.constBegin(); it != m_pages.constEnd(); ++it)
        it.value()->setChecked(it.key() == page);
}

void Navigation::setNarrow(bool narrow)
{
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    setFixedWidth(narrow ? metric::kNavigationNarrow : metric::kNavigation);
    m_name->setVisible(!narrow);
    m_new->setText(narrow ? QString() : tr("&New"));
    m_new->setToolTip(narrow ? tr("New") : QString());
    for (NavButton* button : std::as_const(m_pages))
        button->setNarrow(narrow);
    m_help->setNarrow(narrow);
    m_activity->setNarrow(narrow);
    Q_EMIT narrowChanged(narrow);
}

void Navigation::showWorkspace(const WorkspaceView& view)
{
    // What is sent, or stands still and waits for somebody.
    const auto isActive = [this](const Campaign& campaign) {
        return campaign.state == CampaignState::Running || m_ui.sending.view(campaign.id).isBusy() ||
               (campaign.state == CampaignState::Paused && campaign.isSealed());
    };
    const Campaign* shown = nullptr;
    int others = -1;
    for (const Campaign& campaign : view.campaigns) {
        if (!isActive(campaign))
            continue;
        ++others;
        const bool livelier =
            shown && shown->state != CampaignState::Running && campaign.state == CampaignState::Running;
        if (!shown || livelier)
            shown = &campaign;
    }
    if (shown)
        m_activity->showCampaign(*shown, others);
    else
        m_activity->showNothing();
}

} // namespace heliograph
