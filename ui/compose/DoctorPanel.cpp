// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/DoctorPanel.h"

#include "ui/widgets/Buttons.h"
#include "ui/widgets/Labels.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace heliograph {
namespace {

constexpr int kLine = 36;
constexpr int kHead = 40;

QFrame* hairline()
{
    auto* line = new QFrame;
    line->setProperty("divider", true);
    line->setFixedHeight(metric::kHairline);
    return line;
}

} // namespace

DoctorPanel::DoctorPanel(const Theme& theme, QWidget* parent)
    : QFrame(parent), m_theme(theme), m_lines(new QVBoxLayout)
{
    setProperty("card", true);
    setObjectName(QStringLiteral("doctor"));
    auto* title = makeLabel(theme, Type::Section);
    title->setText(tr("Character doctor"));
    auto* what = makeLabel(theme, Type::Caption, Tone::Secondary);
    what->setText(tr("what costs money in this text"));
    auto* head = new QHBoxLayout;
    head->setContentsMargins(metric::kM, 0, metric::kM, 0);
    head->setSpacing(metric::kXs);
    head->addWidget(title);
    head->addWidget(what);
    head->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    title->setFixedHeight(kHead);
    m_lines->setSpacing(0);
    layout->addLayout(m_lines);
    hide();
}

QWidget* DoctorPanel::makeLine(const DoctorLine& line, int number)
{
    auto* row = new QWidget;
    row->setObjectName(QStringLiteral("doctorLine%1").arg(number));
    row->setMinimumHeight(kLine);
    auto* glyph = new GlyphLabel;
    glyph->setGlyph(line.glyph, line.meaning == Meaning::Neutral
                                    ? m_theme.tokens().text.link
                                    : m_theme.tokens().meanings[line.meaning].text);
    auto* text = makeLabel(m_theme, Type::Body);
    text->setObjectName(QStringLiteral("finding"));
    text->setWordWrap(true);
    text->setText(line.text);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(metric::kM, metric::kXxs, metric::kS, metric::kXxs);
    layout->setSpacing(metric::kXs);
    layout->addWidget(glyph);
    layout->addSpacing(metric::kXxs);
    layout->addWidget(text, 1);
    if (!line.saving.isEmpty()) {
        auto* saving = makeLabel(m_theme, Type::BodyStrong, Tone::Success);
        saving->setObjectName(QStringLiteral("saving"));
        saving->setText(line.saving);
        layout->addWidget(saving);
    }
    if (!line.actionText.isEmpty()) {
        auto* action = makeButton(m_theme, ButtonKind::Link,
                                  QString(line.actionText).replace(u'&', QStringLiteral("&&")));
        action->setObjectName(QStringLiteral("doctorAction%1").arg(number));
        action->setAccessibleName(QStringLiteral("%1. %2").arg(line.text, line.actionText));
        //: of a button in a line of the character doctor; %1 is what it does
        action->setToolTip(tr("%1 (Alt+Enter)").arg(line.actionText));
        connect(action, &QPushButton::clicked, this, line.action);
        for (const QKeySequence& keys :
             {QKeySequence(Qt::ALT | Qt::Key_Return), QKeySequence(Qt::ALT | Qt::Key_Enter)}) {
            auto* shortcut = new QShortcut(keys, action);
            shortcut->setContext(Qt::WidgetShortcut);
            connect(shortcut, &QShortcut::activated, action, &QPushButton::click);
        }
        layout->addWidget(action);
    }
    return row;
}

void DoctorPanel::setLines(const std::vector<DoctorLine>& lines)
{
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    m_count = int(lines.size());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        m_lines->addWidget(hairline());
        m_lines->addWidget(makeLine(lines[i], int(i)));
    }
    setAccessibleName(tr("Character doctor, %n line(s)", nullptr, m_count));
    setVisible(m_count > 0);
}

} // namespace heliograph
