// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/ControlPainter.h"
#include "ui/theme/Glyph.h"
#include "ui/theme/Theme.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace heliograph {

class ElidedLabel;

/// The head of a page: its title, what there is to note, secondary actions, the "⋯" menu, and the one primary
/// button, always at the far right. Parts that a page doesn't ask for aren't there.
class PageHead : public QWidget {
    Q_OBJECT
public:
    explicit PageHead(const Theme& theme, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    QString title() const;
    /// A word beside the title in warning colours ("Practice: nothing leaves this computer"); empty = none.
    void setTag(const QString& text);
    /// Text at the right, before the buttons.
    void setNote(const QString& text);
    /// Anything else that belongs there, for example a search field.
    void addWidget(QWidget* widget);
    QPushButton* addSecondary(const QString& text);
    /// The menu behind "⋯", made when first asked for.
    QMenu* menu();
    /// The primary button, made when first asked for. Ctrl+Enter presses it.
    QPushButton* primary();
    QPushButton* primary(const QString& text);
    /// Puts a button of the page's own kind in the primary's place.
    void setPrimary(QPushButton* button);
    QPushButton* primaryIfAny() const { return m_primary; }

private:
    const Theme& m_theme;
    QHBoxLayout* m_layout;
    ElidedLabel* m_title;
    QLabel* m_tag;
    QLabel* m_note;
    QHBoxLayout* m_secondary;
    QToolButton* m_more = nullptr;
    QPushButton* m_primary = nullptr;
};

} // namespace heliograph
