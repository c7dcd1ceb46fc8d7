// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/recipients/RecipientsWorld.h"
#include "ui/recipients/RecipientsPage.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

namespace heliograph {

/// The Recipients step of an empty draft, used with keys and clicks.
class RecipientsFixture : public QObject {
    Q_OBJECT
protected:
    void prepare(Theme::Scheme scheme = Theme::Scheme::Light);
    void clear();
    template <class T>
    T* find(const char* name)
    {
        T* found = m_page->findChild<T*>(QLatin1StringView(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    static void click(QWidget* widget) { QTest::mouseClick(widget, Qt::LeftButton); }
    /// An entry of the page's menu.
    void trigger(const QString& action);
    static void choose(QComboBox* box, const QString& text);
    /// Chooses a file with this content.
    void take(const QByteArray& content, const QString& name = QStringLiteral("clients.csv"));
    QTableView* preview() { return find<QTableView>("preview"); }
    QString cell(int row, int column) { return preview()->model()->index(row, column).data().toString(); }
    int total() { return find<QLabel>("totalRows")->text().section(u' ', 0, 0).toInt(); }
    /// How many are ready, how many are left out.
    QString headNote();
    bool isReady() { return find<QPushButton>("continueToMessage")->isEnabled(); }

    std::unique_ptr<RecipientsWorld> m_world;
    std::unique_ptr<RecipientsPage> m_page;
};

} // namespace heliograph
