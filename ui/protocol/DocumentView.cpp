// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protocol/DocumentView.h"

#include "ui/protocol/DocumentModel.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/Tables.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace heliograph {
namespace {

constexpr int kHead = 36;
constexpr int kNameWidth = 150;
constexpr int kOpenRows = 8; ///< children up to which an element is shown open at first

} // namespace

DocumentView::DocumentView(const Theme& theme, const QString& title, QWidget* parent)
    : QFrame(parent),
      m_note(makeLabel(theme, Type::Caption, Tone::Secondary, this)),
      m_nothing(makeLabel(theme, Type::Body, Tone::Secondary, this)),
      m_stack(new QStackedWidget(this)),
      m_tree(new QTreeView(this)),
      m_model(new DocumentModel(theme, this)),
      m_text(new QPlainTextEdit(this))
{
    setProperty("card", true);
    QLabel* caption = makeLabel(theme, Type::BodyStrong, Tone::Primary, this);
    caption->setText(title);
    auto* head = new QWidget(this);
    head->setFixedHeight(kHead);
    auto* headLayout = new QHBoxLayout(head);
    headLayout->setContentsMargins(metric::kS, 0, metric::kS, 0);
    headLayout->setSpacing(metric::kXs);
    headLayout->addWidget(caption);
    headLayout->addWidget(m_note, 1);
    m_tree->setObjectName(QStringLiteral("tree"));
    m_tree->setAccessibleName(tr("%1, tree").arg(title));
    m_tree->setModel(m_model);
    dressTree(*m_tree, theme);
    m_tree->setHeaderHidden(true);
    m_tree->header()->setMinimumSectionSize(metric::kXl);
    m_tree->header()->resizeSection(0, kNameWidth);
    m_text->setObjectName(QStringLiteral("text"));
    m_text->setAccessibleName(tr("%1, text").arg(title));
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setFont(theme.font(Type::Mono));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    for (QWidget* one :
         {static_cast<QWidget*>(m_tree), static_cast<QWidget*>(m_text), static_cast<QWidget*>(m_nothing)})
        m_stack->addWidget(one);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(head);
    layout->addWidget(m_stack, 1);
    connect(m_tree, &QTreeView::clicked, this, &DocumentView::unfoldAt);
    connect(m_tree, &QTreeView::activated, this, &DocumentView::unfoldAt);
}

void DocumentView::show(const QByteArray& document, const QString& note, const QString& damage, bool wasCut)
{
    m_note->setText(note);
    DocumentTree tree = DocumentTree::read(document, wasCut);
    const bool isDamaged = tree.isDamaged();
    if (isDamaged && !damage.isEmpty())
        tree.setDamage(damage);
    m_model->setTree(std::move(tree));
    expandFirst();
    spanDamage();
    if (isDamaged)
        // To where the damage is, once the tree knows its height.
        QMetaObject::invokeMethod(m_tree, &QTreeView::scrollToBottom, Qt::QueuedConnection);
    m_text->setPlainText(indented(document));
    m_stack->setCurrentWidget(m_asText ? static_cast<QWidget*>(m_text) : m_tree);
}

void DocumentView::showNothing(const QString& reason)
{
    m_note->clear();
    m_nothing->setText(reason);
    m_model->setTree({});
    m_text->clear();
    m_stack->setCurrentWidget(m_nothing);
}

void DocumentView::setAsText(bool asText)
{
    m_asText = asText;
    if (m_stack->currentWidget() != m_nothing)
        m_stack->setCurrentWidget(asText ? static_cast<QWidget*>(m_text) : m_tree);
}

void DocumentView::expandFirst()
{
    // The root and what is small below it; a list of hundreds stays closed but for its first.
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex root = m_model->index(row, 0);
        m_tree->expand(root);
        const int children = m_model->rowCount(root);
        for (int child = 0; child < std::min(children, kOpenRows); ++child)
            m_tree->setExpanded(m_model->index(child, 0, root), children <= kOpenRows || child < 2);
    }
    m_tree->scrollToTop();
}

void DocumentView::spanDamage()
{
    // It is the last line of whatever it stands in.
    QModelIndex at;
    while (m_model->rowCount(at) > 0) {
        const QModelIndex above = at;
        at = m_model->index(m_model->rowCount(above) - 1, 0, above);
        if (at.data(DocumentModel::KindRole).toInt() == static_cast<int>(DocumentNode::Kind::Damage))
            m_tree->setFirstColumnSpanned(at.row(), above, true);
    }
}

void DocumentView::unfoldAt(const QModelIndex& index)
{
    const QModelIndex line = index.siblingAtColumn(0);
    if (line.data(DocumentModel::KindRole).toInt() == static_cast<int>(DocumentNode::Kind::More))
        m_model->unfold(line);
}

} // namespace heliograph
