// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/SupportSaver.h"

#include "core/engine/SupportBundle.h"
#include "ui/Navigator.h"
#include "ui/live/Desk.h"
#include "ui/widgets/UserPrompt.h"

#include <QFileInfo>
#include <QPointer>
#include <QWidget>

namespace heliograph {

SupportSaver::SupportSaver(const Ui& ui, QWidget* page) : QObject(page), m_ui(ui), m_page(page) {}

void SupportSaver::save(const std::optional<std::vector<ProtocolHead>>& documents)
{
    if (m_isGathering)
        return;
    m_isGathering = true;
    m_ui.desk.work(
        this,
        [documents](Engine& engine, const Progress& progress) {
            return SupportBundle::gather({engine.workspace().folder(),
                                          engine.settings(),
                                          &engine.workspace().connection(),
                                          {},
                                          documents,
                                          engine.clock().now()},
                                         progress);
        },
        [this](const Result<SupportBundle>& bundle) {
            m_isGathering = false;
            if (bundle)
                ask(*bundle);
            else if (bundle.error().code != ErrorCode::Cancelled)
                Q_EMIT failed(bundle.error());
        });
}

void SupportSaver::ask(const SupportBundle& bundle)
{
    ChoiceQuestion question;
    question.title = tr("Save this for support?");
    question.text = tr("The file will hold:") + u'\n' + bundle.contentsText();
    question.buttons = {tr("Choose a file…"), tr("Cancel")};
    m_ui.prompt.confirm(m_page, question, [self = QPointer(this), bundle] {
        if (!self)
            return;
        FileQuestion file;
        file.title = tr("Save for support");
        file.name = bundle.fileName();
        file.filters = {tr("ZIP file (*.zip)")};
        self->m_ui.prompt.saveFile(self->m_page, file, [self, bundle](const QString& path) {
            if (self && !path.isEmpty())
                self->write(bundle, path);
        });
    });
}

void SupportSaver::write(const SupportBundle& bundle, const QString& path)
{
    m_ui.desk.work(
        this, [bundle, path](Engine&, const Progress&) { return bundle.save(path); },
        [this, path](const Result<void>& written) {
            if (!written)
                Q_EMIT failed(written.error());
            else
                m_ui.navigator.toast(tr("Saved for support: %1").arg(QFileInfo(path).fileName()));
        });
}

} // namespace heliograph
