// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/ContactReader.h"
#include "ui/Ui.h"

#include <QCompleter>

class QLineEdit;
class QStandardItemModel;

namespace heliograph {

/// The list of people that opens below a field while somebody types into it; found by name, phone or
/// organization in all books.
class PeopleCompleter : public QObject {
    Q_OBJECT
public:
    PeopleCompleter(const Ui& ui, QLineEdit& input);

    /// Looks for people with this text; the list opens when some are found.
    void search(const QString& text);
    /// Takes the one the operator stands on, else the first, as soon as the answer is there. False when there
    /// is none.
    void takeBest();
    bool isChosen() const;
    void close();

Q_SIGNALS:
    void taken(const heliograph::PersonFound& person);
    /// takeBest() found nobody.
    void nobody();

private:
    void show(const std::vector<PersonFound>& people);
    void takeRow(int row);

    const Ui& m_ui;
    QLineEdit& m_input;
    QStandardItemModel* m_model;
    QCompleter* m_completer;
    std::vector<PersonFound> m_people;
    quint64 m_asked = 0;
    quint64 m_answered = 0;
    bool m_takeFirst = false;
};

} // namespace heliograph
