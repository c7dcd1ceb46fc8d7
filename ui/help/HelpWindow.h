// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/Ui.h"
#include "ui/help/HelpBook.h"
#include "ui/help/HelpIndex.h"

#include <QWidget>

#include <memory>

class QLabel;
class QListView;
class QStackedWidget;
class QStandardItem;
class QStandardItemModel;
class QToolButton;
class QTreeView;

namespace heliograph {

class HelpView;
class SearchField;

/// The help in the program's language: the list of pages, or what was found in them, at the left, a page at
/// the right. A window of its own, beside which work goes on.
class HelpWindow : public QWidget {
    Q_OBJECT
public:
    explicit HelpWindow(const Ui& ui, QWidget* parent = nullptr);
    ~HelpWindow() override;

    /// "status" or "status#details"; an empty or unknown one is the list of pages.
    void open(const QString& topic);
    /// What is shown, in the same form.
    QString topic() const;
    void focusSearch();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Place {
        QString page;
        QString anchor;
        int scroll = -1; ///< of the view when it was left; -1 = at the anchor
    };

    QWidget* makeLeft();
    QWidget* makeRight();
    void fillTopics();
    void addKeys();
    void go(const QString& page, const QString& anchor);
    void step(int by);
    void showPlace(const Place& place);
    void search(const QString& typed);
    void openHit(const QModelIndex& hit);

    const Ui m_ui;
    HelpBook m_book;
    std::unique_ptr<HelpIndex> m_index; ///< made for the first search
    SearchField* m_search;
    QStackedWidget* m_lists;
    QTreeView* m_topics;
    QStandardItemModel* m_topicModel;
    QListView* m_hits;
    QStandardItemModel* m_hitModel;
    QLabel* m_nothing;
    QLabel* m_group;
    QToolButton* m_back;
    QToolButton* m_forward;
    HelpView* m_view;
    std::vector<Place> m_places; ///< where the reader was
    std::size_t m_at = 0;
};

} // namespace heliograph
