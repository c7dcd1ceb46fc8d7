// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/StopListStore.h"
#include "ui/Ui.h"

#include <QFrame>

class QLineEdit;

namespace heliograph {

class FieldBox;

/// Where a number, or several, is typed that nobody may write to any more.
class AddNumberCard : public QFrame {
    Q_OBJECT
public:
    AddNumberCard(const Ui& ui, QWidget* parent);

    void open();
    /// False when it was closed.
    bool close();

Q_SIGNALS:
    void added(const std::vector<heliograph::StopListEntry>& entries);

private:
    void add();

    const Ui& m_ui;
    QLineEdit* m_phone;
    QLineEdit* m_why;
    FieldBox* m_phoneBox;
};

} // namespace heliograph
