// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QWidget>

class QAbstractButton;
class QLabel;

namespace heliograph {

class ElidedLabel;

/// Something that is rarely touched, folded into one line that says how it stands.
class Fold : public QWidget {
    Q_OBJECT
public:
    Fold(const Theme& theme, const QString& caption, QWidget* content, QWidget* parent = nullptr);

    void setSummary(const QString& summary);
    bool isOpen() const;
    void setOpen(bool open);

Q_SIGNALS:
    void toggled(bool open);

private:
    QAbstractButton* m_header;
    QWidget* m_content;
};

} // namespace heliograph
