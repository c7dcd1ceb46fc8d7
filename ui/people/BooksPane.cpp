// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/BooksPane.h"

#include "ui/people/SideList.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Labels.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace heliograph {

BooksPane::BooksPane(const Theme& theme, QWidget* parent)
    : QScrollArea(parent),
      m_theme(theme),
      m_groupsPart(new QWidget),
      m_books(new SideList(theme)),
      m_groups(new SideList(theme))
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setFixedWidth(metric::kColumnState + metric::kXxs);
    auto* inner = new QWidget;
    auto* layout = new QVBoxLayout(inner);
    layout->setContentsMargins(0, 0, metric::kXxs, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead(m_booksCaption, m_newBook, tr("New book")));
    layout->addWidget(m_books);
    auto* groups = new QVBoxLayout(m_groupsPart);
    groups->setContentsMargins(0, metric::kS, 0, 0);
    groups->setSpacing(0);
    groups->addWidget(makeHead(m_groupsCaption, m_newGroup, tr("New group")));
    groups->addWidget(m_groups);
    layout->addWidget(m_groupsPart);
    layout->addStretch(1);
    setWidget(inner);
    viewport()->setAutoFillBackground(false);
    inner->setAutoFillBackground(false);
    m_booksCaption->setText(tr("Books"));
    m_books->setObjectName(QStringLiteral("books"));
    m_books->setAccessibleName(tr("Books, tree"));
    m_groups->setObjectName(QStringLiteral("groups"));
    m_newBook->setObjectName(QStringLiteral("newBook"));
    m_newGroup->setObjectName(QStringLiteral("newGroup"));
    connect(m_books, &SideList::chosen, this, &BooksPane::bookChosen);
    connect(m_groups, &SideList::chosen, this, &BooksPane::groupChosen);
    connect(m_newBook, &QToolButton::clicked, this, &BooksPane::newBookWanted);
    connect(m_newGroup, &QToolButton::clicked, this, &BooksPane::newGroupWanted);
}

QWidget* BooksPane::makeHead(QLabel*& caption, QToolButton*& plus, const QString& plusName)
{
    auto* head = new QWidget;
    caption = makeLabel(m_theme, Type::Caption, Tone::Secondary, head);
    plus = makeIconButton(m_theme, Glyph::Plus, plusName, head);
    plus->setProperty("kind", static_cast<int>(ButtonKind::Quiet));
    plus->setFixedSize(metric::kChip, metric::kChip);
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(metric::kXs, 0, 0, 0);
    layout->addWidget(caption, 1);
    layout->addWidget(plus);
    return head;
}

void BooksPane::setBooks(const std::vector<BookInfo>& books)
{
    QList<SideItem> items;
    qint64 all = 0;
    for (const BookInfo& book : books) {
        items.append({book.id, Glyph::Book, book.name, book.contacts});
        all += book.contacts;
    }
    items.prepend({0, Glyph::People, tr("Everybody"), all});
    m_books->setItems(items);
}

void BooksPane::setGroups(const QString& bookName, const std::vector<GroupInfo>& groups)
{
    QList<SideItem> items;
    for (const GroupInfo& group : groups)
        items.append({group.id, Glyph::Group, group.name, group.contacts});
    m_groups->setItems(items);
    m_groupsPart->setVisible(!bookName.isEmpty());
    const QString caption = tr("Groups in %1").arg(bookName);
    m_groupsCaption->setText(m_groupsCaption->fontMetrics().elidedText(
        caption, Qt::ElideRight, width() - metric::kChip - 2 * metric::kXs));
    m_groups->setAccessibleName(caption);
}

void BooksPane::setView(qint64 book, qint64 group)
{
    m_books->setCurrentId(group == 0 ? book : -1);
    m_groups->setCurrentId(group == 0 ? -1 : group);
}

} // namespace heliograph
