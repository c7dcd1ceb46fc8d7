// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/AccountBox.h"

#include "ui/widgets/Labels.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>

namespace heliograph {
namespace {

constexpr int kCharacters = 10;

QString priceOf(const Account& account)
{
    if (account.pricePerPart.isEmpty())
        return AccountBox::tr("price of a part not known");
    const QString money =
        QLocale().toString(account.pricePerPart.toDouble(), 'f', 2) + u' ' + account.currency;
    return AccountBox::tr("%1 per part").arg(money.trimmed());
}

} // namespace

AccountBox::AccountBox(const Theme& theme, QWidget* parent) : QWidget(parent), m_box(new QComboBox(this))
{
    QLabel* label = makeLabel(theme, Type::Caption, Tone::Secondary, this);
    label->setText(tr("&Account"));
    label->setBuddy(m_box);
    m_box->setObjectName(QStringLiteral("account"));
    m_box->setAccessibleName(tr("Account that sends"));
    m_box->setPlaceholderText(tr("Choose an account"));
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(kCharacters);
    m_box->setMaximumWidth(metric::kField);
    setFocusProxy(m_box);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::kXs);
    layout->addWidget(label);
    layout->addWidget(m_box, 1);
    connect(m_box, &QComboBox::activated, this,
            [this](int index) { Q_EMIT accountChosen(m_box->itemData(index).toString()); });
    hide();
}

void AccountBox::showAccounts(const std::vector<Account>& accounts, const std::optional<Account>& current)
{
    setVisible(accounts.size() > 1 || (!accounts.empty() && !current));
    m_box->clear();
    int chosen = -1;
    for (const Account& account : accounts) {
        if (current && account.name == current->name)
            chosen = m_box->count();
        m_box->addItem(account.name, account.name);
        m_box->setItemData(m_box->count() - 1, priceOf(account), Qt::ToolTipRole);
    }
    m_box->setCurrentIndex(chosen);
    const QString price = current ? priceOf(*current) : QString();
    m_box->setToolTip(price);
    m_box->setAccessibleDescription(price);
}

} // namespace heliograph
