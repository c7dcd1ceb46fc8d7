// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QLineEdit>

class QTimer;

namespace heliograph {

/// A field that says what is looked for once the typing rests, and shows in itself how much was found.
class SearchField : public QLineEdit {
    Q_OBJECT
public:
    SearchField(const Theme& theme, const QString& placeholder, QWidget* parent = nullptr);

    /// What was last said.
    QString searched() const { return m_said; }
    /// At the right end of the field, for example "14 of 20,000"; empty = nothing.
    void setFound(const QString& text);
    /// Empties the field and says so at once; false when it was empty.
    bool clearSearch();

Q_SIGNALS:
    void searchChanged(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void say();

    const Theme& m_theme;
    QTimer* m_typing;
    QString m_said;
    QString m_found;
};

} // namespace heliograph
