// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/recipients/RecipientsFixture.h"

#include <QAction>

namespace heliograph {

void RecipientsFixture::prepare(Theme::Scheme scheme)
{
    m_page.reset();
    m_world = std::make_unique<RecipientsWorld>(scheme);
    m_page = std::make_unique<RecipientsPage>(m_world->ui());
    m_page->resize(1072, 760);
    m_page->showCampaign(m_world->emptyDraft());
    m_page->show();
    m_page->activate();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->focusFirst();
}

void RecipientsFixture::clear()
{
    m_page.reset();
    m_world.reset();
}

void RecipientsFixture::trigger(const QString& action)
{
    for (QAction* one : m_page->findChildren<QAction*>()) {
        if (one->objectName() == action)
            one->trigger();
    }
}

void RecipientsFixture::choose(QComboBox* box, const QString& text)
{
    const int at = box->findText(text);
    QVERIFY2(at >= 0, qPrintable(text));
    box->setFocus();
    box->setCurrentIndex(at);
    Q_EMIT box->activated(at);
}

void RecipientsFixture::take(const QByteArray& content, const QString& name)
{
    m_world->prompt.files = {m_world->write(content, name)};
    if (find<QPushButton>("chooseFile")->isVisible())
        click(find<QPushButton>("chooseFile"));
    else
        click(find<QPushButton>("changeFile"));
}

QString RecipientsFixture::headNote()
{
    for (const QLabel* label : m_page->head().findChildren<QLabel*>()) {
        if (label->text().contains(QStringLiteral("ready")))
            return label->text();
    }
    return {};
}

} // namespace heliograph
