// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/HelpKey.h"

#include "ui/Navigator.h"
#include "ui/widgets/HelpTopic.h"

#include <QShortcut>
#include <QWhatsThisClickedEvent>
#include <QWidget>

namespace heliograph {
namespace {

/// Hears what askForHelp() sends to the window.
class HelpLinks final : public QObject {
public:
    HelpLinks(QWidget& window, Navigator& navigator) : QObject(&window), m_navigator(navigator)
    {
        window.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() != QEvent::WhatsThisClicked)
            return false;
        m_navigator.openHelp(static_cast<QWhatsThisClickedEvent*>(event)->href());
        return true;
    }

private:
    Navigator& m_navigator;
};

} // namespace

void addHelpKey(QWidget& window, Navigator& navigator, std::function<QString()> otherwise)
{
    new HelpLinks(window, navigator);
    auto* key = new QShortcut(QKeySequence(Qt::Key_F1), &window);
    QObject::connect(key, &QShortcut::activated, &window,
                     [&window, &navigator, otherwise = std::move(otherwise)] {
                         QString topic = helpTopicOf(window.focusWidget());
                         if (topic.isEmpty())
                             topic = otherwise ? otherwise() : helpTopicOf(&window);
                         navigator.openHelp(topic);
                     });
}

} // namespace heliograph
