// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/cli/SandboxProcess.h"
#include "tests/ui/UiWorld.h"
#include "ui/quick/QuickWindow.h"
#include "ui/quick/RecipientChip.h"

#include <QApplication>
#include <QPointer>
#include <QPushButton>
#include <QTest>

namespace heliograph {

/// The window of quick messages over a workspace with two people and an account at a practice gateway.
class QuickFixture : public QObject {
    Q_OBJECT
protected:
    static QString anna() { return QStringLiteral("79000000101"); }
    static QString boris() { return QStringLiteral("79000000102"); }

    void prepare(Theme::Scheme scheme = Theme::Scheme::Light);
    void clear();
    /// In front, with the senders read.
    QuickWindow* open(const QuickSeed& seed = {});
    template <class T>
    T* find(const char* name)
    {
        return m_window->findChild<T*>(QLatin1String(name));
    }
    QString readSend() { return find<QPushButton>("send")->text().remove(u'&'); }
    QList<RecipientChip*> chips()
    {
        return m_window->findChildren<RecipientChip*>(QStringLiteral("recipientChip"));
    }
    static void type(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    static void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    /// How many there are.
    qint64 campaigns();
    Campaign newest();

    std::unique_ptr<UiWorld> m_world;
    std::unique_ptr<SandboxProcess> m_gateway;
    QPointer<QuickWindow> m_window;

private:
    void addPeople();
};

} // namespace heliograph
