// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/BookImport.h"
#include "ui/theme/Theme.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace heliograph {

/// Whom an import brings into a book: people who are there already, several numbers of a cell, landlines.
class ImportPolicy : public QWidget {
    Q_OBJECT
public:
    explicit ImportPolicy(const Theme& theme, QWidget* parent = nullptr);

    void apply(ListRequest& request) const;
    /// Chooses what a request says.
    void showRequest(const ListRequest& request);
    KnownPolicy known() const;

private:
    QComboBox* m_known;
    QCheckBox* m_several;
    QCheckBox* m_landlines;
};

} // namespace heliograph
