// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compose/FieldChips.h"
#include "ui/theme/Theme.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace heliograph {

class FieldModel;

/// The small window of one chip: which column, how it is written, what comes with a value only, what stands
/// there when the cell is empty, and what comes of it for the example row.
class FieldChipEditor : public QFrame {
    Q_OBJECT
public:
    /// The chip as it shall be; nothing when it stays; a chip without a name when it goes.
    using Done = std::function<void(const std::optional<FieldChip>&)>;

    FieldChipEditor(const Theme& theme, FieldModel& fields, QWidget* editor);

    void openFor(const FieldChip& chip, const QPoint& below, Done done);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void addLines(const Theme& theme, class QVBoxLayout& layout);
    void listen();
    FieldChip edited() const;
    void showResult();
    void finish(const std::optional<FieldChip>& chip);

    FieldModel& m_fields;
    QComboBox* m_column;
    QComboBox* m_format;
    QLineEdit* m_before;
    QLineEdit* m_after;
    QLineEdit* m_fallback;
    QLabel* m_result;
    FieldChip m_chip; ///< as it was
    Done m_done;
};

} // namespace heliograph
