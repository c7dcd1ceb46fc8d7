// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace heliograph {

class ElidedLabel;

/// The first letter of somebody's name in a disc.
class Avatar : public QWidget {
    Q_OBJECT
public:
    Avatar(const Theme& theme, QWidget* parent);
    void setName(const QString& name);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QString m_letter;
};

/// A hairline across.
class Hairline : public QWidget {
    Q_OBJECT
public:
    Hairline(const Theme& theme, QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
};

/// Who is shown: name, groups, the tag of the stop list, and what can be done.
class PersonHead : public QWidget {
    Q_OBJECT
public:
    PersonHead(const Theme& theme, QWidget* parent);

    void setPerson(const QString& name, const QString& line);
    /// Empty = not on the stop list.
    void setStopped(const QString& tag, const QString& reason);
    void setActionsVisible(bool visible);
    /// Where Tab leaves it.
    QWidget* lastInOrder() const;

Q_SIGNALS:
    void writeWanted();
    void stopWanted();
    void editWanted();

private:
    Avatar* m_avatar;
    ElidedLabel* m_name;
    ElidedLabel* m_line;
    QToolButton* m_edit;
    QLabel* m_tag;
    QPushButton* m_write;
    QPushButton* m_stop;
};

} // namespace heliograph
