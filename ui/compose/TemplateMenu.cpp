// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/TemplateMenu.h"

#include "ui/Navigator.h"
#include "ui/compose/TemplateLibrary.h"
#include "ui/compose/WrittenMessage.h"
#include "ui/live/Desk.h"
#include "ui/widgets/UserPrompt.h"

#include <QMenu>
#include <QPointer>
#include <QWidget>

namespace heliograph {
namespace {

/// Menus read "&" as the mark of a mnemonic.
QString entryText(const QString& name)
{
    return QString(name).replace(u'&', QStringLiteral("&&"));
}

} // namespace

TemplateMenu::TemplateMenu(const Ui& ui, QWidget* page) : QObject(page), m_ui(ui), m_page(page)
{
    read();
}

void TemplateMenu::read()
{
    m_ui.desk.read(
        this, [](Connection& connection) { return readTemplates(connection); },
        [this](const Result<TemplateLibrary>& library) {
            if (!library)
                return;
            m_templates = library->templates;
            m_signatures = library->signatures;
        });
}

void TemplateMenu::openBelow(QWidget* button)
{
    m_ui.desk.read(
        this, [](Connection& connection) { return readTemplates(connection); },
        [this, below = QPointer<QWidget>(button)](const Result<TemplateLibrary>& library) {
            if (!library) {
                Q_EMIT failed(library.error());
                return;
            }
            m_templates = library->templates;
            m_signatures = library->signatures;
            if (!below || !below->isVisible())
                return;
            auto* menu = new QMenu(below);
            menu->setObjectName(QStringLiteral("templateMenu"));
            menu->setAttribute(Qt::WA_DeleteOnClose);
            fill(*menu);
            menu->popup(below->mapToGlobal(QPoint(0, below->height())));
        });
}

void TemplateMenu::fill(QMenu& menu) const
{
    auto* self = const_cast<TemplateMenu*>(this);
    for (const StoredTemplate& entry : m_templates) {
        QAction* action =
            menu.addAction(tr("%1 · %2").arg(entryText(entry.name), kindWord(entry.message.type)));
        connect(action, &QAction::triggered, self, [self, entry] { Q_EMIT self->templateChosen(entry); });
    }
    if (m_templates.empty())
        menu.addAction(tr("No templates yet"))->setEnabled(false);
    menu.addSeparator();
    if (!m_signatures.empty()) {
        QMenu* signatures = menu.addMenu(tr("Si&gnature"));
        fillSignatures(*signatures);
    }
    menu.addAction(tr("&Save as template…"), self, &TemplateMenu::saveWanted);
    menu.addAction(tr("&All templates"), self, [self] { self->m_ui.navigator.openPage(PageId::Templates); });
}

void TemplateMenu::fillSignatures(QMenu& menu) const
{
    auto* self = const_cast<TemplateMenu*>(this);
    for (const StoredTemplate& entry : m_signatures)
        connect(menu.addAction(entryText(entry.name)), &QAction::triggered, self,
                [self, text = entry.message.text] { Q_EMIT self->signatureChosen(text); });
    if (m_signatures.empty())
        menu.addAction(tr("No signatures yet"))->setEnabled(false);
}

QMenu* TemplateMenu::signatureMenu(QWidget* parent)
{
    auto* menu = new QMenu(tr("Si&gnature"), parent);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        fillSignatures(*menu);
        read();
    });
    return menu;
}

void TemplateMenu::save(const Message& message, TemplateKind kind)
{
    const bool isTemplate = kind == TemplateKind::Template;
    TextQuestion question;
    question.title = isTemplate ? tr("Save as template") : tr("Save as signature");
    question.label = tr("Name");
    question.value = (message.text.isEmpty() ? message.viber.text : message.text).simplified().left(40);
    question.button = isTemplate ? tr("Save template") : tr("Save signature");
    m_ui.prompt.askText(m_page, question, [this, message, kind](const std::optional<QString>& name) {
        if (!name || name->trimmed().isEmpty())
            return;
        StoredTemplate entry;
        entry.kind = kind;
        entry.name = name->trimmed();
        entry.message = message;
        entry.changedAt = m_ui.clock.nowMs();
        store(entry);
    });
}

void TemplateMenu::store(const StoredTemplate& entry)
{
    m_ui.desk.change(
        this, [entry](Engine& engine) { return TemplateStore(engine.workspace().connection()).add(entry); },
        [this, name = entry.name](const Result<qint64>& id) {
            if (!id) {
                Q_EMIT failed(id.error());
                return;
            }
            read();
            m_ui.navigator.toast(tr("Saved “%1”").arg(name), tr("Undo"), [this, id = *id] {
                m_ui.desk.change(
                    this,
                    [id](Engine& engine) {
                        return TemplateStore(engine.workspace().connection()).remove(id);
                    },
                    [this](const Result<void>&) { read(); });
            });
        });
}

} // namespace heliograph
