// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/ListPreview.h"
#include "ui/theme/Theme.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace heliograph {

/// How the file of an import is read: sheet, row of the header, hidden rows; of a text encoding,
/// delimiter and quote. What a file has no choice of isn't shown.
class ImportReading : public QWidget {
    Q_OBJECT
public:
    explicit ImportReading(const Theme& theme, QWidget* parent = nullptr);

    /// What the file is read as; nothing while it is being read.
    void showPreview(const ListPreview& preview);
    /// Lays the choices over a request.
    void apply(ListRequest& request) const;
    /// Forgets another file's choices.
    void clear();

Q_SIGNALS:
    void changed();

private:
    QComboBox* addBox(const QString& name, const QString& caption);

    const Theme& m_theme;
    ListRequest m_chosen; ///< what the operator chose, nothing else
    QComboBox* m_sheet;
    QComboBox* m_header;
    QComboBox* m_encoding;
    QComboBox* m_delimiter;
    QComboBox* m_quote;
    QCheckBox* m_hidden;
};

} // namespace heliograph
