// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaign/StateChecks.h"

#include "ui/widgets/Buttons.h"
#include "ui/widgets/Labels.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QScopedValueRollback>

namespace heliograph {

StateChecks::StateChecks(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_caption(makeLabel(theme, Type::Caption, Tone::Secondary, this)),
      m_reasons(makeButton(theme, ButtonKind::Link, tr("Wh&y did they fail?"), this)),
      m_gone(makeLabel(theme, Type::Caption, Tone::Secondary, this)),
      m_renew(makeButton(theme, ButtonKind::Link, tr("Rene&w the view"), this))
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metric::kM);
    line->addWidget(m_caption);
    for (const RecipientState state : allRecipientStates()) {
        auto* box = new QCheckBox(this);
        box->setObjectName(QStringLiteral("state_") + recipientStateWord(state));
        box->setChecked(true);
        connect(box, &QCheckBox::toggled, this, [this] {
            if (!m_quiet)
                Q_EMIT chosen();
        });
        m_boxes.insert(state, box);
        line->addWidget(box);
    }
    line->addStretch(1);
    line->addWidget(m_gone);
    line->addWidget(m_renew);
    line->addWidget(m_reasons);
    m_reasons->setObjectName(QStringLiteral("whyFailed"));
    m_renew->setObjectName(QStringLiteral("renew"));
    m_gone->setObjectName(QStringLiteral("gone"));
    connect(m_reasons, &QPushButton::clicked, this, &StateChecks::reasonsWanted);
    connect(m_renew, &QPushButton::clicked, this, &StateChecks::renewWanted);
    setGone(0);
    setGroups({StateGroup::All});
}

void StateChecks::setGroups(const QList<StateGroup>& groups)
{
    const QScopedValueRollback quiet(m_quiet, true);
    m_groups = groups;
    m_offered.clear();
    for (const StateGroup group : groups)
        m_offered += statesOf(group);
    for (auto box = m_boxes.begin(); box != m_boxes.end(); ++box) {
        box.value()->setChecked(true);
        box.value()->setVisible(m_offered.size() > 1 && m_offered.contains(box.key()));
    }
    QStringList names;
    for (const StateGroup group : groups)
        names += captionOf(group);
    m_caption->setText(tr("%1, of which").arg(names.join(QStringLiteral(", "))));
    showLine();
}

void StateChecks::setCounts(const Counts& counts)
{
    m_counts = counts;
    for (auto box = m_boxes.begin(); box != m_boxes.end(); ++box)
        box.value()->setText(describe(box.key()) + QStringLiteral("  ") +
                             QLocale().toString(counts[box.key()]));
}

QSet<RecipientState> StateChecks::states() const
{
    QSet<RecipientState> on;
    for (const RecipientState state : m_offered) {
        if (m_boxes.value(state)->isChecked())
            on += state;
    }
    // None at all would show nobody and read as everybody; then the chips alone count.
    return on.isEmpty() ? m_offered : on;
}

void StateChecks::setStates(const QSet<RecipientState>& states)
{
    const QScopedValueRollback quiet(m_quiet, true);
    for (const RecipientState state : m_offered)
        m_boxes.value(state)->setChecked(states.contains(state));
}

void StateChecks::setGone(qint64 rows)
{
    m_gone->setText(tr("%Ln rows have left this view.", nullptr, static_cast<int>(rows)));
    m_gone->setVisible(rows > 0);
    m_renew->setVisible(rows > 0);
    showLine();
}

void StateChecks::showLine()
{
    const bool chooses = m_offered.size() > 1;
    m_caption->setVisible(chooses);
    m_reasons->setVisible(m_groups == QList{StateGroup::Failed});
    setVisible(chooses || !m_gone->isHidden());
}

} // namespace heliograph
