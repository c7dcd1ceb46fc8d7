// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Secret.h"
#include "core/settings/Settings.h"
#include "ui/widgets/Page.h"

class QStackedWidget;

namespace heliograph {

class SectionList;
class SettingsSection;
struct Ui;

/// All settings: a list of sections at the left, the chosen one at the right. Changes take effect at once.
class SettingsPage : public Page {
    Q_OBJECT
public:
    explicit SettingsPage(const Ui& ui, QWidget* parent = nullptr);

    /// "general", "accounts", "sending", "numbers", "network", "privacy", "backup", "notifications",
    /// "keyboard", "log"; another word changes nothing.
    void openSection(const QString& section);
    QString section() const;

    void focusFirst() override;
    void find() override;
    /// Asks for the balances of the accounts.
    void refresh() override;

Q_SIGNALS:
    /// A setting was stored. Language and look want new windows.
    void changed(heliograph::Setting setting);
    /// This backup is to take the place of the workspace.
    void restoreWanted(const QString& file, const heliograph::Secret& passphrase);

private:
    void addSections();
    void add(const QString& word, Glyph glyph, SettingsSection* section);
    void onChosen(int row);

    const Ui& m_ui;
    SectionList* m_list;
    QStackedWidget* m_stack;
    QStringList m_words;
};

} // namespace heliograph
