// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/Settings.h"

#include <QWidget>

#include <functional>

class QPushButton;
class QVBoxLayout;

namespace heliograph {

class NoteBar;
struct Ui;

/// One section of the settings: its rows, and the way back to the defaults. What is chosen is stored at once.
class SettingsSection : public QWidget {
    Q_OBJECT
public:
    /// A choice's stored word and what it is called.
    struct Option {
        QString value;
        QString text;
    };

    SettingsSection(const Ui& ui, const QString& title, QWidget* parent = nullptr);

    QString title() const { return m_title; }
    void addChoice(Setting setting, const QString& label, const QString& hint, const QList<Option>& options);
    void addSwitch(Setting setting, const QString& label, const QString& hint);
    /// `suffix` with %n, for example tr("%n days").
    /// With `none`, the least value means that and is shown as this word.
    void addNumber(Setting setting, const QString& label, const QString& hint, const QString& unit,
                   const QString& none = {});
    /// The row of a control that cares for itself.
    void addRow(const QString& label, const QString& hint, QWidget* control);
    /// Something as wide as the section; the last one may take all the height there is.
    void addWide(QWidget* widget, bool takesHeight = false);
    /// What "Back to defaults" resets, beside the rows above; `show` renews the controls.
    void addReset(Setting setting, const std::function<void()>& show);

    void focusFirst();
    NoteBar& note() { return *m_note; }

Q_SIGNALS:
    /// Something was stored.
    void changed(heliograph::Setting setting);

protected:
    const Ui& ui() const { return m_ui; }
    /// Stores and tells; a failure stands in the note.
    void store(Setting setting, const QString& value);
    void tellStored(Setting setting, const Result<void>& stored);

private:
    void toDefaults();
    void showDefaults();

    struct Reset {
        Setting setting;
        std::function<void()> show;
    };

    const Ui& m_ui;
    QString m_title;
    QVBoxLayout* m_rows;
    NoteBar* m_note;
    QPushButton* m_defaults;
    QList<Reset> m_resets;
};

} // namespace heliograph
