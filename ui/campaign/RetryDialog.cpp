// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaign/RetryDialog.h"

#include "ui/widgets/Buttons.h"
#include "ui/widgets/HelpTopic.h"
#include "ui/widgets/Labels.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QRadioButton>

#include <algorithm>

namespace heliograph {
namespace {

constexpr int kWidth = 480;

bool mayHaveArrived(RecipientState state)
{
    return state == RecipientState::NoReport || state == RecipientState::Uncertain;
}

} // namespace

RetryDialog::RetryDialog(const Theme& theme, const QString& campaign, const ChosenCounts& chosen,
                         const Counts& retried, QWidget* parent)
    : QDialog(parent),
      m_theme(theme),
      m_retried(retried),
      m_onceMore(new QCheckBox(this)),
      m_sameText(new QRadioButton(tr("With the &same text"), this)),
      m_otherText(new QRadioButton(tr("&Change the text first"), this)),
      m_warning(makeLabel(theme, Type::Body, Tone::Warning, this))
{
    using enum RecipientState;
    setObjectName(QStringLiteral("retryDialog"));
    setHelpTopic(*this, QStringLiteral("tutorial-day-after#retry"));
    setWindowTitle(tr("Retry"));
    setMinimumWidth(kWidth);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metric::kL, metric::kL, metric::kL, metric::kM);
    layout->setSpacing(metric::kXs);
    QLabel* title = makeLabel(theme, Type::Section, Tone::Primary, this);
    title->setText(tr("Retry which rows of %1?").arg(campaign));
    title->setWordWrap(true);
    layout->addWidget(title);
    addState(*layout, Undelivered, chosen.counts[Undelivered], {});
    addState(*layout, Expired, chosen.counts[Expired], {});
    addState(*layout, Rejected, chosen.counts[Rejected],
             tr("The gateway would refuse them again, unless something has changed."));
    addState(*layout, NoReport, chosen.counts[NoReport], tr("They may have arrived."));
    addState(*layout, Uncertain, chosen.undecided, tr("They may have arrived; better look and settle them."));
    addRetried(*layout);
    layout->addSpacing(metric::kXs);
    layout->addWidget(m_sameText);
    layout->addWidget(m_otherText);
    m_sameText->setObjectName(QStringLiteral("retrySameText"));
    m_otherText->setObjectName(QStringLiteral("retryOtherText"));
    m_sameText->setChecked(true);
    addEnding(*layout);
    showCount();
}

void RetryDialog::addState(QVBoxLayout& layout, RecipientState state, qint64 count, const QString& hint)
{
    if (count == 0)
        return;
    auto* box = new QCheckBox(describe(state) + QStringLiteral("  ") + QLocale().toString(count), this);
    box->setObjectName(QStringLiteral("retry_") + recipientStateWord(state));
    box->setAccessibleDescription(hint);
    const bool isUsual = state == RecipientState::Undelivered || state == RecipientState::Expired;
    box->setChecked(isUsual);
    connect(box, &QCheckBox::toggled, this, &RetryDialog::showCount);
    m_boxes.insert(state, box);
    m_counts.insert(state, count);
    layout.addWidget(box);
    if (hint.isEmpty())
        return;
    QLabel* label = makeLabel(m_theme, Type::Caption, Tone::Secondary, this);
    label->setText(hint);
    label->setWordWrap(true);
    label->setContentsMargins(metric::kL, 0, 0, 0);
    layout.addWidget(label);
}

void RetryDialog::addRetried(QVBoxLayout& layout)
{
    using enum RecipientState;
    m_retried[Uncertain] = std::min(m_retried[Uncertain], m_counts.value(Uncertain));
    const QList<RecipientState> offered = m_boxes.keys();
    const qint64 count = retriedOf(QSet<RecipientState>(offered.begin(), offered.end()));
    m_onceMore->setObjectName(QStringLiteral("retryOnceMore"));
    m_onceMore->setVisible(count > 0);
    if (count == 0)
        return;
    layout.addSpacing(metric::kXs);
    m_onceMore->setText(
        tr("&Once more: %Ln rows that were retried before", nullptr, static_cast<int>(count)));
    const QString hint = tr("An earlier retry has sent to them again. Whoever failed there is retried from "
                            "that campaign.");
    m_onceMore->setAccessibleDescription(hint);
    connect(m_onceMore, &QCheckBox::toggled, this, &RetryDialog::showCount);
    layout.addWidget(m_onceMore);
    QLabel* label = makeLabel(m_theme, Type::Caption, Tone::Secondary, this);
    label->setText(hint);
    label->setWordWrap(true);
    label->setContentsMargins(metric::kL, 0, 0, 0);
    layout.addWidget(label);
}

qint64 RetryDialog::retriedOf(const QSet<RecipientState>& states) const
{
    qint64 count = 0;
    for (const RecipientState state : states)
        count += m_retried[state];
    return count;
}

void RetryDialog::addEnding(QVBoxLayout& layout)
{
    layout.addSpacing(metric::kXs);
    m_warning->setObjectName(QStringLiteral("retryWarning"));
    m_warning->setText(tr("A second copy may reach some of them. Retry only if that does no harm."));
    m_warning->setWordWrap(true);
    layout.addWidget(m_warning);
    QLabel* note = makeLabel(m_theme, Type::Body, Tone::Secondary, this);
    note->setText(
        tr("Each retried row is a new message with its own number, linked to the old one. Nothing is "
           "sent before you have checked it."));
    note->setWordWrap(true);
    layout.addWidget(note);
    layout.addStretch();
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metric::kS);
    buttons->addStretch();
    QPushButton* cancel = makeButton(m_theme, ButtonKind::Secondary, tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("retryCancel"));
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_retry = makeButton(m_theme, ButtonKind::Primary, QString(), this);
    m_retry->setObjectName(QStringLiteral("retryGo"));
    m_retry->setDefault(true);
    connect(m_retry, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen(choice());
        accept();
    });
    buttons->addWidget(cancel);
    buttons->addWidget(m_retry);
    layout.addSpacing(metric::kS);
    layout.addLayout(buttons);
}

RetryChoice RetryDialog::choice() const
{
    RetryChoice choice;
    for (auto box = m_boxes.begin(); box != m_boxes.end(); ++box) {
        if (!box.value()->isChecked())
            continue;
        choice.states += box.key();
        choice.acceptRepeats = choice.acceptRepeats || mayHaveArrived(box.key());
    }
    choice.onceMore = m_onceMore->isChecked();
    choice.changesText = m_otherText->isChecked();
    return choice;
}

void RetryDialog::showCount()
{
    qint64 count = 0;
    const RetryChoice choice = this->choice();
    for (const RecipientState state : choice.states)
        count += m_counts.value(state);
    const qint64 retried = retriedOf(choice.states);
    if (!choice.onceMore)
        count -= retried;
    m_warning->setVisible(choice.acceptRepeats || (choice.onceMore && retried > 0));
    m_retry->setText(tr("&Retry %Ln rows…", nullptr, static_cast<int>(count)));
    const QString why = count > 0                 ? QString()
                        : choice.states.isEmpty() ? tr("No state is chosen.")
                                                  : tr("All of these rows were retried before.");
    setDisabledBecause(*m_retry, why);
}

} // namespace heliograph
