// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quick/PeopleCompleter.h"

#include "ui/live/Desk.h"
#include "ui/widgets/Wording.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QStandardItemModel>

namespace heliograph {
namespace {

constexpr int kMostPeople = 8;

QString lineOf(const PersonFound& person)
{
    QStringList parts;
    if (!person.name.isEmpty())
        parts << person.name;
    parts << readablePhone(person.phone);
    if (!person.organization.isEmpty())
        parts << person.organization;
    if (!person.book.isEmpty())
        parts << person.book;
    return parts.join(QStringLiteral(" · "));
}

} // namespace

PeopleCompleter::PeopleCompleter(const Ui& ui, QLineEdit& input)
    : QObject(&input),
      m_ui(ui),
      m_input(input),
      m_model(new QStandardItemModel(this)),
      m_completer(new QCompleter(m_model, this))
{
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(kMostPeople);
    m_completer->setWidget(&input);
    m_completer->popup()->setObjectName(QStringLiteral("peopleFound"));
    m_completer->popup()->setAccessibleName(tr("People found"));
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& index) { takeRow(index.row()); });
}

void PeopleCompleter::search(const QString& text)
{
    m_takeFirst = false;
    const QString wanted = text.trimmed();
    const quint64 asked = ++m_asked;
    if (wanted.isEmpty()) {
        m_answered = asked;
        show({});
        return;
    }
    m_ui.desk.read(
        this,
        [wanted](Connection& connection) {
            return ContactReader(connection).findPeople(wanted, kMostPeople);
        },
        [this, asked](const Result<std::vector<PersonFound>>& people) {
            if (asked != m_asked)
                return;
            m_answered = asked;
            show(people.value_or(std::vector<PersonFound>{}));
        });
}

void PeopleCompleter::show(const std::vector<PersonFound>& people)
{
    m_people = people;
    m_model->clear();
    for (const PersonFound& person : people)
        m_model->appendRow(new QStandardItem(lineOf(person)));
    if (std::exchange(m_takeFirst, false)) {
        takeBest();
        return;
    }
    if (people.empty() || !m_input.hasFocus())
        close();
    else
        m_completer->complete();
}

bool PeopleCompleter::isChosen() const
{
    return m_completer->popup()->isVisible() && m_completer->popup()->currentIndex().isValid();
}

void PeopleCompleter::takeBest()
{
    if (m_answered != m_asked) {
        m_takeFirst = true;
        return;
    }
    const QModelIndex chosen = isChosen() ? m_completer->popup()->currentIndex() : QModelIndex();
    if (m_people.empty())
        Q_EMIT nobody();
    else
        takeRow(chosen.isValid() ? chosen.row() : 0);
}

void PeopleCompleter::close()
{
    m_completer->popup()->hide();
}

void PeopleCompleter::takeRow(int row)
{
    if (row < 0 || row >= static_cast<int>(m_people.size()))
        return;
    const PersonFound person = m_people.at(static_cast<std::size_t>(row));
    close();
    Q_EMIT taken(person);
}

} // namespace heliograph
