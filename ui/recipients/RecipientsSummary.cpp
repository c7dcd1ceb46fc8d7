// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipients/RecipientsSummary.h"

#include "ui/recipients/DraftCommands.h"
#include "ui/recipients/RecipientsFlow.h"
#include "ui/recipients/SummaryParts.h"
#include "ui/theme/Letters.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Labels.h"

#include <QCheckBox>
#include <QLocale>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace heliograph {
namespace {

constexpr int kWidth = 296;
constexpr int kMostWidth = 392; // with large letters

QVBoxLayout* cardLayout(QFrame* card)
{
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(metric::kM, metric::kS, metric::kM, metric::kS);
    layout->setSpacing(metric::kXs);
    return layout;
}

// %n in a sentence, grouped by the locale.
QString grouped(QString sentence, qint64 count)
{
    return sentence.replace(QString::number(count), QLocale().toString(count));
}

} // namespace

RecipientsSummary::RecipientsSummary(RecipientsFlow& flow, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_flow(flow), m_theme(theme)
{
    setFixedWidth(std::min(withLetters(kWidth, m_theme), kMostWidth));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::kS);
    layout->addWidget(makeCounts());
    layout->addWidget(makePolicy());
    layout->addWidget(makeNote());
    layout->addStretch(1);
    layout->addWidget(makeUndo());
    connect(&flow, &RecipientsFlow::rowsChanged, this, &RecipientsSummary::showCounts);
    connect(&flow, &RecipientsFlow::previewChanged, this, &RecipientsSummary::showPolicy);
    connect(&flow, &RecipientsFlow::campaignChanged, this, &RecipientsSummary::showPolicy);
    connect(&flow.history(), &QUndoStack::indexChanged, this, &RecipientsSummary::showUndo);
    showCounts();
    showPolicy();
    showUndo();
}

QWidget* RecipientsSummary::makeCounts()
{
    QFrame* card = makeCard(this);
    QVBoxLayout* layout = cardLayout(card);
    m_total = makeLabel(m_theme, Type::Section, Tone::Primary, card);
    m_total->setObjectName(QStringLiteral("totalRows"));
    auto* all = makeButton(m_theme, ButtonKind::Link, tr("Show &all"), card);
    all->setObjectName(QStringLiteral("showAll"));
    connect(all, &QPushButton::clicked, this, &RecipientsSummary::allRowsWanted);
    m_further = makeLabel(m_theme, Type::Caption, Tone::Secondary, card);
    m_further->setObjectName(QStringLiteral("furtherNumbers"));
    auto* top = new QHBoxLayout;
    top->addWidget(m_total);
    top->addWidget(m_further);
    top->addStretch(1);
    top->addWidget(all);
    top->addSpacing(-metric::kXs);
    layout->addLayout(top);
    m_bar = new SummaryBar(m_theme, card);
    layout->addWidget(m_bar);
    layout->addSpacing(metric::kXxs);
    auto* lines = new QVBoxLayout;
    lines->setSpacing(0);
    m_ready =
        new SummaryLine(Glyph::RingCheck, Meaning::Success, tr("Ready to be written to"), m_theme, card);
    m_repaired = makeLabel(m_theme, Type::Caption, Tone::Secondary, card);
    m_repaired->setIndent(metric::kL + metric::kXxs);
    m_duplicates = new SummaryLine(Glyph::Copy, Meaning::Neutral, tr("Duplicates left out"), m_theme, card);
    m_stopListed = new SummaryLine(Glyph::Ban, Meaning::Neutral, tr("On the stop list"), m_theme, card);
    m_toFix =
        new SummaryLine(Glyph::Triangle, Meaning::Warning, tr("Can't be used as they are"), m_theme, card);
    for (QWidget* line :
         std::initializer_list<QWidget*>{m_ready, m_repaired, m_duplicates, m_stopListed, m_toFix})
        lines->addWidget(line);
    layout->addLayout(lines);
    m_ready->setObjectName(QStringLiteral("readyLine"));
    m_toFix->setObjectName(QStringLiteral("toFixLine"));
    m_duplicates->setObjectName(QStringLiteral("duplicatesLine"));
    m_stopListed->setObjectName(QStringLiteral("stopListLine"));
    connect(m_ready, &QAbstractButton::clicked, this, [this] { Q_EMIT tabWanted(ListTab::Repairs); });
    connect(m_duplicates, &QAbstractButton::clicked, this, [this] { Q_EMIT tabWanted(ListTab::Duplicates); });
    connect(m_stopListed, &QAbstractButton::clicked, this, [this] { Q_EMIT tabWanted(ListTab::StopList); });
    connect(m_toFix, &QAbstractButton::clicked, this, [this] { Q_EMIT tabWanted(ListTab::ToFix); });
    return card;
}

QWidget* RecipientsSummary::makePolicy()
{
    QFrame* card = makeCard(this);
    QVBoxLayout* layout = cardLayout(card);
    QLabel* title = makeLabel(m_theme, Type::Section, Tone::Primary, card);
    title->setText(tr("Same number twice"));
    m_keepFirst = new QRadioButton(tr("&Keep the first row"), card);
    m_keepAll = new QRadioButton(tr("Keep all (&one message per row)"), card);
    m_keepFirst->setObjectName(QStringLiteral("keepFirst"));
    m_keepAll->setObjectName(QStringLiteral("keepAll"));
    m_several = new QCheckBox(tr("&Write to every number of a cell"), card);
    m_several->setObjectName(QStringLiteral("severalNumbers"));
    m_several->setToolTip(
        tr("Some cells hold several numbers. Usually the first that gets an SMS is written to."));
    for (QWidget* line : std::initializer_list<QWidget*>{title, m_keepFirst, m_keepAll, m_several})
        layout->addWidget(line);
    const auto keep = [this](DuplicatePolicy policy) {
        m_flow.change([policy](ListRequest& request) { request.duplicates = policy; });
    };
    connect(m_keepFirst, &QRadioButton::clicked, this, [keep] { keep(DuplicatePolicy::KeepFirst); });
    connect(m_keepAll, &QRadioButton::clicked, this, [keep] { keep(DuplicatePolicy::KeepAll); });
    connect(m_several, &QCheckBox::clicked, this, [this](bool on) {
        m_flow.change([on](ListRequest& request) {
            request.several = on ? SeveralNumbers::All : SeveralNumbers::First;
        });
    });
    return card;
}

QWidget* RecipientsSummary::makeNote()
{
    auto* note = new QFrame(this);
    note->setProperty("note", QStringLiteral("warning"));
    note->setObjectName(QStringLiteral("toFixNote"));
    auto* glyph = new GlyphLabel(note);
    glyph->setGlyph(Glyph::Triangle, m_theme.tokens().meanings[Meaning::Warning].text);
    m_noteHeadline = makeLabel(m_theme, Type::CaptionStrong, Tone::Primary, note);
    m_noteHeadline->setWordWrap(true);
    QLabel* text = makeLabel(m_theme, Type::Caption, Tone::Primary, note);
    text->setWordWrap(true);
    text->setText(tr("Fix them here or go on: they are left out, and listed in the report."));
    m_fix = makeButton(m_theme, ButtonKind::Link, QString(), note);
    m_fix->setObjectName(QStringLiteral("fixRows"));
    m_fix->setContentsMargins(0, 0, 0, 0);
    connect(m_fix, &QPushButton::clicked, this, &RecipientsSummary::fixWanted);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_noteHeadline);
    words->addWidget(text);
    // A link's words stand where the other words do.
    auto* link = new QHBoxLayout;
    link->setSpacing(0);
    link->addSpacing(-metric::kXs);
    link->addWidget(m_fix);
    link->addStretch(1);
    words->addLayout(link);
    auto* layout = new QHBoxLayout(note);
    layout->setContentsMargins(metric::kM, metric::kS, metric::kS, metric::kXs);
    layout->setSpacing(metric::kXs);
    layout->addWidget(glyph, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    m_note = note;
    return note;
}

QWidget* RecipientsSummary::makeUndo()
{
    m_undo = new QWidget(this);
    auto* glyph = new GlyphLabel(m_undo);
    glyph->setGlyph(Glyph::Undo, m_theme.tokens().text.secondary);
    m_undoText = makeLabel(m_theme, Type::Caption, Tone::Secondary, m_undo);
    m_undoText->setObjectName(QStringLiteral("undoText"));
    m_undoText->setWordWrap(true);
    QLabel* key = makeLabel(m_theme, Type::Caption, Tone::Secondary, m_undo);
    key->setProperty("key", true);
    key->setText(QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText));
    auto* layout = new QHBoxLayout(m_undo);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::kXs);
    layout->addWidget(glyph);
    layout->addWidget(m_undoText, 1);
    layout->addWidget(key);
    return m_undo;
}

void RecipientsSummary::showCounts()
{
    const DraftSummary& summary = m_flow.summary();
    m_total->setText(grouped(tr("%n row(s)", nullptr, int(summary.rows)), summary.rows));
    m_further->setVisible(summary.further > 0);
    m_further->setText(u'+' + QLocale().toString(summary.further));
    m_further->setToolTip(grouped(
        tr("%n more number(s) out of the same cells", nullptr, int(summary.further)), summary.further));
    m_further->setAccessibleName(m_further->toolTip());
    m_bar->setSummary(summary);
    m_ready->setCount(summary.ready);
    m_duplicates->setCount(summary.duplicates);
    m_stopListed->setCount(summary.stopListed);
    m_toFix->setCount(summary.toFix);
    m_repaired->setVisible(summary.repaired > 0);
    m_repaired->setText(grouped(tr("%n of them repaired", nullptr, int(summary.repaired)), summary.repaired));
    showPolicy();
    m_note->setVisible(summary.toFix > 0 && !m_flow.isReadOnly());
    m_noteHeadline->setText(grouped(tr("%n row(s) need a look", nullptr, int(summary.toFix)), summary.toFix));
    m_fix->setText(grouped(tr("Fi&x %n row(s)", nullptr, int(summary.toFix)), summary.toFix));
}

void RecipientsSummary::showPolicy()
{
    const bool all = m_flow.preview() && m_flow.preview()->request.several == SeveralNumbers::All;
    m_several->setChecked(all);
    m_several->setVisible(all || m_flow.summary().severalCells > 0);
    const bool keepAll = m_flow.preview() && m_flow.preview()->request.duplicates == DuplicatePolicy::KeepAll;
    (keepAll ? m_keepAll : m_keepFirst)->setChecked(true);
    QString reason;
    if (m_flow.isReadOnly())
        reason = tr("The list was handed over as shown here");
    else if (m_flow.isSourceGone())
        reason = tr("The file is no longer there; choose it again to read it another way");
    for (QAbstractButton* choice : std::initializer_list<QAbstractButton*>{m_keepFirst, m_keepAll})
        setDisabledBecause(*choice, reason);
    setDisabledBecause(*m_several, reason, m_several->toolTip());
}

void RecipientsSummary::showUndo()
{
    const QUndoStack& history = m_flow.history();
    m_undo->setVisible(history.canUndo() && !m_flow.isReadOnly());
    const QUndoCommand* next = history.command(history.index() - 1);
    const bool isImport = dynamic_cast<const ListCommand*>(next) != nullptr;
    m_undoText->setText(isImport ? tr("Undo removes the whole import")
                                 : tr("Undo: %1").arg(history.undoText()));
}

} // namespace heliograph
