// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/check/CheckList.h"

#include "ui/widgets/Labels.h"

#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

#include <algorithm>

namespace heliograph {
namespace {

int choiceOf(FindingKind kind, const CheckDecisions& decisions)
{
    if (kind == FindingKind::SameTextRecently && decisions.repeats)
        return *decisions.repeats == RepeatPolicy::Skip ? 0 : 1;
    if (kind == FindingKind::PlainHttp && decisions.plainHttp)
        return *decisions.plainHttp ? 0 : 1;
    return -1;
}

} // namespace

CheckList::CheckList(const Theme& theme, QWidget* parent)
    : QFrame(parent), m_theme(theme), m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("checkList"));
    m_layout->setContentsMargins(1, 1, 1, 1);
    m_layout->setSpacing(0);
}

void CheckList::clear()
{
    for (CheckLine* line : std::as_const(m_lines)) {
        line->hide();
        line->deleteLater();
    }
    m_lines.clear();
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

CheckLine* CheckList::addLine(const FindingWords& words, const FindingLook& look)
{
    if (!m_lines.isEmpty()) {
        auto* divider = new QFrame(this);
        divider->setProperty("divider", true);
        divider->setFixedHeight(metric::kHairline);
        m_layout->addWidget(divider);
    }
    auto* line = new CheckLine(m_theme, words, look, this);
    m_layout->addWidget(line);
    m_lines += line;
    return line;
}

void CheckList::showResult(const CheckResult& result, const CheckDecisions& decisions, const QDateTime& now)
{
    std::vector<Shown> shown;
    QList<FindingWords> all;
    for (const Finding& finding : result.findings) {
        const FindingWords words = wordsOf(finding, result, now);
        shown.push_back({finding.kind, finding.severity,
                         words.title + words.reason + words.show + words.choices.join(u'|')});
        all += words;
    }
    if (m_counting || shown != m_shown) {
        clear();
        m_counting = false;
        for (std::size_t i = 0; i < shown.size(); ++i) {
            const FindingKind kind = shown[i].kind;
            CheckLine* line = addLine(all.at(static_cast<qsizetype>(i)), lookOf(result.findings[i]));
            connect(line, &CheckLine::showRows, this,
                    [this, kind, i] { Q_EMIT showRows(kind, static_cast<int>(i)); });
            connect(line, &CheckLine::decided, this,
                    [this, kind](int choice) { Q_EMIT decided(kind, choice); });
        }
        m_shown = std::move(shown);
    }
    for (std::size_t i = 0; i < m_shown.size(); ++i)
        m_lines.at(static_cast<qsizetype>(i))->choose(choiceOf(m_shown[i].kind, decisions));
    const auto warnings =
        std::count_if(result.findings.begin(), result.findings.end(), [](const Finding& finding) {
            return finding.severity != FindingSeverity::Ok && finding.severity != FindingSeverity::Info;
        });
    const QString lines = tr("%Ln lines", nullptr, static_cast<int>(m_lines.size()));
    setAccessibleName(
        tr("Check before sending, %1, %Ln warnings", nullptr, static_cast<int>(warnings)).arg(lines));
}

void CheckList::showCounting(const QString& progress)
{
    const QStringList titles = {tr("Who gets the message"), tr("Fields of the text"), tr("Stop list"),
                                tr("Same text recently"), tr("Connection")};
    if (!m_counting) {
        clear();
        m_shown.clear();
        m_counting = true;
        for (const QString& title : titles)
            addLine({title, progress, {}, {}}, {Glyph::RingDots, Meaning::Waiting});
    }
    for (CheckLine* line : std::as_const(m_lines))
        line->findChild<QLabel*>(QStringLiteral("checkReason"))->setText(progress);
    setAccessibleName(progress);
}

CheckLine* CheckList::openDecision() const
{
    const auto found = std::find_if(m_lines.begin(), m_lines.end(), [](const CheckLine* line) {
        return line->isDecision() && line->chosen() < 0;
    });
    return found == m_lines.end() ? nullptr : *found;
}

CheckLine* CheckList::line(FindingKind kind) const
{
    for (std::size_t i = 0; i < m_shown.size(); ++i) {
        if (m_shown[i].kind == kind)
            return m_lines.at(static_cast<qsizetype>(i));
    }
    return nullptr;
}

void CheckList::paintEvent(QPaintEvent*)
{
    // Painted here, as the lines' grounds would cover the round corners of a styled card.
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.tokens().border.hairline);
    painter.setBrush(m_theme.tokens().surface.raised);
    const qreal half = metric::kHairline / 2.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), metric::kRadiusCard,
                            metric::kRadiusCard);
}

} // namespace heliograph
