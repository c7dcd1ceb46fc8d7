// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/CheckPane.h"

#include "ui/widgets/Buttons.h"
#include "ui/widgets/Labels.h"

#include <QAccessible>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace heliograph {
namespace {

constexpr int kColumns = 2;

void emptyLayout(QLayout& layout)
{
    while (QLayoutItem* item = layout.takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

QFrame* hairline(QWidget* parent)
{
    auto* line = new QFrame(parent);
    line->setProperty("divider", true);
    line->setFixedHeight(metric::kHairline);
    return line;
}

} // namespace

CheckPane::CheckPane(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_note(makeLabel(theme, Type::Caption, Tone::Secondary, this)),
      m_hint(makeLabel(theme, Type::Body, Tone::Secondary, this)),
      m_list(new QWidget(this)),
      m_rows(new QVBoxLayout(m_list)),
      m_can(new QWidget(this)),
      m_canGrid(new QGridLayout)
{
    m_note->setObjectName(QStringLiteral("checkNote"));
    m_hint->setObjectName(QStringLiteral("checkHint"));
    m_list->setObjectName(QStringLiteral("checkList"));
    m_hint->setWordWrap(true);
    QLabel* title = makeLabel(theme, Type::Section, Tone::Primary, this);
    title->setText(tr("Check"));
    auto* head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(m_note);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(metric::kM);
    QLabel* canTitle = makeLabel(theme, Type::BodyStrong, Tone::Primary, m_can);
    canTitle->setText(tr("What this gateway can do"));
    QLabel* canNote = makeLabel(theme, Type::Caption, Tone::Secondary, m_can);
    canNote->setText(tr("What it can’t do is hidden in the program for this account."));
    canNote->setWordWrap(true);
    m_canGrid->setHorizontalSpacing(metric::kM);
    m_canGrid->setVerticalSpacing(metric::kXs);
    auto* can = new QVBoxLayout(m_can);
    can->setContentsMargins(0, 0, 0, 0);
    can->setSpacing(metric::kS);
    can->addWidget(hairline(m_can));
    can->addWidget(canTitle);
    can->addLayout(m_canGrid);
    can->addWidget(canNote);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metric::kL, metric::kL, metric::kL, metric::kM);
    layout->setSpacing(metric::kM);
    layout->addLayout(head);
    layout->addWidget(m_hint);
    layout->addWidget(m_list);
    layout->addWidget(m_can);
    layout->addStretch(1);
    m_can->hide();
    clear({});
}

void CheckPane::clear(const QString& hint)
{
    emptyLayout(*m_rows);
    m_lines.clear();
    m_senders = {};
    m_senderList = nullptr;
    m_list->hide();
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    setNote({});
    sayCount();
}

void CheckPane::setNote(const QString& note)
{
    m_note->setText(note);
}

QWidget* CheckPane::makeRow(const CheckLine& line)
{
    auto* row = new QWidget(m_list);
    auto* glyph = new GlyphLabel(row);
    glyph->setGlyph(line.glyph, m_theme.tokens().meanings[line.meaning].text);
    QLabel* title = makeLabel(m_theme, Type::Control, Tone::Primary, row);
    title->setText(line.title);
    title->setWordWrap(true);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(title);
    if (!line.text.isEmpty()) {
        QLabel* text = makeLabel(m_theme, Type::Caption, Tone::Secondary, row);
        text->setText(line.text);
        text->setWordWrap(true);
        texts->addWidget(text);
    }
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::kS);
    layout->addWidget(glyph, 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
    if (line.hasSenders) {
        QPushButton* show = makeButton(m_theme, ButtonKind::Link, tr("S&how"), row);
        show->setObjectName(QStringLiteral("showSenders"));
        show->setAccessibleName(tr("Show the senders"));
        connect(show, &QPushButton::clicked, this, [this, row] { toggleSenders(row); });
        layout->addWidget(show, 0, Qt::AlignTop);
    }
    row->setAccessibleName(line.text.isEmpty() ? line.title : line.title + QStringLiteral(", ") + line.text);
    return row;
}

void CheckPane::addLine(const CheckLine& line)
{
    m_hint->hide();
    m_list->show();
    QWidget* row = makeRow(line);
    m_rows->addWidget(row);
    m_lines.push_back(line);
    sayCount();
    QAccessibleEvent announced(row, QAccessible::Alert);
    QAccessible::updateAccessibility(&announced);
}

void CheckPane::toggleSenders(QWidget* row)
{
    if (m_senderList) {
        m_senderList->setVisible(m_senderList->isHidden());
        return;
    }
    QStringList lines;
    for (const OriginatorReply::Sender& sender : m_senders.senders) {
        const QString obstacle = senderObstacle(sender);
        QString line = sender.name + QStringLiteral(" – ") + (obstacle.isEmpty() ? tr("approved") : obstacle);
        if (!sender.operatorName.isEmpty())
            line += QStringLiteral(" (%1)").arg(sender.operatorName);
        lines += line;
    }
    m_senderList = makeLabel(m_theme, Type::Caption, Tone::Primary, m_list);
    m_senderList->setObjectName(QStringLiteral("senderList"));
    m_senderList->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_senderList->setText(lines.join(u'\n'));
    m_senderList->setIndent(metric::kIcon + metric::kS);
    m_rows->insertWidget(m_rows->indexOf(row) + 1, m_senderList);
}

void CheckPane::showCapabilities(const std::vector<Capability>& capabilities)
{
    emptyLayout(*m_canGrid);
    const Tokens& t = m_theme.tokens();
    int at = 0;
    for (const Capability& capability : capabilities) {
        auto* cell = new QWidget(m_can);
        auto* glyph = new GlyphLabel(cell);
        glyph->setGlyph(capability.offered ? Glyph::Check : Glyph::RingMinus,
                        capability.offered ? t.meanings[Meaning::Success].text : t.text.secondary);
        QLabel* text =
            makeLabel(m_theme, Type::Body, capability.offered ? Tone::Primary : Tone::Secondary, cell);
        text->setText(capability.text);
        cell->setAccessibleName(capability.offered ? capability.text : tr("not: %1").arg(capability.text));
        auto* layout = new QHBoxLayout(cell);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(metric::kXs);
        layout->addWidget(glyph);
        layout->addWidget(text, 1);
        m_canGrid->addWidget(cell, at / kColumns, at % kColumns);
        ++at;
    }
    m_can->setVisible(!capabilities.empty());
}

void CheckPane::sayCount()
{
    const auto warnings = std::count_if(m_lines.begin(), m_lines.end(), [](const CheckLine& line) {
        return line.meaning == Meaning::Warning || line.meaning == Meaning::Danger;
    });
    m_list->setAccessibleName(
        tr("Check results, list, %1, %2")
            .arg(tr("%n lines", nullptr, int(m_lines.size())), tr("%n warnings", nullptr, int(warnings))));
}

} // namespace heliograph
