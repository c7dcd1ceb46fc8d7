// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipients/OverruleBar.h"

#include "ui/live/Desk.h"
#include "ui/recipients/RecipientsFlow.h"
#include "ui/widgets/Buttons.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

namespace heliograph {
namespace {

QString takeWords(Reason reason, qint64 count)
{
    const int n = int(count);
    QString words;
    if (reason == Reason::Landline)
        words = OverruleBar::tr("Take %n landline(s) all the same", nullptr, n);
    else if (reason == Reason::FreeCallNumber)
        words = OverruleBar::tr("Take %n hotline(s) all the same", nullptr, n);
    else
        words = OverruleBar::tr("Take %n premium-rate number(s) all the same", nullptr, n);
    return words.replace(QString::number(count), QLocale().toString(count));
}

} // namespace

OverruleBar::OverruleBar(RecipientsFlow& flow, const Ui& ui, QWidget* parent)
    : QWidget(parent), m_flow(flow), m_ui(ui), m_links(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("overruleBar"));
    m_links->setContentsMargins(metric::kXxs, metric::kXxs, metric::kXxs, 0);
    m_links->setSpacing(metric::kXs);
    m_links->addStretch(1);
    connect(&flow, &RecipientsFlow::rowsChanged, this, &OverruleBar::refresh);
    hide();
}

void OverruleBar::setActive(bool active)
{
    m_active = active;
    if (active)
        refresh();
    else
        hide();
}

void OverruleBar::refresh()
{
    if (!m_active)
        return;
    const quint64 ticket = ++m_ticket;
    m_ui.desk.read(
        this,
        [draft = m_flow.campaign().id](Connection& connection) {
            return DraftStore(connection).overruleable(draft);
        },
        [this, ticket](const Result<std::vector<std::pair<Reason, qint64>>>& counts) {
            if (ticket == m_ticket && counts)
                showLinks(*counts);
        });
}

void OverruleBar::showLinks(const std::vector<std::pair<Reason, qint64>>& counts)
{
    while (m_links->count() > 1) {
        const std::unique_ptr<QLayoutItem> item(m_links->takeAt(0));
        item->widget()->hide();
        item->widget()->deleteLater();
    }
    for (const auto& [reason, count] : counts) {
        const QString words = takeWords(reason, count);
        auto* link = makeButton(m_ui.theme, ButtonKind::Link, words, this);
        link->setObjectName(QStringLiteral("overrule-") + reasonCode(reason));
        const Reason meant = reason;
        connect(link, &QPushButton::clicked, this, [this, meant, words] { m_flow.overrule(meant, words); });
        m_links->insertWidget(m_links->count() - 1, link);
    }
    setVisible(m_active && !counts.empty() && !m_flow.isReadOnly());
}

} // namespace heliograph
