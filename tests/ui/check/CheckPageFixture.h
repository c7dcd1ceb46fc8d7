// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/Drafts.h"
#include "tests/ui/UiWorld.h"
#include "ui/check/CheckList.h"
#include "ui/check/CheckPage.h"
#include "ui/check/HoldButton.h"

#include <QTest>

namespace heliograph {

/// What the gateway of these tests says.
struct Said {
    QString money = QStringLiteral("61234.50");
    QString senderState = QStringLiteral("completed");
    bool reachable = true;
};

/// The Check step over a workspace with an account whose gateway answers questions and takes no messages.
class CheckPageFixture : public QObject {
    Q_OBJECT
protected:
    void prepare();
    void clear();
    qint64 addDraft(const std::vector<NewRecipient>& rows,
                    const QString& text = QStringLiteral("Hello {Name|Friend}"));
    qint64 addDraft(int count);
    qint64 seal(qint64 draft);
    Campaign campaign(qint64 id);
    /// Waits until it is checked and the gateway has said what it says.
    void openAndWait(qint64 id);
    void changeText(qint64 id, const QString& text);
    /// Of the line; empty when there is none.
    QString title(FindingKind kind);
    template <class T>
    T* child(const char* name)
    {
        return m_page->findChild<T*>(QString::fromLatin1(name));
    }
    HoldButton* send() { return child<HoldButton>("send"); }
    CheckList* list() { return child<CheckList>("checkList"); }

    std::shared_ptr<Said> m_said;
    std::unique_ptr<UiWorld> m_world;
    std::unique_ptr<CheckPage> m_page;
};

} // namespace heliograph
