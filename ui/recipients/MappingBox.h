// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/ListSource.h"
#include "ui/theme/Theme.h"

#include <QComboBox>

namespace heliograph {

/// What a column of the list is to be: a field, a column with a name of its own, or nothing. Tinted while it
/// is what the program guessed.
class MappingBox : public QComboBox {
    Q_OBJECT
public:
    MappingBox(int column, const QString& header, const Theme& theme, QWidget* parent = nullptr);

    int column() const { return m_column; }
    void setChoice(const ColumnChoice& choice, bool isGuess);

Q_SIGNALS:
    void choiceMade(const heliograph::ColumnChoice& choice);

protected:
    void paintEvent(QPaintEvent* event) override;
    /// Turning the wheel over a box would change a column unseen.
    void wheelEvent(QWheelEvent* event) override;

private:
    ColumnChoice choiceAt(int entry) const;
    void name();

    int m_column;
    QString m_header;
    const Theme& m_theme;
    bool m_isGuess = false;
};

/// The operator's word for a field of a column.
QString describeField(Field field);

} // namespace heliograph
