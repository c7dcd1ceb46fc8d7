// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/EmptyPage.h"

#include "ui/widgets/Labels.h"

#include <QPainter>
#include <QVBoxLayout>

namespace heliograph {

EmptyPage::EmptyPage(const Theme& theme, const QString& folder, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_folder(folder),
      m_title(makeLabel(theme, Type::Page, Tone::Primary, this)),
      m_text(makeLabel(theme, Type::Body, Tone::Secondary, this)),
      m_steps(new QWidget(this))
{
    m_title->setObjectName(QStringLiteral("emptyTitle"));
    m_text->setObjectName(QStringLiteral("emptyText"));
    for (QLabel* label : {m_title, m_text}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
    }
    const QString profile = folder.isEmpty() ? QString() : QStringLiteral(" --profile \"%1\"").arg(folder);
    auto* steps = new QVBoxLayout(m_steps);
    steps->setContentsMargins(0, metric::kS, 0, 0);
    steps->setSpacing(metric::kM);
    steps->addWidget(makeStep(tr("Try it without a gateway account: a practice run on this computer"),
                              QStringLiteral("installer/run.sh")));
    steps->addWidget(makeStep(
        tr("Or send your first campaign from a spreadsheet"),
        QStringLiteral("heliograph-cli%1 send --account shop --from list.xlsx --text \"…\"").arg(profile)));
    auto* column = new QWidget(this);
    column->setFixedWidth(metric::kEmptyPage);
    auto* across = new QHBoxLayout(this);
    across->addStretch();
    across->addWidget(column);
    across->addStretch();
    auto* layout = new QVBoxLayout(column);
    layout->setSpacing(metric::kXs);
    layout->addStretch(2);
    layout->addSpacing(metric::kHead + metric::kM);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addWidget(m_steps);
    layout->addStretch(3);
    showReading();
}

QWidget* EmptyPage::makeStep(const QString& what, const QString& command)
{
    auto* step = new QWidget(m_steps);
    QLabel* words = makeLabel(m_theme, Type::BodyStrong, Tone::Primary, step);
    words->setText(what);
    words->setWordWrap(true);
    auto* frame = new QFrame(step);
    frame->setProperty("code", true);
    QLabel* code = makeLabel(m_theme, Type::Mono, Tone::Primary, frame);
    code->setText(command);
    code->setWordWrap(true);
    code->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    code->setAccessibleName(what);
    auto* inside = new QVBoxLayout(frame);
    inside->setContentsMargins(metric::kS, metric::kXs, metric::kS, metric::kXs);
    inside->addWidget(code);
    auto* layout = new QVBoxLayout(step);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::kXxs);
    layout->addWidget(words);
    layout->addWidget(frame);
    return step;
}

void EmptyPage::show(const QString& title, const QString& text, bool withSteps)
{
    m_title->setText(title);
    m_text->setText(text);
    m_steps->setVisible(withSteps);
}

void EmptyPage::showFirstStep()
{
    show(tr("No campaigns yet"),
         tr("Campaigns stand here with every recipient and what became of each, live while they are sent."),
         true);
}

void EmptyPage::showMissingCampaign(qint64 campaign)
{
    show(tr("Campaign %1 isn't here").arg(campaign), tr("Choose one of the campaigns on the left."), false);
}

void EmptyPage::showError(const Error& error)
{
    show(tr("The workspace can't be shown"), describe(error), false);
}

void EmptyPage::showReading()
{
    show(QString(), QString(), false);
}

void EmptyPage::paintEvent(QPaintEvent*)
{
    if (m_title->text().isEmpty())
        return;
    const Tokens& tokens = m_theme.tokens();
    QPainter painter(this);
    const QRectF field((width() - metric::kHead) / 2.0,
                       m_title->mapTo(this, QPoint()).y() - metric::kHead - metric::kM, metric::kHead,
                       metric::kHead);
    paintMark(painter, field, tokens.accent.base, tokens.meanings[Meaning::Warning].fill);
}

} // namespace heliograph
