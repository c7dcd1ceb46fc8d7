// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/check/CheckList.h"

#include "ui/widgets/Labels.h"

#include <QPainter>
#include <QRadioButton>
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

// Also in a window that isn't active now.
bool hasFocusIn(const QWidget& widget)
{
    const QWidget* focus = widget.window()->focusWidget();
    return focus == &widget || widget.isAncestorOf(focus);
}

} // namespace

CheckList::CheckList(const Theme& theme, QWidget* parent)
    : QFrame(parent), m_theme(theme), m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("checkList"));
    m_layout->setContentsMargins(1, 1, 1, 1);
    m_layout->setSpacing(0);
}

void CheckList::clearLayout()
{
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        if (item->widget() && !qobject_cast<CheckLine*>(item->widget()))
            item->widget()->deleteLater();
        delete item;
    }
}

void CheckList::clear()
{
    clearLayout();
    for (CheckLine* line : std::as_const(m_lines)) {
        line->hide();
        line->deleteLater();
    }
    m_lines.clear();
}

void CheckList::place(CheckLine* line)
{
    if (m_layout->count() > 0) {
        auto* divider = new QFrame(this);
        divider->setProperty("divider", true);
        divider->setFixedHeight(metric::kHairline);
        m_layout->addWidget(divider);
        divider->show();
    }
    m_layout->addWidget(line);
    line->show();
    m_lines += line;
}

CheckLine* CheckList::makeLine(const Finding& finding, const FindingWords& words)
{
    auto* line = new CheckLine(m_theme, words, lookOf(finding), this);
    connect(line, &CheckLine::showRows, this,
            [this, line] { Q_EMIT showRows(static_cast<int>(m_lines.indexOf(line))); });
    connect(line, &CheckLine::decided, this,
            [this, kind = finding.kind](int choice) { Q_EMIT decided(kind, choice); });
    return line;
}

void CheckList::arrange(const CheckResult& result, const QList<FindingWords>& words, std::vector<Shown> shown)
{
    QList<CheckLine*> old = std::exchange(m_lines, {});
    std::vector<Shown> oldShown = std::exchange(m_shown, std::move(shown));
    clearLayout();
    std::optional<FindingKind> focused;
    for (qsizetype i = 0; i < old.size(); ++i) {
        if (i < static_cast<qsizetype>(oldShown.size()) && hasFocusIn(*old.at(i)))
            focused = oldShown[static_cast<std::size_t>(i)].kind;
    }
    for (std::size_t i = 0; i < m_shown.size(); ++i) {
        const auto same = std::find(oldShown.begin(), oldShown.end(), m_shown[i]);
        const qsizetype at = same - oldShown.begin();
        if (same != oldShown.end() && old.value(at))
            place(std::exchange(old[at], nullptr));
        else
            place(makeLine(result.findings[i], words.at(static_cast<qsizetype>(i))));
    }
    for (CheckLine* line : std::as_const(old)) {
        if (!line)
            continue;
        line->hide();
        line->deleteLater();
    }
    putTabsInOrder();
    CheckLine* successor = focused ? line(*focused) : nullptr;
    if (successor && !hasFocusIn(*successor))
        successor->focusFirst();
}

void CheckList::putTabsInOrder()
{
    QWidget* before = nullptr;
    for (CheckLine* line : std::as_const(m_lines)) {
        QList<QWidget*> stops{line};
        for (QRadioButton* choice : line->findChildren<QRadioButton*>())
            stops += choice;
        for (QWidget* stop : std::as_const(stops)) {
            if (before)
                setTabOrder(before, stop);
            before = stop;
        }
    }
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
    if (std::exchange(m_counting, false))
        clear();
    if (shown != m_shown)
        arrange(result, all, std::move(shown));
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
            place(
                new CheckLine(m_theme, {title, progress, {}, {}}, {Glyph::RingDots, Meaning::Waiting}, this));
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
