// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/UiWorld.h"
#include "ui/compose/MessagePage.h"

namespace heliograph {

/// A world with an account and a draft of a few recipients with the columns Name, City and Bonus.
class ComposeWorld : public UiWorld {
public:
    explicit ComposeWorld(Theme::Scheme scheme = Theme::Scheme::Light);

    /// Another draft with a message; `recipients` rows, from the operator's row 2 on.
    qint64 addDraft(const Message& message, int recipients = 6);
    Campaign campaign(qint64 id);

    Account account;
};

/// A page with a draft in it, shown and ready.
class ShownMessagePage {
public:
    ShownMessagePage(ComposeWorld& world, qint64 campaign, QSize size = {1072, 800});

    MessagePage& page() { return m_page; }
    template <class Widget = QWidget>
    Widget* find(const char* name)
    {
        return m_page.findChild<Widget*>(QLatin1StringView(name));
    }

private:
    MessagePage m_page;
};

} // namespace heliograph
