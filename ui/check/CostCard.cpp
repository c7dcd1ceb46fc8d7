// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/check/CostCard.h"

#include "core/gateway/AccountMoney.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/Wording.h"

#include <QDateTime>
#include <QGridLayout>
#include <QLocale>

namespace heliograph {

void CostCard::Line::set(const QString& captionText, const QString& amountText)
{
    caption->setText(captionText);
    amount->setText(amountText);
    caption->setVisible(!captionText.isEmpty());
    amount->setVisible(!amountText.isEmpty());
}

CostCard::CostCard(const Theme& theme, QWidget* parent) : QFrame(parent), m_theme(theme)
{
    setProperty("card", true);
    setObjectName(QStringLiteral("costCard"));
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(metric::kM, metric::kS, metric::kM, metric::kM);
    layout->setHorizontalSpacing(metric::kXs);
    layout->setVerticalSpacing(metric::kXs);
    layout->setColumnStretch(0, 1);
    QLabel* title = makeLabel(theme, Type::Section, Tone::Primary, this);
    title->setText(tr("Cost"));
    layout->addWidget(title, 0, 0, 1, 2);
    m_noPrice = makeLabel(theme, Type::Body, Tone::Secondary, this);
    m_noPrice->setObjectName(QStringLiteral("noPrice"));
    m_noPrice->setWordWrap(true);
    layout->addWidget(m_noPrice, 1, 0, 1, 2);
    m_cost = addLine(Type::BodyStrong, QStringLiteral("cost"));
    m_now = addLine(Type::Body, QStringLiteral("balanceNow"));
    m_after = addLine(Type::Body, QStringLiteral("balanceAfter"));
    m_note = makeLabel(theme, Type::Caption, Tone::Secondary, this);
    m_note->setObjectName(QStringLiteral("costNote"));
    m_note->setWordWrap(true);
    layout->addWidget(m_note, layout->rowCount(), 0, 1, 2);
}

CostCard::Line CostCard::addLine(Type type, const QString& name)
{
    Line line{makeLabel(m_theme, Type::Body, Tone::Secondary, this),
              makeLabel(m_theme, type, Tone::Primary, this)};
    line.caption->setWordWrap(true);
    line.caption->setObjectName(name + QStringLiteral("Caption"));
    line.amount->setObjectName(name);
    auto* grid = qobject_cast<QGridLayout*>(layout());
    const int row = grid->rowCount();
    grid->addWidget(line.caption, row, 0);
    grid->addWidget(line.amount, row, 1, Qt::AlignRight | Qt::AlignVCenter);
    return line;
}

void CostCard::showCost(const CheckResult& result, const SendOffer& offer,
                        const std::optional<KnownBalance>& balance)
{
    const QString price = result.account ? result.account->pricePerPart : QString();
    QString currency = result.account ? result.account->currency : QString();
    if (currency.isEmpty() && balance)
        currency = balance->balance.currency;
    const qint64 count = result.sealed ? result.page.parts : offer.parts;
    const QString parts = tr("%Ln parts", nullptr, static_cast<int>(count));
    m_noPrice->setVisible(price.isEmpty());
    m_noPrice->setText(tr("%1; the gateway has not named a price").arg(parts));
    if (price.isEmpty())
        m_cost.set({}, {});
    else
        m_cost.set(tr("%1 × %2").arg(parts, shownMoney(price, currency)),
                   shownMoney(amountTimes(price, count), currency));
    const bool hasMoney = balance && !balance->balance.money.isEmpty() && !result.sealed;
    if (!hasMoney) {
        m_now.set({}, {});
        m_after.set({}, {});
    } else {
        const QString at = QDateTime::fromMSecsSinceEpoch(balance->at).toString(QStringLiteral("HH:mm"));
        m_now.set(balance->isStale ? tr("Balance as of %1").arg(at) : tr("Balance now, %1").arg(at),
                  shownMoney(balance->balance.money, currency));
        const QString after = moneyAfter(balance->balance.money, price, count);
        m_after.set(after.isEmpty() ? QString() : tr("Balance after"),
                    after.isEmpty() ? QString() : shownMoney(after, currency));
        setTone(*m_after.amount, after.startsWith(u'-') ? Tone::Warning : Tone::Primary);
    }
    setTone(*m_now.caption, balance && balance->isStale ? Tone::Warning : Tone::Secondary);
    m_note->setText(price.isEmpty() ? tr("Enter the price of a part in the account to see the sum here.")
                                    : tr("Estimate: the price is the one entered for this account."));
}

} // namespace heliograph
