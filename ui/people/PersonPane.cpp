// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/PersonPane.h"

#include "core/addressbook/PersonName.h"
#include "core/message/PhoneReader.h"
#include "core/settings/UsualRegion.h"
#include "core/storage/PhoneHistory.h"
#include "ui/Navigator.h"
#include "ui/lists/ListWords.h"
#include "ui/live/Desk.h"
#include "ui/people/HistoryList.h"
#include "ui/people/PeopleChanges.h"
#include "ui/people/PersonHead.h"
#include "ui/people/QuietEdit.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/FieldBox.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/NoteBar.h"
#include "ui/widgets/UserPrompt.h"

#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

namespace heliograph {
namespace {

constexpr int kMessagesShown = 6;

QString problemOf(Reason reason)
{
    return describe(reason);
}

} // namespace

PersonPane::PersonPane(const Ui& ui, ListChanges& changes, QWidget* parent)
    : QFrame(parent),
      m_ui(ui),
      m_changes(changes),
      m_head(new PersonHead(ui.theme, this)),
      m_note(new NoteBar(ui.theme, this)),
      m_nobody(makeLabel(ui.theme, Type::Body, Tone::Tertiary, this)),
      m_scroll(new QScrollArea(this)),
      m_fieldsHost(new QWidget(this)),
      m_fields(new QVBoxLayout),
      m_history(new HistoryList(ui, this)),
      m_added(makeLabel(ui.theme, Type::Caption, Tone::Secondary, this))
{
    setProperty("card", true);
    setObjectName(QStringLiteral("person"));
    m_nobody->setText(tr("Choose somebody to see what is known."));
    m_nobody->setAlignment(Qt::AlignCenter);
    m_nobody->setWordWrap(true);
    m_added->setObjectName(QStringLiteral("personAdded"));
    m_added->setWordWrap(true);
    QLabel* messages = makeLabel(ui.theme, Type::BodyStrong, Tone::Primary, this);
    messages->setText(tr("Messages"));
    m_addField = makeButton(ui.theme, ButtonKind::Link, Glyph::Plus, tr("Add a fi&eld…"), this);
    m_addField->setObjectName(QStringLiteral("personAddField"));
    connect(m_addField, &QPushButton::clicked, this, &PersonPane::addColumn);
    m_fields->setSpacing(metric::kXxs);
    auto* inner = new QVBoxLayout(m_fieldsHost);
    inner->setContentsMargins(0, 0, metric::kXs, 0);
    inner->setSpacing(metric::kXs);
    inner->addLayout(m_fields);
    inner->addWidget(m_addField, 0, Qt::AlignLeft);
    inner->addWidget(new Hairline(ui.theme, m_fieldsHost));
    inner->addWidget(messages);
    inner->addWidget(m_history);
    inner->addStretch(1);
    inner->addWidget(m_added);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_fieldsHost);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_fieldsHost->setAutoFillBackground(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metric::kM, metric::kM, metric::kXs, metric::kS);
    layout->setSpacing(metric::kS);
    layout->addWidget(m_head);
    layout->addWidget(m_note);
    m_line = new Hairline(ui.theme, this);
    layout->addWidget(m_line);
    layout->addWidget(m_nobody, 1);
    layout->addWidget(m_scroll, 1);
    connect(m_head, &PersonHead::writeWanted, this, &PersonPane::writeMessage);
    connect(m_head, &PersonHead::stopWanted, this, &PersonPane::changeStopList);
    connect(m_head, &PersonHead::editWanted, this, &PersonPane::focusFields);
    showNobody();
}

QString PersonPane::name() const
{
    const QString known = personName(m_row.cells, columnsByHeaders(m_book.headers));
    return known.isEmpty() ? phoneForPeople(m_row.phone) : known;
}

void PersonPane::showNobody()
{
    m_contact = 0;
    m_isNew = false;
    m_row = {};
    m_head->hide();
    m_line->hide();
    m_scroll->hide();
    m_note->clear();
    m_nobody->show();
    setAccessibleName(tr("Contact details"));
}

Result<PersonPane::Details> PersonPane::read(Connection& connection, qint64 contact)
{
    const Result<std::vector<ContactRow>> rows = ContactReader(connection).rows({contact});
    if (!rows)
        return forward(rows);
    Details details;
    if (rows->empty())
        return details;
    details.row = rows->front();
    Result<BookInfo> book = AddressBookStore(connection).bookById(details.row.book);
    if (!book)
        return forward(book);
    details.book = std::move(*book);
    Result<std::vector<GroupInfo>> groups = ContactGroups(connection).groupsOf(contact);
    if (!groups)
        return forward(groups);
    details.groups = std::move(*groups);
    return details;
}

void PersonPane::showPerson(qint64 contact)
{
    if (contact == 0)
        return showNobody();
    if (contact != m_contact) {
        flush();
        m_note->clear();
        m_history->showLoading();
    }
    m_contact = contact;
    m_isNew = false;
    m_ui.desk.read(
        this, [contact](Connection& connection) { return read(connection, contact); },
        [this, contact](const Result<Details>& details) {
            if (contact == m_contact)
                takeDetails(details);
        });
}

void PersonPane::takeDetails(const Result<Details>& details)
{
    if (!details) {
        m_note->showError(details.error());
        return;
    }
    if (details->row.id == 0)
        return showNobody();
    const bool isOther = details->row.phone != m_row.phone || details->row.id != m_row.id;
    if (details->row.id != m_row.id)
        forgetTyping();
    m_row = details->row;
    m_book = details->book;
    m_groups = details->groups;
    fillFields();
    if (isOther)
        readHistory();
}

void PersonPane::readHistory()
{
    m_ui.desk.read(
        this,
        [phone = m_row.phone](Connection& connection) {
            return PhoneHistory(connection).of(phone, kMessagesShown);
        },
        [this, phone = m_row.phone](const Result<PhoneStory>& story) {
            if (phone == m_row.phone && story)
                m_history->showStory(phone, *story);
        });
}

// What was typed for one person must never reach another.
void PersonPane::forgetTyping()
{
    if (m_phone)
        m_phone->setModified(false);
    for (QuietEdit* edit : std::as_const(m_cells))
        edit->setModified(false);
}

void PersonPane::flush()
{
    if (m_phone)
        m_phone->keep();
    for (QuietEdit* edit : std::as_const(m_cells))
        edit->keep();
}

void PersonPane::beginNew(const BookInfo& book)
{
    flush();
    forgetTyping();
    m_isNew = true;
    m_contact = 0;
    m_row = {};
    m_row.book = book.id;
    m_book = book;
    m_groups.clear();
    m_note->clear();
    m_history->showStory({}, {});
    fillFields();
    m_phone->setFocus(Qt::OtherFocusReason);
}

FieldBox* PersonPane::addField(const QString& caption, const QString& objectName)
{
    auto* edit = new QuietEdit(m_ui.theme, m_fieldsHost);
    edit->setObjectName(objectName);
    edit->setAccessibleName(caption);
    auto* box =
        new FieldBox(m_ui.theme, QString(caption).replace(u'&', QStringLiteral("&&")), edit, m_fieldsHost);
    box->layout()->setSpacing(0);
    m_fields->addWidget(box);
    return box;
}

void PersonPane::makeFields()
{
    if (m_phone && m_shownHeaders == m_book.headers)
        return;
    while (QLayoutItem* item = m_fields->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_cells.clear();
    m_shownHeaders = m_book.headers;
    m_phoneBox = addField(tr("Phone"), QStringLiteral("personPhone"));
    m_phone = static_cast<QuietEdit*>(m_phoneBox->control());
    connect(m_phone, &QuietEdit::changeWanted, this, &PersonPane::phoneTyped);
    for (int column = 0; column < m_shownHeaders.size(); ++column) {
        FieldBox* box = addField(m_shownHeaders.at(column), QStringLiteral("personCell%1").arg(column));
        auto* edit = static_cast<QuietEdit*>(box->control());
        m_cells += edit;
        connect(edit, &QuietEdit::changeWanted, this,
                [this, column](const QString& typed) { cellTyped(column, typed); });
    }
    QWidget* before = m_head->lastInOrder();
    for (QWidget* field : QList<QWidget*>{m_phone} + QList<QWidget*>(m_cells.begin(), m_cells.end())) {
        setTabOrder(before, field);
        before = field;
    }
    setTabOrder(before, m_addField);
}

void PersonPane::fillFields()
{
    makeFields();
    m_phone->setKept(m_isNew ? QString() : phoneForPeople(m_row.phone));
    m_phoneBox->setProblem({});
    for (int column = 0; column < m_cells.size(); ++column)
        m_cells[column]->setKept(m_row.cells.value(column));
    QStringList groups;
    for (const GroupInfo& group : m_groups)
        groups += group.name;
    m_head->setPerson(m_isNew ? tr("New contact") : name(),
                      groups.isEmpty() ? m_book.name : groups.join(QStringLiteral(", ")));
    m_head->setActionsVisible(!m_isNew);
    const QDateTime now = m_ui.clock.now();
    m_head->setStopped(m_row.stoppedSince
                           ? tr("On the stop list since %1").arg(longDay(*m_row.stoppedSince, now))
                           : QString(),
                       m_row.stopReason);
    QString added;
    if (m_isNew)
        added = tr("The contact is kept as soon as there is a phone number.");
    else if (m_row.file.isEmpty())
        added = tr("Added %1 by hand").arg(longDay(m_row.addedAt, now));
    else
        added = tr("Added %1 from %2, row %3")
                    .arg(longDay(m_row.addedAt, now), m_row.file, QLocale().toString(m_row.row));
    m_added->setText(added);
    setAccessibleName(m_isNew ? tr("New contact") : tr("%1, contact details").arg(name()));
    m_nobody->hide();
    m_head->show();
    m_line->show();
    m_scroll->show();
}

void PersonPane::phoneTyped(const QString& typed)
{
    if (typed.isEmpty() && m_isNew)
        return;
    const Region region = usualRegion(m_ui.settings);
    const PhoneReading reading = readPhone(typed, region);
    if (!reading.phone) {
        m_phoneBox->setProblem(problemOf(reading.error));
        return;
    }
    m_phoneBox->setProblem({});
    const QString digits = reading.phone->digits();
    if (digits == m_row.phone) {
        m_phone->setKept(phoneForPeople(digits));
        m_phone->revert();
        return;
    }
    m_ui.desk.change(
        this,
        [book = m_book.id, digits](Engine& engine) {
            return ContactStore(engine.workspace().connection()).withPhone(book, digits);
        },
        [this, digits, shown = m_row.id](const Result<std::vector<qint64>>& others) {
            if (!others)
                m_note->showError(others.error());
            else if (shown == m_row.id)
                keepPhone(digits, *others);
        });
}

void PersonPane::keepPhone(const QString& digits, const std::vector<qint64>& others)
{
    const auto other =
        std::find_if(others.begin(), others.end(), [this](qint64 contact) { return contact != m_row.id; });
    if (other != others.end())
        return showOther(*other, digits);
    if (m_isNew)
        addNew(digits);
    else
        m_changes.carryOut(setPhone(m_row.id, digits, tr("change of a phone")));
}

// Somebody of the book has this number.
void PersonPane::showOther(qint64 other, const QString& digits)
{
    m_ui.desk.read(
        this, [other](Connection& connection) { return read(connection, other); },
        [this, other, digits](const Result<Details>& details) {
            if (!details || details->row.id == 0)
                return;
            const QString known = personName(details->row.cells, columnsByHeaders(details->book.headers));
            m_note->showNote(Meaning::Warning,
                             tr("%1 has this number too.").arg(known.isEmpty() ? tr("Somebody") : known));
            m_note->addAction(tr("Open"), [this, other] { Q_EMIT personWanted(other); });
            if (!m_isNew)
                m_note->addAction(tr("Merge"), [this, other, digits] {
                    m_changes.carryOut(setPhone(m_contact, digits, tr("change of a phone")),
                                       [this, other] { Q_EMIT mergeWanted(other, m_contact); });
                });
        });
}

void PersonPane::addNew(const QString& digits)
{
    QStringList cells;
    for (const QuietEdit* edit : std::as_const(m_cells))
        cells += edit->text().trimmed();
    const auto id = std::make_shared<qint64>(0);
    m_changes.carryOut(addContact(m_book.id, digits, cells, id, tr("new contact")), [this, id] {
        m_isNew = false;
        m_contact = *id;
        showPerson(*id);
        Q_EMIT personWanted(*id);
    });
}

void PersonPane::cellTyped(int column, const QString& typed)
{
    // Somebody new is written down with the number.
    if (m_isNew || m_row.id == 0)
        return;
    m_changes.carryOut(
        setCell(m_row.id, column, typed, tr("change of %1").arg(m_shownHeaders.value(column))));
}

void PersonPane::addColumn()
{
    const TextQuestion question{tr("Add a field to %1").arg(m_book.name),
                                tr("Everybody in this book gets it, empty at first."),
                                tr("&Name of the field"),
                                {},
                                tr("&Add the field")};
    m_ui.prompt.askText(this, question, [this](const std::optional<QString>& name) {
        if (!name || name->trimmed().isEmpty())
            return;
        m_changes.carryOut(heliograph::addColumn(m_book.id, name->trimmed(), tr("new field")),
                           [this] { showPerson(m_contact); });
    });
}

void PersonPane::writeMessage()
{
    if (m_contact != 0 && !m_row.stoppedSince)
        m_ui.navigator.quickMessage({{m_row.phone}, {}});
}

void PersonPane::changeStopList()
{
    if (m_contact == 0)
        return;
    const QString phone = m_row.phone;
    if (m_row.stoppedSince) {
        const ChoiceQuestion question{tr("Let %1 be written to again?").arg(name()),
                                      tr("This number was put on the stop list on %1.")
                                          .arg(longDay(*m_row.stoppedSince, m_ui.clock.now())),
                                      {tr("&Take off the stop list"), tr("Cancel")},
                                      0,
                                      1};
        m_ui.prompt.confirm(this, question, [this, phone] {
            m_changes.carryOut(unstopNumbers({phone}, tr("removal from the stop list")));
        });
        return;
    }
    const TextQuestion question{tr("Never write to %1 again?").arg(name()),
                                tr("The number goes on the stop list and is skipped in every send."),
                                tr("&Why (for those who ask later)"),
                                {},
                                tr("&Put on the stop list")};
    m_ui.prompt.askText(this, question, [this, phone](const std::optional<QString>& why) {
        if (!why)
            return;
        const StopListEntry entry{phone, why->trimmed(), QStringLiteral("manual"), m_ui.clock.nowMs()};
        m_changes.carryOut(stopNumbers({entry}, tr("addition to the stop list")));
    });
}

void PersonPane::focusFields()
{
    if (m_scroll->isVisibleTo(this) && m_phone) {
        QuietEdit* first = m_cells.isEmpty() ? m_phone : m_cells.first();
        first->setFocus(Qt::ShortcutFocusReason);
        first->selectAll();
    }
}

bool PersonPane::escape()
{
    if (m_isNew) {
        showNobody();
        Q_EMIT closed();
        return true;
    }
    if (!m_note->isHidden()) {
        m_note->clear();
        m_phoneBox->setProblem({});
        m_phone->revert();
        return true;
    }
    return false;
}

} // namespace heliograph
