// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaign/SelectionBar.h"

#include "ui/widgets/ButtonLine.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Labels.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

namespace heliograph {
namespace {

// The commonest first; more than three would not be read.
QString sharedText(const Counts& counts)
{
    QList<RecipientState> states;
    for (const RecipientState state : allRecipientStates()) {
        if (counts[state] > 0)
            states += state;
    }
    if (states.size() == 1)
        return describe(states.first());
    std::sort(states.begin(), states.end(),
              [&counts](RecipientState one, RecipientState other) { return counts[one] > counts[other]; });
    constexpr qsizetype kMost = 3;
    QStringList pieces;
    for (const RecipientState state : states.mid(0, kMost))
        pieces += describe(state) + u' ' + QLocale().toString(counts[state]);
    return pieces.join(QStringLiteral(" · ")) + (states.size() > kMost ? QStringLiteral(" …") : QString());
}

} // namespace

qint64 retryableRows(const Counts& counts)
{
    using enum RecipientState;
    return counts[Rejected] + counts[Undelivered] + counts[Expired] + counts[NoReport];
}

SelectionBar::SelectionBar(const Theme& theme, QWidget* parent)
    : QFrame(parent),
      m_theme(theme),
      m_count(makeLabel(theme, Type::BodyStrong, Tone::Primary, this)),
      m_shared(new ElidedLabel(this)),
      m_line(new ButtonLine(theme, this))
{
    setProperty("card", true);
    setObjectName(QStringLiteral("selectionBar"));
    m_count->setObjectName(QStringLiteral("selectedCount"));
    m_shared->setObjectName(QStringLiteral("selectedShared"));
    m_shared->setFont(theme.font(Type::Body));
    setTone(*m_shared, Tone::Secondary);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(metric::kM, metric::kXs, metric::kS, metric::kXs);
    line->setSpacing(metric::kXs);
    line->addWidget(m_count);
    // The words give way before a button does.
    m_shared->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    line->addWidget(m_shared, 1);
    line->addWidget(m_line);
    m_retry = addButton(tr("Re&try…"), ChosenAction::Retry, "chosenRetry");
    setGlyph(theme, *m_retry, Glyph::Refresh);
    m_settle = makeButton(theme, ButtonKind::Secondary, tr("Se&ttle"), this);
    m_settle->setObjectName(QStringLiteral("chosenSettle"));
    auto* settle = new QMenu(m_settle);
    const auto add = [this, settle](const QString& text, ChosenAction action) {
        QAction* one = settle->addAction(text);
        connect(one, &QAction::triggered, this, [this, action] { Q_EMIT actionWanted(action); });
        return one;
    };
    add(tr("They &arrived"), ChosenAction::Arrived)->setObjectName(QStringLiteral("chosenArrived"));
    add(tr("They &didn't, send again…"), ChosenAction::SendAgain)
        ->setObjectName(QStringLiteral("chosenSendAgain"));
    m_askAgain = add(tr("Ask aga&in"), ChosenAction::AskAgain);
    m_askAgain->setObjectName(QStringLiteral("chosenAskAgain"));
    m_settle->setMenu(settle);
    m_line->addButton(m_settle);
    m_other = addButton({}, ChosenAction::OtherChannel, "chosenOtherChannel");
    addButton(tr("New &list…"), ChosenAction::NewList, "chosenNewList");
    m_dead = addButton(tr("Mar&k as dead"), ChosenAction::MarkDead, "chosenMarkDead");
    setGlyph(theme, *addButton(tr("Stop li&st…"), ChosenAction::StopList, "chosenStopList"), Glyph::Ban);
    addButton(tr("E&xport…"), ChosenAction::Export, "chosenExport");
    QToolButton* clear = makeIconButton(theme, Glyph::CrossPlain, tr("Uncheck all rows (Esc)"), this);
    clear->setObjectName(QStringLiteral("chosenClear"));
    connect(clear, &QToolButton::clicked, this, [this] { Q_EMIT actionWanted(ChosenAction::Clear); });
    line->addWidget(clear);
    showCount(0);
}

QPushButton* SelectionBar::addButton(const QString& text, ChosenAction action, const char* name)
{
    QPushButton* button = makeButton(m_theme, ButtonKind::Secondary, text, this);
    button->setObjectName(QString::fromLatin1(name));
    connect(button, &QPushButton::clicked, this, [this, action] { Q_EMIT actionWanted(action); });
    m_line->addButton(button);
    return button;
}

void SelectionBar::setAskingAgain(bool possible)
{
    m_askAgain->setVisible(possible);
}

void SelectionBar::setOtherChannel(const QString& text, const QString& reason)
{
    m_other->setText(text);
    setDisabledBecause(*m_other, reason);
}

void SelectionBar::showCount(qint64 rows)
{
    m_count->setText(tr("%Ln rows selected", nullptr, static_cast<int>(rows)));
    setAccessibleName(m_count->text());
}

void SelectionBar::showChosen(const ChosenCounts& chosen)
{
    showCount(chosen.counts.total());
    m_shared->setText(sharedText(chosen.counts));
    const qint64 retry = retryableRows(chosen.counts);
    m_retry->setText(retry > 0 ? tr("Re&try %1…").arg(QLocale().toString(retry)) : tr("Re&try…"));
    m_line->setOffered(m_retry, retry > 0);
    m_settle->setText(tr("Settl&e %1").arg(QLocale().toString(chosen.undecided)));
    m_line->setOffered(m_settle, chosen.undecided > 0);
    const qint64 failed = retry - chosen.counts[RecipientState::NoReport];
    m_line->setOffered(m_other, failed > 0 && !m_other->text().isEmpty());
    m_dead->setText(tr("Mar&k %1 as dead").arg(QLocale().toString(failed)));
    m_line->setOffered(m_dead, failed > 0);
}

} // namespace heliograph
