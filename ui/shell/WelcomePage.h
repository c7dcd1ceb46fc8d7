// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/Ui.h"
#include "ui/widgets/Page.h"

class QFrame;
class QLabel;
class QPushButton;

namespace heliograph {

class GlyphLabel;

/// The first minutes: the ways to begin, what to do before the first real send, and what the program
/// promises.
class WelcomePage : public Page {
    Q_OBJECT
public:
    explicit WelcomePage(const Ui& ui, QWidget* parent = nullptr);

    void activate() override;
    void focusFirst() override;

Q_SIGNALS:
    void fileWanted();
    void sampleWanted();

private:
    struct Card {
        QFrame* frame;
        QPushButton* button;
    };
    struct Todo {
        GlyphLabel* mark;
        QLabel* head;
        QPushButton* link;
    };

    Card addWay(Glyph glyph, const QStringList& words, const QString& keys, const QString& button,
                bool primary);
    QWidget* makeTodos();
    QWidget* makePromises();
    Todo addTodo(QVBoxLayout* layout, const QString& what, const QString& why, const QString& link);
    void showTodos(bool practice, bool account, bool stopList);

    Ui m_ui;
    QVBoxLayout* m_column;
    QPushButton* m_file = nullptr;
    Todo m_practice{};
    Todo m_account{};
    Todo m_stopList{};
};

} // namespace heliograph
