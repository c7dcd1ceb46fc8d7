// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/DialogPrompt.h"

#include "ui/widgets/Buttons.h"
#include "ui/widgets/FieldBox.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/Remembered.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>

#include <utility>

namespace heliograph {
namespace {

constexpr int kDialogWidth = 440;

struct Frame {
    QDialog* dialog;
    QVBoxLayout* body;
    QHBoxLayout* buttons;
};

Frame makeDialog(const Theme& theme, QWidget* parent, const QString& title, const QString& text)
{
    auto* dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setMinimumWidth(kDialogWidth);
    dialog->setModal(true);
    auto* layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(metric::kL, metric::kL, metric::kL, metric::kM);
    layout->setSpacing(metric::kS);
    QLabel* head = makeLabel(theme, Type::Section, Tone::Primary, dialog);
    head->setText(title);
    head->setWordWrap(true);
    layout->addWidget(head);
    if (!text.isEmpty()) {
        QLabel* body = makeLabel(theme, Type::Body, Tone::Secondary, dialog);
        body->setText(text);
        body->setWordWrap(true);
        layout->addWidget(body);
        dialog->setAccessibleDescription(text);
    }
    auto* inner = new QVBoxLayout;
    layout->addLayout(inner);
    layout->addSpacing(metric::kXs);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metric::kXs);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    return {dialog, inner, buttons};
}

} // namespace

void DialogPrompt::choose(QWidget* parent, const ChoiceQuestion& question,
                          std::function<void(int button)> done)
{
    const Frame frame = makeDialog(m_theme, parent, question.title, question.text);
    const int last = static_cast<int>(question.buttons.size()) - 1;
    const int escape = question.escape >= 0 ? question.escape : last;
    // The usual answer stands at the right, where the eye ends.
    for (int i = last; i >= 0; --i) {
        const bool usual = i == 0 && question.destructive != 0;
        QPushButton* button = makeButton(m_theme, usual ? ButtonKind::Primary : ButtonKind::Secondary,
                                         question.buttons.at(i), frame.dialog);
        button->setObjectName(QStringLiteral("choice%1").arg(i));
        frame.buttons->addWidget(button);
        QObject::connect(button, &QPushButton::clicked, frame.dialog,
                         [frame, i] { frame.dialog->done(i + 2); });
        if (usual || (question.destructive == 0 && i == escape)) {
            button->setDefault(true);
            button->setFocus();
        }
    }
    QObject::connect(frame.dialog, &QDialog::finished, frame.dialog,
                     [escape, done = std::move(done)](int code) { done(code >= 2 ? code - 2 : escape); });
    open(frame.dialog);
}

void DialogPrompt::askText(QWidget* parent, const TextQuestion& question,
                           std::function<void(const std::optional<QString>&)> done)
{
    const Frame frame = makeDialog(m_theme, parent, question.title, question.text);
    auto* edit = new QLineEdit(question.value);
    edit->setObjectName(QStringLiteral("answer"));
    if (question.secret) {
        edit->setEchoMode(QLineEdit::Password);
        edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData);
    }
    frame.body->addWidget(new FieldBox(m_theme, question.label, edit, frame.dialog));
    QPushButton* cancel = makeButton(m_theme, ButtonKind::Secondary,
                                     QCoreApplication::translate("DialogPrompt", "Cancel"), frame.dialog);
    QPushButton* accept = makeButton(m_theme, ButtonKind::Primary, question.button, frame.dialog);
    accept->setObjectName(QStringLiteral("choice0"));
    accept->setDefault(true);
    accept->setEnabled(!question.value.trimmed().isEmpty());
    frame.buttons->addWidget(cancel);
    frame.buttons->addWidget(accept);
    QObject::connect(edit, &QLineEdit::textChanged, accept,
                     [accept](const QString& text) { accept->setEnabled(!text.trimmed().isEmpty()); });
    QObject::connect(cancel, &QPushButton::clicked, frame.dialog, &QDialog::reject);
    QObject::connect(accept, &QPushButton::clicked, frame.dialog, &QDialog::accept);
    QObject::connect(frame.dialog, &QDialog::finished, frame.dialog,
                     [edit, done = std::move(done)](int code) {
                         done(code == QDialog::Accepted ? std::optional(edit->text()) : std::nullopt);
                     });
    edit->selectAll();
    edit->setFocus();
    open(frame.dialog);
}

void DialogPrompt::askForFile(QWidget* parent, const FileQuestion& question, bool save,
                              std::function<void(const QString& path)> done)
{
    const QString folder = question.folder.isEmpty()
                               ? m_remembered.value(QStringLiteral("lastFolder"), QDir::homePath()).toString()
                               : question.folder;
    auto* dialog = new QFileDialog(parent, question.title, folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(save ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(save ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    dialog->setNameFilters(question.filters);
    if (save && !question.name.isEmpty())
        dialog->selectFile(question.name);
    if (save && !question.name.isEmpty())
        dialog->setDefaultSuffix(QFileInfo(question.name).suffix());
    Remembered& remembered = m_remembered;
    QObject::connect(
        dialog, &QDialog::finished, dialog, [dialog, &remembered, done = std::move(done)](int code) {
            const QString path = code == QDialog::Accepted ? dialog->selectedFiles().value(0) : QString();
            if (!path.isEmpty())
                remembered.setValue(QStringLiteral("lastFolder"), QFileInfo(path).path());
            done(path);
        });
    open(dialog);
}

void DialogPrompt::open(QDialog* dialog)
{
    if (m_isOver)
        return dialog->deleteLater();
    m_open.removeIf([](const QPointer<QDialog>& one) { return one.isNull(); });
    m_open += dialog;
    dialog->open();
}

void DialogPrompt::dismiss()
{
    m_isOver = true;
    for (const QPointer<QDialog>& dialog : std::exchange(m_open, {})) {
        if (!dialog)
            continue;
        // Hiding is finishing, and whoever waits must not take that for an answer.
        QObject::disconnect(dialog, &QDialog::finished, nullptr, nullptr);
        dialog->hide();
        dialog->deleteLater();
    }
}

void DialogPrompt::openFile(QWidget* parent, const FileQuestion& question,
                            std::function<void(const QString& path)> done)
{
    askForFile(parent, question, false, std::move(done));
}

void DialogPrompt::saveFile(QWidget* parent, const FileQuestion& question,
                            std::function<void(const QString& path)> done)
{
    askForFile(parent, question, true, std::move(done));
}

} // namespace heliograph
