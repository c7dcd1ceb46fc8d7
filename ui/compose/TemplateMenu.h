// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/TemplateStore.h"
#include "ui/Ui.h"

#include <QObject>

class QMenu;
class QWidget;

namespace heliograph {

/// The menus of templates and signatures, and saving a message as one.
class TemplateMenu : public QObject {
    Q_OBJECT
public:
    TemplateMenu(const Ui& ui, QWidget* page);

    /// Opens below the button once the templates are read.
    void openBelow(QWidget* button);
    /// A menu that fills itself with the signatures.
    QMenu* signatureMenu(QWidget* parent);
    /// Asks for a name and stores the message.
    void save(const Message& message, TemplateKind kind);

Q_SIGNALS:
    void templateChosen(const heliograph::StoredTemplate& chosen);
    void signatureChosen(const QString& text);
    void saveWanted();
    void failed(const heliograph::Error& error);

private:
    using Entries = std::vector<StoredTemplate>;
    void read();
    void fill(QMenu& menu) const;
    void fillSignatures(QMenu& menu) const;
    void store(const StoredTemplate& entry);

    const Ui& m_ui;
    QWidget* m_page;
    Entries m_templates;
    Entries m_signatures;
};

} // namespace heliograph
