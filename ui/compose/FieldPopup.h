// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QListView>

namespace heliograph {

class FieldModel;

/// The list of columns that opens beside the caret. The keyboard stays with the editor, which hands over the
/// keys that move and choose.
class FieldPopup : public QListView {
    Q_OBJECT
public:
    FieldPopup(const Theme& theme, FieldModel& model, QWidget* editor);

    /// Shows itself below (or above, where there is no room) the caret's rectangle, in global coordinates.
    void openAt(const QRect& caret);
    /// The first row is on again; closes when there are none.
    void refresh();
    /// Takes a key of the editor: true when it was for the list.
    bool takeKey(int key);

Q_SIGNALS:
    void fieldChosen(const QString& name);

private:
    void chooseCurrent();
    void resizeToRows();

    FieldModel& m_model;
};

} // namespace heliograph
