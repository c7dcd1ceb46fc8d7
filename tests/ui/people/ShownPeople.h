// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/people/PeopleWorld.h"
#include "ui/people/PeoplePage.h"
#include "ui/people/SideList.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTableView>
#include <QTest>

namespace heliograph {

/// The page in front of a world, with its parts at hand.
struct ShownPeople {
    PeopleWorld world;
    PeoplePage page;

    explicit ShownPeople(bool filled = true, QSize size = {1072, 760})
        : world(Theme::Scheme::Light, filled), page(world.ui())
    {
        page.resize(size);
        page.show();
        page.activate();
        if (filled)
            choose(QStringLiteral("Customers"));
    }

    template <class T = QWidget>
    T* part(const char* name) const
    {
        T* found = page.findChild<T*>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    QTableView* table() const { return part<QTableView>("people"); }
    int rows() const { return table()->model()->rowCount(); }
    QLineEdit* field(const char* name) const { return part<QLineEdit>(name); }
    QString text(const char* label) const { return part<QLabel>(label)->text(); }
    void click(const char* button) const
    {
        auto* found = part<QAbstractButton>(button);
        if (!found->isVisible())
            qFatal("%s is hidden", button);
        QTest::mouseClick(found, Qt::LeftButton);
    }
    /// A book or group by its name, with a click.
    void choose(const QString& name, const char* list = "books") const
    {
        auto* side = part<SideList>(list);
        const auto at = [side, name] {
            const QModelIndexList found =
                side->model()->match(side->model()->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly);
            return found.isEmpty() ? QModelIndex() : found.first();
        };
        UiWorld::waitFor([at] { return at().isValid(); });
        QTest::mouseClick(side->viewport(), Qt::LeftButton, {}, side->visualRect(at()).center());
        UiWorld::waitFor([this, name] { return text("viewName") == name; });
    }
    /// Makes somebody current and waits until the pane shows them.
    void open(const QString& name) const
    {
        int found = -1;
        UiWorld::waitFor([this, name, &found] {
            for (int row = 0; row < rows() && found < 0; ++row) {
                if (table()->model()->index(row, 0).data().toString() == name)
                    found = row;
            }
            return found >= 0;
        });
        table()->setFocus();
        table()->setCurrentIndex(table()->model()->index(found, 0));
        UiWorld::waitFor([this, name] { return text("personName") == name; });
    }
    void type(const char* name, const QString& typed) const
    {
        QLineEdit* edit = field(name);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, typed);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    QAction* menuAction(const QString& begin) const
    {
        QMenu* menu = const_cast<PeoplePage&>(page).head().menu();
        Q_EMIT menu->aboutToShow();
        for (QAction* action : menu->actions()) {
            if (action->text().remove(u'&').startsWith(begin))
                return action;
        }
        qFatal("no action %s", qPrintable(begin));
    }
};

} // namespace heliograph
