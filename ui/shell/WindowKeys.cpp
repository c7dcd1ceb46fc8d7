// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/WindowKeys.h"

#include "ui/account/AccountBoard.h"
#include "ui/live/HelpKey.h"
#include "ui/live/SendingFeed.h"
#include "ui/shell/CampaignSpace.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/MainWindow.h"
#include "ui/widgets/HelpTopic.h"
#include "ui/widgets/Page.h"
#include "ui/widgets/StepBar.h"

#include <QShortcut>

namespace heliograph {
namespace {

/// Connects keys to actions of one window.
class Keys {
public:
    explicit Keys(MainWindow& window) : m_window(window) {}

    template <class Action>
    void add(const QKeySequence& keys, Action action)
    {
        auto* shortcut = new QShortcut(keys, &m_window);
        // A key held down too long must not answer what comes next.
        shortcut->setAutoRepeat(false);
        QObject::connect(shortcut, &QShortcut::activated, &m_window, action);
    }
    /// An action of the page at the front.
    void addForPage(const QKeySequence& keys, void (Page::*action)())
    {
        MainWindow& window = m_window;
        add(keys, [&window, action] {
            if (Page* page = window.currentPage())
                (page->*action)();
        });
    }

private:
    MainWindow& m_window;
};

void addPageKeys(Keys& keys, MainWindow& window)
{
    const std::pair<int, PageId> pages[] = {
        {Qt::Key_1, PageId::Campaigns}, {Qt::Key_3, PageId::People},  {Qt::Key_4, PageId::Templates},
        {Qt::Key_5, PageId::StopList},  {Qt::Key_6, PageId::Reports}, {Qt::Key_Comma, PageId::Settings}};
    for (const auto& [key, page] : pages)
        keys.add(QKeySequence(Qt::CTRL | Qt::Key(key)), [&window, page = page] { window.openPage(page); });
    keys.add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), [&window] { window.openProtocolLog(0); });
    for (int step = 0; step < kCampaignSteps; ++step) {
        keys.add(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + step)), [&window, step] {
            if (window.currentCampaign() != 0)
                window.space().goTo(static_cast<CampaignStep>(step));
        });
    }
}

void addSendingKeys(Keys& keys, MainWindow& window, const Ui& ui)
{
    SendingFeed& sending = ui.sending;
    keys.add(QKeySequence(Qt::Key_F8), [&window, &sending] {
        const QList<qint64> busy = sending.busy();
        if (window.currentCampaign() != 0 && window.space().togglePause())
            return;
        if (!busy.isEmpty())
            sending.pause(busy.first());
    });
}

} // namespace

void addWindowKeys(MainWindow& window, const Ui& ui)
{
    Keys keys(window);
    keys.add(QKeySequence(Qt::CTRL | Qt::Key_N), [&window] { window.newCampaign({}); });
    keys.add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), [&ui = ui.navigator] { ui.quickMessage({}); });
    keys.add(QKeySequence(Qt::CTRL | Qt::Key_O), [&window] { window.chooseFile(); });
    keys.add(QKeySequence(Qt::CTRL | Qt::Key_V), [&window] { window.pasteRows(); });
    keys.add(QKeySequence(Qt::CTRL | Qt::Key_B), [&window] { window.toggleNavigation(); });
    keys.add(QKeySequence(Qt::CTRL | Qt::Key_K), [&window, ui] { CommandPalette::open(ui, window); });
    keys.add(QKeySequence(Qt::CTRL | Qt::Key_Q), [&window] { window.close(); });
    keys.add(QKeySequence(Qt::CTRL | Qt::Key_W), [&window] { window.close(); });
    keys.add(QKeySequence(Qt::Key_F6), [&window] { window.nextRegion(1); });
    keys.add(QKeySequence(Qt::SHIFT | Qt::Key_F6), [&window] { window.nextRegion(-1); });
    keys.addForPage(QKeySequence(Qt::CTRL | Qt::Key_F), &Page::find);
    keys.add(QKeySequence(Qt::Key_F5), [&window, ui] {
        accountBoard(ui).refresh();
        if (Page* page = window.currentPage())
            page->refresh();
    });
    keys.addForPage(QKeySequence(Qt::CTRL | Qt::Key_Return), &Page::carryOut);
    keys.addForPage(QKeySequence(Qt::CTRL | Qt::Key_Enter), &Page::carryOut);
    keys.addForPage(QKeySequence(Qt::CTRL | Qt::Key_Z), &Page::undo);
    keys.addForPage(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), &Page::redo);
    keys.add(QKeySequence(Qt::Key_Escape), [&window] {
        Page* page = window.currentPage();
        if (page && !page->escape())
            page->focusFirst();
    });
    addHelpKey(window, ui.navigator, [&window] { return helpTopicOf(window.currentPage()); });
    addPageKeys(keys, window);
    addSendingKeys(keys, window, ui);
}

QList<QWidget*> regionsOf(Page* page, QWidget* navigation)
{
    QList<QWidget*> regions{page, &page->head()};
    if (auto* steps = page->findChild<StepBar*>())
        regions += steps;
    regions += navigation;
    return regions;
}

void focusFirstIn(QWidget* region)
{
    for (QWidget* child : region->findChildren<QWidget*>()) {
        if (child->isVisible() && child->isEnabled() && (child->focusPolicy() & Qt::TabFocus))
            return child->setFocus(Qt::TabFocusReason);
    }
}

} // namespace heliograph
