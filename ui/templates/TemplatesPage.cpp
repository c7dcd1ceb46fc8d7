// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/TemplatesPage.h"

#include "core/engine/RowPreview.h"
#include "core/message/MessageComposer.h"
#include "core/message/TemplatePieces.h"
#include "core/storage/ReadyRows.h"
#include "ui/Navigator.h"
#include "ui/compose/MessageEditor.h"
#include "ui/compose/PhonePreview.h"
#include "ui/compose/TemplateLibrary.h"
#include "ui/compose/TextField.h"
#include "ui/compose/WrittenMessage.h"
#include "ui/live/Desk.h"
#include "ui/templates/TemplateDelegate.h"
#include "ui/templates/TemplateModel.h"
#include "ui/widgets/CountTabs.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FieldBox.h"
#include "ui/widgets/HelpTopic.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/NoteBar.h"

#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace heliograph {
namespace {

constexpr int kListWidth = 208;
constexpr int kPhoneWidth = 232;
constexpr int kRoomForPhone = 1064;
constexpr int kRestMs = 1000;

struct Example {
    QStringList headers;
    QStringList cells;
};

/// The columns of the newest list, with its first row.
Result<Example> readExample(Connection& connection)
{
    const Result<std::vector<Campaign>> campaigns = CampaignStore(connection).campaigns();
    if (!campaigns)
        return forward(campaigns);
    for (auto campaign = campaigns->rbegin(); campaign != campaigns->rend(); ++campaign) {
        if (campaign->headers.size() < 2)
            continue;
        const Result<std::optional<ReadyRow>> row = ReadyRows(connection).at(campaign->id, 0);
        return Example{campaign->headers, row && *row ? (*row)->cells : QStringList()};
    }
    return Example{};
}

/// A field that no list has yet shows its default, or else its own name.
Example withUsedFields(Message& message, Example example)
{
    for (const QString* text : templateTexts(message)) {
        for (const TemplatePiece& piece : cutTemplate(*text)) {
            if (!piece.isField() || HeaderIndex(example.headers).find(piece.name))
                continue;
            while (example.cells.size() < example.headers.size())
                example.cells += QString();
            example.headers += piece.name;
            example.cells += piece.hasFallback ? QString() : piece.name;
        }
    }
    return example;
}

} // namespace

TemplatesPage::TemplatesPage(const Ui& ui, QWidget* parent)
    : Page(ui.theme, parent),
      m_ui(ui),
      m_note(new NoteBar(ui.theme, this)),
      m_tabs(new CountTabs(ui.theme, this)),
      m_model(new TemplateModel(this)),
      m_list(new QListView(this)),
      m_body(new QStackedWidget(this)),
      m_empty(new EmptyState(ui.theme, Glyph::Template, this)),
      m_name(new QLineEdit),
      m_editor(new MessageEditor(ui.theme, this)),
      m_signature(new TextField(ui.theme, tr("Te&xt"), FieldTextEdit::Shape::Text, {}, this)),
      m_phone(new PhonePreview(ui.theme, this)),
      m_rest(new QTimer(this))
{
    setObjectName(QStringLiteral("templatesPage"));
    setHelpTopic(*this, QStringLiteral("templates"));
    setTitle(tr("Templates"));
    makeHead();
    auto* row = new QWidget;
    auto* columns = new QHBoxLayout(row);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(metric::kS);
    columns->addWidget(makeList());
    columns->addWidget(makeEditor(), 1);
    columns->addWidget(m_phone);
    m_phone->setFixedWidth(kPhoneWidth);
    m_body->addWidget(row);
    m_body->addWidget(m_empty);
    m_first = m_empty->addButton(tr("&New template"), true);
    m_first->setObjectName(QStringLiteral("firstTemplate"));
    connect(m_first, &QPushButton::clicked, this, &TemplatesPage::addNew);
    body()->addWidget(m_tabs);
    body()->addWidget(m_note);
    body()->addWidget(m_body, 1);
    m_note->clear();
    m_rest->setSingleShot(true);
    m_rest->setInterval(kRestMs);
    connect(m_rest, &QTimer::timeout, this, &TemplatesPage::save);
}

TemplatesPage::~TemplatesPage()
{
    m_editor->disconnect(this);
    m_signature->disconnect(this);
}

void TemplatesPage::makeHead()
{
    m_use = head().addSecondary(tr("&Use in a new campaign"));
    m_use->setObjectName(QStringLiteral("useTemplate"));
    connect(m_use, &QPushButton::clicked, this, &TemplatesPage::useInCampaign);
    head().menu()->addAction(tr("&Remove"), this, &TemplatesPage::removeCurrent);
    QPushButton* add = head().primary(tr("&New template"));
    add->setObjectName(QStringLiteral("newTemplate"));
    connect(add, &QPushButton::clicked, this, &TemplatesPage::addNew);
    m_tabs->addTab(static_cast<int>(TemplateKind::Template), tr("Templates"));
    m_tabs->addTab(static_cast<int>(TemplateKind::Signature), tr("Signatures"));
    m_tabs->setCurrent(static_cast<int>(TemplateKind::Template));
    m_tabs->setObjectName(QStringLiteral("templateTabs"));
    connect(m_tabs, &CountTabs::chosen, this, [this] {
        save();
        m_current = {};
        head().primary()->setText(kind() == TemplateKind::Template ? tr("&New template")
                                                                   : tr("&New signature"));
        read();
    });
}

QWidget* TemplatesPage::makeList()
{
    QFrame* card = makeCard(this);
    card->setFixedWidth(kListWidth);
    m_list->setObjectName(QStringLiteral("templateList"));
    m_list->setAccessibleName(tr("Templates"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TemplateDelegate(m_ui.theme, m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, metric::kXs, 1, metric::kXs);
    layout->addWidget(m_list);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &TemplatesPage::showCurrent);
    auto* remove = new QShortcut(QKeySequence::Delete, m_list);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &TemplatesPage::removeCurrent);
    return card;
}

QWidget* TemplatesPage::makeEditor()
{
    auto* column = new QWidget;
    m_name->setObjectName(QStringLiteral("templateName"));
    m_signature->edit().setObjectName(QStringLiteral("signatureText"));
    m_signature->edit().setAnyField(true);
    m_editor->setAnyField(true);
    m_editor->removeTemplateButtons();
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, metric::kS, 0);
    layout->setSpacing(metric::kS);
    layout->addWidget(new FieldBox(m_ui.theme, tr("Na&me"), m_name));
    layout->addWidget(m_editor, 1);
    layout->addWidget(m_signature, 1);
    auto* scroll = new QScrollArea;
    scroll->setWidget(column);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_name, &QLineEdit::textEdited, this, &TemplatesPage::onChanged);
    connect(m_editor, &MessageEditor::changed, this, &TemplatesPage::onChanged);
    connect(m_signature, &TextField::textChanged, this, &TemplatesPage::onChanged);
    return scroll;
}

TemplateKind TemplatesPage::kind() const
{
    return static_cast<TemplateKind>(m_tabs->current());
}

void TemplatesPage::activate()
{
    readFields();
    read(m_current.id);
}

void TemplatesPage::leave()
{
    save();
}

void TemplatesPage::focusFirst()
{
    m_list->setFocus();
}

void TemplatesPage::readFields()
{
    m_ui.desk.read(
        this, [](Connection& connection) { return readExample(connection); },
        [this](const Result<Example>& example) {
            if (!example)
                return;
            m_headers = example->headers;
            m_examples = example->cells;
            m_editor->setFields(m_headers, m_examples);
            m_signature->setFields(m_headers, m_examples);
            preview();
        });
}

void TemplatesPage::read(qint64 select)
{
    m_ui.desk.read(
        this, [](Connection& connection) { return readTemplates(connection); },
        [this, select](const Result<TemplateLibrary>& library) {
            if (!library) {
                m_note->showError(library.error());
                return;
            }
            m_note->clear();
            m_tabs->setCount(static_cast<int>(TemplateKind::Template), qint64(library->templates.size()));
            m_tabs->setCount(static_cast<int>(TemplateKind::Signature), qint64(library->signatures.size()));
            showEntries(kind() == TemplateKind::Template ? library->templates : library->signatures, select);
        });
}

void TemplatesPage::showEntries(const std::vector<StoredTemplate>& entries, qint64 select)
{
    const bool signatures = kind() == TemplateKind::Signature;
    m_empty->setTexts(signatures ? tr("Keep how you sign here.") : tr("Keep texts you use again here."),
                      tr("Save one from any message with “Save as template”."));
    m_body->setCurrentIndex(entries.empty() ? 1 : 0);
    m_use->setVisible(!signatures && !entries.empty());
    m_first->setText(head().primary()->text());
    if (auto* more = head().findChild<QToolButton*>(QStringLiteral("more")))
        more->setVisible(!entries.empty());
    head().primary()->setVisible(!entries.empty());
    if (m_unsaved && !entries.empty())
        return; // what is being written is newer; the list comes again after it is stored
    m_model->setEntries(entries);
    const int row = std::max(0, m_model->rowOf(select));
    m_list->setCurrentIndex(m_model->index(row));
    showCurrent();
    if (std::exchange(m_nameWanted, false)) {
        m_name->setFocus();
        m_name->selectAll();
    }
}

void TemplatesPage::showCurrent()
{
    const StoredTemplate* entry = m_model->at(m_list->currentIndex().row());
    if (entry && entry->id == m_current.id && m_unsaved)
        return;
    save();
    m_current = entry ? *entry : StoredTemplate();
    const bool signature = kind() == TemplateKind::Signature;
    m_editor->setVisible(!signature);
    m_signature->setVisible(signature);
    m_name->setText(m_current.name);
    if (signature)
        m_signature->setText(m_current.message.text);
    else
        m_editor->setMessage(m_current.message);
    preview();
}

void TemplatesPage::preview()
{
    Message message = m_editor->message();
    if (kind() == TemplateKind::Signature)
        message = m_current.message;
    Message sent = sentPart(message);
    const Example example = withUsedFields(sent, {m_headers, m_examples});
    const Message rendered = renderForPreview(sent, example.headers, example.cells);
    m_editor->showCounts(rendered, {});
    m_phone->showMessage(rendered, hasViber(rendered.type) ? MessageLeg::Viber : MessageLeg::Sms, {});
}

void TemplatesPage::onChanged()
{
    if (m_current.id == 0)
        return;
    m_current.name = m_name->text().trimmed();
    if (kind() == TemplateKind::Signature)
        m_current.message.text = m_signature->text();
    else
        m_current.message = m_editor->message();
    m_current.changedAt = m_ui.clock.nowMs();
    m_unsaved = true;
    m_model->change(m_current);
    m_rest->start();
    preview();
}

template <class Job>
void TemplatesPage::change(Job job, qint64 select)
{
    m_ui.desk.change(this, std::move(job), [this, select](const auto& done) {
        if (!done)
            m_note->showError(done.error());
        else
            read(select);
    });
}

void TemplatesPage::save()
{
    m_rest->stop();
    if (!std::exchange(m_unsaved, false))
        return;
    m_ui.desk.change(
        this,
        [entry = m_current](Engine& engine) {
            return TemplateStore(engine.workspace().connection()).update(entry);
        },
        [this](const Result<void>& done) {
            if (!done)
                m_note->showError(done.error());
            else
                head().setNote(tr("Saved %1")
                                   .arg(QDateTime::fromMSecsSinceEpoch(m_ui.clock.nowMs())
                                            .toString(QStringLiteral("HH:mm"))));
        });
}

void TemplatesPage::addNew()
{
    save();
    StoredTemplate entry;
    entry.kind = kind();
    entry.name = kind() == TemplateKind::Template ? tr("New template") : tr("New signature");
    entry.changedAt = m_ui.clock.nowMs();
    m_ui.desk.change(
        this, [entry](Engine& engine) { return TemplateStore(engine.workspace().connection()).add(entry); },
        [this](const Result<qint64>& id) {
            if (!id) {
                m_note->showError(id.error());
                return;
            }
            m_current = {};
            m_nameWanted = true;
            read(*id);
        });
}

void TemplatesPage::removeCurrent()
{
    if (m_current.id == 0)
        return;
    m_rest->stop();
    m_unsaved = false;
    const StoredTemplate removed = std::exchange(m_current, {});
    const int row = m_model->rowOf(removed.id);
    const StoredTemplate* next = m_model->at(row + 1) ? m_model->at(row + 1) : m_model->at(row - 1);
    change([id = removed.id](
               Engine& engine) { return TemplateStore(engine.workspace().connection()).remove(id); },
           next ? next->id : 0);
    m_ui.navigator.toast(tr("Removed “%1”").arg(removed.name), tr("Undo"), [self = QPointer(this), removed] {
        if (self)
            self->putBack(removed);
    });
}

void TemplatesPage::putBack(const StoredTemplate& entry)
{
    save();
    m_current = {};
    m_tabs->setCurrent(static_cast<int>(entry.kind));
    change([entry](Engine& engine) { return TemplateStore(engine.workspace().connection()).add(entry); },
           entry.id);
}

void TemplatesPage::useInCampaign()
{
    save();
    CampaignSeed seed;
    const Message& message = m_current.message;
    seed.text = message.text.isEmpty() ? message.viber.text : message.text;
    m_ui.navigator.newCampaign(seed);
}

void TemplatesPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_phone->setVisible(event->size().width() >= kRoomForPhone);
}

} // namespace heliograph
